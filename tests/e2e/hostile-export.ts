import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { readFileSync } from 'node:fs';
import { gunzipSync, gzipSync } from 'node:zlib';
import { inProject } from '../../src/cli/project.mjs';
import { checkImport } from '../../src/lib/storage/plumb-import.ts';
import { PlumbStore } from '../../src/lib/storage/plumb-store.ts';
import { fileOf } from '../exchange.ts';

/** What would run, lead away, turn the text round, or mean something to a template or a table. */
export const HOSTILE = [
  `<img src=x onerror="window.ran=1">`,
  `"><svg onload=window.ran=1>`,
  '<script>window.ran=1</script>',
  'javascript:window.ran=1',
  '=HYPERLINK("https://evil.example/","x")',
  '\u202Egpj.exe\u2066',
  'nu\u0000ll\u0007',
  '{{constructor.constructor("window.ran=1")()}}',
  '{count, plural, other {#}} {x',
  'constructor',
  `https://evil.example/${'x'.repeat(10_000)}`,
] as const;

type Json = Record<string, unknown>;
type Path = readonly (string | number)[];

const at = (value: unknown, path: Path) =>
  path.reduce<unknown>((inside, key) => (inside as Json)[key], value);
const put = (value: unknown, path: Path, next: unknown) => {
  (at(value, path.slice(0, -1)) as Json)[path.at(-1)!] = next;
};

function textsIn(value: unknown, path: Path = []): Path[] {
  if (typeof value === 'string') return [path];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, one]) =>
    textsIn(one, [...path, Array.isArray(value) ? Number(key) : key]),
  );
}

/** Tables whose names are free. */
const TABLES = ['rules', 'tuning', 'levels', 'lastDone'];

/**
 * The frozen export with a hostile text in every place where an import takes one: found by trying. One session keeps
 * its exercise, so that there is a page of it.
 */
export async function hostileExport(): Promise<{ text: string; places: string[] }> {
  const frozen = readFileSync(
    inProject('tests', 'fixtures', 'exports', 'plumb-export-3.json'),
    'utf8',
  );
  const store = await PlumbStore.open('hostile', { indexedDB: new IDBFactory(), IDBKeyRange });
  const isTaken = (all: unknown) =>
    checkImport(store, fileOf(JSON.stringify(all))).then(
      () => true,
      () => false,
    );
  const all = JSON.parse(frozen) as Json & { sessions: Json[]; guided: Json[] };
  const places: string[] = [];
  let n = 0;
  const next = () => HOSTILE[n++ % HOSTILE.length]!;
  for (const path of textsIn(all)) {
    const changed = structuredClone(all);
    const text = next();
    put(changed, path, text);
    if (!(await isTaken(changed))) continue;
    put(all, path, text);
    places.push(path.join('.'));
  }
  for (const session of all.sessions) {
    const result = session['result'] as { events: Json[]; metrics: Json[] } & Json;
    for (const table of TABLES)
      if (table in session) session[table] = renamed(session[table] as Json, next);
    result['rules'] = renamed(result['rules'] as Json, next);
    result.events.push({
      tMs: 5000,
      kind: next(),
      amounts: [{ id: next(), value: 1, unit: 'deg' }],
    });
    // One value that the history draws.
    result.metrics.push({ id: 'hip-drop', side: 'left', value: 4, unit: 'deg', error: 2, n: 3 });
    const [head, ...frames] = gunzipSync(Buffer.from(session['track'] as string, 'base64'))
      .toString()
      .split('\n');
    const note = JSON.stringify({ ...(JSON.parse(head!) as Json), note: next() });
    const bytes = gzipSync([note, ...frames].join('\n'));
    Object.assign(session, { track: bytes.toString('base64'), trackBytes: bytes.length });
  }
  const settings = all['settings'] as Json;
  settings['levels'] = renamed(settings['levels'] as Json, next);
  const stranger = structuredClone(all.sessions[1]!);
  (stranger['result'] as Json)['exercise'] = stranger['exerciseId'] = HOSTILE[0];
  all.sessions.push({ ...stranger, id: 'stranger' });
  if (!(await isTaken(all))) await checkImport(store, fileOf(JSON.stringify(all)));
  store.close();
  return { text: JSON.stringify(all), places };
}

const renamed = (table: Json, next: () => string): Json => ({
  ...table,
  // Its own name means something to the language, and is refused.
  ...Object.fromEntries(
    Object.values(table).map((value) => [next().replace('constructor', 'toString'), value]),
  ),
});

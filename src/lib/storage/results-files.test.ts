import { strFromU8, unzipSync } from 'fflate';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { importText } from '../../../tests/exchange.ts';
import { readRecording } from '../recording/pose-jsonl.ts';
import { PlumbStore } from './plumb-store.ts';
import { csvParts } from './results-csv.ts';
import type { StoredSession } from './session-record.ts';
import { trackText } from './track-bytes.ts';
import { trackZipParts } from './track-zip.ts';

const FROZEN = readFileSync(
  new URL('../../../tests/fixtures/exports/plumb-export-3.json', import.meta.url),
  'utf8',
);

let store: PlumbStore;
let sessions: readonly StoredSession[];
beforeEach(async () => {
  store = await PlumbStore.open('plumb', { indexedDB: new IDBFactory(), IDBKeyRange });
  await importText(store, FROZEN);
  sessions = (await store.listSessions()).sessions;
});
afterEach(() => store.close());

const csv = (rows: readonly StoredSession[]) => [...csvParts(rows)].join('');

/** A reader of RFC 4180 that knows nothing of the writer. */
function readCsv(text: string): string[][] {
  const rows: string[][] = [[]];
  let cell = '';
  let quoted = false;
  for (let i = 0; i < text.length; i++) {
    if (quoted && text[i] === '"' && text[i + 1] === '"') cell += text[++i];
    else if (text[i] === '"') quoted = !quoted;
    else if (!quoted && text[i] === ',') [cell] = [(rows.at(-1)!.push(cell), '')];
    else if (!quoted && text[i] === '\r' && text[i + 1] === '\n') {
      rows.at(-1)!.push(cell);
      cell = '';
      i++;
      if (i + 1 < text.length) rows.push([]);
    } else cell += text[i];
  }
  return rows;
}

describe('results as a table', () => {
  it('have one row for each metric, with the numbers as they were told', () => {
    const [head, ...rows] = readCsv(csv(sessions));
    const squat = sessions.find(({ exerciseId }) => exerciseId === 'single-leg-squat')!;
    const metrics = sessions.flatMap(({ result }) => result.metrics);
    expect(rows).toHaveLength(metrics.length);
    for (const row of rows) expect(row).toHaveLength(head!.length);
    const told = rows.map((row) => Object.fromEntries(head!.map((name, i) => [name, row[i]])));
    const first = squat.result.metrics[0]!;
    expect(told.find((row) => row['session_id'] === squat.id)).toMatchObject({
      ...{ started_at: squat.startedAt, exercise: 'single-leg-squat', level: 'chair' },
      ...{ metric: first.id, value: String(first.value), error_95: String(first.error) },
      ...{
        unit: first.unit,
        side: first.side,
        rules: 'hip-drop@2',
        app_version: '0.2.0',
        eyes: '',
      },
    });
    const missing = told.find((row) => row['reason'] === 'too-short')!;
    expect([missing['value'], missing['error_95'], missing['n']]).toEqual(['', '', '0']);
  });

  it('write numbers below zero as numbers, and texts that look like formulas as texts', () => {
    const [session] = sessions;
    const metrics = [{ ...session!.result.metrics[0]!, value: -3.25 }];
    for (const level of ['=1+2', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', 'a,"b"\r\nc']) {
      const row = readCsv(
        csv([{ ...session!, level, result: { ...session!.result, metrics } }]),
      )[1]!;
      expect(row[4]).toBe(/^[a-z]/.test(level) ? level : `'${level}`);
      expect(row[10]).toBe('-3.25');
      expect(row).toHaveLength(18);
    }
  });
});

describe('all tracks in one ZIP', () => {
  const zipped = async () => {
    const pieces: Uint8Array[] = [];
    for await (const piece of trackZipParts(store, sessions)) pieces.push(piece);
    return unzipSync(new Uint8Array(Buffer.concat(pieces)));
  };

  it('are there as their text, each under the time, exercise and side of its session', async () => {
    const files = await zipped();
    expect(Object.keys(files)).toEqual([
      '2026-11-26T18-02-11 single-leg-squat left.pose.jsonl',
      '2026-11-25T07-45-00 single-leg-balance right.pose.jsonl',
    ]);
    for (const [i, bytes] of Object.values(files).entries()) {
      const text = await trackText((await store.getTrackBytes(sessions[i]!.id))!);
      expect(strFromU8(bytes)).toBe(text);
      expect(readRecording(text).frames.length).toBeGreaterThan(20);
    }
  });

  it('are told apart when two began in one second, and a damaged one is left out', async () => {
    const [a, b] = sessions;
    const { exchange } = store;
    const text = await trackText((await store.getTrackBytes(a!.id))!);
    // With a name in its head, as the gzip of a command line writes it.
    const named = gzipSync(text);
    named[3] = 8;
    const bytes = new Uint8Array(
      Buffer.concat([named.subarray(0, 10), Buffer.from('x.jsonl\0'), named.subarray(10)]),
    );
    const twin = { ...a!, id: 'twin', trackBytes: bytes.length };
    const bad = { ...b!, id: 'bad' };
    const checked = {
      sessions: [
        { record: twin, bytes },
        { record: bad, bytes: bytes.slice(9) },
      ],
    };
    const rest = { version: 3, exportedAt: undefined, athleteName: undefined, settings: undefined };
    const none = { guided: [], known: 0, knownUnreadable: 0, unreadable: [] };
    await exchange.merge({ ...rest, ...none, ...checked }, false);
    sessions = [a!, twin, bad];
    expect(Object.keys(await zipped())).toEqual([
      '2026-11-26T18-02-11 single-leg-squat left.pose.jsonl',
      '2026-11-26T18-02-11 single-leg-squat left.2.pose.jsonl',
    ]);
  });
});

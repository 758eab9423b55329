import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { inProject } from '../src/cli/project.mjs';
import {
  docstringProblems,
  forbiddenImports,
  impureNames,
  roomOf,
  targetOf,
  type Rooms,
} from './rooms/breaches.ts';
import { importsOf, type SourceText } from './rooms/source-text.ts';

/** The house. Arrows point only to rooms further up. */
const PURE = {
  pose: { pure: true, mayImport: [] },
  geometry: { pure: true, mayImport: [] },
  signal: { pure: true, mayImport: [] },
  vision: { pure: true, mayImport: ['geometry'] },
  rules: { pure: true, mayImport: ['pose', 'geometry', 'signal'] },
  exercises: { pure: true, mayImport: ['pose', 'rules'] },
  session: { pure: true, mayImport: ['pose', 'signal', 'rules', 'exercises'] },
  recording: { pure: true, mayImport: ['pose', 'geometry'] },
  progress: { pure: true, mayImport: ['pose', 'signal', 'rules', 'exercises', 'session'] },
  /** Every sentence the app says, in every language. Of the other rooms it knows only the ids, as types. */
  texts: { pure: true, mayImport: ['pose', 'rules', 'exercises', 'session', 'progress'] },
} as const satisfies Rooms;

/** Each touches one browser facility; none knows another. */
const EDGES = {
  capture: { mayImport: ['pose', 'recording'] },
  detector: { mayImport: ['pose', 'vision'] },
  feedback: { mayImport: ['pose', 'geometry', 'rules', 'exercises', 'session'] },
  /** Of rules and poses it knows the vocabulary: what a stored result may say. */
  storage: { mayImport: ['pose', 'rules', 'session', 'recording'] },
} as const satisfies Rooms;

const BELOW_APP = [...Object.keys(PURE), ...Object.keys(EDGES)];

const ROOMS: Rooms = {
  ...PURE,
  ...EDGES,
  /** The demonstrator draws the synthetic athlete. */
  ui: {
    mayImport: [
      ...['pose', 'recording', 'rules', 'exercises', 'session', 'progress', 'texts', 'feedback'],
    ],
  },
  app: { mayImport: BELOW_APP },
  routes: { mayImport: ['app', 'ui', 'exercises', 'texts'] },
  /** Command line tools. */
  cli: { mayImport: [...BELOW_APP, 'app'] },
};

/** Packages that compute and touch nothing. */
const PURE_PACKAGES = ['1eurofilter', 'valibot', 'intl-messageformat', '@schummar/icu-type-parser'];

const NO_ROOMS = ['utils', 'helpers', 'common', 'shared', 'types'];

const files = sourcesUnder(
  'src',
  'tests',
  '.ci',
  'models/README.md',
  'README.md',
  'package.json',
).concat(sourcesUnder('package-lock.json', 'vite.config.ts', 'svelte.config.js', 'tsconfig.json'));
const code = files.filter(({ path }) => path.startsWith('src/') && /\.(ts|svelte|mjs)$/.test(path));
const codeIn = (rooms: readonly string[]) =>
  code.filter(({ path }) => rooms.includes(roomOf(path) ?? '') && !path.endsWith('.test.ts'));

function sourcesUnder(...names: string[]): SourceText[] {
  return names.flatMap((name) => {
    if (!existsSync(inProject(name))) return [];
    const entries = readdirOrNothing(name);
    if (entries) return sourcesUnder(...entries.map((entry) => `${name}/${entry}`));
    return [{ path: name, text: readFileSync(inProject(name), 'utf8') }];
  });
}

function readdirOrNothing(name: string): string[] | undefined {
  try {
    return readdirSync(inProject(name));
  } catch {
    return undefined;
  }
}

describe('the house', () => {
  it('has no room that is not in the table', () => {
    const rooms = readdirSync(inProject('src', 'lib'));
    expect(rooms.filter((room) => !(room in ROOMS))).toEqual([]);
    expect(rooms.filter((room) => NO_ROOMS.includes(room))).toEqual([]);
  });

  it('has a table in which arrows point only up, pure rooms know only pure rooms and edges no edge', () => {
    const order = Object.keys(ROOMS);
    for (const [room, { pure, mayImport }] of Object.entries(ROOMS))
      for (const other of mayImport) {
        expect(order.indexOf(other), `${room} → ${other}`).toBeLessThan(order.indexOf(room));
        if (pure) expect(PURE, `${room} → ${other}`).toHaveProperty(other);
        if (room in EDGES) expect(EDGES, `${room} → ${other}`).not.toHaveProperty(other);
      }
  });

  it('keeps to the table', () => {
    expect(code.flatMap((file) => forbiddenImports(file, ROOMS, PURE_PACKAGES))).toEqual([]);
  });

  it('imports files by their full name', () => {
    const missing = code.flatMap((file) =>
      importsOf(file)
        .map(({ from, line }) => ({ from, line, target: targetOf(file.path, from) }))
        .filter(
          ({ from, target }) => target && !from.includes('/$') && !existsSync(inProject(target)),
        )
        .map(({ from, line }) => `${file.path}:${line} imports ${from}, which is no file`),
    );
    expect(missing).toEqual([]);
  });

  it('keeps DOM, clock, randomness, console and runes out of the pure rooms', () => {
    const pure = codeIn(Object.keys(PURE));
    expect(pure.flatMap(impureNames)).toEqual([]);
    expect(pure.map(({ path }) => path).filter((path) => /\.svelte(\.ts)?$/.test(path))).toEqual(
      [],
    );
  });

  it('lets the texts know no more of the other rooms than their ids, as types', () => {
    const values = codeIn(['texts']).flatMap((file) =>
      importsOf(file)
        .filter(({ typeOnly, from }) => {
          const target = targetOf(file.path, from);
          return !typeOnly && target !== undefined && roomOf(target) !== 'texts';
        })
        .map(({ from, line }) => `${file.path}:${line} imports ${from}`),
    );
    expect(values).toEqual([]);
  });

  it('has no barrels', () => {
    const barrels = code.map(({ path }) => path).filter((path) => /\/index\.(ts|mjs)$/.test(path));
    expect(barrels).toEqual([]);
  });

  it('keeps route pages to 80 lines and components to 150', () => {
    const long = code
      .map(({ path, text }) => ({ path, lines: text.trimEnd().split('\n').length }))
      .filter(({ path, lines }) => lines > (roomOf(path) === 'routes' ? 80 : 150))
      .filter(({ path }) => path.endsWith('.svelte'))
      .map(({ path, lines }) => `${path} has ${lines} lines`);
    expect(long).toEqual([]);
  });

  it('explains what geometry, signal, vision and rules offer, in the labels of the house', () => {
    const explained = codeIn(['geometry', 'signal', 'vision', 'rules']);
    expect(explained.flatMap(docstringProblems)).toEqual([]);
  });

  it('names no folder of a machine and no package registry', () => {
    const machine = /(?<![\w.*])\/(?:work|tmp|home|root|Users)\/|registry\.npm|"resolve[d]":/;
    const found = files.flatMap(({ path, text }) =>
      text
        .split('\n')
        .flatMap((line, i) => (machine.test(line) ? [`${path}:${i + 1} ${line.trim()}`] : [])),
    );
    expect(found).toEqual([]);
  });
});

describe('the checks themselves', () => {
  const breaches = (path: string, text: string) =>
    forbiddenImports({ path, text }, ROOMS, PURE_PACKAGES);

  it.each([
    ['a pure room that imports an edge', 'rules/x.ts', `import { a } from '#lib/storage/a.ts'`],
    ['an arrow that points down', 'rules/x.ts', `import { a } from '../session/a.ts'`],
    ['an edge that imports an edge', 'capture/x.ts', `export { a } from '#lib/detector/a.ts'`],
    ['a dynamic import', 'ui/x.ts', `const a = await import('#lib/app/a.ts')`],
    ['the type of a forbidden room', 'geometry/x.ts', `import type { A } from '#lib/rules/a.ts'`],
    ['an imported type expression', 'signal/x.ts', `let a: import('#lib/rules/a.ts').A`],
    [
      'a value of pose where only its types may go',
      'geometry/x.ts',
      `import { A } from '#lib/pose/a.ts'`,
    ],
    ['a worker of another room', 'ui/x.ts', `new Worker(new URL('../app/a.ts', import.meta.url))`],
    ['a framework in a pure room', 'session/x.ts', `import { tick } from 'svelte'`],
    ['a component', 'ui/X.svelte', `<p>…</p>\n<script lang="ts">import '#lib/app/a.ts'</script>`],
    ['$lib', 'app/x.ts', `import { a } from '$lib/pose/a.ts'`],
    ['a test that imports an edge', 'rules/x.test.ts', `import { a } from '#lib/storage/a.ts'`],
  ])('find %s', (_what, path, text) => {
    expect(breaches(`src/lib/${path}`, text)).toHaveLength(1);
  });

  it('say where and why', () => {
    const text = `\nimport { a } from '../session/a.ts'`;
    expect(breaches('src/lib/rules/x.ts', text)).toEqual([
      'src/lib/rules/x.ts:2 imports ../session/a.ts: rules may import pose, geometry, signal, not session',
    ]);
  });

  it.each([
    ['what the table allows', 'rules/x.ts', `import { a } from '#lib/signal/a.ts'`],
    ['its own room', 'rules/x.ts', `import { a } from './a.ts'`],
    ['types of pose', 'geometry/x.ts', `import type { A } from '#lib/pose/a.ts'`],
    ['a test of two pure rooms', 'rules/x.test.ts', `import { a } from '#lib/recording/a.ts'`],
    ['a comment', 'rules/x.ts', `// import { a } from '#lib/storage/a.ts'`],
    ['a text', 'rules/x.ts', 'const a = `import b from "#lib/storage/a.ts"`'],
  ])('let %s pass', (_what, path, text) => {
    expect(breaches(`src/lib/${path}`, text)).toEqual([]);
  });

  const impure = (text: string) => impureNames({ path: 'src/lib/rules/x.ts', text });

  it.each([
    'const now = Date.now();',
    'const now = new Date();',
    'export const f = () => performance.now();',
    'const a = Math.random();',
    'if (bad) console.warn(bad);',
    'const box: HTMLElement = document.body;',
    'setTimeout(f, 10);',
    'let count = $state(0);',
    '// eslint-disable-next-line\nconst a = globalThis.Date;',
  ])('find the impurity of %s', (text) => {
    expect(impure(text).length).toBeGreaterThan(0);
  });

  it.each([
    'export function median(window: number[]) { return window.length; }',
    'const a = { document: 1 }; export const b = a.document;',
    "const a = 'Date'; // no Date.now() here",
    'const ms = Date.parse(startedAt);',
  ])('let %s pass', (text) => {
    expect(impure(text)).toEqual([]);
  });

  it('find a missing docstring and a made-up label', () => {
    const doc = (text: string) => docstringProblems({ path: 'src/lib/signal/x.ts', text });
    expect(doc('export function f() {}')).toHaveLength(1);
    expect(doc('export const f = () => 1;')).toHaveLength(1);
    expect(doc('/** Does. Units: ms. */\nexport function f() {}')).toEqual([]);
    expect(doc('/**\n * Does.\n * Units: ms\n */\nexport function f() {}')).toHaveLength(1);
    expect(doc('/**\n * Does.\n * Unit: ms\n */\nexport function f() {}')).toEqual([]);
    expect(doc('function own() {}\nexport const A = 1;')).toEqual([]);
  });
});

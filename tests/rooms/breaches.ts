import { Linter } from 'eslint';
import path from 'node:path';
import ts from 'typescript';
import { parser } from 'typescript-eslint';
import { importsOf, syntaxOf } from './source-text.ts';
import type { Import, SourceText } from './source-text.ts';

export interface Room {
  /** Pure: no DOM, clock, randomness, console or runes. */
  readonly pure?: boolean;
  readonly mayImport: readonly string[];
}
export type Rooms = Readonly<Record<string, Room>>;

/** The room a file lives in: its folder in src/lib, or 'routes' or 'cli'. */
export const roomOf = (file: string): string | undefined =>
  /^src\/lib\/([^/]+)\//.exec(file)?.[1] ?? /^src\/(routes|cli)\//.exec(file)?.[1];

const isTest = (file: string) => file.endsWith('.test.ts');

/** Imports that the table does not allow. Tests may use every pure room, and any package. */
export function forbiddenImports(
  source: SourceText,
  rooms: Rooms,
  purePackages: readonly string[],
): string[] {
  const room = roomOf(source.path);
  if (!room || !rooms[room]) return [];
  const { pure, mayImport } = rooms[room];
  return importsOf(source).flatMap((entry) => {
    const problem = problemWith(entry);
    return problem ? [`${source.path}:${entry.line} imports ${entry.from}: ${problem}`] : [];
  });

  function problemWith({ from, typeOnly }: Import): string | undefined {
    const target = targetOf(source.path, from);
    if (target === undefined) return isTest(source.path) ? undefined : packageProblem(from);
    const other = roomOf(target);
    if (!other || other === room || mayImport.includes(other)) return undefined;
    if (typeOnly && other === 'pose') return undefined; // the vocabulary may be spoken anywhere
    if (isTest(source.path) && rooms[other]?.pure) return undefined;
    return `${room} may import ${listed(mayImport)}, not ${other}`;
  }

  function packageProblem(from: string): string | undefined {
    if (from.startsWith('$lib')) return 'say #lib/… instead';
    if (!pure || purePackages.includes(from)) return undefined;
    return `pure rooms import only ${listed(purePackages)} from outside`;
  }
}

/** The project file that is imported, from the root; undefined for a package. */
export function targetOf(importer: string, from: string): string | undefined {
  const file = from.replace(/\?.*$/, '');
  if (file.startsWith('#lib/')) return `src/lib/${file.slice('#lib/'.length)}`;
  return /^\.\.?\//.test(file) ? path.posix.join(path.posix.dirname(importer), file) : undefined;
}

const IMPURE_GLOBALS = [
  ...['window', 'document', 'navigator', 'self', 'globalThis', 'location', 'history', 'screen'],
  ...['HTMLElement', 'HTMLVideoElement', 'HTMLCanvasElement', 'OffscreenCanvas', 'ImageData'],
  ...['CanvasRenderingContext2D', 'ImageBitmap', 'VideoFrame', 'createImageBitmap', 'Worker'],
  ...['performance', 'crypto', 'console', 'process', 'alert', 'postMessage'],
  ...['setTimeout', 'setInterval', 'setImmediate', 'queueMicrotask'],
  ...['requestAnimationFrame', 'requestIdleCallback'],
  ...['fetch', 'XMLHttpRequest', 'WebSocket', 'localStorage', 'sessionStorage', 'indexedDB'],
  ...['AudioContext', 'speechSynthesis'],
  ...['$state', '$derived', '$effect', '$props', '$inspect'],
];

/** Reading a written date needs no clock; everything else of Date does, or a time zone. */
const DATE_BUT_PARSE =
  'Identifier[name="Date"]:not(MemberExpression[property.name=/^(parse|UTC)$/] > Identifier)';

/** Only a file that mentions one of the names is worth the linter's time. */
const MENTIONS_ONE = new RegExp(
  [...IMPURE_GLOBALS, 'random', 'Date'].map((name) => `${name.replace('$', '\\$')}\\b`).join('|'),
);

const linter = new Linter({ configType: 'flat' });

/** Uses of the DOM, a clock, randomness, the console or runes; a local name that looks alike is fine. */
export function impureNames({ path: file, text }: SourceText): string[] {
  if (!MENTIONS_ONE.test(text)) return [];
  const found = linter.verify(
    text,
    {
      files: ['**/*.ts'],
      languageOptions: { parser },
      linterOptions: { noInlineConfig: true },
      rules: {
        'no-restricted-globals': ['error', ...IMPURE_GLOBALS],
        'no-restricted-properties': ['error', { object: 'Math', property: 'random' }],
        'no-restricted-syntax': [
          'error',
          { selector: DATE_BUT_PARSE, message: "Unexpected use of 'Date'." },
        ],
      },
    },
    file,
  );
  return found.map(({ line, message }) => `${file}:${line} is in a pure room: ${message}`);
}

const LABELS = ['Space', 'Unit', 'Sign', 'Missing', 'Lag', 'Assumes', 'Source'];

/** Exported functions without a docstring, and labels that are not ours. */
export function docstringProblems(source: SourceText): string[] {
  const file = syntaxOf(source);
  const problems: string[] = [];
  for (const statement of file.statements) {
    const name = exportedFunction(statement);
    if (!name) continue;
    const { line } = file.getLineAndCharacterOfPosition(statement.getStart(file));
    const doc = ts.getJSDocCommentsAndTags(statement).find(ts.isJSDoc)?.getText(file);
    if (!doc) problems.push(`${source.path}:${line + 1} ${name} has no docstring`);
    for (const [, label = ''] of doc?.matchAll(/^[\s/*]*([A-Z][a-z]+): /gm) ?? [])
      if (!LABELS.includes(label))
        problems.push(
          `${source.path}:${line + 1} ${name}: "${label}:" is none of ${listed(LABELS)}`,
        );
  }
  return problems;
}

function exportedFunction(statement: ts.Statement): string | undefined {
  if (!ts.canHaveModifiers(statement)) return undefined;
  const isExported = ts
    .getModifiers(statement)
    ?.some((modifier) => modifier.kind === ts.SyntaxKind.ExportKeyword);
  if (!isExported) return undefined;
  if (ts.isFunctionDeclaration(statement)) return statement.name?.text ?? 'default';
  if (!ts.isVariableStatement(statement)) return undefined;
  const [declaration] = statement.declarationList.declarations;
  const { initializer } = declaration ?? {};
  const isFunction =
    initializer && (ts.isArrowFunction(initializer) || ts.isFunctionExpression(initializer));
  return isFunction ? declaration?.name.getText() : undefined;
}

const listed = (names: readonly string[]) => names.join(', ') || 'nothing';

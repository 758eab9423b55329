import { parse } from 'svelte/compiler';
import ts from 'typescript';

/** A file of the project: its path from the root with forward slashes, and what it says. */
export interface SourceText {
  readonly path: string;
  readonly text: string;
}

export interface Import {
  readonly from: string;
  /** Types only: gone when the code runs. */
  readonly typeOnly: boolean;
  readonly line: number;
}

const parsed = new WeakMap<SourceText, ts.SourceFile>();

/** The file as the compiler sees it; of a component, its scripts, each on the lines where it stands. */
export function syntaxOf(source: SourceText): ts.SourceFile {
  const known = parsed.get(source);
  if (known) return known;
  const { path, text } = source;
  const kind = path.endsWith('.mjs') ? ts.ScriptKind.JS : ts.ScriptKind.TS;
  const file = ts.createSourceFile(path, scriptsOf(path, text), ts.ScriptTarget.Latest, true, kind);
  parsed.set(source, file);
  return file;
}

/** Everything a file imports, in whatever way: static, re-export, dynamic, type, or as a worker's URL. */
export function importsOf(source: SourceText): Import[] {
  const file = syntaxOf(source);
  const found: Import[] = [];
  const add = (node: ts.Node | undefined, typeOnly: boolean) => {
    if (!node || !ts.isStringLiteralLike(node)) return;
    const { line } = file.getLineAndCharacterOfPosition(node.getStart(file));
    found.push({ from: node.text, typeOnly, line: line + 1 });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) add(node.moduleSpecifier, importsTypesOnly(node));
    else if (ts.isExportDeclaration(node)) add(node.moduleSpecifier, node.isTypeOnly);
    else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument))
      add(node.argument.literal, true);
    else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword)
      add(node.arguments[0], false);
    else if (ts.isNewExpression(node) && node.arguments?.[1]?.getText(file) === 'import.meta.url')
      add(node.arguments[0], false);
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

function importsTypesOnly({ importClause: clause }: ts.ImportDeclaration): boolean {
  if (!clause) return false;
  if (clause.isTypeOnly) return true;
  const named = clause.namedBindings;
  if (clause.name || !named || !ts.isNamedImports(named)) return false;
  return named.elements.length > 0 && named.elements.every((element) => element.isTypeOnly);
}

/** A component's scripts, everything else blanked out, so that lines keep their numbers. */
function scriptsOf(path: string, text: string): string {
  if (!path.endsWith('.svelte')) return text;
  const { module, instance } = parse(text, { modern: true, filename: path });
  const blank = (part: string) => part.replace(/[^\n]/g, ' ');
  let scripts = '';
  let at = 0;
  for (const script of [module, instance]) {
    if (!script) continue;
    const { start, end } = script.content as unknown as { start: number; end: number };
    scripts += blank(text.slice(at, start)) + text.slice(start, end);
    at = end;
  }
  return scripts;
}

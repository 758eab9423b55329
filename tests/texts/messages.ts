import { IntlMessageFormat } from 'intl-messageformat';

type Ast = ReturnType<IntlMessageFormat['getAst']>;
type Element = Ast[number];

/** Kinds of element in the tree of a message, as its parser numbers them. */
const KIND = { literal: 0, argument: 1, number: 2, select: 5, plural: 6, pound: 7 } as const;

/** Every message by its key; those of a list by their place in it. */
export function flatMessages(messages: object, prefix = ''): Map<string, string> {
  const flat = new Map<string, string>();
  for (const [name, value] of Object.entries(messages)) {
    const key = `${prefix}${name}`;
    if (typeof value === 'string') flat.set(key, value);
    else
      for (const [inner, text] of flatMessages(value as object, `${key}.`)) flat.set(inner, text);
  }
  return flat;
}

/** The arguments of a message with their kinds, in one line that can be compared; throws when it cannot be read. */
export function argumentsOf(message: string, tag: string): string {
  const ast = new IntlMessageFormat(message, tag, undefined, { ignoreTag: true }).getAst();
  const found = elementsIn(ast).map((element) => {
    if (!('value' in element)) return '';
    if (element.type === KIND.select)
      return `${element.value}: one of ${Object.keys(element.options).sort().join(', ')}`;
    const counts = element.type === KIND.number || element.type === KIND.plural;
    return `${element.value}: ${counts ? 'number' : 'text'}`;
  });
  return [...new Set(found)].sort().join('; ') || 'nothing';
}

/** Something for each argument. */
export function exampleArguments(format: IntlMessageFormat): Record<string, string | number> {
  const values: Record<string, string | number> = {};
  for (const element of elementsIn(format.getAst()))
    if ('value' in element) values[element.value] = element.type === KIND.argument ? 'X' : 2;
  return values;
}

/** The words of a message in all its choices, without its arguments; a single letter is a symbol. */
export function wordsOf(message: string): string[] {
  const format = new IntlMessageFormat(message, 'en', undefined, { ignoreTag: true });
  const literals = (ast: Ast): string[] =>
    ast.flatMap((element) => {
      if (element.type === KIND.literal) return [element.value];
      const options = 'options' in element ? Object.values(element.options) : [];
      return options.flatMap(({ value }) => literals(value));
    });
  return literals(format.getAst()).flatMap((text) => text.match(/\p{L}{2,}/gu) ?? []);
}

/** All elements but plain text, those within choices included. */
function elementsIn(ast: Ast): Element[] {
  return ast.flatMap((element): Element[] => {
    if (element.type === KIND.literal || element.type === KIND.pound) return [];
    const options = 'options' in element ? Object.values(element.options) : [];
    return [element, ...options.flatMap(({ value }) => elementsIn(value))];
  });
}

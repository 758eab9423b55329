/** Unit: UTF-16 units, as fields of a page count. Source: ours, fits a header on a phone cut short. */
export const LONGEST_NAME = 40;

/** A name as it is kept: without what cannot be seen or turns the text around it, and without spaces to spare. */
export function tidyName(text: string): string {
  const plain = text
    .normalize('NFC')
    .replace(/[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
  return /[\p{L}\p{N}\p{P}\p{S}]/u.test(plain) ? plain : '';
}

export type NameProblem = 'empty' | 'long' | 'taken';

/** Why somebody cannot be called that. Missing: undefined, they can. */
export function nameProblem(text: string, others: readonly string[]): NameProblem | undefined {
  const name = tidyName(text);
  if (name === '') return 'empty';
  if (name.length > LONGEST_NAME) return 'long';
  const taken = others.some((other) => other.toLowerCase() === name.toLowerCase());
  return taken ? 'taken' : undefined;
}

/** A name as part of the name of a file: letters, digits and hyphens. Missing: empty where nothing is left of it. */
export const nameInFile = (name: string): string =>
  name
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '')
    .toLowerCase();

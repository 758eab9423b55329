import { IntlMessageFormat } from 'intl-messageformat';
import { createAmounts, type Amounts } from './amounts.ts';
import { LANGUAGE_TAGS, type Locale } from './locales.ts';
import type { ListKey, MessageArgs, MessageKey, Messages } from './messages.ts';
import { createNamed, type Named } from './named.ts';

/** One language: its messages, and how it writes numbers and dates. */
export interface Language {
  readonly locale: Locale;
  readonly messages: Messages;
}

/** Says things. Its functions can be taken apart and always speak the language read at that moment. */
export interface Texts extends Amounts, Named {
  readonly language: () => Language;
  /** The message of that key with its arguments filled in; keys and arguments are checked by the compiler. */
  readonly t: <Key extends MessageKey>(key: Key, ...args: MessageArgs<Key>) => string;
  readonly list: (key: ListKey) => readonly string[];
}

/** @param language read anew at every text, so that a page follows when it changes */
export function createTexts(language: () => Language): Texts {
  const t: Texts['t'] = (key, ...args) => {
    const { locale, messages } = language();
    const message = at(messages, key);
    if (typeof message !== 'string') throw new RangeError(`There is no message "${key}".`);
    return message.includes('{') ? filled(message, locale, args[0] ?? {}) : message;
  };
  return {
    language,
    t,
    list: (key) => at(language().messages, key) as readonly string[],
    ...createAmounts(language),
    ...createNamed(language, t),
  };
}

function at(messages: Messages, key: string): unknown {
  let found: unknown = messages;
  for (const part of key.split('.')) found = (found as Record<string, unknown> | undefined)?.[part];
  return found;
}

/** Parsing a message takes longer than saying it. */
const parsed = new Map<string, IntlMessageFormat>();

function filled(message: string, locale: Locale, args: object): string {
  const known = `${locale} ${message}`;
  let format = parsed.get(known);
  if (!format) {
    format = new IntlMessageFormat(message, LANGUAGE_TAGS[locale], undefined, { ignoreTag: true });
    parsed.set(known, format);
  }
  return String(format.format(args as Record<string, string | number>));
}

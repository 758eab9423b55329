/** The languages the app speaks, each complete. English comes first: it is the one to fall back to. */
export const LOCALES = ['en'] as const;
export type Locale = (typeof LOCALES)[number];

/** Each language in its own name, as it stands in the list to choose from. */
export const LOCALE_NAMES = { en: 'English' } as const satisfies Record<Locale, string>;

/** What the browser, the voice and number formats call it. */
export const LANGUAGE_TAGS = { en: 'en-GB' } as const satisfies Record<Locale, string>;

/** The language chosen, or for 'auto' the first of the reader's languages that the app speaks. */
export function localeFor(wish: Locale | 'auto', preferred: readonly string[]): Locale {
  if (wish !== 'auto') return wish;
  const spoken = preferred.map((tag) => tag.toLowerCase().split('-')[0]);
  return spoken.flatMap((own) => LOCALES.filter((locale) => locale === own))[0] ?? 'en';
}

/** The languages the app speaks, each complete. English comes first: it is the one to fall back to. */
export const LOCALES = ['en', 'de', 'zh'] as const;
export type Locale = (typeof LOCALES)[number];

/** Each language in its own name, as it stands in the list to choose from. */
export const LOCALE_NAMES = {
  en: 'English',
  de: 'Deutsch',
  zh: '简体中文',
} as const satisfies Record<Locale, string>;

/** What the browser, the voice and number formats call it. */
export const LANGUAGE_TAGS = {
  en: 'en-GB',
  de: 'de-DE',
  zh: 'zh-CN',
} as const satisfies Record<Locale, string>;

/** The language chosen, or for 'auto' the first of the reader's languages that the app speaks. */
export function localeFor(wish: Locale | 'auto', preferred: readonly string[]): Locale {
  if (wish !== 'auto') return wish;
  const spoken = preferred.map((tag) => tag.toLowerCase().split('-')[0]);
  return spoken.flatMap((own) => LOCALES.filter((locale) => locale === own))[0] ?? 'en';
}

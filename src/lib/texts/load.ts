import { en } from './en.ts';
import type { Locale } from './locales.ts';
import type { Messages } from './messages.ts';

const LOADERS: Readonly<Record<Locale, () => Promise<Messages>>> = {
  en: async () => en,
  de: async () => (await import('./de.ts')).de,
  zh: async () => (await import('./zh.ts')).zh,
};

/** English is always there; the other languages are fetched when somebody reads them. */
export const loadMessages = (locale: Locale): Promise<Messages> => LOADERS[locale]();

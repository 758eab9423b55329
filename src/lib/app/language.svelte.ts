import { en } from '../texts/en.ts';
import { loadMessages } from '../texts/load.ts';
import { LANGUAGE_TAGS, localeFor, type Locale } from '../texts/locales.ts';
import { createTexts, type Language } from '../texts/texts.ts';

/** The language the page speaks now. English until another one has been fetched. */
export class SpokenLanguage {
  #now = $state.raw<Language>({ locale: 'en', messages: en });
  #wanted: Locale = 'en';
  readonly texts = createTexts(() => this.#now);

  /** What `<html lang>` and the voice need. */
  get tag(): string {
    return LANGUAGE_TAGS[this.#now.locale];
  }

  /** Speaks that language as soon as its words are here; without them it stays with the present one. */
  async use(wish: Locale | 'auto', preferred: readonly string[]): Promise<void> {
    const locale = (this.#wanted = localeFor(wish, preferred));
    try {
      const messages = await loadMessages(locale);
      if (locale === this.#wanted) this.#now = { locale, messages };
    } catch {
      this.#wanted = this.#now.locale; // offline: the page goes on in the language it has
    }
  }
}

import { expect, type Page } from '@playwright/test';
import { LANGUAGE_TAGS, type Locale } from '../../src/lib/texts/locales.ts';
import { loadMessages } from '../../src/lib/texts/load.ts';
import { createTexts } from '../../src/lib/texts/texts.ts';

/** The app in a language, chosen as an athlete would; what it says comes back. */
export async function inLanguage(page: Page, locale: Locale) {
  await page.goto('/settings');
  await page.locator('main select:has(option[value="zh"])').selectOption(locale);
  await expect(page.locator('html')).toHaveAttribute('lang', LANGUAGE_TAGS[locale]);
  const messages = await loadMessages(locale);
  return createTexts(() => ({ locale, messages }));
}

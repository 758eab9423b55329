import { expect, type Page } from '@playwright/test';
import { de } from '../../src/lib/texts/de.ts';
import { en } from '../../src/lib/texts/en.ts';
import type { Messages } from '../../src/lib/texts/messages.ts';
import { zh } from '../../src/lib/texts/zh.ts';
import { test } from './unhurried.ts';

const SPOKEN = [
  ['de-AT', 'de-DE', de],
  ['zh-Hans-CN', 'zh-CN', zh],
] as const;

const heading = (page: Page) => page.getByRole('heading', { level: 1 });

/** Every page with its heading in a language. */
const pages = (words: Messages) =>
  [
    ['/', words.home.title],
    ['/train/single-leg-squat', words.exercises['single-leg-squat'].title],
    ['/train/desk-break', words.guided['desk-break'].title],
    ['/history', words.site.history],
    ['/why', words.why.title],
    ['/method', words.site.method],
    ['/settings', words.site.settings],
    ['/athletes', words.athletes.title],
    ['/report', words.report.title],
    ['/track', words.track.title],
    ['/result/demo', words.result.noSuch],
    ['/nowhere', words.site.nothingHere],
  ] as const;

for (const [locale, tag, words] of SPOKEN) {
  test.describe(locale, () => {
    test.use({ locale, viewport: { width: 320, height: 640 } });

    test('every page speaks it, says so, and fits a narrow screen', async ({ page }) => {
      for (const [path, title] of pages(words)) {
        await page.goto(path);
        await expect(heading(page)).toHaveText(title);
        await expect(page.locator('html')).toHaveAttribute('lang', tag);
        await expect(page).toHaveTitle(/Plumb/);
        const [wide, screen] = await page.evaluate(() => [
          document.documentElement.scrollWidth,
          document.documentElement.clientWidth,
        ]);
        expect(wide, path).toBeLessThanOrEqual(screen!);
      }
    });
  });
}

test('another language is chosen without a reload, and kept', async ({ page }) => {
  await page.goto('/settings');
  await expect(heading(page)).toHaveText(en.site.settings);
  await page.evaluate(() => Object.assign(window, { samePage: true }));
  await page.getByRole('contentinfo').getByLabel(en.site.language).selectOption('Deutsch');
  await expect(heading(page)).toHaveText(de.site.settings);
  await page.getByRole('contentinfo').getByLabel(de.site.language).selectOption('简体中文');
  await expect(heading(page)).toHaveText(zh.site.settings);
  expect(await page.evaluate(() => 'samePage' in window)).toBe(true);
  await page.reload();
  await expect(heading(page)).toHaveText(zh.site.settings);
});

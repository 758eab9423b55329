import { expect, type Page } from '@playwright/test';
import { de } from '../../src/lib/texts/de.ts';
import { en } from '../../src/lib/texts/en.ts';
import type { Messages } from '../../src/lib/texts/messages.ts';
import { zh } from '../../src/lib/texts/zh.ts';
import { inLanguage } from './in-language.ts';
import { balanceTrial, stubDetector } from './stub-detector.ts';
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

test('a training is led in the language of the athlete to its result', async ({
  page,
  context,
}) => {
  await stubDetector(context, balanceTrial({ holdS: 5 }));
  await page.addInitScript(() => {
    const led: string[] = [];
    const look = () => {
      const phase = document.querySelector<HTMLElement>('[data-phase]')?.dataset['phase'];
      const now = `${phase}: ${document.querySelector('h1')?.textContent}`;
      if (phase && led.at(-1) !== now) led.push(now);
    };
    new MutationObserver(look).observe(document, {
      ...{ attributes: true, characterData: true, childList: true, subtree: true },
    });
    Object.assign(window, { led });
  });
  const { t, ofExercise } = await inLanguage(page, 'de');
  await page.goto('/train/single-leg-balance?side=left&amount=one&start=webcam');
  await page.getByRole('button', { name: t('training.safetyAgree') }).click();
  await expect(page.locator('[data-phase="done"]')).toBeVisible({ timeout: 60_000 });
  const led = await page.evaluate(() => (window as unknown as { led: string[] }).led);
  const side = 'left';
  for (const told of [
    `baseline: ${t('training.phase.baseline.both-feet')}`,
    `countdown: ${t('training.phase.countdownLeg', { side })}`,
    `trial: ${t('training.phase.trialLeg', { side })}`,
  ])
    expect(led).toContain(told);
  await expect(page.locator('main')).toContainText(t(`common.leg.${side}`));
  await page.getByRole('button', { name: t('training.seeResult') }).click();
  await expect(heading(page)).toContainText(ofExercise('single-leg-balance').title);
  await expect(page.locator('main')).toContainText('±');
});

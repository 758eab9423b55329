import { expect, type Page } from '@playwright/test';
import { barriers, barriersLightAndDark } from './barriers.ts';
import { complaints } from './complaints.ts';
import { until } from './fast-clock.ts';
import { test } from './unhurried.ts';

const PAGES = [
  ['/', 'A plumb line for runners.'],
  ['/train/single-leg-balance', 'Single-leg balance'],
  ['/train/thoracic-rotation', 'Thoracic rotation'],
  ['/train/barefoot-strides', 'Barefoot strides'],
  ['/plan', 'Your week'],
  ['/history', 'History'],
  ['/history/single-leg-squat', 'Single-leg squat'],
  ['/compare', 'Compare two trials'],
  ['/method', 'Method'],
  ['/why', 'Why strength?'],
  ['/train/desk-break', 'Desk break'],
  ['/settings', 'Settings'],
  ['/data', 'Your data'],
  ['/result/demo', 'No such result'],
] as const;

const heading = (page: Page) => page.getByRole('heading', { level: 1 });

for (const [path, title] of PAGES) {
  test(`${path} opens without complaints or barriers, light and dark`, async ({ page }) => {
    const found = complaints(page);
    await page.goto(path);
    await expect(heading(page)).toHaveText(title);
    expect(await barriersLightAndDark(page)).toEqual([]);
    expect(found).toEqual([]);
  });
}

test('nothing runs off the side of a 320 px screen', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  for (const [path, title] of PAGES) {
    await page.goto(path);
    await expect(heading(page)).toHaveText(title);
    const [wide, screen] = await page.evaluate(() => [
      document.documentElement.scrollWidth,
      document.documentElement.clientWidth,
    ]);
    expect(wide, path).toBeLessThanOrEqual(screen!);
  }
});

test('an unknown address and an unknown exercise offer a way home', async ({ page }) => {
  for (const path of ['/nowhere', '/train/cartwheel']) {
    await page.goto(path);
    await expect(heading(page)).toHaveText('There is nothing here.');
    expect(await barriers(page)).toEqual([]);
    await page.getByRole('link', { name: 'Home', exact: true }).click();
    await expect(heading(page)).toHaveText('A plumb line for runners.');
  }
});

test('the demo goes from the first page to its result by keyboard alone', async ({ page }) => {
  const found = complaints(page);
  await page.clock.install();
  await page.goto('/');
  await expect(heading(page)).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to content' })).toBeFocused();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Try the demo' })).toBeFocused();
  await page.keyboard.press('Enter');

  await until(page, () => page.locator('[data-phase="trial"]').isVisible());
  await expect(page.getByText('Demo', { exact: true })).toBeVisible();
  expect(await barriers(page)).toEqual([]);
  // Long enough for one squat to be measured.
  await until(page, () => page.getByText('1/', { exact: false }).isVisible());
  await page.keyboard.press('Space');

  const result = page.getByRole('button', { name: 'See the result' });
  // For a moment the athlete may still ask for one more; then the run ends by itself.
  await expect(page.locator('[data-phase="rest"]')).toBeVisible();
  await until(page, () => result.isVisible());
  await result.focus();
  await page.keyboard.press('Enter');
  await expect(heading(page)).toHaveText('Single-leg squat, left leg');
  await expect(page.getByText('Demo: a synthetic athlete')).toBeVisible();
  await expect(page.locator('[data-metric="hip-drop"]').first()).toHaveText(/\d+° ?± ?\d+/);

  const position = page.getByRole('slider', { name: 'Position in the recording' });
  const before = await position.inputValue();
  await position.press('ArrowRight');
  expect(Number(await position.inputValue())).toBeGreaterThan(Number(before));
  expect(await barriersLightAndDark(page)).toEqual([]);

  await page.goto('/history');
  await expect(page.getByText('Nothing here yet.')).toBeVisible();
  expect(found).toEqual([]);
});

test('Escape leads out of a run step by step: pause, end, leave', async ({ page }) => {
  await page.goto('/train/single-leg-balance?demo');
  await expect(page.locator('[data-phase="baseline"]')).toBeVisible({ timeout: 30_000 });
  await page.keyboard.press('Escape');
  await expect(heading(page)).toHaveText('Paused');
  expect(await barriers(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(page.getByText('Nothing was measured yet.')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(heading(page)).toHaveText('Single-leg balance');
});

test('the safety notes come before the first camera, and only then', async ({ page }) => {
  await page.goto('/train/single-leg-balance');
  await page.getByRole('button', { name: 'Start' }).click();
  const notes = page.getByRole('dialog', { name: 'Before you start' });
  await expect(notes).toBeVisible();
  expect(await barriers(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(notes).toBeHidden();
});

test('settings are kept over a reload', async ({ page }) => {
  await page.goto('/settings');
  await page.getByRole('radio', { name: 'Dark' }).check();
  await page.getByLabel('Body height in cm').fill('181');
  await page.keyboard.press('Tab');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect(page.getByLabel('Body height in cm')).toHaveValue('181');
});

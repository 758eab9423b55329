import { expect } from '@playwright/test';
import { barriers, barriersLightAndDark } from './barriers.ts';
import { seedHistory } from './seed-history.ts';
import { squats } from './squats.ts';
import { test } from './unhurried.ts';

const MINUTE = 60_000;
test('a result tells both sides in one glance, its moments, and a picture to share, by keyboard', async ({
  page,
}) => {
  await page.goto('/history');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('History');
  await seedHistory(page, [
    squats('left', 'left', [9, 14, 3], 4 * MINUTE),
    squats('right', 'right', [2, 3, 2], 2 * MINUTE),
  ]);
  await page.goto('/result/right');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Single-leg squat');
  const heads = page.locator('.sides [data-metric="hip-drop"]');
  await expect(heads).toHaveText([/^\d+° ?± \d+/, /^\d° ?± \d+/]);
  await expect(page.getByText('The first of its kind')).toBeVisible();
  await page.getByRole('link', { name: 'See this trial' }).press('Enter');
  await expect(page.getByRole('heading', { name: 'Replay, left leg' })).toBeVisible();
  await expect(heads).toHaveCount(2);
  await expect(page.getByRole('button', { name: 'Train the left leg' })).toBeInViewport();
  expect(await barriers(page)).toEqual([]);

  const position = page.getByRole('slider', { name: 'Position in the recording' });
  const at = async (name: RegExp) => {
    await page.getByRole('button', { name }).press('Enter');
    await expect(position).toBeFocused();
    await expect(position).toBeInViewport();
    return Number(await position.inputValue());
  };
  // The second squat dropped most, the third least.
  expect(await at(/^Most level/)).toBeGreaterThan(await at(/^Most drop/));

  await page.getByRole('button', { name: 'Share as image' }).press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Share as image' });
  const picture = dialog.getByRole('img', { name: /Left leg \d+° ± \d+°, Right leg/ });
  await expect(picture).toBeVisible();
  expect(await barriersLightAndDark(page)).toEqual([]);
  const size = await picture.evaluate((img: HTMLImageElement) => [
    img.naturalWidth,
    img.naturalHeight,
  ]);
  expect(size).toEqual([1080, 1350]);
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();

  await page.getByRole('button', { name: 'Share as image' }).press('Enter');
  await expect(picture).toBeVisible();
  const saved = page.waitForEvent('download');
  await dialog.getByRole('button', { name: 'Save' }).press('Enter');
  expect((await saved).suggestedFilename()).toBe('plumb-single-leg-squat.png');
  await expect(dialog).toBeHidden();

  await page.getByRole('button', { name: 'Train the left leg' }).press('Enter');
  await expect(page).toHaveURL(/\/train\/single-leg-squat\?mode=train&start=webcam&side=left$/);
});

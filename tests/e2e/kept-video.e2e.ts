import { expect } from '@playwright/test';
import { singleLegSquat } from '../../src/lib/recording/athlete-programs.ts';
import { barriers } from './barriers.ts';
import { seedClip, shownBar } from './seed-clip.ts';
import { seedHistory } from './seed-history.ts';
import { test } from './unhurried.ts';

test('a kept video lies under the figure at its moment, and goes when it is deleted', async ({
  page,
}) => {
  await page.goto('/history');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('History');
  const program = singleLegSquat({ side: 'left' });
  const startedAtMs = Date.now() - 24 * 60 * 60_000;
  await seedHistory(page, [
    { id: 'now', exercise: 'single-leg-squat', program, side: 'left', startedAtMs },
  ]);
  const { startMs } = await seedClip(page, 'now', 5000);
  await page.goto('/result/now');
  const slider = page.getByRole('slider', { name: 'Position in the recording' });
  await expect(page.getByText('The video of this trial is on this device')).toBeVisible();
  const video = page.locator('.player video');
  await expect(video).toBeHidden(); // the clip begins later than the recording
  for (let s = 0; s < 6; s++) await slider.press('ArrowUp');
  await expect(video).toBeVisible();
  for (let i = 0; i < 3; i++) await slider.press('ArrowRight');
  // The bar in the picture tells when it was taken. While one picture is fetched another one may be asked for.
  const offMs = async () =>
    Math.abs(startMs + (await shownBar(page)) - Number(await slider.inputValue()));
  await expect.poll(offMs).toBeLessThan(100);
  expect(await barriers(page)).toEqual([]);

  await page.goto('/settings');
  await expect(page.getByText(/^1 video, 0\.\d MB of at most 500 MB/)).toBeVisible();
  await page.goto('/result/now');
  await page.getByRole('button', { name: 'Delete this video' }).click();
  await page.getByRole('button', { name: 'Delete it' }).click();
  await expect(page.getByText('Only the stick figure is kept.')).toBeVisible();
  await page.goto('/settings');
  await expect(page.getByLabel('Keep the video of my trainings')).not.toBeChecked();
  await expect(page.getByText('of at most 500 MB')).toBeHidden();
});

import { expect, type Page } from '@playwright/test';
import { barriers, barriersLightAndDark } from './barriers.ts';
import { seedHistory, type PastTrial } from './seed-history.ts';
import { squats } from './squats.ts';
import { test } from './unhurried.ts';

const DAY = 24 * 60 * 60_000;
/** Pictures of a seeded recording come so far apart. */
const FRAME_MS = 1000 / 15;

async function seeded(page: Page, ...trials: PastTrial[]): Promise<void> {
  await page.goto('/history');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('History');
  await seedHistory(page, trials);
}

test('a replay goes by frame, second and event, slowly, and its curves can be pressed', async ({
  page,
}) => {
  await page.clock.install();
  await seeded(page, squats('now', 'left', [9, 14, 3], DAY));
  await page.goto('/result/now');
  const slider = page.getByRole('slider', { name: 'Position in the recording' });
  const at = async () => Number(await slider.inputValue());
  const toldAs = (text: string | RegExp) => expect(slider).toHaveAttribute('aria-valuetext', text);

  const start = await at();
  await slider.press('ArrowRight');
  expect(await at()).toBeCloseTo(start + FRAME_MS, 0);
  await slider.press('ArrowUp');
  expect(Math.abs((await at()) - start - 1000)).toBeLessThan(1.5 * FRAME_MS);
  await slider.press('ArrowDown');
  await slider.press('ArrowLeft');
  expect(await at()).toBeCloseTo(start, 0);
  await slider.press('End');
  await toldAs(/^(0:1\d\.\d) of \1/);
  await slider.press('Home');

  await page.getByRole('button', { name: 'Next event' }).press('Enter');
  await toldAs(/The free foot left the floor\. \(right\)$/);
  const lifted = await at();
  await page.getByRole('button', { name: 'Next event' }).press('Enter');
  await toldAs(/A squat was deep enough/);
  expect(await at()).toBeGreaterThan(lifted + 1000);
  await page.getByRole('button', { name: 'Event before' }).press('Enter');
  expect(await at()).toBeCloseTo(lifted, 0);

  // A quarter of the speed: two seconds show half a second.
  await page.getByText('¼×', { exact: true }).click();
  await expect(page.getByRole('radio', { name: '¼×' })).toBeChecked();
  await slider.press('Space');
  await page.clock.runFor(2000);
  await slider.press('Space');
  expect(Math.abs((await at()) - lifted - 500)).toBeLessThan(100);
  const still = await at();
  await page.clock.runFor(1000);
  expect(await at()).toBe(still);

  // What was measured live stands beside the final curve, and the curve is a way to the moment.
  await expect(page.getByText('Measured live', { exact: true })).toHaveCount(2);
  const curve = page.getByRole('img', { name: 'Hip drop over time' });
  await curve.scrollIntoViewIfNeeded();
  const box = (await curve.boundingBox())!;
  await page.mouse.move(box.x + box.width * 0.5, box.y + 80);
  await page.mouse.down();
  const middle = await at();
  await page.mouse.move(box.x + box.width * 0.75, box.y + 80);
  await page.mouse.up();
  const [from, to] = [await slider.getAttribute('min'), await slider.getAttribute('max')];
  const whole = Number(to) - Number(from);
  expect(Math.abs(middle - Number(from) - 0.5 * whole)).toBeLessThan(0.05 * whole);
  expect(Math.abs((await at()) - middle - 0.25 * whole)).toBeLessThan(0.05 * whole);
  expect(await barriers(page)).toEqual([]);
});

test('two trials meet at an event, and only a change beyond the error is called one', async ({
  page,
}) => {
  await seeded(
    page,
    squats('before', 'left', [14, 13, 15], 30 * DAY),
    squats('now', 'left', [4, 5, 4], DAY),
    squats('right', 'right', [5, 4, 5], DAY - 60_000),
  );
  await page.goto('/result/now');
  await page.getByRole('button', { name: 'Compare with another' }).press('Enter');
  await expect(page).toHaveURL(/\/compare\?a=now$/);
  await expect(page.getByRole('heading', { name: 'Single-leg squat, left leg' })).toBeVisible();
  const row = (name: string) => page.getByRole('row', { name });
  await expect(row('Hip drop').first()).toContainText(/\d+° less, beyond the error of \d+°\./);
  await expect(row('Trunk lean at depth')).toContainText('No change beyond the error');

  const slider = page.getByRole('slider', { name: /^Time before and after/ });
  const toldAs = (text: RegExp) => expect(slider).toHaveAttribute('aria-valuetext', text);
  await toldAs(/^At the event .*Earlier: A squat was deep.* Later: A squat was deep/);
  await page.getByLabel('Both meet at').selectOption('Foot lifted');
  await toldAs(/^At the event .*Earlier: The free foot left.* Later: The free foot left/);
  await slider.press('ArrowDown');
  await toldAs(/^1\.\d s before/);

  const other = page.getByLabel('Compare with').locator('optgroup[label="Other side"] option');
  await page.getByLabel('Compare with').selectOption(await other.getAttribute('value'));
  await expect(page).toHaveURL(/a=now&b=right$/);
  await expect(page.getByText('neither is turned round to look like the other')).toBeVisible();
  const titles = page.locator('figcaption strong');
  await expect(titles).toHaveText(['Left leg', 'Right leg']);
  await expect(row('Hip drop').first()).toContainText('No difference beyond measurement error');
  expect(await barriersLightAndDark(page)).toEqual([]);
  await page.setViewportSize({ width: 320, height: 640 });
  // The charts follow the width a moment later.
  await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
});

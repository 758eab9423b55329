import { expect, type Page } from '@playwright/test';
import { barriers, barriersLightAndDark } from './barriers.ts';
import { test } from './unhurried.ts';

const heading = (page: Page) => page.getByRole('heading', { level: 1 });

test('a guided exercise leads by itself to its end, without a camera', async ({ page }) => {
  const found: string[] = [];
  page.on('pageerror', (error) => found.push(error.message));
  await page.addInitScript(() => {
    navigator.mediaDevices.getUserMedia = () => Promise.reject(new Error('The camera was asked.'));
  });
  await page.clock.install();
  await page.goto('/');
  const rotate = page.getByRole('region', { name: 'Flex and rotate' });
  await rotate.getByRole('link', { name: 'Start Desk break' }).click();
  await expect(heading(page)).toHaveText('Desk break');
  await expect(page.getByText('Guided, camera off')).toBeVisible();
  await expect(page.getByText('2 minutes, 5 times a week')).toBeVisible();
  expect(await barriersLightAndDark(page)).toEqual([]);

  await page.getByRole('button', { name: 'Start' }).click();
  await page.getByRole('button', { name: 'I am fine' }).click();
  await expect(page.locator('[data-phase="ready"]')).toBeVisible();
  await expect(heading(page)).toHaveText('Turn');
  await expect(page.getByText('Left', { exact: true })).toBeVisible();
  await expect(page.getByText('Next: Turn, right')).toBeVisible();
  await page.clock.runFor(7_000);
  await expect(page.locator('[data-phase="work"]')).toBeVisible();
  await expect(page.getByRole('timer')).toContainText('1 of 3');
  expect(await barriers(page)).toEqual([]);

  await page.keyboard.press('Space');
  await expect(page.getByRole('status')).toHaveText('Paused');
  await page.clock.runFor(20_000);
  await expect(page.getByRole('timer')).toContainText('1 of 3');
  await page.keyboard.press('Space');
  await page.clock.runFor(21_000);
  await expect(page.getByText('Right', { exact: true })).toBeVisible();

  await page.clock.runFor(100_000);
  await expect(heading(page)).toHaveText('Done');
  await expect(page.getByText('Well done. You moved for 2 minutes.')).toBeVisible();
  expect(await barriers(page)).toEqual([]);
  expect(found).toEqual([]);
});

test('when it hurts one tap ends it, and Escape leads out', async ({ page }) => {
  await page.goto('/train/barefoot-strides');
  await expect(page.getByText('First the groundwork')).toBeVisible();
  await page.getByRole('button', { name: 'Start' }).click();
  await page.getByRole('button', { name: 'I am fine' }).click();
  await page.keyboard.press('ArrowRight');
  await expect(page.locator('[data-phase="work"]')).toBeVisible();
  await page.getByRole('button', { name: 'Stop, it hurts' }).click();
  await expect(heading(page)).toHaveText('Good that you stopped');
  expect(await barriers(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(heading(page)).toHaveText('Barefoot strides');
});

import { expect, type Page } from '@playwright/test';

/** A step of the page's clock that no part of the app takes for sleep. Unit: ms. */
const STEP_MS = 150;
const STEPS_BETWEEN_LOOKS = 20;

/** Lets time pass on a page with an installed clock, one picture a step, until something is to be seen. */
export async function until(
  page: Page,
  there: () => Promise<boolean>,
  atMostS: number,
): Promise<void> {
  const steps = (1000 * atMostS) / STEP_MS;
  for (let step = 0; step < steps; step++) {
    if (step % STEPS_BETWEEN_LOOKS === 0 && (await there())) return;
    await page.clock.fastForward(STEP_MS);
  }
  expect(await there()).toBe(true);
}

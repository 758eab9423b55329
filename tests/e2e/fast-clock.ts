import { expect, type Page } from '@playwright/test';

/** A step of the page's clock that no part of the app takes for sleep. Unit: ms. */
const STEP_MS = 150;
const STEPS_BETWEEN_LOOKS = 20;

/** Lets time pass on a page with an installed clock, one picture a step, until something is to be seen. */
export async function until(page: Page, there: () => Promise<boolean>): Promise<void> {
  // What a page loads or stores takes its time on the wall: so does the wait for it.
  const look = async () => {
    if (await there()) return true;
    await page.evaluate(steps, [STEPS_BETWEEN_LOOKS, STEP_MS] as const);
    return false;
  };
  await expect.poll(look, { intervals: [0], timeout: 60_000 }).toBe(true);
}

/**
 * What `page.clock.fastForward` does on the page, many times in one call: calling takes longer than a step. Only a page
 * that is opened later does not know of these steps.
 */
async function steps([count, ms]: readonly [number, number]) {
  const { controller } = (window as unknown as { __pwClock: { controller: PageClock } }).__pwClock;
  const { port1, port2 } = new MessageChannel();
  for (let step = 0; step < count; step++) {
    await controller.fastForward(ms);
    // What the step has set off comes before the next one.
    const isNext = new Promise((next) => (port1.onmessage = next));
    port2.postMessage(undefined);
    await isNext;
  }
}

interface PageClock {
  fastForward(ms: number): Promise<void>;
}

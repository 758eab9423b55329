import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/** What would keep somebody from using the page as it stands. */
export async function barriers(page: Page): Promise<string[]> {
  return found(new AxeBuilder({ page }));
}

/** The same by day and by night: what the colours change is only contrast. */
export async function barriersLightAndDark(page: Page): Promise<string[]> {
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  const light = await barriers(page);
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
  // What is looked at must be drawn in the new colours first: a picture waits for that, whatever the clock of the page.
  await page.screenshot({ clip: { x: 0, y: 0, width: 1, height: 1 } });
  const dark = await found(new AxeBuilder({ page }).withRules('color-contrast'));
  return [...light, ...dark.map((barrier) => `dark: ${barrier}`)];
}

async function found(axe: AxeBuilder): Promise<string[]> {
  const { violations } = await axe.analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html}`));
}

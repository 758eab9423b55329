import type { Page } from '@playwright/test';

/** Starts a run with the webcam, past the safety notes of a first visit. */
export async function startWithWebcam(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.getByRole('button', { name: 'I am fine, let’s go' }).click();
}

/** Notes every request to another host; the list must stay empty. */
export function onlyFromHere(page: Page): string[] {
  const elsewhere: string[] = [];
  page.on('request', (request) => {
    const { hostname, protocol } = new URL(request.url());
    if (protocol.startsWith('http') && hostname !== 'localhost') elsewhere.push(request.url());
  });
  return elsewhere;
}

import { expect, test, type Page } from '@playwright/test';
import { startWithWebcam } from './with-webcam.ts';

/** Whatever fails says so in plain words and offers a way on. */
const ADDRESS = '/train/single-leg-balance?start=webcam';

/** The browser answers the request for a camera with this error. */
const withoutCamera = (page: Page, name: string) =>
  page.addInitScript((errorName) => {
    navigator.mediaDevices.getUserMedia = () =>
      Promise.reject(new DOMException('as the test wants it', errorName));
  }, name);

const CAMERA_FAILURES = [
  ['NotFoundError', 'No camera found'],
  ['NotAllowedError', 'The camera is not allowed'],
  ['NotReadableError', 'Another program uses the camera'],
] as const;

for (const [name, title] of CAMERA_FAILURES) {
  test(`${name} reads "${title}" and leads to the demo or another try`, async ({ page }) => {
    await withoutCamera(page, name);
    await startWithWebcam(page, ADDRESS);
    await expect(page.getByText(title)).toBeVisible();
    await expect(page.getByRole('button', { name: /again/i })).toBeVisible();
    await page.getByRole('button', { name: /demo/i }).click();
    await expect(page.getByRole('heading', { name: 'Stand still on both legs' })).toBeVisible();
  });
}

test('a missing model file is named, and nothing hangs', async ({ page }) => {
  await page.route('**/models/**', (route) => route.fulfill({ status: 404, body: '' }));
  await startWithWebcam(page, ADDRESS);
  await expect(page.getByText('The pose model is missing')).toBeVisible({ timeout: 60_000 });
});

test('a damaged model file is named', async ({ page }) => {
  await page.route('**/models/*.bin', (route) => route.fulfill({ status: 200, body: 'cut' }));
  await startWithWebcam(page, ADDRESS);
  await expect(page.getByText('The pose model is damaged')).toBeVisible({ timeout: 60_000 });
});

test('a camera unplugged before the trial says so', async ({ page }) => {
  await page.addInitScript(() => {
    const open = navigator.mediaDevices.getUserMedia.bind(navigator.mediaDevices);
    navigator.mediaDevices.getUserMedia = async (wish) => {
      const stream = await open(wish);
      const [track] = stream.getVideoTracks();
      addEventListener('unplug-camera', () => {
        track!.stop();
        track!.dispatchEvent(new Event('ended'));
      });
      return stream;
    };
  });
  await startWithWebcam(page, ADDRESS);
  await expect(page.getByRole('heading', { name: 'Find your place' })).toBeVisible({
    timeout: 60_000,
  });
  await expect(page.getByText('Step into the picture', { exact: true })).toBeVisible();
  await page.evaluate(() => dispatchEvent(new Event('unplug-camera')));
  await expect(page.getByText('The camera went away')).toBeVisible();
});

test('without storage everything still works, and history says why it is empty', async ({
  page,
}) => {
  await page.addInitScript(() => {
    indexedDB.open = () => {
      throw new DOMException('as the test wants it', 'SecurityError');
    };
  });
  await page.goto('/history');
  await expect(page.getByText('does not let Plumb store anything')).toBeVisible();
  await page.goto('/train/single-leg-squat?demo');
  await expect(page.getByRole('heading', { name: 'Stand still on both legs' })).toBeVisible();
});

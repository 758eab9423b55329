import { expect, type Page } from '@playwright/test';

/** The bar of a seeded clip crosses its picture in this time. Unit: ms. */
const CROSS_MS = 4000;
const SIZE = { width: 320, height: 180 } as const;

/**
 * Keeps a video beside a stored trial. A bar wanders across it, so that each picture tells when it was taken.
 * @param startMs time of the first picture on the recording's clock
 */
export async function seedClip(page: Page, id: string, startMs: number) {
  await page.evaluate(
    async ({ id, startMs, cross, size }) => {
      const canvas = Object.assign(document.createElement('canvas'), size);
      const ctx = canvas.getContext('2d')!;
      const stream = canvas.captureStream(0);
      const [track] = stream.getVideoTracks() as CanvasCaptureMediaStreamTrack[];
      const recorder = new MediaRecorder(stream);
      const parts: Blob[] = [];
      recorder.ondataavailable = ({ data }) => parts.push(data);
      const draw = (ms: number) => {
        ctx.fillStyle = '#000';
        ctx.fillRect(0, 0, size.width, size.height);
        ctx.fillStyle = '#fff';
        ctx.fillRect((size.width * ms) / cross - 4, 0, 8, size.height);
        track!.requestFrame();
      };
      recorder.start();
      let firstMs: number | undefined;
      await new Promise<void>((done) => {
        const step = (now: number) => {
          firstMs ??= now;
          draw(now - firstMs);
          if (now - firstMs > 2500) done();
          else requestAnimationFrame(step);
        };
        requestAnimationFrame(step);
      });
      await new Promise((stopped) => {
        recorder.onstop = stopped;
        recorder.stop();
      });
      const blob = new Blob(parts, { type: recorder.mimeType });
      const row = { id, blob, mime: blob.type, bytes: blob.size, startMs };
      const db = await new Promise<IDBDatabase>((done, fail) => {
        const request = indexedDB.open('plumb');
        request.onsuccess = () => done(request.result);
        request.onerror = () => fail(request.error);
      });
      await new Promise((done, fail) => {
        const clips = db.transaction('clips', 'readwrite').objectStore('clips');
        const put = clips.put({ ...row, madeMs: Date.now(), pinned: false });
        put.onsuccess = done;
        put.onerror = fail;
      });
      db.close();
    },
    { id, startMs, cross: CROSS_MS, size: SIZE },
  );
  return { startMs };
}

/** What the bar of the picture on show says: ms since the first picture. */
export async function shownBar(page: Page): Promise<number> {
  const video = page.locator('.player video');
  await expect.poll(() => video.evaluate((v: HTMLVideoElement) => v.seeking)).toBe(false);
  return video.evaluate(
    (v: HTMLVideoElement, { cross, size }) => {
      const canvas = Object.assign(document.createElement('canvas'), size);
      const ctx = canvas.getContext('2d')!;
      ctx.drawImage(v, 0, 0, size.width, size.height);
      const { data } = ctx.getImageData(0, size.height / 2, size.width, 1);
      const bright = Array.from({ length: size.width }, (_, x) => x).filter(
        (x) => data[4 * x]! > 128,
      );
      return (cross * bright.reduce((sum, x) => sum + x, 0)) / bright.length / size.width;
    },
    { cross: CROSS_MS, size: SIZE },
  );
}

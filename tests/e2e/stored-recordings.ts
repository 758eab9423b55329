import type { Page } from '@playwright/test';
import type { Recording } from '../../src/lib/recording/recording.ts';
import { decompressTrack } from '../../src/lib/storage/track-bytes.ts';

/** The tracks that the page has stored on this device. */
export async function storedRecordings(page: Page): Promise<Recording[]> {
  const tracks = await page.evaluate(async () => {
    const done = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const db = await done(indexedDB.open('plumb'));
    const all = await done(db.transaction('tracks').objectStore('tracks').getAll());
    db.close();
    return (all as { bytes: Uint8Array }[]).map(({ bytes }) => [...bytes]);
  });
  return Promise.all(tracks.map((bytes) => decompressTrack(Uint8Array.from(bytes))));
}

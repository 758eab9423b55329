import type { Page } from '@playwright/test';
import { exerciseById } from '../../src/lib/exercises/registry.ts';
import type { Side } from '../../src/lib/pose/keypoints.ts';
import type { Program } from '../../src/lib/recording/athlete-programs.ts';
import { recordAthlete } from '../../src/lib/recording/synthetic-athlete.ts';
import { scoreRecording } from '../../src/lib/session/score.ts';
import { sessionRecord } from '../../src/lib/storage/session-record.ts';
import { compressTrack } from '../../src/lib/storage/track-bytes.ts';

export interface PastTrial {
  readonly id: string;
  readonly exercise: string;
  readonly program: Program;
  readonly side?: Side;
  readonly startedAtMs: number;
  readonly mode?: 'test' | 'train';
  readonly level?: string;
}

/** Fills the history of this device with trials of the synthetic athlete, as if a webcam had seen them. */
export async function seedHistory(page: Page, trials: readonly PastTrial[]): Promise<void> {
  const stored = await Promise.all(trials.map(record));
  await page.evaluate(async (rows) => {
    const done = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const db = await done(indexedDB.open('plumb'));
    for (const { session, bytes } of rows) {
      const { id } = session;
      const tables = db.transaction(['sessions', 'tracks'], 'readwrite');
      await done(tables.objectStore('sessions').put(session));
      await done(tables.objectStore('tracks').put({ id, bytes: Uint8Array.from(bytes) }));
    }
    db.close();
  }, stored);
  await page.reload();
}

async function record({
  id,
  program,
  side,
  level,
  startedAtMs,
  mode = 'test',
  ...trial
}: PastTrial) {
  const exercise = exerciseById(trial.exercise)!;
  const made = recordAthlete({ program, fps: 15 }).recording;
  const recording = { ...made, header: { ...made.header, origin: 'webcam' as const } };
  const result = scoreRecording(recording, exercise, { side });
  const bytes = await compressTrack(recording);
  const session = sessionRecord(
    id,
    {
      ...{ startedAtMs, exerciseId: exercise.id, exerciseVersion: exercise.version, mode },
      ...(level !== undefined && { level }),
      ...{ backend: 'none', heightCm: 172, tuning: {}, result, recording, appVersion: '0' },
    },
    bytes.byteLength,
  );
  return { session, bytes: [...bytes] };
}

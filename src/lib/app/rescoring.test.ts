import { describe, expect, it } from 'vitest';
import { singleLegSquat } from '../exercises/single-leg-squat.ts';
import { DEMO_PROGRAMS } from '../recording/demo-programs.ts';
import type { Recording } from '../recording/recording.ts';
import { recordAthlete } from '../recording/synthetic-athlete.ts';
import { scoreRecording } from '../session/score.ts';
import { StorageError } from '../storage/storage-error.ts';
import { readSession, sessionRecord, type StoredSession } from '../storage/session-record.ts';
import type { History } from './history.svelte.ts';
import { Rescoring } from './rescoring.svelte.ts';
import { isOutdated } from './scored-today.ts';
import { tuningOf } from './tuning-of.ts';

const made = recordAthlete({
  program: DEMO_PROGRAMS['single-leg-squat'].faulty('left'),
  fps: 15,
}).recording;
const recording: Recording = { ...made, header: { ...made.header, origin: 'webcam' } };
const today = scoreRecording(recording, singleLegSquat, { side: 'left', heightCm: 172 });

/** As an older rule told it: everything a degree too high. */
function old(id: string, rules: Record<string, number> = { 'hip-drop': 1 }): StoredSession {
  const metrics = today.metrics.map((m) => (m.value === null ? m : { ...m, value: m.value + 1 }));
  const session = {
    ...{ startedAtMs: Date.UTC(2026, 2, 1), exerciseId: 'single-leg-squat', exerciseVersion: 1 },
    ...{ mode: 'test' as const, backend: 'none', heightCm: 172, tuning: {}, recording },
    ...{ result: { ...today, metrics, rules }, appVersion: '0.0.1' },
  };
  return sessionRecord(id, session, 1000);
}

/** A history in memory; `broken` are sessions whose tracks cannot be read. */
function kept(sessions: readonly StoredSession[], broken: readonly string[] = []) {
  const stored = new Map(sessions.map((one) => [one.id, one]));
  let refreshed = 0;
  const history = {
    get: async (id: string) => {
      if (broken.includes(id)) throw new StorageError('corrupt', 'no track');
      return { session: stored.get(id)!, recording };
    },
    change: async (id: string, change: (one: StoredSession) => StoredSession) => {
      stored.set(id, change(stored.get(id)!));
    },
    refresh: async () => void refreshed++,
  };
  return {
    rows: () => [...stored.values()],
    refreshed: () => refreshed,
    rescoring: new Rescoring(history as unknown as History, async () => undefined),
    history,
  };
}

describe('scoring again', () => {
  it('gives the values of today, and keeps those of then with all they were told by', async () => {
    const before = old('a');
    const { rows, rescoring } = kept([before]);
    await rescoring.start(rows());
    const [now] = rows();
    const { series: _, ...result } = today;
    expect(now).toEqual({
      ...before,
      ...{ result, rules: today.rules, tuning: tuningOf(singleLegSquat) },
      appVersion: __APP_VERSION__,
      earlier: [
        {
          ...{ exerciseVersion: 1, rules: { 'hip-drop': 1 }, tuning: {} },
          ...{ result: before.result, appVersion: '0.0.1' },
        },
      ],
    });
    expect(readSession(now)).toEqual(now);
  });

  it('has nothing to do the second time', async () => {
    const { rows, rescoring } = kept([old('a'), old('b', today.rules)]);
    await rescoring.start(rows());
    const once = rows();
    expect(once.some(isOutdated)).toBe(false);
    expect(once[1]).not.toHaveProperty('earlier');
    await rescoring.start(rows());
    expect(rescoring.total).toBe(0);
    expect(rows()).toEqual(once);
  });

  it('puts what was told last behind what was told first', async () => {
    const { rows, rescoring } = kept([old('a')]);
    await rescoring.start(rows());
    const [second] = rows();
    const again = kept([{ ...second!, rules: { 'hip-drop': 1.5 } }]);
    await again.rescoring.start(again.rows());
    expect(again.rows()[0]!.earlier!.map(({ rules }) => rules)).toEqual([
      { 'hip-drop': 1 },
      { 'hip-drop': 1.5 },
    ]);
  });

  it('does not stop at a broken track, and says which it was', async () => {
    const { rows, rescoring, refreshed } = kept([old('a'), old('b'), old('c')], ['b']);
    await rescoring.start(rows());
    expect(rescoring.done).toBe(3);
    expect(rescoring.failed.map(({ id }) => id)).toEqual(['b']);
    expect(rows().map(isOutdated)).toEqual([false, true, false]);
    expect(rows()[1]).toEqual(old('b'));
    expect(refreshed()).toBe(1);
  });

  it('can be stopped between two sessions, and what is done stays', async () => {
    const { rows, rescoring, history } = kept([old('a'), old('b'), old('c')]);
    const { change } = history;
    history.change = async (...args) => {
      await change(...args);
      rescoring.stop();
    };
    await rescoring.start(rows());
    expect(rescoring.running).toBe(false);
    expect(rows().map(isOutdated)).toEqual([false, true, true]);
    history.change = change;
    await rescoring.start(rows());
    expect(rows().map(isOutdated)).toEqual([false, false, false]);
  });

  it('ends with a reason when nothing can be stored any more', async () => {
    const { rows, rescoring, history } = kept([old('a'), old('b')]);
    history.change = async () => {
      throw new StorageError('full', 'no room');
    };
    await rescoring.start(rows());
    expect(rescoring.problem).toBe('full');
    expect(rescoring.failed).toEqual([]);
    expect(rows()).toEqual([old('a'), old('b')]);
  });

  it('leaves alone what nobody knows how to score', () => {
    expect(isOutdated({ exerciseId: 'cartwheel', rules: { wheel: 1 } })).toBe(false);
  });
});

import { afterEach, describe, expect, it, vi } from 'vitest';
import { singleLegSquat } from '../exercises/single-leg-squat.ts';
import { DEMO_PROGRAMS } from '../recording/demo-programs.ts';
import { recordAthlete } from '../recording/synthetic-athlete.ts';
import { scoreRecording } from '../session/score.ts';
import { newScorer } from './score-aside.ts';
import { scoreByName, type ScoringWish } from './score-by-name.ts';

const { recording } = recordAthlete({
  program: DEMO_PROGRAMS['single-leg-squat'].faulty('left'),
  fps: 15,
});
const options = { side: 'left', heightCm: 172 } as const;
const wish: ScoringWish = { recording, exerciseId: 'single-leg-squat', options };

/** A worker that answers later; what it is sent loses its functions on the way, or is refused, as in a browser. */
class FakeWorker {
  static started: FakeWorker[] = [];
  static breaks = false;
  onmessage: ((event: { data: unknown }) => void) | undefined;
  onerror: ((event: unknown) => void) | undefined;
  asked = 0;
  ended = false;

  constructor() {
    FakeWorker.started.push(this);
  }

  postMessage(sent: ScoringWish) {
    const data = structuredClone(sent);
    this.asked++;
    setTimeout(() => {
      if (FakeWorker.breaks) this.onerror?.(new Event('error'));
      else this.onmessage?.({ data: scoreByName(data) });
    });
  }

  terminate() {
    this.ended = true;
  }
}

afterEach(() => {
  vi.unstubAllGlobals();
  FakeWorker.started = [];
  FakeWorker.breaks = false;
});

describe('scoring beside the page', () => {
  it('says the same as on the page, each wish with its own answer, in one worker', async () => {
    vi.stubGlobal('Worker', FakeWorker);
    const score = newScorer();
    const short = { ...recording, frames: recording.frames.slice(0, 60) };
    const [whole, part] = await Promise.all([score(wish), score({ ...wish, recording: short })]);
    expect(whole).toEqual(scoreRecording(recording, singleLegSquat, options));
    expect(part.series.tMs).toHaveLength(60);
    expect(FakeWorker.started.map(({ asked }) => asked)).toEqual([2]);
  });

  it('goes on on the page when the worker breaks, and tries a new one the next time', async () => {
    vi.stubGlobal('Worker', FakeWorker);
    const score = newScorer();
    FakeWorker.breaks = true;
    const told = scoreRecording(recording, singleLegSquat, options);
    expect(await score(wish)).toEqual(told);
    FakeWorker.breaks = false;
    expect(await score(wish)).toEqual(told);
    expect(FakeWorker.started.map(({ ended }) => ended)).toEqual([true, false]);
  });

  it('scores on the page where there are no workers, and says what cannot be scored', async () => {
    vi.stubGlobal('Worker', undefined);
    const score = newScorer();
    await expect(score({ ...wish, exerciseId: 'cartwheel' })).rejects.toThrow('cartwheel');
    expect((await score(wish)).side).toBe('left');
  });
});

import { describe, expect, it } from 'vitest';
import type { RuleReading } from '../rules/rule.ts';
import { announcer, type Heard } from './announcer.ts';
import { NO_GESTURE } from './gestures.ts';
import type { SessionState } from './session.ts';
import type { WorkoutState } from './workout.ts';

const QUIET: SessionState = {
  phase: 'trial',
  checks: [],
  secondsLeft: undefined,
  elapsedS: 0,
  fps: 30,
  reading: undefined,
  repsDone: 0,
  armsFirst: false,
  cue: undefined,
  events: [],
  note: undefined,
  baseline: undefined,
  trial: undefined,
  endReason: undefined,
};
const reading = (
  verdict: RuleReading['verdict'],
  more: Partial<RuleReading> = {},
): RuleReading => ({
  verdict,
  values: [],
  events: [],
  ...more,
});
const state = (
  session: Partial<SessionState>,
  more: Partial<WorkoutState> & { feedback?: boolean } = {},
): WorkoutState => ({
  phase: 'trial',
  index: 0,
  turn: { side: 'left', feedback: more.feedback ?? true },
  next: undefined,
  session: { ...QUIET, ...session },
  restLeftS: undefined,
  gesture: NO_GESTURE,
  may: {},
  events: [],
  ...more,
});

/** Feeds twenty states a second and keeps what was said, with its time. */
function listen(toS: number, stateAt: (tS: number) => WorkoutState, beatS?: number) {
  const step = announcer(beatS);
  const heard: (Heard & { tS: number })[] = [];
  for (let i = 0; i <= toS * 20; i++) heard.push({ ...step(i * 50, stateAt(i / 20)), tS: i / 20 });
  return heard;
}
const said = (heard: readonly (Heard & { tS: number })[]) =>
  heard.flatMap(({ say, tS }) => (say ? [[tS, say.id, ...Object.values(say).slice(1)]] : []));

describe('what is heard', () => {
  it('in the gate is the first thing to put right, repeated patiently, and nothing once all is well', () => {
    const heard = listen(20, (tS) =>
      state(
        {
          phase: 'gate',
          checks: [
            { id: 'person', ok: true },
            { id: 'feet', ok: tS > 12 },
            { id: 'height', ok: tS > 12 },
          ],
        },
        { phase: 'gate' },
      ),
    );
    expect(said(heard)).toEqual([
      [0.8, 'check', 'feet'],
      [8.8, 'check', 'feet'],
    ]);
  });

  it('does not nag about a check that fails for a blink', () => {
    const heard = listen(4, (tS) =>
      state({ phase: 'gate', checks: [{ id: 'facing', ok: tS % 1 > 0.5 }] }, { phase: 'gate' }),
    );
    expect(said(heard)).toEqual([]);
  });

  it('tells about form only in a trial with feedback', () => {
    const faulty = (feedback: boolean) =>
      listen(1, (tS) =>
        state(
          { reading: reading('fault'), ...(tS === 0.5 && { cue: 'level-pelvis' }) },
          { feedback },
        ),
      );
    expect(said(faulty(true))).toEqual([[0.5, 'cue', 'level-pelvis']]);
    expect(said(faulty(false))).toEqual([]);
  });

  it('says what to put right when it cannot see, in a test too', () => {
    const heard = listen(3, () =>
      state({ reading: reading('unsure', { reason: 'out-of-frame' }) }, { feedback: false }),
    );
    expect(said(heard)).toEqual([[0.8, 'fix', 'out-of-frame']]);
  });

  it('praises a fault put right, once, not a good start', () => {
    const heard = listen(20, (tS) =>
      state({
        reading: reading(tS > 5 && tS < 8 ? 'fault' : 'good'),
        ...(tS === 6 && { cue: 'trunk-upright' }),
      }),
    );
    expect(said(heard)).toEqual([
      [6, 'cue', 'trunk-upright'],
      [10, 'well-done'],
    ]);
  });

  it('counts repetitions, or every ten seconds of a hold', () => {
    const reps = listen(10, (tS) => state({ repsDone: Math.floor(tS / 4), elapsedS: tS }));
    expect(said(reps)).toEqual([
      [4, 'rep', 1],
      [8, 'rep', 2],
    ]);
    const hold = listen(21, (tS) => state({ elapsedS: tS }));
    expect(said(hold)).toEqual([
      [10, 'seconds', 10],
      [20, 'seconds', 20],
    ]);
  });

  it('leads through the steps at once: stillness, which leg, go, rest and the next side', () => {
    const at: Record<number, WorkoutState> = {
      1: state({}, { phase: 'baseline', events: ['baselineStarted'] }),
      4: state({}, { phase: 'countdown', events: ['baselineDone'] }),
      7: state({}, { events: ['trialStarted'] }),
      17: state(
        {},
        {
          phase: 'rest',
          events: ['trialEnded', 'restStarted'],
          restLeftS: 20,
          next: { side: 'right', feedback: true },
        },
      ),
    };
    const heard = listen(18, (tS) => at[tS] ?? state({}, { phase: 'baseline' }));
    expect(said(heard)).toEqual([
      [1, 'keep-still'],
      [4, 'get-ready', 'left', false],
      [7, 'go'],
      [17, 'rest', 20, 'right'],
    ]);
    expect(heard.filter((h) => h.say).every((h) => h.urgent)).toBe(true);
    expect(heard.filter((h) => h.tone).map((h) => [h.tS, h.tone])).toEqual([
      [4, 'tick'],
      [7, 'go'],
      [17, 'end'],
    ]);
  });

  it('ticks the last seconds down and keeps the beat', () => {
    const countdown = listen(3, (tS) => state({ secondsLeft: 3 - tS }, { phase: 'countdown' }));
    expect(countdown.filter((h) => h.tone === 'tick')).toHaveLength(4);
    const beats = listen(7, (tS) => state({ elapsedS: tS }), 2).filter((h) => h.tone === 'beat');
    expect(beats.map((h) => h.tS)).toEqual([0, 2, 4, 6]);
  });

  it('asks what to do after losing sight', () => {
    const lost = state({ endReason: 'lostSight' }, { phase: 'paused', events: ['paused'] });
    expect(said(listen(0, () => lost))).toEqual([[0, 'paused', true]]);
  });
});

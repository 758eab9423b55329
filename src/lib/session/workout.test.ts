import { describe, expect, it } from 'vitest';
import { singleLegBalance } from '../exercises/single-leg-balance.ts';
import { thoracicRotation } from '../exercises/thoracic-rotation.ts';
import { imagePoint, type PoseFrame } from '../pose/pose-frame.ts';
import { amountsOf, turnsOf, withFeedback, type Planned } from './workout-plan.ts';
import { Workout, type WorkoutState } from './workout.ts';

type Pose =
  | 'two-legs'
  | 'one-leg'
  | 'hands-on-head'
  | 'one-leg-hands-on-head'
  | 'left-hand-up'
  | 'right-hand-up'
  | 'away';
type Part = readonly [seconds: number, pose: Pose];

/** Someone in a 640×480 picture, own left at image right, who lifts the right foot or gives a sign. */
function frameOf(tMs: number, pose: Pose): PoseFrame {
  const frame = { tMs, width: 640, height: 480, image: undefined, world: undefined };
  if (pose === 'away') return frame;
  const at = (x: number, y: number) => imagePoint(x, y, 0.95);
  const lift = pose.startsWith('one-leg') ? 40 : 0;
  const head = pose.endsWith('hands-on-head');
  const left = pose === 'left-hand-up' ? -170 : head ? -130 : 0;
  const right = pose === 'right-hand-up' ? -170 : head ? -130 : 0;
  return {
    ...frame,
    image: {
      nose: at(320, 80),
      leftShoulder: at(358, 130),
      rightShoulder: at(282, 130),
      leftElbow: at(head ? 400 : 375, 185 + (left && left + 65)),
      rightElbow: at(head ? 240 : 265, 185 + (right && right + 65)),
      leftWrist: at(head ? 335 : 370, 190 + left),
      rightWrist: at(head ? 305 : 270, 190 + right),
      leftHip: at(340, 235),
      rightHip: at(300, 235),
      leftKnee: at(340, 320),
      rightKnee: at(300, 320 - lift),
      leftAnkle: at(340, 405),
      rightAnkle: at(300, 405 - lift),
      leftHeel: at(338, 415),
      rightHeel: at(302, 415 - lift),
      leftFootIndex: at(345, 430),
      rightFootIndex: at(295, 430 - lift),
    },
  };
}

const balance = (sides: readonly ('left' | 'right')[]) =>
  new Workout(singleLegBalance, {
    turns: sides.map((side) => ({ side, feedback: true })),
    view: 'front',
    mode: 'train',
    model: 'blazepose-full',
    heightCm: 175,
  });

/** Plays a script at 20 pictures a second and keeps every state. */
function play(workout: Workout, script: readonly Part[], fromMs = 0): WorkoutState[] {
  const states: WorkoutState[] = [];
  let t = fromMs;
  for (const [seconds, pose] of script)
    for (const end = t + seconds * 1000; t < end; t += 50)
      states.push(workout.step(frameOf(t, pose)));
  return states;
}
const told = (states: readonly WorkoutState[]) => {
  const seen: string[] = [];
  for (const { phase, turn } of states) {
    const now = `${phase} ${turn.side ?? 'both'}`;
    if (seen.at(-1) !== now) seen.push(now);
  }
  return seen;
};

/** Gate, baseline and countdown take about eight seconds on two legs; then ten on one, and the foot comes down. */
const ONE_TRIAL: readonly Part[] = [
  [9, 'two-legs'],
  [10, 'one-leg'],
  [2, 'two-legs'],
];

describe('a workout without touching the device', () => {
  it('goes from one side over a rest to the other, and ends by itself', () => {
    const states = play(balance(['left', 'right']), [
      ...ONE_TRIAL,
      [21, 'two-legs'],
      [60, 'two-legs'],
    ]);
    expect(told(states).slice(0, 7)).toEqual([
      'gate left',
      'baseline left',
      'countdown left',
      'trial left',
      'rest left',
      'gate right',
      'baseline right',
    ]);
    expect(states.at(-1)!.phase).toBe('finished');
  });

  it('names the next side while resting, and how long', () => {
    const resting = play(balance(['left', 'right']), ONE_TRIAL).at(-1)!;
    expect(resting).toMatchObject({ phase: 'rest', next: { side: 'right' } });
    expect(resting.restLeftS).toBeGreaterThan(15);
    expect(resting.restLeftS).toBeLessThan(20);
  });

  it('cuts the rest short for a raised right hand', () => {
    const states = play(balance(['left', 'right']), [...ONE_TRIAL, [2, 'right-hand-up']]);
    expect(told(states).at(-1)).toBe('gate right');
  });

  it('repeats the same side for a raised left hand', () => {
    const states = play(balance(['left', 'right']), [...ONE_TRIAL, [2, 'left-hand-up']]);
    expect(told(states).slice(-2)).toEqual(['rest left', 'gate left']);
  });

  it('stops for both hands on the head, leaves the gesture out of the trial, and goes on or ends when told', () => {
    const workout = balance(['left', 'right']);
    const states = play(workout, [
      [9, 'two-legs'],
      [6, 'one-leg'],
      [1.8, 'one-leg-hands-on-head'],
    ]);
    const paused = states.at(-1)!;
    expect(paused.phase).toBe('paused');
    expect(paused.session.endReason).toBe('stopped');
    expect(paused.session.trial!.toMs).toBeLessThanOrEqual(15_000);
    expect(play(workout, [[60, 'two-legs']], 17_000).at(-1)!.phase).toBe('paused');
    expect(play(workout, [[2, 'right-hand-up']], 77_000).at(-1)).toMatchObject({
      phase: 'gate',
      turn: { side: 'right' },
    });
  });

  it('does a trial again that was stopped before anything was measured', () => {
    const workout = balance(['left', 'right']);
    play(workout, [
      [3, 'two-legs'],
      [1.8, 'hands-on-head'],
    ]);
    expect(workout.state.phase).toBe('paused');
    expect(workout.command('go').turn.side).toBe('left');
  });

  it('waits when it lost sight of the athlete, and does not go on alone', () => {
    const states = play(balance(['left', 'right']), [
      [9, 'two-legs'],
      [4, 'one-leg'],
      [60, 'away'],
    ]);
    expect(states.at(-1)).toMatchObject({ phase: 'paused', session: { endReason: 'lostSight' } });
  });

  it('begins on a raised hand although the camera hangs too high, but not without a whole body', () => {
    const high = (frame: PoseFrame): PoseFrame => ({ ...frame, height: 900, width: 900 });
    const workout = balance(['left']);
    for (let t = 0; t < 4000; t += 50) workout.step(high(frameOf(t, 'two-legs')));
    expect(workout.state.phase).toBe('gate');
    for (let t = 4000; t < 6000; t += 50) workout.step(high(frameOf(t, 'left-hand-up')));
    expect(workout.state.phase).toBe('baseline');

    const empty = balance(['left']);
    play(empty, [[2, 'away']]);
    empty.command('go');
    expect(play(empty, [[2, 'away']], 2000).at(-1)!.phase).toBe('gate');
  });

  it('ends when the camera goes, and keeps the trial under way', () => {
    const workout = balance(['left', 'right']);
    play(workout, [
      [9, 'two-legs'],
      [4, 'one-leg'],
    ]);
    const state = workout.interrupt();
    expect(state.phase).toBe('finished');
    expect(state.session).toMatchObject({ endReason: 'interrupted', trial: { toMs: 12_950 } });
  });

  it('takes no command that cannot be asked for now', () => {
    const workout = balance(['left']);
    play(workout, [[9, 'two-legs']]);
    expect(workout.command('repeat').phase).toBe('trial');
  });
});

describe('a plan of trials', () => {
  const asked = { first: 'right', mode: 'train', schedule: 'faded', trialsBefore: 0 } as const;

  it('lets the sides take turns, three times each for the full test', () => {
    const sides = turnsOf(singleLegBalance, { ...asked, amount: 'full' }).map((t) => t.side);
    expect(sides).toEqual(['right', 'left', 'right', 'left', 'right', 'left']);
    expect(turnsOf(singleLegBalance, { ...asked, amount: 'one' })).toHaveLength(1);
  });

  it('does the sets a plan asks for, and one more of the side that is behind at the end', () => {
    const sides = (planned: Planned) =>
      turnsOf(singleLegBalance, { ...asked, amount: 'one', planned }).map(({ side }) => side);
    expect(sides({ sets: 2 })).toEqual(['right', 'left', 'right', 'left']);
    expect(sides({ sets: 1, extra: 'right' })).toEqual(['right', 'left', 'right']);
    const both = turnsOf(thoracicRotation, { ...asked, amount: 'one', planned: { sets: 2 } });
    expect(both.map(({ side }) => side)).toEqual([undefined, undefined]);
  });

  it('turns to both sides within one trial where the exercise is so', () => {
    expect(amountsOf(thoracicRotation)).toEqual(['one']);
    expect(turnsOf(thoracicRotation, { ...asked, amount: 'one' })).toEqual([
      { side: undefined, feedback: true },
    ]);
  });

  it('fades feedback to two thirds of the trials, never in a test', () => {
    const from = (n: number) =>
      Array.from({ length: 12 }, (_, i) => withFeedback('train', 'faded', n + i));
    expect(from(0).slice(0, 6)).toEqual(Array(6).fill(true));
    expect(from(6).filter(Boolean)).toHaveLength(8);
    expect(withFeedback('test', 'always', 0)).toBe(false);
    expect(withFeedback('train', 'always', 8)).toBe(true);
  });
});

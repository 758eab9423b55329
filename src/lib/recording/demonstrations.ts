import type { Side } from '../pose/keypoints.ts';
import { STANDING, type AthleteState } from './athlete-state.ts';
import { eased } from './athlete-programs.ts';
import type { Demonstration } from './demonstration.ts';
import { PERFORMED } from './performed-demonstrations.ts';

/** Rises from 0 to 1, rests there and comes back. */
const there = (tS: number, [upS, topS, downS, endS]: readonly [number, number, number, number]) =>
  eased(tS, [
    [upS, 0],
    [topS, 1],
    [downS, 1],
    [endS, 0],
  ]);

const LIFT_M = 0.16;
const onOneLeg = (side: Side, share01: number): AthleteState => ({
  ...STANDING,
  stance: side,
  weight01: Math.min(1, 2 * share01),
  liftM: LIFT_M * Math.max(0, 2 * share01 - 1),
});

const BALANCE: Demonstration = {
  loopS: 8,
  stillS: 4.3,
  stressed: 'pelvis',
  seen: 'front',
  room: 'wide',
  stateAt: (form, side, tS) => {
    const state = onOneLeg(side, there(tS, [0.6, 1.9, 6.2, 7.4]));
    const wave = Math.sin((2 * Math.PI * tS) / 1.6);
    if (form === 'right') return { ...state, swayMm: 3 * wave };
    const lost = there(tS, [2, 3.4, 5.2, 6.4]);
    const own = side === 'left' ? 1 : -1;
    return {
      ...state,
      swayMm: own * lost * 34 * wave,
      dropDeg: 9 * lost,
      leanDeg: lost * (10 + 7 * wave),
      armsOut01: 0.85 * lost,
    };
  },
};

const SQUAT: Demonstration = {
  loopS: 5,
  stillS: 2.5,
  stressed: 'pelvis',
  seen: 'front',
  room: 'narrow',
  stateAt: (form, side, tS) => {
    const down = there(tS, [0.4, 2.3, 2.7, 4.6]);
    const state = { ...onOneLeg(side, 1), kneeDeg: 4 + 58 * down };
    const faults = { dropDeg: 17 * down, leanDeg: 15 * down, kneeInMm: 70 * down };
    return form === 'right' ? state : { ...state, ...faults };
  },
};

const ABDUCTION: Demonstration = {
  loopS: 4.6,
  stillS: 2.2,
  stressed: 'pelvis',
  seen: 'front',
  room: 'wide',
  stateAt: (form, side, tS) => {
    const up = there(tS, [0.3, 1.9, 2.6, 4.2]);
    const state = { ...STANDING, stance: side, weight01: 1, arms: 'on-hips' as const };
    return form === 'right'
      ? { ...state, abductDeg: 27 * up }
      : { ...state, abductDeg: 26 * up, leanDeg: 20 * up, dropDeg: -12 * up };
  },
};

const CALF_RAISE: Demonstration = {
  loopS: 4,
  stillS: 1.6,
  stressed: 'foot',
  seen: 'side',
  room: 'narrow',
  stateAt: (form, side, tS) => {
    const up = there(tS, [0.4, 1.4, 1.9, 2.9]);
    const state = { ...onOneLeg(side, 1), arms: 'hanging' as const };
    return form === 'right'
      ? { ...state, heelDeg: 42 * up }
      : { ...state, heelDeg: 14 * up, kneeDeg: 4 + 38 * up, bendDeg: 16 * up };
  },
};

/** Left and back, then right and back. */
const bothWays = (tS: number) => there(tS, [0.3, 1.7, 2.5, 3.7]) - there(tS, [3.9, 5.3, 6.1, 7.3]);

const turning = (posture: Partial<AthleteState>): Demonstration => ({
  loopS: 7.6,
  stillS: 2.1,
  stressed: 'turn',
  seen: 'above',
  room: 'narrow',
  stateAt: (form, _side, tS) => {
    const turn = bothWays(tS);
    const state = { ...STANDING, legsFollow01: 0.8, ...posture };
    return form === 'right'
      ? { ...state, thoraxDeg: 52 * turn }
      : { ...state, thoraxDeg: 12 * turn, pelvisYawDeg: 38 * turn, leanDeg: 9 * turn };
  },
});

const KNOWN: Readonly<Record<string, Demonstration>> = {
  'single-leg-balance': BALANCE,
  'single-leg-squat': SQUAT,
  'standing-hip-abduction': ABDUCTION,
  'thoracic-rotation': turning({ seated: true }),
  'half-kneeling-rotation': turning({ kneel: 'left' }),
  'standing-rotation': turning({}),
  ...PERFORMED,
};
const BY_TASK = {
  stance: BALANCE,
  squat: SQUAT,
  abduction: ABDUCTION,
  'calf-raise': CALF_RAISE,
  'rotation-seated': KNOWN['thoracic-rotation']!,
  'rotation-kneeling': KNOWN['half-kneeling-rotation']!,
  'rotation-standing': KNOWN['standing-rotation']!,
} as const;

/** The demonstration of an exercise; of one nobody drew yet, that of its task. Missing: standing on one leg. */
export function demonstrationOf(exercise: { readonly id: string; readonly task: string }) {
  const byTask: Readonly<Record<string, Demonstration | undefined>> = BY_TASK;
  return KNOWN[exercise.id] ?? byTask[exercise.task] ?? BALANCE;
}

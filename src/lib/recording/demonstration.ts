import type { Side } from '../pose/keypoints.ts';
import type { AthleteState } from './athlete-state.ts';

/** As it is meant to be done, and with the usual faults. */
export const FORMS = ['right', 'wrong'] as const;
export type Form = (typeof FORMS)[number];

/** What the drawing stresses: the line that tells right from wrong. */
export type Stressed =
  | 'pelvis'
  | 'turn'
  | 'foot'
  | 'trunk'
  | 'free-leg'
  | 'stance-leg'
  | 'legs'
  | 'arms'
  | 'top-arm'
  | 'elbow';

/** From the front, the side of the stance leg, between both, from a little above, or close to the floor. */
export type Seen =
  'front' | 'side' | 'aslant' | 'above' | 'floor-front' | 'floor-side' | 'floor-aslant';

/** One movement that repeats: what the athlete does at every moment of it, both forms in step. */
export interface Demonstration {
  readonly loopS: number;
  /** The moment that says most, for those who do not want things to move. */
  readonly stillS: number;
  readonly stressed: Stressed;
  readonly seen: Seen;
  /** How much must fit: a standing body, one with its arms flung out, one stretched out at full length. */
  readonly room: 'narrow' | 'wide' | 'long';
  stateAt(form: Form, side: Side, tS: number): AthleteState;
}

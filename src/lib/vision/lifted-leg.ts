import type { Posture } from './posture.ts';
import type { BodyPoints } from './rgba-patch.ts';

/** Which leg is off the ground, and on which side of the picture the standing hip is. */
export interface Stance {
  readonly lifted: 'left' | 'right' | undefined;
  /** Where the standing leg's hip is in the picture; undefined while both feet carry. */
  readonly standingAt: 'left' | 'right' | undefined;
}

/** Foot height difference over leg length. Source: measures.md Part 0: all lifts seen, none invented. */
const LIFTED = 0.08;
const LOWERED = 0.04;

/** Follows which leg is lifted over a stream of frames, with hysteresis. */
export class LiftedLeg {
  #lifted: 'left' | 'right' | undefined;
  readonly #zero: number;

  /** `zero` = `leftLift` standing on two legs: camera roll, uneven floor. */
  constructor(zero: number) {
    this.#zero = zero;
  }

  step(posture: Posture, { leftHip, rightHip }: BodyPoints): Stance {
    const lift = posture.leftLift - this.#zero;
    if (lift > LIFTED) this.#lifted = 'left';
    else if (lift < -LIFTED) this.#lifted = 'right';
    else if (Math.abs(lift) < LOWERED || lift > 0 !== (this.#lifted === 'left')) {
      this.#lifted = undefined;
    }
    if (!this.#lifted || !leftHip || !rightHip) return { lifted: undefined, standingAt: undefined };
    const leftIsAtRight = leftHip.x > rightHip.x;
    const standingAt = leftIsAtRight === (this.#lifted === 'left') ? 'left' : 'right';
    return { lifted: this.#lifted, standingAt };
  }
}

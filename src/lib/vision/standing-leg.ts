import type { Posture } from './posture.ts';
import type { BodyPoints } from './rgba-patch.ts';

/** Which leg carries, if only one does. */
export interface Stance {
  /** Where its hip is in the picture; undefined while both legs carry. */
  readonly standingAt: 'left' | 'right' | undefined;
  /** The other leg, the athlete's own. */
  readonly lifted: 'left' | 'right' | undefined;
}

/** Source: ours: ≥ 1.03 on one leg, ≤ 0.7 on two, over the virtual runners, front and back. */
const ONE_LEG = 1;
const TWO_LEGS = 0.6;

/** Follows which leg is stood on over a stream of frames, with hysteresis; left and right may swap in between. */
export class StandingLeg {
  #standingAt: Stance['standingAt'];
  readonly #zero: number;

  /** `zero` = `standsRight` on two legs: camera roll, uneven floor. */
  constructor(zero: number) {
    this.#zero = zero;
  }

  step(posture: Posture, { leftHip, rightHip }: BodyPoints): Stance {
    const right = posture.standsRight - this.#zero;
    if (right > ONE_LEG) this.#standingAt = 'right';
    else if (right < -ONE_LEG) this.#standingAt = 'left';
    else if (Math.abs(right) < TWO_LEGS || right > 0 !== (this.#standingAt === 'right')) {
      this.#standingAt = undefined;
    }
    const standingAt = this.#standingAt;
    if (!standingAt || !leftHip || !rightHip) return { standingAt: undefined, lifted: undefined };
    const leftIsAt = leftHip.x > rightHip.x ? 'right' : 'left';
    return { standingAt, lifted: leftIsAt === standingAt ? 'right' : 'left' };
  }
}

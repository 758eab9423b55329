import type { BodyPoints } from './rgba-patch.ts';

/** Which leg is off the ground, and on which side of the picture the standing hip is. */
export interface Stance {
  readonly lifted: 'left' | 'right' | undefined;
  /** +1 = the standing leg's hip is at image right, −1 = at image left, 0 = both feet carry. */
  readonly standingAt: -1 | 0 | 1;
}

/** Ankle height difference over leg length. Source: measures.md Part 0: all lifts seen, none invented. */
const LIFTED = 0.08;
const LOWERED = 0.04;
/** Knees rise less than ankles when a foot is lifted behind. Source: ours, only where ankles are missing. */
const KNEE_TO_ANKLE = 0.5;

/**
 * How much higher the left foot is than the right in the picture, over leg length.
 * Sign: + = left higher. Missing: knees stand in for ankles; undefined without those.
 */
export function leftLift(body: BodyPoints): number | undefined {
  const { leftHip, rightHip, leftKnee, rightKnee, leftAnkle, rightAnkle } = body;
  if (!leftHip || !rightHip || !leftKnee || !rightKnee) return undefined;
  const thigh = Math.max(leftKnee.y - leftHip.y, rightKnee.y - rightHip.y);
  if (thigh <= 0) return undefined;
  if (!leftAnkle || !rightAnkle) {
    return (rightKnee.y - leftKnee.y) / (2 * thigh) / KNEE_TO_ANKLE;
  }
  const leg = Math.max(leftAnkle.y - leftHip.y, rightAnkle.y - rightHip.y);
  return leg > 0 ? (rightAnkle.y - leftAnkle.y) / leg : undefined;
}

/** Follows which leg is lifted over a stream of frames, with hysteresis. */
export class LiftedLeg {
  #lifted: 'left' | 'right' | undefined;
  readonly #zero: number;

  /** `zero` = `leftLift` standing on two legs (camera roll, uneven floor). */
  constructor(zero: number) {
    this.#zero = zero;
  }

  /** Missing: keeps the last answer while legs are not seen. */
  step(body: BodyPoints): Stance {
    const now = leftLift(body);
    if (now !== undefined) {
      const lift = now - this.#zero;
      if (lift > LIFTED) this.#lifted = 'left';
      else if (lift < -LIFTED) this.#lifted = 'right';
      else if (Math.abs(lift) < LOWERED) this.#lifted = undefined;
      else if (this.#lifted && lift > 0 !== (this.#lifted === 'left')) this.#lifted = undefined;
    }
    const { leftHip, rightHip } = body;
    if (!this.#lifted || !leftHip || !rightHip) return { lifted: this.#lifted, standingAt: 0 };
    const leftIsAtRight = leftHip.x > rightHip.x;
    return {
      lifted: this.#lifted,
      standingAt: leftIsAtRight === (this.#lifted === 'left') ? -1 : 1,
    };
  }
}

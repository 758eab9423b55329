import { limbs, type Capsule } from './body-masks.ts';
import { ClothCheck } from './cloth-check.ts';
import { median } from './median.ts';
import {
  agree,
  NEEDED,
  windowReading,
  WINDOWS,
  type Trouble,
  type WindowName,
  type WindowReading,
  type WindowReadings,
} from './pelvis-agreement.ts';
import { Candidates, makeReference, type Candidate, type Reference } from './pelvis-reference.ts';
import {
  armsAbove,
  armsMoved,
  postureOf,
  thighRaised,
  trunkTurned,
  type Posture,
} from './posture.ts';
import { align, type Alignment } from './registration.ts';
import { pyramid, type RgbPyramid } from './rgb-pyramid.ts';
import type { BodyPoints, RgbaPatch } from './rgba-patch.ts';
import { StandingLeg } from './standing-leg.ts';
import { scaleOf, shiftTo, type Warp } from './warp.ts';

/** Why the windows gave nothing. A subset of `PELVIS_REASONS` of the pose room. */
export type WindowsReason = Trouble | 'no-reference';

export type ReferenceResult =
  | { readonly ok: true }
  | { readonly ok: false; readonly why: 'reference-covered' | 'little-texture' | 'out-of-frame' };

export interface PelvisReading {
  /** Unit: deg, true. Sign: + = pelvis side at image right is higher; 0 = as in the two-leg reference. */
  readonly pelvisDeg: number | null;
  readonly why?: WindowsReason;
  /** Expected error of this reading, one standard deviation. Unit: deg. */
  readonly sigmaDeg?: number;
  /** The arms were raised and lowered once, and the cloth stayed with the pelvis. Missing: not done, or not clear. */
  readonly cloth?: 'tight';
  /** What each window says, for diagnosis. */
  readonly windows?: WindowReadings;
}

/** A warp beyond these is lost, not measured. Unit: 1, deg, 1, hip widths. Source: ours, generous. */
const LOST = { correlation: 0.35, turnDeg: 35, scale: 0.35, shift: 0.8 };
/** Below this correlation the belt is also looked for where the model sees the hips. Source: ours. */
const RETRY_BELOW = 0.9;
/**
 * Bows of upright people are smaller than `from`, those of bent trunks larger than `full`.
 * Source: ours: what belt and belly share is ≤ 0.03 upright, 0.05–0.15 in squats.
 */
const BOW = { from: 0.02, full: 0.05 };

/**
 * The bow of a bent trunk is seen by the belt and by the belly above it; a lifted thigh bows the belt alone, and noise on a
 * plain shirt either: what both see is believed.
 */
function believed(belt: number, belly: number): number {
  if (belt * belly <= 0) return 0;
  const both = Math.min(Math.abs(belt), Math.abs(belly));
  const sure = Math.min(1, Math.max(0, (both - BOW.from) / (BOW.full - BOW.from)));
  return Math.sign(belt) * sure * both;
}

/** Share of the baseline in which the windows must be found again. Source: ours. */
const LEAST_STEADY = 0.5;

const ALL = Object.keys(WINDOWS) as WindowName[];
const TWO_LEGS: WindowName[] = ['belt', 'upper', 'waist'];

/**
 * Measures pelvis tilt by finding windows of the waist again that were seen when the athlete stood on both legs.
 *
 * Space: un-mirrored frame, front or back. Missing: null with a reason.
 * Assumes: camera square to the athlete (less than 20° oblique); cloth that moves with the body under it.
 */
export class PelvisWindows {
  #candidates = new Candidates();
  #reference: Reference | undefined;
  #refused: WindowsReason = 'no-reference';
  /** Turn of each window in the baseline; undefined for one that was not found there, which is not heard. */
  #zero: Partial<Record<WindowName, number | undefined>> = {};
  #legs = new StandingLeg(0);
  #cloth = new ClothCheck();
  /** Where the belt was last found, seen from the hips of that frame. */
  #belt: Warp | undefined;

  /** Forgets the old reference and starts to collect two-leg pictures. */
  beginReference(): void {
    this.#candidates = new Candidates();
    this.#reference = undefined;
    this.#refused = 'no-reference';
  }

  addCandidate(patch: RgbaPatch, body: BodyPoints): void {
    this.#candidates.add(patch, body);
  }

  endReference(): ReferenceResult {
    const result = this.#take(this.#candidates.all);
    this.#candidates = new Candidates();
    if (!result.ok) {
      this.#reference = undefined;
      this.#refused = result.why;
    }
    return result;
  }

  measure(patch: RgbaPatch, body: BodyPoints): PelvisReading {
    const reference = this.#reference;
    if (!reference) return { pelvisDeg: null, why: this.#refused };
    const posture = postureOf(body);
    if (!posture) return { pelvisDeg: null, why: 'out-of-frame' };
    const { lifted, standingAt } = this.#legs.step(posture, body);
    if (standingAt) this.#cloth.forget();
    if (armsMoved(posture, reference.posture)) {
      if (!standingAt && armsAbove(posture)) {
        this.#cloth.armsUp(this.#register(reference, patch, body, posture, lifted, TWO_LEGS));
      }
      return { pelvisDeg: null, why: 'loose-cloth' };
    }
    if (
      trunkTurned(posture, reference.posture) ||
      (lifted && thighRaised(posture, reference.posture, lifted))
    ) {
      return { pelvisDeg: null, why: 'windows-disagree' };
    }
    const names: WindowName[] = standingAt ? ['belt', 'upper', standingAt] : TWO_LEGS;
    const windows = this.#register(reference, patch, body, posture, lifted, names);
    if (!windows) return { pelvisDeg: null, why: 'out-of-frame' };
    if (!standingAt) this.#cloth.armsHome(windows);
    const cloth = this.#cloth.state;
    if (cloth === 'loose') return { pelvisDeg: null, why: 'loose-cloth', windows };
    return { ...agree(windows, standingAt), windows, ...(cloth === 'tight' && { cloth }) };
  }

  /** Makes the reference, and sets every window's zero to its median over the baseline. */
  #take(candidates: readonly Candidate[]): ReferenceResult {
    const reference = makeReference(candidates);
    if (typeof reference === 'string') return { ok: false, why: reference };
    this.#zero = {};
    this.#belt = undefined;
    const seen = candidates.flatMap(
      ({ patch, body, posture }) =>
        this.#register(reference, patch, body, posture, undefined, ALL) ?? [],
    );
    const turnsOf = (name: WindowName) =>
      seen.flatMap((r) => (r[name] && !r[name].trouble ? [r[name].turnDeg] : []));
    if (NEEDED.some((name) => turnsOf(name).length < LEAST_STEADY * candidates.length)) {
      return { ok: false, why: 'little-texture' };
    }
    for (const name of ALL) {
      const turns = turnsOf(name);
      this.#zero[name] =
        turns.length >= LEAST_STEADY * candidates.length ? median(turns) : undefined;
    }
    this.#belt = undefined;
    this.#cloth = new ClothCheck();
    this.#legs = new StandingLeg(reference.posture.standsRight);
    this.#reference = reference;
    return { ok: true };
  }

  /** Finds the windows again: the belt first, the others from where the belt is. */
  #register(
    reference: Reference,
    patch: RgbaPatch,
    body: BodyPoints,
    posture: Posture,
    lifted: 'left' | 'right' | undefined,
    names: readonly WindowName[],
  ): WindowReadings | undefined {
    const { scale, templates } = reference;
    const pictures = pyramid(patch, scale);
    if (!pictures) return undefined;
    const hidden = limbs(body, lifted, reference.posture.hipWidth, scale);
    const home = shiftTo(posture.x * scale, posture.y * scale);
    const belt = this.#findBelt(reference, pictures, home, hidden);
    const out: Partial<Record<WindowName, WindowReading>> = {};
    if (!belt) return out;
    const upper = align(templates.upper, pictures, belt.warp, hidden, 'free');
    const start = { ...belt.warp, bow: upper ? believed(belt.warp.bow, upper.warp.bow) : 0 };
    const shoulders = posture.shoulderTiltDeg - reference.posture.shoulderTiltDeg;
    for (const name of names) {
      if (name in this.#zero && this.#zero[name] === undefined) continue;
      const found =
        name === 'belt'
          ? belt
          : name === 'upper'
            ? upper
            : align(templates[name], pictures, start, hidden, 'kept');
      if (!found || lost(found, home, templates[name].unit)) continue;
      const slip = Math.hypot(found.warp.x - home.x, found.warp.y - home.y) / templates[name].unit;
      out[name] = windowReading(WINDOWS[name], found, this.#zero[name] ?? 0, shoulders, slip);
    }
    return out;
  }

  #findBelt(
    { templates: { belt } }: Reference,
    pictures: RgbPyramid,
    home: Warp,
    hidden: readonly Capsule[],
  ): Alignment | undefined {
    const last = this.#belt;
    const starts = last ? [{ ...last, x: home.x + last.x, y: home.y + last.y }, home] : [home];
    let best: Alignment | undefined;
    for (const start of starts) {
      const found = align(belt, pictures, start, hidden, 'free');
      if (found && !(best && best.correlation >= found.correlation)) best = found;
      if (best && best.correlation > RETRY_BELOW) break;
    }
    if (!best || lost(best, home, belt.unit)) {
      this.#belt = undefined;
      return undefined;
    }
    this.#belt = { ...best.warp, x: best.warp.x - home.x, y: best.warp.y - home.y };
    return best;
  }
}

const lost = ({ correlation, turnDeg, warp }: Alignment, home: Warp, unit: number): boolean =>
  correlation < LOST.correlation ||
  Math.abs(turnDeg) > LOST.turnDeg ||
  Math.abs(scaleOf(warp) - 1) > LOST.scale ||
  Math.hypot(warp.x - home.x, warp.y - home.y) > LOST.shift * unit;

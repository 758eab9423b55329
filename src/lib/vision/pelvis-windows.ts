import { limbs, type Capsule } from './body-masks.ts';
import { LiftedLeg } from './lifted-leg.ts';
import {
  agree,
  windowReading,
  WINDOW_NAMES,
  WINDOWS,
  type WindowName,
  type WindowReadings,
  type WindowReading,
} from './pelvis-agreement.ts';
import {
  Candidates,
  clearOfArms,
  hipMiddle,
  median,
  medianHips,
  nearest,
  type Candidate,
  type HipPose,
} from './pelvis-reference.ts';
import { Template, type Alignment } from './registration.ts';
import { pyramid, type RgbPyramid } from './rgb-pyramid.ts';
import type { BodyPoints, RgbaPatch } from './rgba-patch.ts';
import { scaleOf, shift, type Similarity } from './similarity.ts';

/** Why the windows gave nothing. A subset of `PELVIS_REASONS` of the pose room. */
export type WindowsReason =
  | 'no-reference'
  | 'reference-covered'
  | 'windows-disagree'
  | 'little-texture'
  | 'out-of-frame'
  | 'loose-cloth';

export type ReferenceResult =
  | { readonly ok: true }
  | { readonly ok: false; readonly why: 'reference-covered' | 'little-texture' | 'out-of-frame' };

export interface PelvisReading {
  /** Unit: deg, true (gain applied). Sign: + = pelvis side at image right is higher; 0 = as in the reference. */
  readonly pelvisDeg: number | null;
  readonly why?: WindowsReason;
  /** Expected error of this reading, one standard deviation. Unit: deg. */
  readonly sigmaDeg?: number;
  readonly windows?: WindowReadings;
}

/** Hip width in the pictures that are registered; more resolution did not help. Unit: px. Source: measures.md Part 0. */
const HIP_PX = 40;
/** Source: measures.md Part 0: with less, squats with hands before the waist read wrong. */
const CLEAR_IN_REFERENCE = 0.95;
/** A warp beyond these is lost, not measured. Unit: 1, deg, 1, hip widths. Source: ours, generous. */
const SANE = { correlation: 0.35, turnDeg: 35, scale: 0.35, shift: 0.8 };
/** Below this correlation a window is also tried from other starts. Source: ours. */
const RETRY_BELOW = 0.9;
const LEAD_ABOVE = 0.8;

interface Reference {
  readonly hips: HipPose;
  readonly scale: number;
  readonly templates: Readonly<Record<WindowName, Template>>;
  zero: Record<WindowName, number>;
}

/**
 * Measures pelvis tilt by finding windows of the waist again that were seen when the athlete stood on both legs.
 *
 * Space: un-mirrored frame. Missing: null with a reason.
 * Assumes: camera square to the athlete (front or back, less than 20° oblique); cloth that moves with the pelvis.
 */
export class PelvisWindows {
  #candidates = new Candidates();
  #reference: Reference | undefined;
  #refused: 'reference-covered' | 'little-texture' | 'out-of-frame' | 'no-reference' =
    'no-reference';
  #legs = new LiftedLeg(0);
  #last = new Map<WindowName, Similarity>();
  #lastHip: { x: number; y: number } | undefined;

  /** Forgets the old reference and starts to collect two-leg pictures. */
  beginReference(): void {
    this.#candidates = new Candidates();
    this.#reference = undefined;
    this.#refused = 'no-reference';
  }

  addCandidate(patch: RgbaPatch, body: BodyPoints): void {
    this.#candidates.add({ patch, body });
  }

  endReference(): ReferenceResult {
    const result = this.#build(this.#candidates.all);
    this.#candidates = new Candidates();
    this.#refused = result.ok ? 'no-reference' : result.why;
    return result;
  }

  #build(candidates: readonly Candidate[]): ReferenceResult {
    const hips = medianHips(candidates);
    if (!hips) return { ok: false, why: 'out-of-frame' };
    const clear = candidates.filter(
      (c) => clearOfArms(c, hips, Object.values(WINDOWS)) >= CLEAR_IN_REFERENCE,
    );
    const chosen = nearest(clear, hips);
    if (!chosen) return { ok: false, why: 'reference-covered' };
    const scale = Math.min(1, HIP_PX / hips.hipWidth);
    const pictures = pyramid(chosen.patch, scale);
    if (!pictures) return { ok: false, why: 'out-of-frame' };
    const at = { x: hips.x * scale, y: hips.y * scale };
    const unit = hips.hipWidth * scale;
    const hidden = limbs(chosen.body, undefined, hips.hipWidth, scale);
    const template = (name: WindowName) => new Template(pictures, at, unit, WINDOWS[name], hidden);
    const templates = {
      upper: template('upper'),
      left: template('left'),
      right: template('right'),
      waist: template('waist'),
    };
    if (Object.values(templates).some((t) => t.clear01 < CLEAR_IN_REFERENCE)) {
      return { ok: false, why: 'out-of-frame' };
    }
    this.#reference = { hips, scale, templates, zero: { upper: 0, left: 0, right: 0, waist: 0 } };
    this.#forget();
    const seen = clear
      .map((c) => this.#readings(c.patch, c.body, 0))
      .filter((r) => r !== undefined);
    for (const name of WINDOW_NAMES) {
      const turns = seen.flatMap((r) => (r[name]?.sound ? [r[name].turnDeg] : []));
      if (turns.length) this.#reference.zero[name] = median(turns);
    }
    this.#forget();
    this.#legs = new LiftedLeg(hips.lift);
    return { ok: true };
  }

  measure(patch: RgbaPatch, body: BodyPoints): PelvisReading {
    if (!this.#reference) return { pelvisDeg: null, why: this.#refused };
    const stance = this.#legs.step(body);
    const windows = this.#readings(patch, body, stance.standingAt, stance.lifted);
    if (!windows) return { pelvisDeg: null, why: 'out-of-frame' };
    return { ...agree(windows, stance.standingAt), windows };
  }

  #forget(): void {
    this.#last.clear();
    this.#lastHip = undefined;
  }

  #readings(
    patch: RgbaPatch,
    body: BodyPoints,
    standingAt: -1 | 0 | 1,
    lifted?: 'left' | 'right',
  ): WindowReadings | undefined {
    const { hips, scale, zero } = this.#reference!;
    const middle = hipMiddle(body);
    const pictures = middle && pyramid(patch, scale);
    if (!middle || !pictures) return undefined;
    const hidden = limbs(body, lifted, hips.hipWidth, scale);
    const home = shift(middle.x * scale, middle.y * scale);
    const from = this.#lastHip ?? middle;
    const moved = { x: (middle.x - from.x) * scale, y: (middle.y - from.y) * scale };
    this.#lastHip = middle;
    const out: Partial<Record<WindowName, WindowReading>> = {};
    let lead: Similarity | undefined;
    for (const name of WINDOW_NAMES) {
      if ((name === 'left' && standingAt > 0) || (name === 'right' && standingAt < 0)) {
        this.#last.delete(name);
        continue;
      }
      const last = this.#last.get(name);
      const starts = last
        ? [{ ...last, x: last.x + moved.x, y: last.y + moved.y }, lead, home]
        : [lead ?? home, home];
      const found = this.#find(name, pictures, starts, hidden);
      if (!found || !this.#sane(found, home)) {
        this.#last.delete(name);
        continue;
      }
      this.#last.set(name, found.warp);
      if (found.correlation > LEAD_ABOVE) lead ??= found.warp;
      out[name] = windowReading(found, zero[name]);
    }
    return out;
  }

  /** The best alignment of the starts, in their order, until one is good. */
  #find(
    name: WindowName,
    pictures: RgbPyramid,
    starts: readonly (Similarity | undefined)[],
    hidden: readonly Capsule[],
  ): Alignment | undefined {
    let best: Alignment | undefined;
    for (const start of new Set(starts)) {
      if (!start) continue;
      const found = this.#reference!.templates[name].align(pictures, start, hidden);
      if (found && (!best || found.correlation > best.correlation)) best = found;
      if (best && best.correlation > RETRY_BELOW) break;
    }
    return best;
  }

  #sane(found: Alignment, home: Similarity): boolean {
    const unit = this.#reference!.hips.hipWidth * this.#reference!.scale;
    return (
      found.correlation > SANE.correlation &&
      Math.abs(found.turnDeg) < SANE.turnDeg &&
      Math.abs(scaleOf(found.warp) - 1) < SANE.scale &&
      Math.hypot(found.warp.x - home.x, found.warp.y - home.y) < SANE.shift * unit
    );
  }
}

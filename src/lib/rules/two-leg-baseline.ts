import { along, distance, midpoint } from '../geometry/points.ts';
import { opposite, sided, type Side } from '../pose/keypoints.ts';
import type { PoseFrame, View } from '../pose/pose-frame.ts';
import { mean, median, quantile, standardDeviation, type Sample } from '../signal/statistics.ts';
import type { Span } from './rule.ts';
import { seenPoint } from './seen-points.ts';
import { nearSide } from './side-on.ts';

/** Longest first: a longer quiet stretch measures the noise better. Source: 3 s asked for (measures.md C0). */
const LENGTHS_MS = [2500, 2000, 1500];
const STEP_MS = 100;
/** Least share of frames with all points, and longest hole. Source: ours; hole: measures.md C0. */
const MIN_SEEN_SHARE = 0.8;
const MAX_GAP_MS = 300;
/**
 * Largest mean wobble of feet, hips and shoulders, as a share of leg length.
 * Source: ours: 0.002–0.008 in two-leg stance of shared/truth, 2026-11-22; the limit leaves room for noisier models.
 */
const MAX_WOBBLE = 0.02;
/** An earlier stretch is preferred to a steadier one unless it wobbles this many times as much. Source: ours. */
const EARLY_ALLOWANCE = 2;
/**
 * Largest ankle height difference, as a share of leg length. Source: ours: up to 0.035 with both feet down
 * (12° yaw, 4° roll), 0.19 and more on one leg seen from the front, 2026-11-22.
 */
const MAX_FOOT_DIFFERENCE = 0.07;
const MAX_KNEE_DIFFERENCE = 0.07;
/**
 * Farthest the hip midpoint may lie from the line between mid-shoulder and mid-ankle, as a share of the distance
 * between the ankles (with feet together: of leg length). On two legs the body is straight over the middle of the feet;
 * on one leg it lies over one foot. Needed from behind, where a foot held back looks as low as the other one.
 */
const MAX_SHIFT_OF_STANCE = 0.25;
const MIN_SHIFT_OF_LEG = 0.02;
/**
 * Sitting: knees far in front of the hips. Unit: m. Source: ours: 0.00–0.07 standing, 0.23–0.25 sitting in
 * shared/truth, 2026-11-22.
 */
const MAX_KNEE_FORWARD_M = 0.14;
/** Without world points: thigh over shank, in the picture. Source: ours: 0.92–1.23 standing, 0.50–0.76 sitting. */
const MIN_THIGH_TO_SHANK = 0.85;

interface Posture {
  readonly tMs: number;
  readonly legPx: number;
  /** Coordinates that stay put in quiet stance. Unit: px. */
  readonly quiet: readonly number[];
  readonly footDifference: number;
  readonly kneeDifference: number;
  readonly shift: number;
  readonly spacing: number;
  readonly thighToShank: number;
  readonly kneeForwardM: Sample;
}

/**
 * The steadiest stretch in which both feet stand on the floor, early in the recording if there is a choice.
 * Unit: ms; 1.5 to 2.5 s long. Missing: undefined when there is none (seated, on one leg, moving, not seen).
 * Assumes: landmarks only, no knowledge of the stance leg or of a reference. From the side the near leg speaks for both
 * where the far foot is hidden.
 */
export function findTwoLegBaseline(
  frames: readonly PoseFrame[],
  view: View = 'front',
): Span | undefined {
  const near = nearSide(view);
  const postures = frames.map(near ? (frame) => postureFromSide(frame, near) : posture);
  for (const lengthMs of LENGTHS_MS) {
    const candidates = quietStretches(frames, postures, lengthMs);
    const steadiest = Math.min(...candidates.map((c) => c.wobble));
    const chosen = candidates.find((c) => c.wobble <= steadiest * EARLY_ALLOWANCE);
    if (chosen) return chosen.span;
  }
  return undefined;
}

function quietStretches(
  frames: readonly PoseFrame[],
  postures: readonly (Posture | undefined)[],
  lengthMs: number,
): { span: Span; wobble: number }[] {
  const found: { span: Span; wobble: number }[] = [];
  const last = frames.at(-1)?.tMs ?? 0;
  let lastStart = -Infinity;
  frames.forEach((frame, from) => {
    if (frame.tMs < lastStart + STEP_MS || frame.tMs + lengthMs > last) return;
    lastStart = frame.tMs;
    let to = from;
    while (to < frames.length && frames[to]!.tMs <= frame.tMs + lengthMs) to++;
    const known = postures.slice(from, to).filter((p) => p !== undefined);
    if (known.length < MIN_SEEN_SHARE * (to - from) || hasGap(known)) return;
    if (!standsOnBothFeet(known)) return;
    const wobble = wobbleOf(known);
    if (wobble > MAX_WOBBLE) return;
    found.push({ span: { fromMs: frame.tMs, toMs: frames[to - 1]!.tMs }, wobble });
  });
  return found;
}

function hasGap(known: readonly Posture[]): boolean {
  return known.some((p, i) => i > 0 && p.tMs - known[i - 1]!.tMs > MAX_GAP_MS);
}

function standsOnBothFeet(known: readonly Posture[]): boolean {
  const of = (pick: (p: Posture) => Sample) => median(known.map(pick));
  // Nearly all frames, not only most: a foot lifted at the end of the stretch must not pass.
  const high = (pick: (p: Posture) => number) =>
    quantile(
      known.map((p) => Math.abs(pick(p))),
      0.95,
    )!;
  const leg = of((p) => p.legPx)!;
  const kneeForwardM = of((p) => p.kneeForwardM);
  const stands =
    kneeForwardM === undefined
      ? of((p) => p.thighToShank)! >= MIN_THIGH_TO_SHANK
      : Math.abs(kneeForwardM) <= MAX_KNEE_FORWARD_M;
  const room = Math.max(MAX_SHIFT_OF_STANCE * of((p) => p.spacing)!, MIN_SHIFT_OF_LEG * leg);
  return (
    stands &&
    high((p) => p.footDifference) <= MAX_FOOT_DIFFERENCE * leg &&
    high((p) => p.kneeDifference) <= MAX_KNEE_DIFFERENCE * leg &&
    Math.abs(of((p) => p.shift)!) <= room
  );
}

/** Mean spread of the coordinates that should stay put, as a share of leg length. */
function wobbleOf(known: readonly Posture[]): number {
  const leg = median(known.map((p) => p.legPx))!;
  const spreads = known[0]!.quiet.map((_, n) => standardDeviation(known.map((p) => p.quiet[n])));
  return mean(spreads)! / leg;
}

function posture(frame: PoseFrame): Posture | undefined {
  const at = (name: Parameters<typeof seenPoint>[1]) => seenPoint(frame, name);
  const [la, ra, lk, rk] = [at('leftAnkle'), at('rightAnkle'), at('leftKnee'), at('rightKnee')];
  const [lh, rh] = [at('leftHip'), at('rightHip')];
  const ankle = midpoint(la, ra);
  const knee = midpoint(lk, rk);
  const hip = midpoint(lh, rh);
  const shoulder = midpoint(at('leftShoulder'), at('rightShoulder'));
  if (!ankle || !knee || !hip || !shoulder) return undefined;
  // Where the straight body axis passes at hip height: tilts with a rolled camera as the body does.
  const axis = along(shoulder, ankle, (hip.y - shoulder.y) / (ankle.y - shoulder.y))!;
  const world = frame.world;
  const kneeForwardM = mean([world?.leftKnee?.z, world?.rightKnee?.z]);
  return {
    tMs: frame.tMs,
    legPx: distance(hip, knee)! + distance(knee, ankle)!,
    quiet: [hip.x, shoulder.x, la!.x, ra!.x, hip.y, la!.y, ra!.y],
    footDifference: la!.y - ra!.y,
    kneeDifference: lk!.y - rk!.y,
    shift: hip.x - axis.x,
    spacing: Math.abs(la!.x - ra!.x),
    thighToShank: (knee.y - hip.y) / (ankle.y - knee.y),
    kneeForwardM,
  };
}

/**
 * From the side the far foot looks higher than the near one, the far knee half as much: in the middle of what happens, as
 * a share of leg length. Source: ours: 0 with the camera on the floor, 0.12 with it at hip height 2 m away (pinhole).
 */
const FAR_LOOKS_HIGHER = 0.06;

/** Seen from the side, bodies are not straight over their feet, and world points say nothing about knees in front. */
function postureFromSide(frame: PoseFrame, near: Side): Posture | undefined {
  const at = (name: Parameters<typeof seenPoint>[1]) => seenPoint(frame, name);
  const [shoulder, hip, knee, ankle] = (['Shoulder', 'Hip', 'Knee', 'Ankle'] as const).map((part) =>
    at(sided(near, part)),
  );
  if (!shoulder || !hip || !knee || !ankle) return undefined;
  const far = opposite(near);
  const [farAnkle, farKnee] = [at(sided(far, 'Ankle')), at(sided(far, 'Knee'))];
  const legPx = distance(hip, knee)! + distance(knee, ankle)!;
  const higherPx = FAR_LOOKS_HIGHER * legPx;
  return {
    tMs: frame.tMs,
    legPx,
    quiet: [hip.x, shoulder.x, knee.x, ankle.x, hip.y, ankle.y],
    footDifference: farAnkle ? ankle.y - farAnkle.y - higherPx : 0,
    kneeDifference: farKnee ? knee.y - farKnee.y - higherPx / 2 : 0,
    shift: 0,
    spacing: 0,
    thighToShank: (knee.y - hip.y) / (ankle.y - knee.y),
    kneeForwardM: undefined,
  };
}

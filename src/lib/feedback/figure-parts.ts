import { hullOfCircles, type Circle } from '#lib/geometry/hull.ts';
import { along, distance, midpoint, type Point } from '#lib/geometry/points.ts';
import { sided, SIDES, type Keypoint, type SidedPart } from '#lib/pose/keypoints.ts';

/** A point that may know how far away it is: smaller = nearer, in the unit of x and y. */
type Placed = Point & { readonly z?: number };
export type FigurePoints = Readonly<Partial<Record<Keypoint, Placed>>>;

/** One piece of a body with weight, as a closed outline. */
export interface FigurePart {
  readonly name: 'leg' | 'foot' | 'trunk' | 'head' | 'arm';
  readonly outline: readonly Point[];
}

/**
 * Half thickness of the parts, in torso lengths (mid-shoulder to mid-hip).
 * Source: ours, by eye, a slim runner; limb lengths come from the points themselves.
 */
const THICK = {
  hip: 0.145,
  knee: 0.105,
  ankle: 0.065,
  toe: 0.05,
  chest: 0.2,
  waist: 0.19,
  shoulder: 0.105,
  elbow: 0.07,
  wrist: 0.055,
  fingers: 0.045,
  neck: 0.085,
  head: 0.19,
  crown: 0.16,
  face: 0.045,
};
/** Shares of the way from mid-shoulder to mid-hip, and of the torso above the ears. Source: ours, by eye. */
const CHEST_AT = 0.25;
const WAIST_AT = 0.66;
const CROWN_ABOVE_EARS = 0.15;
/** How much nearer than the trunk a part counts, in torso lengths, so that without depth arms lie on the chest. */
const NEARER = { leg: -0.1, foot: -0.1, trunk: 0, head: 0.02, arm: 0.15 } as const;

/**
 * A runner drawn as solid parts, the farthest first, so that a crossed arm lies on the chest.
 * Space: that of the points. Missing: a point not there takes its part with it; without shoulders and hips no trunk.
 *
 * @param torso length of the upright trunk in the unit of the points; foreshortened, the trunk itself looks shorter
 */
export function figureParts(p: FigurePoints, torso: number): FigurePart[] {
  const parts: { part: FigurePart; z: number }[] = [];
  const add = (name: FigurePart['name'], circles: (Circle | undefined)[], z: number) => {
    const there = circles.filter((circle) => circle !== undefined);
    if (there.length < circles.length) return;
    parts.push({ part: { name, outline: hullOfCircles(there) }, z: z - NEARER[name] * torso });
  };
  const round = (at: Point | undefined, share: number): Circle | undefined =>
    at && { x: at.x, y: at.y, radius: share * torso };

  const shoulders = midpoint(p.leftShoulder, p.rightShoulder);
  const hips = midpoint(p.leftHip, p.rightHip);
  const trunkZ = depth(p.leftHip, p.rightHip, p.leftShoulder, p.rightShoulder);
  for (const side of SIDES) {
    const at = (part: SidedPart) => p[sided(side, part)];
    const [hip, knee, ankle, toe] = [at('Hip'), at('Knee'), at('Ankle'), at('FootIndex')];
    const [shoulder, elbow, wrist] = [at('Shoulder'), at('Elbow'), at('Wrist')];
    add('leg', [round(hip, THICK.hip), round(knee, THICK.knee)], depth(hip, knee));
    add('leg', [round(knee, THICK.knee), round(ankle, THICK.ankle)], depth(knee, ankle));
    add('foot', [round(at('Heel'), THICK.ankle), round(toe, THICK.toe)], depth(toe));
    add('arm', [round(shoulder, THICK.shoulder), round(elbow, THICK.elbow)], depth(elbow));
    const hand = at('Index');
    const fingers = hand ? [round(hand, THICK.fingers)] : [];
    add('arm', [round(elbow, THICK.elbow), round(wrist, THICK.wrist), ...fingers], depth(wrist));
  }
  const waist = round(along(shoulders, hips, WAIST_AT), THICK.waist);
  const chest = round(along(shoulders, hips, CHEST_AT), THICK.chest);
  const ends = (part: SidedPart, inward: Point | undefined, share: number) =>
    SIDES.map((side) => round(along(p[sided(side, part)], inward, 0.12), share));
  const ears = midpoint(p.leftEar, p.rightEar) ?? p.nose;
  const long = distance(shoulders, ears);
  const crown = long && along(shoulders, ears, 1 + (CROWN_ABOVE_EARS * torso) / long);
  const neck = [round(shoulders, THICK.neck), round(ears, THICK.neck)];
  add('trunk', neck, trunkZ);
  add('trunk', [waist, ...ends('Hip', hips, THICK.hip)], trunkZ);
  add('trunk', [chest, waist, ...ends('Shoulder', shoulders, THICK.shoulder)], trunkZ);
  const skull = [round(ears, THICK.head), round(crown || undefined, THICK.crown)];
  add('head', p.nose ? [...skull, round(p.nose, THICK.face)] : skull, trunkZ);
  return parts.sort((a, b) => b.z - a.z).map(({ part }) => part);
}

/** Missing: without depth everything counts as equally far. */
function depth(...points: readonly (Placed | undefined)[]): number {
  return points.reduce((sum, p) => sum + (p?.z ?? 0), 0) / points.length;
}

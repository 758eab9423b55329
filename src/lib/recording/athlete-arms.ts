import { sided, type Side } from '../pose/keypoints.ts';
import type { Body } from './athlete-body.ts';
import type { Points } from './athlete-limbs.ts';
import type { Arms, AthleteState } from './athlete-state.ts';
import { between, plus, unit, vec, type Vec3 } from './vec3.ts';

type Direction = readonly [outward: number, up: number, forward: number];
interface ArmWay {
  readonly upper: Direction;
  readonly fore: Direction;
}
/** Which way upper arm and forearm point, carried by the chest. */
const ARMS: Record<Arms | 'out', ArmWay> = {
  crossed: { upper: [0.1, -0.95, 0.3], fore: [-0.85, 0.45, 0.3] },
  'on-hips': { upper: [0.62, -0.77, -0.15], fore: [-0.75, -0.62, 0.22] },
  hanging: { upper: [0.15, -0.98, 0], fore: [0.1, -0.97, 0.2] },
  down: { upper: [0, -1, 0], fore: [0, -1, 0] },
  reach: { upper: [-0.2, -0.85, 0.5], fore: [-0.2, -0.85, 0.5] },
  spread: { upper: [1, 0, 0], fore: [1, 0, 0] },
  overhead: { upper: [0.08, 1, 0], fore: [-0.04, 1, 0] },
  forward: { upper: [0, 0, 1], fore: [0, 0, 1] },
  'at-head': { upper: [0.75, 0.45, 0.45], fore: [-0.9, 0.1, -0.4] },
  'behind-head': { upper: [0.85, 0.5, 0], fore: [-1, 0.12, -0.25] },
  'beside-head': { upper: [0.95, 0.3, 0], fore: [-0.5, 0.86, 0.05] },
  'elbow-to-knee': { upper: [0.2, -0.35, 0.9], fore: [-0.35, 0.85, -0.4] },
  out: { upper: [0.97, 0.2, 0.1], fore: [0.97, 0.2, 0.1] },
};

/** Where the chest is and which way it looks. */
export interface Chest {
  readonly across: Vec3;
  readonly up: Vec3;
  readonly forward: Vec3;
}

/** Elbow, wrist and hand of one arm. */
export function armPoints(
  out: Points,
  body: Body,
  side: Side,
  shoulder: Vec3,
  chest: Chest,
  state: Pick<AthleteState, 'arms' | 'armsTo' | 'armsTo01' | 'armsOut01'>,
): void {
  const own = side === 'left' ? 1 : -1;
  const inSpace = (arms: Arms | 'out', part: keyof ArmWay): Vec3 => {
    const [outward, up, ahead] = ARMS[arms][part];
    if (arms === 'down' || arms === 'reach') return vec(own * outward, up, ahead);
    return plus(
      plus(plus(vec(0, 0, 0), chest.across, own * outward), chest.up, up),
      chest.forward,
      ahead,
    );
  };
  const to = state.armsTo[side];
  const direction = (part: keyof ArmWay) => {
    const from = inSpace(state.arms, part);
    const now = to ? between(from, inSpace(to, part), state.armsTo01) : from;
    return unit(between(now, inSpace('out', part), state.armsOut01));
  };
  const elbow = plus(shoulder, direction('upper'), body.upperArm);
  const fore = direction('fore');
  handPoints(out, body, side, elbow, plus(elbow, fore, body.forearm), { fore, up: chest.up });
}

/** Elbow and wrist as given, and the hand beyond them. */
export function handPoints(
  out: Points,
  body: Body,
  side: Side,
  elbow: Vec3,
  wrist: Vec3,
  { fore, up }: { readonly fore: Vec3; readonly up: Vec3 },
): void {
  out[sided(side, 'Elbow')] = elbow;
  out[sided(side, 'Wrist')] = wrist;
  out[sided(side, 'Index')] = plus(wrist, fore, 0.055 * body.height);
  out[sided(side, 'Pinky')] = plus(plus(wrist, fore, 0.05 * body.height), up, -0.02);
  out[sided(side, 'Thumb')] = plus(plus(wrist, fore, 0.03 * body.height), up, 0.02);
}

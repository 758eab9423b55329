import { opposite, sided, type Side } from '../pose/keypoints.ts';
import type { Skeleton } from '../recording/athlete-body.ts';
import type { AthleteState } from '../recording/athlete-state.ts';
import type { Stressed } from '../recording/demonstration.ts';
import { between, plus, vec, type Vec3 } from '../recording/vec3.ts';

type Line = readonly Vec3[];

/** A line drawn beyond both its ends by a share of its length. */
export const longer = (a: Vec3, b: Vec3, share: number): Vec3[] => [
  between(a, b, -share),
  between(a, b, 1 + share),
];

const NOTHING: readonly Line[] = [];
const level = (x: number, y: number, half = 0.3): Line => [
  vec(x - half, y, 0),
  vec(x + half, y, 0),
];

/** The line a demonstration stresses, and what it is compared with. Space: own frame of the athlete. */
export function stressedLines(
  stressed: Stressed,
  body: Skeleton,
  state: AthleteState,
  side: Side,
): { readonly measured: readonly Line[]; readonly guide: readonly Line[] } {
  const hips = between(body.leftHip, body.rightHip);
  const chest = between(body.leftShoulder, body.rightShoulder);
  const leg = (own: Side): Line => [
    body[sided(own, 'Hip')],
    body[sided(own, 'Knee')],
    body[sided(own, 'Ankle')],
  ];
  const free = opposite(side);
  switch (stressed) {
    case 'pelvis':
      return {
        measured: [longer(body.rightHip, body.leftHip, 0.45)],
        guide: [level(hips.x, body[sided(side, 'Hip')].y)],
      };
    case 'turn':
      return {
        measured: [
          longer(body.rightShoulder, body.leftShoulder, 0.1),
          longer(body.rightHip, body.leftHip, 0.3),
        ],
        guide: [level(hips.x, hips.y)],
      };
    case 'foot':
      return {
        measured: [[body[sided(side, 'Heel')], body[sided(side, 'FootIndex')]]],
        guide: NOTHING,
      };
    case 'trunk': {
      const ahead = state.posture === 'prone' ? vec(0, 0, 0.6) : vec(0, 0.6, 0);
      return { measured: [[hips, chest]], guide: [[hips, plus(hips, ahead)]] };
    }
    case 'free-leg': {
      const hip = body[sided(free, 'Hip')];
      return { measured: [leg(free)], guide: [[hip, plus(hip, vec(0, -0.8, 0))]] };
    }
    case 'stance-leg':
      return { measured: [leg(side)], guide: NOTHING };
    case 'legs':
      return { measured: [leg('left'), leg('right')], guide: NOTHING };
    case 'arms':
      return {
        measured: [[body.rightWrist, body.leftWrist]],
        guide: [level(chest.x, chest.y, 0.6)],
      };
    case 'top-arm':
      return {
        measured: [[body[sided(free, 'Shoulder')], body[sided(free, 'Wrist')]]],
        guide: NOTHING,
      };
    case 'elbow':
      return {
        measured: [
          [
            body[sided(free, 'Shoulder')],
            body[sided(side, 'Shoulder')],
            body[sided(side, 'Elbow')],
          ],
        ],
        guide: NOTHING,
      };
  }
}

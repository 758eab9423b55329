import { bodyOf, type Skeleton } from '../recording/athlete-body.ts';
import type { AthleteState } from '../recording/athlete-state.ts';
import { vec, type Vec3 } from '../recording/vec3.ts';

/* What the body of a demonstration sits, kneels, lies or stands on. */

export type Place = (point: Vec3) => { x: number; y: number; z: number };

/** A path through points of the picture. */
export const way = (points: readonly { x: number; y: number }[], end = '') =>
  `M${points.map((p) => `${p.x.toFixed(1)} ${p.y.toFixed(1)}`).join('L')}${end}`;

/** Chair, mat or step, behind the body; empty on the bare floor. */
export function propUnder(state: AthleteState, body: Skeleton, place: Place): string {
  if (state.posture) return mat(place, MATS[state.posture]);
  if (state.kneel) return mat(place, [0.36, 0.62]);
  if (state.seated) return stool(place);
  return state.stepM > 0 ? step(place, body[`${state.stance}Ankle`], state.stepM) : '';
}

/** Half width and half length of the mat under a body. Unit: m. */
const MATS = { prone: [0.36, 1.05], 'side-lying': [0.85, 0.6], 'four-point': [0.36, 0.8] } as const;

const BODY = bodyOf(172);

/** A stool under a sitting pelvis: its seat and four legs. */
function stool(place: Place): string {
  const y = BODY.ankle + BODY.shank - 0.1;
  const corners = [
    [-0.2, 0.14],
    [0.2, 0.14],
    [0.2, -0.24],
    [-0.2, -0.24],
  ] as const;
  const legs = corners.map(([x, z]) => way([place(vec(x, y, z)), place(vec(1.1 * x, 0, 1.1 * z))]));
  return (
    way(
      corners.map(([x, z]) => place(vec(x, y, z))),
      'Z',
    ) + legs.join('')
  );
}

/** A mat on the floor. */
function mat(place: Place, [x, z]: readonly [number, number]): string {
  const corners = [vec(-x, 0, z), vec(x, 0, z), vec(x, 0, -z), vec(-x, 0, -z)];
  return way(corners.map(place), 'Z');
}

/** A step under the stance foot, seen from the front. */
function step(place: Place, ankle: Vec3, height: number): string {
  const corners = [
    vec(ankle.x - 0.08, height, 0.1),
    vec(ankle.x + 0.08, height, 0.1),
    vec(ankle.x + 0.08, 0, 0.1),
    vec(ankle.x - 0.08, 0, 0.1),
  ];
  return way(corners.map(place), 'Z');
}

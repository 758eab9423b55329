import { figureParts, type FigurePart } from '../feedback/figure-parts.ts';
import { bobCorners } from '../feedback/symbols.ts';
import type { Keypoint, Side } from '../pose/keypoints.ts';
import { bodyOf, type Skeleton } from '../recording/athlete-body.ts';
import { skeletonOf } from '../recording/athlete-pose.ts';
import type { Demonstration, Form } from '../recording/demonstrations.ts';
import { focalPx, project, type Camera } from '../recording/pinhole.ts';
import { between, minus, plus, vec, type Vec3 } from '../recording/vec3.ts';

/** One moment of a demonstration, ready to be drawn. */
export interface DemoFigure {
  readonly parts: readonly { readonly name: FigurePart['name']; readonly d: string }[];
  /** Chair or mat, behind the body. */
  readonly prop: string;
  readonly floor: string;
  /** What the exercise is about: the pelvis line, in turns the shoulder line too. */
  readonly measured: string;
  /** What it is compared with: the level, or where the pelvis line starts. */
  readonly guide: string;
  /** Turns seen from above, viewer below: shoulders with the way they face, and pelvis. Empty for other movements. */
  readonly above: { readonly shoulders: string; readonly pelvis: string } | undefined;
  readonly string: string;
  readonly bob: string;
}

const BOX = { width: 184, height: 204 };
/** The part of the box that is shown: only arms flung out need all of it. */
export const viewBox = (demo: Pick<Demonstration, 'armsOut'>): string =>
  demo.armsOut ? `0 0 ${BOX.width} ${BOX.height}` : `26 0 ${BOX.width - 52} ${BOX.height}`;
const BODY = bodyOf(172);
const TORSO_M = BODY.trunk;
/** From far away, so that nothing looks distorted; turns are seen a little from above and from the side. */
const AHEAD: Camera = {
  ...BOX,
  fovDeg: 18.6,
  distanceM: 6,
  heightM: 1,
  yawDeg: 0,
  rollDeg: 0,
  aimM: 0.96,
};
const ABOVE: Camera = { ...AHEAD, heightM: 2.4, aimM: 0.86 };
const SITTING: Camera = { ...ABOVE, fovDeg: 15.5, aimM: 0.64 };
const KNEELING: Camera = { ...SITTING, yawDeg: 24 };

type Place = (point: Vec3) => { x: number; y: number; z: number };

/** Draws one moment. Space: the view box; the athlete faces the viewer, own left at image right. */
export function demoFigure(demo: Demonstration, form: Form, side: Side, tS: number): DemoFigure {
  const state = demo.stateAt(form, side, tS);
  const body = skeletonOf(BODY, state);
  const { turns } = demo;
  const camera = demo.fromSide
    ? { ...AHEAD, yawDeg: side === 'left' ? 90 : -90 }
    : !turns
      ? AHEAD
      : state.kneel
        ? KNEELING
        : state.seated
          ? SITTING
          : ABOVE;
  const place = placeWith(camera);
  const points = pointsOf(body, place);
  const torsoPx = (TORSO_M * focalPx(camera)) / camera.distanceM;
  const hips = between(body.leftHip, body.rightHip);
  const foot = turns ? hips : body[`${side}Ankle`];
  const bobAt = place(turns ? plus(foot, vec(0, -0.16, 0)) : foot);
  const level = (y: number, half: number) => [vec(hips.x - half, y, 0), vec(hips.x + half, y, 0)];
  return {
    parts: figureParts(points, torsoPx).map(({ name, outline }) => ({
      name,
      d: way(outline, 'Z'),
    })),
    prop: state.kneel ? mat(place) : state.seated ? stool(place) : '',
    floor: turns ? '' : way([place(vec(-0.5, 0, 0)), place(vec(0.5, 0, 0))]),
    measured: demo.fromSide
      ? way([body[`${side}Heel`], body[`${side}FootIndex`]].map(place))
      : turns
        ? way(longer(body.rightShoulder, body.leftShoulder, 0.1).map(place)) +
          way(longer(body.rightHip, body.leftHip, 0.3).map(place))
        : way(longer(body.rightHip, body.leftHip, 0.45).map(place)),
    guide: demo.fromSide
      ? ''
      : turns
        ? way(level(hips.y, 0.3).map(place))
        : way(level(body[`${side}Hip`].y, 0.3).map(place)),
    above: turns ? fromAbove(body) : undefined,
    string: `M${n(bobAt.x)} 0V${n(bobAt.y - 6)}`,
    bob: way(bobCorners({ x: bobAt.x, y: bobAt.y - 4.5 }, 6), 'Z'),
  };
}

function placeWith(camera: Camera): Place {
  const perM = focalPx(camera) / camera.distanceM;
  return (point) => {
    const { x, y, depthM } = project(camera, point);
    return { x, y, z: perM * depthM };
  };
}

function pointsOf(body: Skeleton, place: Place) {
  const out: Partial<Record<Keypoint, ReturnType<Place>>> = {};
  for (const [name, at] of Object.entries(body)) out[name as Keypoint] = place(at);
  return out;
}

/** A line drawn beyond both its ends by a share of its length. */
const longer = (a: Vec3, b: Vec3, share: number): Vec3[] => [
  between(a, b, -share),
  between(a, b, 1 + share),
];

const n = (value: number) => value.toFixed(1);
const way = (points: readonly { x: number; y: number }[], end = '') =>
  `M${points.map((p) => `${n(p.x)} ${n(p.y)}`).join('L')}${end}`;

/** Where the view from above lies in the box, and how large. Unit: px, px per metre. */
export const FROM_ABOVE = { x: 50, y: 24, radius: 21 };
const PER_M = 78;

function fromAbove(body: Skeleton) {
  const centre = between(body.leftShoulder, body.rightShoulder);
  const hips = between(body.leftHip, body.rightHip);
  const flat = (point: Vec3, around: Vec3) => ({
    x: FROM_ABOVE.x + PER_M * (point.x - around.x),
    y: FROM_ABOVE.y + PER_M * (point.z - around.z),
  });
  const across = minus(body.leftShoulder, body.rightShoulder);
  const ahead = plus(centre, vec(-across.z, 0, across.x), 0.62);
  return {
    shoulders:
      way([flat(body.rightShoulder, centre), flat(body.leftShoulder, centre)]) +
      way([flat(centre, centre), flat(ahead, centre)]),
    pelvis: way(longer(body.rightHip, body.leftHip, 0.2).map((point) => flat(point, hips))),
  };
}

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
function mat(place: Place): string {
  const corners = [
    vec(-0.36, 0, 0.62),
    vec(0.36, 0, 0.62),
    vec(0.36, 0, -0.62),
    vec(-0.36, 0, -0.62),
  ];
  return way(corners.map(place), 'Z');
}

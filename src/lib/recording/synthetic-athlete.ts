import { KEYPOINTS, mirroredKeypoint, type Keypoint } from '../pose/keypoints.ts';
import { keypointsOf } from '../pose/model-keypoints.ts';
import {
  imagePoint,
  worldPoint,
  type FlippedPose,
  type ImagePoint,
  type PelvisReason,
  type PixelCues,
  type PoseFrame,
  type WorldPoint,
} from '../pose/pose-frame.ts';
import { bodyOf, type Skeleton } from './athlete-body.ts';
import type { AthleteOptions, CueOptions, Stretch } from './athlete-options.ts';
import { skeletonOf } from './athlete-pose.ts';
import { isLow } from './athlete-state.ts';
import { truthOf, type AthleteTruth } from './athlete-truth.ts';
import { asSeen, BLAZEPOSE_TRAITS, type DetectorTraits } from './detector-traits.ts';
import { lensOf, WEBCAM, type Lens } from './pinhole.ts';
import type { Recording, RecordingHeader } from './recording.ts';
import { normal, seededRandom } from './seeded-random.ts';
import { between, degrees, minus, turned, type Vec3 } from './vec3.ts';

export interface Athlete {
  readonly header: RecordingHeader;
  readonly frameCount: number;
  /** Frame by number from 0; any order, same answer. */
  frameAt(index: number): { readonly frame: PoseFrame; readonly truth: AthleteTruth };
}

/** Webcam landmarks jitter by half a pixel at 480 rows. Source: ours, dev-m and dev-f baselines, 2026-11-22. */
const NOISE_PER_ROW = 0.45 / 480;
const DEPTH_NOISE = 10;
const FACING = { front: 0, back: 180, 'side-left': -90, 'side-right': 90, 'head-end': 0 } as const;
/** The same camera for bodies on the floor, put lower. */
const NEAR_FLOOR = { heightM: 0.6, aimM: 0.4 };

/** A parametric stick figure before a pinhole camera, as a pose detector would report it. */
export function syntheticAthlete(
  options: Partial<AthleteOptions> & Pick<AthleteOptions, 'program'>,
): Athlete {
  const { program } = options;
  const start = program.stateAt(0);
  const low = isLow(start);
  const camera = { ...WEBCAM, ...(start.posture && NEAR_FLOOR), ...options.camera };
  const o: AthleteOptions = {
    heightCm: 172,
    view: 'front',
    bodyYawDeg: 0,
    model: 'blazepose-full',
    fps: 30,
    startMs: 0,
    camera,
    traits: BLAZEPOSE_TRAITS,
    noisePx: NOISE_PER_ROW * camera.height,
    seed: 1,
    flippedEvery: null,
    cues: low ? null : { source: 'windows', noiseDeg: 0.5, missing: [] },
    missing: [],
    lostShare: 0,
    nobody: [],
    swapped: [],
    ...options,
  };
  const body = bodyOf(o.heightCm);
  const lens = lensOf(camera);
  const order = keypointsOf(o.model);
  if (!order) throw new RangeError(`unknown model "${o.model}"`);
  const has3d = order.length === KEYPOINTS.length;
  const facing = FACING[o.view] + o.bodyYawDeg;
  const inRoom = (skeleton: Skeleton): Skeleton =>
    mapPoints(skeleton, (point) => turned(point, facing));
  const imageTilt = ({ leftHip, rightHip }: Skeleton) =>
    hipLineDeg(lens, turned(leftHip, facing), turned(rightHip, facing));
  const referenceDeg = imageTilt(skeletonOf(body, program.stateAt(program.baselineS / 2)));

  return {
    header: {
      format: 'plumb-pose',
      version: 1,
      model: o.model,
      width: camera.width,
      height: camera.height,
      fps: o.fps,
      mirrored: false,
      view: o.view,
      origin: 'synthetic',
      note: `synthetic athlete, ${program.id}`,
    },
    frameCount: Math.floor(program.durationS * o.fps) + 1,
    frameAt: (index) => {
      const tS = index / o.fps;
      const tMs = o.startMs + 1000 * tS;
      const random = seededRandom(Math.imul(o.seed, 0x9e3779b1) + index);
      const state = program.stateAt(tS);
      const bones = skeletonOf(body, state);
      const pelvisImageDeg = imageTilt(bones);
      const truth = truthOf(tMs, state, bones, pelvisImageDeg);
      const within = ({ fromMs = -Infinity, toMs = Infinity }: Partial<Stretch>) =>
        tMs >= fromMs && tMs < toMs;
      const lost = o.missing.filter(within).flatMap(({ points }) => points);
      const swapped = o.swapped.some(within);

      const nobody = o.nobody.some(within);
      const look = (traits: DetectorTraits, random: () => number): FlippedPose => {
        const seen = inRoom(asSeen(body, state, bones, traits));
        const image: Partial<Record<Keypoint, ImagePoint>> = {};
        const world: Partial<Record<Keypoint, WorldPoint>> = {};
        const hips = between(seen.leftHip, seen.rightHip);
        const hipDepthM = lens.project(hips).depthM;
        for (const name of order) {
          const noise = [normal(random), normal(random), normal(random), random()] as const;
          if (lost.includes(name) || noise[3] < o.lostShare) continue;
          const at = seen[swapped ? mirroredKeypoint(name) : name];
          const p = lens.project(at);
          const depthPx =
            (traits.imageDepthGain * lens.focalPx * (p.depthM - hipDepthM)) / hipDepthM;
          const x = p.x + o.noisePx * noise[0];
          const y = p.y + o.noisePx * noise[1];
          const z = depthPx + DEPTH_NOISE * o.noisePx * noise[2];
          const inside = x >= 0 && y >= 0 && x <= camera.width && y <= camera.height;
          image[name] = imagePoint(x, y, inside ? 0.99 : 0.3, has3d ? z : undefined);
          const w = lens.towards(minus(at, hips));
          world[name] = worldPoint(w.x, w.y, traits.worldDepthGain * w.z);
        }
        return { image, world: has3d ? world : undefined };
      };
      const points = look(o.traits, random);
      const cues =
        o.cues &&
        cuesOf(
          o.cues,
          o.cues.missing.find(within)?.why,
          pelvisImageDeg - (o.cues.source === 'windows' ? referenceDeg : 0),
          normal(random),
        );
      const flipped =
        o.flippedEvery !== null && index % o.flippedEvery === 0
          ? look(
              { ...o.traits, leanShare: -o.traits.leanShare },
              seededRandom(Math.imul(o.seed, 0x85ebca6b) - index),
            )
          : undefined;
      const size = { tMs, width: camera.width, height: camera.height };
      const frame: PoseFrame = nobody
        ? { ...size, image: undefined, world: undefined }
        : { ...size, ...points, ...(flipped && { flipped }), ...(cues && { cues }) };
      return { frame, truth };
    },
  };
}

/** The whole performance as a recording, with the truth of each frame beside it. */
export function recordAthlete(options: Parameters<typeof syntheticAthlete>[0]): {
  readonly recording: Recording;
  readonly truth: readonly AthleteTruth[];
} {
  const athlete = syntheticAthlete(options);
  const all = Array.from({ length: athlete.frameCount }, (_, i) => athlete.frameAt(i));
  return {
    recording: { header: athlete.header, frames: all.map(({ frame }) => frame) },
    truth: all.map(({ truth }) => truth),
  };
}

function mapPoints(skeleton: Skeleton, change: (point: Vec3) => Vec3): Skeleton {
  const out: Partial<Record<Keypoint, Vec3>> = {};
  for (const name of KEYPOINTS) out[name] = change(skeleton[name]);
  return out as Skeleton;
}

/** Tilt of the hip line in the picture. Unit: deg. Sign: + = image right is higher. */
function hipLineDeg(lens: Lens, leftHip: Vec3, rightHip: Vec3): number {
  const a = lens.project(leftHip);
  const b = lens.project(rightHip);
  const [left, right] = a.x < b.x ? [a, b] : [b, a];
  return degrees(Math.atan2(left.y - right.y, right.x - left.x));
}

function cuesOf(
  { source, noiseDeg }: CueOptions,
  why: PelvisReason | undefined,
  trueDeg: number,
  noise: number,
): PixelCues {
  return why
    ? { pelvisDeg: null, pelvisSource: source, pelvisWhy: why }
    : { pelvisDeg: trueDeg + noiseDeg * noise, pelvisSource: source };
}

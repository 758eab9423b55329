import type {
  ImagePose,
  PictureLook,
  PoseFrame,
  SurfacePoint,
  WorldPose,
} from '../pose/pose-frame.ts';
import type { Recording } from './recording.ts';

/** Digits kept after the point: far below what any pose model resolves, and half the size of the file. */
const DIGITS = { tMs: 3, px: 2, depthPx: 1, score: 3, worldM: 4, deg: 2, look: 3 } as const;

/** The recording with its numbers rounded for keeping; doing it twice changes nothing more. */
export function quantise(recording: Recording): Recording {
  return { header: recording.header, frames: recording.frames.map(quantiseFrame) };
}

export function quantiseFrame(frame: PoseFrame): PoseFrame {
  const { flipped, cues, look, others, surface, pelvisSurface } = frame;
  return {
    ...frame,
    tMs: round(frame.tMs, DIGITS.tMs),
    ...roundPose(frame),
    ...(flipped && { flipped: { ...flipped, ...roundPose(flipped) } }),
    ...(cues && {
      cues: {
        ...cues,
        pelvisDeg: cues.pelvisDeg === null ? null : round(cues.pelvisDeg, DIGITS.deg),
      },
    }),
    ...(look && { look: roundLook(look) }),
    ...(others && {
      others: others.map(({ x, y, score }) => ({
        x: round(x, DIGITS.px),
        y: round(y, DIGITS.px),
        score: round(score, DIGITS.score),
      })),
    }),
    ...(surface && { surface: roundSpots(surface) }),
    ...(pelvisSurface && { pelvisSurface: roundSpots(pelvisSurface) }),
  };
}

const roundSpots = (spots: readonly SurfacePoint[]): SurfacePoint[] =>
  spots.map(({ id, x, y }) => ({ id, x: round(x, DIGITS.px), y: round(y, DIGITS.px) }));

function roundPose<I extends ImagePose | undefined>(pose: {
  readonly image: I;
  readonly world: WorldPose | undefined;
}): { image: I; world: WorldPose | undefined } {
  const { image, world } = pose;
  return {
    image: (image &&
      mapPoints(image, (p) => ({
        ...p,
        x: round(p.x, DIGITS.px),
        y: round(p.y, DIGITS.px),
        ...(p.z !== undefined && { z: round(p.z, DIGITS.depthPx) }),
        score: round(p.score, DIGITS.score),
      }))) as I,
    world:
      world &&
      mapPoints(world, (p) => ({
        ...p,
        x: round(p.x, DIGITS.worldM),
        y: round(p.y, DIGITS.worldM),
        z: round(p.z, DIGITS.worldM),
      })),
  };
}

function roundLook(look: PictureLook): PictureLook {
  const entries = Object.entries(look) as [keyof PictureLook, number | null][];
  return Object.fromEntries(
    entries.map(([key, n]) => [key, n === null ? null : round(n, DIGITS.look)]),
  ) as unknown as PictureLook;
}

function mapPoints<P>(
  pose: Readonly<Partial<Record<string, P>>>,
  change: (point: P) => P,
): Record<string, P> {
  const out: Record<string, P> = {};
  for (const [name, point] of Object.entries(pose)) if (point) out[name] = change(point);
  return out;
}

/** `+ 0` turns minus zero into zero, which is what a file would give back. */
function round(value: number, digits: number): number {
  const factor = 10 ** digits;
  return Math.round(value * factor) / factor + 0;
}

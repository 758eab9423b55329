import { describe, expect, it } from 'vitest';
import { emptyProjection, project } from '../geometry/body-view.ts';
import { mirror } from '../pose/mirror.ts';
import type { PoseFrame } from '../pose/pose-frame.ts';
import { thoracicRotation as turning } from '../recording/athlete-programs.ts';
import { BLAZEPOSE_TRAITS } from '../recording/detector-traits.ts';
import { normal, seededRandom } from '../recording/seeded-random.ts';
import { recordAthlete } from '../recording/synthetic-athlete.ts';
import type { Task } from './rule.ts';
import { thoracicRotation } from './thoracic-rotation.ts';

const TURNS = [30, -25, 50, -45, 52, -44];
const LEFT = 51;
const RIGHT = 44.5;
const DEG = 180 / Math.PI;

/** A body whose shoulders narrow as in a turn so many times as large, which landmarks alone cannot know. */
function performance(turnShown: number, leanShare = 0) {
  return recordAthlete({
    program: turning({ turns: TURNS.map((deg) => ({ deg })), seated: true }),
    traits: { ...BLAZEPOSE_TRAITS, shoulderTurnGain: turnShown / 1.12, leanShare },
    fps: 15,
  });
}

interface Shirt {
  /** How much of the turn the spots take part in. */
  readonly share?: number;
  /** The same in turns to the right. */
  readonly rightShare?: number;
  /** Whether each spot has a share of its own, up to this. */
  readonly loose?: boolean;
}

/** The frames with 50 spots of a rigid trunk, seen while they face the camera, 0.2 px off. */
function withSurface(
  { recording, truth }: ReturnType<typeof recordAthlete>,
  { share = 1, rightShare = share, loose = false }: Shirt = {},
): PoseFrame[] {
  const random = seededRandom(5);
  const first = recording.frames[0]!.image!;
  const width = first.leftShoulder!.x - first.rightShoulder!.x;
  const spots = Array.from({ length: 50 }, () => ({
    place: Float64Array.of(width * (random() - 0.5), width * (random() - 0.3), width * random()),
    looseness: loose ? random() : 1,
  }));
  const out = emptyProjection();
  return recording.frames.map((frame, i) => {
    const { leftShoulder: l, rightShoulder: r } = frame.image!;
    const yawDeg = truth[i]!.rotationDeg;
    const surface = spots.flatMap((spot, id) => {
      const deg = spot.looseness * (yawDeg < 0 ? rightShare : share) * yawDeg;
      if (Math.abs(deg + (90 * spot.place[0]!) / width) > 65) return [];
      const view = Float64Array.of(deg / DEG, 0, 0, (l!.x + r!.x) / 2, (l!.y + r!.y) / 2, 0);
      project(view, 0, spot.place, 0, 0.75 * frame.width, out);
      return [{ id, x: out.x + 0.2 * normal(random), y: out.y + 0.2 * normal(random) }];
    });
    return { ...frame, surface };
  });
}

/** The frames with spots of shorts as well, on a pelvis that turns along by a share of the turn. */
function withShorts(
  { recording, truth }: ReturnType<typeof recordAthlete>,
  frames: readonly PoseFrame[],
  share: number,
  count = 60,
): PoseFrame[] {
  const random = seededRandom(9);
  const { leftHip: l0, rightHip: r0, leftShoulder } = recording.frames[0]!.image!;
  const width = 0.7 * (leftShoulder!.x - recording.frames[0]!.image!.rightShoulder!.x);
  const middle = { x: (l0!.x + r0!.x) / 2, y: (l0!.y + r0!.y) / 2 };
  const places = Array.from({ length: count }, () => {
    const across = random() - 0.5;
    const front = Math.sqrt(0.3 - across * across) * (0.5 + random());
    return Float64Array.of(width * across, width * (random() - 0.3), width * front);
  });
  const out = emptyProjection();
  return frames.map((frame, i) => {
    const yaw = (share * truth[i]!.rotationDeg) / DEG;
    const pelvisSurface = places.map((place, id) => {
      project(Float64Array.of(yaw, 0, 0, middle.x, middle.y, 0), 0, place, 0, 0.75 * 640, out);
      return { id, x: out.x + 0.2 * normal(random), y: out.y + 0.2 * normal(random) };
    });
    return { ...frame, pelvisSurface };
  });
}

describe('the surface of the pelvis', () => {
  const athlete = performance(1);
  const frames = withSurface(athlete);
  const unchecked = ranges(frames);

  it('that stays still halves the error, and leaves no doubt about it', () => {
    const { left, right } = ranges(withShorts(athlete, frames, 0));
    expect(left.value).toBe(unchecked.left.value);
    expect(left.error!).toBeLessThan(0.7 * unchecked.left.error!);
    expect(unchecked.left.reason).toBe('pelvis-not-checked');
    expect([left.reason, right.reason]).toEqual([undefined, undefined]);
  });

  it('that turns along makes a turn void, to either side', () => {
    const { left, right } = ranges(withShorts(athlete, frames, 0.6));
    expect(left).toMatchObject({ value: null, reason: 'pelvis-turned' });
    expect(right).toMatchObject({ value: null, reason: 'pelvis-turned' });
  });

  it('that turns along a little is in the error', () => {
    const still = ranges(withShorts(athlete, frames, 0)).left;
    const { left } = ranges(withShorts(athlete, frames, 0.18));
    expect(left.value).toBe(still.value);
    expect(left.error!).toBeGreaterThan(still.error! + 2);
  });

  it('says nothing of somebody half kneeling, whose thighs need not turn with it', () => {
    expect(ranges(withShorts(athlete, frames, 0.6), 'rotation-kneeling').left.value).not.toBeNull();
  });

  it('says nothing when it shows too few spots', () => {
    expect(ranges(withShorts(athlete, frames, 0, 20))).toEqual(unchecked);
  });

  it('says the same of the other side in a mirror', () => {
    const shorts = withShorts(athlete, frames, 0.15);
    const [told, mirrored] = [ranges(shorts), ranges(shorts.map(mirror))];
    expect(mirrored.right.error).toBeCloseTo(told.left.error!, 6);
  });
});

function ranges(frames: readonly PoseFrame[], task: Task = 'rotation-seated') {
  const { metrics } = thoracicRotation.summarise(
    {
      task,
      view: 'front',
      stance: undefined,
      model: 'blazepose-full',
      heightCm: undefined,
    },
    { frames, baseline: undefined, trial: { fromMs: 0, toMs: frames.at(-1)!.tMs } },
  );
  const range = (side: string) =>
    metrics.find((m) => m.id === 'rotation-range' && m.side === side)!;
  return { left: range('left'), right: range('right') };
}

it('landmarks that make more of one side do not mislead the surface', () => {
  const athlete = performance(1, 0.15);
  const byLandmarks = ranges(athlete.recording.frames);
  const { left, right } = ranges(withSurface(athlete));
  expect(byLandmarks.left.value! - byLandmarks.right.value! - (LEFT - RIGHT)).toBeGreaterThan(8);
  expect(Math.abs(left.value! - LEFT)).toBeLessThan(2);
  expect(Math.abs(right.value! - RIGHT)).toBeLessThan(2);
});

describe.each([0.85, 1.2])('shoulders that narrow as in a turn %s times as large', (turnShown) => {
  const athlete = performance(turnShown);
  const byLandmarks = ranges(athlete.recording.frames);
  const frames = withSurface(athlete);
  const bySurface = ranges(frames);

  it('mislead landmarks, and not the surface of the trunk', () => {
    expect(Math.abs(byLandmarks.left.value! - LEFT)).toBeGreaterThan(4);
    expect(Math.abs(bySurface.left.value! - LEFT)).toBeLessThan(2);
    expect(Math.abs(bySurface.right.value! - RIGHT)).toBeLessThan(2);
  });

  it('leave less doubt about a turn whose surface was followed', () => {
    const share = ({ value, error }: { value: number | null; error: number | null }) =>
      error! / value!;
    expect(share(bySurface.left)).toBeLessThan(share(byLandmarks.left));
  });

  it('turn as far to the other side in a mirror', () => {
    const mirrored = ranges(frames.map(mirror));
    expect(mirrored.right.value).toBeCloseTo(bySurface.left.value!, 6);
    expect(mirrored.left.value).toBeCloseTo(bySurface.right.value!, 6);
  });

  it('are read as before when the spots do not turn like one body, or hardly at all', () => {
    for (const shirt of [{ loose: true }, { share: 0.3 }])
      expect(ranges(withSurface(athlete, shirt))).toEqual(byLandmarks);
  });

  it('are read as before when an arm comes loose in turns to one side', () => {
    expect(ranges(withSurface(athlete, { rightShare: 0.4 }))).toEqual(byLandmarks);
  });

  it('leave the doubt of landmarks about a side whose holds show too few spots', () => {
    const hidden = frames.map((f, i) =>
      athlete.truth[i]!.rotationDeg < -0.95 * RIGHT ? { ...f, surface: [] } : f,
    );
    const { left, right } = ranges(hidden);
    const share = ({ value, error }: { value: number | null; error: number | null }) =>
      error! / value!;
    expect(share(left)).toBeCloseTo(share(bySurface.left), 1);
    expect(share(right)).toBeGreaterThan(1.1 * share(left));
  });

  it('are read as before when the surface was followed for less than 70 % of the time', () => {
    const seldom = frames.map((f, i) => (i % 3 === 0 ? f : { ...f, surface: [] }));
    expect(ranges(seldom)).toEqual(byLandmarks);
  });
});

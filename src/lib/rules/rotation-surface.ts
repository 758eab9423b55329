import { viewOf, reconstruct, type Guess, type Sighting } from '../geometry/turning-body.ts';
import { VIEW, VIEW_SIZE } from '../geometry/body-view.ts';
import { along, distance, midpoint, type Point } from '../geometry/points.ts';
import type { PoseFrame, SurfacePoint } from '../pose/pose-frame.ts';
import { median, present, type Sample } from '../signal/statistics.ts';
import { within } from './frame-times.ts';
import type { Span } from './rule.ts';
import { seenPoint } from './seen-points.ts';

const DEG = 180 / Math.PI;

/**
 * Focal length over the longer side of the picture: a camera that sees 71° wide. Source: webcams see 60–78°; ours: turns
 * of 50° come out 2° larger for a camera that sees only 58°.
 */
const FOCAL_SHARE = 0.7;
/**
 * The shape is found from so many pictures, taken where the trunk turns most: time grows with their cube.
 * Source: ours: twice as many change holds by less than 0.5°.
 */
const MOST_KEY_PICTURES = 72;
/** A key picture for every so much of a turn, and every so much time. Unit: deg, ms. */
const KEY_EVERY = { deg: 4, ms: 700 };
/** Rounding must not decide whether the last picture is one: a mirror image has to give the same ones. */
const SAME = 1e-6;
/** A spot counts when so many key pictures show it. */
const LEAST_PICTURES = 3;
const LEAST_TIES = 3;
/**
 * How far the turn by landmarks may be off, in single pictures that count as `LANDMARK_PICTURES` taken together: a part
 * of the turn, as shoulders of one body narrow faster than those of another, and a part of its own.
 * Source: ours: see the errors of turns by landmarks.
 */
const LANDMARK_OFF = { share: 0.12, deg: 3 };
const LANDMARK_PICTURES = 30;
/**
 * The neutral is where the turn is 0, give or take sway. Unit: deg. Source: ours: landmarks that lean to one side must not
 * shift all turns alike.
 */
const NEUTRAL_OFF_DEG = 0.3;
/**
 * Landmarks are not that wrong on anybody: beyond this share of their turns the spots are not those of one rigid body, as
 * when arms come loose. Source: ours: 0.72–1.26 of them in turns of virtual runners beyond 20°, 2026-11-30.
 */
const BELIEVABLE = { from: 0.65, to: 1.4, beyondDeg: 20 };
/** Of the frames with landmarks, so many must show the surface. Source: ours: 80–99 % in turns of eight virtual runners. */
const LEAST_SHARE = 0.7;

/** A part of the trunk whose surface is followed. */
interface Part {
  readonly spotsOf: (frame: PoseFrame) => readonly SurfacePoint[] | undefined;
  /** A picture counts when it shows so many spots. */
  readonly leastSpots: number;
  /** The middle of what is followed lies so far from the shoulders to the hips. */
  readonly middle: number;
  /** What else is known of its turn, by that of the landmarks, give or take. Unit: deg. */
  readonly guess: (landmarkDeg: number) => { readonly deg: number; readonly sigmaDeg: number };
}

const CHEST: Part = {
  spotsOf: ({ surface }) => surface,
  leastSpots: 8,
  middle: 0.3,
  guess: (deg) => ({ deg, sigmaDeg: LANDMARK_OFF.share * Math.abs(deg) + LANDMARK_OFF.deg }),
};
/**
 * Landmarks do not see it turn, and it should not. What turns little shows little of its shape, so that takes more spots.
 * Source: ours: with 17 to 24 on plain shorts a still pelvis came out turned by up to 16°, with more by up to 10°.
 */
const PELVIS: Part = {
  spotsOf: ({ pelvisSurface }) => pelvisSurface,
  leastSpots: 26,
  middle: 1,
  guess: () => ({ deg: 0, sigmaDeg: 12 }),
};

/** A frame in which the surface of a part is followed. */
interface Followed {
  readonly part: Part;
  readonly frame: PoseFrame;
  readonly spots: readonly SurfacePoint[];
  readonly index: number;
  readonly landmarkDeg: number;
  readonly middle: Point;
}

/**
 * Turn of the chest by the spots of its surface that were followed: they are those of one rigid body, whose shape and
 * movement are found together.
 * Unit: deg. Sign: + = to the own left; 0 = as in the neutral. Missing: undefined for frames that show too few spots, and
 * altogether when there are too few such frames, no neutral among them, or a turn that cannot be.
 * Assumes: front view; arms crossed on the chest, so that they turn with it.
 * Source: ours: virtual runners with known joints, 2026-11-29.
 */
export function surfaceTurnDeg(
  frames: readonly PoseFrame[],
  landmarkDeg: readonly Sample[],
  neutral: Span,
): Sample[] | undefined {
  const deg = turnOf(CHEST, frames, landmarkDeg, neutral);
  return deg && believable(deg, landmarkDeg) ? deg : undefined;
}

/**
 * How far the pelvis turned along, by the spots of shorts and thighs that were followed, as `surfaceTurnDeg`.
 * Assumes: what is seen of them turns with the pelvis.
 */
export function pelvisTurnDeg(
  frames: readonly PoseFrame[],
  landmarkDeg: readonly Sample[],
  neutral: Span,
): Sample[] | undefined {
  const deg = turnOf(PELVIS, frames, landmarkDeg, neutral);
  return deg && seenEnough(deg, landmarkDeg) ? deg : undefined;
}

function turnOf(
  part: Part,
  frames: readonly PoseFrame[],
  landmarkDeg: readonly Sample[],
  neutral: Span,
): Sample[] | undefined {
  const followed = frames.flatMap((frame, index) =>
    followedIn(part, frame, index, landmarkDeg[index]),
  );
  const isNeutral = ({ frame }: Followed) => within(frame.tMs, neutral);
  const breadthPx = median(followed.filter(isNeutral).map(({ frame }) => shoulderWidth(frame)));
  if (!breadthPx) return undefined;
  const key = tied(keyPictures(followed), isNeutral);
  const { spots, sightings } = sightingsIn(key);
  const { width, height } = frames[0]!;
  const focalPx = FOCAL_SHARE * Math.max(width, height);
  const camera = { focalPx, breadthPx };
  const guesses = key.map((one, i) => guessOf(one, key[i - 1], isNeutral(one)));
  const guessShare = Math.min(1, LANDMARK_PICTURES / key.length);
  const body = reconstruct({ ...camera, guesses, guessShare, sightings, points: spots.size });
  if (!body) return undefined;
  const keyViews = key.map(({ frame }, i) => ({
    tMs: frame.tMs,
    view: body.views.slice(VIEW_SIZE * i, VIEW_SIZE * (i + 1)),
  }));
  const out: Sample[] = frames.map(() => undefined);
  let next = 0;
  for (const one of followed) {
    const seen = seenSpots(one, spots, 0);
    if (seen.length < part.leastSpots) continue;
    while (next + 1 < keyViews.length && keyViews[next]!.tMs < one.frame.tMs) next++;
    const start = keyViews[next]!.view.slice();
    start[VIEW.x] = one.middle.x;
    start[VIEW.y] = one.middle.y;
    const guess = guessOf(one, undefined, isNeutral(one));
    const view = viewOf(body, { ...camera, guess, guessShare, sightings: seen }, start);
    if (view) out[one.index] = view[VIEW.yaw]! * DEG;
  }
  return out;
}

const seenEnough = (deg: readonly Sample[], landmarkDeg: readonly Sample[]) =>
  present(deg).length >= LEAST_SHARE * present(landmarkDeg).length;

/** To either side; of turns so small that landmarks hardly see them, they are no judge. */
function believable(surfaceDeg: readonly Sample[], landmarkDeg: readonly Sample[]): boolean {
  if (!seenEnough(surfaceDeg, landmarkDeg)) return false;
  return [1, -1].every((side) => {
    const shares = surfaceDeg.map((deg, i) => {
      const other = landmarkDeg[i];
      if (deg === undefined || other === undefined) return undefined;
      return side * other > BELIEVABLE.beyondDeg ? deg / other : undefined;
    });
    const share = median(shares);
    return share === undefined || (share >= BELIEVABLE.from && share <= BELIEVABLE.to);
  });
}

function followedIn(part: Part, frame: PoseFrame, index: number, landmarkDeg: Sample): Followed[] {
  const shoulders = midpoint(seenPoint(frame, 'leftShoulder'), seenPoint(frame, 'rightShoulder'));
  const hips = midpoint(seenPoint(frame, 'leftHip'), seenPoint(frame, 'rightHip'));
  const middle = along(shoulders, hips, part.middle);
  const spots = part.spotsOf(frame) ?? [];
  if (landmarkDeg === undefined || !middle || spots.length < part.leastSpots) return [];
  return [{ part, frame, spots, index, landmarkDeg, middle }];
}

const shoulderWidth = (frame: PoseFrame): Sample =>
  distance(seenPoint(frame, 'leftShoulder'), seenPoint(frame, 'rightShoulder'));

/** Pictures spread evenly over turn and time. */
function keyPictures(followed: readonly Followed[]): Followed[] {
  let gone = 0;
  const way = followed.map((one, i) => {
    const before = followed[i - 1];
    if (!before) return 0;
    const deg = Math.abs(one.landmarkDeg - before.landmarkDeg);
    return (gone += deg / KEY_EVERY.deg + (one.frame.tMs - before.frame.tMs) / KEY_EVERY.ms);
  });
  const stride = Math.max(1, gone / (MOST_KEY_PICTURES - 1));
  let due = 0;
  return followed.filter((_, i) => {
    if (way[i]! < due - SAME) return false;
    due += stride;
    return true;
  });
}

/** The pictures that show spots of the neutral, or of a picture that does, and so on: others tell nothing of a turn from it. */
function tied(key: readonly Followed[], isNeutral: (one: Followed) => boolean): Followed[] {
  const tiedIds = new Set<number>();
  const kept = new Set<Followed>();
  const keep = (one: Followed) => {
    kept.add(one);
    for (const { id } of one.spots) tiedIds.add(id);
  };
  key.filter(isNeutral).forEach(keep);
  for (let before = -1; before < kept.size;) {
    before = kept.size;
    for (const one of key) if (!kept.has(one) && seenIds(one, tiedIds) >= LEAST_TIES) keep(one);
  }
  return key.filter((one) => kept.has(one));
}

const seenIds = ({ spots }: Followed, ids: ReadonlySet<number>) =>
  spots.filter(({ id }) => ids.has(id)).length;

/** The spots that enough key pictures show, numbered, and where they are seen, spot by spot. */
function sightingsIn(key: readonly Followed[]) {
  const counts = new Map<number, number>();
  for (const { spots } of key)
    for (const { id } of spots) counts.set(id, (counts.get(id) ?? 0) + 1);
  const kept = [...counts].filter(([, n]) => n >= LEAST_PICTURES).map(([id]) => id);
  const spots: ReadonlyMap<number, number> = new Map(kept.map((id, n) => [id, n]));
  const sightings = key.flatMap((one, picture) => seenSpots(one, spots, picture));
  return { spots, sightings: sightings.sort((a, b) => a.point - b.point) };
}

function seenSpots(
  { spots }: Followed,
  numbers: ReadonlyMap<number, number>,
  picture: number,
): Sighting[] {
  return spots.flatMap(({ id, x, y }) => {
    const point = numbers.get(id);
    return point === undefined ? [] : [{ picture, point, x, y }];
  });
}

/** What landmarks say of a picture; the neutral is known. */
function guessOf(
  { part, frame, landmarkDeg, middle }: Followed,
  before: Followed | undefined,
  neutral: boolean,
): Guess {
  const { deg, sigmaDeg } = part.guess(landmarkDeg);
  return {
    yaw: neutral ? 0 : deg / DEG,
    yawSigma: (neutral ? NEUTRAL_OFF_DEG : sigmaDeg) / DEG,
    isKnown: neutral,
    ...middle,
    sinceBefore: before ? (frame.tMs - before.frame.tMs) / 100 : 0,
  };
}

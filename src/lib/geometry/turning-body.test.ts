import { describe, expect, it } from 'vitest';
import { emptyProjection, project, VIEW, VIEW_SIZE } from './body-view.ts';
import {
  reconstruct,
  viewOf,
  type BodyProblem,
  type Guess,
  type Sighting,
} from './turning-body.ts';

const DEG = 180 / Math.PI;
const FOCAL = 500;
const BREADTH = 90;

/** Numbers between −1 and 1 that look random and are always the same. */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return (2 * state) / 2147483648 - 1;
  };
}

interface Scene {
  /** How much deeper than it is broad the body is. */
  readonly depth?: number;
  readonly noisePx?: number;
  readonly outliers?: number;
  /** What the guesses make of a turn. */
  readonly guessed?: (yawDeg: number, picture: number) => number;
}

/** Turns of 20, 40 and 60° to both sides; every spot is seen while it faces the camera. */
function scene({ depth = 0.4, noisePx = 0.2, outliers = 0, guessed = (deg) => deg }: Scene) {
  const next = numbers(7);
  const yaws = Array.from({ length: 60 }, (_, i) => {
    const size = 20 * (1 + Math.floor(i / 20));
    return i < 4 ? 0 : size * Math.sin((2 * Math.PI * (i % 20)) / 20);
  });
  const views = new Float64Array(VIEW_SIZE * yaws.length);
  yaws.forEach((deg, i) => {
    const sway = 3 * Math.sin(i / 5);
    views.set(
      [deg / DEG, 0.02 * Math.sin(i), 0.03 * Math.cos(i), 300 + sway, 200, 0],
      VIEW_SIZE * i,
    );
  });
  const spots = Array.from({ length: 80 }, () => [
    (BREADTH / 2) * next(),
    40 * next(),
    depth * BREADTH * (0.5 + 0.5 * next()),
  ]);
  const points = Float64Array.from(spots.flat());
  const out = emptyProjection();
  const sightings: Sighting[] = spots.flatMap(([across], point) =>
    yaws.flatMap((deg, picture) => {
      // What lies at the side away from the camera is hidden.
      if (Math.abs(deg + (across! / BREADTH) * 90) > 60) return [];
      project(views, picture, points, point, FOCAL, out);
      const far = Math.abs(next()) < outliers ? 15 : noisePx;
      return [{ picture, point, x: out.x + far * next(), y: out.y + far * next() }];
    }),
  );
  const guesses = yaws.map((deg, i): Guess => {
    const yaw = i < 4 ? 0 : guessed(deg, i) / DEG;
    const isKnown = i < 4;
    const yawSigma = isKnown ? 0.02 : 0.05 + 0.12 * Math.abs(yaw);
    return { yaw, yawSigma, isKnown, x: 300, y: 205, sinceBefore: 2 };
  });
  const problem: BodyProblem = {
    guesses,
    guessShare: 0.5,
    sightings,
    points: spots.length,
    focalPx: FOCAL,
    breadthPx: BREADTH,
  };
  return { problem, yaws, views, points };
}

/** How far off the turns are, in the mean of the larger ones and at most. Unit: deg. */
function misses(views: Float64Array, yaws: readonly number[]): { mean: number; most: number } {
  const off = yaws.map((deg, i) => Math.abs(views[VIEW_SIZE * i]! * DEG - deg));
  return { mean: off.reduce((a, b) => a + b) / off.length, most: Math.max(...off) };
}

describe('the turn of a body of unknown shape', () => {
  it.each([0.2, 0.4, 0.8])('is found whether it is flat or deep: %s', (depth) => {
    const { problem, yaws } = scene({ depth });
    const { mean, most } = misses(reconstruct(problem)!.views, yaws);
    expect(mean).toBeLessThan(1);
    expect(most).toBeLessThan(3);
  });

  it.each([0.7, 1.35])('is found though the guesses make %s of every turn', (gain) => {
    const { problem, yaws } = scene({ guessed: (deg) => gain * deg });
    const { mean, most } = misses(reconstruct(problem)!.views, yaws);
    expect(mean).toBeLessThan(1);
    expect(most).toBeLessThan(3);
  });

  it('is found though a tenth of the sightings are of something else', () => {
    const { problem, yaws } = scene({ outliers: 0.1 });
    expect(misses(reconstruct(problem)!.views, yaws).most).toBeLessThan(3);
  });

  it('is found to within a third of that though all guesses lean 6° to one side', () => {
    const { problem, yaws } = scene({ guessed: (deg) => deg + 6 });
    const { mean, most } = misses(reconstruct(problem)!.views, yaws);
    expect(mean).toBeLessThan(2);
    expect(most).toBeLessThan(4);
  });

  it('goes to the right side though some guesses go to the other', () => {
    const { problem, yaws } = scene({ guessed: (deg, i) => (i > 22 && i < 27 ? -deg : deg) });
    expect(misses(reconstruct(problem)!.views, yaws).most).toBeLessThan(4);
  });

  it('mirrors: the mirror image turns as far to the other side', () => {
    const { problem } = scene({});
    const mirrored: BodyProblem = {
      ...problem,
      guesses: problem.guesses.map((g) => ({ ...g, yaw: -g.yaw, x: 640 - g.x })),
      sightings: problem.sightings.map((s) => ({ ...s, x: 640 - s.x })),
    };
    const [here, there] = [reconstruct(problem)!, reconstruct(mirrored)!];
    problem.guesses.forEach((_, i) =>
      expect(there.views[VIEW_SIZE * i]).toBeCloseTo(-here.views[VIEW_SIZE * i]!, 6),
    );
  });
});

it('the view of one more picture is found from the known body', () => {
  const { problem, points, views, yaws } = scene({ noisePx: 0 });
  const picture = 30;
  const guess = { ...problem.guesses[picture]!, yaw: 0, yawSigma: 1, isKnown: false };
  const seen = problem.sightings.filter((s) => s.picture === picture);
  const sightings = seen.map((s) => ({ ...s, picture: 0 }));
  const view = viewOf(
    { views, points },
    { ...problem, guess, sightings },
    Float64Array.of(0, 0, 0, 300, 205, 0),
  )!;
  expect(view[VIEW.yaw]! * DEG).toBeCloseTo(yaws[picture]!, 0);
});

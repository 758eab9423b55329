import { emptyProjection, POINT_SIZE, project, VIEW, VIEW_SIZE } from './body-view.ts';
import { solveSymmetric } from './solve-symmetric.ts';

/** A point of the body as one picture shows it. Unit: px. `picture` and `point` count from 0. */
export interface Sighting {
  readonly picture: number;
  readonly point: number;
  readonly x: number;
  readonly y: number;
}

/** What is known of a picture beforehand. Unit: rad, px. */
export interface Guess {
  readonly yaw: number;
  /** How far that may be off: one standard deviation. */
  readonly yawSigma: number;
  /** Whether that is beyond doubt, as in the neutral, where the turn is 0 by definition. */
  readonly isKnown: boolean;
  /** About the middle of the body, give or take its breadth. */
  readonly x: number;
  readonly y: number;
  /** Time since the picture before, in tenths of a second. */
  readonly sinceBefore: number;
}

export interface BodyProblem {
  readonly guesses: readonly Guess[];
  /** How much each guess counts, 0 to 1: guesses that err together count as fewer. */
  readonly guessShare: number;
  /** In the order of their points. */
  readonly sightings: readonly Sighting[];
  readonly points: number;
  readonly focalPx: number;
  /** Breadth of the body: its depth is of that order. */
  readonly breadthPx: number;
}

export interface TurningBody {
  /** Six numbers a picture, see `VIEW`. */
  readonly views: Float64Array;
  /** Three numbers a point: its place on the body, as in the neutral. Unit: px. */
  readonly points: Float64Array;
}

/**
 * A sighting is off by about so much, and beyond twice that loses weight. Unit: px at a body breadth of 110 px or less.
 * Source: ours: what points of rendered runners leave unexplained is 0.2–0.3 px in the median, 2026-11-29.
 */
const SIGHT_PX = 0.5;
const SIGHT_BREADTH_PX = 110;
/** Square of the deviations beyond which what is off loses weight. Source: ours. */
const OUTLIER = 4;
/**
 * Where a point is before anything is known, and how far that may be off, in body breadths: across and down from the
 * middle of the body, and in depth, from an upright axis through its shoulders. Source: ours: half as far, or twice, changes
 * holds by less than 1°.
 */
const PLACE = [
  { start: 0, sigma: 1 },
  { start: 0, sigma: 1 },
  { start: 0.35, sigma: 0.5 },
] as const;
/**
 * Someone who turns nods, leans and comes closer a little: standard deviations over the trial, and from a tenth of a
 * second to the next. Unit: rad, log of scale. Source: ours; twice as loose or as tight changes holds by less than 0.5° in the mean.
 */
const STRAY = { pitch: 0.156, roll: 0.234, logScale: 0.09 };
const STEP = { pitch: 0.025, roll: 0.025, logScale: 0.0075 };
const CALM = ['pitch', 'roll', 'logScale'] as const;

const LARGEST_START_YAW = 0.87;
const ITERATIONS = 40;
/** Stops when a step explains less than this share more. */
const SETTLED = 3e-5;
const POINT_STEPS = 3;

/**
 * The shape and the movement of a rigid body that best explain where its points were seen (structure from motion): no
 * measure of the body is needed, as points at different depths shift differently when it turns.
 *
 * Levenberg–Marquardt on the views; the points, which the views determine, are solved for anew in every step, as the
 * two taken together creep along a valley and stop anywhere in it. Far-off sightings count less (Cauchy).
 * Unit: rad, px. Missing: undefined when the equations cannot be solved.
 * Source: Triggs 2000, Bundle adjustment (Schur complement); Hong 2017, IJCV 123 (variable projection).
 */
export function reconstruct(problem: BodyProblem): TurningBody | undefined {
  const fit = new Fit(problem);
  let views = startViews(problem);
  let points = fit.settle(views, startPoints(problem));
  let cost = fit.cost(views, points);
  let damping = 1e-3;
  for (let i = 0; i < ITERATIONS; i++) {
    const system = fit.normalEquations(views, points);
    let better = false;
    while (!better && damping < 1e6) {
      const step = solveDamped(system, damping);
      if (!step) {
        damping *= 4;
        continue;
      }
      const nextViews = views.map((v, k) => v + step[k]!);
      const nextPoints = fit.settle(nextViews, points);
      const nextCost = fit.cost(nextViews, nextPoints);
      better = nextCost < cost;
      if (!better) damping *= 4;
      else {
        const settled = cost - nextCost < SETTLED * cost;
        [views, points, cost] = [nextViews, nextPoints, nextCost];
        damping = Math.max(damping / 5, 1e-7);
        if (settled) return { views, points };
      }
    }
    if (!better) break;
  }
  return { views, points };
}

/**
 * The view of one more picture of a body already known.
 * Missing: undefined when no view suits its sightings.
 */
export function viewOf(
  body: TurningBody,
  problem: Omit<BodyProblem, 'guesses' | 'points'> & { readonly guess: Guess },
  start: Float64Array,
): Float64Array | undefined {
  const { guess, ...rest } = problem;
  const fit = new Fit({ ...rest, guesses: [guess], points: body.points.length / POINT_SIZE });
  let view = start;
  for (let i = 0; i < ITERATIONS; i++) {
    const step = solveDamped(fit.normalEquations(view, body.points, true), 1e-6);
    if (!step) return undefined;
    view = view.map((v, k) => v + step[k]!);
    if (Math.abs(step[VIEW.yaw]!) < 1e-4) return view;
  }
  return undefined;
}

function startViews({ guesses }: BodyProblem): Float64Array {
  const views = new Float64Array(VIEW_SIZE * guesses.length);
  guesses.forEach(({ yaw, x, y }, i) => views.set([yaw, 0, 0, x, y, 0], VIEW_SIZE * i));
  return views;
}

/** Where points would be if all lay at the same depth and the guesses were right. */
function startPoints({ guesses, sightings, points, breadthPx }: BodyProblem): Float64Array {
  const depth = PLACE[2].start * breadthPx;
  const out = new Float64Array(POINT_SIZE * points);
  const counts = new Float64Array(points);
  for (const { picture, point, x, y } of sightings) {
    const { yaw, x: x0, y: y0 } = guesses[picture]!;
    if (Math.abs(yaw) > LARGEST_START_YAW) continue;
    counts[point]!++;
    out[POINT_SIZE * point]! += (x - x0 - depth * Math.sin(yaw)) / Math.cos(yaw);
    out[POINT_SIZE * point + 1]! += y - y0;
  }
  for (let p = 0; p < points; p++) {
    const n = Math.max(1, counts[p]!);
    const across = out[POINT_SIZE * p]! / n;
    out[POINT_SIZE * p] = Math.min(breadthPx, Math.max(-breadthPx, across));
    out[POINT_SIZE * p + 1]! /= n;
    out[POINT_SIZE * p + 2] = depth;
  }
  return out;
}

interface System {
  readonly matrix: Float64Array;
  readonly right: Float64Array;
}

function solveDamped({ matrix, right }: System, damping: number): Float64Array | undefined {
  const n = right.length;
  const damped = matrix.slice();
  for (let i = 0; i < n; i++) damped[n * i + i]! *= 1 + damping;
  return solveSymmetric(damped, right);
}

interface Known {
  readonly start: number;
  readonly weight: number;
}

/** How well views and points explain the sightings. */
class Fit {
  readonly #projection = emptyProjection();
  readonly #perVariance: number;
  readonly #place: readonly Known[];
  /** The sightings of each point: from, up to but not including. */
  readonly #spans: readonly (readonly [number, number])[];

  constructor(private readonly problem: BodyProblem) {
    const { breadthPx, sightings, points } = problem;
    this.#perVariance = (SIGHT_PX * Math.max(1, breadthPx / SIGHT_BREADTH_PX)) ** -2;
    this.#place = PLACE.map(({ start, sigma }) => ({
      start: start * breadthPx,
      weight: (sigma * breadthPx) ** -2,
    }));
    const spans: [number, number][] = Array.from({ length: points }, () => [0, 0]);
    sightings.forEach(({ point }, i) => {
      const span = spans[point]!;
      if (span[1] === 0) span[0] = i;
      span[1] = i + 1;
    });
    this.#spans = spans;
  }

  cost(views: Float64Array, points: Float64Array): number {
    let sum = this.#guessCost(views) + this.#strayCost(views);
    for (const sighting of this.problem.sightings) {
      const [x, y] = this.#miss(views, points, sighting);
      sum += OUTLIER * Math.log1p(((x * x + y * y) * this.#perVariance) / OUTLIER);
    }
    points.forEach((place, i) => {
      const { start, weight } = this.#place[i % POINT_SIZE]!;
      sum += weight * (place - start) ** 2;
    });
    return sum;
  }

  /** The points that suit these views best. */
  settle(views: Float64Array, points: Float64Array): Float64Array {
    const out = points.slice();
    for (let i = 0; i < POINT_STEPS; i++)
      for (let p = 0; p < this.#spans.length; p++) {
        const { matrix, right } = this.#pointEquations(views, out, p);
        const step = solveSymmetric(matrix, right);
        if (step) for (let k = 0; k < POINT_SIZE; k++) out[POINT_SIZE * p + k]! += step[k]!;
      }
    return out;
  }

  /** The equations of the views, from which the points are eliminated unless they are `fixed`. */
  normalEquations(views: Float64Array, points: Float64Array, fixed = false): System {
    const size = views.length;
    const system = { matrix: new Float64Array(size * size), right: new Float64Array(size) };
    this.#addGuesses(views, system);
    this.#addStray(views, system);
    for (let p = 0; p < this.#spans.length; p++) this.#addPoint(views, points, p, fixed, system);
    return system;
  }

  #addPoint(
    views: Float64Array,
    points: Float64Array,
    p: number,
    fixed: boolean,
    system: System,
  ): void {
    const [from, to] = this.#spans[p]!;
    if (to === from) return;
    const own = fixed ? undefined : this.#placeEquations(points, p);
    const mixed = new Float64Array((to - from) * VIEW_SIZE * POINT_SIZE);
    for (let i = from; i < to; i++) {
      const sighting = this.problem.sightings[i]!;
      const [x, y, weight] = this.#miss(views, points, sighting);
      const { byView, byPoint } = this.#projection;
      addProduct(system, VIEW_SIZE * sighting.picture, byView, VIEW_SIZE, [x, y], weight);
      if (!own) continue;
      addProduct(own, 0, byPoint, POINT_SIZE, [x, y], weight);
      const at = (i - from) * VIEW_SIZE * POINT_SIZE;
      for (let v = 0; v < VIEW_SIZE; v++)
        for (let k = 0; k < POINT_SIZE; k++)
          mixed[at + POINT_SIZE * v + k] =
            weight * (byView[v]! * byPoint[k]! + byView[VIEW_SIZE + v]! * byPoint[POINT_SIZE + k]!);
    }
    if (own) this.#eliminate(from, to, mixed, own, system);
  }

  /** Takes what the point itself can explain out of the equations of the views that see it (below the diagonal). */
  #eliminate(from: number, to: number, mixed: Float64Array, own: System, system: System): void {
    const columns = [0, 1, 2].map((k) =>
      solveSymmetric(
        own.matrix.slice(),
        Float64Array.from([0, 1, 2], (i) => Number(i === k)),
      ),
    );
    const [a, b, c] = columns;
    if (!a || !b || !c) return;
    const { matrix, right } = system;
    const size = right.length;
    const [width, depth] = [VIEW_SIZE, POINT_SIZE];
    const [own0, own1, own2] = [own.right[0]!, own.right[1]!, own.right[2]!];
    const starts = this.problem.sightings.slice(from, to).map(({ picture }) => width * picture);
    // One row for each number of each view that sees the point.
    for (let r = 0; r < mixed.length / depth; r++) {
      const [p, q, s] = [mixed[depth * r]!, mixed[depth * r + 1]!, mixed[depth * r + 2]!];
      const x = a[0]! * p + b[0]! * q + c[0]! * s;
      const y = a[1]! * p + b[1]! * q + c[1]! * s;
      const z = a[2]! * p + b[2]! * q + c[2]! * s;
      const start = starts[Math.floor(r / width)]!;
      const row = start + (r % width);
      right[row]! -= x * own0 + y * own1 + z * own2;
      let m = 0;
      for (const other of starts) {
        if (other > start) {
          m += width * depth;
          continue;
        }
        const end = size * row + other + width;
        for (let at = end - width; at < end; at++, m += depth)
          matrix[at]! -= x * mixed[m]! + y * mixed[m + 1]! + z * mixed[m + 2]!;
      }
    }
  }

  /** What is known of a point beforehand. */
  #placeEquations(points: Float64Array, p: number): System {
    const own = { matrix: new Float64Array(POINT_SIZE ** 2), right: new Float64Array(POINT_SIZE) };
    this.#place.forEach(({ start, weight }, k) => {
      own.matrix[(POINT_SIZE + 1) * k] = weight;
      own.right[k] = weight * (start - points[POINT_SIZE * p + k]!);
    });
    return own;
  }

  #pointEquations(views: Float64Array, points: Float64Array, p: number): System {
    const own = this.#placeEquations(points, p);
    const [from, to] = this.#spans[p]!;
    for (let i = from; i < to; i++) {
      const [x, y, weight] = this.#miss(views, points, this.problem.sightings[i]!);
      addProduct(own, 0, this.#projection.byPoint, POINT_SIZE, [x, y], weight);
    }
    return own;
  }

  /** How far a sighting lies from where it should be, and its weight. Leaves the derivatives in `#projection`. */
  #miss(views: Float64Array, points: Float64Array, { picture, point, x, y }: Sighting) {
    const to = this.#projection;
    project(views, picture, points, point, this.problem.focalPx, to);
    const [dx, dy] = [x - to.x, y - to.y];
    const odd = (dx * dx + dy * dy) * this.#perVariance;
    return [dx, dy, this.#perVariance / (1 + odd / OUTLIER)] as const;
  }

  /** A guess that is quite wrong, such as a turn to the wrong side, must not hold out against what is seen. */
  #guessCost(views: Float64Array): number {
    const { guesses, guessShare, breadthPx } = this.problem;
    return guesses.reduce((sum, { yaw, yawSigma, isKnown, x, y }, n) => {
      const at = VIEW_SIZE * n;
      const odd = ((views[at]! - yaw) / yawSigma) ** 2;
      const away = (views[at + VIEW.x]! - x) ** 2 + (views[at + VIEW.y]! - y) ** 2;
      const doubt = isKnown ? odd : guessShare * OUTLIER * Math.log1p(odd / OUTLIER);
      return sum + doubt + away / breadthPx ** 2;
    }, 0);
  }

  #addGuesses(views: Float64Array, { matrix, right }: System): void {
    const { guesses, guessShare, breadthPx } = this.problem;
    const add = (i: number, off: number, weight: number) => {
      matrix[(views.length + 1) * i]! += weight;
      right[i]! -= weight * off;
    };
    guesses.forEach(({ yaw, yawSigma, isKnown, x, y }, n) => {
      const at = VIEW_SIZE * n;
      const off = views[at]! - yaw;
      const robust = guessShare / (yawSigma ** 2 + off ** 2 / OUTLIER);
      add(at, off, isKnown ? yawSigma ** -2 : robust);
      add(at + VIEW.x, views[at + VIEW.x]! - x, breadthPx ** -2);
      add(at + VIEW.y, views[at + VIEW.y]! - y, breadthPx ** -2);
    });
  }

  #strayCost(views: Float64Array): number {
    let sum = 0;
    this.#eachStray(views, (_, off, weight) => (sum += weight * off * off));
    return sum;
  }

  #addStray(views: Float64Array, { matrix, right }: System): void {
    const size = views.length;
    this.#eachStray(views, (i, off, weight, before) => {
      matrix[size * i + i]! += weight;
      right[i]! -= weight * off;
      if (before === undefined) return;
      matrix[size * before + before]! += weight;
      matrix[size * i + before]! -= weight;
      matrix[size * before + i]! -= weight;
      right[before]! += weight * off;
    });
  }

  /** What is known beforehand of the other numbers: how far number `i` (less number `before`) is off, and the weight of that. */
  #eachStray(
    views: Float64Array,
    visit: (i: number, off: number, weight: number, before?: number) => void,
  ): void {
    this.problem.guesses.forEach(({ sinceBefore }, n) => {
      const at = VIEW_SIZE * n;
      for (const name of CALM) {
        const i = at + VIEW[name];
        visit(i, views[i]!, STRAY[name] ** -2);
        if (n === 0) continue;
        const before = i - VIEW_SIZE;
        const weight = STEP[name] ** -2 / Math.max(1, sinceBefore);
        visit(i, views[i]! - views[before]!, weight, before);
      }
    });
  }
}

/** Adds weight · JᵀJ to the matrix and weight · Jᵀ·miss to the right side, from row and column `at` on. */
function addProduct(
  { matrix, right }: System,
  at: number,
  by: Float64Array,
  width: number,
  [x, y]: readonly [number, number],
  weight: number,
): void {
  const size = right.length;
  for (let i = 0; i < width; i++) {
    const [ix, iy] = [weight * by[i]!, weight * by[width + i]!];
    right[at + i]! += ix * x + iy * y;
    for (let j = 0; j < width; j++)
      matrix[size * (at + i) + at + j]! += ix * by[j]! + iy * by[width + j]!;
  }
}

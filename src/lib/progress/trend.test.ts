import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normal, seededRandom } from '../recording/seeded-random.ts';
import { detectableChange, type SeriesPoint } from './own-error.ts';
import { lineAt, trendOf, wayOf } from './trend.ts';

const DAY_MS = 86_400_000;
const SPEC = { fallbackMdc: 8 };
/** SD of a session where the fallback tells the truth. */
const TRUE_SD = 8 / (1.96 * Math.SQRT2);

/** Sessions twice a week, scattered, moving by so much a session. */
function sessions(count: number, sd: number, seed: number, step = 0): SeriesPoint[] {
  const random = seededRandom(seed);
  return Array.from({ length: count }, (_, i) => ({
    atMs: i * 3.5 * DAY_MS,
    value: 40 + step * i + sd * normal(random),
    error: 1.96 * sd,
  }));
}

const SEEDS = Array.from({ length: 2000 }, (_, i) => i + 1);
const alarms = (count: number, sd: number, step = 0) =>
  SEEDS.filter((seed) => trendOf(sessions(count, sd, seed, step), SPEC)!.change !== 'same').length /
  SEEDS.length;

describe('a change', () => {
  it.each([2, 3, 4, 6, 12, 30])(
    'is hardly ever called where there is none, in %i sessions',
    (n) => {
      expect(alarms(n, TRUE_SD)).toBeLessThan(0.065);
    },
  );

  it('is called even less often by an athlete steadier than others, and learns a restless one', () => {
    expect(alarms(12, TRUE_SD / 2)).toBeLessThan(0.065);
    for (const n of [12, 30]) expect(alarms(n, 2 * TRUE_SD)).toBeLessThan(0.065);
    // Three sessions know little of it.
    expect(alarms(4, 2 * TRUE_SD)).toBeLessThan(0.14);
  });

  it('is seen when it is there', () => {
    // One degree a session over twelve: nine degrees between the means of either end.
    expect(alarms(12, TRUE_SD, 1)).toBeGreaterThan(0.8);
    const { change, by, limit } = trendOf(sessions(12, TRUE_SD, 5, 1), SPEC)!;
    expect(change).toBe('more');
    expect(by).toBeGreaterThan(limit);
  });

  it('is called when it came slowly, as soon as it is larger than the limit', () => {
    // Over twenty sessions by one and a half times what two single sessions must differ by.
    const slow = (1.5 * 8) / 19;
    const called = SEEDS.filter((seed) => {
      const { change, by, limit } = trendOf(sessions(20, TRUE_SD, seed, slow), SPEC)!;
      expect(change !== 'same').toBe(Math.abs(by) > limit);
      return change === 'more';
    });
    expect(called.length / SEEDS.length).toBeGreaterThan(0.95);
  });

  it('a climb from session to session is not counted as error, however steep', () => {
    const flat = detectableChange(sessions(8, TRUE_SD / 2, 4), SPEC).mdc;
    expect(detectableChange(sessions(8, TRUE_SD / 2, 4, 6), SPEC).mdc).toBeCloseTo(flat, 9);
  });

  it('needs less in a series of a steady athlete', () => {
    const steady = detectableChange(sessions(20, TRUE_SD / 3, 7), SPEC);
    expect(steady).toMatchObject({ own: true, n: 20 });
    expect(steady.mdc).toBeLessThan(6);
    const short = detectableChange(sessions(2, TRUE_SD / 3, 7), SPEC);
    expect(short.own).toBe(false);
    expect(short.mdc).toBeCloseTo(8, 9);
  });

  it('in a steady climb the climb is no error', () => {
    const climbing = detectableChange(sessions(30, TRUE_SD, 9, 0.5), SPEC);
    expect(climbing.mdc / 8).toBeLessThan(1.3);
  });
});

describe('the slope', () => {
  it('lies in its interval, which covers the true one in about 95 of 100', () => {
    const covered = SEEDS.filter((seed) => {
      const { slope } = trendOf(sessions(12, TRUE_SD, seed, 0.4), SPEC)!;
      expect(slope!.low).toBeLessThanOrEqual(slope!.per30Days);
      expect(slope!.high).toBeGreaterThanOrEqual(slope!.per30Days);
      const truth = (0.4 / 3.5) * 30;
      return slope!.low <= truth && truth <= slope!.high;
    });
    expect(covered.length / SEEDS.length).toBeGreaterThan(0.92);
    expect(covered.length / SEEDS.length).toBeLessThan(0.99);
  });

  it('is not pulled by one wild session', () => {
    const calm = sessions(12, 0.5, 3, 0.4);
    const wild = calm.map((p, i) => (i === 10 ? { ...p, value: p.value + 60 } : p));
    const [a, b] = [trendOf(calm, SPEC)!.slope!, trendOf(wild, SPEC)!.slope!];
    expect(Math.abs(b.per30Days - a.per30Days)).toBeLessThan(1);
  });

  it('of thousands of sessions is found at once, and is that of all of them', () => {
    const truth = (0.01 / 3.5) * 30;
    const startMs = performance.now();
    const covered = SEEDS.slice(0, 40).filter((seed) => {
      const { slope } = trendOf(sessions(5000, TRUE_SD, seed, 0.01), SPEC)!;
      expect(slope!.high - slope!.low).toBeLessThan(truth / 20);
      return slope!.low <= truth && truth <= slope!.high;
    });
    // All pairs of so many would take seconds each.
    expect(performance.now() - startMs).toBeLessThan(40 * 250);
    expect(covered.length).toBeGreaterThanOrEqual(34);
  });

  it('is a line through the middle of the sessions, its interval opening to both ends', () => {
    const points = sessions(30, 1, 8, 0.5);
    const { slope } = trendOf(points, SPEC)!;
    for (const i of [0, 15, 29])
      expect(lineAt(slope!, points[i]!.atMs).value).toBeCloseTo(40 + 0.5 * i, -0.3);
    const width = (atMs: number) => {
      const { value, low, high } = lineAt(slope!, atMs);
      expect(low).toBeLessThanOrEqual(value);
      expect(high).toBeGreaterThanOrEqual(value);
      return high - low;
    };
    expect(width(slope!.atMs)).toBe(0);
    expect(width(points[0]!.atMs)).toBeGreaterThan(width(points[10]!.atMs));
    expect(width(points[29]!.atMs)).toBeGreaterThan(width(points[20]!.atMs));
  });

  it.each([2, 3, 4])('is not told of %i sessions: no interval of theirs holds 95 of 100', (n) => {
    expect(trendOf(sessions(n, 1, 1), SPEC)!.slope).toBeUndefined();
  });

  it.each([5, 6, 8])('keeps its word about its interval from few sessions on: %i', (n) => {
    const truth = (0.4 / 3.5) * 30;
    const covered = SEEDS.filter((seed) => {
      const { slope } = trendOf(sessions(n, TRUE_SD, seed, 0.4), SPEC)!;
      return slope!.low <= truth && truth <= slope!.high;
    });
    expect(covered.length / SEEDS.length).toBeGreaterThan(0.92);
  });

  it('knows over how long it was seen', () => {
    expect(trendOf(sessions(9, 1, 1), SPEC)!.slope!.overMs).toBe(28 * DAY_MS);
  });

  it('is not told of sessions at one moment', () => {
    const once = sessions(8, 1, 1).map((p) => ({ ...p, atMs: 0 }));
    expect(trendOf(once, SPEC)!.slope).toBeUndefined();
  });
});

describe('the way a change went', () => {
  const moved = (from: number, to: number) =>
    trendOf(
      [from, from, from, to, to, to].map((value, i) => ({ atMs: i * DAY_MS, value, error: 3 })),
      SPEC,
    )!;

  it('is better or worse only beyond the error, and where anybody knows which', () => {
    expect(wayOf(moved(30, 50), { better: 'more' })).toBe('better');
    expect(wayOf(moved(50, 30), { better: 'more' })).toBe('worse');
    expect(wayOf(moved(20, 5), { better: 'less' })).toBe('better');
    expect(wayOf(moved(5, 20), { better: 'less' })).toBe('worse');
    expect(wayOf(moved(30, 31), { better: 'more' })).toBeUndefined();
    expect(wayOf(moved(30, 50), {})).toBeUndefined();
    expect(wayOf(moved(30, 50), undefined)).toBeUndefined();
  });

  it('less of a drop is better down to level, not into a hike; and out of a hike is not worse', () => {
    expect(wayOf(moved(9, -1), { better: 'less' })).toBe('better');
    expect(wayOf(moved(2, -14), { better: 'less' })).toBeUndefined();
    expect(wayOf(moved(-14, -1), { better: 'less' })).toBeUndefined();
  });
});

it('shifting or mirroring all values shifts or mirrors the verdict, and nothing else', () => {
  const series = fc.array(fc.double({ min: -50, max: 50, noNaN: true }), {
    minLength: 2,
    maxLength: 25,
  });
  const told = (values: readonly number[]) =>
    trendOf(
      values.map((value, i) => ({ atMs: i * DAY_MS, value, error: 3 })),
      SPEC,
    )!;
  fc.assert(
    fc.property(series, fc.integer({ min: -40, max: 40 }), (values, by) => {
      const plain = told(values);
      const moved = told(values.map((v) => v + by));
      const turned = told(values.map((v) => -v));
      expect(moved.by).toBeCloseTo(plain.by, 6);
      expect(moved.mdc).toBeCloseTo(plain.mdc, 6);
      expect(turned.by).toBeCloseTo(-plain.by, 6);
      expect(turned.mdc).toBeCloseTo(plain.mdc, 6);
    }),
  );
});

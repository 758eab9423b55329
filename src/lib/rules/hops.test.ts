import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { perform, readings, summary } from '../../../tests/laws/performance.ts';
import { hop } from '../exercises/hop.ts';
import { bodyOf } from '../recording/athlete-body.ts';
import { hops as hopping, jumps, type Hop } from '../recording/athlete-hops.ts';
import { calfRaises } from '../recording/athlete-lifts.ts';
import { singleLegSquat, type Program } from '../recording/athlete-programs.ts';
import { readRecording } from '../recording/pose-jsonl.ts';
import { seededRandom } from '../recording/seeded-random.ts';
import { recordAthlete } from '../recording/synthetic-athlete.ts';
import { scoreRecording } from '../session/score.ts';
import { median } from '../signal/statistics.ts';
import { hops } from './hops.ts';

const fixture = (name: string) =>
  readRecording(
    readFileSync(
      new URL(`../../../tests/fixtures/recordings/${name}.pose.jsonl`, import.meta.url),
      'utf8',
    ),
  );

describe('a recording of a real detector with one hop of the left foot, 4 cm high and 6 cm outward', () => {
  const result = scoreRecording(fixture('virtual-runner-hop'), hop);
  const told = (id: string) => result.metrics.find((m) => m.id === id)!;

  it('tells that hop, and no touch of the other foot or swing of the arms', () => {
    expect(result.side).toBe('left');
    expect(result.events.map(({ kind }) => kind)).toEqual(['repDone', 'landingHeld']);
    // It left the floor at 8.9 s and landed at 9.2 s.
    expect(result.events[0]!.tMs).toBeGreaterThan(8900);
    expect(result.events[0]!.tMs).toBeLessThan(9200);
    expect(told('rep-count')).toMatchObject({ value: 1, error: 0 });
  });

  it('tells how far it went to the side, within its error', () => {
    const { value, error } = told('foot-drift');
    expect(Math.abs(value! - (100 * 60) / 902.5)).toBeLessThan(error!);
  });

  it('says why it tells no hip drop: this recording has pose points only', () => {
    expect(told('landing-drop')).toMatchObject({ value: null, reason: 'no-pixel-cues' });
  });

  it('says that pictures come too slowly where they do', () => {
    const slow = scoreRecording(fixture('virtual-runner-balance-events'), hop);
    expect(slow.quality.fps).toBeCloseTo(15, 0);
    expect(slow).toMatchObject({ verdict: 'unsure' });
    expect(slow.quality.reasons).toContain('low-fps');
    expect(slow.metrics.map(({ value }) => value)).not.toContain(1);
  });
});

it.each<readonly [string, 'hop' | 'jump', Program]>([
  ['squats on one leg', 'hop', singleLegSquat()],
  ['raised heels of one leg', 'hop', calfRaises({ reps: Array(6).fill({ heelDeg: 40 }) })],
  ['jumps on both feet', 'hop', { ...jumps(), stance: 'left' }],
  ['hops on one leg', 'jump', hopping()],
])('%s are no %s', (_what, task, program) => {
  const done = perform('', task, program, { view: 'front', fps: 30, seed: 2 });
  expect(summary(hops, done)).toMatchObject({ verdict: 'unsure', reasons: ['no-reps'] });
  const live = readings(hops, done).flatMap(({ events }) => events);
  expect(live).toEqual([]);
});

it('a landing is held until the foot moves, the other one comes down or the trunk tips', () => {
  const one = (last: Partial<Hop>, after: readonly Hop[] = []) => {
    const reps = [{ heightMm: 60, repS: 0.5 }, { heightMm: 60, repS: 3, ...last }, ...after];
    const done = perform('', 'hop', hopping({ reps }), { fps: 30, seed: 4 });
    return summary(hops, done).metrics.find(({ id }) => id === 'landing-hold')!;
  };
  expect(one({})).toMatchObject({ value: 2.5 });
  // The foot comes down 0.6 s after the end of the repetition, which began 0.4 s before the landing.
  const short = one({ repS: 1.2 });
  expect(Math.abs(short.value! - 1.45)).toBeLessThan(short.error! + 0.1);
  expect(one({ leanDeg: 20 }).value).toBeLessThan(1.6);
});

/** What is said holds in at least nine of ten performances, over bodies, cameras, turns of the body, noise and frame rates. */
it('numbers lie within their errors', () => {
  const covered = new Map<string, number[]>();
  for (let seed = 1; seed <= 12; seed++) {
    const random = seededRandom(seed * 77);
    const between = (least: number, most: number) => least + (most - least) * random();
    const heightCm = between(158, 188);
    const reps = Array.from({ length: 8 }, (_, i) => ({
      heightMm: between(45, 110),
      asideMm: i === 7 ? 0 : between(-120, 180),
      leanDeg: i === 7 ? 0 : between(-4, 14),
      dropDeg: between(-2, 10),
      repS: i === 7 ? between(1.2, 3) : between(0.45, 0.75),
    }));
    const program = hopping({ side: seed % 2 ? 'left' : 'right', reps });
    const look = {
      ...{ seed, heightCm, fps: seed % 3 ? 30 : 26, noisePx: between(0.5, 1.5) },
      ...{
        bodyYawDeg: between(-8, 8),
        camera: { heightM: between(0.7, 1.3), width: 640, height: 480 },
      },
    };
    const done = perform('', 'hop', program, look);
    const found = summary(hops, done).metrics;
    for (const [id, truth] of Object.entries(truthOf(program, look))) {
      const { value, error } = found.find((m) => m.id === id)!;
      covered.set(id, [...(covered.get(id) ?? []), Math.abs(value! - truth) <= error! ? 1 : 0]);
    }
  }
  const shares = [...covered].map(([id, all]) => [
    id,
    all.filter((hit) => hit).length / all.length,
  ]);
  expect(shares.filter(([, share]) => (share as number) < 0.9)).toEqual([]);
  expect(covered.size).toBe(7);
});

interface Look {
  readonly heightCm: number;
  readonly fps: number;
}

/** What really happened: landings where the foot is half way down, and the body from there on. */
function truthOf(program: Program, { heightCm, fps }: Look): Record<string, number> {
  const { truth } = recordAthlete({ program, heightCm, fps });
  const { thigh, shank } = bodyOf(heightCm);
  const landings: number[] = [];
  let [top, landed, farthest] = [0, false, 0];
  for (let t = 1000 * program.baselineS; t < 1000 * program.durationS; t++) {
    const { hopMm, hopAsideMm } = program.stateAt(t / 1000);
    top = Math.max(top, hopMm);
    if (top > 0 && hopMm < top / 2 && !landed) [landed] = [true, landings.push(t)];
    if (top > 0 && hopMm === 0) [top, landed] = [0, false];
    if (Math.abs(hopAsideMm) > Math.abs(farthest)) farthest = hopAsideMm;
  }
  const times = landings.slice(1).map((t, i) => (t - landings[i]!) / 1000);
  const usual = median(times)!;
  const mean = times.reduce((sum, s) => sum + s, 0) / times.length;
  const spread = Math.sqrt(times.reduce((sum, s) => sum + (s - mean) ** 2, 0) / (times.length - 1));
  const over = (of: (frame: (typeof truth)[number]) => number) => {
    const each = landings.map((at) =>
      median(truth.filter(({ tMs }) => tMs >= at + 60 && tMs <= at + 240).map(of)),
    );
    return each.reduce<number>((sum, v) => sum + v!, 0) / each.length;
  };
  const last = landings.at(-1)!;
  const down = truth.find(
    ({ tMs, freeLiftM }) => tMs > last + 400 && freeLiftM < 0.04 * (thigh + shank),
  );
  return {
    'rep-count': landings.length,
    'rep-time': usual,
    'rhythm-spread': (100 * spread) / usual,
    'foot-drift': farthest / 10 / (thigh + shank),
    'landing-lean': over(({ trunkLeanDeg }) => trunkLeanDeg),
    'landing-drop': over(({ dropDeg }) => dropDeg),
    'landing-hold': Math.min(2.5, (down!.tMs - last) / 1000),
  };
}

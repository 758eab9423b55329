import type { Page } from '@playwright/test';
import { exerciseById } from '../../src/lib/exercises/registry.ts';
import type { Side } from '../../src/lib/pose/keypoints.ts';
import {
  singleLegBalance,
  singleLegSquat,
  thoracicRotation,
  type Program,
} from '../../src/lib/recording/athlete-programs.ts';
import { normal, seededRandom } from '../../src/lib/recording/seeded-random.ts';
import { recordAthlete } from '../../src/lib/recording/synthetic-athlete.ts';
import type { ReasonId } from '../../src/lib/rules/reasons.ts';
import type { MetricValue, Verdict } from '../../src/lib/rules/rule.ts';
import { scoreRecording } from '../../src/lib/session/score.ts';
import { guidedRecord, type StoredGuided } from '../../src/lib/storage/guided-record.ts';
import { sessionRecord, type StoredSession } from '../../src/lib/storage/session-record.ts';
import { compressTrack } from '../../src/lib/storage/track-bytes.ts';

const DAY_MS = 86_400_000;
const WEEKS = 52;
/** Sessions of the first weeks were scored by the hip-drop rule of then. */
export const RULE_CHANGED_IN_WEEK = 12;

/** A few recorded trials of the synthetic athlete; every session of the year is one of them, with other values. */
interface Recorded {
  readonly track: string;
  readonly exerciseId: string;
  readonly result: ReturnType<typeof scoreRecording>;
  readonly recording: ReturnType<typeof recordAthlete>['recording'];
  readonly base64: string;
}

export interface StoredYear {
  readonly sessions: readonly StoredSession[];
  readonly guided: readonly StoredGuided[];
  /** Gzipped tracks in base64, by name, and which session has which. */
  readonly tracks: Readonly<Record<string, string>>;
  readonly trackOf: Readonly<Record<string, string>>;
}

/** A year with two tests and one training a week in three exercises, and what a real year has besides. */
export async function yearOfHistory(endMs: number): Promise<StoredYear> {
  const recorded = await recordedTrials();
  const random = seededRandom(2026);
  const noise = (sd: number) => sd * normal(random);
  const sessions: StoredSession[] = [];
  const guided: StoredGuided[] = [];
  const trackOf: Record<string, string> = {};

  function add(name: string, week: number, day: number, mode: 'test' | 'train', more: Told) {
    const from = recorded[name]!;
    const id = `${name}-${mode}-${week}-${day}`;
    const atMs = endMs - (WEEKS - week) * 7 * DAY_MS + day * DAY_MS + sessions.length * 1000;
    const { level, ...told } = more;
    const session = sessionRecord(
      id,
      {
        startedAtMs: atMs,
        exerciseId: from.exerciseId,
        exerciseVersion: 1,
        mode,
        level,
        backend: 'none',
        heightCm: 172,
        tuning: {},
        result: retold(from.result, told, noise),
        recording: from.recording,
        appVersion: '0',
      },
      from.base64.length,
    );
    sessions.push(session);
    trackOf[id] = name;
  }

  for (let week = 0; week < WEEKS; week++) {
    const year = week / WEEKS;
    const hidden = week % 17 === 9;
    const old = week < RULE_CHANGED_IN_WEEK ? { rules: { 'hip-drop': 1 } } : {};
    const squatLevel = week < 16 ? 'assisted' : 'chair';
    for (const [side, hold, drop] of [
      ['left', 16 + 16 * year, 12 - 7 * year],
      ['right', 27 + 2 * year, 4.5],
    ] as const) {
      add(`balance-${side}`, week, 1, 'test', {
        ...{ metric: 'hold-time', values: { [side]: Math.min(45, hold + noise(2.2)) } },
        ...{ level: week < 34 ? 'eyes-open' : 'head-turns', ...old },
      });
      add(`squat-${side}`, week, 2, 'test', {
        ...{ metric: 'hip-drop', values: { [side]: drop + noise(1.4) } },
        ...{ level: squatLevel, ...(hidden && { reason: 'hips-hidden' }), ...old },
      });
      add(`squat-${side}`, week, 4, 'train', {
        ...{ metric: 'hip-drop', values: { [side]: drop - 1.5 + noise(1.8) } },
        ...{ level: squatLevel, ...old },
      });
    }
    add(week < 5 ? 'rotation-lite' : 'rotation', week, 5, 'test', {
      metric: 'rotation-range',
      values: { left: 46 + noise(2.5), right: 37 + 9 * year + noise(2.5) },
      ...(week % 23 === 14 && { reason: 'no-neutral' }),
      level: 'seated',
    });
    for (const day of [0, 3])
      guided.push(
        guidedRecord(`guided-${week}-${day}`, {
          startedAtMs: endMs - (WEEKS - week) * 7 * DAY_MS + day * DAY_MS,
          ...{ exerciseId: day === 0 ? 'foot-release' : 'desk-break', exerciseVersion: 1 },
          level: 'seated',
          ...{ minutes: 4 + Math.abs(noise(1)), ended: week % 9 === 4 ? 'stopped' : 'completed' },
          appVersion: '0',
        }),
      );
  }
  const tracks = Object.fromEntries(
    Object.values(recorded).map(({ track, base64 }) => [track, base64]),
  );
  return { sessions, guided, tracks, trackOf };
}

/** The same sessions again and again, each a day further back, without tracks: for long lists. */
export function repeated(sessions: readonly StoredSession[], count: number): StoredSession[] {
  return Array.from({ length: count }, (_, i) => {
    const from = sessions[i % sessions.length]!;
    const turns = Math.floor(i / sessions.length);
    const startedAt = new Date(Date.parse(from.startedAt) - turns * 371 * DAY_MS).toISOString();
    return { ...from, id: `${from.id}-${turns}`, startedAt };
  });
}

/** Puts records into the database of the page, which must have been opened there before, and reloads. */
export async function storeYear(page: Page, year: StoredYear): Promise<void> {
  await page.evaluate(async ({ sessions, guided, tracks, trackOf }) => {
    const db = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('plumb');
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    const bytesOf = Object.fromEntries(
      Object.entries(tracks).map(([name, text]) => [
        name,
        Uint8Array.from(atob(text), (c) => c.charCodeAt(0)),
      ]),
    );
    const tables = db.transaction(['sessions', 'tracks', 'guided'], 'readwrite');
    for (const session of sessions) tables.objectStore('sessions').put(session);
    for (const [id, name] of Object.entries(trackOf))
      tables.objectStore('tracks').put({ id, bytes: bytesOf[name] });
    for (const run of guided) tables.objectStore('guided').put(run);
    await new Promise<void>((resolve, reject) => {
      tables.oncomplete = () => resolve();
      tables.onerror = () => reject(tables.error);
    });
    db.close();
  }, year);
  await page.reload();
}

interface Told {
  readonly metric: string;
  readonly values: Partial<Record<Side, number>>;
  readonly level: string;
  /** Not measurable, because of this. */
  readonly reason?: ReasonId;
  /** Versions of rules that are others by now. */
  readonly rules?: Readonly<Record<string, number>>;
}

/** A result as another day would have told it: its headline as given, the rest scattered within its error. */
function retold(
  result: Recorded['result'],
  { metric, values, reason, rules }: Omit<Told, 'level'>,
  noise: (sd: number) => number,
): Recorded['result'] {
  const apart = (values.left ?? 0) - (values.right ?? 0);
  const of = (m: MetricValue): MetricValue => {
    if (reason) return { ...m, value: null, error: null, n: 0, reason };
    if (m.value === null) return m;
    if (m.id === metric && m.side && values[m.side] !== undefined)
      return { ...m, value: values[m.side]! };
    if (m.id === 'rotation-asymmetry') return { ...m, value: apart };
    if (m.unit === 'count' || m.unit === '%') return m;
    return { ...m, value: m.value + noise((m.error ?? 0) / 4) };
  };
  return {
    ...result,
    verdict: reason ? 'unsure' : verdictOf(metric, Object.values(values)),
    metrics: result.metrics.map(of),
    rules: { ...result.rules, ...rules },
  };
}

/** As the bands of the rules would have it, nearly. */
function verdictOf(metric: string, values: readonly number[]): Verdict {
  const [good, warn] = BANDS[metric]!;
  const worst = metric === 'hip-drop' ? -Math.max(...values) : Math.min(...values);
  return worst >= good ? 'good' : worst >= warn ? 'warn' : 'fault';
}

const BANDS: Readonly<Record<string, readonly [good: number, warn: number]>> = {
  'hip-drop': [-8, -12],
  'hold-time': [40, 20],
  'rotation-range': [45, 35],
};

/** The fewest that squats are judged at. */
const FPS = 15;
const SQUATS = [1, 2].map(() => ({ kneeDeg: 60, dropDeg: 8, leanDeg: 3, kneeInMm: 10 }));

/** Short and coarse: every session keeps a track, and a year of them must be quickly stored. */
async function recordedTrials(): Promise<Record<string, Recorded>> {
  const trials: [string, string, Program, Side | undefined, 'blazepose-lite'?][] = [
    [
      'rotation',
      'thoracic-rotation',
      thoracicRotation({ turns: [{ deg: 45 }, { deg: -40 }] }),
      undefined,
    ],
    [
      'rotation-lite',
      'thoracic-rotation',
      thoracicRotation({ turns: [{ deg: 45 }, { deg: -40 }] }),
      undefined,
      'blazepose-lite',
    ],
  ];
  for (const side of ['left', 'right'] as const) {
    trials.push([
      `balance-${side}`,
      'single-leg-balance',
      singleLegBalance({ side, holdS: 6 }),
      side,
    ]);
    trials.push([
      `squat-${side}`,
      'single-leg-squat',
      singleLegSquat({ side, reps: SQUATS }),
      side,
    ]);
  }
  const made = await Promise.all(
    trials.map(async ([track, exerciseId, program, side, model]): Promise<Recorded> => {
      const athlete = recordAthlete({
        program,
        fps: FPS,
        noisePx: 0.2,
        ...(model && { model }),
      }).recording;
      const header = { ...athlete.header, origin: 'webcam' as const };
      const recording = { ...athlete, header };
      const result = scoreRecording(recording, exerciseById(exerciseId)!, { side });
      const bytes = await compressTrack(recording);
      const base64 = Buffer.from(bytes).toString('base64');
      return { track, exerciseId, result, recording, base64 };
    }),
  );
  return Object.fromEntries(made.map((one) => [one.track, one]));
}

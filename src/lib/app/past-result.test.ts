import { expect, test } from 'vitest';
import { singleLegSquat } from '../exercises/single-leg-squat.ts';
import { DEMO_PROGRAMS } from '../recording/demo-programs.ts';
import { recordAthlete } from '../recording/synthetic-athlete.ts';
import { scoreRecording } from '../session/score.ts';
import type { StoredSession } from '../storage/session-record.ts';
import { pastResult } from './past-result.ts';
import type { Plumb } from './plumb.svelte.ts';

const exercise = singleLegSquat;
const program = DEMO_PROGRAMS['single-leg-squat'].faulty('left');
const { recording } = recordAthlete({ program });
const { series: _, ...told } = scoreRecording(recording, exercise, { side: 'left' });

/** A visit whose history holds the result as `result` has it. */
function withStored(result: Partial<typeof told>) {
  const session: Partial<StoredSession> = {
    ...{ id: 'x', exerciseId: exercise.id, side: 'left', heightCm: null },
    result: { ...told, ...result },
  };
  const history = { get: async () => ({ session, recording }) };
  return { history } as unknown as Plumb;
}

test('a result scored by an older rule keeps its values and names both versions', async () => {
  const metrics = told.metrics.map((m) => ({ ...m, value: m.value === null ? null : m.value + 1 }));
  const rules = { ...told.rules, 'hip-drop': 0 };
  const past = (await pastResult(withStored({ metrics, rules }), 'x'))!;
  expect(past.changed).toEqual([
    { scored: 'hip-drop@0', drawn: `hip-drop@${told.rules['hip-drop']}` },
  ]);
  expect(past.result.metrics).toEqual(metrics);
  expect(past.result.rules).toEqual(rules);
  expect(past.result.series.hipDropDeg.some((v) => v !== null)).toBe(true);
});

test('a rule that is no more is named without a new one', async () => {
  const past = await pastResult(withStored({ rules: { ...told.rules, 'stride-width': 3 } }), 'x');
  expect(past!.changed).toEqual([{ scored: 'stride-width@3', drawn: undefined }]);
});

test('of a result scored as today nothing is said', async () => {
  const past = (await pastResult(withStored({}), 'x'))!;
  expect(past.changed).toEqual([]);
});

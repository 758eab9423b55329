import { expect, it } from 'vitest';
import { singleLegSquat as squat } from '../exercises/single-leg-squat.ts';
import { mannerKey, mannersOf, squadTable, type Member, type TestRow } from './squad.ts';

/** A test of hip drop on the left leg, `day` days into November. */
const test = (day: number, value: number | null, change: Partial<TestRow> = {}): TestRow => ({
  id: `${day} ${value} ${change.model}`,
  exerciseId: squat.id,
  side: 'left',
  startedAt: new Date(Date.UTC(2026, 10, day)).toISOString(),
  ...{ mode: 'test', view: 'front', model: 'blazepose-full', level: 'assisted' },
  rules: { 'hip-drop': 2 },
  result: {
    metrics: [
      value === null
        ? {
            ...{ id: 'hip-drop', side: 'left', value, unit: 'deg', error: null, n: 0 },
            reason: 'hips-hidden',
          }
        : { ...{ id: 'hip-drop', side: 'left', value, unit: 'deg', error: 3, n: 3 } },
    ],
  },
  ...change,
});
const member = (name: string, tests: Member['tests']): Member => ({ id: name, name, tests });
const table = (members: readonly Member[]) =>
  squadTable(members, squat, 'hip-drop', mannersOf(members, squat)[0]!);

it('shows the latest value of everybody, in the order in which they stand, whatever the values', () => {
  const { rows, unit } = table([
    member('Ann', [test(1, 12), test(8, 11)]),
    member('Bo', [test(3, 4)]),
    member('Cy', [test(3, 20)]),
  ]);
  expect(rows.map(({ name, sides }) => [name, sides[0]?.value])).toEqual([
    ['Ann', 11],
    ['Bo', 4],
    ['Cy', 20],
  ]);
  expect(unit).toBe('deg');
  expect(rows[0]!.sides[0]!.trend).toMatchObject({ change: 'same', n: 2 });
  expect(rows[1]!.sides[0]!.trend).toBeUndefined();
});

it('never sets training, another level, view or kind of model beside a test', () => {
  const other: Partial<TestRow>[] = [
    { mode: 'train' },
    { level: 'chair' },
    { view: 'back' },
    { model: 'movenet-thunder' },
    { eyes: 'closed' },
  ];
  for (const change of other) {
    const { rows } = table([
      member('Ann', [test(1, 9)]),
      member('Bo', [test(2, 5), test(9, 7, change)]),
    ]);
    expect(rows[1]!.sides.map(({ value }) => value)).toEqual([5]);
  }
});

it('offers first how most of them were tested', () => {
  const manners = mannersOf(
    [
      member('Ann', [test(1, 9), test(9, 9, { level: 'chair' }), test(10, 9, { level: 'chair' })]),
      member('Bo', [test(2, 5)]),
    ],
    squat,
  );
  expect(manners.map(({ level }) => level)).toEqual(['assisted', 'chair']);
  expect(new Set(manners.map(mannerKey)).size).toBe(2);
});

it('tells where models or rule versions differ, and only there', () => {
  const alike = table([member('Ann', [test(1, 9)]), member('Bo', [test(2, 5)])]);
  expect([alike.models, alike.versions]).toEqual([['blazepose-full'], ['hip-drop@2']]);
  const apart = table([
    member('Ann', [test(1, 9, { rules: { 'hip-drop': 1 } })]),
    member('Bo', [test(2, 5, { model: 'blazepose-lite' })]),
  ]);
  expect(apart.models).toEqual(['blazepose-full', 'blazepose-lite']);
  expect(apart.versions).toEqual(['hip-drop@1', 'hip-drop@2']);
});

it('says who has no value, and why', () => {
  const { rows } = table([
    member('Ann', [test(1, 9)]),
    member('Bo', []),
    member('Cy', [test(1, null)]),
    member('Di', undefined),
  ]);
  expect(rows.map(({ sides, tests, reason }) => [sides.length, tests, reason])).toEqual([
    [1, 1, undefined],
    [0, 0, undefined],
    [0, 1, 'hips-hidden'],
    [0, undefined, undefined],
  ]);
});

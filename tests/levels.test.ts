import { describe, expect, it } from 'vitest';
import { atLevel } from '../src/lib/exercises/levels.ts';
import { EXERCISES } from '../src/lib/exercises/registry.ts';
import { loadMessages } from '../src/lib/texts/load.ts';
import { LOCALES } from '../src/lib/texts/locales.ts';
import { createTexts } from '../src/lib/texts/texts.ts';

/* Levels, gates and needs are data; what the compiler cannot check of them stands here. */

const gates = EXERCISES.flatMap((exercise) =>
  exercise.levels.flatMap((level) =>
    (level.gate ?? []).map((gate) => ({
      exercise,
      level,
      gate,
      name: `${exercise.id} ${level.id} ${gate.metric}`,
    })),
  ),
);

describe.each(LOCALES)('%s', (locale) => {
  it('has words for every level of an exercise, and for no other, and for common faults', async () => {
    const messages = await loadMessages(locale);
    const { ofExercise } = createTexts(() => ({ locale, messages }));
    for (const { id, levels } of EXERCISES) {
      const words = ofExercise(id);
      expect(Object.keys(words.levels).sort(), id).toEqual(levels.map((level) => level.id).sort());
      expect(words.faults.length, id).toBeGreaterThan(1);
    }
  });

  it('has words for what is needed and for who should wait', async () => {
    const { guide } = await loadMessages(locale);
    for (const exercise of EXERCISES)
      for (const { id } of exercise.levels) {
        const { equipment, cautions } = atLevel(exercise, id);
        expect(Object.keys(guide.equipment), exercise.id).toEqual(
          expect.arrayContaining([...equipment]),
        );
        expect(Object.keys(guide.caution), exercise.id).toEqual(
          expect.arrayContaining([...cautions]),
        );
      }
  });
});

it('every exercise has levels, each with an id of its own', () => {
  for (const { id, levels } of EXERCISES) {
    expect(levels.length, id).toBeGreaterThan(0);
    expect(new Set(levels.map((level) => level.id)).size, id).toBe(levels.length);
  }
});

it('every gate asks for something the exercise measures, on which harder is possible', () => {
  for (const { exercise, gate, name } of gates) {
    const rule = exercise.rules.find(({ id }) => id === gate.rule);
    expect(rule, name).toBeDefined();
    expect(Object.keys(rule!.metrics), name).toContain(gate.metric);
  }
});

it('a gate lies within reach of the protocol of its level, and asks in the right direction', () => {
  for (const { exercise, level, gate, name } of gates) {
    const { protocol } = atLevel(exercise, level.id);
    const { unit } = exercise.rules.find(({ id }) => id === gate.rule)!.metrics[gate.metric]!;
    if ('atLeast' in gate) {
      // A steady hold is cut off by the cap, so its gate must leave room for the error.
      if (unit === 's') expect(gate.atLeast, name).toBeLessThan(protocol.capS);
      if (unit === 'count' && protocol.reps !== undefined)
        expect(gate.atLeast, name).toBeLessThanOrEqual(protocol.reps);
      expect(['s', 'count', 'deg', '%', '%LL'], name).toContain(unit);
      // A height against the hip is below zero where it is lower.
      if (unit !== '%LL') expect(gate.atLeast, name).toBeGreaterThan(0);
    } else {
      expect(['deg', 'mm', '%', '%LL', 'count'], name).toContain(unit);
      expect(gate.atMost, name).toBeGreaterThan(0);
    }
  }
});

it('a level is held or counted, and its dose fits into its protocol', () => {
  for (const exercise of EXERCISES)
    for (const level of exercise.levels) {
      const name = `${exercise.id} ${level.id}`;
      const { dose } = level;
      expect(dose.reps === undefined || dose.holdS === undefined, name).toBe(true);
      expect(dose.timesPerWeek, name).toBeLessThanOrEqual(7);
      const { protocol } = atLevel(exercise, level.id);
      if (dose.holdS !== undefined) expect(dose.holdS, name).toBeLessThanOrEqual(protocol.capS);
    }
});

import { describe, expect, it } from 'vitest';
import { exerciseById } from '../src/lib/exercises/registry.ts';
import { RULES } from '../src/lib/rules/registry.ts';
import { LAWS, obeyTheLaws } from './laws/all-laws.ts';
import { mirrorLaw } from './laws/invariance.ts';
import { fromFixture } from './laws/performance.ts';
import { toyRule, type Sin } from './laws/toy-rule.ts';

/*
 * The laws every rule obeys, looped over the registry. A law gives the list of what is wrong. That each law
 * can be broken is shown on a toy rule. The other half of the registry is in rules-more.test.ts, for the other core.
 */

it('every rule is registered once', () => {
  expect(RULES.length).toBeGreaterThanOrEqual(3);
  expect(new Set(RULES.map(({ id }) => id)).size).toBe(RULES.length);
});

obeyTheLaws(RULES.slice(0, RULES.length / 2));

describe('recordings of a real detector', () => {
  const recordings = [
    ['virtual-runner-squat', 'single-leg-squat'],
    ['virtual-runner-balance-events', 'single-leg-balance'],
    ['virtual-runner-rotation', 'thoracic-rotation'],
  ] as const;
  it.each(recordings)('%s obeys the law of mirror', (name, exerciseId) => {
    const exercise = exerciseById(exerciseId)!;
    const performance = fromFixture(name, exercise);
    for (const rule of exercise.rules) expect(mirrorLaw(rule, performance)).toEqual([]);
  });
});

describe('the laws themselves', () => {
  it.each(Object.entries(LAWS))('%s: a rule that obeys passes', (_law, broken) => {
    expect(broken(toyRule())).toEqual([]);
  });

  const SINS: readonly (readonly [Sin, law: string, says: RegExp])[] = [
    ['prefers left', 'mirror', /most both was/],
    ['knows the picture', 'scale', /most both was/],
    ['knows the place', 'shift', /most both was/],
    ['counts frames', 'frame rate', /most: .* then/],
    ['good when blind', 'drop-outs', /verdict is good/],
    ['NaN when blind', 'drop-outs', /NaN/],
    ['remembers', 'reset', /another answer/],
    ['boasts a verdict', 'reachability', /verdict fault never comes/],
    ['undeclared event', 'reachability', /event fell undeclared/],
    ['no source', 'metadata', /no source/],
    ['no error', 'honesty', /has the error null/],
  ];
  it.each(SINS)('a rule that %s breaks the law of %s', (sin, law, says) => {
    expect(LAWS[law]!(toyRule(sin)).join('\n')).toMatch(says);
  });
});

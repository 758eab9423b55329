import { afterAll, describe, expect, it } from 'vitest';
import { PERFECT_TRAITS } from '../../src/lib/recording/detector-traits.ts';
import type { Rule } from '../../src/lib/rules/rule.ts';
import { dropOutLaw, nobodyLaw } from './drop-outs.ts';
import { frameRateLaw } from './frame-rate.ts';
import { mirrorLaw, scaleLaw, shiftLaw } from './invariance.ts';
import { honestyLaw, metadataLaw, reachabilityLaw, resetLaw } from './others.ts';
import {
  forgetPerformances,
  performancesOf,
  thinned,
  type Look,
  type Performance,
} from './performance.ts';

/** Minutes of motion are judged many times over; a loaded machine needs a while. */
const TIMEOUT_MS = 180_000;

/** What most webcams manage; rules that need more get it. */
const webcam = (rule: Rule): Look => ({
  fps: Math.max(20, ...rule.tasks.map((task) => rule.minFps(task))),
  seed: 3,
});
/** Without noise, which no camera of another frame rate would share. */
const QUIET = {
  noisePx: 0,
  cues: { source: 'windows', noiseDeg: 0, missing: [] },
  traits: PERFECT_TRAITS,
} as const;

/** Each gives the list of what is wrong. */
export const LAWS: Readonly<Record<string, (rule: Rule) => string[]>> = {
  mirror: (rule) => oneSided(rule).flatMap((performance) => mirrorLaw(rule, performance)),
  scale: (rule) => oneSided(rule).flatMap((performance) => scaleLaw(rule, performance, 1.7)),
  shift: (rule) => oneSided(rule).flatMap((performance) => shiftLaw(rule, performance, 41, -17)),
  'frame rate': (rule) => {
    const all = oneSided(rule, { ...QUIET, fps: 60 });
    // The first acts of each task are enough: every one is played three times, up to 60 fps.
    const acts = all.filter(({ borderline, context }, i) => {
      const before = all.slice(0, i).filter((p) => p.context.task === context.task);
      return !borderline && before.length < 5;
    });
    return acts.flatMap((act) =>
      frameRateLaw(rule, new Map([1, 2, 4].map((every) => [60 / every, thinned(act, every)]))),
    );
  },
  'drop-outs': (rule) => {
    const all = performancesOf(rule, webcam(rule));
    // Point by point, so on the clean performance of each task only.
    const clean = rule.tasks.map((task) => all.find(({ context }) => context.task === task)!);
    return clean.flatMap((performance) => [
      ...dropOutLaw(rule, performance),
      ...nobodyLaw(rule, performance),
    ]);
  },
  reset: (rule) => {
    const [first, , third] = performancesOf(rule, webcam(rule));
    return [...resetLaw(rule, first!, third!), ...resetLaw(rule, third!, first!)];
  },
  reachability: (rule) => reachabilityLaw(rule, performancesOf(rule, webcam(rule))),
  metadata: metadataLaw,
  honesty: (rule) =>
    performancesOf(rule, webcam(rule)).flatMap((performance) => honestyLaw(rule, performance)),
};

/** The left leg is enough where the mirror law says that the right one gives the same. */
function oneSided(rule: Rule, look: Look = webcam(rule)): Performance[] {
  return performancesOf(rule, look).filter(({ context }) => context.stance !== 'right');
}

/** Puts each of these rules through all laws. */
export function obeyTheLaws(rules: readonly Rule[]): void {
  describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (_id, rule) => {
    afterAll(forgetPerformances);
    it.each(Object.entries(LAWS))(
      'obeys the law of %s',
      (_law, broken) => {
        expect(broken(rule)).toEqual([]);
      },
      TIMEOUT_MS,
    );
  });
}

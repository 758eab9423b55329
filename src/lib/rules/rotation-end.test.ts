import { describe, expect, it } from 'vitest';
import { endTracker } from './rotation-end.ts';
import { ROTATION_TUNING } from './rotation-tuning.ts';
import { tuned, type RuleEvent } from './rule.ts';

const TUNING = tuned(ROTATION_TUNING, {});

/** Feeds a turn at 30 frames a second and collects what happened. */
function follow(degAt: (tS: number) => number, seconds: number): RuleEvent[] {
  const step = endTracker(TUNING);
  return Array.from({ length: seconds * 30 }, (_, i) => i / 30).flatMap(
    (tS) => step(1000 * tS, degAt(tS)).events,
  );
}
const kinds = (events: readonly RuleEvent[]) => events.map((e) => `${e.kind} ${e.side}`);

describe('following a turn live', () => {
  it('tells arrival, a second held, and the return, each once and in time', () => {
    const events = follow((t) => (t < 1 ? 0 : t < 2 ? 50 * (t - 1) : t < 4 ? 50 : 0), 5);
    expect(kinds(events)).toEqual([
      'reachedEnd left',
      'heldEnd left',
      'returned left',
      'repDone left',
    ]);
    const [reached, held, returned] = events.map((e) => e.tMs / 1000);
    expect(reached).toBeGreaterThan(2);
    expect(reached).toBeLessThan(2.6);
    expect(held).toBeGreaterThan(2.85);
    expect(held).toBeLessThan(3.1);
    expect(returned).toBeCloseTo(4, 1);
  });

  it('counts no repetition that was not held for a second', () => {
    const events = follow((t) => (t < 1 ? 0 : t < 1.7 ? -40 : 0), 3);
    expect(kinds(events)).toEqual(['reachedEnd right', 'returned right']);
  });

  it('says nothing while turning steadily or sitting still', () => {
    expect(follow((t) => 60 * Math.sin(2 * Math.PI * 0.4 * t), 10)).toEqual([]);
    expect(follow(() => 4, 5)).toEqual([]);
  });

  it('starts the hold anew when the athlete turns farther', () => {
    const events = follow((t) => (t < 0.8 ? 30 : t < 1.6 ? 45 : 45), 2.2);
    const held = events.find((e) => e.kind === 'heldEnd')!;
    expect(held.tMs).toBeGreaterThan(1750);
    expect(held.amounts).toEqual([{ id: 'turn', value: 45, unit: 'deg' }]);
  });
});

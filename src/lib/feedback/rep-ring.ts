import type { Instrument } from './hud.ts';
import type { RepCount } from './rep-arc.ts';
import type { Shape } from './shapes.ts';

/** Sizes as shares of the ring's radius. Source: ours: a digit as tall as a hand on a phone, read from three metres. */
const COUNT = 1;
const COUNT_OVER_GOAL = 0.86;
const GOAL = 0.36;
const TRACK = 0.86;
const WIDTH = 0.12;
const TOP_DEG = 90;

/**
 * How many repetitions are done, large, in a ring that fills clockwise on the screen towards the goal.
 * Space: image px, un-mirrored; `mirrored` says only which way round is clockwise there. Missing: without a goal the
 * ring stays plain. Never coloured by the verdict: counting is no judgement.
 */
export function repRing(
  { at, radius }: Instrument,
  { done, goal }: RepCount,
  mirrored: boolean,
): Shape[] {
  const ring: Shape = { kind: 'ring', at, radius, role: 'quiet' };
  const text = (size: number, dy: number, words: string, role: 'quiet' | 'target'): Shape => ({
    ...{ kind: 'text', at: { x: at.x, y: at.y + dy * radius }, text: words },
    ...{ size: size * radius, role },
  });
  if (goal === undefined) return [ring, text(COUNT, 0, `${done}`, 'quiet')];
  const sweep = (mirrored ? 360 : -360) * Math.min(1, done / goal);
  const filled: Shape = {
    ...{ kind: 'arc', at, radius: TRACK * radius, width: WIDTH * radius, role: 'target' },
    ...{ fromDeg: TOP_DEG, toDeg: TOP_DEG + sweep },
  };
  return [
    ring,
    ...(sweep === 0 ? [] : [filled]),
    text(COUNT_OVER_GOAL, -0.12, `${done}`, 'quiet'),
    text(GOAL, 0.5, `/${goal}`, 'target'),
  ];
}

import type { RuleEvent, Span } from './rule.ts';
import { armsFlungOut } from './arms.ts';
import { within } from './frame-times.ts';
import { unseenStretches, type Holds } from './stance-holds.ts';
import type { StanceTrack } from './stance-track.ts';

/** Event kinds of one-legged trials, each in a plain sentence. */
export const STANCE_EVENTS = {
  footUp: 'The free foot left the floor.',
  footDown: 'The free foot came down.',
  stanceFootHopped: 'The stance foot left the floor.',
  stanceFootMoved: 'The stance foot moved from its place.',
  armsOut: 'An arm left its place.',
  armsIn: 'The arms started to come back.',
  trunkLeaned: 'The trunk leaned far to one side.',
  lostSight: 'The athlete, or a needed part, was no longer seen.',
  sightRegained: 'The athlete was seen again.',
} as const satisfies Record<string, string>;

export type StanceEvent = keyof typeof STANCE_EVENTS;

/** Events that count as errors of balance. Source: measures.md C1, after the BESS errors. */
export const BALANCE_ERRORS: readonly StanceEvent[] = [
  'footDown',
  'stanceFootHopped',
  'stanceFootMoved',
  'armsOut',
  'trunkLeaned',
];

/** Errors closer together than this are one. Unit: ms. Source: measures.md C1. */
const MERGED_MS = 1000;
/** Unit: ms. Source: ours, so that a single bad stretch of frames is no event. */
const LEANED_MS = 300;

/** Everything that happened in a trial on one leg, in time order. Unit: ms. */
export function stanceEvents(
  track: StanceTrack,
  { hops, movedMs }: Holds,
  trial: Span,
  leanLimitDeg: number,
): RuleEvent[] {
  const { tMs, points, stance, scale, onOneLeg } = track;
  const free = stance === 'left' ? 'right' : 'left';
  const events: RuleEvent[] = [];
  const add = (tMs: number, kind: StanceEvent, side?: 'left' | 'right', detail?: string) =>
    events.push({ tMs, kind, ...(side && { side }), ...(detail && { detail }) });
  for (const time of onOneLeg) {
    add(time.fromMs, 'footUp', free);
    if (time.cameDown) add(time.toMs, 'footDown', free);
  }
  for (const hop of hops) add(hop.fromMs, 'stanceFootHopped', stance);
  for (const at of movedMs) add(at, 'stanceFootMoved', stance);
  const first = onOneLeg[0];
  if (first) {
    const active = { fromMs: first.fromMs, toMs: onOneLeg.at(-1)!.toMs };
    for (const out of armsFlungOut(tMs, points, scale.torsoPx, active)) {
      add(out.fromMs, 'armsOut');
      if (out.cameBack) add(out.toMs, 'armsIn');
    }
  }
  for (const lean of leanedStretches(track, leanLimitDeg))
    add(lean.fromMs, 'trunkLeaned', lean.side);
  for (const gap of unseenStretches(track, trial)) {
    add(gap.fromMs, 'lostSight');
    if (gap.toMs < trial.toMs) add(gap.toMs, 'sightRegained');
  }
  return events.sort((a, b) => a.tMs - b.tMs);
}

/** How many errors of balance, those within a second counted once. */
export function countErrors(events: readonly RuleEvent[]): number {
  let lastMs = -Infinity;
  let count = 0;
  for (const { kind, tMs } of events) {
    if (!BALANCE_ERRORS.some((error) => error === kind)) continue;
    if (tMs - lastMs > MERGED_MS) count++;
    lastMs = tMs;
  }
  return count;
}

function leanedStretches(track: StanceTrack, limitDeg: number) {
  const found: (Span & { side: 'left' | 'right' })[] = [];
  let fromMs: number | undefined;
  let reported = false;
  track.tMs.forEach((t, i) => {
    const lean = track.leanDeg[i];
    const far =
      lean !== undefined &&
      Math.abs(lean) > limitDeg &&
      track.onOneLeg.some((time) => within(t, time));
    if (!far) {
      fromMs = undefined;
      reported = false;
      return;
    }
    fromMs ??= t;
    if (reported || t - fromMs < LEANED_MS) return;
    reported = true;
    const towards = lean > 0 === (track.stance === 'left');
    found.push({ fromMs, toMs: t, side: towards ? 'left' : 'right' });
  });
  return found;
}

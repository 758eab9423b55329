import { opposite, type Side } from '../pose/keypoints.ts';
import type { RuleEvent, Span } from './rule.ts';
import { armsFlungOut } from './arms.ts';
import { within } from './frame-times.ts';
import { unseenStretches, type Holds } from './stance-holds.ts';
import type { StanceTrack } from './stance-track.ts';

/** Event kinds of one-legged trials. */
export const STANCE_EVENTS = [
  'footUp',
  'footDown',
  'stanceFootHopped',
  'stanceFootMoved',
  'armsOut',
  'armsIn',
  'trunkLeaned',
  'lostSight',
  'sightRegained',
] as const;

export type StanceEvent = (typeof STANCE_EVENTS)[number];

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
/** Recovery within this is an error, later or never is the end. Unit: ms. Source: measures.md C1. */
const RECOVERED_MS = 5000;
/** Unit: ms. Source: ours, so that a single bad stretch of frames is no event. */
const LEANED_MS = 300;

/** When the free foot went up and down, and when the athlete was not seen, in time order. Unit: ms. */
export function footEvents({ onOneLeg, stance, ...track }: StanceTrack, trial: Span): RuleEvent[] {
  const free = opposite(stance);
  const feet = onOneLeg.flatMap((time): RuleEvent[] => [
    ...(time.leftFloor ? [{ tMs: time.fromMs, kind: 'footUp', side: free }] : []),
    ...(time.cameDown ? [{ tMs: time.toMs, kind: 'footDown', side: free }] : []),
  ]);
  const sight = unseenStretches(track, trial).flatMap((gap): RuleEvent[] => [
    { tMs: gap.fromMs, kind: 'lostSight' },
    ...(gap.toMs < trial.toMs ? [{ tMs: gap.toMs, kind: 'sightRegained' }] : []),
  ]);
  return [...feet, ...sight].sort((a, b) => a.tMs - b.tMs);
}

/** Everything that happened in a trial on one leg, in time order. Unit: ms. */
export function stanceEvents(
  track: StanceTrack,
  { hops, movedMs }: Holds,
  trial: Span,
  leanLimitDeg: number,
): RuleEvent[] {
  const { tMs, points, stance, scale, onOneLeg } = track;
  const events: RuleEvent[] = [
    ...footEvents(track, trial),
    ...hops.map((hop) => ({ tMs: hop.fromMs, kind: 'stanceFootHopped', side: stance })),
    ...movedMs.map((at) => ({ tMs: at, kind: 'stanceFootMoved', side: stance })),
    ...leanedStretches(track, leanLimitDeg).map(({ fromMs, side }) => ({
      tMs: fromMs,
      kind: 'trunkLeaned',
      side,
    })),
  ];
  const first = onOneLeg[0];
  if (first) {
    const active = { fromMs: first.fromMs, toMs: onOneLeg.at(-1)!.toMs };
    for (const out of armsFlungOut(tMs, points, scale.torsoPx, active)) {
      events.push({ tMs: out.fromMs, kind: 'armsOut' });
      if (out.cameBack) events.push({ tMs: out.toMs, kind: 'armsIn' });
    }
  }
  return events.sort((a, b) => a.tMs - b.tMs);
}

/**
 * How many errors of balance, those within a second counted once. A foot that comes down and stays down ended the
 * trial: that is no error.
 */
export function countErrors(events: readonly RuleEvent[]): number {
  let lastMs = -Infinity;
  let count = 0;
  for (const { kind, tMs } of events) {
    if (!BALANCE_ERRORS.some((error) => error === kind)) continue;
    const lifted = (e: RuleEvent) =>
      e.kind === 'footUp' && e.tMs > tMs && e.tMs - tMs < RECOVERED_MS;
    if (kind === 'footDown' && !events.some(lifted)) continue;
    if (tMs - lastMs > MERGED_MS) count++;
    lastMs = tMs;
  }
  return count;
}

function leanedStretches(track: StanceTrack, limitDeg: number) {
  const found: (Span & { side: Side })[] = [];
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

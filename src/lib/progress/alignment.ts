import type { Side } from '../pose/keypoints.ts';
import type { RuleEvent } from '../rules/rule.ts';
import type { ScoreResult } from '../session/score-result.ts';

/** Events that mark a place in the movement itself; the others tell of a slip, or of the camera. */
const MARKS = [
  'footUp',
  'footDown',
  'repDone',
  'reachedEnd',
  'heldEnd',
  'landingHeld',
  'testEnded',
] as const;
type Mark = (typeof MARKS)[number];
export type AnchorKind = Mark | 'trialStart' | 'trialEnd';

/** A moment that two recordings can have in common: the start or end of the trial, or the n-th event of a kind. */
export interface Anchor {
  /** One of its kind within a recording, and the same in another one. */
  readonly key: string;
  readonly kind: AnchorKind;
  /** Counted from 1 within its kind and side. */
  readonly n: number;
  /** Of turns, which go both ways in one trial. Missing: the side of the trial says it all. */
  readonly side: Side | undefined;
}

/** An anchor that both have. Unit: ms on the clock of each recording. */
export interface SharedAnchor extends Anchor {
  readonly aMs: number;
  readonly bMs: number;
}

type Timed = Pick<ScoreResult, 'events' | 'trial' | 'side'>;

/** What is proposed first, best first: the movement itself, then how it began. */
const PROPOSED: readonly AnchorKind[] = ['repDone', 'reachedEnd', 'footUp', 'trialStart'];

/** Every moment of a recording that another one could be laid upon, in order of time. */
export function anchorsOf({
  events,
  trial,
  side,
}: Timed): readonly (Anchor & { readonly tMs: number })[] {
  const counts = new Map<string, number>();
  const ofEvent = (event: MarkEvent) => {
    // In a trial on one leg the leg is known; left and right can then be compared with each other.
    const own = side === null ? event.side : undefined;
    const kind = own ? `${event.kind} ${own}` : event.kind;
    const n = (counts.get(kind) ?? 0) + 1;
    counts.set(kind, n);
    return { key: `${kind} ${n}`, kind: event.kind, n, side: own, tMs: event.tMs };
  };
  const ofTrial = (kind: 'trialStart' | 'trialEnd', tMs: number) => ({
    ...{ key: kind, kind, n: 1, side: undefined, tMs },
  });
  const inTrial = [...events]
    .sort((a, b) => a.tMs - b.tMs)
    .filter((event): event is MarkEvent => isMark(event.kind) && event.tMs <= trial.toMs);
  return [
    ofTrial('trialStart', trial.fromMs),
    ...inTrial.map(ofEvent),
    ofTrial('trialEnd', trial.toMs),
  ];
}

type MarkEvent = RuleEvent & { readonly kind: Mark };
const isMark = (kind: string): kind is Mark => (MARKS as readonly string[]).includes(kind);

/** The moments both recordings have, in the order of the first. */
export function sharedAnchors(a: Timed, b: Timed): readonly SharedAnchor[] {
  const others = new Map(anchorsOf(b).map((anchor) => [anchor.key, anchor.tMs]));
  return anchorsOf(a).flatMap(({ tMs: aMs, ...anchor }) => {
    const bMs = others.get(anchor.key);
    return bMs === undefined ? [] : [{ ...anchor, aMs, bMs }];
  });
}

/** The anchor two recordings are laid upon each other by until the athlete chooses: the start of the trial is always there. */
export function proposedAnchor(anchors: readonly SharedAnchor[]): SharedAnchor | undefined {
  for (const kind of PROPOSED) {
    const found = anchors.find((anchor) => anchor.kind === kind);
    if (found) return found;
  }
  return anchors[0];
}

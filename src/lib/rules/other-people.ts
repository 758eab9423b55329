import type { OtherPerson, PoseFrame } from '../pose/pose-frame.ts';
import type { RuleEvent, Span } from './rule.ts';

/**
 * Somebody seen in so many of the last few looks is there. Unit: looks, about one a second. Source: ours, 2026-11-22: no
 * wrong look in 392 of shared/truth, but furniture comes near; who walks by behind is hidden by the athlete in between.
 */
const SEEN_IN = 2;
const OF_LAST = 3;
/** What was seen longer ago says nothing about now. Unit: ms. Source: ours, a few looks on a slow machine. */
const FORGET_MS = 6000;

/** What is noted about other people: who came is somebody besides the athlete. */
export type PeopleEventKind = 'personCame' | 'personLeft';

/**
 * Follows, frame by frame, whether somebody besides the athlete is in the picture, and where.
 * Space: image px. Missing: undefined = nobody, not yet sure, or not looked for.
 */
export function peopleWatcher(): (frame: PoseFrame) => OtherPerson | undefined {
  let looks: (OtherPerson | undefined)[] = [];
  let lookedMs = -Infinity;
  return ({ tMs, others }) => {
    if (tMs - lookedMs > FORGET_MS) looks = [];
    if (others) {
      looks = [...looks, others[0]].slice(-OF_LAST);
      lookedMs = tMs;
    }
    const seen = looks.filter((other) => other !== undefined);
    return seen.length >= SEEN_IN ? seen.at(-1) : undefined;
  };
}

/**
 * When somebody else came into the picture and left it again, within a span.
 * Unit: ms. Missing: no events where people were not looked for. They come at the second look that sees them.
 */
export function peopleEvents(frames: readonly PoseFrame[], span: Span): RuleEvent[] {
  const watch = peopleWatcher();
  const events: RuleEvent[] = [];
  let there = false;
  for (const frame of frames) {
    const now = watch(frame) !== undefined;
    if (frame.tMs > span.toMs) break;
    if (frame.tMs < span.fromMs) continue;
    if (now !== there) events.push({ tMs: frame.tMs, kind: now ? 'personCame' : 'personLeft' });
    there = now;
  }
  return events;
}

import type { OtherPerson, PoseFrame } from '../pose/pose-frame.ts';
import type { RuleEvent, Span } from './rule.ts';

/**
 * Somebody seen in this many looks running is there. Unit: looks, about one a second. Source: ours: one wrong look in some
 * hundred pictures is likely with furniture and posters about, two running are not, 2026-11-22.
 */
const LOOKS = 2;
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
      looks = [...looks, others[0]].slice(-LOOKS);
      lookedMs = tMs;
    }
    return looks.length === LOOKS && looks.every((seen) => seen) ? looks.at(-1) : undefined;
  };
}

/**
 * When somebody else came into the picture and left it again, within a span.
 * Unit: ms. Missing: no events where people were not looked for. A person there from the start comes at the second look.
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

import type { PacePart } from '../exercises/guided-exercise.ts';
import type { Side } from '../pose/keypoints.ts';
import type { Tone } from './announcer.ts';
import { roundMs, type GuidePart } from './guide-parts.ts';

/** Something to be said in a guided exercise, without its words. */
export type GuideSaying =
  | { readonly id: 'step'; readonly step: string; readonly side: Side | undefined }
  | { readonly id: 'pace'; readonly part: PacePart }
  | { readonly id: 'last-round' }
  | { readonly id: 'halfway' }
  | { readonly id: 'minute-left' }
  | { readonly id: 'seconds-left'; readonly seconds: number }
  | { readonly id: 'paused'; readonly away: boolean }
  | { readonly id: 'stopped'; readonly pain: boolean }
  | { readonly id: 'finished' };

export interface GuideHeard {
  readonly say?: GuideSaying;
  readonly tone?: Tone;
}

interface Mark extends GuideHeard {
  readonly atMs: number;
}

/** The pace is spoken in so many rounds, then its tones are enough. Source: ours. */
const SPOKEN_ROUNDS = 2;
/** Shorter steps need no word about the time. Unit: ms. Source: ours. */
const TIMED_FROM = { halfway: 60_000, minute: 180_000, seconds: 30_000 } as const;
const TOLD_LEFT_S = 10;

/** What is heard from one moment of a part up to, not including, another. Unit: ms from the start of the part. */
export function heardWithin(part: GuidePart, fromMs: number, toMs: number): GuideHeard[] {
  return marksOf(part)
    .filter(({ atMs }) => atMs >= fromMs && atMs < toMs)
    .map(({ say, tone }) => ({ ...(say && { say }), ...(tone && { tone }) }));
}

function marksOf(part: GuidePart): Mark[] {
  if (part.phase === 'ready') {
    const { step, side, ms } = part;
    const ticks = [3, 2, 1].map((s): Mark => ({ atMs: ms - s * 1000, tone: 'tick' }));
    return [{ atMs: 0, say: { id: 'step', step: step.id, side } }, ...ticks];
  }
  return [{ atMs: 0, tone: 'go' } as Mark, ...paceMarks(part), ...timeMarks(part)].sort(
    (a, b) => a.atMs - b.atMs,
  );
}

/** A tone at every turn of the pace; a metronome by the second where something moves. */
function paceMarks({ step, ms }: GuidePart): Mark[] {
  if (!step.pace) return [];
  const marks: Mark[] = [];
  const length = roundMs(step.pace);
  const counted = 'rounds' in step;
  for (let round = 0; round * length < ms; round++) {
    let atMs = round * length;
    for (const [i, { part, seconds }] of step.pace.entries()) {
      const last = counted && i === 0 && step.rounds > 3 && round === step.rounds - 1;
      const say: GuideSaying | undefined = last
        ? { id: 'last-round' }
        : round < SPOKEN_ROUNDS || part === 'run' || part === 'walk'
          ? { id: 'pace', part }
          : undefined;
      marks.push({ atMs, tone: i === 0 ? 'tick' : 'beat', ...(say && { say }) });
      const moves = part === 'go' || part === 'stay' || part === 'back';
      for (let s = 1; moves && s < seconds; s++)
        marks.push({ atMs: atMs + s * 1000, tone: 'beat' });
      atMs += seconds * 1000;
    }
  }
  return marks.filter(({ atMs }) => atMs < ms);
}

/** How the time stands, where no rounds are counted. */
function timeMarks({ step, ms }: GuidePart): Mark[] {
  if ('rounds' in step) return [];
  const marks: Mark[] = [];
  if (ms >= TIMED_FROM.halfway) marks.push({ atMs: ms / 2, say: { id: 'halfway' } });
  if (ms >= TIMED_FROM.minute) marks.push({ atMs: ms - 60_000, say: { id: 'minute-left' } });
  if (ms >= TIMED_FROM.seconds) {
    const say = { id: 'seconds-left', seconds: TOLD_LEFT_S } as const;
    marks.push({ atMs: ms - TOLD_LEFT_S * 1000, say });
  }
  return marks;
}

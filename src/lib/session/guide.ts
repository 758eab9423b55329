import type { GuidePart } from './guide-parts.ts';
import { heardWithin, type GuideHeard } from './guide-sounds.ts';

/** Where a guided exercise stands. Plain data: with the same times and wishes it comes out the same again. */
export interface GuideState {
  readonly status: 'running' | 'paused' | 'done' | 'stopped';
  /** Which part, and how far into it. */
  readonly part: number;
  readonly inMs: number;
  /** Time spent doing steps, without getting ready, pauses and what was skipped. */
  readonly workedMs: number;
  /** It was stopped because something hurt. */
  readonly pain: boolean;
}

export type GuideWish = 'pause' | 'resume' | 'skip' | 'back' | 'stop' | 'stop-pain' | 'away';

export interface GuideTurn {
  readonly state: GuideState;
  readonly heard: readonly GuideHeard[];
}

export const GUIDE_START: GuideState = {
  ...{ status: 'running', part: 0, inMs: 0, workedMs: 0, pain: false },
};

const FINISHED: GuideHeard = { say: { id: 'finished' }, tone: 'end' };

/** Lets time pass. Unit: ms since the last call. */
export function advance(
  parts: readonly GuidePart[],
  state: GuideState,
  elapsedMs: number,
): GuideTurn {
  const heard: GuideHeard[] = [];
  let restMs = elapsedMs;
  let now = state;
  while (now.status === 'running' && restMs > 0) {
    const part = parts[now.part];
    if (!part) break;
    const toMs = Math.min(part.ms, now.inMs + restMs);
    const passedMs = toMs - now.inMs;
    heard.push(...heardWithin(part, now.inMs, toMs));
    const workedMs = now.workedMs + (part.phase === 'work' ? passedMs : 0);
    restMs -= passedMs;
    now = { ...now, inMs: toMs, workedMs };
    if (toMs < part.ms) break;
    if (part.phase === 'work' && now.part < parts.length - 1) heard.push({ tone: 'end' });
    now = goTo(parts, now, now.part + 1);
    if (now.status === 'done') heard.push(FINISHED);
  }
  return { state: now, heard };
}

/** Does what the athlete asks for; what makes no sense at the moment changes nothing. */
export function follow(parts: readonly GuidePart[], state: GuideState, wish: GuideWish): GuideTurn {
  const { status } = state;
  const still: GuideTurn = { state, heard: [] };
  if (status === 'done' || status === 'stopped') return still;
  switch (wish) {
    case 'pause':
    case 'away': {
      if (status === 'paused') return still;
      const say = { id: 'paused', away: wish === 'away' } as const;
      return { state: { ...state, status: 'paused' }, heard: [{ say }] };
    }
    case 'resume':
      if (status === 'running') return still;
      return { state: { ...state, status: 'running' }, heard: [{ tone: 'tick' }] };
    case 'skip': {
      const next = goTo(parts, state, state.part + 1);
      return { state: next, heard: next.status === 'done' ? [FINISHED] : [] };
    }
    case 'back':
      return { state: goTo(parts, state, stepBefore(parts, state.part)), heard: [] };
    case 'stop':
    case 'stop-pain': {
      const pain = wish === 'stop-pain';
      const say = { id: 'stopped', pain } as const;
      return { state: { ...state, status: 'stopped', pain }, heard: [{ say, tone: 'end' }] };
    }
  }
}

function goTo(parts: readonly GuidePart[], state: GuideState, part: number): GuideState {
  if (part < parts.length) return { ...state, part, inMs: 0 };
  const last = parts.length - 1;
  return { ...state, status: 'done', part: last, inMs: parts[last]?.ms ?? 0 };
}

/** From a step to its beginning, from there to the one before. */
function stepBefore(parts: readonly GuidePart[], at: number): number {
  return parts[at]?.phase === 'work' ? at - 1 : Math.max(0, at - 2);
}

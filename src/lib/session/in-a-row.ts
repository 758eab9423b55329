/** What became of one exercise of a row. */
export type RowOutcome = 'done' | 'skipped';

/** Exercises one after another. Plain data: with the same times and wishes it comes out the same again. */
export interface RowState {
  /** 'next': a short pause before the present one; 'hurts': stopped for today. */
  readonly status: 'next' | 'doing' | 'finished' | 'hurts';
  /** Which one, from 0. */
  readonly at: number;
  /** Until it begins by itself. */
  readonly leftMs: number;
  /** Whether it waits to be told. */
  readonly waits: boolean;
  /** Of those already behind. */
  readonly outcomes: readonly RowOutcome[];
}

/** 'done', 'skip' and 'stopped' end the present exercise; 'stopped' lets the athlete decide how to go on. */
export type RowWish = 'go' | 'pause' | 'resume' | 'done' | 'skip' | 'stopped' | 'hurts' | 'end';

/** Between two exercises. Unit: ms. Source: product decision. */
export const PAUSE_MS = 10_000;

export const rowStart = (count: number): RowState => ({
  ...{ status: count > 0 ? 'next' : 'finished', at: 0, leftMs: PAUSE_MS, waits: false },
  outcomes: [],
});

/** Lets time pass. Unit: ms since the last call. */
export function rowAfter(state: RowState, elapsedMs: number): RowState {
  if (state.status !== 'next' || state.waits) return state;
  const leftMs = Math.max(0, state.leftMs - elapsedMs);
  return leftMs > 0 ? { ...state, leftMs } : { ...state, leftMs, status: 'doing' };
}

/** Does what was asked for; what makes no sense at the moment changes nothing. */
export function rowFollows(state: RowState, wish: RowWish, count: number): RowState {
  const { status, waits } = state;
  if (status === 'finished' || status === 'hurts') return state;
  if (wish === 'hurts') return { ...state, status: 'hurts' };
  if (wish === 'end') return { ...state, status: 'finished' };
  if (wish === 'skip') return onward(state, 'skipped', count);
  if (status === 'doing') {
    if (wish === 'done') return onward(state, 'done', count);
    if (wish === 'stopped') return { ...state, status: 'next', leftMs: PAUSE_MS, waits: true };
    return state;
  }
  if (wish === 'go') return { ...state, status: 'doing', waits: false };
  if (wish === 'pause' && !waits) return { ...state, waits: true };
  if (wish === 'resume' && waits) return { ...state, waits: false };
  return state;
}

function onward(state: RowState, outcome: RowOutcome, count: number): RowState {
  const at = state.at + 1;
  const status = at < count ? 'next' : 'finished';
  const outcomes = [...state.outcomes, outcome];
  return { status, at: Math.min(at, count - 1), leftMs: PAUSE_MS, waits: false, outcomes };
}

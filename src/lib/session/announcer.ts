import type { Side } from '../pose/keypoints.ts';
import type { CueId } from '../rules/cues.ts';
import type { ReasonId } from '../rules/reasons.ts';
import type { Verdict } from '../rules/rule.ts';
import type { SessionState } from './session.ts';
import type { CheckId, Fault } from './set-up-gate.ts';
import type { WorkoutState } from './workout.ts';

/** Something to be said, without its words. */
export type Announcement =
  | { readonly id: 'check'; readonly check: CheckId; readonly fault?: Fault }
  | { readonly id: 'keep-still' }
  | { readonly id: 'once-more'; readonly note: NonNullable<SessionState['note']> }
  | { readonly id: 'get-ready'; readonly side: Side | undefined; readonly arms: boolean }
  | { readonly id: 'go' }
  | { readonly id: 'cue'; readonly cue: CueId }
  | { readonly id: 'fix'; readonly reason: ReasonId }
  | { readonly id: 'well-done' }
  | { readonly id: 'seconds'; readonly seconds: number }
  | { readonly id: 'rep'; readonly count: number }
  | { readonly id: 'rest'; readonly seconds: number; readonly side: Side | undefined }
  | { readonly id: 'closing' }
  | { readonly id: 'paused'; readonly lost: boolean }
  | { readonly id: 'finished' };

export type Tone = 'tick' | 'go' | 'end' | 'beat';

/** What is heard on one step. */
export interface Heard {
  readonly say?: Announcement;
  /** Said at once, over whatever is being said. */
  readonly urgent?: boolean;
  readonly tone?: Tone;
}

/** Between two sentences about form or set-up. Source: measures.md C2: cues at least 4 s apart. */
const GAP_MS = 4000;
/** The same set-up advice is repeated this often. Source: ours. */
const REPEAT_MS = 8000;
/** A check fails, or sight is lost, for this long before it is worth a word. Source: ours. */
const SETTLED_MS = 800;
/** Back in the green for this long earns a word. Source: ours; bandwidth feedback, Sanford 2021. */
const GREEN_MS = 2000;
/** In a hold the time is told this often. Source: product decision. */
const TOLD_EVERY_S = 10;

/**
 * Decides what is heard: one thing at a time, urgent ones first, form only in trials with feedback and never on unsure
 * data; then it says what to put right instead.
 * Unit: ms of the frames. Missing: nothing to say, nothing said.
 *
 * @param beatS a metronome beats this often during the trial
 */
export function announcer(beatS?: number): (tMs: number, state: WorkoutState) => Heard {
  let spokeMs = -Infinity;
  let pending: { key: string; sinceMs: number; saidMs: number } | undefined;
  let blamed = false;
  let greenSinceMs: number | undefined;
  let toldS = 0;
  let reps = 0;
  let tick: number | undefined;

  const speak = (tMs: number, say: Announcement, urgent = false): Heard => {
    spokeMs = tMs;
    return urgent ? { say, urgent } : { say };
  };

  /** Advice that has stood for a moment, repeated now and then while it stands. */
  const advise = (tMs: number, key: string, say: Announcement): Heard => {
    if (pending?.key !== key) pending = { key, sinceMs: tMs, saidMs: -Infinity };
    const settled = tMs - pending.sinceMs >= SETTLED_MS;
    if (!settled || tMs - spokeMs < GAP_MS || tMs - pending.saidMs < REPEAT_MS) return {};
    pending.saidMs = tMs;
    return speak(tMs, say);
  };

  const onEvent = (tMs: number, state: WorkoutState): Heard | undefined => {
    const { events, session, turn, next } = state;
    if (events.includes('finished')) return speak(tMs, { id: 'finished' }, true);
    if (events.includes('paused'))
      return speak(tMs, { id: 'paused', lost: session.endReason === 'lostSight' }, true);
    if (events.includes('restStarted')) {
      const seconds = Math.round(state.restLeftS ?? 0);
      return speak(tMs, next ? { id: 'rest', seconds, side: next.side } : { id: 'closing' }, true);
    }
    if (events.includes('trialStarted')) {
      [blamed, greenSinceMs, toldS, reps] = [false, undefined, 0, 0];
      return { ...speak(tMs, { id: 'go' }, true), tone: 'go' };
    }
    if (events.includes('baselineDone'))
      return speak(tMs, { id: 'get-ready', side: turn.side, arms: session.armsFirst }, true);
    if (events.includes('baselineMoved') && session.note)
      return speak(tMs, { id: 'once-more', note: session.note }, true);
    return events.includes('baselineStarted') ? speak(tMs, { id: 'keep-still' }, true) : undefined;
  };

  const inTrial = (tMs: number, { session, turn }: WorkoutState): Heard => {
    const { reading, cue, elapsedS, repsDone } = session;
    if (reading?.verdict === 'unsure' && reading.reason)
      return advise(tMs, reading.reason, { id: 'fix', reason: reading.reason });
    pending = undefined;
    if (!turn.feedback) return {};
    if (cue) {
      blamed = true;
      return speak(tMs, { id: 'cue', cue });
    }
    if (repsDone > reps) {
      reps = repsDone;
      return speak(tMs, { id: 'rep', count: reps });
    }
    if (praised(tMs, reading?.verdict)) return speak(tMs, { id: 'well-done' });
    const tens = Math.floor(elapsedS / TOLD_EVERY_S) * TOLD_EVERY_S;
    if (reps === 0 && tens > toldS && tMs - spokeMs >= GAP_MS / 2) {
      toldS = tens;
      return speak(tMs, { id: 'seconds', seconds: tens });
    }
    return {};
  };

  const praised = (tMs: number, verdict: Verdict | undefined): boolean => {
    if (verdict !== 'good') greenSinceMs = undefined;
    else greenSinceMs ??= tMs;
    const earned = blamed && greenSinceMs !== undefined && tMs - greenSinceMs >= GREEN_MS;
    if (!earned || tMs - spokeMs < GAP_MS) return false;
    blamed = false;
    return true;
  };

  /** One tick for each second of the countdown, and the beat of the metronome. */
  const beat = ({ phase, session }: WorkoutState): Tone | undefined => {
    const second =
      phase === 'countdown'
        ? -Math.ceil(session.secondsLeft ?? 0)
        : phase === 'trial' && beatS
          ? Math.floor(session.elapsedS / beatS)
          : undefined;
    const fresh = second !== undefined && second !== tick;
    tick = second;
    return fresh ? (phase === 'countdown' ? 'tick' : 'beat') : undefined;
  };

  return (tMs, state) => {
    const tone = state.events.includes('trialEnded') ? 'end' : beat(state);
    const sounded: Heard = tone ? { tone } : {};
    const told = onEvent(tMs, state);
    if (told) return { ...sounded, ...told };
    if (state.phase === 'gate') {
      const failing = state.session.checks.find((check) => !check.ok);
      if (failing) {
        const { id, fault } = failing;
        return advise(tMs, fault ?? id, { id: 'check', check: id, ...(fault && { fault }) });
      }
      pending = undefined;
    }
    return state.phase === 'trial' ? { ...sounded, ...inTrial(tMs, state) } : sounded;
  };
}

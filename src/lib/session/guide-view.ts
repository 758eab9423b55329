import type { GuidedStep, PacePart } from '../exercises/guided-exercise.ts';
import type { Side } from '../pose/keypoints.ts';
import { roundMs, type GuidePart } from './guide-parts.ts';
import type { GuideState } from './guide.ts';

/** What is to be seen of a guided exercise at one moment. */
export interface GuideView {
  readonly status: GuideState['status'];
  readonly pain: boolean;
  readonly phase: GuidePart['phase'];
  readonly step: GuidedStep;
  readonly side: Side | undefined;
  readonly secondsLeft: number;
  /** How much of this part is over. */
  readonly share01: number;
  /** Missing: no pace, or still getting ready. */
  readonly pace: PaceView | undefined;
  /** Missing: this is the last step. */
  readonly next: { readonly step: GuidedStep; readonly side: Side | undefined } | undefined;
  readonly minutesWorked: number;
}

export interface PaceView {
  readonly part: PacePart;
  readonly secondsLeft: number;
  /** How full the lungs are, or how far the movement is out. */
  readonly fill01: number;
  readonly round: number;
  /** Missing: the step is timed, not counted. */
  readonly rounds: number | undefined;
}

/** Missing: undefined where there are no parts at all. */
export function viewOf(parts: readonly GuidePart[], state: GuideState): GuideView | undefined {
  const part = parts[state.part];
  if (!part) return undefined;
  const { phase, step, side, ms } = part;
  const ahead = parts.slice(state.part + 1).find((other) => other.phase === 'ready');
  return {
    ...{ status: state.status, pain: state.pain, phase, step, side },
    secondsLeft: (ms - state.inMs) / 1000,
    share01: ms > 0 ? state.inMs / ms : 1,
    pace: phase === 'work' ? paceAt(step, state.inMs) : undefined,
    next: ahead && { step: ahead.step, side: ahead.side },
    minutesWorked: state.workedMs / 60_000,
  };
}

const GROWS: readonly PacePart[] = ['in', 'go'];
const FULL: readonly PacePart[] = ['hold', 'stay', 'run'];

function paceAt(step: GuidedStep, inMs: number): PaceView | undefined {
  if (!step.pace) return undefined;
  const rounds = 'rounds' in step ? step.rounds : undefined;
  const lengthMs = roundMs(step.pace);
  const done = Math.floor(inMs / lengthMs);
  let leftMs = inMs - done * lengthMs;
  for (const { part, seconds } of step.pace) {
    if (leftMs < seconds * 1000) {
      const share01 = leftMs / (seconds * 1000);
      const fill01 = FULL.includes(part) ? 1 : GROWS.includes(part) ? share01 : 1 - share01;
      const round = Math.min(done + 1, rounds ?? Infinity);
      return { part, secondsLeft: seconds - leftMs / 1000, fill01, round, rounds };
    }
    leftMs -= seconds * 1000;
  }
  return undefined;
}

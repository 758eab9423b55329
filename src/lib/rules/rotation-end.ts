import type { RotationTuning } from './rotation-tuning.ts';
import type { RuleEvent } from './rule.ts';

/** Still for this long counts as having arrived. Source: ours: between two turns of a quick to and fro nobody is still so long. */
const ARRIVED_MS = 400;
/** The hold that is asked for. Source: measures.md C3: end range held ≥ 1 s. */
const ASKED_MS = 1000;

/** Where in a turn the athlete is now. */
export interface EndState {
  /** Beyond `leaveDeg`, on the way or there. */
  readonly turning: boolean;
  /** Still, at the end of the turn. */
  readonly atEnd: boolean;
  /** Held as long as asked for, in this turn. */
  readonly held: boolean;
  /** How long still so far. Unit: s. */
  readonly heldS: number;
  readonly events: readonly RuleEvent[];
}

interface Turn {
  readonly sign: number;
  anchorDeg: number;
  stillSinceMs: number;
  reached: boolean;
  held: boolean;
}

/**
 * Follows one turn after the other, live: when its end is reached, how long it is held, when it is over.
 * Unit: ms, deg. Sign: + = to the own left. Lag: `ARRIVED_MS` for `reachedEnd`, none for `returned`.
 */
export function endTracker(tuning: RotationTuning): (tMs: number, turnDeg: number) => EndState {
  let turn: Turn | undefined;
  return (tMs, deg) => {
    const events: RuleEvent[] = [];
    if (turn && deg * turn.sign < tuning.returnDeg) {
      const side = sideOf(turn);
      if (turn.reached) events.push({ tMs, kind: 'returned', side });
      if (turn.held) events.push({ tMs, kind: 'repDone', side });
      turn = undefined;
    }
    if (!turn && Math.abs(deg) >= tuning.leaveDeg) {
      const sign = Math.sign(deg);
      turn = { sign, anchorDeg: deg, stillSinceMs: tMs, reached: false, held: false };
    }
    if (!turn) return { turning: false, atEnd: false, held: false, heldS: 0, events };
    if (Math.abs(deg - turn.anchorDeg) > tuning.endBandDeg) {
      turn.anchorDeg = deg;
      turn.stillSinceMs = tMs;
    }
    const stillMs = tMs - turn.stillSinceMs;
    const side = sideOf(turn);
    const detail = `${Math.abs(deg).toFixed(1)}°`;
    if (!turn.reached && stillMs >= ARRIVED_MS) {
      turn.reached = true;
      events.push({ tMs, kind: 'reachedEnd', side, detail });
    }
    if (!turn.held && stillMs >= ASKED_MS) {
      turn.held = true;
      events.push({ tMs, kind: 'heldEnd', side, detail });
    }
    const atEnd = stillMs >= ARRIVED_MS;
    return { turning: true, atEnd, held: turn.held, heldS: stillMs / 1000, events };
  };
}

const sideOf = (turn: Turn) => (turn.sign > 0 ? 'left' : 'right');

import type { Side } from '../pose/keypoints.ts';
import { median } from '../signal/statistics.ts';
import type { RotationTuning } from './rotation-tuning.ts';
import type { RuleEvent } from './rule.ts';

/** Still for this long counts as having arrived. Source: ours: a turn of 1.1 s straight into the next is still for 0.4 s. */
const ARRIVED_MS = 500;
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
  /** How long still so far, and how far turned meanwhile (median). */
  readonly heldS: number;
  readonly endDeg: number;
  readonly events: readonly RuleEvent[];
}

interface Turn {
  readonly side: Side;
  /** The latest samples, oldest first, as far back as they lie within `endBandDeg` of each other. */
  still: { readonly tMs: number; readonly deg: number }[];
  reached: boolean;
  held: boolean;
}

const FACING = { turning: false, atEnd: false, held: false, heldS: 0, endDeg: 0 };

/**
 * Follows one turn after the other, live: when its end is reached, how long it is held, when it is over.
 * Unit: ms, deg. Sign: + = to the own left. Lag: `ARRIVED_MS` for `reachedEnd`, none for `returned`.
 */
export function endTracker(tuning: RotationTuning): (tMs: number, turnDeg: number) => EndState {
  let turn: Turn | undefined;
  return (tMs, turnDeg) => {
    const events: RuleEvent[] = [];
    if (turn && sizeOf(turn, turnDeg) < tuning.returnDeg) {
      const { side } = turn;
      if (turn.reached) events.push({ tMs, kind: 'returned', side });
      if (turn.held) events.push({ tMs, kind: 'repDone', side });
      turn = undefined;
    }
    if (!turn && Math.abs(turnDeg) >= tuning.leaveDeg)
      turn = { side: turnDeg > 0 ? 'left' : 'right', still: [], reached: false, held: false };
    if (!turn) return { ...FACING, events };

    const { side } = turn;
    const deg = sizeOf(turn, turnDeg);
    const apart = turn.still.findLastIndex((s) => Math.abs(s.deg - deg) > tuning.endBandDeg);
    turn.still = [...turn.still.slice(apart + 1), { tMs, deg }];
    const stillMs = tMs - turn.still[0]!.tMs;
    const endDeg = median(turn.still.map((s) => s.deg))!;
    const amounts = [{ id: 'turn', value: endDeg, unit: 'deg' }] as const;
    const atEnd = stillMs >= ARRIVED_MS;
    if (atEnd && !turn.reached) events.push({ tMs, kind: 'reachedEnd', side, amounts });
    turn.reached ||= atEnd;
    const held = stillMs >= ASKED_MS;
    if (held && !turn.held) events.push({ tMs, kind: 'heldEnd', side, amounts });
    turn.held ||= held;
    return { turning: true, atEnd, held: turn.held, heldS: stillMs / 1000, endDeg, events };
  };
}

/** How far turned to the side of this turn; negative on the other side. */
const sizeOf = (turn: Turn, turnDeg: number) => (turn.side === 'left' ? turnDeg : -turnDeg);

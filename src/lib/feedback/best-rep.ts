import type { PoseFrame } from '#lib/pose/pose-frame.ts';
import type { RuleReading } from '#lib/rules/rule.ts';
import type { DepthNow } from './rep-depth.ts';

/** One moment of a squat that was kept. */
export interface KeptFrame {
  readonly frame: PoseFrame;
  readonly now: DepthNow;
}

/** A finished squat: its frames, and by how much the pelvis dropped at most while it was measured. */
export interface KeptRep {
  readonly frames: readonly KeptFrame[];
  readonly worstDropDeg: number;
}

interface Measured extends KeptFrame {
  readonly dropDeg: number | undefined;
}

/** Longer ones are pauses, not squats; keeps the memory small. Unit: ms. Source: ours. */
const LONGEST_MS = 8000;
/** A squat is known from this depth on. Share of standing hip height. Source: as the wobble of squat-depth.ts. */
export const BEGUN = 0.035;
/** So much of the lower half must have been measured for a squat to be compared. Source: ours. */
const MIN_MEASURED = 0.7;

/**
 * Keeps the athlete's own best squat of this run: the one whose greatest hip drop was smallest, as the rule measured it.
 * Lag: the rule reports a squat half way up; the rest of the way is added to it as it comes.
 * Missing: a squat whose lower half was hardly measured is never the best; undefined until one could be judged.
 */
export function bestRepKeeper() {
  let present: Measured[] = [];
  let rising: KeptFrame[] | undefined;
  let best: KeptRep | undefined;
  return (
    frame: PoseFrame,
    now: DepthNow | undefined,
    reading: RuleReading | undefined,
  ): KeptRep | undefined => {
    if (now?.goingDown || (now && now.depth <= BEGUN)) rising = undefined;
    const dropDeg = reading?.values.find((value) => value.id === 'hip-drop')?.value ?? undefined;
    if (now && rising) rising.push({ frame, now });
    else if (now) {
      const recent = present.filter((kept) => kept.frame.tMs > frame.tMs - LONGEST_MS);
      present = [...recent, { frame, now, dropDeg }];
    }
    if (!reading?.events.some((event) => event.kind === 'repDone')) return best;
    const worstDropDeg = worstOf(present);
    rising = present.filter((kept) => kept.now.depth > BEGUN);
    present = [];
    if (worstDropDeg !== undefined && (!best || worstDropDeg < best.worstDropDeg))
      best = { frames: rising, worstDropDeg };
    return best;
  };
}

/** Greatest hip drop in the lower half. Missing: undefined when too little of it was measured. */
function worstOf(rep: readonly Measured[]): number | undefined {
  const deepest = Math.max(...rep.map((kept) => kept.now.depth));
  const lower = rep.filter((kept) => kept.now.depth > deepest / 2);
  const drops = lower.flatMap(({ dropDeg }) => (dropDeg === undefined ? [] : [dropDeg]));
  const enough = drops.length > 0 && drops.length >= MIN_MEASURED * lower.length;
  return enough ? Math.max(...drops) : undefined;
}

/**
 * The moment of the best squat that belongs to this one: same way, down or up, and nearest in depth.
 * Missing: undefined while standing, and where the best one was not as deep.
 */
export function samePhase(rep: KeptRep, now: DepthNow): KeptFrame | undefined {
  if (now.depth <= BEGUN) return undefined;
  const off = (kept: KeptFrame) => Math.abs(kept.now.depth - now.depth);
  let nearest: KeptFrame | undefined;
  for (const kept of rep.frames) {
    if (kept.now.goingDown !== now.goingDown) continue;
    if (!nearest || off(kept) < off(nearest)) nearest = kept;
  }
  return nearest && off(nearest) <= BEGUN ? nearest : undefined;
}

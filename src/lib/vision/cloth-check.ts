import { median } from './median.ts';
import type { WindowReadings } from './pelvis-agreement.ts';

/**
 * What raising and lowering the arms once, on both legs, showed of the clothes: 'tight' = they stayed with the pelvis,
 * 'loose' = they moved with the arms or did not come back.
 */
export type Cloth = 'unchecked' | 'tight' | 'loose';

/** Pictures with the arms up, and with them down again, before it is judged. Source: ours: half a second at 10 a second. */
const ENOUGH = 5;
/**
 * How far windows may turn away and slip from the hips: less is tight, more is loose, between is neither.
 * Unit: deg; hip widths. Source: ours: virtual runners flinging their arms out turn by ≤ 1.1° and slip by ≤ 0.06; a level
 * pelvis reads ≤ 2.5° on two legs; a hem over the shorts rides up by more than a quarter of the hip width.
 */
const UP = { tight: { turn: 2, slip: 0.1 }, loose: { turn: 4, slip: 0.2 } };
const DOWN = { tight: { turn: 1.5, slip: 0.08 }, loose: { turn: 2.5, slip: 0.15 } };

interface Moved {
  readonly turn: number;
  readonly slip: number;
}

/** Watches the windows while the arms go up and come down; a step that nobody has to do. */
export class ClothCheck {
  #state: Cloth = 'unchecked';
  #up: Moved[] = [];
  #down: Moved[] = [];

  get state(): Cloth {
    return this.#state;
  }

  /** A picture on both legs with both elbows above the shoulders. */
  armsUp(windows: WindowReadings | undefined): void {
    this.#down = [];
    const moved = howFar(windows);
    if (moved) this.#up.push(moved);
  }

  /** A picture on both legs with the arms where they were in the reference. */
  armsHome(windows: WindowReadings | undefined): void {
    if (this.#up.length < ENOUGH) {
      this.#up = [];
      return;
    }
    const moved = howFar(windows);
    if (moved) this.#down.push(moved);
    if (this.#down.length < ENOUGH) return;
    const [up, down] = [typical(this.#up), typical(this.#down)];
    if (beyond(up, UP.loose) || beyond(down, DOWN.loose)) this.#state = 'loose';
    // Cloth once seen to move stays loose until there is a new reference.
    else if (this.#state !== 'loose' && !beyond(up, UP.tight) && !beyond(down, DOWN.tight))
      this.#state = 'tight';
    this.forget();
  }

  /** A foot was lifted half-way: what was seen up to now does not count. */
  forget(): void {
    this.#up = [];
    this.#down = [];
  }
}

/** Most that any window turned and slipped. Missing: undefined where arms or the edge of the picture hide them. */
function howFar(windows: WindowReadings | undefined): Moved | undefined {
  if (!windows) return undefined;
  const { belt, upper } = windows;
  if (!belt || !upper) return LOST;
  const all = [belt, upper, ...(windows.waist ? [windows.waist] : [])];
  const hidden = (why: string | undefined) => why === 'reference-covered' || why === 'out-of-frame';
  const seen = all.filter(({ trouble }) => !hidden(trouble));
  if (seen.length === 0) return undefined;
  if (seen.some(({ trouble }) => trouble === 'windows-disagree')) return LOST;
  return {
    turn: Math.max(...seen.map(({ turnDeg }) => Math.abs(turnDeg))),
    slip: Math.max(...seen.map(({ slip }) => slip)),
  };
}

/** The cloth does not look as it did: a window was not found again. */
const LOST: Moved = { turn: Infinity, slip: Infinity };

const typical = (all: readonly Moved[]): Moved => ({
  turn: median(all.map(({ turn }) => turn)),
  slip: median(all.map(({ slip }) => slip)),
});

const beyond = (moved: Moved, limit: Moved): boolean =>
  moved.turn > limit.turn || moved.slip > limit.slip;

import type { Sample } from './statistics.ts';

export interface LatchOptions {
  /** Switches on when the value has been at or above this … */
  readonly on: number;
  /** … and off when it has been at or below this. */
  readonly off: number;
  /** For how long. Unit: ms. */
  readonly onAfterMs: number;
  readonly offAfterMs: number;
}

export interface LatchState {
  readonly on: boolean;
  /** When the value crossed for the present state, before the dwell time: the true moment of the change. */
  readonly sinceMs: number | undefined;
  /** True on the one step in which the state changed. */
  readonly changed: boolean;
}

/**
 * A decision that does not flicker: two thresholds (hysteresis) and a time each must hold (dwell).
 * Unit: ms. Lag: the dwell time, but `sinceMs` tells when it really began.
 * Missing: keeps the state and stops a change under way.
 */
export function latch(options: LatchOptions): (tMs: number, value: Sample) => LatchState {
  let on = false;
  let sinceMs: number | undefined;
  let pendingMs: number | undefined;
  return (tMs, value) => {
    const wants = value === undefined ? on : on ? !(value <= options.off) : value >= options.on;
    if (wants === on) {
      pendingMs = undefined;
      return { on, sinceMs, changed: false };
    }
    pendingMs ??= tMs;
    if (tMs - pendingMs < (on ? options.offAfterMs : options.onAfterMs)) {
      return { on, sinceMs, changed: false };
    }
    on = wants;
    sinceMs = pendingMs;
    pendingMs = undefined;
    return { on, sinceMs, changed: true };
  };
}

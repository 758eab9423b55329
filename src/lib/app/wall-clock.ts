/** The time of day where the device is; tests pass their own. */
export interface WallClock {
  /** Unit: ms since 1970. */
  readonly nowMs: () => number;
  /** What the clock on the wall shows at a moment, as ms since 1970 of a place without a time zone. */
  readonly wallMs: (ms: number) => number;
  /** The moment at which it shows that; of an hour that comes twice, the first. */
  readonly momentOf: (wallMs: number) => number;
  /** Calls again and again, and when the page is looked at again, until the returned function is called. */
  readonly every: (ms: number, call: () => void) => () => void;
}

export const wallClock: WallClock = {
  nowMs: () => Date.now(),
  wallMs: (ms) => ms - new Date(ms).getTimezoneOffset() * 60_000,
  momentOf(wallMs) {
    const shown = new Date(wallMs);
    return new Date(
      shown.getUTCFullYear(),
      shown.getUTCMonth(),
      shown.getUTCDate(),
      shown.getUTCHours(),
      shown.getUTCMinutes(),
    ).getTime();
  },
  every(ms, call) {
    const timer = setInterval(call, ms);
    document.addEventListener('visibilitychange', call);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', call);
    };
  },
};

/** Time as the page knows it; tests pass their own. */
export interface PageClock {
  readonly nowMs: () => number;
  /** Calls again and again until the returned function is called. */
  readonly every: (ms: number, call: () => void) => () => void;
  /** Calls when nobody can see the page any more. */
  readonly onHidden: (call: () => void) => () => void;
}

export const pageClock: PageClock = {
  nowMs: () => performance.now(),
  every(ms, call) {
    const timer = setInterval(call, ms);
    return () => clearInterval(timer);
  },
  onHidden(call) {
    const look = () => document.hidden && call();
    document.addEventListener('visibilitychange', look);
    return () => document.removeEventListener('visibilitychange', look);
  },
};

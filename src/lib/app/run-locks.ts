/** Locks that the browser takes back when a tab is gone, however it went: so one tab knows which runs another is at. */
export interface RunLocks {
  /** Held from then on, until the returned function is called or the tab is gone. */
  hold(id: string): Promise<() => void>;
  isHeld(id: string): Promise<boolean>;
  /** Resolves when nobody holds it any more. */
  free(id: string): Promise<void>;
  /** Does the work if nobody holds the lock, and holds it meanwhile. Missing: undefined when somebody does. */
  whileFree<T>(id: string, work: () => Promise<T>): Promise<T | undefined>;
}

const nameOf = (id: string) => `plumb run ${id}`;

/** Of the browser; one without locks takes every run for one that nobody is at. */
export const runLocks: RunLocks = {
  hold: (id) =>
    new Promise((held, fail) => {
      if (!navigator.locks) return held(() => {});
      navigator.locks
        .request(nameOf(id), () => new Promise<void>((release) => held(release)))
        .catch(fail);
    }),
  async isHeld(id) {
    const { held } = (await navigator.locks?.query()) ?? {};
    return held?.some(({ name }) => name === nameOf(id)) ?? false;
  },
  async free(id) {
    await navigator.locks?.request(nameOf(id), () => {});
  },
  async whileFree(id, work) {
    if (!navigator.locks) return work();
    return navigator.locks.request(nameOf(id), { ifAvailable: true }, (lock) =>
      lock ? work() : undefined,
    );
  },
};

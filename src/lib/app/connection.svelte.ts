import type { DatabaseWatch } from '../storage/database.ts';
import type { PlumbStore } from '../storage/plumb-store.ts';

/**
 * The store, shared with the other tabs of this browser. While one is still open on an older version, this one
 * waits and goes on by itself; when a newer one waits for this one, it closes as soon as no training goes on.
 */
export class Connection {
  /** 'waiting': for a tab with an older version. 'outdated': closed, because of a newer one. */
  state = $state<'open' | 'waiting' | 'outdated'>('open');
  readonly store: Promise<PlumbStore>;
  #trainings = 0;
  #asked = false;

  /** @param onWaiting called when nothing can be shown or kept for a while */
  constructor(onWaiting: () => void, open: (watch: DatabaseWatch) => Promise<PlumbStore>) {
    this.store = open({
      onBlocked: () => {
        this.state = 'waiting';
        onWaiting();
      },
      onOutdated: () => {
        this.#asked = true;
        this.#letGo();
      },
    });
    // Why it cannot be opened is told by history, where it matters.
    this.store.then(() => (this.state = 'open')).catch(() => undefined);
  }

  /** A training goes on, whose result is still to be stored; until the returned function is called. */
  hold(): () => void {
    this.#trainings++;
    let held = true;
    return () => {
      if (held) this.#trainings--;
      held = false;
      this.#letGo();
    };
  }

  close() {
    void this.store.then((store) => store.close()).catch(() => undefined);
  }

  #letGo() {
    if (!this.#asked || this.#trainings > 0 || this.state === 'outdated') return;
    this.state = 'outdated';
    this.close();
  }
}

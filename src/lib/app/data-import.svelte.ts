import { importAll, type ImportReport } from '../storage/plumb-export.ts';
import type { PlumbStore } from '../storage/plumb-store.ts';
import { messageOf } from './failures.ts';

/** Reads a saved file back in. */
export class DataImport {
  busy = $state(false);
  report = $state.raw<ImportReport | undefined>();
  refused = $state<string | undefined>();
  readonly #store: Promise<PlumbStore>;
  readonly #changed: () => Promise<void>;

  /** @param changed told after something was added */
  constructor(store: Promise<PlumbStore>, changed: () => Promise<void>) {
    this.#store = store;
    this.#changed = changed;
  }

  async read(file: Blob) {
    this.busy = true;
    this.report = this.refused = undefined;
    try {
      this.report = await importAll(await this.#store, await file.text());
      await this.#changed();
    } catch (error) {
      this.refused = messageOf(error);
    }
    this.busy = false;
  }
}

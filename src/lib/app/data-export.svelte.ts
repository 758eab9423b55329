import { exportAll } from '../storage/plumb-export.ts';
import type { PlumbStore } from '../storage/plumb-store.ts';
import { storageProblemOf, type StorageProblem } from './failures.ts';
import { saveFile } from './save-file.ts';

/** Saves what is on this device as a file. */
export class DataExport {
  busy = $state(false);
  /** Name of the file that was saved last. */
  saved = $state<string | undefined>();
  problem = $state<StorageProblem | undefined>();
  readonly #store: Promise<PlumbStore>;

  constructor(store: Promise<PlumbStore>) {
    this.#store = store;
  }

  async everything() {
    this.busy = true;
    this.problem = undefined;
    try {
      const all = await exportAll(await this.#store, __APP_VERSION__, new Date());
      const name = `plumb-${all.exportedAt.slice(0, 10)}.json`;
      saveFile(new File([JSON.stringify(all)], name, { type: 'application/json' }));
      this.saved = name;
    } catch (error) {
      this.problem = storageProblemOf(error);
    }
    this.busy = false;
  }
}

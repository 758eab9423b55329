import type { ImportReport } from '../storage/exchange.ts';
import { checkImport, type CheckedImport, type FileBytes } from '../storage/plumb-import.ts';
import type { PlumbStore } from '../storage/plumb-store.ts';
import { RefusedFile, type Refusal } from '../storage/refused-file.ts';
import { isSealed, openSealed } from '../storage/sealed-file.ts';
import { storageProblemOf, type StorageProblem } from './failures.ts';

export interface Refused {
  readonly why: Refusal | StorageProblem;
  /** Missing: it is about the whole file. */
  readonly place: string | undefined;
  /** For whoever looks for the cause; in English. */
  readonly detail: string | undefined;
}

/** Told to whoever shows what an import may have changed. */
export type OnImported = (report: ImportReport) => Promise<void>;

/** Reads a saved file back in: looks at all of it first, asks, and then writes all or nothing. */
export class DataImport {
  phase = $state<'idle' | 'reading' | 'passphrase' | 'checked' | 'writing' | 'done' | 'refused'>(
    'idle',
  );
  fileName = $state('');
  share01 = $state(0);
  /** The passphrase that was tried is another one. */
  wrongPassphrase = $state(false);
  checked = $state.raw<CheckedImport | undefined>();
  report = $state.raw<ImportReport | undefined>();
  refused = $state.raw<Refused | undefined>();
  takeSettings = $state(false);
  #file: File | undefined;
  readonly #store: Promise<PlumbStore>;
  readonly #hasHistory: () => boolean;
  readonly #onImported: OnImported;

  constructor(store: Promise<PlumbStore>, hasHistory: () => boolean, onImported: OnImported) {
    this.#store = store;
    this.#hasHistory = hasHistory;
    this.#onImported = onImported;
  }

  /** Whether the athlete may choose another file now. */
  get free(): boolean {
    return this.phase !== 'reading' && this.phase !== 'writing';
  }

  async read(file: File) {
    if (!this.free) return;
    this.forget();
    this.#file = file;
    this.fileName = file.name;
    await this.#attempt(async () => {
      if (await isSealed(file)) this.phase = 'passphrase';
      else await this.#check(file, () => file.stream());
    });
  }

  async open(passphrase: string) {
    const file = this.#file;
    if (!file || this.phase !== 'passphrase') return;
    this.wrongPassphrase = false;
    this.phase = 'reading';
    await this.#attempt(async () => {
      try {
        await this.#check(file, await openSealed(file, passphrase));
      } catch (error) {
        if (!(error instanceof RefusedFile) || error.refusal !== 'passphrase') throw error;
        this.wrongPassphrase = true;
        this.phase = 'passphrase';
      }
    });
  }

  async write() {
    const { checked } = this;
    if (!checked || this.phase !== 'checked') return;
    this.phase = 'writing';
    await this.#attempt(async () => {
      this.report = await (await this.#store).exchange.merge(checked, this.takeSettings);
      await this.#onImported(this.report);
      this.phase = 'done';
      this.#release();
    });
  }

  /** As if no file had been chosen. */
  forget() {
    this.phase = 'idle';
    this.report = this.refused = undefined;
    this.wrongPassphrase = false;
    this.#release();
  }

  /** What was read may be large. */
  #release() {
    this.#file = this.checked = undefined;
  }

  async #check(file: File, content: FileBytes) {
    this.phase = 'reading';
    this.share01 = 0;
    this.checked = await checkImport(await this.#store, content, (bytes) => {
      this.share01 = Math.min(1, bytes / file.size);
    });
    this.takeSettings = this.checked.settings !== undefined && !this.#hasHistory();
    this.phase = 'checked';
  }

  async #attempt(work: () => Promise<void>) {
    try {
      await work();
    } catch (error) {
      this.refused =
        error instanceof RefusedFile
          ? { why: error.refusal, place: error.place, detail: error.detail }
          : { why: storageProblemOf(error), place: undefined, detail: undefined };
      this.phase = 'refused';
      this.#release();
    }
  }
}

import { csvParts } from '../storage/results-csv.ts';
import type { PlumbStore } from '../storage/plumb-store.ts';
import { newSealKey } from '../storage/sealed-file.ts';
import { trackZipParts } from '../storage/track-zip.ts';
import type { Backup } from './backup.svelte.ts';
import { encoded, exportBytes, exportName, fileOfPieces } from './export-file.ts';
import { storageProblemOf, type StorageProblem } from './failures.ts';
import { saveFile } from './save-file.ts';

/** What can be saved: everything to read in again, results as a table, or tracks. */
export type ExportKind = 'all' | 'table' | 'tracks';

/** Saves what is on this device as a file, one kind at a time. */
export class DataExport {
  busy = $state<ExportKind | undefined>();
  /** Sessions collected so far, of how many. */
  progress = $state.raw<{ readonly done: number; readonly all: number } | undefined>();
  /** What was saved last. */
  saved = $state.raw<{ readonly kind: ExportKind; readonly name: string } | undefined>();
  problem = $state.raw<{ readonly kind: ExportKind; readonly why: StorageProblem } | undefined>();
  readonly #store: Promise<PlumbStore>;
  readonly #backup: Backup;
  readonly #athleteName: () => string;

  /** @param athleteName of whose data it is; empty where nobody gave one */
  constructor(store: Promise<PlumbStore>, backup: Backup, athleteName: () => string) {
    this.#store = store;
    this.#backup = backup;
    this.#athleteName = athleteName;
  }

  /** @param passphrase only for everything; missing: the file is not sealed */
  async save(kind: ExportKind, passphrase?: string) {
    if (this.busy) return;
    this.busy = kind;
    this.problem = this.saved = this.progress = undefined;
    try {
      const file = await this.#make(kind, passphrase);
      saveFile(file);
      this.saved = { kind, name: file.name };
      if (kind === 'all') await this.#backup.saved();
    } catch (error) {
      this.problem = { kind, why: storageProblemOf(error) };
    }
    this.busy = this.progress = undefined;
  }

  async #make(kind: ExportKind, passphrase: string | undefined): Promise<File> {
    const store = await this.#store;
    // A moment, not something the page would show.
    // eslint-disable-next-line svelte/prefer-svelte-reactivity
    const now = new Date();
    const athleteName = this.#athleteName();
    const onProgress = (done: number, all: number) => (this.progress = { done, all });
    if (kind === 'all') {
      const key = passphrase === undefined ? undefined : await newSealKey(passphrase);
      const name = exportName('plumb', athleteName, now, key ? 'sealed' : 'json');
      const type = key ? 'application/octet-stream' : 'application/json';
      return fileOfPieces(exportBytes(store, { key, now, athleteName, onProgress }), name, type);
    }
    const { sessions } = await store.listSessions();
    const named = (start: string, ending: string) => exportName(start, athleteName, now, ending);
    if (kind === 'table')
      return fileOfPieces(encoded(csvParts(sessions)), named('plumb-results', 'csv'), 'text/csv');
    const pieces = trackZipParts(store, sessions, onProgress);
    return fileOfPieces(pieces, named('plumb-tracks', 'zip'), 'application/zip');
  }
}

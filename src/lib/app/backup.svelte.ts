import type { BackupState } from '../storage/backup-memory.ts';
import type { PlumbStore } from '../storage/plumb-store.ts';
import { newSealKey, type SealKey } from '../storage/sealed-file.ts';
import { backupFailureOf, mayWrite, pickFolder, removeFrom, writeInto } from './backup-folder.ts';
import type { BackupFolder } from './backup-folder.ts';
import { exportBytes, exportName } from './export-file.ts';
import type { History } from './history.svelte.ts';

/** So many are kept in the folder: the last one and the one before. */
const KEPT_FILES = 2;
/** From so many entries on that are in no backup, one is asked for. Source: ours; some two weeks of training. */
const MANY_NEW = 10;
/** Or after this long with anything new. Unit: ms. Source: ours. */
const LONG_MS = 28 * 24 * 60 * 60_000;

const dayOf = (ms: number) => new Date(ms).toDateString();

/** Backups: into a folder by itself where the browser can, and a reminder where it cannot. */
export class Backup {
  state = $state.raw<BackupState>({ files: [] });
  loaded = $state(false);
  busy = $state(false);
  /** What was tried to be written by itself on this visit; once is enough when it fails. */
  #tried: string | undefined;
  /** What is being written down; what is read before that is old. */
  #remembering: Promise<unknown> = Promise.resolve();
  readonly #store: Promise<PlumbStore>;
  readonly #history: Pick<History, 'rows' | 'guided' | 'loaded'>;
  readonly #athleteName: () => string;

  /** @param athleteName of whose data it is; empty where nobody gave one */
  constructor(
    store: Promise<PlumbStore>,
    history: Pick<History, 'rows' | 'guided' | 'loaded'>,
    athleteName: () => string,
  ) {
    this.#store = store;
    this.#history = history;
    this.#athleteName = athleteName;
  }

  /** Again when another tab has changed it. What cannot be stored cannot be backed up either: the page of data tells why. */
  async load() {
    try {
      await this.#remembering;
      this.state = await (await this.#store).backup.get();
      this.loaded = true;
    } catch {
      this.loaded = false;
    }
  }

  get folderName(): string | undefined {
    return this.#folder?.name;
  }

  /** Results and guided runs that are in no backup yet. */
  get newCount(): number {
    const since = this.#savedMs ?? -Infinity;
    return this.#all.filter(({ startedAt }) => Date.parse(startedAt) > since).length;
  }

  /** Nothing is saved by itself, and enough is new. */
  isDue(nowMs = Date.now()): boolean {
    if (!this.loaded || (this.state.folder && !this.state.failed)) return false;
    const count = this.newCount;
    if (count >= MANY_NEW) return true;
    const oldest = Math.min(...this.#all.map(({ startedAt }) => Date.parse(startedAt)));
    return count > 0 && nowMs - (this.#savedMs ?? oldest) > LONG_MS;
  }

  /** Everything was saved by hand. */
  async saved() {
    await this.#remember({ savedMs: Date.now() });
  }

  /**
   * Picks a folder and writes the first backup into it. To be called as something is pressed.
   * @param passphrase missing: backups are not sealed
   */
  async start(passphrase: string | undefined) {
    await this.#into(passphrase === undefined ? undefined : () => newSealKey(passphrase));
  }

  /** Picks another folder for the same backups. To be called as something is pressed. */
  async move() {
    const { key } = this.state;
    await this.#into(key && (async () => key));
  }

  /** Files that were written stay where they are. */
  async stop() {
    const nothing = { folder: undefined, key: undefined, mark: undefined, failed: undefined };
    await this.#remember({ ...nothing, files: [] });
  }

  /** Writes one at once; the browser may ask for permission. To be called as something is pressed. */
  async now() {
    await this.#write(true);
  }

  /** Writes one if there is anything new and none was written today. */
  async keepUp() {
    const { folder, writtenMs, mark } = this.state;
    if (!this.loaded || !this.#history.loaded || !folder || this.busy) return;
    if (writtenMs !== undefined && dayOf(writtenMs) === dayOf(Date.now())) return;
    const now = this.#mark();
    if (mark === now || this.#tried === now) return;
    this.#tried = now;
    await this.#write(false);
  }

  get #all() {
    return [...this.#history.rows, ...this.#history.guided];
  }

  /** When everything was last saved. Missing: never, or by a clock that was ahead, so nobody knows when. */
  get #savedMs(): number | undefined {
    const { savedMs } = this.state;
    return savedMs !== undefined && savedMs <= Date.now() ? savedMs : undefined;
  }

  get #folder() {
    return this.state.folder as BackupFolder | undefined;
  }

  /** What is on this device now, in short. */
  #mark(): string {
    const { rows, guided } = this.#history;
    const told = rows.reduce((sum, row) => sum + (row.earlier?.length ?? 0), 0);
    return [rows.length, guided.length, told, rows[0]?.id, guided[0]?.id].join(' ');
  }

  async #into(keyOf: (() => Promise<SealKey>) | undefined) {
    const folder = await pickFolder();
    if (!folder) return;
    const key = await keyOf?.();
    await this.#remember({ folder, key, files: [], mark: undefined, failed: undefined });
    await this.now();
  }

  async #write(ask: boolean) {
    const folder = this.#folder;
    if (!folder || this.busy) return;
    this.busy = true;
    try {
      if (!(await mayWrite(folder, ask))) throw new DOMException('', 'NotAllowedError');
      // A moment, not something the page would show.
      // eslint-disable-next-line svelte/prefer-svelte-reactivity
      const now = new Date();
      const { key, files } = this.state;
      const athleteName = this.#athleteName();
      const name = exportName('plumb-backup', athleteName, now, key ? 'sealed' : 'json');
      const mark = this.#mark();
      await writeInto(folder, name, exportBytes(await this.#store, { key, now, athleteName }));
      const kept = [name, ...files].slice(0, KEPT_FILES);
      for (const old of files) if (!kept.includes(old)) await removeFrom(folder, old);
      const ms = now.getTime();
      await this.#remember({ files: kept, writtenMs: ms, savedMs: ms, mark, failed: undefined });
    } catch (error) {
      await this.#remember({ failed: { why: backupFailureOf(error), atMs: Date.now() } });
    } finally {
      this.busy = false;
    }
  }

  async #remember(changes: Partial<BackupState>) {
    this.state = { ...this.state, ...changes };
    // Where it cannot be kept the next visit knows less, and makes a backup once more.
    const write = this.#store.then((store) => store.backup.set(changes)).catch(() => undefined);
    this.#remembering = write;
    await write;
  }
}

import type { Database } from './database.ts';
import { guarded, StorageError } from './storage-error.ts';

/** The video of one trial, kept beside its session because the athlete asked for it. */
export interface StoredClip {
  /** That of its session. */
  readonly id: string;
  readonly blob: Blob;
  readonly mime: string;
  readonly bytes: number;
  /** Time of the first picture on the recording's own clock. Unit: ms. */
  readonly startMs: number;
  /** On the clock of the device. Unit: ms since 1970 UTC. */
  readonly madeMs: number;
  /** The athlete does not want it cleaned up. */
  readonly pinned: boolean;
}

/** A clip without its pictures: what a list needs. */
export type ClipRow = Omit<StoredClip, 'blob'>;

/** How much video may stay, and for how long. */
export interface ClipLimits {
  readonly bytes: number;
  /** Missing: for good. Unit: days. */
  readonly days: number | undefined;
}

const DAY_MS = 24 * 60 * 60_000;

/**
 * Which clips have to go: those that are too old, then the oldest until the rest fits. Pinned ones never go by
 * themselves, yet they take up room.
 */
export function outdatedClips(
  clips: readonly ClipRow[],
  { bytes: most, days }: ClipLimits,
  nowMs: number,
): readonly string[] {
  const tooOld = ({ madeMs }: ClipRow) => days !== undefined && nowMs - madeMs > days * DAY_MS;
  const gone = clips.filter((clip) => !clip.pinned && tooOld(clip));
  let total = clips.reduce((sum, { bytes }) => sum + bytes, 0);
  for (const { bytes } of gone) total -= bytes;
  for (const clip of oldestFirst(clips)) {
    if (total <= most) break;
    if (clip.pinned || gone.includes(clip)) continue;
    gone.push(clip);
    total -= clip.bytes;
  }
  return gone.map(({ id }) => id);
}

const oldestFirst = (clips: readonly ClipRow[]) => clips.toSorted((a, b) => a.madeMs - b.madeMs);

/** The videos of an athlete. Every failure is a `StorageError`. */
export class ClipTable {
  /** So many had to go since the store was opened, as the device was full. */
  gaveWay = 0;
  readonly #db: Database;

  constructor(db: Database) {
    this.#db = db;
  }

  /** Newest first. The pictures themselves are not read. */
  async list(): Promise<readonly ClipRow[]> {
    const stored = await guarded(() => this.#db.clips.toArray());
    return oldestFirst(stored.map(({ blob: _, ...row }) => row)).reverse();
  }

  async get(id: string): Promise<StoredClip | undefined> {
    return guarded(() => this.#db.clips.get(id));
  }

  /** Keeps the clip of a session that is kept itself; one that was deleted meanwhile gets none. */
  async put(clip: StoredClip): Promise<void> {
    const { clips, sessions } = this.#db;
    const write = () =>
      guarded(() =>
        this.#db.transaction('rw', clips, sessions, async () => {
          if ((await sessions.where('id').equals(clip.id).count()) > 0) await clips.put(clip);
        }),
      );
    await this.givingWay(write, 2 * clip.bytes);
  }

  async pin(id: string, pinned: boolean): Promise<void> {
    await guarded(() => this.#db.clips.update(id, { pinned }));
  }

  async remove(ids: readonly string[]): Promise<void> {
    await guarded(() => this.#db.clips.bulkDelete([...ids]));
  }

  /** Deletes what the limits do not allow. Returns what stays, newest first. */
  async tidy(limits: ClipLimits, nowMs: number): Promise<readonly ClipRow[]> {
    const all = await this.list();
    const gone = outdatedClips(all, limits, nowMs);
    if (gone.length > 0) await this.remove(gone);
    return all.filter(({ id }) => !gone.includes(id));
  }

  /**
   * Does what needs room. On a full device videos go first, the oldest at the front, until it works; when none is left
   * that may go the failure stands.
   *
   * @param most so much may go for it. Missing: all. Unit: bytes
   */
  async givingWay<T>(work: () => Promise<T>, most = Infinity): Promise<T> {
    for (let freed = 0; ;) {
      try {
        return await work();
      } catch (error) {
        const full = error instanceof StorageError && error.failure === 'full' && freed < most;
        const oldest = full && (await this.list()).findLast(({ pinned }) => !pinned);
        if (!oldest) throw error;
        await this.remove([oldest.id]);
        freed += oldest.bytes;
        this.gaveWay++;
      }
    }
  }
}

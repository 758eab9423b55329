import { recordableKind, type RecordedClip } from '../capture/clip-recorder.ts';
import type { ClipRow, StoredClip } from '../storage/clips.ts';
import type { PlumbStore } from '../storage/plumb-store.ts';
import { storageProblemOf } from './failures.ts';
import type { Settings } from './settings.svelte.ts';

/** Unit: bytes. */
const MB = 1_000_000;

/** The videos of trials that are kept on this device. All changes go through here. */
export class Clips {
  /** Newest first, without pictures. */
  rows = $state.raw<readonly ClipRow[]>([]);
  /** The device is full: a video was not kept, or older ones had to make room. */
  gaveWay = $state(false);
  readonly #store: Promise<PlumbStore>;
  readonly #settings: Settings;
  /** Kept one after another; who asks for one waits for those on their way. */
  #work: Promise<void> = Promise.resolve();

  constructor(store: Promise<PlumbStore>, settings: Settings) {
    this.#store = store;
    this.#settings = settings;
  }

  /** Whether this browser can record any. */
  get possible(): boolean {
    return recordableKind() !== undefined;
  }

  /** The athlete asked for it, and it can be done. */
  get wanted(): boolean {
    return this.#settings.keepVideo && this.possible;
  }

  get bytes(): number {
    return this.rows.reduce((sum, { bytes }) => sum + bytes, 0);
  }

  /** What is stored, within the limits; to be asked again when these change. */
  load(): Promise<void> {
    return this.#do(async () => undefined);
  }

  /** Keeps the video of a stored trial; a video that finds no room is let go. */
  keep(sessionId: string, { blob, startMs }: RecordedClip, madeMs = Date.now()): Promise<void> {
    const clip: StoredClip = {
      ...{ id: sessionId, blob, startMs, madeMs, pinned: false },
      ...{ mime: blob.type, bytes: blob.size },
    };
    return this.#do(({ clips }) => clips.put(clip));
  }

  async get(id: string): Promise<StoredClip | undefined> {
    await this.#work;
    return (await this.#store).clips.get(id);
  }

  /** A pinned one is not cleaned up. */
  pin(id: string, pinned: boolean): Promise<void> {
    return this.#do(({ clips }) => clips.pin(id, pinned));
  }

  remove(ids: readonly string[]): Promise<void> {
    return this.#do(({ clips }) => clips.remove(ids));
  }

  /** One thing after another; afterwards the limits hold and the list shows what is stored. */
  #do(change: (store: PlumbStore) => Promise<void>): Promise<void> {
    const work = async () => {
      try {
        const store = await this.#store;
        await change(store);
        const { videoMb, videoDays: days } = this.#settings;
        this.rows = await store.clips.tidy({ bytes: videoMb * MB, days }, Date.now());
        if (store.clips.gaveWay > 0) this.gaveWay = true;
      } catch (error) {
        // Without storage there are no videos either; the page of history tells why.
        if (storageProblemOf(error) === 'full') this.gaveWay = true;
      }
    };
    return (this.#work = this.#work.then(work));
  }
}

import type { RecordedClip } from '../capture/clip-recorder.ts';
import type { Clips } from './clips.svelte.ts';
import type { PoseFeed } from './pose-feed.ts';

type Ended = Promise<RecordedClip | undefined>;

/** The video of each trial, where the athlete wants it. Nothing that fails here disturbs the trial or its result. */
export class TrialClip {
  readonly #clips: Clips;

  constructor(clips: Clips) {
    this.#clips = clips;
  }

  /** From the countdown on: a recorder that takes a moment to begin misses nothing. */
  begin(feed: PoseFeed | undefined) {
    if (!this.#clips.wanted) return;
    try {
      feed?.beginClip();
    } catch {
      // The trial goes on without.
    }
  }

  /** At the end of a trial. Missing: undefined when there is none. */
  async end(feed: PoseFeed): Ended {
    try {
      return await feed.endClip();
    } catch {
      return undefined;
    }
  }

  /** Beside its stored trial; a trial that was not kept keeps no video either. */
  async keep(sessionId: string | undefined, ended: Ended) {
    const clip = await ended;
    if (clip && sessionId !== undefined) await this.#clips.keep(sessionId, clip);
  }
}

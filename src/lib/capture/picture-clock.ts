/** What a video element tells about the picture it just showed; `requestVideoFrameCallback` metadata fits. Unit: s, ms. */
export interface ShownPicture {
  /** Position on the media's own timeline. Unit: s. */
  readonly mediaTime?: number;
  /** When the camera took the picture, on the page's clock. Unit: ms. */
  readonly captureTime?: number;
  /** Counts the pictures shown; tells a frozen `mediaTime` from a repeated picture. */
  readonly presentedFrames?: number;
}

type Clock = 'media' | 'capture' | 'page';

/** So many pictures with a frozen media time prove that this browser does not fill it. Source: ours, 2026-11-22. */
const FROZEN_PICTURES = 3;

/**
 * Gives each picture its time in ms, starting near zero and strictly increasing.
 *
 * Media time is best, because it is when the picture was taken and not when the page got round to it. Some
 * browsers leave it at zero for cameras: then the capture time, then the page's clock, stands in. Once it has
 * changed the clock it stays with it, joined without a jump backwards.
 */
export class PictureClock {
  /** Pictures whose time did not increase: dropped and counted. */
  dropped = 0;

  private clock: Clock | undefined;
  private offsetMs = 0;
  private last: { tMs: number; pageMs: number; shown: ShownPicture } | undefined;
  private frozen = 0;

  /** The picture's time, or undefined when it must be dropped. */
  timeOf(pageMs: number, shown: ShownPicture = {}): number | undefined {
    this.clock ??= best(shown);
    if (this.clock === 'media' && this.isFrozen(shown)) this.changeClock(pageMs, shown);
    const raw = read(this.clock, pageMs, shown);
    if (raw === undefined) return this.drop();
    if (!this.last) this.offsetMs = this.clock === 'media' ? 0 : -raw;
    const tMs = Math.round((raw + this.offsetMs) * 1000) / 1000;
    if (this.last && tMs <= this.last.tMs) return this.drop();
    this.last = { tMs, pageMs, shown };
    return tMs;
  }

  private drop(): undefined {
    this.dropped++;
    return undefined;
  }

  private isFrozen(shown: ShownPicture): boolean {
    const before = this.last?.shown;
    if (!before) return false;
    const newPicture = (shown.presentedFrames ?? 1) > (before.presentedFrames ?? 0);
    this.frozen = newPicture && shown.mediaTime === before.mediaTime ? this.frozen + 1 : 0;
    return this.frozen >= FROZEN_PICTURES;
  }

  private changeClock(pageMs: number, shown: ShownPicture) {
    const last = this.last;
    this.clock = shown.captureTime === undefined ? 'page' : 'capture';
    if (!last) return;
    const raw = read(this.clock, pageMs, shown) ?? pageMs;
    this.offsetMs = last.tMs + (pageMs - last.pageMs) - raw;
  }
}

function best(shown: ShownPicture): Clock {
  if (shown.mediaTime !== undefined) return 'media';
  return shown.captureTime === undefined ? 'page' : 'capture';
}

function read(clock: Clock, pageMs: number, shown: ShownPicture): number | undefined {
  if (clock === 'media') return shown.mediaTime === undefined ? undefined : shown.mediaTime * 1000;
  return clock === 'capture' ? shown.captureTime : pageMs;
}

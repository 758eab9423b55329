import { MJPEG_FPS } from '../capture/video-file.ts';
import { BACKENDS, MODELS, type DetectorChoice } from '../detector/detector.ts';
import { VIEWS } from '../pose/pose-frame.ts';
import type { TrackOptions } from './track-video.ts';

/** What can be asked of the video page, in its form and in its address. */
export interface TrackWishes extends TrackOptions {
  readonly backend: DetectorChoice['backend'];
  readonly mjpegFps: number;
}

/** What the form offers, the best first. */
export { MODELS, VIEWS };

export type TrackWishesOrProblem = TrackWishes | { readonly problem: string };

/** Reads `?model=…&view=…&backend=…&pelvis=dots&baseline=0.3-2.7&fps=25`; what is not said has its default. */
export function trackWishes(query: URLSearchParams): TrackWishesOrProblem {
  const oneOf = <T extends string>(name: string, known: readonly T[], fallback: T): T => {
    const value = query.get(name) ?? fallback;
    if (known.includes(value as T)) return value as T;
    throw new Error(`Unknown ${name} "${value}": choose ${known.join(', ')}.`);
  };
  try {
    return {
      model: oneOf('model', MODELS, 'blazepose-full'),
      view: oneOf('view', VIEWS, 'front'),
      pelvis: oneOf('pelvis', ['windows', 'dots'], 'windows'),
      backend: oneOf('backend', [...BACKENDS, 'auto'], 'auto'),
      baseline: baselineOf(query.get('baseline')),
      mjpegFps: fpsOf(query.get('fps')),
    };
  } catch (error) {
    return { problem: error instanceof Error ? error.message : String(error) };
  }
}

function baselineOf(text: string | null) {
  if (!text) return undefined;
  const [, from, to] = /^(\d+(?:\.\d+)?)-(\d+(?:\.\d+)?)$/.exec(text) ?? [];
  const span = { fromMs: Number(from) * 1000, toMs: Number(to) * 1000 };
  if (span.toMs > span.fromMs) return span;
  throw new Error(`The baseline "${text}" is not a stretch in seconds, such as 0.3-2.7.`);
}

function fpsOf(text: string | null): number {
  const fps = text ? Number(text) : MJPEG_FPS;
  if (fps > 0 && fps <= 1000) return fps;
  throw new Error(`"${text}" is not a number of pictures per second.`);
}

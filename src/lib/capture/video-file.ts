import type { VideoSample } from 'mediabunny';
import { SourceError } from './frame-source.ts';
import type { Picture } from './frame-source.ts';
import { splitMjpeg } from './mjpeg.ts';

/** Every picture of a video file with its exact time, as often as asked and as fast as it decodes. */
export interface VideoFile {
  readonly width: number;
  readonly height: number;
  readonly durationMs: number;
  /** Pictures from `fromMs` up to and including `toMs`. The receiver closes them. */
  pictures(fromMs?: number, toMs?: number): AsyncGenerator<Picture, void>;
  close(): void;
}

/** Raw motion JPEG carries no times; this is what webcams and ffmpeg use when nothing is said. */
export const MJPEG_FPS = 30;

/** Opens mp4, mov, webm or mkv, or a raw .mjpeg of `mjpegFps` pictures a second. */
export async function openVideoFile(file: Blob, mjpegFps = MJPEG_FPS): Promise<VideoFile> {
  const start = new Uint8Array(await file.slice(0, 3).arrayBuffer());
  const isJpeg = start[0] === 0xff && start[1] === 0xd8 && start[2] === 0xff;
  try {
    return isJpeg ? await openMjpeg(file, mjpegFps) : await openContainer(file);
  } catch (error) {
    if (error instanceof SourceError) throw error;
    throw new SourceError('unreadable-file', 'This is not a video I can read.', { cause: error });
  }
}

async function openMjpeg(file: Blob, fps: number): Promise<VideoFile> {
  const ranges = splitMjpeg(new Uint8Array(await file.arrayBuffer()));
  const decode = async (i: number) => {
    const { from, to } = ranges[i] ?? { from: 0, to: 0 };
    return createImageBitmap(file.slice(from, to, 'image/jpeg'));
  };
  const first = await decode(0);
  const { width, height } = first;
  first.close();
  const timeOf = (i: number) => Math.round((i * 1e6) / fps) / 1000;
  return {
    width,
    height,
    durationMs: (ranges.length * 1000) / fps,
    async *pictures(fromMs = -Infinity, toMs = Infinity) {
      for (const i of ranges.keys()) {
        const tMs = timeOf(i);
        if (tMs >= fromMs && tMs <= toMs) yield { image: await decode(i), tMs };
      }
    },
    close() {},
  };
}

async function openContainer(file: Blob): Promise<VideoFile> {
  if (typeof VideoDecoder !== 'function') {
    throw new SourceError('unsupported-browser', 'This browser cannot decode video files.');
  }
  const { Input, BlobSource, VideoSampleSink, MP4, QTFF, WEBM, MATROSKA } =
    await import('mediabunny');
  const input = new Input({
    source: new BlobSource(file),
    formats: [MP4, QTFF, WEBM, MATROSKA],
  });
  const track = await input.getPrimaryVideoTrack();
  if (!track) throw new SourceError('unreadable-file', 'The file holds no video.');
  if (!(await track.canDecode())) {
    const codec = track.codec ?? 'an unknown codec';
    throw new SourceError('unreadable-file', `This browser cannot decode ${codec}.`);
  }
  const sink = new VideoSampleSink(track);
  const durationMs = (await track.computeDuration()) * 1000;
  return {
    width: track.displayWidth,
    height: track.displayHeight,
    durationMs,
    pictures: (fromMs = 0, toMs = Infinity) =>
      readSamples(sink.samples(fromMs / 1000), durationMs, fromMs, toMs),
    close: () => input.dispose(),
  };
}

/** A file that ends this much before it should was cut off. Unit: ms. Source: ours. */
const CUT_OFF_MS = 500;

async function* readSamples(
  samples: AsyncGenerator<VideoSample, void>,
  durationMs: number,
  fromMs: number,
  toMs: number,
): AsyncGenerator<Picture, void> {
  let lastMs = -Infinity;
  let readMs = fromMs;
  try {
    for await (const sample of samples) {
      const tMs = sample.microsecondTimestamp / 1000;
      readMs = tMs + sample.duration * 1000;
      if (tMs > toMs) return sample.close();
      if (tMs < fromMs || tMs <= lastMs) sample.close();
      else yield { image: upright(sample), tMs: (lastMs = tMs) };
    }
  } catch (error) {
    throw brokenAfter(readMs, error);
  }
  if (Math.min(toMs, durationMs) - readMs > CUT_OFF_MS) throw brokenAfter(readMs);
}

const brokenAfter = (ms: number, cause?: unknown) =>
  new SourceError('unreadable-file', `The file is damaged after ${(ms / 1000).toFixed(1)} s.`, {
    cause,
  });

/** The picture as it is meant to be seen: turned, flipped and with square pixels where the file says so. */
function upright(sample: VideoSample): ImageBitmap | VideoFrame {
  const { displayWidth: width, displayHeight: height } = sample;
  const plain =
    sample.rotation === 0 &&
    !sample.flip &&
    sample.squarePixelWidth === sample.visibleRect.width &&
    sample.squarePixelHeight === sample.visibleRect.height;
  try {
    if (plain) return sample.toVideoFrame();
    const canvas = new OffscreenCanvas(width, height);
    const context = canvas.getContext('2d');
    if (!context) throw new SourceError('unsupported-browser', 'No canvas.');
    sample.draw(context, 0, 0, width, height);
    return canvas.transferToImageBitmap();
  } finally {
    sample.close();
  }
}

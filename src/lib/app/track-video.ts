import type { Picture } from '../capture/frame-source.ts';
import type { VideoFile } from '../capture/video-file.ts';
import type { Detector, ModelId } from '../detector/detector.ts';
import type { PelvisSource, PoseFrame, View } from '../pose/pose-frame.ts';
import { quantise } from '../recording/quantise.ts';
import type { Recording } from '../recording/recording.ts';
import type { Span } from '../rules/rule.ts';
import { findTwoLegBaseline } from '../rules/two-leg-baseline.ts';

export interface TrackOptions {
  readonly model: ModelId;
  readonly view: View;
  readonly pelvis: PelvisSource;
  /** Where the athlete stands on two legs. Missing: the steadiest such stretch is looked for. */
  readonly baseline?: Span | undefined;
}

export type TrackStep = 'poses' | 'pelvis';

export interface TrackWatcher {
  /** Before the picture goes to the detector, which keeps it. */
  onPicture?: (picture: Picture) => void;
  onFrame?: (frame: PoseFrame, step: TrackStep, share01: number) => void;
}

/**
 * The pose in every picture of a video, with the pelvis measured in the pixels.
 *
 * Dots are found on the way. Windows need two passes over the video: the two-leg reference can only be chosen
 * when the poses are known, and frames before it want their value too.
 */
export async function trackVideo(
  video: VideoFile,
  detector: Detector,
  options: TrackOptions,
  watcher: TrackWatcher = {},
): Promise<Recording> {
  await detector.reset();
  await detector.usePelvis(options.pelvis === 'dots' ? 'dots' : null);
  await detector.watchScene('video');
  // Only rules that look from the front use these two; a video can wait.
  await detector.lookFlipped(options.view === 'front' ? 0 : null);
  await detector.followSurface(options.view === 'front');
  const poses: PoseFrame[] = [];
  for await (const picture of video.pictures()) {
    watcher.onPicture?.(picture);
    const frame = await detector.detect(picture.image, picture.tMs);
    poses.push(frame);
    watcher.onFrame?.(frame, 'poses', picture.tMs / video.durationMs);
  }
  const baseline = options.baseline ?? findTwoLegBaseline(poses);
  const byWindows = options.pelvis === 'windows' && baseline !== undefined;
  const frames = byWindows ? await addWindows(video, detector, poses, baseline, watcher) : poses;
  return quantise({
    header: {
      format: 'plumb-pose',
      version: 1,
      model: options.model,
      width: video.width,
      height: video.height,
      fps: measuredFps(frames),
      mirrored: false,
      view: options.view,
      origin: 'file',
      ...(byWindows && { note: `pelvis reference ${baseline.fromMs}–${baseline.toMs} ms` }),
    },
    frames,
  });
}

async function addWindows(
  video: VideoFile,
  detector: Detector,
  poses: readonly PoseFrame[],
  baseline: Span,
  watcher: TrackWatcher,
): Promise<PoseFrame[]> {
  const known = new Map(poses.map((frame) => [frame.tMs, frame]));
  const measure = async ({ image, tMs }: Picture) => {
    const frame = known.get(tMs);
    if (frame) return detector.measurePelvis(image, frame);
    image.close();
    return undefined;
  };
  await detector.usePelvis('windows');
  await detector.beginReference();
  for await (const picture of video.pictures(baseline.fromMs, baseline.toMs))
    await measure(picture);
  await detector.endReference();
  const frames: PoseFrame[] = [];
  for await (const picture of video.pictures()) {
    const frame = await measure(picture);
    if (!frame) continue;
    frames.push(frame);
    watcher.onFrame?.(frame, 'pelvis', picture.tMs / video.durationMs);
  }
  return frames;
}

/** Pictures per second over the whole recording; 30 for a single picture, which has no rate. */
function measuredFps(frames: readonly PoseFrame[]): number {
  const first = frames[0];
  const last = frames.at(-1);
  if (!first || !last || last.tMs <= first.tMs) return 30;
  return Math.round(((frames.length - 1) * 100_000) / (last.tMs - first.tMs)) / 100;
}

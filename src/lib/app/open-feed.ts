import { openWebcam } from '../capture/webcam.ts';
import { viewOfSide } from '../exercises/seen-side.ts';
import type { Exercise } from '../exercises/exercise.ts';
import type { Side } from '../pose/keypoints.ts';
import type { View } from '../pose/pose-frame.ts';
import { CameraFeed } from './camera-feed.ts';
import { DemoFeed } from './demo-feed.ts';
import type { Plumb } from './plumb.svelte.ts';
import type { PoseFeed } from './pose-feed.ts';

export type FeedKind = 'webcam' | 'demo';

export interface FeedRequest {
  readonly plumb: Plumb;
  readonly exercise: Exercise;
  readonly side: Side | undefined;
  readonly view: View;
  readonly video: HTMLVideoElement | undefined;
  readonly onProgress: (share01: number | undefined) => void;
}

/** Looking at pictures flipped leaves rules that use it this much more than they need. Source: ours. */
const SPARE_FPS = 1.2;

/** Opens camera and detector, or the synthetic athlete; throws a failure that can be shown. */
export async function openFeed(kind: FeedKind, request: FeedRequest): Promise<PoseFeed> {
  const { plumb, exercise, side, view, video, onProgress } = request;
  if (kind === 'demo')
    return new DemoFeed(exercise.id, side ?? 'left', viewOfSide(exercise, view, side));
  if (!video) throw new Error('The page has no video element.');
  const source = await openWebcam(video, plumb.settings.deviceId);
  try {
    const { detector, info } = await plumb.detector(onProgress);
    await detector.reset();
    const measuresPelvis = exercise.rules.some((rule) => rule.id === 'hip-drop');
    await detector.usePelvis(measuresPelvis ? plumb.settings.pelvisSource : null);
    await detector.lookFlipped(leastFpsFlipped(exercise));
    await detector.followSurface(exercise.rules.some((rule) => rule.usesSurface));
    if (source.deviceId) plumb.settings.set('deviceId', source.deviceId);
    return new CameraFeed(source, detector, info);
  } catch (error) {
    source.close();
    throw error;
  }
}

/** Missing: null when no rule of the exercise uses flipped pictures. */
function leastFpsFlipped({ rules, task }: Exercise): number | null {
  if (!rules.some((rule) => rule.usesFlipped)) return null;
  return SPARE_FPS * Math.max(...rules.map((rule) => rule.minFps(task)));
}

import { frameRate, tooSlow, within } from './frame-times.ts';
import type { ReasonId } from './reasons.ts';
import { missingPoints, rotationCues } from './rotation-cues.ts';
import { seesDepth } from './rotation-error.ts';
import { noMetrics } from './rotation-metrics.ts';
import type { RuleSummary, Track, TrialContext } from './rule.ts';

/** Frames per second below which nothing is said. Source: ours: every third frame of shared/truth changes no hold by 3°. */
export const MIN_FPS = 10;
/** Share of trial frames that must show the trunk. Source: ours; each hold is still judged on its own frames. */
const MIN_USABLE_SHARE = 0.5;

/** Why a recording can give no answer at all, before anything is measured. Missing: undefined when it can. */
export function whyRefused(context: TrialContext, track: Track): ReasonId | undefined {
  if (context.view !== 'front') return 'wrong-view';
  if (!seesDepth(context.model)) return 'model-blind';
  const inTrial = track.frames.filter((f) => within(f.tMs, track.trial));
  if (!inTrial.some((f) => f.image)) return 'no-person';
  const seen = inTrial.filter((f) => missingPoints(f).length === 0);
  if (seen.length === 0) return 'point-hidden';
  if (seen.length < MIN_USABLE_SHARE * inTrial.length) return 'too-many-gaps';
  if (seen.every((f) => rotationCues(f).depthPx === undefined)) return 'model-blind';
  const fps = frameRate(inTrial.map((f) => f.tMs));
  return tooSlow(fps, MIN_FPS) ? 'low-fps' : undefined;
}

/** The answer that there is none. */
export function refuse(reason: ReasonId, track: Track): RuleSummary {
  const blank = track.frames.map(() => null);
  return {
    verdict: 'unsure',
    reasons: [reason],
    metrics: noMetrics(reason),
    events: [],
    series: { rotationDeg: blank, pelvisYawDeg: blank },
    usableShare: 0,
  };
}

import type { Exercise } from '../exercises/exercise.ts';
import type { Side } from '../pose/keypoints.ts';
import { athleteFollower } from '../rules/follow-athlete.ts';
import { within } from '../rules/frame-times.ts';
import type { MetricValue, Series, SeriesId, Span, TrialContext } from '../rules/rule.ts';
import { mergeReadings } from './merge-readings.ts';
import type { Scorable } from './score.ts';

/** Live values that tell the same as a final series, in its unit and with its sign. */
const LIVE_METRICS = {
  hipDropDeg: 'hip-drop',
  trunkLeanDeg: 'trunk-lean',
  rotationDeg: 'rotation-now',
  swayMlMm: 'sway-now',
} as const satisfies Partial<Record<SeriesId, string>>;

/** Where the trial lay within the recording, as the session noted it. */
export interface TrialSpans {
  readonly side: Side | undefined;
  readonly heightCm: number | undefined;
  readonly baseline: Span;
  readonly trial: Span;
}

/**
 * What the live rules told while the trial ran, by running the track through them again: nothing of it is stored.
 * One value for each frame. Missing: null outside the trial and where nothing could be told; a series that no live
 * value tells is left out. Assumes: the follower began with the baseline, as it does when the baseline went well at once.
 */
export function liveSeries(
  { header, frames }: Scorable,
  exercise: Exercise,
  { side, heightCm, baseline, trial }: TrialSpans,
): Readonly<Partial<Record<SeriesId, Series>>> {
  const context: TrialContext = {
    ...{ task: exercise.task, view: header.view, stance: side, model: header.model, heightCm },
  };
  const follow = athleteFollower(header.view);
  const followed = frames.map((frame) =>
    frame.tMs < baseline.fromMs ? frame : follow(frame).frame,
  );
  const quiet = followed.filter(({ tMs }) => within(tMs, baseline));
  const rules = exercise.rules.map((rule) => rule.live(context, quiet));
  const told = followed.map((frame) =>
    within(frame.tMs, trial) ? mergeReadings(rules.map((rule) => rule.step(frame))).values : [],
  );
  const series = Object.entries(LIVE_METRICS).map(([id, metric]) => [
    id,
    told.map((values) => signed(values.find((value) => value.id === metric))),
  ]);
  return Object.fromEntries(
    (series as [SeriesId, Series][]).filter(([, values]) => values.some((v) => v !== null)),
  );

  /** Turns and sway come as a size and a side; a series has a sign: + = left, or towards the stance leg. */
  function signed(metric: MetricValue | undefined): number | null {
    if (!metric || metric.value === null) return null;
    if (metric.id === 'rotation-now') return metric.side === 'right' ? -metric.value : metric.value;
    if (metric.id === 'sway-now') return metric.side === side ? metric.value : -metric.value;
    return metric.value;
  }
}

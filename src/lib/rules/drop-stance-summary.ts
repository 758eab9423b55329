import { commonReason, type DropSeries } from './drop-series.ts';
import { stanceDrop, steadyPart } from './drop-stance.ts';
import { dropWriter, noDrop, type DropParts } from './drop-parts.ts';
import type { DropTuning } from './drop-tuning.ts';
import { whyUnseen } from './needed-points.ts';
import type { ReasonId } from './reasons.ts';
import type { Track } from './rule.ts';
import { findHolds, longest } from './stance-holds.ts';
import type { StanceTrack } from './stance-track.ts';

/** Hip drop while standing on one leg, from the longest hold. */
export function standingDrop(
  track: Track,
  stance: StanceTrack,
  series: DropSeries | ReasonId,
  offset: number,
  tuning: DropTuning,
): DropParts {
  const write = dropWriter(stance.stance);
  const none = (reason: ReasonId) => noDrop('stance', write, reason);
  const hold = longest(findHolds(stance).holds);
  const part = hold && steadyPart(hold);
  if (!part) return none(hold ? 'too-short' : 'no-single-leg');
  if (typeof series === 'string') return none(series);
  const result = stanceDrop(stance, series, part, offset, tuning);
  if (!result) return none(commonReason(track.frames, part) ?? whyUnseen(track));
  const share = (share01: number) => ({ value: 100 * share01, error: 5, n: result.drop.n });
  return {
    metrics: [
      write('hip-drop', result.drop),
      write('hip-drop-drift', result.drift),
      write('measured-share', { ...share(result.measuredShare), error: 0 }),
      write('compensated-share', share(result.compensatedShare)),
    ],
    reasons: [],
    events: [],
  };
}

import type { Side } from '../pose/keypoints.ts';
import type { View } from '../pose/pose-frame.ts';
import type { Mode } from '../session/cue-policy.ts';
import type { Amount, Planned } from '../session/workout-plan.ts';
import type { FeedKind } from './open-feed.ts';

/** How a training is done, as the athlete or the plan chose it. */
export interface TrainingOptions {
  /** The leg to begin with, where each has its own trial. */
  readonly side: Side;
  readonly amount: Amount;
  readonly source: FeedKind;
  readonly mode: Mode;
  /** As declared, where the exercise asks. Missing: not told. Unit: kg. */
  readonly loadKg?: number | undefined;
  /** Id of a level of the exercise; a demo has none. */
  readonly level: string;
  readonly view: View;
  /** It came to its end, and something was measured; not of a demo. */
  readonly onDone?: (() => void) | undefined;
  /** As a plan asks for it. Missing: the amount says how much. */
  readonly planned?: Planned;
  /** Everything is scored, whatever came of it; of a demo as well. */
  readonly onOver?: () => void;
}

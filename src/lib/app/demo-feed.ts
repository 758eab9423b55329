import { RecordingReplay } from '../capture/recording-replay.ts';
import type { Side } from '../pose/keypoints.ts';
import type { View } from '../pose/pose-frame.ts';
import type { Program } from '../recording/athlete-programs.ts';
import { demoProgram } from '../recording/demo-programs.ts';
import { syntheticAthlete, type Athlete } from '../recording/synthetic-athlete.ts';
import type { FeedHandlers, PoseFeed } from './pose-feed.ts';

/** The synthetic athlete waits this long in its start position: set-up, baseline and countdown. Unit: s. */
const LEAD_S = 8;

/** The synthetic athlete in real time: shows everything without a camera. */
export class DemoFeed implements PoseFeed {
  readonly model: string;
  readonly backend = 'none';
  readonly size: { readonly width: number; readonly height: number };
  readonly #athlete: Athlete;
  #replay: RecordingReplay | undefined;

  constructor(exerciseId: string, side: Side, view: View) {
    const program = demoProgram(exerciseId, 'faulty', side);
    if (!program) throw new Error(`The demo does not know the exercise "${exerciseId}".`);
    this.#athlete = syntheticAthlete({
      program: afterLead(program),
      view,
      seed: 7,
    });
    const { model, width, height } = this.#athlete.header;
    this.model = model;
    this.size = { width, height };
  }

  async start({ onFrame, onEnd }: FeedHandlers): Promise<void> {
    const { frameCount } = this.#athlete;
    const frames = Array.from({ length: frameCount }, (_, i) => this.#athlete.frameAt(i).frame);
    this.#replay = new RecordingReplay(frames, { onFrame, onEnd: () => onEnd(undefined) });
    this.#replay.start();
  }

  /** Nobody else and no light are drawn. */
  async watchScene() {}

  /** Its pelvis measurement needs no reference. */
  async beginReference() {}

  async endReference() {
    return true;
  }

  /** There are no pictures. */
  beginClip() {}

  async endClip() {
    return undefined;
  }

  close() {
    this.#replay?.close();
  }
}

function afterLead(program: Program): Program {
  return {
    ...program,
    durationS: program.durationS + LEAD_S,
    baselineS: program.baselineS + LEAD_S,
    stateAt: (tS) => program.stateAt(Math.max(0, tS - LEAD_S)),
  };
}

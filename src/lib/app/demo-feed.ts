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
  #handle = 0;

  constructor(exerciseId: string, side: Side, view: View) {
    const program = demoProgram(exerciseId, 'faulty', side);
    if (!program) throw new Error(`The demo does not know the exercise "${exerciseId}".`);
    this.#athlete = syntheticAthlete({
      program: afterLead(program),
      view: view === 'head-end' ? 'front' : view,
      seed: 7,
    });
    const { model, width, height } = this.#athlete.header;
    this.model = model;
    this.size = { width, height };
  }

  async start({ onFrame, onEnd }: FeedHandlers): Promise<void> {
    const { header, frameCount } = this.#athlete;
    const startMs = performance.now();
    let shown = -1;
    const step = (now: number) => {
      const index = Math.floor(((now - startMs) / 1000) * header.fps);
      if (index >= frameCount) return onEnd(undefined);
      this.#handle = requestAnimationFrame(step);
      if (index <= shown) return;
      shown = index;
      onFrame(this.#athlete.frameAt(index).frame);
    };
    this.#handle = requestAnimationFrame(step);
  }

  /** Its pelvis measurement needs no reference. */
  async beginReference() {}

  async endReference() {
    return true;
  }

  close() {
    cancelAnimationFrame(this.#handle);
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

import { mirror } from '../pose/mirror.ts';
import type { PoseFrame } from '../pose/pose-frame.ts';
import type { AnyPicture } from './picture-input.ts';

/**
 * A picture is looked at flipped this often: the first that the machine affords. Unit: ms. Source: ours: holds of turns of
 * five virtual runners come out the same with a pair every 133, 266 and 530 ms, but one performance told twice differs
 * by 1.0° on average with a pair every 170 ms and by 2.1° with one every 370 ms, 2026-11-22.
 */
const EVERY_MS = [150, 350] as const;
/** How much the latest look counts in the time a look takes. Source: ours, one hiccup must not end it. */
const NEWEST_SHARE = 0.2;

/** What finds somebody in a flipped picture; `PoseEngine` fits. */
export interface FlippedEngine {
  estimate(picture: AnyPicture, tMs: number): Promise<PoseFrame>;
  reset(): void;
  dispose(): void;
}

/** Shows the model some pictures flipped as well, with a memory of its own of where the person was. */
export class FlippedLook {
  private engine: FlippedEngine | undefined;
  private leastFps: number | null = null;
  private lookedMs = -Infinity;
  private costMs: number | undefined;

  constructor(private readonly now = () => performance.now()) {}

  get isReady(): boolean {
    return this.engine !== undefined;
  }

  /** Missing: nothing is looked at flipped. The former one is not disposed of. */
  useEngine(engine: FlippedEngine | undefined): void {
    this.engine = engine;
  }

  use(leastFps: number | null): void {
    this.leastFps = leastFps;
    this.lookedMs = -Infinity;
    this.costMs = undefined;
    this.engine?.reset();
  }

  dispose(): void {
    this.engine?.dispose();
    this.engine = undefined;
  }

  /** The frame with what the model said of the picture flipped, when that is due. */
  async add(picture: AnyPicture, frame: PoseFrame): Promise<PoseFrame> {
    const { engine, leastFps } = this;
    if (!engine || leastFps === null || !frame.image) return frame;
    const everyMs = affordable(this.costMs, leastFps);
    if (everyMs === undefined || Math.abs(frame.tMs - this.lookedMs) < everyMs) return frame;
    this.lookedMs = frame.tMs;
    const before = this.now();
    const { image, world } = mirror(await engine.estimate(picture, frame.tMs));
    const tookMs = this.now() - before;
    this.costMs = NEWEST_SHARE * tookMs + (1 - NEWEST_SHARE) * (this.costMs ?? tookMs);
    return image ? { ...frame, flipped: { image, world } } : frame;
  }
}

/** How often a flipped look leaves enough pictures a second, when each picture and look takes `costMs`. Missing: never. */
function affordable(costMs: number | undefined, leastFps: number): number | undefined {
  if (costMs === undefined) return EVERY_MS[0];
  return EVERY_MS.find((everyMs) => Math.max(0, 1000 / costMs - 1000 / everyMs) >= leastFps);
}

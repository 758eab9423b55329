import type { BrowserContext } from '@playwright/test';
import { singleLegBalance } from '../../src/lib/recording/athlete-programs.ts';
import { quantise } from '../../src/lib/recording/quantise.ts';
import { recordAthlete } from '../../src/lib/recording/synthetic-athlete.ts';

/** The synthetic athlete waits so long for set-up, baseline and countdown. Unit: s. */
const LEAD_S = 11;
/** Afterwards it stands still: the trial's rest. Unit: s. */
const REST_S = 10;

/** A whole balance trial of the left leg, from stepping into the picture to the end of the rest. */
export function balanceTrial({ holdS = 5 } = {}) {
  const program = singleLegBalance({ side: 'left', holdS });
  const { recording } = recordAthlete({
    fps: 15,
    program: {
      ...program,
      durationS: program.durationS + LEAD_S + REST_S,
      baselineS: program.baselineS + LEAD_S,
      stateAt: (tS) => program.stateAt(Math.min(Math.max(0, tS - LEAD_S), program.durationS)),
    },
  });
  return quantise(recording).frames;
}

/**
 * Puts a detector in the place of the worker that answers every picture with the next frame, so that a run takes
 * seconds and no model. The camera gives pictures as fast as they are taken; time is that of the frames.
 */
export async function stubDetector(context: BrowserContext, frames: readonly object[]) {
  await context.route('**/stub-frames.json', (route) => route.fulfill({ json: frames }));
  await context.addInitScript(stub);
}

/** Runs in the page. Speaks the protocol of `messages.ts`. */
function stub() {
  const info = { model: 'blazepose-full', backend: 'wasm', inferenceMs: 1 };
  const scope = window as unknown as { Worker: unknown; onStubFrame?: (count: number) => void };
  const RealWorker = Worker;
  class StubDetector extends EventTarget {
    #frames: { tMs: number }[] = [];
    #count = 0;
    async postMessage({ id, method, args }: { id: number; method: string; args: unknown[] }) {
      const value = await this.#answer(method, args);
      this.dispatchEvent(new MessageEvent('message', { data: { id, value } }));
    }
    async #answer(method: string, args: unknown[]) {
      if (method === 'load') {
        this.#frames = (await (await fetch('/stub-frames.json')).json()) as { tMs: number }[];
        return info;
      }
      if (method === 'endReference') return true;
      if (method !== 'detect') return undefined;
      (args[0] as VideoFrame).close();
      const frame = this.#frames[this.#count++];
      scope.onStubFrame?.(this.#count);
      // Over: the camera goes on, and nothing happens any more.
      return frame ? { frame, info } : new Promise(() => {});
    }
    terminate() {}
  }
  scope.Worker = function (url: URL, options: WorkerOptions) {
    return url.href.includes('detector') ? new StubDetector() : new RealWorker(url, options);
  };
  let mediaTime = 0;
  HTMLVideoElement.prototype.requestVideoFrameCallback = (call) =>
    setTimeout(() => {
      mediaTime += 1 / 60;
      call(performance.now(), { mediaTime } as VideoFrameCallbackMetadata);
    }, 2) as unknown as number;
  HTMLVideoElement.prototype.cancelVideoFrameCallback = (handle) => clearTimeout(handle);
}

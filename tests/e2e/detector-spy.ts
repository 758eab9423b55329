import type { Page, Worker } from '@playwright/test';

/** Listens at the detector's worker: how many pictures it answered, how fast, and how many tensors it held then. */
export interface DetectorSpy {
  readonly frames: number;
  /** Time of each picture. Unit: ms. */
  readonly tMs: readonly number[];
  /** When each was answered, on the worker's clock. Unit: ms. */
  readonly answeredMs: readonly number[];
  readonly withPerson: number;
  /** Median time from one answer to the next. Unit: ms. */
  readonly msPerFrame: number;
  /** Tensors alive after so many frames, for those asked for. */
  readonly tensors: Readonly<Record<number, number>>;
}

/** The worker of the detector that the page starts next, with an ear in it. */
export async function listenToDetector(page: Page, countTensorsAfter: number[] = []) {
  const worker = await page.waitForEvent('worker', (w) => w.url().includes('detector'));
  await worker.evaluate(listen, countTensorsAfter);
  return worker;
}

export const heard = (worker: Worker): Promise<DetectorSpy> =>
  worker.evaluate(() => (self as unknown as { heard: () => DetectorSpy }).heard());

interface Frame {
  readonly tMs: number;
  readonly image?: object;
}

/** Runs in the worker. Speaks the protocol of `messages.ts`. */
function listen(countTensorsAfter: number[]) {
  const ASK = 'tensors';
  const tensors: Record<number, number> = {};
  const times: number[] = [];
  const frames: Frame[] = [];
  const answer = self.postMessage.bind(self) as (message: unknown) => void;
  const hear = (message: { id: number | string; value?: unknown }) => {
    const [ask, after] = String(message.id).split(' ');
    if (ask === ASK) return void (tensors[Number(after)] = message.value as number);
    answer(message);
    const { frame } = (message.value ?? {}) as { frame?: Frame };
    if (!frame) return;
    frames.push(frame);
    times.push(performance.now());
    if (!countTensorsAfter.includes(times.length)) return;
    const data = { id: `${ASK} ${times.length}`, method: 'tensorCount', args: [] };
    self.dispatchEvent(new MessageEvent('message', { data }));
  };
  Object.assign(self, {
    postMessage: hear,
    heard: () => {
      const steps = times.slice(1).map((t, i) => t - times[i]!);
      steps.sort((a, b) => a - b);
      return {
        frames: frames.length,
        tMs: frames.map(({ tMs }) => tMs),
        answeredMs: times,
        withPerson: frames.filter(({ image }) => image).length,
        msPerFrame: steps[steps.length >> 1] ?? NaN,
        tensors,
      };
    },
  });
}

import { DetectorCore } from './detector-core.ts';
import { DetectorError } from './detector.ts';
import type { LoadProgress } from './detector.ts';
import type { Reply, Request } from './messages.ts';

const core = new DetectorCore();
const reply = (message: Reply) => self.postMessage(message);

/** One request after another: a reset never falls into the middle of a detection. */
let last = Promise.resolve();
self.addEventListener('message', ({ data }: MessageEvent<Request>) => {
  last = last.then(() => answer(data));
});

async function answer({ id, method, args }: Request): Promise<void> {
  const onProgress = (progress: LoadProgress) => reply({ id, progress });
  try {
    const call = core[method] as (...args: unknown[]) => unknown;
    const value = await call.apply(core, method === 'load' ? [...args, onProgress] : [...args]);
    reply({ id, value });
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const failure = error instanceof DetectorError ? error.failure : 'crashed';
    reply({ id, failure, message });
  }
}

import * as tf from '@tensorflow/tfjs-core';
import { backendsToTry } from './backends.ts';
import { chooseBackend } from './choose-backend.ts';
import type { Trial } from './choose-backend.ts';
import { DetectorError } from './detector.ts';
import type { BackendId, DetectorChoice, LoadProgress } from './detector.ts';
import type { ModelFile } from './model-files.ts';
import { tryBackend } from './trial.ts';

export type OnProgress = (progress: LoadProgress) => void;

/**
 * The backend asked for; with 'auto' the remembered one if it works, else the best of what this device has.
 * Leaves it active.
 */
export async function pickBackend(
  choice: DetectorChoice,
  files: readonly ModelFile[],
  onProgress: OnProgress,
): Promise<Trial> {
  const file = files.at(-1);
  if (!file) throw new DetectorError('model-missing', 'The model has no files.');
  const causes: unknown[] = [];
  const attempt = async (backend: BackendId) => {
    try {
      return await tryBackend(backend, choice.model, file);
    } catch (error) {
      causes.push(error);
      return undefined;
    }
  };
  onProgress({ step: 'backend', share01: 0 });
  const wanted = choice.backend === 'auto' ? choice.remembered : choice.backend;
  const known = wanted && (await attempt(wanted));
  if (known) return known;
  if (choice.backend === 'auto') {
    const trials: Trial[] = [];
    const backends = await backendsToTry();
    for (const [i, backend] of backends.entries()) {
      const trial = await attempt(backend);
      if (trial) trials.push(trial);
      onProgress({ step: 'backend', share01: (i + 1) / backends.length });
    }
    const best = chooseBackend(trials);
    for (const { backend } of trials) if (backend !== best?.backend) tf.removeBackend(backend);
    if (best && (await tf.setBackend(best.backend))) return best;
  }
  const why = causes.map((cause) => (cause instanceof Error ? cause.message : String(cause)));
  throw new DetectorError('no-backend', `No way to run the model here: ${why.join('; ')}`);
}

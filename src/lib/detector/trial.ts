import { loadGraphModel } from '@tensorflow/tfjs-converter';
import * as tf from '@tensorflow/tfjs-core';
import { useBackend } from './backends.ts';
import type { Trial } from './choose-backend.ts';
import type { BackendId, ModelId } from './detector.ts';
import type { ModelFile } from './model-files.ts';
import { trialPicture } from './trial-picture.ts';

/** Timed runs after the first: enough for a median, and no more than this long. */
const RUNS = 5;
const LONGEST_MS = 1500;

/** Runs the model that finds the points on the built-in picture, on this backend, first once to warm up. */
export async function tryBackend(
  backend: BackendId,
  modelId: ModelId,
  file: ModelFile,
): Promise<Trial> {
  await useBackend(backend);
  const model = await loadGraphModel(tf.io.fromMemory(file));
  const blazePose = modelId.startsWith('blazepose');
  const input = tf.tidy(() => inputFor(model.inputs[0]));
  try {
    let points = await run(model, input, blazePose);
    const times: number[] = [];
    const start = performance.now();
    while (times.length < RUNS && performance.now() - start < LONGEST_MS) {
      const before = performance.now();
      points = await run(model, input, blazePose);
      times.push(performance.now() - before);
    }
    times.sort((a, b) => a - b);
    return { backend, inferenceMs: times[times.length >> 1] ?? Infinity, points };
  } finally {
    input.dispose();
    model.dispose();
  }
}

function inputFor(spec: { shape?: number[]; dtype: string } | undefined): tf.Tensor {
  const side = spec?.shape?.[1] ?? 256;
  const picture = tf.tensor(trialPicture(side), [1, side, side, 3], 'float32');
  return spec?.dtype === 'int32' ? tf.cast(picture, 'int32') : tf.div(picture, 255);
}

type GraphModel = Awaited<ReturnType<typeof loadGraphModel>>;

/** x, y of the points in pixels of the input: BlazePose gives rows of 5 in pixels, MoveNet y, x, score in shares. */
async function run(model: GraphModel, input: tf.Tensor, blazePose: boolean): Promise<number[]> {
  const output = (blazePose ? model.execute(input, 'ld_3d') : model.execute(input)) as tf.Tensor;
  const values = await output.data();
  output.dispose();
  const side = input.shape[1] ?? 0;
  const points: number[] = [];
  for (let i = 0; i + 2 < values.length; i += blazePose ? 5 : 3) {
    const [a = NaN, b = NaN] = [values[i], values[i + 1]];
    points.push(...(blazePose ? [a, b] : [b * side, a * side]));
  }
  return points;
}

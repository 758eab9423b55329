import type { io } from '@tensorflow/tfjs-core';
import { DetectorError } from './detector.ts';
import type { ModelId } from './detector.ts';

/** The files behind each model, without ending: `<name>.json` and the weights it names. Last = the one that finds the points. */
export const MODEL_FILES = {
  'blazepose-full': ['blazepose-detector', 'blazepose-full'],
  'blazepose-lite': ['blazepose-detector', 'blazepose-lite'],
  'blazepose-heavy': ['blazepose-detector', 'blazepose-heavy'],
  'movenet-lightning': ['movenet-lightning'],
  'movenet-thunder': ['movenet-thunder'],
} as const satisfies Record<ModelId, readonly string[]>;

type GraphModelJson = io.ModelJSON & { modelTopology: object };

/** A model in memory, ready to be loaded by any backend any number of times. */
export type ModelFile = io.ModelArtifacts;

/**
 * Fetches the files of a model and checks that they are whole, so that what is missing or corrupt is told
 * apart from what this device cannot run. `onProgress` gets the share of all bytes, once it is known.
 */
export async function fetchModel(
  model: ModelId,
  modelsUrl: string,
  onProgress: (share01: number | undefined) => void,
): Promise<ModelFile[]> {
  onProgress(undefined);
  const jsons = await Promise.all(MODEL_FILES[model].map((name) => fetchJson(name, modelsUrl)));
  const totalBytes = jsons.reduce((sum, { bytes }) => sum + bytes, 0);
  let loadedBytes = 0;
  return Promise.all(
    jsons.map(async ({ name, json, bytes }) => {
      const weights = new Uint8Array(bytes);
      let at = 0;
      for (const path of json.weightsManifest.flatMap((group) => group.paths)) {
        const response = await fetchFile(new URL(path, modelsUrl));
        for await (const chunk of chunks(response)) {
          if (at + chunk.length > bytes) throw corrupt(name, 'its weights are too long');
          weights.set(chunk, at);
          at += chunk.length;
          onProgress((loadedBytes += chunk.length) / totalBytes);
        }
      }
      if (at < bytes) throw corrupt(name, `its weights are cut off at ${at} of ${bytes} bytes`);
      return {
        modelTopology: json.modelTopology,
        weightSpecs: json.weightsManifest.flatMap((group) => group.weights),
        weightData: weights.buffer,
        ...(json.format && { format: json.format }),
        ...(json.signature && { signature: json.signature }),
      };
    }),
  );
}

async function fetchJson(name: string, modelsUrl: string) {
  const response = await fetchFile(new URL(`${name}.json`, modelsUrl));
  const text = await response.text();
  try {
    const json = JSON.parse(text) as GraphModelJson;
    if (typeof json.modelTopology !== 'object') throw new Error('no topology');
    const bytes = json.weightsManifest
      .flatMap((group) => group.weights)
      .reduce((sum, spec) => sum + weightBytes(spec), 0);
    return { name, json, bytes };
  } catch (error) {
    throw corrupt(name, 'its description cannot be read', error);
  }
}

async function fetchFile(url: URL): Promise<Response> {
  const missing = (why: string, cause?: unknown) =>
    new DetectorError('model-missing', `${url.pathname} cannot be fetched: ${why}`, { cause });
  const response = await fetch(url).catch((error: unknown) => {
    throw missing('no connection', error);
  });
  if (!response.ok) throw missing(`status ${response.status}`);
  // A server that answers every address with the app's own page has no such file.
  if (response.headers.get('content-type')?.startsWith('text/html')) throw missing('no such file');
  return response;
}

async function* chunks(response: Response): AsyncGenerator<Uint8Array> {
  const reader = response.body?.getReader();
  if (!reader) return;
  for (let part; !(part = await reader.read()).done;) yield part.value;
}

const corrupt = (name: string, why: string, cause?: unknown) =>
  new DetectorError('model-corrupt', `The model file ${name} is damaged: ${why}.`, { cause });

const BYTES: Record<string, number> = { float16: 2, uint16: 2, uint8: 1, bool: 1 };

/** Bytes that one weight takes in the file. */
export function weightBytes(spec: io.WeightsManifestEntry): number {
  const length = spec.shape.reduce((product, n) => product * n, 1);
  return length * (BYTES[spec.quantization?.dtype ?? spec.dtype] ?? 4);
}

import { afterEach, expect, test, vi } from 'vitest';
import { DetectorError } from './detector.ts';
import { fetchModel, weightBytes } from './model-files.ts';

const description = {
  format: 'graph-model',
  modelTopology: { node: [] },
  weightsManifest: [
    {
      paths: ['movenet-lightning.bin'],
      weights: [
        { name: 'a', shape: [2, 3], dtype: 'float32', quantization: { dtype: 'float16' } },
        { name: 'b', shape: [], dtype: 'int32' },
      ],
    },
  ],
};

function serve(files: Record<string, BodyInit | undefined>, type = 'application/octet-stream') {
  vi.stubGlobal('fetch', async (url: URL) => {
    const body = files[url.pathname.slice('/app/models/'.length)];
    if (body === undefined) return new Response('', { status: 404 });
    return new Response(body, { headers: { 'content-type': type } });
  });
}
afterEach(() => vi.unstubAllGlobals());

const load = (onProgress: (share01: number | undefined) => void = () => {}) =>
  fetchModel('movenet-lightning', 'http://localhost/app/models/', onProgress);
const failure = () =>
  load().then(
    () => 'loaded',
    (error: unknown) => (error instanceof DetectorError ? error.failure : String(error)),
  );

test('a whole model is loaded, with the share of bytes on the way', async () => {
  const bin = Uint8Array.from({ length: 16 }, (_, i) => i);
  serve({ 'movenet-lightning.json': JSON.stringify(description), 'movenet-lightning.bin': bin });
  const shares: (number | undefined)[] = [];
  const [file] = await load((share01) => shares.push(share01));
  expect(new Uint8Array(file!.weightData as ArrayBuffer)).toEqual(bin);
  expect(file!.weightSpecs?.map((spec) => spec.name)).toEqual(['a', 'b']);
  expect(shares[0]).toBeUndefined();
  expect(shares.at(-1)).toBe(1);
});

test('a missing description or missing weights are told as missing', async () => {
  serve({});
  expect(await failure()).toBe('model-missing');
  serve({ 'movenet-lightning.json': JSON.stringify(description) });
  expect(await failure()).toBe('model-missing');
});

test('a server that answers everything with its page has no such model', async () => {
  serve({ 'movenet-lightning.json': '<!doctype html>' }, 'text/html');
  expect(await failure()).toBe('model-missing');
});

test('an unreadable description, and weights too short or too long, are told as corrupt', async () => {
  serve({ 'movenet-lightning.json': '{"format":' });
  expect(await failure()).toBe('model-corrupt');
  serve({ 'movenet-lightning.json': '{"modelTopology":{}}' });
  expect(await failure()).toBe('model-corrupt');
  for (const length of [15, 17]) {
    serve({
      'movenet-lightning.json': JSON.stringify(description),
      'movenet-lightning.bin': new Uint8Array(length),
    });
    expect(await failure()).toBe('model-corrupt');
  }
});

test('a weight takes its stored size, not its working size', () => {
  const quantization = { dtype: 'uint8' as const, scale: 1, min: 0 };
  expect(weightBytes({ name: '', shape: [4, 5], dtype: 'float32', quantization })).toBe(20);
  expect(weightBytes({ name: '', shape: [4, 5], dtype: 'float32' })).toBe(80);
});

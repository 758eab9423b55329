/** What the ids of models and backends mean to somebody who only wants to train. */
const WORDS: Readonly<Record<string, string>> = {
  'blazepose-full': 'BlazePose full (recommended)',
  'blazepose-lite': 'BlazePose lite, for slow devices',
  'blazepose-heavy': 'BlazePose heavy, slow',
  'movenet-lightning': 'MoveNet lightning: no feet, no turns',
  'movenet-thunder': 'MoveNet thunder: no feet, no turns',
  auto: 'The fastest that gives right answers',
  webgpu: 'WebGPU',
  webgl: 'WebGL',
  wasm: 'WebAssembly, works everywhere',
};

/** Ids as options of a list. */
export const named = (ids: readonly string[]) =>
  ids.map((id) => ({ value: id, word: WORDS[id] ?? id }));

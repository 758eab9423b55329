import { sveltekit } from '@sveltejs/kit/vite';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Connect, Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** WASM threads and precise timers need a cross-origin-isolated page. */
const isolation = {
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Embedder-Policy': 'require-corp',
};

/** Vite's `headers` options miss the pages and static files that SvelteKit answers for itself. */
function isolateEveryAnswer(): Plugin {
  const isolate: Connect.NextHandleFunction = (_request, response, next) => {
    for (const [name, value] of Object.entries(isolation)) response.setHeader(name, value);
    next();
  };
  return {
    name: 'isolate-every-answer',
    configureServer: ({ middlewares }) => void middlewares.use(isolate),
    configurePreviewServer: ({ middlewares }) => void middlewares.use(isolate),
  };
}

const { version } = JSON.parse(
  readFileSync(new URL('./package.json', import.meta.url), 'utf8'),
) as { version: string };

/** What takes a minute comes first, so that no core waits for it at the end. */
const LONG = ['rules.test', 'counting.test', 'rules-more.test', 'golden.test', 'truth.test'];
class LongOnesFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]) {
    const rank = ({ moduleId }: TestSpecification) =>
      LONG.findIndex((name) => moduleId.endsWith(`/tests/${name}.ts`));
    const place = (file: TestSpecification) => (rank(file) < 0 ? LONG.length : rank(file));
    return files.toSorted((a, b) => place(a) - place(b));
  }
}

export default defineConfig({
  define: { __APP_VERSION__: JSON.stringify(version) },
  plugins: [isolateEveryAnswer(), sveltekit()],
  resolve: {
    alias: {
      // pose-detection imports it statically, though the tfjs runtime never calls it.
      '@mediapipe/pose': fileURLToPath(
        new URL('./src/lib/detector/no-mediapipe.ts', import.meta.url),
      ),
    },
  },
  worker: { format: 'es' },
  server: { port: 4173 },
  preview: { port: 4173, strictPort: true },
  build: { target: 'es2022', chunkSizeWarningLimit: 2500 },
  test: {
    include: ['src/lib/**/*.test.ts', 'tests/*.test.ts'],
    environment: 'node',
    testTimeout: 30_000,
    // All cores: by itself vitest leaves one idle.
    maxWorkers: '100%',
    // Pure code keeps nothing between tests, so every file need not load all of it anew: a quarter of the time.
    isolate: false,
    sequence: { sequencer: LongOnesFirst },
  },
});

import { sveltekit } from '@sveltejs/kit/vite';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** WASM threads and precise timers need a cross-origin-isolated page. */
const isolation = {
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Embedder-Policy': 'require-corp',
};

export default defineConfig({
  plugins: [sveltekit()],
  resolve: {
    alias: {
      // pose-detection imports it statically, though the tfjs runtime never calls it.
      '@mediapipe/pose': fileURLToPath(
        new URL('./src/lib/detector/no-mediapipe.ts', import.meta.url),
      ),
    },
  },
  worker: { format: 'es' },
  server: { port: 4173, headers: isolation },
  preview: { port: 4173, strictPort: true, headers: isolation },
  build: { target: 'es2022', chunkSizeWarningLimit: 2500 },
  test: {
    include: ['src/lib/**/*.test.ts', 'tests/*.test.ts'],
    environment: 'node',
    testTimeout: 30_000,
  },
});

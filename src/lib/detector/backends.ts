import '@tensorflow/tfjs-backend-webgpu'; // the pose library imports it anyway
import * as tf from '@tensorflow/tfjs-core';
import wasmUrl from '@tensorflow/tfjs-backend-wasm/wasm-out/tfjs-backend-wasm.wasm?url';
import simdUrl from '@tensorflow/tfjs-backend-wasm/wasm-out/tfjs-backend-wasm-simd.wasm?url';
import { isSoftwareRenderer } from './choose-backend.ts';
import type { BackendId } from './detector.ts';

/** Loads the code of a backend. */
const REGISTER: Record<BackendId, () => Promise<unknown>> = {
  wasm: async () => {
    const { setWasmPaths } = await import('@tensorflow/tfjs-backend-wasm');
    // Its threads start from the text of a function that a bundler takes apart, and two were no faster than one.
    tf.env().set('WASM_HAS_MULTITHREAD_SUPPORT', false);
    setWasmPaths({
      'tfjs-backend-wasm.wasm': wasmUrl,
      'tfjs-backend-wasm-simd.wasm': simdUrl,
      'tfjs-backend-wasm-threaded-simd.wasm': simdUrl, // asked for by name, never loaded
    });
  },
  webgl: () => import('@tensorflow/tfjs-backend-webgl'),
  webgpu: async () => {},
};

/** Makes this the backend all tensors live on; throws when the device cannot. */
export async function useBackend(backend: BackendId): Promise<void> {
  await REGISTER[backend]();
  if (tf.findBackend(backend) === undefined && !tf.findBackendFactory(backend)) {
    throw new Error(`${backend} is not available here`);
  }
  if (!(await tf.setBackend(backend))) throw new Error(`${backend} cannot be started here`);
}

/** Backends worth a trial on this device, WASM first: what runs on real graphics hardware, and WASM. */
export async function backendsToTry(): Promise<BackendId[]> {
  const backends: BackendId[] = typeof WebAssembly === 'object' ? ['wasm'] : [];
  if (hasRealWebgl()) backends.push('webgl');
  if (await hasRealWebgpu()) backends.push('webgpu');
  return backends;
}

function hasRealWebgl(): boolean {
  const gl = new OffscreenCanvas(1, 1).getContext('webgl2');
  if (!gl) return false;
  const names = gl.getExtension('WEBGL_debug_renderer_info');
  const renderer: unknown = gl.getParameter(names ? names.UNMASKED_RENDERER_WEBGL : gl.RENDERER);
  gl.getExtension('WEBGL_lose_context')?.loseContext();
  return !isSoftwareRenderer(String(renderer));
}

interface GpuAdapter {
  readonly isFallbackAdapter?: boolean;
  readonly info?: Readonly<Record<string, unknown>>;
}

async function hasRealWebgpu(): Promise<boolean> {
  const { gpu } = navigator as { gpu?: { requestAdapter(): Promise<GpuAdapter | null> } };
  const adapter = await gpu?.requestAdapter().catch(() => null);
  if (!adapter || adapter.isFallbackAdapter || adapter.info?.isFallbackAdapter) return false;
  const { vendor, architecture, device, description } = adapter.info ?? {};
  return !isSoftwareRenderer([vendor, architecture, device, description].join(' '));
}

/** Tells whether the graphics card of the current backend was lost since; WASM has none to lose. */
export function watchGpu(): () => boolean {
  const { gpgpu, device } = tf.backend() as {
    gpgpu?: { gl: WebGLRenderingContext };
    device?: { lost: Promise<{ reason: string }> };
  };
  let lost = false;
  void device?.lost.then(({ reason }) => (lost = reason !== 'destroyed'));
  return () => lost || (gpgpu?.gl.isContextLost() ?? false);
}

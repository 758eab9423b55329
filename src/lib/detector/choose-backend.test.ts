import { expect, test } from 'vitest';
import { chooseBackend, isSoftwareRenderer } from './choose-backend.ts';
import type { Trial } from './choose-backend.ts';
import type { BackendId } from './detector.ts';

const points = [100, 50, 120, 60, 130, 200];
const trial = (backend: BackendId, inferenceMs: number, off = 0): Trial => ({
  backend,
  inferenceMs,
  points: points.map((p) => p + off),
});

test('the fastest backend that agrees with WASM is taken', () => {
  const trials = [trial('wasm', 50), trial('webgl', 15, 0.4), trial('webgpu', 9, -0.5)];
  expect(chooseBackend(trials)?.backend).toBe('webgpu');
});

test('a backend that gives zeros or no numbers is never taken, however fast', () => {
  const zeros = { ...trial('webgpu', 2), points: points.map(() => 0) };
  const none = { ...trial('webgl', 2), points: points.map(() => NaN) };
  expect(chooseBackend([trial('wasm', 50), zeros, none])?.backend).toBe('wasm');
  expect(chooseBackend([trial('wasm', 50), zeros, trial('webgl', 20)])?.backend).toBe('webgl');
});

test('a GPU that is hardly faster does not replace WASM', () => {
  expect(chooseBackend([trial('wasm', 50), trial('webgl', 47)])?.backend).toBe('wasm');
});

test('without WASM the fastest with real numbers must do, and nothing gives nothing', () => {
  const none = { ...trial('webgpu', 1), points: [NaN] };
  expect(chooseBackend([none, trial('webgl', 30)])?.backend).toBe('webgl');
  expect(chooseBackend([])).toBeUndefined();
});

test('software renderers are known by name', () => {
  expect(isSoftwareRenderer('ANGLE (Google, Vulkan 1.3.0 (SwiftShader Device (Subzero)))')).toBe(
    true,
  );
  expect(isSoftwareRenderer('llvmpipe (LLVM 15.0.6, 256 bits)')).toBe(true);
  expect(isSoftwareRenderer('Microsoft Basic Render Driver')).toBe(true);
  expect(isSoftwareRenderer('ANGLE (Apple, Apple M2, OpenGL 4.1)')).toBe(false);
  expect(isSoftwareRenderer('Adreno (TM) 640')).toBe(false);
});

import { expect, test } from 'vitest';
import { cameraError } from './webcam.ts';

const named = (name: string) => Object.assign(new Error('from the browser'), { name });

test.each([
  ['NotAllowedError', 'permission-refused'],
  ['SecurityError', 'permission-refused'],
  ['NotFoundError', 'no-camera'],
  ['OverconstrainedError', 'no-camera'],
  ['NotReadableError', 'camera-in-use'],
  ['AbortError', 'camera-in-use'],
])('%s means %s', (name, failure) => {
  const error = cameraError(named(name));
  expect(error.failure).toBe(failure);
  expect(error.message).toBe('from the browser');
});

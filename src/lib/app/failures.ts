import { SourceError, type SourceFailure } from '../capture/frame-source.ts';
import { DetectorError, type DetectorFailure } from '../detector/detector.ts';

/** What the athlete reads when something fails, and the way on. */
export interface Failure {
  readonly id: SourceFailure | DetectorFailure | 'unknown';
  readonly title: string;
  readonly text: string;
  /** 'retry' = try again; 'demo' = go on without a camera; 'reload' = load the page afresh. */
  readonly action: 'retry' | 'demo' | 'reload';
}

const TEXTS: Readonly<Record<SourceFailure | DetectorFailure, Omit<Failure, 'id'>>> = {
  'no-camera': {
    title: 'No camera found',
    text: 'Plug in a camera, or open Plumb on a phone or laptop that has one. You can look at the demo meanwhile.',
    action: 'retry',
  },
  'permission-refused': {
    title: 'The camera is not allowed',
    text: 'Allow the camera for this page in the address bar, then try again. The video never leaves this device.',
    action: 'retry',
  },
  'camera-in-use': {
    title: 'Another program uses the camera',
    text: 'Close video calls and other camera programs, then try again.',
    action: 'retry',
  },
  'camera-unplugged': {
    title: 'The camera went away',
    text: 'What was recorded up to then is kept. Plug the camera in again to go on.',
    action: 'retry',
  },
  'unsupported-browser': {
    title: 'This browser cannot do it',
    text: 'Plumb needs a camera, workers and WebAssembly. A current Chrome, Edge, Firefox or Safari has them.',
    action: 'demo',
  },
  'unreadable-file': {
    title: 'This video cannot be read',
    text: 'Choose an MP4 or WebM file.',
    action: 'retry',
  },
  'model-missing': {
    title: 'The pose model is missing',
    text: 'Its file was not found where Plumb was installed. Run “npm start” again, then reload.',
    action: 'reload',
  },
  'model-corrupt': {
    title: 'The pose model is damaged',
    text: 'Its file arrived incomplete. Run “npm run models -- --verify”, then reload.',
    action: 'reload',
  },
  'no-backend': {
    title: 'No way to run the pose model',
    text: 'Neither graphics nor WebAssembly is available to this page. Try another browser.',
    action: 'demo',
  },
  'lost-gpu': {
    title: 'The graphics processor went away',
    text: 'Try again; if it comes back, choose “WASM” in the settings.',
    action: 'retry',
  },
  crashed: {
    title: 'The pose detector stopped',
    text: 'Try again. What was recorded is kept.',
    action: 'retry',
  },
};

export function failureOf(error: unknown): Failure {
  if (error instanceof SourceError || error instanceof DetectorError)
    return failureById(error.failure);
  return {
    id: 'unknown',
    title: 'Something went wrong',
    text: error instanceof Error ? error.message : String(error),
    action: 'reload',
  };
}

export const failureById = (id: SourceFailure | DetectorFailure): Failure => ({ id, ...TEXTS[id] });

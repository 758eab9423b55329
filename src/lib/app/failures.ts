import { SourceError, type SourceFailure } from '../capture/frame-source.ts';
import { DetectorError, type DetectorFailure } from '../detector/detector.ts';
import { StorageError } from '../storage/storage-error.ts';
import type { Messages } from '../texts/messages.ts';

/** Every id has its title and text, in every language. */
export type FailureId = keyof Messages['failures'];
export type StorageProblem = keyof Messages['storage'];

/** What failed, and the way on; the words for it stand in the texts. */
export interface Failure {
  readonly id: FailureId;
  /** 'retry' = try again; 'demo' = go on without a camera; 'reload' = load the page afresh. */
  readonly action: 'retry' | 'demo' | 'reload';
  /** For whoever looks for the cause; in English. */
  readonly detail?: string;
}

const ACTIONS: Readonly<Record<SourceFailure | DetectorFailure, Failure['action']>> = {
  'no-camera': 'retry',
  'permission-refused': 'retry',
  'camera-in-use': 'retry',
  'camera-unplugged': 'retry',
  'unsupported-browser': 'demo',
  'unreadable-file': 'retry',
  'model-missing': 'reload',
  'model-corrupt': 'reload',
  'no-backend': 'demo',
  'lost-gpu': 'retry',
  crashed: 'retry',
};

export function failureOf(error: unknown): Failure {
  const detail = messageOf(error);
  if (error instanceof SourceError || error instanceof DetectorError)
    return { ...failureById(error.failure), detail };
  return { id: 'unknown', action: 'reload', detail };
}

export const failureById = (id: SourceFailure | DetectorFailure): Failure => ({
  id,
  action: ACTIONS[id],
});

/** Why something could not be kept on this device. */
export const storageProblemOf = (error: unknown): StorageProblem =>
  error instanceof StorageError ? error.failure : 'unknown';

export const messageOf = (error: unknown): string =>
  error instanceof Error ? error.message : String(error);

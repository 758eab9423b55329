import type { DetectorCore } from './detector-core.ts';
import type { DetectorFailure, LoadProgress } from './detector.ts';

/** What the page asks of the worker: a method of the core by name. Progress callbacks stay on their side. */
export interface Request {
  readonly id: number;
  readonly method: CoreMethod;
  readonly args: readonly unknown[];
}

export type CoreMethod = {
  [K in keyof DetectorCore]: DetectorCore[K] extends (...args: never[]) => unknown ? K : never;
}[keyof DetectorCore];

export type Reply =
  | { readonly id: number; readonly value: unknown }
  | { readonly id: number; readonly failure: DetectorFailure; readonly message: string }
  | { readonly id: number; readonly progress: LoadProgress };

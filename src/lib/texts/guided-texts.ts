import type { KnownGuided } from '../exercises/guided-registry.ts';

/** What is said about a guided exercise. */
export interface GuidedTexts {
  readonly title: string;
  /** One sentence: what happens in it. */
  readonly line: string;
  /** What it may do for a runner. */
  readonly why: string;
  /** What it does not do, or nobody knows. */
  readonly whyNot: string;
  /** Each step by its id: words to be read from afar, and how it is done, read aloud as well. */
  readonly steps: Readonly<Record<string, { readonly title: string; readonly how: string }>>;
  /** What often goes wrong, and what helps. */
  readonly faults: readonly { readonly fault: string; readonly cue: string }[];
  readonly levels: Readonly<Record<string, { readonly title: string; readonly hint: string }>>;
}

/** Every registered guided exercise has its texts, or the compiler complains. */
export type AllGuidedTexts = Readonly<Record<KnownGuided['id'], GuidedTexts>>;

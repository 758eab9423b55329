import { readFileSync } from 'node:fs';
import { inProject } from '../../../src/cli/project.mjs';
import { lingeringOrder } from './linger.ts';

export interface TruthFrame {
  readonly t: number;
  readonly drop: number;
  readonly thoraxRot: number;
  readonly px: Readonly<Record<string, readonly [number, number]>>;
}

/** The known truth of a clip as it is played: with its longer start, one entry per picture. */
export function truthAsPlayed(name: string, fromS: number, toS: number, lengthS: number) {
  const file = inProject('..', 'shared', 'truth', 'truth', `${name}.truth.json`);
  const { frames } = JSON.parse(readFileSync(file, 'utf8')) as { frames: TruthFrame[] };
  return lingeringOrder(frames.length, fromS, toS, lengthS).map((i) => frames[i]!);
}

/**
 * How far a measured series typically lies from the truth of the clip that was looped as the webcam. Nobody knows
 * at which picture the app began to look, so the shift in time that fits best is taken; it is the only free number.
 * The median is told, because a few milliseconds off are many degrees while the athlete moves fast.
 * Missing: samples that were not measured are left out.
 */
export function errorAgainstLoop(
  tMs: readonly number[],
  measured: readonly (number | null)[],
  truth: readonly number[],
  fps = 30,
): { readonly typicalError: number; readonly n: number; readonly seen: number } {
  const samples = measured.flatMap((value, i) => (value === null ? [] : [{ t: tMs[i]!, value }]));
  const errorsAt = (shift: number) =>
    samples.map(({ t, value }) => {
      const at = (Math.round((t / 1000) * fps) + shift) % truth.length;
      return Math.abs(value - truth[at]!);
    });
  const sums = truth.map((_, shift) => errorsAt(shift).reduce((sum, e) => sum + e, 0));
  const best = errorsAt(sums.indexOf(Math.min(...sums)));
  const values = samples.map((s) => s.value);
  return {
    typicalError: best.sort((a, b) => a - b)[best.length >> 1] ?? NaN,
    n: samples.length,
    seen: Math.max(...values) - Math.min(...values),
  };
}

import type { ScoreResult } from '../session/score-result.ts';
import { scoreByName, type ScoringWish } from './score-by-name.ts';

/**
 * Scores beside the page, which stays fluid meanwhile: the shape of a turning trunk takes a second to be found, and more on
 * a phone. One after another, and on the page where no worker starts.
 */
export const scoreAside = newScorer();

/** One that starts its worker with the first wish, and keeps it. */
export function newScorer(): (wish: ScoringWish) => Promise<ScoreResult> {
  let worker: Worker | undefined;
  let last: Promise<unknown> = Promise.resolve();

  const byWorker = (wish: ScoringWish) =>
    new Promise<ScoreResult>((resolve, reject) => {
      worker ??= new Worker(new URL('./score.worker.ts', import.meta.url), { type: 'module' });
      worker.onmessage = ({ data }: MessageEvent<ScoreResult>) => resolve(data);
      worker.onerror = worker.onmessageerror = reject;
      worker.postMessage(wish);
    });

  const score = async (wish: ScoringWish) => {
    try {
      return await byWorker(wish);
    } catch {
      worker?.terminate();
      worker = undefined;
      // If it is the recording that cannot be scored, this says so.
      return scoreByName(wish);
    }
  };

  return (wish) => {
    const scored = last.then(() => score(wish));
    last = scored.catch(() => undefined);
    return scored;
  };
}

import type { GuideView } from '../session/guide-view.ts';
import type { GuideWish } from '../session/guide.ts';

/** Nothing is under way that could be paused or stopped. */
export const guideIsOver = (status: GuideView['status']) =>
  status === 'done' || status === 'stopped';

/**
 * What a key asks for: the space bar pauses and goes on, arrows change the step, Escape leads out a step at a time.
 * Missing: undefined for other keys.
 */
export function guideWishOfKey(
  key: string,
  status: GuideView['status'],
): GuideWish | 'again' | 'leave' | undefined {
  const over = guideIsOver(status);
  if (key === 'Escape') return over ? 'leave' : status === 'running' ? 'pause' : 'stop';
  if (key === ' ') return over ? 'again' : status === 'running' ? 'pause' : 'resume';
  if (over) return undefined;
  if (key === 'ArrowRight') return 'skip';
  return key === 'ArrowLeft' ? 'back' : undefined;
}

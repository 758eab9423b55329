import { describe, expect, it } from 'vitest';
import type { Side } from '../pose/keypoints.ts';
import { comparableWith, proposedFor } from './comparable.ts';

const row = (
  id: string,
  day: number,
  change: { side?: Side; mode?: string; view?: string } = {},
) => ({
  ...{ id, exerciseId: 'single-leg-squat', side: 'left' as Side, model: 'blazepose-full' },
  ...{ view: 'front', mode: 'test', rules: { 'hip-drop': 2 } },
  startedAt: `2026-11-${String(day).padStart(2, '0')}T10:00:00+01:00`,
  ...change,
});
const other = { ...row('turn', 9), exerciseId: 'thoracic-rotation' };

describe('a result is compared with', () => {
  it('the one before it of the same kind and side, even where another is nearer', () => {
    const now = row('now', 20);
    const rows = [
      now,
      row('after', 21),
      row('training', 19, { mode: 'train' }),
      row('right', 18, { side: 'right' }),
      row('before', 12),
      row('long ago', 2),
      other,
    ];
    expect(proposedFor(rows, now)!.id).toBe('before');
    const { sameSide, otherSide } = comparableWith(rows, now);
    expect(sameSide.map(({ id }) => id)).toEqual(['after', 'training', 'before', 'long ago']);
    expect(otherSide.map(({ id }) => id)).toEqual(['right']);
  });

  it('an earlier one of another kind, a later one, or the other side, when there is nothing better', () => {
    const now = row('now', 10);
    const right = row('right', 1, { side: 'right' });
    expect(proposedFor([now, right], now)!.id).toBe('right');
    expect(proposedFor([now, right, row('after', 12)], now)!.id).toBe('after');
    expect(proposedFor([now, row('after', 12), row('back', 3, { view: 'back' })], now)!.id).toBe(
      'back',
    );
  });

  it('nothing of another exercise', () => {
    const now = row('now', 10);
    expect(proposedFor([now, other], now)).toBeUndefined();
  });
});

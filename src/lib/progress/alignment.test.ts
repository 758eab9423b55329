import { describe, expect, it } from 'vitest';
import type { Side } from '../pose/keypoints.ts';
import { anchorsOf, proposedAnchor, sharedAnchors } from './alignment.ts';

const trial = (
  side: Side | null,
  fromMs: number,
  events: readonly (readonly [tMs: number, kind: string, side?: Side])[],
) => ({
  side,
  trial: { fromMs, toMs: fromMs + 20_000 },
  events: events.map(([tMs, kind, of]) => ({ tMs, kind, ...(of && { side: of }) })),
});

describe('two recordings', () => {
  it('meet at the same repetition, however late it came', () => {
    const before = trial('left', 8000, [
      [8900, 'footUp', 'right'],
      [11_000, 'repDone', 'left'],
      [14_000, 'repDone', 'left'],
    ]);
    const now = trial('left', 9500, [
      [9900, 'footUp', 'right'],
      [13_500, 'repDone', 'left'],
    ]);
    const shared = sharedAnchors(before, now);
    expect(shared.map(({ key }) => key)).toEqual([
      'trialStart',
      'footUp 1',
      'repDone 1',
      'trialEnd',
    ]);
    expect(shared.find(({ key }) => key === 'repDone 1')).toMatchObject({
      ...{ aMs: 11_000, bMs: 13_500, n: 1 },
    });
    expect(proposedAnchor(shared)!.key).toBe('repDone 1');
  });

  it('of different legs meet as well: each leg is named by its own trial', () => {
    const left = trial('left', 0, [[900, 'footUp', 'right']]);
    const right = trial('right', 0, [[1500, 'footUp', 'left']]);
    expect(sharedAnchors(left, right).map(({ key, side }) => [key, side])).toContainEqual([
      'footUp 1',
      undefined,
    ]);
  });

  it('never lay a turn to the left upon one to the right', () => {
    const before = trial(null, 0, [
      [2000, 'reachedEnd', 'right'],
      [5000, 'reachedEnd', 'left'],
    ]);
    const now = trial(null, 0, [
      [2200, 'reachedEnd', 'left'],
      [4700, 'reachedEnd', 'left'],
    ]);
    const turns = sharedAnchors(before, now).filter(({ kind }) => kind === 'reachedEnd');
    expect(turns).toEqual([expect.objectContaining({ side: 'left', n: 1, aMs: 5000, bMs: 2200 })]);
  });

  it('meet at the start of the trial where nothing happened that both know', () => {
    const shared = sharedAnchors(trial('left', 100, []), trial('left', 4000, []));
    expect(proposedAnchor(shared)).toMatchObject({ key: 'trialStart', aMs: 100, bMs: 4000 });
  });

  it('do not meet where the camera lost somebody, nor after the end', () => {
    const anchors = anchorsOf(
      trial('left', 0, [
        [3000, 'lostSight'],
        [20_300, 'footDown', 'right'],
      ]),
    );
    expect(anchors.map(({ kind }) => kind)).toEqual(['trialStart', 'trialEnd']);
  });
});

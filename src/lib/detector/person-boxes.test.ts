import { describe, expect, it } from 'vitest';
import { personBoxes } from './person-boxes.ts';

type Px = readonly [number, number];

const ROWS = 28 * 28 * 2 + 14 * 14 * 2 + 7 * 7 * 6;

/** Raw output that proposes nothing but these: row, logit, hip and rim of the body relative to the cell in px of 224. */
function output(...rows: readonly (readonly [row: number, logit: number, hip: Px, rim: Px])[]) {
  const raw = new Float32Array(ROWS * 13).fill(-9);
  for (const [row, logit, hip, rim] of rows)
    raw.set([logit, 0, 0, 40, 40, ...hip, ...rim], row * 13);
  return raw;
}

describe('people from the raw output of the finder', () => {
  it('finds nobody in an empty room', () => {
    expect(personBoxes(output(), 0.5)).toEqual([]);
  });

  it('places a proposal of the finest grid where its cell is', () => {
    // Cell 3 of the second line of 28, second proposal.
    const [box] = personBoxes(output([2 * (28 + 3) + 1, 2, [0, 0], [0, 56]]), 0.5);
    expect(box!.x).toBeCloseTo(3.5 / 28, 6);
    expect(box!.y).toBeCloseTo(1.5 / 28, 6);
    expect(box!.reach).toBeCloseTo(0.25, 6);
    expect(box!.score).toBeCloseTo(0.88, 2);
  });

  it('places the last proposal of the coarsest grid in the last corner', () => {
    const [box] = personBoxes(output([ROWS - 1, 0.5, [-16, -16], [0, 0]]), 0.5);
    expect(box!.x).toBeCloseTo(6 / 7, 6);
    expect(box!.y).toBeCloseTo(6 / 7, 6);
  });

  it('takes many proposals of one body as one, and two bodies side by side as two, surest first', () => {
    const start = 28 * 28 * 2 + 14 * 14 * 2;
    const at = (column: number, logit: number, dx = 0) =>
      [start + 6 * (3 * 7 + column), logit, [dx, 0], [dx, 56]] as const;
    const raw = output(at(1, 1), at(2, 2, -20), at(5, 3));
    expect(personBoxes(raw, 0.5).map((box) => box.x)).toEqual([
      expect.closeTo(5.5 / 7, 5),
      expect.closeTo(2.5 / 7 - 20 / 224, 5),
    ]);
  });

  it('leaves out what it is not sure of', () => {
    expect(personBoxes(output([0, 0.5, [0, 0], [0, 9]]), 0.7)).toEqual([]);
  });
});

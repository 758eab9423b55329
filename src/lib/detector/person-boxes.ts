/** A body the person finder proposes. Space: shares of its square input, x right, y down. */
export interface PersonBox {
  /** Middle of the hips. */
  readonly x: number;
  readonly y: number;
  /** From there to the edge of a circle around the whole body. */
  readonly reach: number;
  /** 0 to 1. */
  readonly score: number;
}

/** The grids on which BlazePose's person finder proposes bodies: cells a side, proposals a cell. Source: its published anchors. */
const GRIDS = [
  [28, 2],
  [14, 2],
  [7, 6],
] as const;
/** Score, box of four, then four points of two numbers. */
const ROW = 13;
const INPUT_PX = 224;
/** Nearer than this, over the larger reach, two proposals are one person. Source: ours: people side by side are 0.8 and more apart. */
const SAME = 0.5;

/** The bodies in the raw output of the finder, surest first, one proposal each. */
export function personBoxes(output: ArrayLike<number>, leastScore: number): PersonBox[] {
  const found: PersonBox[] = [];
  let row = 0;
  for (const [cells, proposals] of GRIDS) {
    for (let cell = 0; cell < cells * cells; cell++) {
      const anchorX = ((cell % cells) + 0.5) / cells;
      const anchorY = (Math.floor(cell / cells) + 0.5) / cells;
      for (let n = 0; n < proposals; n++, row++) {
        const score = 1 / (1 + Math.exp(-output[row * ROW]!));
        if (!(score >= leastScore)) continue;
        const at = (k: number) => output[row * ROW + k]! / INPUT_PX;
        const [x, y] = [anchorX + at(5), anchorY + at(6)];
        const reach = Math.hypot(at(7) - at(5), at(8) - at(6));
        found.push({ x, y, reach, score });
      }
    }
  }
  found.sort((a, b) => b.score - a.score);
  const kept: PersonBox[] = [];
  for (const box of found) {
    const same = (k: PersonBox) =>
      Math.hypot(k.x - box.x, k.y - box.y) < SAME * Math.max(k.reach, box.reach);
    if (!kept.some(same)) kept.push(box);
  }
  return kept;
}

/** Adds this share of the mean diagonal, so that a direction without texture does not blow up. */
const DAMPING = 1e-5;

/** Solves a symmetric positive 4×4 system (Cholesky). Missing: undefined when it has no unique solution. */
export function solve4(matrix: Float64Array, right: ArrayLike<number>): number[] | undefined {
  const l = new Float64Array(16);
  const damp = (DAMPING * (matrix[0]! + matrix[5]! + matrix[10]! + matrix[15]!)) / 4;
  for (let i = 0; i < 4; i++) {
    for (let j = 0; j <= i; j++) {
      let sum = matrix[4 * i + j]! + (i === j ? damp : 0);
      for (let k = 0; k < j; k++) sum -= l[4 * i + k]! * l[4 * j + k]!;
      if (i !== j) l[4 * i + j] = sum / l[4 * j + j]!;
      else if (sum > 1e-9) l[4 * i + i] = Math.sqrt(sum);
      else return undefined;
    }
  }
  const x = [0, 0, 0, 0];
  for (let i = 0; i < 4; i++) {
    let sum = right[i]!;
    for (let k = 0; k < i; k++) sum -= l[4 * i + k]! * x[k]!;
    x[i] = sum / l[4 * i + i]!;
  }
  for (let i = 3; i >= 0; i--) {
    let sum = x[i]!;
    for (let k = i + 1; k < 4; k++) sum -= l[4 * k + i]! * x[k]!;
    x[i] = sum / l[4 * i + i]!;
  }
  return x;
}

/** One diagonal entry of the inverse; infinite when there is none. */
export function invert4(matrix: Float64Array, entry: 0 | 1 | 2 | 3): number {
  const unit = [0, 0, 0, 0];
  unit[entry] = 1;
  return solve4(matrix, unit)?.[entry] ?? Infinity;
}

/**
 * Solves a small symmetric positive system of equations (Cholesky); `matrix` is overwritten.
 * Missing: undefined when it has no unique solution.
 */
export function solveSymmetric(
  matrix: Float64Array,
  right: Float64Array,
): Float64Array | undefined {
  const n = right.length;
  for (let i = 0; i < n; i++) {
    for (let j = 0; j <= i; j++) {
      let sum = matrix[n * i + j]!;
      for (let k = 0; k < j; k++) sum -= matrix[n * i + k]! * matrix[n * j + k]!;
      if (i !== j) matrix[n * i + j] = sum / matrix[n * j + j]!;
      else if (sum > 1e-12) matrix[n * i + i] = Math.sqrt(sum);
      else return undefined;
    }
  }
  const x = Float64Array.from(right);
  for (let i = 0; i < n; i++) {
    for (let k = 0; k < i; k++) x[i]! -= matrix[n * i + k]! * x[k]!;
    x[i]! /= matrix[n * i + i]!;
  }
  for (let i = n - 1; i >= 0; i--) {
    for (let k = i + 1; k < n; k++) x[i]! -= matrix[n * k + i]! * x[k]!;
    x[i]! /= matrix[n * i + i]!;
  }
  return x;
}

import type { Point } from '#lib/geometry/points.ts';
import type { Verdict } from '#lib/rules/rule.ts';
import type { Shape } from './shapes.ts';

/**
 * A number with the sign of its verdict above it, so that neither colour nor the number alone must tell.
 * Missing: without a verdict the number stands alone.
 */
export function signedNumber(
  at: Point,
  text: string,
  size: number,
  verdict: Verdict | undefined,
): Shape[] {
  const number: Shape = { kind: 'text', at, text, size, role: verdict ?? 'quiet' };
  if (!verdict) return [number];
  const above = { x: at.x, y: at.y - 0.86 * size };
  return [number, { kind: 'sign', at: above, size: 0.56 * size, sign: verdict, role: verdict }];
}

import type { Point } from '#lib/geometry/points.ts';
import type { PoseFrame } from '#lib/pose/pose-frame.ts';
import type { MetricValue, Verdict } from '#lib/rules/rule.ts';
import type { Shape } from './shapes.ts';

/** How far the dial reaches to each side. Source: ours; nobody turns the chest further sitting. */
const REACH_DEG = 90;

/**
 * The turn as seen from above, beside the athlete, who faces the viewer (needle straight down);
 * the needle swings to the side the chest turns to.
 * Space: image px, un-mirrored: a turn to the athlete's left swings to image right. Sign: + = own left.
 * Missing: without a measured turn the needle is left out.
 */
export function rotationDial(
  frame: PoseFrame,
  values: readonly MetricValue[],
  verdict: Verdict | undefined,
  unit: number,
): Shape[] {
  const radius = 52 * unit;
  const at = { x: radius + 24 * unit, y: frame.height * 0.6 };
  const role = verdict ?? 'quiet';
  const ticks = [-90, -60, -30, 0, 30, 60, 90].map((deg): Shape => ({
    kind: 'line',
    from: onDial(at, radius * 0.88, deg),
    to: onDial(at, radius, deg),
    role: 'quiet',
    width: 1.5 * unit,
  }));
  const dial: Shape[] = [{ kind: 'ring', at, radius, role: 'quiet' }, ...ticks];
  const now = values.find((v) => v.id === 'rotation-now');
  if (now?.value == null) return dial;
  const turn = now.side === 'right' ? -now.value : now.value;
  const shown = Math.max(-REACH_DEG, Math.min(REACH_DEG, turn));
  return [
    ...dial,
    { kind: 'wedge', at, radius: radius * 0.86, fromDeg: -90, toDeg: -90 + shown, role },
    { kind: 'line', from: at, to: onDial(at, radius * 0.86, shown), role, width: 4 * unit },
    {
      kind: 'text',
      at: { x: at.x, y: at.y - 16 * unit },
      text: `${Math.abs(Math.round(turn))}°`,
      size: 20 * unit,
      role,
    },
  ];
}

/** A point on the dial: 0 = straight down (towards the viewer), + = towards image right. */
function onDial(at: Point, radius: number, deg: number): Point {
  const rad = (deg * Math.PI) / 180;
  return { x: at.x + radius * Math.sin(rad), y: at.y + radius * Math.cos(rad) };
}

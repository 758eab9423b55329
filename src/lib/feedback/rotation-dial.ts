import type { Point } from '#lib/geometry/points.ts';
import type { Side } from '#lib/pose/keypoints.ts';
import { ROTATION_TUNING } from '#lib/rules/rotation-tuning.ts';
import type { MetricValue, Verdict } from '#lib/rules/rule.ts';
import type { Instrument } from './hud.ts';
import type { Shape } from './shapes.ts';
import { signedNumber } from './signed-number.ts';

/** How far the dial reaches to each side. Source: ours; nobody turns the chest further sitting. */
const REACH_DEG = 90;

/** The farthest end held so far, to each side of the athlete. Unit: deg. Missing: none yet. */
export type BestEnds = Readonly<Partial<Record<Side, number>>>;

/**
 * The turn as seen from above, athlete facing the viewer (straight down): pelvis line, shoulder line, the way
 * the chest faces, the farthest end held to each side as a mark, and the target band.
 * Space: image px, un-mirrored: a turn to the athlete's left swings to image right. Sign: + = own left.
 * Missing: without a measured turn, shoulder line and pointer are left out; a pelvis nobody measured is drawn as unsure.
 */
export function rotationDial(
  { at, radius }: Instrument,
  values: readonly MetricValue[],
  verdict: Verdict | undefined,
  best: BestEnds = {},
): Shape[] {
  const bar = (deg: number, half: number, role: Shape['role'], width: number): Shape => ({
    kind: 'line',
    from: onDial(at, half * radius, deg - 90),
    to: onDial(at, half * radius, deg + 90),
    role,
    width: width * radius,
  });
  const band = (side: 1 | -1): Shape => ({
    kind: 'arc',
    at,
    radius: 0.93 * radius,
    fromDeg: -90 + side * ROTATION_TUNING.goodDeg.default,
    toDeg: -90 + side * REACH_DEG,
    role: 'target',
    width: 0.1 * radius,
  });
  const marks = (['left', 'right'] as const).flatMap((side): Shape[] => {
    const deg = best[side];
    if (deg === undefined) return [];
    const there = within(side === 'left' ? deg : -deg);
    const [from, to] = [onDial(at, 0.76 * radius, there), onDial(at, 1.1 * radius, there)];
    return [
      { kind: 'line', from, to, role: 'quiet', width: 0.05 * radius },
      { kind: 'dot', at: to, radius: 0.065 * radius, role: 'quiet' },
    ];
  });
  const pelvis = turnOf(values, 'pelvis-turn-now');
  const dial: Shape[] = [
    { kind: 'ring', at, radius, role: 'quiet' },
    band(1),
    band(-1),
    ...marks,
    bar(pelvis ?? 0, 0.4, pelvis === undefined ? 'unsure' : 'quiet', 0.07),
  ];
  const turn = turnOf(values, 'rotation-now');
  if (turn === undefined) return dial;
  const role = verdict ?? 'quiet';
  const shown = within(turn);
  return [
    ...dial,
    { kind: 'wedge', at, radius: 0.86 * radius, fromDeg: -90, toDeg: -90 + shown, role },
    bar(shown, 0.6, 'quiet', 0.16),
    { kind: 'arrow', from: at, to: onDial(at, 0.84 * radius, shown), role, width: 0.07 * radius },
    { kind: 'dot', at, radius: 0.2 * radius, role },
    ...signedNumber(
      { x: at.x, y: at.y - 1.42 * radius },
      `${Math.abs(Math.round(turn))}°`,
      0.66 * radius,
      verdict,
    ),
  ];
}

/** Sign: + = own left. Missing: undefined when it was not measured. */
export function turnOf(values: readonly MetricValue[], id: string): number | undefined {
  const now = values.find((value) => value.id === id);
  if (now?.value == null) return undefined;
  return now.side === 'right' ? -now.value : now.value;
}

const within = (deg: number) => Math.max(-REACH_DEG, Math.min(REACH_DEG, deg));

/** A point on the dial: 0 = straight down (towards the viewer), + = towards image right. */
function onDial(at: Point, radius: number, deg: number): Point {
  const rad = (deg * Math.PI) / 180;
  return { x: at.x + radius * Math.sin(rad), y: at.y + radius * Math.cos(rad) };
}

import type { TruthRow } from './row.ts';
import type { Scored } from './scored.ts';

/** Events of the truth set and what the rules call them. */
const KINDS: readonly (readonly [truth: string, kind: string, quantity: string])[] = [
  ['foot-up', 'footUp', 'foot up'],
  ['foot-down', 'footDown', 'foot down'],
  ['hop-start', 'stanceFootHopped', 'stance foot hops'],
  ['arms-out', 'armsOut', 'arms flung out'],
  ['arms-in', 'armsIn', 'arms come back'],
];
/** Farther from a true event than this, an event is another one. Unit: ms. */
const SAME_MS = 500;

/** Latency of each kind of event, missed and invented ones. */
export function eventRows(group: string, members: readonly Scored[]): TruthRow[] {
  return KINDS.flatMap(([type, kind, quantity]) => {
    const counted = members.filter(({ result }) => result.exercise === 'single-leg-balance');
    const latencies: number[] = [];
    let n = 0;
    let missed = 0;
    let invented = 0;
    for (const { truth, result } of counted) {
      const known = truth.meta.events.filter((e) => e.type === type).map((e) => e.t * 1000);
      const seen = result.events.filter((e) => e.kind === kind).map((e) => e.tMs);
      n += known.length;
      for (const at of known) {
        const nearest = [...seen].sort((a, b) => Math.abs(a - at) - Math.abs(b - at))[0];
        if (nearest === undefined || Math.abs(nearest - at) > SAME_MS) missed++;
        else {
          seen.splice(seen.indexOf(nearest), 1);
          latencies.push(nearest - at);
        }
      }
      invented += seen.length;
    }
    if (n === 0 && invented === 0) return [];
    const feet = type.startsWith('foot');
    return [
      {
        rule: 'single-leg-balance',
        quantity,
        unit: 'ms',
        group,
        n,
        cells: {
          missed,
          invented,
          ...(latencies.length > 0 && {
            earliest: Math.min(...latencies),
            latest: Math.max(...latencies),
          }),
        },
        bars: [
          { column: 'missed' as const, max: 0 },
          { column: 'invented' as const, max: 0 },
          ...(feet && n > 0
            ? [
                { column: 'earliest' as const, min: -100 },
                { column: 'latest' as const, max: 100 },
              ]
            : []),
        ],
      },
    ];
  });
}

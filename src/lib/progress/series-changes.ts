import type { Placed } from './neighbours.ts';

/** What became different: the old and the new one. Missing: it was not noted, or there was none. */
export interface Changed {
  readonly what: 'rule' | 'model' | 'view' | 'level' | 'eyes';
  readonly from: string | undefined;
  readonly to: string | undefined;
}

/** A moment from which on results stand in another series. */
export interface SeriesChange {
  /** Of the first result after it. Unit: ms since 1970 UTC. */
  readonly atMs: number;
  readonly changed: readonly Changed[];
}

interface PlacedAt {
  readonly row: Placed;
  readonly atMs: number;
  readonly series: string;
}

/**
 * Where the circumstances of neighbouring results differ, and in what. Sides take turns within one series.
 *
 * @param placed of one exercise and mode, oldest first
 */
export function seriesChanges(placed: readonly PlacedAt[]): readonly SeriesChange[] {
  return placed.slice(1).flatMap(({ row, atMs, series }, i) => {
    const before = placed[i]!;
    return before.series === series ? [] : [{ atMs, changed: differences(before.row, row) }];
  });
}

function differences(before: Placed, now: Placed): readonly Changed[] {
  const plain = (['model', 'view', 'level'] as const).flatMap((what) =>
    before[what] === now[what] ? [] : [{ what, from: before[what], to: now[what] }],
  );
  const [from, to] = [before.eyes ?? 'open', now.eyes ?? 'open'];
  const eyes = from === to ? [] : [{ what: 'eyes' as const, from, to }];
  const version = (id: string, { rules }: Placed) =>
    rules[id] === undefined ? undefined : `${id}@${rules[id]}`;
  const rules = [...new Set([...Object.keys(before.rules), ...Object.keys(now.rules)])]
    .filter((id) => before.rules[id] !== now.rules[id])
    .map((id) => ({ what: 'rule' as const, from: version(id, before), to: version(id, now) }));
  return [...rules, ...plain, ...eyes];
}

import type { Exercise } from '../exercises/exercise.ts';
import type { RuleEvent } from '../rules/rule.ts';
import type { Texts } from '../texts/texts.ts';

/** Something that happened, on the clock of a replay, with its words. Unit: ms. */
export interface ReplayMark {
  readonly tMs: number;
  readonly name: string;
  /** Of two recordings, which one it belongs to. */
  readonly of?: 'first' | 'second';
}

/** An event is named while the replay stands on it and for so long after. Unit: ms. Source: ours, time to read it. */
const NAMED_MS = 1500;
/** A range input rounds a little. Unit: ms. */
const ROUND_MS = 10;

/** The events of a result in order, each with its side. */
export function marksOf(
  { eventText, t }: Pick<Texts, 'eventText' | 't'>,
  exercise: Exercise,
  events: readonly RuleEvent[],
): readonly ReplayMark[] {
  return events
    .map(({ tMs, kind, side }) => ({
      tMs,
      name: [eventText(exercise, kind), ...(side ? [t('result.eventSide', { side })] : [])].join(
        ' ',
      ),
    }))
    .sort((a, b) => a.tMs - b.tMs);
}

/** What has just happened; events at the same moment are named together. Missing: undefined when the last one is over. */
export function markAt(
  marks: readonly ReplayMark[],
  tMs: number,
): Pick<ReplayMark, 'tMs' | 'name'> | undefined {
  const last = marks.findLast((mark) => mark.tMs <= tMs + ROUND_MS);
  if (!last || tMs - last.tMs > NAMED_MS) return undefined;
  const together = marks.filter((mark) => Math.abs(mark.tMs - last.tMs) <= ROUND_MS);
  return { tMs: last.tMs, name: together.map(({ name }) => name).join(' ') };
}

import { proposedAnchor, sharedAnchors, type SharedAnchor } from '../progress/alignment.ts';
import { comparedValues, measuredAlike, unlikeIn } from '../progress/compared-values.ts';
import type { KeptResult } from './compared-pair.ts';
import { Playback } from './playback.svelte.ts';
import { ReplayFigure } from './replay-figure.ts';

export type Which = 'first' | 'second';
export const WHICH = ['first', 'second'] as const;

/**
 * Two trials of one exercise played together, laid upon each other by an event both have. Its clock counts from that
 * event. Of one side the earlier trial is the first; of two sides the left one is.
 */
export class Comparison extends Playback {
  readonly first: KeptResult;
  readonly second: KeptResult;
  readonly figures: Readonly<Record<Which, ReplayFigure>>;
  readonly anchors: readonly SharedAnchor[];
  readonly twoSides: boolean;
  /** In what they differ beside the movement. */
  readonly unlike;
  /** The rules have changed, so both were scored anew. */
  readonly scoredAnew: boolean;
  readonly values;
  #key = $state<string>();
  anchor = $derived.by(() => this.#anchor());
  times = $derived.by(() => this.#merged((which) => this.figures[which].times));
  marks = $derived.by(() =>
    this.#merged((which) => this[which].result.events.map(({ tMs }) => tMs)),
  );

  constructor(a: KeptResult, b: KeptResult, mirrored: boolean) {
    super();
    this.twoSides = a.result.side !== b.result.side;
    [this.first, this.second] = inOrder(a, b, this.twoSides);
    const { first, second } = this;
    const figure = ({ recording, result, exercise }: KeptResult) =>
      new ReplayFigure(recording, result, exercise, mirrored);
    this.figures = { first: figure(first), second: figure(second) };
    this.anchors = sharedAnchors(first.result, second.result);
    this.unlike = unlikeIn(first.session, second.session);
    this.scoredAnew = first.changed.length + second.changed.length > 0;
    const scored = ({ today, result }: KeptResult) => (this.scoredAnew ? today : result);
    this.values = comparedValues(
      second.exercise,
      scored(first),
      scored(second),
      measuredAlike(this.unlike),
    );
  }

  /** Time of the event on the clock of one of the two. Unit: ms. */
  zeroOf(which: Which): number {
    return which === 'first' ? this.anchor.aMs : this.anchor.bMs;
  }

  attach(which: Which, canvas: HTMLCanvasElement) {
    this.figures[which].attach(canvas);
    this.paint();
  }

  /** Lays both upon another event, and shows it. */
  meetAt(key: string) {
    this.#key = key;
    this.seek(0);
  }

  override close() {
    super.close();
    for (const which of WHICH) this.figures[which].close();
  }

  protected paint() {
    for (const which of WHICH) this.figures[which].show(this.tMs + this.zeroOf(which));
  }

  #anchor(): SharedAnchor {
    const chosen = this.anchors.find(({ key }) => key === this.#key);
    // The start of the trial is always there.
    return (chosen ?? proposedAnchor(this.anchors))!;
  }

  /** Times of both on the common clock, ascending, each once. */
  #merged(timesOf: (which: Which) => readonly number[]): number[] {
    const all = WHICH.flatMap((which) => timesOf(which).map((tMs) => tMs - this.zeroOf(which)));
    return all.sort((a, b) => a - b).filter((tMs, i) => tMs !== all[i - 1]);
  }
}

function inOrder(a: KeptResult, b: KeptResult, twoSides: boolean): [KeptResult, KeptResult] {
  const swapped = twoSides
    ? b.result.side === 'left'
    : Date.parse(b.session.startedAt) < Date.parse(a.session.startedAt);
  return swapped ? [b, a] : [a, b];
}

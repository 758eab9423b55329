import type { DotColour, DotsSeen } from '../pose/pose-frame.ts';
import { proposeColour } from './marker-colour.ts';
import type { PelvisDotsReading } from './pelvis-dots.ts';
import type { BodyPoints, RgbaPatch } from './rgba-patch.ts';

/** What is told is what most of the last pictures showed. Unit: pictures. Source: ours: half a second at 20 a second. */
const LAST = 10;
/** The clothes are looked at once in so many pictures. Source: ours. */
const COLOURS_EVERY = 15;
/** From this contrast on a colour is worth proposing. Unit: see `clearness`. Source: ours: drawn dots of 30 and more were found in 98 % of pictures through video, of 15–20 in 60 %. */
const ENOUGH = 30;
/** More to choose from helps nobody. */
const MOST_COLOURS = 3;

/** Tells the athlete how it stands with the dots, without flicker. Give it every reading in order. */
export class DotGuide {
  #last: DotsSeen['seen'][] = [];
  #colours: readonly DotColour[] | undefined;
  #pictures = 0;

  next(reading: PelvisDotsReading, patch: RgbaPatch, body: BodyPoints): DotsSeen {
    this.#last = [...this.#last.slice(1 - LAST), seenIn(reading)];
    if (this.#pictures++ % COLOURS_EVERY === 0) this.#colours = coloursFor(patch, body);
    return { seen: mostFrequent(this.#last), ...(this.#colours && { colours: this.#colours }) };
  }
}

function seenIn({ pelvisDeg, why, found = [] }: PelvisDotsReading): DotsSeen['seen'] {
  if (pelvisDeg !== null || found.length > 1) return 'both';
  if (why === 'dots-ambiguous') return 'third';
  const [one] = found;
  return one === 'left' || one === 'right' ? one : 'neither';
}

function coloursFor(patch: RgbaPatch, body: BodyPoints): readonly DotColour[] | undefined {
  return proposeColour(patch, body)
    ?.filter(({ contrast }) => contrast >= ENOUGH)
    .slice(0, MOST_COLOURS)
    .map(({ name }) => name);
}

function mostFrequent<T>(values: readonly T[]): T {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].reduce((best, one) => (one[1] >= best[1] ? one : best))[0];
}

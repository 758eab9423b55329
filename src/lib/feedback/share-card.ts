import type { Box } from './hud.ts';
import type { Sign } from './shapes.ts';
import { fitText, type Measure } from './share-text.ts';

/** Size of the picture. Unit: px; 4 : 5, as feeds show it whole. */
export const CARD = { width: 1080, height: 1350 } as const;

/** What the card says, in the language of the page. */
export interface CardWords {
  readonly title: string;
  readonly date: string;
  readonly metric: string;
  /** Left first. */
  readonly sides: readonly CardSide[];
  /** Of both sides together, where they were judged so. */
  readonly verdict?: CardVerdict | undefined;
  readonly smallPrint: string;
}
interface CardVerdict {
  readonly sign: Sign;
  readonly word: string;
}
export interface CardSide {
  readonly label: string;
  /** '6°', or '–' where there is no value. */
  readonly figure: string;
  /** '± 3°'. Missing: there is no value. */
  readonly error?: string | undefined;
  readonly verdict?: CardVerdict | undefined;
}

interface Placed {
  /** What it covers. */
  readonly box: Box;
}
export type CardItem =
  | (Placed & { readonly kind: 'logo' | 'figure' })
  | (Placed & { readonly kind: 'sign'; readonly sign: Sign })
  | (Placed & {
      readonly kind: 'text';
      readonly lines: readonly string[];
      readonly size: number;
      readonly weight: number;
      readonly tone: 'ink' | 'soft' | Sign;
    });
type TextItem = Extract<CardItem, { kind: 'text' }>;

/** The string hangs here, and everything else stands to the right of it, as on every page. */
export const STRING_X = 108;
const LEFT = 176;
const RIGHT = CARD.width - 72;
const TOP = 64;
const BOTTOM = CARD.height - 56;
const GAP = 40;
export const LINE_HEIGHT = 1.18;
/** Errors are set smaller than their values, by this share, but can always be read. */
const ERROR_SHARE = 0.36;
const LARGEST = 150;
/** Between a value and its error. */
const VALUE_GAP = 14;
/** A value is made smaller down to this to have its error beside it; else the error stands below. */
const LEAST_BESIDE = 92;
/** From the bottom of a line of text up to where its letters stand, as a share of its size. */
const BASE = 0.24;

/** Where everything on the card stands: nothing overlaps, long words are wrapped or made smaller. */
export function shareCard(words: CardWords, measure: Measure): CardItem[] {
  const text = textSetter(measure);
  const logo: CardItem = { kind: 'logo', box: at(STRING_X - 30, TOP, 60, 72) };
  const name = text('Plumb', { left: LEFT, top: TOP + 2, width: 240, size: 54, weight: 720 });
  const dateWidth = RIGHT - name.box.right - GAP;
  const date = toTheRight(
    text(words.date, soft({ left: RIGHT - dateWidth, top: TOP + 18, width: dateWidth, size: 30 })),
  );
  const wide = { left: LEFT, width: RIGHT - LEFT };
  const top = logo.box.bottom + GAP;
  const title = text(words.title, { ...wide, top, size: 72, weight: 680, lines: 2 });
  const metric = text(
    words.metric,
    soft({ ...wide, top: title.box.bottom + 8, size: 36, lines: 2 }),
  );
  const width = (wide.width - GAP) / 2;
  const { size, beside } = valueSize(words.sides, width, measure);
  const columns = words.sides.flatMap((side, i) =>
    column(side, { left: LEFT + i * (width + GAP), top: metric.box.bottom + 34, width }),
  );
  const under = bottomOf([metric, ...columns]);
  const verdict = words.verdict ? verdictLine(words.verdict, { ...wide, top: under + 18 }) : [];
  const fine = text(words.smallPrint, soft({ ...wide, top: 0, size: 26, lines: 2 }));
  const smallPrint = moved(fine, BOTTOM - fine.box.bottom);
  const figureTop = bottomOf([metric, ...columns, ...verdict]) + GAP;
  const figure: CardItem = {
    kind: 'figure',
    box: at(LEFT, figureTop, wide.width, smallPrint.box.top - GAP - figureTop),
  };
  return [logo, name, date, title, metric, ...columns, ...verdict, figure, smallPrint];

  function column(
    side: CardSide,
    { left, top, width }: { left: number; top: number; width: number },
  ) {
    const label = text(side.label, { left, top, width, size: 36, weight: 600 });
    const figureTop = label.box.bottom + 4;
    const value = text(side.figure, {
      ...{ left, top: figureTop, width, size, weight: 640 },
    });
    const items: CardItem[] = [label, value];
    if (side.error) {
      const right = value.box.right + VALUE_GAP;
      const place = beside ? { left: right, width: left + width - right } : { left, width };
      const said = text(
        side.error,
        soft({ ...place, top: value.box.bottom, size: errorSize(value.size) }),
      );
      // Beside the value both stand on one line.
      const up = said.box.bottom - value.box.bottom + BASE * (value.size - said.size);
      items.push(beside ? moved(said, -up) : said);
    }
    const next = { left, width, top: bottomOf(items) + 6 };
    return [...items, ...(side.verdict ? verdictLine(side.verdict, next) : [])];
  }

  function verdictLine(
    { sign, word }: CardVerdict,
    { left, top, width }: { left: number; top: number; width: number },
  ): CardItem[] {
    const size = 40;
    const indent = size + 14;
    const said = text(word, {
      ...{ left: left + indent, top, width: width - indent, size, weight: 650, lines: 2 },
      tone: sign,
    });
    const middle = top + (said.size * LINE_HEIGHT) / 2;
    return [{ kind: 'sign', sign, box: at(left, middle - size / 2, size, size) }, said];
  }
}

const errorSize = (size: number) => Math.max(36, size * ERROR_SHARE);

/** The size of the values, the same left and right, and whether their errors have room beside them or stand below. */
function valueSize(sides: readonly CardSide[], width: number, measure: Measure) {
  const fits = (size: number, beside: boolean) =>
    sides.every(({ figure, error = '' }) => {
      const more = beside ? VALUE_GAP + measure(error, errorSize(size), 500) : 0;
      return measure(figure, size, 640) + more <= width;
    });
  for (let size = LARGEST; size >= LEAST_BESIDE; size -= 2)
    if (fits(size, true)) return { size, beside: true };
  let size = LARGEST;
  while (size > LEAST_BESIDE && !fits(size, false)) size -= 2;
  return { size, beside: false };
}

interface TextPlace {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  /** The largest it may be. */
  readonly size: number;
  readonly weight: number;
  readonly lines?: number;
  readonly tone?: TextItem['tone'];
}

const soft = (place: Omit<TextPlace, 'weight'>): TextPlace => ({
  ...place,
  weight: 500,
  tone: 'soft',
});

const textSetter =
  (measure: Measure) =>
  (
    said: string,
    { left, top, width, size, weight, lines = 1, tone = 'ink' }: TextPlace,
  ): TextItem => {
    const fitted = fitText(said, { width, size, lines, weight }, measure);
    const long = Math.max(...fitted.lines.map((line) => measure(line, fitted.size, weight)));
    const high = fitted.lines.length * fitted.size * LINE_HEIGHT;
    return { kind: 'text', ...fitted, weight, tone, box: at(left, top, long, high) };
  };

const at = (left: number, top: number, width: number, height: number): Box => ({
  ...{ left, top, right: left + width, bottom: top + height },
});

function moved<T extends CardItem>(item: T, down: number, across = 0): T {
  const { left, right, top, bottom } = item.box;
  const box = {
    left: left + across,
    right: right + across,
    top: top + down,
    bottom: bottom + down,
  };
  return { ...item, box };
}

const toTheRight = (item: TextItem) => moved(item, 0, RIGHT - item.box.right);
const bottomOf = (items: readonly CardItem[]) => Math.max(...items.map(({ box }) => box.bottom));

/** How wide a text is in the font of the card. Unit: px. */
export type Measure = (text: string, size: number, weight: number) => number;

export interface Fitted {
  readonly lines: readonly string[];
  readonly size: number;
}

/** A line may end after a space, a hyphen, or any Chinese character that no closing mark follows. */
const BREAKS = /(?<=[\s-])|(?<=[\u3000-\u9fff\uff00-\uffef])(?![，。：；！？、）」])/u;
const SMALLER = 2;
const SMALLEST = 12;

/** Sets a text in at most so many lines: wrapped first, and made smaller until every word has its place. */
export function fitText(
  text: string,
  { width, size, lines: most, weight }: FitInto,
  measure: Measure,
): Fitted {
  const lines = wrapped(text, (line) => measure(line, size, weight) <= width);
  const fits = lines.length <= most && lines.every((line) => measure(line, size, weight) <= width);
  if (fits || size <= SMALLEST) return { lines, size };
  return fitText(text, { width, size: size - SMALLER, lines: most, weight }, measure);
}

interface FitInto {
  readonly width: number;
  /** The largest it may be. */
  readonly size: number;
  readonly lines: number;
  readonly weight: number;
}

function wrapped(text: string, fits: (line: string) => boolean): string[] {
  const lines: string[] = [];
  for (const word of text.split(BREAKS)) {
    const longer = (lines.at(-1) ?? '') + word;
    if (lines.length > 0 && fits(longer.trimEnd())) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines.map((line) => line.trim());
}

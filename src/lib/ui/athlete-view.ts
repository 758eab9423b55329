/** Somebody who trains on this device, as the pages show them; the app's athletes have this shape. */
export interface AthleteView {
  readonly id: string;
  /** Empty: not known. */
  readonly name: string;
  /** ISO text. */
  readonly since?: string | undefined;
}

/** A name within a sentence, whichever way it is written: it turns nothing around it. */
export const isolated = (name: string): string => `\u2068${name}\u2069`;

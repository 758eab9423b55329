import type { Point } from '../geometry/points.ts';
import { median, type Sample } from '../signal/statistics.ts';
import { calfLimits, type CalfTuning } from './calf-tuning.ts';
import { repCounter, type Rep } from './rep-counter.ts';

/** Why the athlete is prompted. Source: measures.md B4. */
export const PROMPTS = ['raisedLow', 'offPace', 'kneeBent', 'trunkBent', 'paused'] as const;
export type Prompt = (typeof PROMPTS)[number];

/** One moment, smoothed. Unit: foot lengths; deg beyond the quiet start. */
export interface CalfNow {
  readonly rise: Sample;
  readonly kneeDeg: Sample;
  readonly trunkDeg: Sample;
  readonly toes: Point | undefined;
}

export interface CalfStep {
  readonly rep: Rep | undefined;
  readonly prompt: Prompt | undefined;
  /** On this step the test is over: a fault after the last prompt. */
  readonly stopped: boolean;
}

/** No raise for so many of them is a pause. Source: ours. */
const PAUSE_RAISES = 2;
const NOTHING: CalfStep = { rep: undefined, prompt: undefined, stopped: false };

/**
 * The endurance test as it happens: raises, pace, prompts and the rule that ends it.
 * Lag: that of the counter. Missing: no prompt is given for what was not seen. Source: measures.md B4.
 */
export function calfTest(tuning: CalfTuning, footPx: number) {
  const counter = repCounter(calfLimits(tuning, footPx));
  const paceMs = 1000 * tuning.paceS;
  let lastMs: number | undefined;
  /** The pause before the next raise was prompted already. */
  let paused = false;
  let holesBefore = 0;
  let prompts = 0;
  let over = false;
  let since: { tMs: number; now: CalfNow }[] = [];

  const said = (prompt: Prompt | undefined, rep: Rep | undefined): CalfStep => {
    const stopped = prompt !== undefined && prompts >= tuning.prompts;
    if (prompt) prompts++;
    over = stopped;
    return { rep, prompt, stopped };
  };
  const step = (tMs: number, now: CalfNow): CalfStep => {
    if (over) return NOTHING;
    since = [...since.filter((s) => s.tMs > tMs - 3 * paceMs), { tMs, now }];
    const rep = counter.step(tMs, now.rise, now.toes);
    const hidden = counter.holes > holesBefore;
    holesBefore = counter.holes;
    if (hidden) lastMs = undefined;
    if (!rep) {
      if (lastMs === undefined || now.rise === undefined) return NOTHING;
      if (tMs - lastMs < PAUSE_RAISES * paceMs) return NOTHING;
      lastMs = tMs;
      paused = true;
      return said('paused', undefined);
    }
    const between = lastMs === undefined || paused ? undefined : rep.toMs - lastMs;
    lastMs = rep.toMs;
    paused = false;
    const near = since.filter((s) => s.tMs >= rep.fromMs);
    const most = (pick: (now: CalfNow) => Sample) => median(near.map((s) => pick(s.now))) ?? 0;
    const off = between !== undefined && Math.abs(between / paceMs - 1) > tuning.pacePercent / 100;
    const prompt = !rep.full
      ? 'raisedLow'
      : most((s) => s.kneeDeg) > tuning.kneeBentDeg
        ? 'kneeBent'
        : Math.abs(most((s) => s.trunkDeg)) > tuning.trunkBentDeg
          ? 'trunkBent'
          : off
            ? 'offPace'
            : undefined;
    return said(prompt, rep);
  };
  return {
    step,
    get holes() {
      return counter.holes;
    },
  };
}

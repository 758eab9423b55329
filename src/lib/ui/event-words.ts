import type { Exercise } from '../exercises/exercise.ts';

/** The plain sentence a rule gives for one of its events; the bare kind, spelled out, if it gives none. */
export function eventText(exercise: Exercise, kind: string): string {
  for (const rule of exercise.rules) {
    const text = rule.events[kind];
    if (text) return text;
  }
  return kind.replace(/([A-Z])/g, (letter) => ` ${letter.toLowerCase()}`);
}

/** Title of a metric as its rule gives it. */
export function metricTitle(exercise: Exercise, id: string): string {
  for (const rule of exercise.rules) {
    const spec = rule.metrics[id];
    if (spec) return spec.title;
  }
  return id;
}

/** How a phone buzzes. Unit: ms on, off, on … Source: ours. */
const PATTERNS = { go: [180], end: [120, 80, 120], cue: [60] } as const;

/** Lets a phone buzz where it can; elsewhere nothing happens. */
export function buzz(kind: keyof typeof PATTERNS): void {
  if ('vibrate' in navigator) navigator.vibrate([...PATTERNS[kind]]);
}

/** What may be said, by id, in order of priority within a rule. One at a time, at least four seconds apart. */
export const CUES = {
  'level-pelvis': 'Level your hips',
  'trunk-upright': 'Stand tall',
  'knee-over-toe': 'Knee over your second toe',
  'slow-down': 'Slower',
  'hips-still': 'Keep your hips still',
  'turn-tall': 'Turn around a tall spine',
  'hold-there': 'Hold it there',
} as const satisfies Record<string, string>;

export type CueId = keyof typeof CUES;

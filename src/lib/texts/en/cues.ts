import type { CueId } from '../../rules/cues.ts';

/** What the voice says during a trial: a few words. */
export const cues = {
  'level-pelvis': 'Level your hips',
  'trunk-upright': 'Stand tall',
  'knee-over-toe': 'Knee over your second toe',
  'slow-down': 'Slower',
  'hips-still': 'Keep your hips still',
  'turn-tall': 'Turn around a tall spine',
  'hold-there': 'Hold it there',
  'heel-higher': 'Heel higher',
  'keep-the-beat': 'With the beat',
  'knee-straight': 'Knee straight',
  'same-spot': 'Land on the same spot',
  'knee-higher': 'Knee higher',
  'elbow-to-knee': 'Elbow to your knee',
  'reach-up': 'Reach up with your hand',
  'toes-higher': 'Toes higher',
  'hip-down-up': 'Hip right down, then up',
  'open-up': 'Elbow to the ceiling',
  'feet-down': 'Feet on the floor',
  'knees-still': 'Keep your knees still',
} as const satisfies Record<CueId, string>;

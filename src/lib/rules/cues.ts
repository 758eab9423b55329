/** What may be said, in order of priority within a rule; one at a time, at least four seconds apart. The words stand in the texts. */
export const CUES = [
  'level-pelvis',
  'trunk-upright',
  'knee-over-toe',
  'slow-down',
  'hips-still',
  'turn-tall',
  'hold-there',
  'heel-higher',
  'keep-the-beat',
  'knee-straight',
  'same-spot',
  'knee-higher',
  'elbow-to-knee',
  'reach-up',
  'toes-higher',
  'hip-down-up',
  'open-up',
  'feet-down',
  'knees-still',
] as const;

export type CueId = (typeof CUES)[number];

import type { Messages } from '../messages.ts';

export const cues = {
  'level-pelvis': 'Becken waagerecht',
  'trunk-upright': 'Aufrecht bleiben',
  'knee-over-toe': 'Knie über die zweite Zehe',
  'slow-down': 'Langsamer',
  'hips-still': 'Becken ruhig halten',
  'turn-tall': 'Lang und aufrecht drehen',
  'hold-there': 'Dort halten',
  'heel-higher': 'Ferse höher',
  'keep-the-beat': 'Im Takt bleiben',
  'knee-straight': 'Knie strecken',
  'same-spot': 'Auf derselben Stelle landen',
  'knee-higher': 'Knie höher',
  'elbow-to-knee': 'Ellbogen zum Knie',
  'reach-up': 'Obere Hand weiter hoch',
  'toes-higher': 'Zehen höher',
  'hip-down-up': 'Hüfte ganz sinken lassen, dann hoch',
  'open-up': 'Ellbogen zur Decke',
  'feet-down': 'Füße am Boden',
  'knees-still': 'Knie ruhig',
} satisfies Messages['cues'];

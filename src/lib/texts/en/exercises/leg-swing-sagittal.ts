import type { ExerciseTexts } from '../../exercise-texts.ts';

export const legSwingSagittal = {
  title: 'Leg swing, forward and back',
  measures: 'How far your leg swings forward and back while your trunk stays still.',
  why: 'Running is one leg swinging while the other one carries you. Here the hip moves freely and everything above it learns to stay quiet; ten easy swings also wake the hips up before a run.',
  whyNot:
    'A wider swing is not a better one, and nobody has shown that swings make a runner faster. There is no norm: compare your legs and your weeks.',
  stage: {
    next: 'Stand on your {side, select, left {left} other {right}} leg',
    go: 'Swing forward and back',
  },
  shown: {
    right:
      'A runner stands sideways on the {side, select, left {left} other {right}} leg and swings the other one forward and back, knee nearly straight, trunk still.',
    wrong: 'The trunk rocks back and forward with every swing of the leg.',
  },
  steps: [
    'Stand on both feet, sideways to the camera, and keep still for three seconds. A wall or chair at your far hand is fine.',
    'Put your weight on the leg away from the camera and let the near one hang, knee nearly straight.',
    'Swing it forward first, then back behind you, loose and even. Ten times.',
    'Only as far as your trunk stays where it is.',
  ],
  setUp: [
    'Camera at hip height, two to three metres away, with room in the picture for the leg in front of you and behind you.',
    'The leg that swings is the one near the camera: to swing the right leg, show the camera your right side.',
    'Nothing within reach of your foot.',
  ],
  faults: [
    {
      fault: 'The trunk rocks along.',
      cue: 'Swing less far and grow tall; a hand on the wall helps.',
    },
    {
      fault: 'The leg is flung.',
      cue: 'Let it fall and rise like a pendulum; one swing takes almost two seconds.',
    },
    {
      fault: 'The lower back arches to get the leg back.',
      cue: 'Stop the leg earlier behind you.',
    },
  ],
  levels: {
    'with-support': { title: 'With a hand on the wall', hint: 'Hold on lightly at hip height.' },
    free: { title: 'Without support', hint: 'Hands on your hips.' },
    'soft-surface': {
      title: 'On a cushion',
      hint: 'Stand on a soft cushion, with a wall within reach.',
    },
  },
} as const satisfies ExerciseTexts;

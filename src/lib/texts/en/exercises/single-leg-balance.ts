import type { ExerciseTexts } from '../../exercise-texts.ts';

export const singleLegBalance = {
  title: 'Single-leg balance',
  measures: 'How long and how steadily you stand on one leg, and whether your pelvis stays level.',
  why: 'Running is a series of landings on one leg. Standing quietly on one is where that control begins.',
  shown: {
    right:
      'A runner stands quietly on the {side, select, left {left} other {right}} leg, pelvis level, trunk upright over the foot.',
    wrong: 'The free hip drops, the trunk sways to the side and the arms fly out.',
  },
  steps: [
    'Stand on both feet, arms crossed on your chest, and keep still for three seconds.',
    'Lift one foot and hold it low and a little behind you, without touching the other leg.',
    'Look ahead, or close your eyes if you chose that, and stay as still as you can.',
    'Put the foot down when you have to, or when the time is over.',
  ],
  setUp: [
    'Camera at hip height, two to three metres away, your whole body in the picture.',
    'Face the camera squarely, barefoot if you can, on firm ground near something to hold on to, most of all with closed eyes.',
    'Wear a fitted or tucked-in top, or stick two dots on your front hip bones.',
  ],
} as const satisfies ExerciseTexts;

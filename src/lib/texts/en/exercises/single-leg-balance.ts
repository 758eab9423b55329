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
  whyNot:
    'It trains standing, not running itself: whether steadier standing makes anybody faster has not been shown. If you reach the full time with ease, the harder levels tell you more.',
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
  faults: [
    {
      fault: 'The trunk tips over the standing leg.',
      cue: 'Grow tall, as if a string held the top of your head.',
    },
    {
      fault: 'The free side of the pelvis sinks.',
      cue: 'Keep both front hip bones at one height, like headlights.',
    },
    { fault: 'You hold your breath.', cue: 'Breathe out slowly and let your shoulders drop.' },
  ],
  levels: {
    'eyes-open': { title: 'Eyes open', hint: 'Arms crossed, looking straight ahead.' },
    'head-turns': {
      title: 'Head turns',
      hint: 'Turn your head slowly left and right, as before crossing a street.',
    },
    'eyes-closed': { title: 'Eyes closed', hint: 'Much harder. Stand within reach of a wall.' },
    'soft-surface': {
      title: 'Soft ground',
      hint: 'On a firm cushion or a folded towel, within reach of a wall.',
    },
  },
} as const satisfies ExerciseTexts;

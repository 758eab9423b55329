import type { ExerciseTexts } from '../../exercise-texts.ts';

export const standingWindmill = {
  title: 'Standing windmill',
  measures:
    'How steep the line of your arms gets on each side while hips, knees and feet stay where they are.',
  why: 'Running turns the chest against the pelvis with every step, and long sitting takes some of that away. The windmill turns it through a wide range, with long legs.',
  whyNot:
    'The line of the arms is not the turn of the chest alone: shoulders and hips help. There is no norm; compare your sides and your weeks.',
  stage: { next: 'Then one hand down, one hand up', go: 'One hand down, one up' },
  shown: {
    right:
      'A runner stands wide, brings one hand down towards the opposite foot and the other one straight up, arms in one line, then the other way round.',
    wrong: 'The knees bend, the hips swing to the side, and the upper arm stays low.',
  },
  steps: [
    'Stand with your feet about twice as wide as your hips, arms out to both sides, and keep still for three seconds.',
    'Fold at the hips and turn: one hand goes down towards the opposite foot, the other one up.',
    'Arms in one line, knees long. Stay for a breath, then come up.',
    'Now the other side. Four on each.',
  ],
  setUp: [
    'Camera at hip height, three metres away, both hands in the picture when your arms are out and up.',
    'Face the camera squarely.',
    'Sleeves that show your wrists.',
  ],
  faults: [
    { fault: 'The knees bend.', cue: 'Go less far down, to the knee or the shin.' },
    { fault: 'The upper arm stays low.', cue: 'Follow your upper hand with your eyes.' },
  ],
  levels: {
    'to-the-knee': {
      title: 'Hand to the knee',
      hint: 'Down to the opposite knee only. Four a side.',
    },
    'to-the-shin': { title: 'Hand to the shin', hint: 'A little lower, knees long. Four a side.' },
    'to-the-foot': { title: 'Hand to the foot', hint: 'As low as your legs allow. Six a side.' },
  },
} as const satisfies ExerciseTexts;

import type { ExerciseTexts } from '../../exercise-texts.ts';

export const fourPointRotation = {
  title: 'Rotation on hands and knees',
  measures:
    'How far your chest opens to one side while hands and knees keep the rest of you still.',
  why: 'Your chest turns against the pelvis with every stride. On all fours the hips are out of the game, so the turn has to come from higher up.',
  whyNot:
    'It cannot tell the ribs from the lower back, and nobody has shown that turning farther makes a runner faster. From the head end a camera sees an unusual body: where it is not sure, it counts and gives no angle.',
  stage: {
    next: '{side, select, left {Left} other {Right}} hand to your head',
    go: '{side, select, left {Left} other {Right}} elbow down, then up',
  },
  shown: {
    right:
      'A runner on hands and knees, {side, select, left {left} other {right}} hand at the head, brings the elbow down and then turns it up to the ceiling, arm and knees steady.',
    wrong: 'The elbow flaps, and the chest hardly turns.',
  },
  steps: [
    'Hands under your shoulders, knees under your hips, head towards the camera. Keep still for three seconds.',
    'Take one hand to the back of your head, elbow out.',
    'Bring that elbow down towards the other arm, then turn it up to the ceiling. Let your eyes follow it.',
    'Stay there for one breath, come back slowly. Six times, then the other side.',
  ],
  setUp: [
    'Camera on the floor or on a low box, one and a half to two metres in front of your head, looking along your spine.',
    'Shoulders, both elbows and the hand on the floor in the picture, with room above you for the elbow.',
    'Sleeves that show your elbows, and light from the front. A body seen from the head end is hard for the pose model: where shoulders and elbow do not fit each other I only count, and when I lose those too, the clock goes on.',
  ],
  faults: [
    {
      fault: 'The elbow goes up, the chest stays',
      cue: 'Breastbone to the side wall, then the elbow follows.',
    },
    { fault: 'The supporting arm bends', cue: 'Push the floor away.' },
    { fault: 'The hips sway to the other side', cue: 'Knees under the hips, weight even.' },
  ],
  levels: {
    'sitting-back': {
      title: 'Sitting back on your heels',
      hint: 'Your lower back is blocked, and your wrist carries less.',
    },
    'hands-and-knees': { title: 'On hands and knees', hint: 'A breath at the top.' },
    'with-breath': {
      title: 'Two breaths at the top',
      hint: 'A little farther with each breath out.',
    },
  },
} as const satisfies ExerciseTexts;

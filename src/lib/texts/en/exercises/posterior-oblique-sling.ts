import type { ExerciseTexts } from '../../exercise-texts.ts';

export const posteriorObliqueSling = {
  title: 'Hinge with opposite reach',
  measures:
    'How far you bend at the hip on one leg while the opposite hand reaches to the floor or pulls, and what the legs do meanwhile.',
  why: 'In running the arm of one side works against the leg of the other, across the back. This puts hip and opposite shoulder to work together, on one leg.',
  whyNot:
    'That such chains of muscle can be trained as one is an idea many coaches like and few studies have tested. The reach or the pull itself is not measured, only the hinge.',
  stage: {
    next: '{side, select, left {Left} other {Right}} leg, {side, select, left {right} other {left}} hand reaches',
    go: 'Bend and reach across, then tall',
  },
  shown: {
    right:
      'A runner seen from the side stands on the {side, select, left {left} other {right}} leg, bends forward at the hip and reaches down with the opposite hand, then comes up tall.',
    wrong: 'The knee bends instead of the hip, and the trunk stays half up.',
  },
  steps: [
    'Stand sideways, the leg you will stand on nearer to the camera, and keep still on both feet for three seconds.',
    'Onto that leg. Bend at the hip and reach with the hand of the other side towards the floor in front of your foot.',
    'Come up again and draw that elbow back beside your ribs, as if to pull a cord.',
    'Eight times, two seconds each way, chest and hips square to the floor.',
  ],
  setUp: [
    'Camera at hip height, about three metres away, with room in the picture in front of you and behind you.',
    'Stand sideways: left side to the camera for the left leg, then turn round for the right.',
    'With a band: fix it low in front of you, and pull it towards your hip.',
  ],
  faults: [
    {
      fault: 'The back rounds to reach farther.',
      cue: 'Reach from the hip; the floor need not be touched.',
    },
    {
      fault: 'The chest turns up with the arm.',
      cue: 'Breastbone to the floor, only the elbow moves.',
    },
    { fault: 'The knee bends instead of the hip.', cue: 'Push your hips back.' },
  ],
  levels: {
    reach: { title: 'Reach', hint: 'Empty hand towards the floor.' },
    'row-band': {
      title: 'Pull a band',
      hint: 'Hold the hinge and pull the band to your hip, elbow close.',
    },
    'row-weight': {
      title: 'Pull a weight',
      hint: 'Hold the hinge and draw a light weight up beside your ribs.',
    },
  },
} as const satisfies ExerciseTexts;

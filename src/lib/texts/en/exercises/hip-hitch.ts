import type { ExerciseTexts } from '../../exercise-texts.ts';

export const hipHitch = {
  title: 'Hip hitch on a step',
  measures: 'How far your pelvis sinks and rises beside the leg you stand on.',
  why: 'In every stride the muscles at the side of the standing hip keep the pelvis from sinking. Here they let it down slowly and lift it up again, with nothing else to do.',
  whyNot:
    'A larger range is not the goal for its own sake, and whether this prevents injuries is not known. There is no norm: compare your sides and your weeks.',
  stage: {
    next: 'Stand on your {side, select, left {left} other {right}} leg, let the other one hang',
    go: 'Hip down, then up',
  },
  shown: {
    right:
      'A runner stands with the {side, select, left {left} other {right}} leg on a step; the other leg hangs straight beside it and sinks and rises as the pelvis tips.',
    wrong: 'The standing knee bends and the trunk leans, while the pelvis hardly moves.',
  },
  steps: [
    'Stand with both feet on a low step, a wall within reach, and keep still for three seconds.',
    'Move to the edge and let one leg hang beside it, both knees straight.',
    'Let the hip on that side sink slowly, then lift it above the other one. Ten times, about three seconds each.',
    'Trunk upright, the knee you stand on straight: only the pelvis moves.',
  ],
  setUp: [
    'A stair or a firm box of ten to twenty centimetres that cannot slip, beside a wall.',
    'Camera at hip height above the step, two to three metres away, both feet in the picture; face it squarely, or turn your back to it.',
    'Stick two dots on your front hip bones, or wear a fitted or tucked-in top: without them only the foot is followed, not the pelvis.',
  ],
  faults: [
    {
      fault: 'The knee bends to let the foot down.',
      cue: 'Lock the standing leg; move from the hip.',
    },
    {
      fault: 'The trunk leans to lift the hip.',
      cue: 'Keep your nose above the foot you stand on.',
    },
    { fault: 'It bounces.', cue: 'Count to two on the way down and to one on the way up.' },
  ],
  levels: {
    'with-support': { title: 'With a hand on the wall', hint: 'Fingertips for balance only.' },
    free: { title: 'Without support', hint: 'Hands on your hips, the wall within reach.' },
    slow: { title: 'Slowly', hint: 'Three seconds down, one second up, no pause at level.' },
  },
} as const satisfies ExerciseTexts;

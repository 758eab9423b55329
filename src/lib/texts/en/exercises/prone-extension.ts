import type { ExerciseTexts } from '../../exercise-texts.ts';

export const proneExtension = {
  title: 'Chest lift on the belly',
  measures: 'How often you lift your chest off the floor, and how long it stays up.',
  why: 'Hours of sitting round the upper back. Lifting the chest works the muscles that hold you tall late in a run.',
  whyNot:
    'Higher is not better: there is no norm, and a chest lifted by the lower back alone misses the point. If your back does not like it, leave it out.',
  stage: { next: 'Get ready to lift your chest', go: 'Chest up, two seconds, down' },
  shown: {
    right:
      'A runner lies on the belly, lifts the chest a little, holds it, and puts it down again, feet on the floor.',
    wrong: 'The chest jerks up and drops, or hardly leaves the floor.',
  },
  steps: [
    'Lie on your belly, hands beside your head, forehead towards the floor. Keep still for three seconds.',
    'Make yourself long, then lift breastbone and head together, eyes on the floor.',
    'Hold for two seconds and keep breathing. Your feet stay down.',
    'Put the chest down slowly. Eight times.',
  ],
  setUp: [
    'Camera on the floor or a low box, two to three metres away, one of your sides towards it.',
    'Lie along the picture, head to feet in view, a little room above you.',
    'Light from the camera’s side and clothes that stand out from the mat. Lying bodies are hard for the pose model: I need your shoulder and hip on the camera’s side. Without the foot I do not judge it; without shoulder or hip only the clock goes on.',
  ],
  faults: [
    { fault: 'The head tips back', cue: 'Eyes on the floor, neck long.' },
    { fault: 'The feet come up', cue: 'Tops of the feet into the mat.' },
    { fault: 'The lower back pinches', cue: 'Lower, longer, belly firm.' },
  ],
  levels: {
    'hands-help': {
      title: 'Hands help',
      hint: 'Palms on the floor beside your head, pressing lightly.',
    },
    'hands-light': { title: 'Hands off the floor', hint: 'Hands hover beside your head.' },
    'arms-long': { title: 'Arms long', hint: 'Arms stretched out in front of you, thumbs up.' },
  },
} as const satisfies ExerciseTexts;

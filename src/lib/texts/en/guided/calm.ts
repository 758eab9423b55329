import type { GuidedTexts } from '../../guided-texts.ts';

export const breathing = {
  title: 'Slow breathing',
  line: 'Calm breaths through the nose, out longer than in.',
  why: 'A slow, quiet breath helps you settle before training and wind down after it. Ribs and back move along.',
  whyNot:
    'It does not replace fitness. If you feel short of air, breathe as you like; nothing has to be held.',
  steps: {
    settle: { title: 'Settle', how: 'Sit or lie comfortably, one hand on your belly.' },
    breathe: { title: 'Breathe', how: 'Through the nose, softly. Follow the circle.' },
    'let-go': { title: 'Let it flow', how: 'Breathe as it comes, and notice how you feel.' },
  },
  faults: [
    {
      fault: 'You draw in more air than you need.',
      cue: 'Breathe in as gently as if you smelled a cup of tea.',
    },
    {
      fault: 'Your shoulders rise along.',
      cue: 'Let them hang, and send the breath down to the hand on your belly.',
    },
  ],
  levels: {
    easy: { title: 'Easy', hint: 'In for 3 seconds, out for 4.' },
    slow: { title: 'Slow', hint: 'In for 4 seconds, out for 6.' },
    long: { title: 'Long', hint: 'In for 4, a short pause, out for 7.' },
  },
} as const satisfies GuidedTexts;

export const deskBreak = {
  title: 'Desk break',
  line: 'Two minutes on your chair: turn, lean back, reach.',
  why: 'Sitting takes the turn out of the upper back. Two minutes now and then bring some of it back.',
  whyNot: 'It is no training, and missing one does not matter.',
  steps: {
    turn: { title: 'Turn', how: 'Feet flat, arms crossed, turn to this side.' },
    extend: {
      title: 'Lean back',
      how: 'Hands behind your head, chest up, lean over the backrest.',
    },
    reach: { title: 'Reach up', how: 'This arm up and over to the other side.' },
  },
  faults: [
    {
      fault: 'Only the arms turn.',
      cue: 'Let the breastbone lead; your knees go on facing forward.',
    },
    { fault: 'Your head drops back.', cue: 'Let it rest in your hands, elbows wide.' },
  ],
  levels: { seated: { title: 'Seated', hint: 'On a firm chair without rolling about.' } },
} as const satisfies GuidedTexts;

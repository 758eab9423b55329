/** Why runners might train strength, what is known of it and what is not. */
export const why = {
  title: 'Why strength?',
  link: 'Why strength?',
  lede: 'Running is one leg after the other, thousands of times. Strength and control may make each step cheaper. Nobody can promise you more than that.',

  may: 'What it may do for you',
  economy: {
    title: 'Run on less',
    text: 'In one study eight trained runners added heavy half squats to their running for eight weeks. They then needed about 5\u00a0% less oxygen at the same speed; nine who only ran stayed as they were. A small study, with heavy weights. Most exercises here use your own body: whether they do the same has not been tested.',
  },
  injuries: {
    title: 'Stay in training',
    text: 'A review from 1986 concluded that strength training may help to prevent some injuries in sport, and that bones and tendons answer to it. It is old and speaks of sport in general. What it would do for you in particular it cannot say.',
  },
  feedback: {
    title: 'Learn from a mirror',
    text: 'Ten women with knee pain ran eight times before a mirror, the last four times with less and less help. Their hips dropped less, in single-leg squats and on steps too, and most of it was still there up to three months later. A study of standing steadily found that help in two trials out of three lasts best, and that nothing of it passed to another task. This is why feedback fades in Plumb.',
  },

  unknown: 'What nobody knows',
  unknownList: [
    'Whether a hip that drops leads to trouble. One study saw more drop in injured runners than in others. Another saw no difference in women who had recovered from pain at the outside of the knee. Both looked once, so neither can say what came first.',
    'Whether standing longer on one leg makes you run better. Keeping still and keeping going ask for different things.',
    'Whether a better number in Plumb makes you faster or keeps you well. It tells you how you move today, no more.',
  ],

  pillars: 'Why these four',
  pillarsLede: 'This part is what coaches have seen, not what has been proven.',
  pillar: {
    hips: 'Each step passes through the hips. When they are mobile and strong, legs, middle and arms have something to work from.',
    feet: 'Nothing else of you meets the ground.',
    rotate:
      'Walking and running turn the chest against the pelvis. Desks, driving and training straight ahead take that turn away.',
    dynamic:
      'Once posture and control are there, muscles can be trained as they work in running: in long chains across the body.',
  },

  you: 'And for you?',
  youText:
    'Start lightly, two or three times a week, and let it get harder only when it is easy. People differ: keep what does you good and leave what hurts. If something worries you, ask a physiotherapist or doctor.',

  sources: 'Sources',
  sourcesLede: 'Read in summary, not in full.',
} as const;

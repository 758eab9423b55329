/** How it felt, from 0 to 10, and what is remembered for safety's sake. */
export const pain = {
  after: 'How did it feel?',
  hint: '0 = nothing hurt, 10 = the worst you can imagine. You need not answer.',
  morning: 'How is it today?',
  morningOf: 'Yesterday you did: {exercises}.',
  none: 'Nothing hurts',
  worst: 'As bad as can be',
  said: {
    fine: 'Thank you. Good to go on.',
    hold: 'Thank you. Nothing harder for now. If it is still there in a few days, ask a physiotherapist.',
    lower:
      'Thank you. Take an easier level or less of it next time. If it stays like that, ask a physiotherapist.',
  },
} as const;

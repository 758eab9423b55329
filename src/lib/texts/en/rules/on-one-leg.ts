/** What the rules on one leg share. */
export const STANCE_TUNING_TEXTS = {
  footUpPercent: 'Free foot counts as lifted above this height.',
  footDownPercent: 'Free foot counts as down below this height.',
  footUpAfterMs: 'It must stay up for this long.',
  footDownAfterMs: 'It must stay down for this long.',
} as const;

export const STANCE_EVENT_TEXTS = {
  footUp: 'The free foot left the floor.',
  footDown: 'The free foot came down.',
  stanceFootHopped: 'The stance foot left the floor.',
  stanceFootMoved: 'The stance foot moved from its place.',
  armsOut: 'An arm left its place.',
  armsIn: 'The arms started to come back.',
  trunkLeaned: 'The trunk leaned far to one side.',
  lostSight: 'The athlete, or a needed part, was no longer seen.',
  sightRegained: 'The athlete was seen again.',
} as const;

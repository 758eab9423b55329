/** What the rules on one leg share. */
export const STANCE_TUNING_TEXTS = {
  footUpPercent: 'Über dieser Höhe gilt der freie Fuß als gehoben.',
  footDownPercent: 'Unter dieser Höhe gilt der freie Fuß als aufgesetzt.',
  footUpAfterMs: 'So lange muss er oben bleiben.',
  footDownAfterMs: 'So lange muss er unten bleiben.',
};

export const STANCE_EVENT_TEXTS = {
  footUp: 'Der freie Fuß hat den Boden verlassen.',
  footDown: 'Der freie Fuß hat aufgesetzt.',
  stanceFootHopped: 'Der Standfuß hat den Boden verlassen.',
  stanceFootMoved: 'Der Standfuß hat sich von der Stelle bewegt.',
  armsOut: 'Ein Arm hat seinen Platz verlassen.',
  armsIn: 'Die Arme kommen zurück.',
  trunkLeaned: 'Der Rumpf hat sich weit zur Seite geneigt.',
  lostSight: 'Du, oder ein nötiger Teil von dir, war nicht mehr zu sehen.',
  sightRegained: 'Du warst wieder zu sehen.',
};

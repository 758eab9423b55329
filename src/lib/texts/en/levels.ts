/** The levels of an exercise: how much, what leads on, and what is proposed. */
export const levels = {
  which: 'Which level?',
  title: 'The levels',
  dose: {
    reps: '{sets, number} × {reps, number} repetitions',
    hold: '{sets, number} × {seconds, number} seconds',
    sets: '{sets, plural, one {# round} other {# rounds}}',
  },
  eachSide: '{dose} on each side',
  doseAndWeek: '{dose}, {week}',
  atLeast: '{title} at least {amount}',
  atMost: '{title} at most {amount}',
  gate: 'On to the next in a test, beyond measurement error{sides, select, each {, on both sides} other {}}: {gates}.',
  goal: 'A goal for a test, beyond measurement error{sides, select, each {, on both sides} other {}}: {gates}.',
  byFeel: 'The camera cannot judge when to go on: take the next one when this feels easy.',
  hardest: 'Nothing harder follows here.',
  easier: 'Too hard? Go back to “{title}”.',
  easiest: 'Too hard? Do less of it, and smaller.',
  needs: 'Also needed: {things}.',
  chosen: 'Level: {title}',

  proposal: 'Your level',
  up: 'Ready for the next level: {title}.',
  upWhy:
    'In your last tests everything it takes was there, beyond measurement error{sides, select, each {, on both sides} other {}}.',
  down: 'Take it easier for now: {title}.',
  downWhy: {
    pain: 'You said it hurt. Going back a step is training too; if it stays like that, ask a physiotherapist.',
    'missed-twice':
      'Two tests in a row were far from what this level asks for. The one before builds what is missing.',
  },
  stay: 'Stay with “{title}”.',
  stayWhy: {
    pain: 'You said it hurt a bit. Nothing harder until it is below 4 again; if it stays, ask a physiotherapist.',
    'pain-lower':
      'You said it hurt, and this is the easiest level. Do less of it or take a break; if it stays like that, ask a physiotherapist.',
    hardest: 'Nothing harder follows here. Keep it as it is, or choose another exercise.',
    'by-feel': 'The camera cannot judge when to go on: take the next one when this feels easy.',
    untested:
      'Do a test at this level: only a test can say whether you are ready for the next one.',
  },
  untestedSide:
    'The {side, select, left {left} other {right}} side has not been tested at this level yet.',
  notMeasured: 'The last test has no number for this: {gate}.',
  notYet: 'Still to come: {gate}. Last test: {found}.',
  notYetSide:
    'Still to come: {gate}. Last test, {side, select, left {left} other {right}}: {found}.',
  tooClose: 'Almost: {gate}. The last test, {found}, is there, but not beyond its error.',
  accept: 'Take this level',
  accepted: 'Chosen for next time: {title}.',
} as const;

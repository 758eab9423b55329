/** Values over time: the overview of history, and the page of one exercise. */
export const trends = {
  pageTitle: '{title} over time',
  overview: 'At a glance',
  theme: { rotation: 'Rotation', balance: 'Balance', drop: 'Hip drop' },
  notYet: 'Nothing measured yet.',
  tryIt: 'Measure it now',
  exercises: 'By exercise',
  seeOverTime: '{title} over time',
  sessions: '{count, plural, one {# session} other {# sessions}}',
  reading: 'Reading your older results…',
  back: 'All of your history',
  noneOfThis: 'No results of this exercise yet.',
  neverMeasured: 'In these sessions nothing could be measured. The list says why.',

  metric: 'What to look at',
  mode: 'Which sessions',
  tests: 'Tests',
  training: 'Training',
  modeHint: 'Feedback changes how you move, so tests and training are never joined.',

  turnTo: 'Rotation to the {side, select, left {left} other {right}}',
  ofLeg: '{title}, {side, select, left {left} other {right}} leg',
  ofSide: '{title}, {side, select, left {left} other {right}} side',
  verdict: {
    changed:
      '{what}: {by} since {ends, plural, one {your first session} other {your first sessions}}, beyond {own, select, yes {your} other {the usual}} measurement error of {limit}. {way, select, better {That is real progress.} worse {A real change the other way: worth a look, no cause for alarm.} other {}}',
    same: '{what}: no change beyond {own, select, yes {your} other {the usual}} measurement error of {limit}, in {count, number} sessions.',
    counted:
      '{what}: {by} since {ends, plural, one {your first session} other {your first sessions}}. How much it differs from day to day is not known yet.',
    countedSame: '{what}: the same in {count, number} sessions.',
    first: '{what}: one session of this kind so far. The next one starts the comparison.',
  },
  pace: 'About {pace} a month, somewhere between {low} and {high}.',
  ownError:
    'The measurement error comes from your own {count, number} sessions; while they are few, the usual one counts too.',
  barsWider:
    'The bars of single values are longer: they also hold what is off by the same amount every time, which no comparison with yourself needs.',
  othersError:
    'With three sessions of a kind the measurement error will be your own; until then it is the usual one.',
  apartSteady: 'It has been so three workouts in a row.',
  apartOnce: 'One workout says little; three in a row would.',

  chart:
    '{title}: {count, plural, one {# result} other {# results}} over time with error bars; the same stands in the list below',
  tap: 'Tap a point to open its result.',
  key: {
    session: 'One session, with its 95 % error',
    week: 'Median of a week, with the 95 % error of one session',
    month: 'Median of 30 days, with the 95 % error of one session',
    trend: 'Trend, and how steep it may be (95 %)',
    band: 'Around your first sessions: while the mean of your last ones (up to three) stays inside, there is no change beyond measurement error ({limits})',
    paler: 'Paler: measured another way, so not to be compared',
    missing: 'Not measurable',
    norm: 'Commonly found in others: {value}',
    goal: 'Goal of your level: {value}',
    break: 'Here something about the measuring changed',
  },
  others: 'Others',
  breaks: 'What changed in the measuring',
  since: {
    rule: 'From {when} on: scored by {to} instead of {from}.',
    model: 'From {when} on: pose model {to} instead of {from}.',
    view: 'From {when} on: {to} instead of {from}.',
    level: 'From {when} on: level “{to}” instead of “{from}”.',
    eyes: 'From {when} on: eyes {to, select, closed {closed} other {open}}.',
  },
  mark: { rule: 'rule', model: 'model', view: 'view', level: 'level', eyes: 'eyes' },
  nothingBefore: 'none',

  list: 'All sessions',
  date: 'Date',
  how: 'How',
  judged: 'Judged',
  remove: 'Delete',
  showMore: 'Show {count, number} more',

  rescore: {
    title: 'Measured by older rules',
    why: '{count, plural, one {# result was} other {# results were}} scored before a rule became better. Your recorded movements are still here: they can be scored again, so that old and new can be compared. What you were told then stays beside it.',
    start: 'Score again with today’s rules',
    running: 'Scoring {done, number} of {total, number}…',
    stop: 'Stop',
    done: '{count, plural, one {# result is} other {# results are}} scored by today’s rules now.',
    stopped: 'Stopped. What was done is kept; the rest can wait.',
    failed:
      '{count, plural, one {One recorded movement} other {# recorded movements}} could not be read. The old values stay as they were: {dates}',
  },
  earlier: 'First told, by {rules}:',
  earlierAgain: 'Then, by {rules}:',
} as const;

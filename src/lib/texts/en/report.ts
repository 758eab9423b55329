/** The page to print for a physio or a coach. */
export const report = {
  title: 'Report',
  lede: 'One page for your physio or coach: choose the period, look it over, then print it or save it as a PDF.',
  link: 'Report for physio or coach',
  period: 'Period',
  periods: {
    weeks: 'Last 4 weeks',
    months: 'Last 3 months',
    year: 'Last 12 months',
    own: 'From … to …',
  },
  from: 'From',
  to: 'To',
  exercises: 'Exercises on it',
  print: 'Print or save as PDF',
  reading: 'Reading your results…',
  nothing: 'Nothing was done in this period.',
  noneChosen: 'No exercise is chosen.',
  heading: 'Training report',
  for: 'For',
  forHint: 'Name of the reader; it is printed and not stored',
  athlete: 'Athlete',
  span: '{from} to {to}',
  done: 'Done',
  withCamera:
    '{sessions, plural, =0 {no sessions with the camera} one {# session with the camera} other {# sessions with the camera}}',
  guided:
    '{count, plural, one {# guided session} other {# guided sessions}} ({minutes, plural, one {# minute} other {# minutes}})',
  onDays: 'on {days, plural, one {# day} other {# days}}',
  doneWords: '{what}, {days}',
  side: 'Side',
  start: 'Start',
  end: 'End',
  meanOf: '{date}, mean of {count, number}',
  alone: '{date}, one result',
  noEnd: 'one result so far',
  verdict: {
    changed: '{what}: {by} from start to end, beyond the measurement error of {limit}.',
    same: '{what}: no change beyond the measurement error of {limit}.',
    counted:
      '{what}: {by} from start to end. How much it differs from day to day is not known yet.',
    countedSame: '{what}: the same at start and end.',
    first: '{what}: one result, nothing to compare it with.',
  },
  chart:
    '{title}: {count, plural, one {# result} other {# results}} over the period with error bars',
  tests: '{count, plural, one {# test} other {# tests}}',
  training: '{count, plural, one {# training with feedback} other {# trainings with feedback}}',
  how: 'Done as: {words}.',
  model: 'pose model {model}',
  scored: 'scored by {rules}',
  eyesClosed: 'eyes closed',
  others:
    '{count, plural, one {# other result was} other {# other results were}} done or scored another way: drawn paler and not compared.',
  missing: 'Not measurable: {count, number} of {total, number}.',
  missingWhy: '{count, number} × {reason}',
  howToRead: 'How to read the numbers',
  reading95:
    '± is half the width of a 95 % interval: in 19 of 20 trials the true value should lie within. It comes from the view, the pose model, the number of repetitions and what could be seen.',
  readingEnds:
    'Start and end are means of up to three results. Their ± stays that of one result: what a camera gets wrong on one body does not average out.',
  readingChange:
    'A change is called one only beyond the measurement error of this person: from the third result on from their own scatter too, before that the usual one. The shaded band shows it for the means; single results may lie outside.',
  readingSides: 'Left and right are the athlete’s own. Circles: left. Squares: right.',
  limits: 'What this page cannot tell',
  limitsLede:
    'Measured at home with one camera and nobody beside it. It is no diagnosis and replaces no examination. No camera of this kind can measure:',
  made: 'Made on {date} by Plumb {version}, on the athlete’s own device.',
} as const;

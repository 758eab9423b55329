/** The page on how everything is measured; what the rules say of themselves stands under `rules`. */
export const method = {
  lede: 'What is measured, how, what the signs mean and how far it can be trusted. This page is made from the rules that run in the app.',
  general:
    'Left and right are always your own. Every value is shown with its error, half the width of a 95 % interval, or with the reason why it could not be measured. A change is called a change only beyond measurement error.',
  onThisPage: 'On this page',
  accuracy: 'How accurate it is',
  cannot: 'What a webcam cannot measure',
  models: 'The pose models',

  seenFrom: {
    front: 'from the front',
    back: 'from the back',
    'side-left': 'from the left side',
    'side-right': 'from the right side',
    'head-end': 'from the head end',
  },
  ruleFacts: '{rule}, seen {views}, at least {fps} pictures per second',
  whatIsMeasured: 'What is measured',
  sign: 'Sign:',
  mdc: 'Smallest change called a change:',
  source: 'Source: {source}',
  limits: 'Limits',
  whatItSays: 'What it says, the most important first',
  cue: '“{cue}”',
  oneAtATime: '{cues}. One at a time, at least four seconds apart.',
  events: 'Events it notes',
  tuning: 'Thresholds and tuning, with sources',
  tuningOf: 'Thresholds and tuning of {title}',
  number: 'Number',
  value: 'Value',
  range: 'Range',
  rangeValue: '{min} to {max}',
  whatItDoes: 'What it does',
  sourceHead: 'Source',

  accuracyLede:
    'Measured on rendered runners whose true angles are known on every frame, from the video to the result. Real people and clothes will differ; the errors shown with each value allow for that.',
  accuracyTable: 'Accuracy table',
  worseThanGoal: 'Worse than our goal:',

  cannotLede: 'If a value depends on one of these, Plumb says so instead of guessing.',
  cannotList: [
    'Forces, loading and the pressure under your foot.',
    'Sway to the front and back, when you face the camera.',
    'Absolute sway in millimetres: only your own change over time means something.',
    'Turns of the pelvis or the thigh around their own axis.',
    'How much of a turn comes from the chest and how much from the lower back.',
    'Turns below 15° seen from the front.',
    'True three-dimensional knee position, and what your foot does inside its shoe.',
    'Heel height in centimetres; hop height and contact time at 30 pictures per second.',
    'Hip drop while running: that needs at least 60 pictures per second, a treadmill and a camera behind you.',
    'Whether your eyes are closed.',
    'Strength, muscle activity, or your risk of injury.',
    'Small left-right differences from three-dimensional points.',
    'Anything in baggy clothes, with the camera at the wrong height, or with too few pictures per second.',
  ],

  modelsLede:
    'They find body points in each picture, on this device. Trained by others on photos of many people; they know nothing of injuries or running. Their confidence reads almost 1 whether they are right or wrong, so it is no sign of quality by itself.',
  modelsPelvis:
    'No pose model sees how the pelvis tilts: the hip points follow only a fifth to a half of it. Plumb therefore measures the pelvis in the picture itself, at the waist or at two coloured dots.',
  modelTable: 'Pose models',
  modelHeads: ['Model', 'Gives', 'Looks at', 'Size', 'Licence'],
  gives17: '17 points, no feet, no depth',
  givesPerson: 'finds the person',
  gives33: '33 points with depth',
  licences: '{licence}, conversion {conversion}',
} as const;

/** What a result means, in two plain sentences. No diagnosis, no muscles, no prediction. */
export const meaning = {
  about: 'about {value} (± {error})',
  notMeasured: 'I could not measure “{title}” this time, so I give no number.',
  tryAgain: 'Check the light and the set-up, and try again.',
  level:
    'On your {stance, select, left {left} other {right}} leg your pelvis stayed level, as far as I can tell ({value}).',
  dropped:
    'On your {stance, select, left {left} other {right}} leg the {free, select, left {left} other {right}} side of your pelvis dropped {value}.',
  rose: 'On your {stance, select, left {left} other {right}} leg the {free, select, left {left} other {right}} side of your pelvis rose {value}.',
  held: 'You held {value} on your {side, select, left {left} other {right}} leg.',
  turnedBoth: 'You turned {left} to your left and {right} to your right.',
  turnedOne: 'You turned {value} to your {side, select, left {left} other {right}}.',
  measured: '{title}: {values}.',
  sideValue: '{side, select, left {left} right {right} other {}} {value}',
  noChange: 'Compared with last time: no change beyond measurement error.',
  changed: 'Compared with last time this is a change beyond measurement error: {changes}.',
  change: '{side, select, left {left from} right {right from} other {from}} {before} to {now}',
  repeat: 'Repeat “{title}” in the same set-up to see whether it changes.',
  hint: 'Your error bar reaches across that line, so take it as a hint.',
  withHint: '{sentence} {hint}',
  trials: 'Trial {trial} of {of} on this leg today: best {best}, mean {mean}.',
  comparison: {
    'hip-drop-stance':
      'Standing still, differences up to 4° are no more than two tests of one person differ by.',
    'hip-drop-squat': 'In single-leg squats most people of a lab control group stayed under 11°.',
    'hold-open':
      'Commonly quoted means are 43 s below 40 years of age and 37 s in the fifties; the test ends at 45 s.',
    'hold-closed':
      'With eyes closed, commonly quoted means are 9 s below 40 years of age and 5 s in the fifties.',
    'calf-raises':
      'In a large group the median was 25 raises on the dominant and 24 on the other leg, on a slope of 10°; fewer than 7 of difference are noise.',
    'hip-abduction':
      'There is no norm for lifting a leg to the side; compare your legs, and yourself in the same set-up.',
    'rotation-seated':
      'About 45° to each side is commonly quoted; differences between left and right below 10° say nothing.',
    'rotation-standing':
      'There is no norm for standing turns; compare with yourself, in the same set-up.',
    'rotation-kneeling':
      'There is no norm for half-kneeling turns before a camera; compare with yourself, in the same set-up.',
  },
  ageGroup:
    'A commonly quoted mean at {ages} is {seconds} s with eyes {eyes, select, closed {closed} other {open}}; the test ends at 45 s.',
  ages: '{from} to {to} years',
  agesFrom: '{from} years and over',
} as const;

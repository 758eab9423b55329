/** What bending at the hips says on one leg and on two. */
export const HINGE_METRIC_TEXTS = {
  'hinge-depth': {
    title: 'Hinge depth',
    definition:
      'How far the trunk is bent forward at the deepest point, against the quiet start; mean of the repetitions.',
    sign: '+ = forward; 0 = upright as at the start, 90° = level.',
  },
  'rep-time': {
    title: 'Time per repetition',
    definition: 'Median time from one repetition to the next.',
    sign: 'Larger = slower.',
  },
  'hinge-now': {
    title: 'Trunk now',
    definition: 'How far the trunk is bent forward at this moment, live only.',
    sign: '+ = forward; 0 = upright as at the start.',
  },
} as const;

export const HINGE_TUNING_TEXTS = {
  leastDeg: 'A hinge counts from this trunk angle.',
  shallowDeg: 'Less than this is shallow, and worth a word.',
  kneeWarnDeg: 'Bend of the knee worth a word.',
  kneeFaultDeg: 'From here on it is a squat.',
  fastRepS: 'Repetitions that follow faster than this are hurried.',
} as const;

export const HINGE_LIMITS = [
  'The trunk is a straight line from hip to shoulder here: whether the back is round or long, the camera does not see.',
  'There is no norm for this exercise: compare your weeks, not yourself with others.',
  'The errors are estimates, wide on purpose; real people have not been compared with a laboratory here.',
] as const;

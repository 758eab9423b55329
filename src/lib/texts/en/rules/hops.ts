import type { hops as rule } from '../../../rules/hops.ts';
import type { RuleTexts } from '../../rule-texts.ts';

export const hops = {
  title: 'Hops and jumps',
  definition:
    'How often one foot (hops) or both feet (jumps) leave the floor and come down again, how evenly that goes, on what spot, and how the landings look.',
  metrics: {
    'rep-count': {
      title: 'Hops',
      definition:
        'Times the foot left the floor, toes and all, hips along, and came down again. The error counts the moments in which one may have been missed.',
      sign: '0 = none.',
    },
    'rep-time': {
      title: 'Time from landing to landing',
      definition: 'Median time between two landings; pauses are left out.',
      sign: 'Larger = slower.',
    },
    'rhythm-spread': {
      title: 'Unevenness of the rhythm',
      definition:
        'How much the times between landings scatter, as a share of their median; pauses are left out. Told from five landings on.',
      sign: '0 = as even as a clock.',
    },
    'foot-drift': {
      title: 'Sideways drift',
      definition:
        'Of all landings the one farthest from where the first hop began, to the side. In jumps it is the middle of both feet.',
      sign: 'Hops: + = outward. Jumps: + = to your left. 0 = on the spot.',
    },
    'landing-hold': {
      title: 'Landing held',
      definition:
        'How long foot and trunk stay where they came to rest after the last landing, and in hops the other foot off the floor; up to two and a half seconds.',
      sign: '2.5 = held as long as asked.',
    },
    'landing-lean': {
      title: 'Trunk lean at landing',
      definition:
        'Lean of the trunk in the first quarter of a second on the floor; mean of the landings.',
      sign: 'Hops: + = towards the stance side. Jumps: + = to your left. 0 = as in the quiet start.',
    },
    'landing-knee': {
      title: 'Knee line at landing',
      definition:
        'How far the knee that lands bends inward off the line from hip to ankle, in the picture; mean of the landings. For a word only.',
      sign: '+ = inward; 0 = as in the quiet start.',
    },
    'landing-drop': {
      title: 'Hip drop at landing',
      definition:
        'How much the free side of the pelvis drops in the first quarter of a second on the floor, measured in the pixels; mean of the landings in which it was seen.',
      sign: '+ = the free side is lower; 0 = as on two legs.',
    },
  },
  tuning: {
    minRisePercent: 'The foot must rise by so much to have left the floor.',
    driftWarnPercent: 'Drift worth a word, to either side.',
    driftFaultPercent: 'Marked drift.',
    goodHoldS: 'A landing held for less is worth a word.',
    shortHoldS: 'A landing hardly held.',
    askedHoldS: 'After a landing held for so long the exercise is over.',
    leanWarnDeg: 'Trunk lean at landing worth a word, to either side.',
    kneeWarnDeg: 'Knee line at landing worth a word, inward.',
    dropWarnDeg: 'Hip drop at landing worth a word.',
  },
  events: {
    repDone: 'A hop landed.',
    landingHeld: 'The last landing was held.',
  },
  limits: [
    'How high you hop and how long your foot stays on the floor are not measured: at 30 pictures a second one picture more or less changes the height by a fifth.',
    'It needs 25 pictures a second or more; with fewer it says so and counts nothing.',
    'Hops lower than about three centimetres look like standing to the camera and are not counted.',
    'Hop on the spot: towards or away from the camera is not seen.',
    'What is said about trunk, knee and pelvis at landing is for a word of advice; there are no norms for it.',
    'A cloth that swings with every landing hides the pelvis: then its drop is left out and the reason given.',
  ],
} as const satisfies RuleTexts<typeof rule>;

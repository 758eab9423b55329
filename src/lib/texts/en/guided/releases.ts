import type { GuidedTexts } from '../../guided-texts.ts';

const feel = { title: 'Feel the difference', how: 'Take the ball away, breathe and notice.' };
const levels = {
  short: { title: 'Short', hint: 'Half a minute on each spot, lightly.' },
  long: { title: 'Long', hint: 'A minute on each spot, with more of your weight.' },
};

export const psoasRelease = {
  title: 'Psoas release',
  line: 'A soft ball beside the navel lets the front of the hip settle.',
  why: 'Sitting keeps the front of the hip short for hours. Before swings and lunges many runners find their stride freer after a minute here.',
  whyNot:
    'The ease lasts a while, not for ever. What lasts comes from moving and strength afterwards.',
  steps: {
    press: {
      title: 'Lie on the ball',
      how: 'Face down, the ball two fingers beside your navel. Let your weight sink with each breath out.',
    },
    bend: { title: 'Bend the knee', how: 'Slowly bring the heel to the seat, then back down.' },
    feel,
  },
  faults: [
    {
      fault: 'You tense up against the ball.',
      cue: 'Take more weight on your forearms until the belly softens.',
    },
    {
      fault: 'The hip lifts as the knee bends.',
      cue: 'Bend it less far, and let the pelvis stay heavy.',
    },
  ],
  levels,
} as const satisfies GuidedTexts;

export const chestRelease = {
  title: 'Chest release',
  line: 'A ball between chest and wall for shoulders that hang forward.',
  why: 'Desk and steering wheel pull the shoulders forward. A looser chest leaves room for the arm swing and for turning.',
  whyNot: 'It does not change your posture by itself. Turn and reach afterwards.',
  steps: {
    press: {
      title: 'Lean on the ball',
      how: 'Ball below the collarbone, toward the shoulder. Lean in until it is firm but friendly.',
    },
    slide: { title: 'Slide the arm', how: 'Move the arm slowly up the wall and down again.' },
    feel,
  },
  faults: [
    {
      fault: 'The shoulder creeps up to the ear.',
      cue: 'Let it sink as you breathe out; only then slide the arm.',
    },
    { fault: 'The ball presses on bone.', cue: 'Shift it a little until it lies somewhere soft.' },
  ],
  levels,
} as const satisfies GuidedTexts;

export const latRelease = {
  title: 'Lat release',
  line: 'A ball at the side of the ribs for an arm that reaches freely.',
  why: 'The broad back muscle ties the arm to the pelvis. When it lets go, reaching up and turning come easier.',
  whyNot: 'Nobody has shown that it makes a runner faster. Use it if it feels good.',
  steps: {
    press: {
      title: 'Side to the wall',
      how: 'Ball just behind the armpit, between ribs and wall. Lean in and breathe into that side.',
    },
    reach: { title: 'Reach up', how: 'Slide the arm slowly overhead, then bring it down.' },
    feel,
  },
  faults: [
    {
      fault: 'You hang on the ball with all your weight.',
      cue: 'Bring your feet closer to the wall, then lean in bit by bit.',
    },
    {
      fault: 'The back arches as the arm goes up.',
      cue: 'Reach a little less high, and keep the ribs quiet.',
    },
  ],
  levels,
} as const satisfies GuidedTexts;

export const upperBackRelease = {
  title: 'Upper back release',
  line: 'A ball beside the spine, between the shoulder blades.',
  why: 'A back that sat all day turns reluctantly. A minute here prepares it for the rotations.',
  whyNot: 'It loosens, it does not straighten. Never roll on the spine itself.',
  steps: {
    press: {
      title: 'Lean back',
      how: 'Ball beside the spine, never on it, at the height of the shoulder blade. Hug yourself and breathe.',
    },
    roll: { title: 'Bend the knees', how: 'Small and slow: the ball rolls up, then down.' },
    feel,
  },
  faults: [
    {
      fault: 'The ball wanders onto the spine.',
      cue: 'Take a step forward and put it back beside it.',
    },
    { fault: 'Your breath stops at a tight spot.', cue: 'Lean in less, and it will flow again.' },
  ],
  levels,
} as const satisfies GuidedTexts;

export const abdominalRelease = {
  title: 'Abdominal release',
  line: 'Breathing against hands or a soft ball, until the belly lets go.',
  why: 'Many people hold the belly tight all day. Letting go makes room for the breath and for turning.',
  whyNot:
    'It is no exercise for the midsection; the slings train that. Wait two hours after a meal.',
  steps: {
    'hands-middle': {
      title: 'Hands on the belly',
      how: 'On your back, knees bent, fingertips around the navel. Breathe in against them, sink in as you breathe out.',
    },
    'hands-side': {
      title: 'Hands to the side',
      how: 'Move your fingertips a hand’s width to this side and do the same.',
    },
    'ball-middle': {
      title: 'Belly on the ball',
      how: 'Face down, the soft ball under your belly, forearms on the floor. Let go with each breath out.',
    },
    'ball-side': { title: 'Ball to the side', how: 'Shift the ball a hand’s width to this side.' },
    feel,
  },
  faults: [
    {
      fault: 'The fingers dig in.',
      cue: 'Let them wait: they sink by themselves as you breathe out.',
    },
    { fault: 'The belly stays tight.', cue: 'Ease the pressure, and let out one long sigh.' },
  ],
  levels: {
    hands: { title: 'With your hands', hint: 'On your back. You decide how firmly.' },
    ball: { title: 'With a soft ball', hint: 'Face down on a soft, half inflated ball.' },
  },
} as const satisfies GuidedTexts;

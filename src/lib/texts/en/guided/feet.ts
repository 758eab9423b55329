import type { GuidedTexts } from '../../guided-texts.ts';

const check = {
  title: 'Look at your soles',
  how: 'Sit down, wiggle your toes and look for scratches.',
};

export const barefootWalk = {
  title: 'Barefoot walking',
  line: 'A few quiet minutes without shoes, on ground you can trust.',
  why: 'Shoes take work off the feet. Walking barefoot gives some of it back and lets the soles feel the ground.',
  whyNot:
    'Too much too soon makes feet sore. Add a minute or two a week, and keep your shoes for the run.',
  steps: {
    arrive: { title: 'Arrive', how: 'Shoes off. Walk slowly, with short steps.' },
    walk: { title: 'Walk', how: 'Set your feet down quietly, toes long, eyes ahead.' },
    check,
  },
  levels: {
    floor: { title: 'Floor at home', hint: 'Smooth and clean. Five minutes in all.' },
    grass: { title: 'Short grass', hint: 'Look for stones and glass first. Ten minutes in all.' },
    mixed: {
      title: 'Mixed ground',
      hint: 'Grass, sand, a firm path. A quarter of an hour and a bit.',
    },
  },
} as const satisfies GuidedTexts;

export const bandedAnkle = {
  title: 'Ankle with a band',
  line: 'Four directions against a band, one foot after the other.',
  why: 'The ankle steers every landing. The band trains it in all four directions, also those that running leaves out.',
  whyNot: 'It does not replace standing on one leg. It makes a good start before it.',
  steps: {
    flexion: {
      title: 'Toes to you',
      how: 'Band fixed in front. Pull the foot up, let it back slowly.',
    },
    extension: {
      title: 'Toes away',
      how: 'Hold the band in your hands. Press the foot down, let it back slowly.',
    },
    inversion: {
      title: 'Sole inward',
      how: 'Band fixed on the outer side. Turn the sole in, the knee stays still.',
    },
    eversion: {
      title: 'Sole outward',
      how: 'Band fixed on the inner side. Turn the sole out, the knee stays still.',
    },
  },
  levels: {
    light: { title: 'Light band', hint: '10 times each way, evenly.' },
    strong: { title: 'Firmer band', hint: '12 times each way, with a slow way back.' },
  },
} as const satisfies GuidedTexts;

export const barefootStrides = {
  title: 'Barefoot strides',
  line: 'Short, easy runs on grass, walking back in between.',
  why: 'A few light runs barefoot let feet and calves spring, and many runners land more quietly.',
  whyNot:
    'They load calves and feet a lot. Leave them out while anything is sore, and never do them two days running.',
  steps: {
    walk: {
      title: 'Walk in',
      how: 'Barefoot over the stretch you will run. Look for stones and glass.',
    },
    stride: {
      title: 'Strides',
      how: 'Run easily and tall, with short quick steps. Then walk back.',
    },
    check,
  },
  levels: {
    three: { title: 'Three strides', hint: 'Fifteen seconds each, once a week.' },
    four: { title: 'Four strides', hint: 'When your calves feel fresh the day after.' },
    six: { title: 'Six strides', hint: 'After four easy weeks with four.' },
  },
} as const satisfies GuidedTexts;

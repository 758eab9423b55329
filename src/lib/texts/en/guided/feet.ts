import type { GuidedTexts } from '../../guided-texts.ts';

const check = {
  title: 'Look at your soles',
  how: 'Sit down, wiggle your toes and look for scratches.',
};

export const footRelease = {
  title: 'Foot release',
  line: 'Roll a ball along the inner, outer and transverse arch.',
  why: 'The foot is the only thing that meets the ground. Rolling wakes it up before balance and calf raises.',
  whyNot: 'It does not lift an arch. Press firmly, never until it hurts.',
  steps: {
    inner: { title: 'Inner arch', how: 'Roll slowly from the heel to the big toe and back.' },
    outer: { title: 'Outer arch', how: 'Roll slowly from the heel to the little toe and back.' },
    across: { title: 'Across the ball', how: 'Roll from side to side, just behind the toes.' },
    feel: { title: 'Stand and feel', how: 'Both feet on the floor. Notice how they carry you.' },
  },
  faults: [
    { fault: 'You hurry to and fro.', cue: 'Give each way one calm breath.' },
    { fault: 'The toes grip the ball.', cue: 'Take some weight off, and let them grow long.' },
  ],
  levels: {
    seated: { title: 'Seated', hint: 'Half a minute on each arch, with little weight.' },
    standing: { title: 'Standing', hint: 'Longer, with more weight, one hand on the wall.' },
  },
} as const satisfies GuidedTexts;

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
  faults: [
    {
      fault: 'The heel thumps down.',
      cue: 'Take shorter steps, as if somebody were asleep next door.',
    },
    { fault: 'The toes claw at the ground.', cue: 'Stand for a breath, spread them, and walk on.' },
  ],
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
  faults: [
    { fault: 'The knee joins in.', cue: 'Make the movement smaller, so that only the foot moves.' },
    {
      fault: 'The band snaps the foot back.',
      cue: 'Stay in charge: the way back takes at least as long as the way there.',
    },
  ],
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
  faults: [
    {
      fault: 'It turns into a race.',
      cue: 'Stay light: the last stride should feel like the first.',
    },
    {
      fault: 'Your steps get long.',
      cue: 'Set the foot down beneath you, with small, nimble steps.',
    },
  ],
  levels: {
    three: { title: 'Three strides', hint: 'Fifteen seconds each, once a week.' },
    four: { title: 'Four strides', hint: 'When your calves feel fresh the day after.' },
    six: { title: 'Six strides', hint: 'After four easy weeks with four.' },
  },
} as const satisfies GuidedTexts;

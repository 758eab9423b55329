/** What the athlete tells about their health, and what follows from it. */
export const safety = {
  hurts: 'Does something hurt?',
  also: 'Does something of this fit?',
  tick: 'Tick what fits, and ask a physiotherapist or doctor about it first. If nothing fits, just go on. You find this again in the settings.',
  age: 'From about 65 on, or after a long break: begin with the easiest level, something to hold on to within reach.',
  told: 'Understood, go on',
  concernTitle: 'Take your time with this one',
  concern: 'You said: {cautions}. Ask a physiotherapist or doctor first, or choose something else.',
  balance: 'If you do it, then with a wall or a chair within reach.',
  ratherLevel: 'Rather the level “{title}”',
  ratherOther: 'Rather “{title}”',
  startAsk: 'You said: {cautions}. Start all the same?',
  startYes: 'Start, carefully',
  startNo: 'Not now',
} as const;

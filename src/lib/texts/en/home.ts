/** The first page. */
export const home = {
  title: 'A plumb line for runners.',
  lede: 'Plumb watches you through your webcam and measures how level your hips stay, how steady you stand on one leg and how far your upper body turns. Every number comes with its error.',
  privacy: 'Your video never leaves this device.',
  tryDemo: 'Try the demo',
  demoKeepsNothing: 'The demo needs no camera and keeps nothing.',
  exercises: 'Exercises',
  notDoneYet: 'Not done yet.',
  pillar: {
    hips: { title: 'Hips', line: 'Mobile, strong hips carry each step.' },
    feet: { title: 'Feet and ankles', line: 'They are the only thing that meets the ground.' },
    rotate: {
      title: 'Flex and rotate',
      line: 'Running turns the trunk; desks take the turn away.',
    },
    dynamic: {
      title: 'Think dynamic',
      line: 'Control first, then whole chains of muscle, and the breath.',
    },
  },
} as const;

import type { DotColour, DotsSeen } from '../../pose/pose-frame.ts';

/** Precise mode: two dots on the hips. */
export const dots = {
  choice: 'How do I see your hips?',
  two: 'With two dots',
  twoHint: 'Two coloured stickers. Exact to about a degree.',
  none: 'Without dots',
  noneHint: 'Needs a fitted, patterned top. Often gives no number.',
  where: 'Where to stick them',
  whereFront:
    'One on each front hip bone: the bony corners you feel a little below your belt. Round stickers or bits of tape, about 2.5 cm across, flat on tight clothes or skin.',
  whereBack:
    'One on each dimple of your lower back. Round stickers or bits of tape, about 2.5 cm across, flat on tight clothes or skin.',
  whichColour:
    'Any strong colour that your clothes do not have. Once the camera sees you, I say which stand out best.',
  figureFront: 'Hips from the front: a dot on each front hip bone, left and right of the belly',
  figureBack: 'Hips from behind: a dot on each dimple above the buttocks, beside the spine',
  seen: {
    both: 'Both dots found',
    left: 'I see only the left dot',
    right: 'I see only the right dot',
    neither: 'Stick on the two dots: I see none yet',
    third: 'A third spot looks alike: cover it, or use another colour',
  } satisfies Record<DotsSeen['seen'], string>,
  standOut: 'Stands out on you:',
  noneStandsOut: 'No colour stands out on these clothes. Plainer ones help, or go without dots.',
  colours: {
    green: 'green',
    pink: 'pink',
    yellow: 'yellow',
    blue: 'blue',
    orange: 'orange',
    white: 'white',
    black: 'black',
  } satisfies Record<DotColour, string>,
} as const;

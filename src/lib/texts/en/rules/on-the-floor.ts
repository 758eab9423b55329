/** What the rules on the floor share. */
export const FLOOR_METRIC_TEXTS = {
  'rep-time': {
    title: 'Time per repetition',
    definition: 'Median time from one repetition to the next.',
    sign: 'Larger = slower.',
  },
} as const;

/** How well bodies on the floor are seen, as far as was tried. */
export const FLOOR_LIMITS = [
  'The pose model was made for upright people, and no recording of somebody on the floor with known truth was at hand. What was tried: clips of standing people turned by 90° and 180°. Somebody was found in every picture; virtual runners and people seen from the front kept their points to a few hundredths of a trunk, a man seen from the side lost up to a fifth of a trunk at the ankle. So lying across the picture is no problem by itself; limbs that hide each other are, and what a kneeling or curled-up body does to the model is not known.',
  'Others report that lying bodies are found unreliably. Where a needed point is missing nothing is counted and only the clock goes on; nothing is ever filled in.',
] as const;

/** What rules of movements that repeat share. */
export const REP_TEXTS = {
  'rep-time': {
    title: 'Time per repetition',
    definition: 'Median time from one repetition to the next.',
    sign: 'Larger = slower.',
  },
} as const;

export const NO_PEOPLE_YET =
  'Tried on a synthetic athlete only: real people have not been compared with a laboratory or a hand count yet.';

/** What can hurt, as the athlete is asked before the first exercise. */
export const PAINS = [
  'knee-pain',
  'hip-pain',
  'foot-pain',
  'tendon-pain',
  'ankle-injury',
  'back-injury',
  'shoulder-injury',
  'wrist-pain',
] as const;

/** What else is asked. */
export const CONDITIONS = [
  'dizzy',
  'falls',
  'recent-injury',
  'pregnant',
  'heart-or-lungs',
  'belly-or-back-surgery',
  'fragile-bones',
  'bruises-easily',
  'numb-feet',
  'open-skin',
] as const;

/** Who should wait or ask somebody first. */
export type Caution =
  // Of the very place an exercise presses on: told there, not asked for once and for all.
  'sore-spot' | (typeof PAINS)[number] | (typeof CONDITIONS)[number];

/** Goes for every exercise, whatever it is. */
const ALWAYS: readonly Caution[] = ['recent-injury'];

/**
 * What the athlete told that speaks against an exercise for now.
 *
 * @param told ids of cautions, as they were kept
 */
export function concernsOf(
  { cautions }: { readonly cautions: readonly Caution[] },
  told: readonly string[],
): Caution[] {
  return [...new Set([...cautions, ...ALWAYS])].filter((caution) => told.includes(caution));
}

/** What should be at hand. */
export type Equipment =
  | 'ball'
  | 'soft-ball'
  | 'mat'
  | 'wall'
  | 'chair'
  | 'band'
  | 'safe-ground'
  | 'grass'
  | 'step'
  | 'kettlebell'
  | 'cushion';

/** Who should wait or ask somebody first. */
export type Caution =
  | 'sore-spot'
  | 'bruises-easily'
  | 'fragile-bones'
  | 'pregnant'
  | 'belly-or-back-surgery'
  | 'numb-feet'
  | 'open-skin'
  | 'foot-pain'
  | 'ankle-injury'
  | 'falls'
  | 'shoulder-injury'
  | 'back-injury'
  | 'heart-or-lungs'
  | 'dizzy'
  | 'hip-pain'
  | 'knee-pain'
  | 'wrist-pain'
  | 'tendon-pain';

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

import type { Role } from './shapes.ts';

export interface Look {
  readonly colour: string;
  /** Dashes in line widths, so that a verdict can be told without its colour. */
  readonly dash: readonly number[];
}

/** Safe for the common kinds of colour blindness, and each verdict has its own dashes. */
export const LOOKS: Readonly<Record<Role, Look>> = {
  body: { colour: '#3a4456', dash: [] },
  bone: { colour: 'rgba(255,255,255,0.75)', dash: [] },
  plumb: { colour: '#e9b84a', dash: [] },
  quiet: { colour: 'rgba(255,255,255,0.85)', dash: [] },
  ghost: { colour: 'rgba(169,182,255,0.6)', dash: [] },
  target: { colour: '#a9b6ff', dash: [] },
  good: { colour: '#3fe0c5', dash: [] },
  warn: { colour: '#ffc53d', dash: [3, 1.6] },
  fault: { colour: '#ff93aa', dash: [1.4, 1.4] },
  unsure: { colour: '#d5dae3', dash: [0.1, 2.2] },
};

/** Dark edge round everything light, so that it reads over a bright room too. */
export const HALO = 'rgba(8,12,20,0.55)';
/** What lies behind a dial or strip. */
export const GROUND = 'rgba(8,12,20,0.62)';
/** On a verdict sign, over its colour. */
export const ON_SIGN = '#0a0e14';

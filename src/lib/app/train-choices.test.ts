import { expect, it } from 'vitest';
import { singleLegBalance } from '../exercises/single-leg-balance.ts';
import { kettlebellDeadlift } from '../exercises/kettlebell-deadlift.ts';
import { thoracicRotation } from '../exercises/thoracic-rotation.ts';
import { askedChoices } from './train-choices.ts';

it('an address chooses what there is, and gets the usual for the rest', () => {
  const asked = new URLSearchParams('side=right&view=back&mode=test&amount=full&level=on-the-moon');
  expect(askedChoices(singleLegBalance, asked)).toEqual({
    side: 'right',
    view: 'back',
    mode: 'test',
    amount: 'full',
    level: 'eyes-open',
    loadKg: undefined,
  });
  expect(askedChoices(singleLegBalance, asked, 'head-turns').level).toBe('eyes-open');
  expect(askedChoices(singleLegBalance, new URLSearchParams(), 'head-turns').level).toBe(
    'head-turns',
  );
  expect(askedChoices(thoracicRotation, asked)).toMatchObject({ view: 'front', amount: 'one' });
});

it('an address may say how heavy the weight is, where there is one', () => {
  const loadOf = (kg: string) =>
    askedChoices(kettlebellDeadlift, new URLSearchParams({ kg })).loadKg;
  expect(loadOf('12.5')).toBe(12.5);
  for (const nonsense of ['', 'heavy', '-4', '0', '2000', 'Infinity'])
    expect(loadOf(nonsense)).toBeUndefined();
  expect(askedChoices(singleLegBalance, new URLSearchParams('kg=12')).loadKg).toBeUndefined();
});

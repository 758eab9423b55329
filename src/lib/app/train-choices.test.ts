import { expect, it } from 'vitest';
import { singleLegBalance } from '../exercises/single-leg-balance.ts';
import { thoracicRotation } from '../exercises/thoracic-rotation.ts';
import { askedChoices } from './train-choices.ts';

it('an address chooses what there is, and gets the usual for the rest', () => {
  const asked = new URLSearchParams('side=right&view=back&mode=test&amount=full&eyes=blue');
  expect(askedChoices(singleLegBalance, asked)).toEqual({
    side: 'right',
    view: 'back',
    mode: 'test',
    amount: 'full',
    eyes: 'open',
  });
  expect(askedChoices(thoracicRotation, asked)).toMatchObject({ view: 'front', amount: 'one' });
});

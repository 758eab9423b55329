import { expect, it } from 'vitest';
import { singleLegBalance } from '../exercises/single-leg-balance.ts';
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
  });
  expect(askedChoices(singleLegBalance, asked, 'head-turns').level).toBe('eyes-open');
  expect(askedChoices(singleLegBalance, new URLSearchParams(), 'head-turns').level).toBe(
    'head-turns',
  );
  expect(askedChoices(thoracicRotation, asked)).toMatchObject({ view: 'front', amount: 'one' });
});

import { expect, it } from 'vitest';
import { calfRaise } from './calf-raise.ts';
import { deskRotation } from './desk-rotation.ts';
import { atLevel, easierThan, eyesAt, harderThan, levelOf } from './levels.ts';
import { singleLegBalance } from './single-leg-balance.ts';
import { singleLegSquat } from './single-leg-squat.ts';
import { thoracicRotation } from './thoracic-rotation.ts';

it('a dose in repetitions ends a counted trial; turns to both sides count twice', () => {
  expect(atLevel(singleLegSquat, 'chair').protocol.reps).toBe(8);
  expect(atLevel(thoracicRotation, 'seated').protocol.reps).toBe(6);
});

it('what a level says of the protocol comes first', () => {
  expect(atLevel(singleLegSquat, 'twenty').protocol).toMatchObject({ reps: 20, capS: 120 });
  expect(atLevel(singleLegBalance, 'soft-surface').protocol).toMatchObject({ capS: 30, bestOf: 3 });
});

it('a test that goes on until nothing is left is not cut short by a dose', () => {
  expect(atLevel(calfRaise, 'one-leg').protocol.reps).toBeUndefined();
});

it('a level adds what it needs and who should wait, each once', () => {
  const { equipment, cautions } = atLevel(singleLegBalance, 'soft-surface');
  expect(equipment).toEqual(['safe-ground', 'cushion', 'wall']);
  expect(cautions).toEqual(['falls', 'dizzy', 'ankle-injury']);
});

it('two legs are a matter of the level alone', () => {
  expect(atLevel(calfRaise, 'two-legs').onBothLegs).toBe(true);
  expect(atLevel(calfRaise, 'one-leg').onBothLegs).toBeUndefined();
});

it('a level nobody knows leaves the exercise as it is, and is replaced by the easiest', () => {
  expect(atLevel(singleLegSquat, 'split')).toBe(singleLegSquat);
  expect(levelOf(singleLegSquat, 'split')?.id).toBe('assisted');
  expect(harderThan(singleLegSquat, 'split')).toBeUndefined();
});

it('knows its neighbours, and none beyond the ends', () => {
  expect(easierThan(singleLegSquat, 'assisted')).toBeUndefined();
  expect(easierThan(singleLegSquat, 'chair')?.id).toBe('assisted');
  expect(harderThan(singleLegSquat, 'free')?.id).toBe('twenty');
  expect(harderThan(singleLegSquat, 'twenty')).toBeUndefined();
});

it('the eyes go with the level, where they matter', () => {
  expect(eyesAt(singleLegBalance, 'eyes-closed')).toBe('closed');
  expect(eyesAt(singleLegBalance, 'soft-surface')).toBe('open');
  expect(eyesAt(singleLegSquat, 'free')).toBeUndefined();
});

it('a break at the desk stays as short as it is meant', () => {
  expect(atLevel(deskRotation, 'seated').protocol.reps).toBe(deskRotation.protocol.reps);
});

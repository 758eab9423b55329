import { expect, it } from 'vitest';
import { LONGEST_NAME, nameInFile, nameProblem, tidyName } from './athlete-name.ts';

it.each([
  ['  Ann \n Lee ', 'Ann Lee'],
  ['\u202egnorw\u202c', 'gnorw'],
  ['👩‍👧 Noor', '👩‍👧 Noor'],
  ['مريم', 'مريم'],
  ['<b>Bo</b>', '<b>Bo</b>'],
  ['\u200b \t', ''],
])('%j is kept as %j', (typed, kept) => expect(tidyName(typed)).toBe(kept));

it('a name is there, short enough, and nobody else has it', () => {
  expect(nameProblem('Mia', ['Ann'])).toBeUndefined();
  expect(nameProblem(' \u2066 ', [])).toBe('empty');
  expect(nameProblem('x'.repeat(LONGEST_NAME + 1), [])).toBe('long');
  expect(nameProblem('x'.repeat(LONGEST_NAME), [])).toBeUndefined();
  expect(nameProblem(' mia', ['Ann', 'Mia'])).toBe('taken');
});

it.each([
  ['Ann Lee', 'ann-lee'],
  ['../../etc/passwd', 'etc-passwd'],
  ['Zoë & مريم', 'zoë-مريم'],
  ['👩‍👧', ''],
])('%j in the name of a file is %j', (name, part) => expect(nameInFile(name)).toBe(part));

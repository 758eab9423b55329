import { beforeEach, expect, it } from 'vitest';
import { atLevel } from '../exercises/levels.ts';
import { singleLegBalance } from '../exercises/single-leg-balance.ts';
import { calfRaise } from '../exercises/calf-raise.ts';
import type { Exercise } from '../exercises/exercise.ts';
import { StartGate } from './start-gate.svelte.ts';

let settings: { safetySeen: boolean; cautions: string[]; set: (...told: never[]) => void };
let begun: number;
const gate = (exercise: Exercise) =>
  new StartGate({ settings, exercise: () => exercise, begin: () => begun++ });

beforeEach(() => {
  begun = 0;
  settings = {
    safetySeen: false,
    cautions: [],
    set: (key: string, value: unknown) => Object.assign(settings, { [key]: value }),
  };
});

it('asks before the first run, and begins at once when nothing is ticked', () => {
  const first = gate(calfRaise);
  first.start();
  expect([first.asking, begun]).toEqual(['safety', 0]);
  first.agree([]);
  expect([first.asking, begun]).toEqual([undefined, 1]);
  gate(calfRaise).start();
  expect(begun).toBe(2);
});

it('asks once more where an answer speaks against it, and only there', () => {
  const squeezed = gate(calfRaise);
  squeezed.agree(['tendon-pain']);
  expect([squeezed.asking, squeezed.concerns, begun]).toEqual(['concern', ['tendon-pain'], 0]);
  squeezed.goOn();
  expect(begun).toBe(1);
  gate(singleLegBalance).start();
  expect(begun).toBe(2);
});

it('begins nothing when the athlete would rather not', () => {
  const wary = gate(calfRaise);
  wary.agree(['foot-pain']);
  wary.cancel();
  expect([wary.asking, begun]).toEqual([undefined, 0]);
});

it('a recent injury speaks against every exercise, a level brings its own cautions', () => {
  settings.safetySeen = true;
  settings.cautions = ['recent-injury'];
  expect(gate(calfRaise).concerns).toEqual(['recent-injury']);
  settings.cautions = ['falls'];
  expect(gate(atLevel(calfRaise, 'one-leg')).concerns).toEqual([]);
  expect(gate(atLevel(singleLegBalance, 'eyes-closed')).concerns).toEqual(['falls']);
});

import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { EXERCISES } from '../src/lib/exercises/registry.ts';
import { readRecording } from '../src/lib/recording/pose-jsonl.ts';
import { timelines } from './golden/timeline.ts';

/*
 * Every recording of the fixtures, told as a timeline for every exercise: what a person would read aloud.
 * After a change that is meant: npx vitest run tests/golden.test.ts -u, then read the difference.
 */
const RECORDINGS = new URL('./fixtures/recordings/', import.meta.url);
const GOLDEN = new URL('./golden/', import.meta.url);
const names = (folder: URL, ending: string) =>
  readdirSync(folder)
    .filter((file) => file.endsWith(ending))
    .map((file) => file.slice(0, -ending.length));
const recordings = names(RECORDINGS, '.pose.jsonl');

it.each(recordings)('%s', async (name) => {
  const text = readFileSync(new URL(`${name}.pose.jsonl`, RECORDINGS), 'utf8');
  const told = timelines(readRecording(text), EXERCISES);
  await expect(told).toMatchFileSnapshot(new URL(`${name}.txt`, GOLDEN).pathname);
});

it('every golden text has its recording', () => {
  expect(names(GOLDEN, '.txt').sort()).toEqual(recordings.sort());
});

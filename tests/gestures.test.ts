import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readRecording } from '../src/lib/recording/pose-jsonl.ts';
import { GESTURES, gestureWatch } from '../src/lib/session/gestures.ts';

/*
 * Nobody in these recordings means to say anything by hand: they train. A gesture that begins to fill its ring would
 * already be one too many.
 */
const FOLDERS = ['./fixtures/recordings/', '../../shared/truth/rec/'].map(
  (path) => new URL(path, import.meta.url),
);

describe.each(
  FOLDERS.filter((folder) => existsSync(folder)).map(
    (f) => [f.pathname.split('/').slice(-3, -1).join('/'), f] as const,
  ),
)('no accidental gesture in %s', (_, folder) => {
  it.each(readdirSync(folder).filter((file) => file.endsWith('.pose.jsonl')))('%s', (file) => {
    const { frames } = readRecording(readFileSync(new URL(file, folder), 'utf8'));
    const watch = gestureWatch();
    const longest = Math.max(...frames.map((frame) => watch(frame, GESTURES).hold01));
    expect(longest).toBeLessThan(0.2);
  });
});

const [, shared] = FOLDERS;
if (!existsSync(shared!)) it.skip('virtual runners: ../shared/truth is not there', () => {});

it('sees each sign of a runner who means it, once, and the right hand as the right one', () => {
  const file = new URL('./fixtures/signs/virtual-runner-signs.pose.jsonl', import.meta.url);
  const { frames } = readRecording(readFileSync(file, 'utf8'));
  const watch = gestureWatch();
  const seen = frames.flatMap((frame) => {
    const { gesture, done } = watch(frame, GESTURES);
    return done ? [`${gesture} ${Math.round(frame.tMs / 500) / 2}`] : [];
  });
  expect(seen).toEqual(['hands-on-head 3.5', 'hand-up-right 8', 'hand-up-left 12']);
});

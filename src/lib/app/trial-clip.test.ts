import { expect, it } from 'vitest';
import type { RecordedClip } from '../capture/clip-recorder.ts';
import type { Clips } from './clips.svelte.ts';
import type { PoseFeed } from './pose-feed.ts';
import { TrialClip } from './trial-clip.ts';

const CLIP: RecordedClip = { blob: new Blob(['pictures']), startMs: 4000 };

function set(wanted: boolean) {
  const said: string[] = [];
  const clips = { wanted, keep: async (id: string) => void said.push(`keep ${id}`) };
  const feed = {
    beginClip: () => void said.push('begin'),
    endClip: async () => (said.includes('begin') ? CLIP : undefined),
  };
  return {
    said,
    clip: new TrialClip(clips as unknown as Clips),
    feed: feed as unknown as PoseFeed,
  };
}

it('nothing is recorded unless the athlete asked for it', async () => {
  const { said, clip, feed } = set(false);
  clip.begin(feed);
  await clip.keep('a', clip.end(feed));
  expect(said).toEqual([]);
});

it('the video is kept beside a result that is kept, and beside no other', async () => {
  const { said, clip, feed } = set(true);
  clip.begin(feed);
  const ended = clip.end(feed);
  await clip.keep(undefined, ended);
  expect(said).toEqual(['begin']);
  await clip.keep('a', ended);
  expect(said).toEqual(['begin', 'keep a']);
});

it('a camera that fails to record disturbs nothing', async () => {
  const { clip } = set(true);
  const broken = {
    beginClip: () => {
      throw new Error('no encoder');
    },
    endClip: () => Promise.reject(new Error('no encoder')),
  } as unknown as PoseFeed;
  expect(() => clip.begin(broken)).not.toThrow();
  await expect(clip.keep('a', clip.end(broken))).resolves.toBeUndefined();
});

import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { ClipRecorder, recordableKind } from './clip-recorder.ts';

/** A recorder that gives one part when it is stopped, or none. */
class FakeRecorder extends EventTarget {
  static kinds = ['video/webm'];
  static part: Blob | undefined;
  static isTypeSupported = (kind: string) => FakeRecorder.kinds.includes(kind);
  state = 'inactive';
  mimeType = 'video/webm';
  start() {
    this.state = 'recording';
  }
  stop() {
    this.state = 'inactive';
    const data = FakeRecorder.part;
    if (data) this.dispatchEvent(Object.assign(new Event('dataavailable'), { data }));
    this.dispatchEvent(new Event('stop'));
  }
}

/** A camera at 30 pictures a second; `shared`: what is asked of its clone holds for the camera too, as in some browsers. */
function camera(shared = false) {
  const said: string[] = [];
  const settings = { frameRate: 30 };
  const clone = {
    applyConstraints: async ({ frameRate }: { frameRate?: { max: number } }) => {
      said.push(frameRate ? `at most ${frameRate.max}` : 'as before');
      if (shared) settings.frameRate = frameRate?.max ?? 30;
    },
    stop: () => said.push('clone off'),
  };
  const track = { clone: () => clone, getSettings: () => settings, stop: () => said.push('off') };
  return { said, settings, track: track as unknown as MediaStreamTrack };
}

const settle = () => new Promise((resolve) => setTimeout(resolve));

beforeEach(() => {
  vi.stubGlobal('MediaRecorder', FakeRecorder);
  vi.stubGlobal('MediaStream', class {});
  FakeRecorder.part = new Blob(['pictures']);
});
afterEach(() => vi.unstubAllGlobals());

it('a clip begins with the first picture taken after the recorder began, on the clock of the source', async () => {
  const { track, said } = camera();
  const clip = ClipRecorder.begin(track)!;
  const now = performance.now();
  // Shown late, taken before.
  clip.saw(now - 40, 7960);
  clip.saw(now + 12, 8012);
  clip.saw(now + 45, 8045);
  const { blob, startMs } = (await clip.end())!;
  expect(startMs).toBe(8012);
  expect(await blob.text()).toBe('pictures');
  // The camera itself goes on.
  expect(said).toEqual(['at most 15', 'clone off']);
});

it('a browser that slows the camera along with the clip is asked to take that back', async () => {
  const { track, settings } = camera(true);
  const clip = ClipRecorder.begin(track)!;
  await settle();
  expect(settings.frameRate).toBe(30);
  await clip.end();
});

it('without pictures, or without a part, there is no clip', async () => {
  expect(await ClipRecorder.begin(camera().track)!.end()).toBeUndefined();
  FakeRecorder.part = undefined;
  const clip = ClipRecorder.begin(camera().track)!;
  clip.saw(performance.now() + 1, 100);
  expect(await clip.end()).toBeUndefined();
});

it('a browser that can record nothing says so, and a recorder that fails leaves the camera alone', () => {
  const { track, said } = camera();
  vi.stubGlobal(
    'MediaStream',
    class {
      constructor() {
        throw new Error('no');
      }
    },
  );
  expect(ClipRecorder.begin(track)).toBeUndefined();
  expect(said).not.toContain('off');
  vi.stubGlobal('MediaRecorder', undefined);
  expect(recordableKind()).toBeUndefined();
  expect(ClipRecorder.begin(track)).toBeUndefined();
});

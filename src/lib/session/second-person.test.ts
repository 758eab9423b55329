import { describe, expect, it } from 'vitest';
import { singleLegBalance as balance } from '../exercises/single-leg-balance.ts';
import {
  imagePoint,
  type OtherPerson,
  type PictureLook,
  type PoseFrame,
} from '../pose/pose-frame.ts';
import { singleLegBalance } from '../recording/athlete-programs.ts';
import { recordAthlete } from '../recording/synthetic-athlete.ts';
import { scoreRecording } from './score.ts';
import { Session } from './session.ts';

const { recording } = recordAthlete({ program: singleLegBalance({ side: 'left', holdS: 12 }) });
const passerBy: OtherPerson = { x: 1100, y: 360, score: 0.9 };
const SILHOUETTE: PictureLook = {
  ...{ bodyLuma: 20, brightLuma: 30, aroundLuma: 220, clippedShare: 0.1 },
  ...{ contrast: 9, noise: 1, sharpness: 0.9 },
};

/** The recording with a look for people each second, which sees somebody between these times. */
function watched(fromMs: number, toMs: number, frames = recording.frames): PoseFrame[] {
  return frames.map((frame, i) => {
    if (i % 30 > 0) return frame;
    const others = frame.tMs >= fromMs && frame.tMs <= toMs ? [passerBy] : [];
    return { ...frame, others };
  });
}

const newSession = () =>
  new Session(balance, {
    ...{ side: 'left', view: 'front', mode: 'test' },
    ...{ model: 'blazepose-full', heightCm: 172 },
  });

/** Standing still for ten seconds, as at the start of the recording. */
const standing = Array.from({ length: 300 }, (_, i): PoseFrame => {
  const frame = recording.frames[i % 30]!;
  return { ...frame, tMs: (i * 1000) / 30 };
});

describe('somebody else in the picture before a trial', () => {
  it('is told, with the side, and waited for', () => {
    const session = newSession();
    const states = watched(0, 6000, standing).map((frame) => session.step(frame));
    const at = (tMs: number) => states[Math.round((tMs * 30) / 1000)]!;
    expect(at(2500).checks.find((check) => !check.ok)).toEqual({
      ...{ id: 'alone', ok: false, fault: 'someone-left' },
    });
    expect(at(6500).phase).toBe('gate');
    expect(at(9900).phase).toBe('baseline');
  });
});

describe('light before a trial', () => {
  it('is judged by the last look, and forgotten when nobody looked for a while', () => {
    const session = newSession();
    const frames = standing.map((frame, i) => (i === 5 ? { ...frame, look: SILHOUETTE } : frame));
    const states = frames.map((frame) => session.step(frame));
    const light = (i: number) => states[i]!.checks.find((check) => check.id === 'light');
    expect(light(40)).toEqual({ id: 'light', ok: false, fault: 'backlit' });
    expect(light(75)).toEqual({ id: 'light', ok: true });
  });
});

describe('somebody else in the picture during a trial', () => {
  const scored = (frames: readonly PoseFrame[]) =>
    scoreRecording({ ...recording, frames }, balance, { heightCm: 172 });

  it('is noted with the times, said in the quality, and changes no value while they stay apart', () => {
    const alone = scored(watched(-2, -1));
    const walkedBy = scored(watched(6000, 9000));
    expect(alone.quality.reasons).not.toContain('second-person');
    expect(walkedBy.quality.reasons).toContain('second-person');
    expect(walkedBy.events.filter((event) => event.kind.startsWith('person'))).toEqual([
      { tMs: 7000, kind: 'personCame' },
      { tMs: 11_000, kind: 'personLeft' },
    ]);
    expect(walkedBy.metrics).toEqual(alone.metrics);
  });

  it('keeps the first when the detector takes to the other one in between', () => {
    const swept = watched(6000, 9000).map((frame) => {
      if (frame.tMs < 7500 || frame.tMs > 8200) return frame;
      const other = Object.entries(frame.image!).map(([name, p]) => [
        name,
        imagePoint(p.x + 460, p.y, p.score, p.z),
      ]);
      return { ...frame, image: Object.fromEntries(other) };
    });
    const { quality, side, series } = scored(swept);
    expect(side).toBe('left');
    expect(quality.reasons.slice(0, 2)).toEqual(['another-person', 'second-person']);
    const during = series.tMs.findIndex((t) => t > 7800);
    expect(series.trunkLeanDeg[during]).toBeNull();
    expect(series.trunkLeanDeg[series.tMs.findIndex((t) => t > 9000)]).not.toBeNull();
  });
});

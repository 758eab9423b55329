import { describe, expect, it } from 'vitest';
import { singleLegBalance as balance } from '../exercises/single-leg-balance.ts';
import { imagePoint, type PoseFrame } from '../pose/pose-frame.ts';
import { singleLegBalance } from '../recording/athlete-programs.ts';
import { recordAthlete } from '../recording/synthetic-athlete.ts';
import { scoreRecording } from './score.ts';

const { recording } = recordAthlete({ program: singleLegBalance({ side: 'left', holdS: 12 }) });
const valueOf = (frames: readonly PoseFrame[], id: string) => {
  const result = scoreRecording({ ...recording, frames }, balance, { heightCm: 172 });
  return { result, metric: result.metrics.find((m) => m.id === id)! };
};

describe('scoring with somebody else in some of the pictures', () => {
  const walkedBy = recording.frames.map((frame) => {
    if (frame.tMs < 8000 || frame.tMs > 9000) return frame;
    const moved = Object.entries(frame.image!).map(([name, p]) => [
      name,
      imagePoint(p.x + 250, p.y - 20, p.score, p.z),
    ]);
    return { ...frame, image: Object.fromEntries(moved) };
  });

  it('says so, and takes no value from the other body', () => {
    const clean = valueOf(recording.frames, 'trunk-lean');
    const mixed = valueOf(walkedBy, 'trunk-lean');
    expect(clean.result.quality.reasons).not.toContain('another-person');
    expect(mixed.result.quality.reasons[0]).toBe('another-person');
    expect(mixed.result.side).toBe('left');
    expect(mixed.metric.value).toBeCloseTo(clean.metric.value!, 0);
    const during = mixed.result.series.tMs.findIndex((t) => t > 8500);
    expect(mixed.result.series.trunkLeanDeg[during]).toBeNull();
  });
});

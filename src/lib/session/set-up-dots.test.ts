import { describe, expect, it } from 'vitest';
import type { PixelCues, PoseFrame } from '../pose/pose-frame.ts';
import { quiet } from '../recording/athlete-programs.ts';
import { syntheticAthlete } from '../recording/synthetic-athlete.ts';
import { checkSetUp } from './set-up-gate.ts';

/** Half a second of a quiet athlete whose pelvis is measured like this, picture by picture. */
function dotsOk(cuesAt: (i: number) => PixelCues): boolean | undefined {
  const athlete = syntheticAthlete({ program: quiet(1) });
  const frames = Array.from({ length: 15 }, (_, i): PoseFrame => {
    return { ...athlete.frameAt(i).frame, cues: cuesAt(i) };
  });
  const checks = checkSetUp(frames, 30, { task: 'stance', view: 'front', minFps: 10 });
  return checks.find(({ id }) => id === 'dots')?.ok;
}
const seen: PixelCues = { pelvisDeg: 0.4, pelvisSource: 'dots' };
const lost: PixelCues = { pelvisDeg: null, pelvisSource: 'dots', pelvisWhy: 'dots-lost' };

describe('in precise mode a trial waits for the dots', () => {
  it('until both are seen most of the time; one blink does not matter', () => {
    expect(dotsOk(() => lost)).toBe(false);
    expect(dotsOk((i) => (i < 12 ? lost : seen))).toBe(false);
    expect(dotsOk((i) => (i === 14 ? lost : seen))).toBe(true);
  });

  it('and never without that mode', () => {
    const noReference: PixelCues = { ...lost, pelvisSource: 'windows', pelvisWhy: 'no-reference' };
    expect(dotsOk(() => noReference)).toBeUndefined();
  });
});

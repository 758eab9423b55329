import { expect, it } from 'vitest';
import { SIDES } from '../pose/keypoints.ts';
import { DEMO_PROGRAMS } from '../recording/demo-programs.ts';
import { recordAthlete } from '../recording/synthetic-athlete.ts';
import { scoreRecording } from '../session/score.ts';
import { lateralSling } from './lateral-sling.ts';

it('a side step with a hold is counted, and what hangs or leans in it is told', () => {
  for (const side of SIDES) {
    const told = (variant: 'good' | 'faulty', id: string) => {
      const program = DEMO_PROGRAMS['lateral-sling'][variant](side);
      const { recording } = recordAthlete({ program, fps: 20 });
      const result = scoreRecording(recording, lateralSling);
      expect(result.side).toBe(side);
      return result.metrics.find((metric) => metric.id === id)!.value!;
    };
    expect(told('good', 'rep-count')).toBe(4);
    expect(Math.abs(told('good', 'hip-drop'))).toBeLessThan(4);
    expect(told('faulty', 'hip-drop')).toBeGreaterThan(told('good', 'hip-drop') + 3);
    expect(told('faulty', 'trunk-lean-at-depth')).toBeGreaterThan(5);
  }
});

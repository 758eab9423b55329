import { expect, it } from 'vitest';
import { singleLegBalance } from '../exercises/single-leg-balance.ts';
import { singleLegBalance as standing } from '../recording/athlete-programs.ts';
import { syntheticAthlete } from '../recording/synthetic-athlete.ts';
import { scoreRecording } from './score.ts';
import { Session } from './session.ts';

it.each(['left', 'right'] as const)(
  'a trial that ended with the foot coming down is judged as one that ended so, on the %s leg',
  (side) => {
    const program = standing({ side, holdS: 6 });
    const wait = 8;
    const athlete = syntheticAthlete({
      program: {
        ...program,
        stateAt: (tS) => program.stateAt(Math.max(0, tS - wait)),
        durationS: 30,
      },
    });
    const session = new Session(singleLegBalance, {
      ...{ side, view: 'front', mode: 'test', model: 'blazepose-full', heightCm: 172 },
    });
    const frames = Array.from({ length: athlete.frameCount }, (_, i) => athlete.frameAt(i).frame);
    const used = frames.filter((frame) => session.step(frame).phase !== 'done');
    const { baseline, trial, endReason } = session.state;
    expect(endReason).toBe('event');
    const result = scoreRecording({ header: athlete.header, frames: used }, singleLegBalance, {
      ...{ side, baseline, trial },
    });
    const hold = result.metrics.find((m) => m.id === 'hold-time')!;
    expect(hold.value!).toBeGreaterThan(5);
    expect(hold.value!).toBeLessThan(7);
    expect(result.verdict).toBe('fault');
    expect(result.events.map((event) => event.kind)).toContain('footDown');
  },
);

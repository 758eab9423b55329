import { describe, expect, it } from 'vitest';
import { singleLegBalance } from '../exercises/single-leg-balance.ts';
import { singleLegSquat } from '../exercises/single-leg-squat.ts';
import { hipHitch } from '../exercises/hip-hitch.ts';
import { legSwingSagittal } from '../exercises/leg-swing-sagittal.ts';
import { thoracicRotation } from '../exercises/thoracic-rotation.ts';
import { toeRaise } from '../exercises/toe-raise.ts';
import { opposite, sided, SIDES } from '../pose/keypoints.ts';
import type { AthleteOptions } from '../recording/athlete-options.ts';
import {
  quiet,
  singleLegBalance as standing,
  singleLegSquat as squatting,
  thoracicRotation as turning,
  type Program,
} from '../recording/athlete-programs.ts';
import { toeRaises } from '../recording/athlete-lifts.ts';
import { hipHitches, sagittalSwings } from '../recording/athlete-swings.ts';
import { recordAthlete } from '../recording/synthetic-athlete.ts';
import { SERIES } from '../rules/rule.ts';
import { scoreRecording } from './score.ts';

const recorded = (program: Program, look: Partial<AthleteOptions> = {}) =>
  recordAthlete({ program, ...look }).recording;

describe('scoreRecording', () => {
  it.each(
    SIDES.flatMap((side) => (['front', 'back'] as const).map((view) => [side, view] as const)),
  )('finds by itself that the %s leg is stood on, from the %s', (side, view) => {
    const recording = recorded(standing({ side }), { view });
    expect(scoreRecording(recording, singleLegBalance).side).toBe(side);
  });

  it('believes the side it is told, and then finds no hold on it', () => {
    const result = scoreRecording(recorded(standing({ side: 'left' })), singleLegBalance, {
      side: 'right',
    });
    expect([result.side, result.verdict]).toEqual(['right', 'unsure']);
    expect(result.quality.reasons).toContain('no-single-leg');
  });

  it('finds the two-leg start, and uses the one it is given instead', () => {
    const recording = recorded(standing({ side: 'left' }));
    expect(scoreRecording(recording, singleLegBalance).baseline!.toMs).toBeLessThan(3600);
    const baseline = { fromMs: 500, toMs: 2100 };
    expect(scoreRecording(recording, singleLegBalance, { baseline }).baseline).toEqual(baseline);
  });

  it('looks at nothing outside the trial it is given', () => {
    const recording = recorded(standing({ side: 'left', touchDowns: [{ atS: 9, lengthS: 0.6 }] }));
    const trial = { fromMs: 3400, toMs: 12_000 };
    const downs = (result: ReturnType<typeof scoreRecording>) =>
      result.events.filter(({ kind }) => kind === 'footDown').length;
    expect(downs(scoreRecording(recording, singleLegBalance))).toBe(2);
    expect(downs(scoreRecording(recording, singleLegBalance, { trial }))).toBe(0);
  });

  it.each([
    ['too few pictures for squats', 12, 'front', 'low-fps'],
    ['the camera stands at the side', 30, 'side-left', 'wrong-view'],
  ] as const)('%s: unsure, with the reason and without numbers', (_, fps, view, reason) => {
    const result = scoreRecording(recorded(squatting(), { fps, view }), singleLegSquat, {
      side: 'left',
    });
    expect([result.verdict, ...result.quality.reasons]).toEqual(['unsure', reason]);
    expect(result.metrics.every((m) => m.value === null && m.reason === reason)).toBe(true);
  });

  it.each(['side-left', 'side-right'] as const)(
    'finds the quiet start of an exercise on both feet, seen from %s',
    (view) => {
      const result = scoreRecording(recorded(toeRaises(), { view }), toeRaise);
      expect(result.side).toBeNull();
      expect(result.baseline!.fromMs).toBeLessThan(1000);
      expect(result.baseline!.toMs).toBeLessThan(3600);
    },
  );

  it.each(SIDES)(
    'with the far leg hidden, the camera tells that the %s one is stood on',
    (side) => {
      const far = (['Hip', 'Knee', 'Ankle', 'Heel', 'FootIndex'] as const).map((p) =>
        sided(side, p),
      );
      const recording = recorded(sagittalSwings({ side }), {
        view: `side-${opposite(side)}`,
        missing: [{ points: far }],
      });
      const result = scoreRecording(recording, legSwingSagittal);
      expect([result.side, result.verdict]).toEqual([side, 'good']);
    },
  );

  it.each(SIDES)('finds the %s leg on a step, although the other foot only hangs', (side) => {
    const result = scoreRecording(recorded(hipHitches({ side })), hipHitch);
    expect([result.side, result.baseline !== null]).toEqual([side, true]);
  });

  it('nobody ever lifts a foot: unsure, and no side', () => {
    const result = scoreRecording(recorded(quiet(8)), singleLegBalance);
    expect([result.side, result.verdict]).toEqual([null, 'unsure']);
  });

  it('has every series, one value a frame, null where the exercise does not measure it', () => {
    for (const [exercise, program] of [
      [singleLegBalance, standing()],
      [thoracicRotation, turning()],
    ] as const) {
      const { series } = scoreRecording(recorded(program), exercise);
      for (const id of SERIES) expect(series[id]).toHaveLength(series.tMs.length);
    }
    const { series } = scoreRecording(recorded(standing()), singleLegBalance);
    expect(series.rotationDeg.every((v) => v === null)).toBe(true);
    expect(series.trunkLeanDeg.some((v) => v !== null)).toBe(true);
  });

  it('a rotation has no side, and an empty recording no numbers', () => {
    expect(scoreRecording(recorded(turning()), thoracicRotation).side).toBeNull();
    const { header } = recorded(quiet(2));
    const empty = scoreRecording({ header, frames: [] }, singleLegBalance);
    expect([empty.verdict, empty.quality.fps]).toEqual(['unsure', 0]);
  });
});

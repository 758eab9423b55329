import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { mirror } from '../src/lib/pose/mirror.ts';
import { scoreRecording } from '../src/lib/session/score.ts';
import { drawnDots } from './truth/dots.ts';
import { truthFolder } from './truth/folder.ts';
import { accuracy, broken } from './truth/row.ts';
import { truthRows } from './truth/rows.ts';
import { scoreStance } from './truth/scored.ts';
import { stanceRows } from './truth/stance.ts';
import { markdownTable } from './truth/table.ts';
import { TRIALS } from './truth/trials.ts';

/*
 * Accuracy against recordings whose truth is known. `npm run truth -- FOLDER` prints the same table for any
 * folder laid out alike.
 */

const all = truthFolder('../shared/truth');
if (!all) console.log('truth: ../shared/truth is not here, so accuracy is not checked.');

describe.skipIf(!all)('against recordings with known truth', () => {
  it('every bar of the table holds', () => {
    const rows = truthRows(all!);
    console.log(`\n${markdownTable(rows)}\n`);
    expect(rows.flatMap(broken)).toEqual([]);
  });

  it.each([2, 3])('the stance rules hold with every %ith picture only', (every) => {
    const thin = all!.map((one) => ({
      ...one,
      recording: {
        ...one.recording,
        frames: one.recording.frames.filter((_, i) => i % every === 0),
      },
    }));
    expect(stanceRows(thin).flatMap(broken)).toEqual([]);
  });

  it('a mirrored athlete has the same numbers on the other leg', () => {
    for (const { name, recording, exercise } of scoreStance(all!)) {
      const options = { heightCm: 170 };
      const seen = scoreRecording(recording, exercise, options);
      const mirrored = { ...recording, frames: recording.frames.map(mirror) };
      const other = scoreRecording(mirrored, exercise, options);
      expect([name, other.side]).toEqual([name, seen.side === 'left' ? 'right' : 'left']);
      seen.metrics.forEach((metric, i) => {
        const { id, value } = other.metrics[i]!;
        expect([name, id]).toEqual([name, metric.id]);
        if (metric.value === null) expect(value).toBeNull();
        else expect(value).toBeCloseTo(metric.value, 6);
      });
      expect(other.events.map(({ kind }) => kind)).toEqual(seen.events.map(({ kind }) => kind));
    }
  });

  it('dots drawn onto the clips tilt as the pelvis does', () => {
    for (const name of ['dev-m_a1', 'dev-f_a2', 'dev-m_a3', 'dev-f_a5']) {
      const file = fileURLToPath(
        new URL(`../../shared/truth/truth/${name}.truth.json`, import.meta.url),
      );
      const { truth } = all!.find((one) => one.name.startsWith(`${name}.`))!;
      const sign = (truth.meta.side === 'L') === (truth.meta.view === 'front') ? 1 : -1;
      const tilts = drawnDots(file).map(({ dots }) => {
        const [a, b] = [...dots].sort((p, q) => p.x - q.x);
        return (sign * Math.atan2(a!.y - b!.y, b!.x - a!.x) * 180) / Math.PI;
      });
      const { drop: start } = truth.frames[30]!;
      const off = tilts.map((deg, i) => deg - tilts[30]! - (truth.frames[i]!.drop - start));
      expect(Math.max(...off.map(Math.abs))).toBeLessThan(0.8);
    }
  });

  it('the stated errors cover the truth in 90 to 99 of 100 trials', () => {
    const scored = scoreStance(all!);
    const observations = Object.values(TRIALS).flatMap((trials) => scored.flatMap(trials));
    const { coverage } = accuracy(observations);
    expect(observations.length).toBeGreaterThan(60);
    expect(coverage).toBeGreaterThanOrEqual(90);
    expect(coverage).toBeLessThanOrEqual(99);
  });
});

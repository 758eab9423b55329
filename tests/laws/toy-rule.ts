import type { PoseFrame } from '../../src/lib/pose/pose-frame.ts';
import type { Keypoint } from '../../src/lib/pose/keypoints.ts';
import type { MetricValue, Rule, RuleReading, TrialContext } from '../../src/lib/rules/rule.ts';
import { trialOf } from './performance.ts';

/** A way of breaking one law each. */
export type Sin =
  | 'prefers left'
  | 'knows the picture'
  | 'knows the place'
  | 'counts frames'
  | 'good when blind'
  | 'NaN when blind'
  | 'remembers'
  | 'boasts a verdict'
  | 'undeclared event'
  | 'no source'
  | 'no error';

const NEEDS: readonly Keypoint[] = ['leftShoulder', 'rightShoulder', 'leftHip', 'rightHip'];
const GOOD_DEG = 6;
const FAULT_DEG = 11;

/** The smallest rule that obeys every law: how far the trunk leans. With a sin it breaks one of them. */
export function toyRule(sin?: Sin): Rule {
  const memory = { leaned: 0 };
  const leanOf = (frame: PoseFrame, context: TrialContext): number | undefined => {
    const [ls, rs, lh, rh] = NEEDS.map((name) => frame.image?.[name]);
    if (!ls || !rs || !lh || !rh) return sin === 'NaN when blind' ? NaN : undefined;
    const towards = context.stance === 'left' ? lh.x - rh.x : rh.x - lh.x;
    const dx = (ls.x + rs.x - lh.x - rh.x) / 2;
    const dy = (lh.y + rh.y - ls.y - rs.y) / 2;
    const lean = Math.sign(towards) * Math.atan2(dx, dy) * (180 / Math.PI);
    if (sin === 'prefers left') return lean + (context.stance === 'left' ? 1 : 0);
    if (sin === 'knows the picture') return lean + dy / 1000;
    return sin === 'knows the place' ? lean + lh.y / 1000 : lean;
  };
  const verdictOf = (lean: number) => {
    if (lean < GOOD_DEG) return 'good';
    return lean < FAULT_DEG || sin === 'boasts a verdict' ? 'warn' : 'fault';
  };
  const value = (id: string, lean: number | undefined, n: number): MetricValue => ({
    ...{ id, side: undefined, unit: 'deg', n },
    ...(lean === undefined
      ? { value: null, error: null, reason: 'point-hidden' }
      : { value: lean, error: sin === 'no error' ? null : 1 }),
  });
  const blindVerdict = sin === 'good when blind' ? 'good' : 'unsure';

  return {
    id: 'toy',
    version: 1,
    views: ['front'],
    tasks: ['stance'],
    metrics: {
      most: {
        unit: 'deg',
        source: sin === 'no source' ? '' : 'ours: a toy',
      },
      now: {
        unit: 'deg',
        source: 'ours: a toy',
      },
    },
    tuning: {
      goodDeg: { min: 1, default: GOOD_DEG, max: 9, unit: 'deg', source: 'a toy' },
    },
    events: ['leaned'],
    cues: ['trunk-upright'],
    minFps: () => 10,
    needs: () => NEEDS,
    live: (context) => {
      const own = { leaned: 0 };
      const state = sin === 'remembers' ? memory : own;
      return {
        step: (frame): RuleReading => {
          const lean = leanOf(frame, context);
          const missing = NEEDS.filter((name) => !frame.image?.[name]);
          if (lean === undefined)
            return {
              ...{ verdict: blindVerdict, reason: 'point-hidden', missing, events: [] },
              values: [value('now', undefined, 0)],
            };
          const verdict = verdictOf(lean);
          const first = verdict === 'fault' && state.leaned++ === 0;
          return {
            verdict,
            values: [value('now', lean, 1)],
            events: first ? [{ tMs: frame.tMs, kind: 'leaned' }] : [],
            ...(verdict === 'fault' && { cue: 'trunk-upright' }),
          };
        },
      };
    },
    summarise: (context, track) => {
      const trial = trialOf(track);
      const leans = trial.map((frame) => leanOf(frame, context));
      const seen = leans.filter((lean) => lean !== undefined);
      const most = seen.length > 0 ? Math.max(...seen) : undefined;
      const far = sin === 'counts frames' ? leans[150] : undefined;
      const firstFar = trial[leans.findIndex((lean) => (lean ?? 0) >= FAULT_DEG)];
      return {
        verdict: most === undefined ? blindVerdict : verdictOf(most),
        reasons: most === undefined ? ['point-hidden'] : [],
        metrics: [value('most', far ?? most, seen.length)],
        events: firstFar
          ? [{ tMs: firstFar.tMs, kind: sin === 'undeclared event' ? 'fell' : 'leaned' }]
          : [],
        series: { trunkLeanDeg: track.frames.map((frame) => leanOf(frame, context) ?? null) },
        usableShare: trial.length === 0 ? 0 : seen.length / trial.length,
      };
    },
  };
}

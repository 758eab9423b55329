import { REP_METRICS } from './movement.ts';
import type { MetricSpec, TuningSpec } from './rule.ts';

const OURS = 'ours, 2026-11-29';

export const FOUR_POINT_METRICS = {
  'turn-range': {
    unit: 'deg',
    better: 'more',
    source:
      'measures.md C3, the shoulder line seen along the spine; ours: 3–7° too little on recordings of the synthetic athlete, up to 11° wrong with the camera 8° beside; on real people not tried',
    fallbackMdc: 10,
  },
  'hold-time': {
    unit: 's',
    source: `${OURS}: how long the elbow stays in the top quarter of its way`,
  },
  ...REP_METRICS,
  'turn-now': { unit: 'deg', source: 'as the turn' },
} as const satisfies Readonly<Record<string, MetricSpec>>;

export const FOUR_POINT_TUNING = {
  goodDeg: {
    min: 20,
    default: 50,
    max: 80,
    unit: 'deg',
    source: 'measures.md C3: 50 in the lumbar-locked test [Matsel], start value',
  },
  warnDeg: { min: 15, default: 40, max: 80, unit: 'deg', source: 'measures.md C3, start value' },
  minRise: {
    min: 0.2,
    default: 0.5,
    max: 1.5,
    unit: 'shoulder-widths',
    source: `${OURS}: a turn of about 20°; a hand taken to the head raises the elbow by less and does not come back`,
  },
  shortHoldS: {
    min: 0.2,
    default: 0.6,
    max: 3,
    unit: 's',
    source: `${OURS}: one second is asked for`,
  },
  fastRepS: {
    min: 1,
    default: 2.2,
    max: 5,
    unit: 's',
    source: `${OURS}: up, a second there, and down`,
  },
} as const satisfies Readonly<Record<string, TuningSpec>>;

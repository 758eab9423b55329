import type { Messages } from '../../messages.ts';
import { STANCE_EVENT_TEXTS, STANCE_TUNING_TEXTS } from './on-one-leg.ts';

export const singleLegBalance = {
  title: '单腿平衡',
  definition:
    '单腿站立的时间，直到脚落地、支撑脚跳起或移动为止；其间的失误；以及身体左右晃动的幅度。10 秒内结束算不合格；有失误、躯干倾斜或不稳，或 20 秒内结束，都值得提醒。',
  metrics: {
    'hold-time': {
      title: '保持时间',
      definition: '单腿站立的时间，从非支撑脚离地起，到它落地、或支撑脚跳起或移动为止。',
      sign: '始终为正；0 表示脚从未离地。',
    },
    'longest-hold': {
      title: '最长保持',
      definition: '这一次中最长的一段保持；第一段才是测试成绩。',
      sign: '始终为正；0 表示脚从未离地。',
    },
    'error-count': {
      title: '失误',
      definition: '脚落地、支撑脚跳起或移动、手臂甩开、躯干大幅倾斜；一秒内的多次算一次。',
      sign: '0 表示没有。',
    },
    'sway-rms': {
      title: '左右晃动',
      definition: '最长保持的中段里，身体重心左右位置的标准差，取 3 Hz 以下，已扣除摄像头噪声。',
      sign: '始终为正；0 表示完全静止。',
    },
    'sway-rms-steady': {
      title: '去漂移晃动',
      definition: '同上，但先扣除向一侧的缓慢漂移（一条直线）。',
      sign: '始终为正；不会超过左右晃动。',
    },
    'sway-rms-leg': {
      title: '左右晃动（按腿长）',
      definition: '左右晃动占画面中腿长的比例；不需要身高。',
      sign: '始终为正；0 表示完全静止。',
    },
    'trunk-lean': {
      title: '躯干倾斜',
      definition: '最长保持期间，从髋中点到肩中点连线的平均倾斜。',
      sign: '+ 表示倾向支撑侧；0 表示与开头双脚站立时相同。',
    },
    'trunk-lean-range': {
      title: '躯干活动',
      definition: '最长保持期间，躯干倾斜第 5 与第 95 百分位之间的差。',
      sign: '始终为正；0 表示躯干没有动。',
    },
    'pelvis-range': {
      title: '骨盆活动',
      definition: '最长保持期间，骨盆倾斜第 5 与第 95 百分位之间的差，直接从画面测得。',
      sign: '始终为正；0 表示骨盆没有动。',
    },
    'sway-now': {
      title: '左右位置',
      definition: '身体重心离最近十秒自身平均位置有多远，仅实时显示。',
      sign: '始终为正，并注明在哪一侧；0 表示在平均位置。',
    },
    'foot-lift': {
      title: '抬脚高度',
      definition: '非支撑侧脚踝比支撑侧脚踝高多少，仅实时显示。',
      sign: '+ 表示非支撑脚更高；0 表示与开头双脚站立时相同。',
    },
  },
  tuning: {
    ...STANCE_TUNING_TEXTS,
    shortHoldS: '早于此结束算不合格。',
    goodHoldS: '早于此结束值得练习。',
    leanWarnDeg: '值得提醒的躯干倾斜。',
    leanErrorDeg: '算作平衡失误的躯干倾斜。',
    trunkRangeDeg: '躯干活动不超过此值算稳定。',
  },
  events: STANCE_EVENT_TEXTS,
  limits: [
    '只测左右晃动：从正面看，前后晃动是深度方向，看不出来。',
    '以毫米计的晃动需要身高；不填则按 170 厘米计算，误差会如实反映。约 2 毫米以下主要是摄像头噪声。',
    '从背面看，如果脚一直放在身后很远，可能漏掉一次触地：它在画面里几乎不动。',
    '非支撑脚是否碰到支撑腿、眼睛是否闭着，都无法检查。',
    '识别跳起需要每秒 15 帧。MoveNet 看不到脚跟和脚趾：可能把跳起当成脚移动。',
  ],
} satisfies Messages['rules']['single-leg-balance'];

import type { Messages } from '../../messages.ts';

export const kneeDrive = {
  title: '提膝碰肘',
  definition:
    '每侧膝盖抬多高，对侧手肘离它多近，以及躯干是否保持在支撑腿上方。左右指的是膝盖那一侧。',
  metrics: {
    'rep-count': {
      title: '次数',
      definition: '这一侧膝盖抬起再放下的次数。误差是可能漏数的时刻数。',
      sign: '0 表示没有。左右指膝盖那一侧。',
    },
    'rep-time': {
      title: '每对用时',
      definition: '同一侧膝盖从一次抬起到下一次抬起的时间中位数。',
      sign: '越大越慢。',
    },
    'knee-height': {
      title: '膝盖高度',
      definition: '最高点时膝盖高出髋部中点多少，占腿长的比例；各次动作的平均。',
      sign: '+ 表示高于髋部；0 表示一样高。左右指膝盖那一侧。',
    },
    'height-difference': {
      title: '膝盖高度，左减右',
      definition: '两侧膝盖高度的差。',
      sign: '+ 表示左膝抬得更高；0 表示相同。',
    },
    'elbow-gap': {
      title: '肘膝距离',
      definition: '最高点时膝盖到对侧手肘在画面中的距离，占腿长的比例；各次动作的平均。',
      sign: '越小越近。左右指膝盖那一侧。',
    },
    'trunk-lean': {
      title: '最高点的躯干侧倾',
      definition: '膝盖在最高点时，躯干向支撑腿侧倾多少；各次动作的平均。',
      sign: '+ 表示倾向支撑腿；0 表示与安静站立时相同。左右指膝盖那一侧。',
    },
    'knee-now': {
      title: '此刻的膝盖高度',
      definition: '此刻较高一侧膝盖的高度，占腿长的比例，仅实时显示。',
      sign: '+ 表示高于髋部；0 表示一样高。',
    },
  },
  tuning: {
    minLift: '膝盖上升这么多才算一次，以腿长计。',
    kneeLowPercent: '最高点低于此值得提醒。',
    gapWarnPercent: '手肘离膝盖远于此值得提醒。',
    leanWarnDeg: '值得提醒的躯干侧倾，左右都算。',
    leanFaultDeg: '明显的躯干侧倾。',
    hurriedS: '每对比这更快，就是太赶。',
  },
  events: { repDone: '一侧膝盖抬起后又放下了。' },
  limits: [
    '摄像头看不到深度：手肘在膝盖前方时，看上去就像碰到了。',
    '摄像头比髋部高很多或低很多时，向前抬的膝盖会显得比实际低或高。',
    '原地踏步抬起的膝盖也算：它不要求手肘。',
    '没有标准值；超过多少才提醒，用的是起始值。',
  ],
} satisfies Messages['rules']['knee-drive'];

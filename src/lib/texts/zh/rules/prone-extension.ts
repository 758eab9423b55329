import type { Messages } from '../../messages.ts';
import { FLOOR_LIMITS, FLOOR_METRIC_TEXTS } from './on-the-floor.ts';

export const proneExtension = {
  title: '俯卧抬胸',
  definition: '从侧面看，肩膀高过髋部多少次、停多久，双脚有没有跟着抬起，以躯干长为单位。',
  metrics: {
    'hold-time': {
      title: '顶端停留',
      definition: '肩膀停在行程最高四分之一的时间；各次动作的平均。',
      sign: '越大越久。',
    },
    'chest-lift': {
      title: '抬胸高度',
      definition: '顶端时肩膀比髋部升高多少，占躯干长的比例；各次动作的平均。用来与自己比较。',
      sign: '+ 表示向上；0 表示与静止开始时相同。',
    },
    'feet-lift': {
      title: '双脚',
      definition: '动作中脚踝升高多少，占躯干长的比例；各次动作的平均。',
      sign: '+ 表示向上；0 表示与静止开始时相同。',
    },
    'rep-count': {
      title: '次数',
      definition:
        '抬起至少躯干长的 8%、且不低于前五次平均的一半，髋部留在原处。误差是可能漏数的时刻数。',
      sign: '0 表示没有。',
    },
    ...FLOOR_METRIC_TEXTS,
    'lift-now': {
      title: '此刻的抬胸高度',
      definition: '此刻肩膀抬起多少，仅实时显示。',
      sign: '+ 表示向上；0 表示与静止开始时相同。',
    },
  },
  tuning: {
    minLift: '抬起躯干长的这个比例才算一次。',
    shortHoldS: '顶端停留短于这个时间，等于没停。',
    feetWarnPercent: '脚抬起这么多就值得提醒。',
    feetFaultPercent: '脚抬起这么多，说明腿在代劳。',
    fastRepS: '动作间隔短于这个时间就太急了。',
  },
  events: { repDone: '胸部抬起又放下。' },
  limits: [
    '无论是上背还是腰部出力，抬起的胸看上去都一样。没有标准值，抬得高并不更好。',
    '摄像头离地太高时，抬起的高度看上去会偏小。',
    ...FLOOR_LIMITS,
  ],
} satisfies Messages['rules']['prone-extension'];

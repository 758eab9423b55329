import type { Messages } from '../../messages.ts';
import { FLOOR_LIMITS, FLOOR_METRIC_TEXTS } from './on-the-floor.ts';

export const sideLyingWindmill = {
  title: '侧卧风车',
  definition:
    '上面手臂转过去的次数，由手的高度和不再上下重叠的双肩判断；在那边停多久，膝盖有没有留在原处。',
  metrics: {
    'hold-time': {
      title: '打开停留',
      definition: '手臂和胸部停在行程最高四分之一的时间；各次动作的平均。',
      sign: '越大越久。',
    },
    'knee-move': {
      title: '膝盖',
      definition: '动作中上面的膝盖升降多少，占躯干长的比例；各次动作的平均。',
      sign: '始终为正；0 表示与静止开始时相同。',
    },
    'rep-count': {
      title: '次数',
      definition:
        '手臂转过去再回到身前、幅度不低于前五次平均的一半，髋部留在原处。误差是可能漏数的时刻数。',
      sign: '0 表示没有。',
    },
    ...FLOOR_METRIC_TEXTS,
    'sweep-now': {
      title: '此刻打开多少',
      definition: '此刻手的高度和胸部打开的程度合在一起，仅实时显示。',
      sign: '0 表示与静止开始时相同；约 100 表示手臂和胸部完全打开。',
    },
  },
  tuning: {
    minSweep: '达到完全打开的这个比例才算一次。',
    shortHoldS: '停留短于这个时间，等于没停。',
    kneeWarnPercent: '膝盖动这么多就值得提醒。',
    kneeFaultPercent: '膝盖动这么多，骨盆也跟着转了。',
    fastRepS: '动作间隔短于这个时间就太急了。',
  },
  events: { repDone: '手臂转过去又回来。' },
  limits: [
    '它不给度数：从正面看不到手臂在身后指向哪里。',
    '手可以在身后被挡住最多八秒；大部分被挡住的停留时间不会给出。',
    ...FLOOR_LIMITS,
  ],
} satisfies Messages['rules']['side-lying-windmill'];

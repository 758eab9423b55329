import type { Messages } from '../../messages.ts';
import { HINGE_LIMITS, HINGE_METRIC_TEXTS, HINGE_TUNING_TEXTS } from './hinging.ts';

export const hipHinge = {
  title: '单腿屈髋',
  definition: '从支撑腿一侧看，每次动作中躯干下去多少，同时记录支撑膝和非支撑腿的动作。',
  metrics: {
    ...HINGE_METRIC_TEXTS,
    'knee-bend': {
      title: '支撑膝弯曲',
      definition: '一次动作中支撑膝最多弯曲多少；各次动作的平均。',
      sign: '0 表示伸直；越大越弯。',
    },
    'leg-line': {
      title: '非支撑腿与躯干',
      definition: '最低点时，非支撑腿（髋到踝）偏离躯干延长线多少；取看得到的各次动作的平均。',
      sign: '0 表示成一条直线；+ 表示腿低于躯干，− 表示高于躯干。',
    },
    'touch-downs': {
      title: '触地次数',
      definition: '从第一次到最后一次动作之间，非支撑脚落地了多少次。',
      sign: '0 表示从未触地。',
    },
    'rep-count': {
      title: '次数',
      definition:
        '屈髋至少 20°，且不低于前五次平均的一半，支撑脚留在原地。误差是可能漏数的时刻数。',
      sign: '0 表示没有。',
    },
  },
  tuning: { ...HINGE_TUNING_TEXTS, lineWarnDeg: '值得提醒的躯干与非支撑腿之间的弯折。' },
  events: {
    repDone: '躯干下去后又起来了。',
    footUp: '非支撑脚离地。',
    footDown: '非支撑脚落地。',
  },
  limits: [
    '骨盆是否保持水平、有没有向非支撑侧翻开，从侧面看不到；人体关键点从任何方向都显示不出骨盆的倾斜。这里不测它；身后的镜子或旁人看得更清楚。',
    '脚离地面只有一掌宽或更低时，可能被当作落地。',
    ...HINGE_LIMITS,
  ],
} satisfies Messages['rules']['hip-hinge'];

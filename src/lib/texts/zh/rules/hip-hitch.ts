import type { Messages } from '../../messages.ts';
import { NO_PEOPLE_YET, REP_TEXTS } from './repetitions.ts';

export const hipHitch = {
  title: '提髋',
  definition:
    '每次动作中骨盆从最低到最高移动多少。下垂的脚说明何时在动；贴点或合身的衣服说明动了多少。',
  metrics: {
    'pelvis-range': {
      title: '骨盆幅度',
      definition: '骨盆从最低到最高的倾斜变化，从画面测得；取看得到的各次动作的平均，第一次除外。',
      sign: '越大幅度越大。',
    },
    'foot-range': {
      title: '脚的幅度',
      definition: '下垂的脚相对支撑脚上下移动多少，以腿长为单位；除第一次外各次动作的平均。',
      sign: '越大幅度越大；膝盖弯曲也会使它变大。',
    },
    'stance-sink': {
      title: '支撑腿弯曲',
      definition:
        '脚在低处时支撑侧髋部比脚在高处时低多少，以腿长为单位；除第一次外各次动作的平均。',
      sign: '+ 表示脚下降时支撑腿膝盖弯曲；0 表示没有变化。',
    },
    'trunk-lean': {
      title: '躯干侧倾',
      definition: '一次动作中躯干向任一侧倾斜多少；各次动作的平均。',
      sign: '0 表示与双脚站立时相同；不区分左右。',
    },
    'rep-count': {
      title: '次数',
      definition:
        '下垂的脚升高至少腿长的 3% 再下降，且不低于前五次平均的一半，膝盖伸直。误差是可能漏数的时刻数。',
      sign: '0 表示没有。',
    },
    ...REP_TEXTS,
    'foot-now': {
      title: '此刻的脚',
      definition: '此刻下垂的脚比另一只脚高多少，占腿长的百分比，仅实时显示。',
      sign: '+ 表示更高；0 表示与双脚站在台阶上时相同。',
    },
  },
  tuning: {
    minRise: '脚升高达到腿长的这个比例才算一次。',
    smallPercent: '脚移动得比这更少时值得提醒。',
    sinkWarnPercent: '值得提醒的支撑腿弯曲。',
    leanWarnDeg: '值得提醒的躯干侧倾，左右都算。',
    leanFaultDeg: '明显的躯干侧倾。',
    fastRepS: '比这更快，就是在弹动。',
  },
  events: { repDone: '骨盆下沉后又提起了。' },
  limits: [
    '没有贴点或合身的衣服，就测不到骨盆：这时计数只靠脚。',
    '膝盖弯曲和骨盆下沉一样会使脚变低。两者靠躯干的移动来区分，而且只能粗略区分。',
    '这个练习没有标准值；各个界限是我们暂定的数值。',
    NO_PEOPLE_YET,
  ],
} satisfies Messages['rules']['hip-hitch'];

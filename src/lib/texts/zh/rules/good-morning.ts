import type { Messages } from '../../messages.ts';
import { HINGE_LIMITS, HINGE_METRIC_TEXTS, HINGE_TUNING_TEXTS } from './hinging.ts';

export const goodMorning = {
  title: '双腿屈髋',
  definition: '从侧面看，每次动作中躯干下去多少，同时记录靠近摄像头一侧的膝和手臂的动作。',
  metrics: {
    ...HINGE_METRIC_TEXTS,
    'knee-bend': {
      title: '近侧膝弯曲',
      definition: '一次动作中靠近摄像头一侧的膝盖最多弯曲多少；各次动作的平均。',
      sign: '0 表示伸直；越大越弯。',
    },
    'arm-line': {
      title: '手臂与躯干',
      definition: '最低点时，近侧手臂（肩到腕）偏离躯干延长线多少；取看得到的各次动作的平均。',
      sign: '0 表示举过头顶，与躯干成一条线；90° 表示向前平伸。',
    },
    'rep-count': {
      title: '次数',
      definition: '屈髋至少 20°，且不低于前五次平均的一半，双脚留在原地。误差是可能漏数的时刻数。',
      sign: '0 表示没有。',
    },
  },
  tuning: HINGE_TUNING_TEXTS,
  events: { repDone: '躯干下去后又起来了。' },
  limits: ['只测靠近摄像头的腿和手臂；另一侧被挡住了。', ...HINGE_LIMITS],
} satisfies Messages['rules']['good-morning'];

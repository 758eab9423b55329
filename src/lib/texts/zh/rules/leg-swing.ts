import type { Messages } from '../../messages.ts';
import { NO_PEOPLE_YET, REP_TEXTS } from './repetitions.ts';

export const legSwing = {
  title: '摆腿',
  definition: '每次动作中非支撑侧大腿向两个方向各摆多远，以及躯干和骨盆有多稳。',
  metrics: {
    'swing-range': {
      title: '摆幅',
      definition: '从摆动的一端到另一端；各次动作的平均。第一次从静止开始，不计在内。',
      sign: '越大摆得越远。',
    },
    'swing-out': {
      title: '向前或向外',
      definition: '大腿摆到最前或最外侧时的角度；各次动作的平均。',
      sign: '+ 表示向前或向外；0 表示与双脚站立时相同。',
    },
    'swing-back': {
      title: '向后或交叉',
      definition: '大腿摆到最后，或交叉到最远时的角度；除第一次外各次动作的平均。',
      sign: '+ 表示向后或交叉；0 表示与双脚站立时相同。',
    },
    'trunk-range': {
      title: '躯干活动',
      definition:
        '一次动作中躯干前后倾斜的范围（从正面看则是左右），去掉最外侧的二十分之一；各次动作的平均。',
      sign: '0 表示不动。',
    },
    'trunk-lean': {
      title: '躯干侧倾',
      definition: '从正面看，一次动作中躯干向任一侧倾斜多少；各次动作的平均。',
      sign: '0 表示与双脚站立时相同；不区分左右。',
    },
    'pelvis-range': {
      title: '骨盆活动',
      definition: '一次动作中骨盆倾斜的范围，从画面测得；取看得到的各次动作的平均。',
      sign: '0 表示不动。',
    },
    'rep-count': {
      title: '次数',
      definition:
        '两端之间至少 18°，且不低于前五次平均的一半，支撑脚留在原地。误差是可能漏数的时刻数。',
      sign: '0 表示没有。',
    },
    ...REP_TEXTS,
    'swing-now': {
      title: '此刻的腿',
      definition: '此刻非支撑侧大腿的角度，仅实时显示。',
      sign: '+ 表示向前或向外；0 表示与双脚站立时相同。',
    },
  },
  tuning: {
    minSwingDeg: '两端之间达到此角度才算一次。',
    rockWarnDeg: '值得提醒的躯干活动。',
    rockFaultDeg: '明显的躯干活动。',
    leanWarnDeg: '值得提醒的躯干侧倾，左右都算。',
    leanFaultDeg: '明显的躯干侧倾。',
    pelvisWarnDeg: '值得提醒的骨盆活动。',
    fastRepS: '比这更快，就是在甩腿。',
  },
  events: { repDone: '腿摆出去又摆了回来。' },
  limits: [
    '大腿角度以竖直线为准，不以骨盆为准：骨盆跟着倾斜时，摆幅看上去会更大。',
    '从侧面看时不测骨盆，支撑腿也可能有一瞬间被挡住。',
    '腿没有正好横着摄像头摆动时，看上去会摆得小一些。',
    '这个练习没有标准值；躯干怎样算稳，是我们暂定的数值。',
    NO_PEOPLE_YET,
  ],
} satisfies Messages['rules']['leg-swing'];

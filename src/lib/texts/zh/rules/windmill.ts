import type { Messages } from '../../messages.ts';

export const windmill = {
  title: '风车',
  definition:
    '两手连线在每一侧能有多陡，以及这时膝和髋怎样。左右指向上的那只手：左侧风车是胸部转向你的左侧。',
  metrics: {
    'rep-count': {
      title: '次数',
      definition: '这只手向上、双臂至少转 20° 再回来、双脚留在原地的次数。误差是可能漏数的时刻数。',
      sign: '0 表示没有。左右指上方的手。',
    },
    'rep-time': {
      title: '每对用时',
      definition: '同一侧从一次到下一次的时间中位数。',
      sign: '越大越慢。',
    },
    'arm-line': {
      title: '双臂连线',
      definition: '最远处，从下方的手到上方的手的连线与水平线的夹角；各次动作的平均。',
      sign: '0 表示水平；90 表示竖直；更大表示越过竖直。左右指上方的手。',
    },
    'arm-difference': {
      title: '双臂连线，左减右',
      definition: '两侧的差。',
      sign: '+ 表示左手向上时更陡；0 表示相同。',
    },
    'knee-bend': {
      title: '腿的缩短',
      definition:
        '看上去较短的腿比开始时短多少，屈膝会使它变短；取每次动作的最大值再平均。屈 45° 约 8 %，60° 约 13 %。',
      sign: '0 表示与安静站立时相同；+ 表示弯曲。',
    },
    'hip-shift': {
      title: '髋部侧移',
      definition: '髋部中点向侧面离开两脚中点多远，占腿长的比例；取每次动作的最大值再平均。',
      sign: '0 表示与安静站立时相同；越大越远，不分左右。',
    },
    'arm-now': {
      title: '此刻的双臂连线',
      definition: '此刻双臂连线的角度，仅实时显示。',
      sign: '0 表示水平；越大越陡，不分哪只手在上。',
    },
  },
  tuning: {
    minTurnDeg: '达到此角度才算一次。',
    armLowDeg: '双臂连线比这更平值得提醒。',
    bendWarnPercent: '值得提醒的腿缩短。',
    bendFaultPercent: '膝盖明显弯曲。',
    shiftWarnPercent: '值得提醒的髋部侧移。',
    shiftFaultPercent: '髋部偏得很远。',
    hurriedS: '每对比这更快，手臂就是在甩。',
  },
  events: { repDone: '双臂转过去又回来了。' },
  limits: [
    '这是双臂的连线，不是胸部的度数：肩、髋以及俯身多少都有份。',
    '双臂要伸直成一线；手臂弯着就不给出数值。',
    '髋部向后移看起来像屈膝，约 2 %。',
    '骨盆是否跟着转，从正面几乎看不到，所以不说。',
    '没有标准值；超过多少才提醒，用的是起始值。',
  ],
} satisfies Messages['rules']['windmill'];

import type { Messages } from '../../messages.ts';

export const lunge = {
  title: '弓步',
  definition:
    '每次弓步中髋部下降多少。从正面还看前腿膝盖和躯干的位置，从侧面看躯干前倾多少；摄像头在所在位置看不到的就不报。',
  metrics: {
    'lunge-depth': {
      title: '深度',
      definition:
        '从动作开始前到最低点髋部下降多少，以腿长的百分比表示；各次弓步的平均。从正面看时，已扣除靠近摄像头的影响。',
      sign: '越大越深；两膝都成直角时约为 50 %。',
    },
    'knee-shift': {
      title: '前膝偏离',
      definition:
        '最低点时前膝偏离髋踝连线多少，以腿长的百分比表示；各次弓步的平均。只能从正面看到。',
      sign: '+ 表示偏向中间，− 表示偏向外侧；0 表示在连线上。',
    },
    'trunk-lean': {
      title: '躯干侧倾',
      definition: '最低点时躯干的侧倾；各次弓步的平均。只能从正面看到。',
      sign: '+ 表示倾向前腿一侧；0 表示与起始时相同。',
    },
    'trunk-pitch': {
      title: '躯干前倾',
      definition: '最低点时躯干前倾多少；各次弓步的平均。只能从侧面看到。',
      sign: '+ 表示向前；0 表示与起始时相同。',
    },
    'rep-count': {
      title: '次数',
      definition:
        '髋部下降至少腿长的 17 %，且不低于前五次平均的一半，后脚脚尖留在原地。误差是可能漏数的时刻数。',
      sign: '0 表示没有。',
    },
    'rep-time': {
      title: '每次用时',
      definition: '从一次弓步到下一次弓步的时间中位数。',
      sign: '越大越慢。',
    },
    'depth-now': {
      title: '此刻的深度',
      definition: '此刻髋部比站立时低多少，仅实时显示。',
      sign: '越大越深；0 表示站立。',
    },
  },
  tuning: {
    leastLegs: '髋部下降达到腿长的这个比例才算一次弓步。',
    kneeWarnPercent: '值得提醒的前膝偏离，左右都算。',
    kneeFaultPercent: '前膝明显偏离连线。',
    leanWarnDeg: '值得提醒的躯干侧倾，左右都算。',
    leanFaultDeg: '明显的躯干侧倾。',
    pitchWarnDeg: '值得提醒的躯干前倾。',
    fastRepS: '比这更快就太急了。',
  },
  events: { repDone: '髋部下去后又起来了。' },
  limits: [
    '从正面看，前脚离摄像头更近，看上去更大，所以那里的深度和膝盖不太准。请站在画面中间，正对摄像头：在边缘或身体略转时，直的膝盖看上去也会偏。',
    '画面里的膝线很难说明膝盖在空间中怎样转动：用它来练习，不要用来评判膝盖。',
    '左右之差大于误差才算有差别，否则这个摄像头看不出差别。',
    '这个练习没有标准值；躯干的界限暂用下蹲的界限。',
    '误差来自一个虚拟人形；这里还没有用真人与实验室作过比较。',
  ],
} satisfies Messages['rules']['lunge'];

import type { Messages } from '../../messages.ts';

export const hipAbduction = {
  title: '髋外展',
  definition:
    '每次动作中非支撑侧大腿向侧面抬起多少；画面能看到骨盆倾斜时，以骨盆为参照，同时记录躯干和骨盆的动作。',
  metrics: {
    abduction: {
      title: '外展角度',
      definition:
        '最高点的大腿角度减去骨盆上提；各次动作的平均。看不到骨盆时只是大腿角度，误差会说明这一点。',
      sign: '+ 表示向外侧；0 表示与双脚站立时相同。',
    },
    'thigh-angle': {
      title: '大腿角度',
      definition: '最高点时非支撑侧大腿与竖直线的夹角；各次动作的平均。',
      sign: '+ 表示向外侧；0 表示与双脚站立时相同。',
    },
    'pelvis-hike': {
      title: '骨盆上提',
      definition: '最高点时骨盆非支撑侧升高多少，从画面测得；取看得到的各次动作的平均。',
      sign: '+ 表示非支撑侧更高；0 表示与双脚站立时相同。',
    },
    'trunk-lean-at-peak': {
      title: '最高点的躯干侧倾',
      definition: '最高点时躯干的侧倾；各次动作的平均。',
      sign: '+ 表示倾向支撑侧；0 表示与双脚站立时相同。',
    },
    'rep-count': {
      title: '次数',
      definition:
        '抬起至少 15°，且不低于前五次平均的一半，支撑脚留在原地。误差是可能漏数的时刻数。',
      sign: '0 表示没有。',
    },
    'rep-time': {
      title: '每次用时',
      definition: '从一次动作到下一次动作的时间中位数。',
      sign: '越大越慢。',
    },
    'abduction-now': {
      title: '此刻的外展角度',
      definition: '此刻的外展角度，仅实时显示。',
      sign: '+ 表示向外侧；0 表示与双脚站立时相同。',
    },
    'trunk-lean': {
      title: '此刻的躯干侧倾',
      definition: '此刻躯干的侧倾，仅实时显示。',
      sign: '+ 表示倾向支撑侧；0 表示与双脚站立时相同。',
    },
  },
  tuning: {
    leanWarnDeg: '值得提醒的躯干侧倾，左右都算。',
    leanFaultDeg: '明显的躯干侧倾。',
    hikeWarnDeg: '值得提醒的骨盆上提。',
    minLiftDeg: '达到此角度才算一次。',
    fastRepS: '比这更快，腿就是在甩。',
  },
  events: { repDone: '腿抬起后又放下了。' },
  limits: [
    '大腿往前时看上去会比实际抬得低：摄像头只看得到额状面。',
    '没有贴点或合身的衣服，就看不到骨盆的倾斜。这时数值里也包含上提的骨盆，误差会再宽 8°。',
    '这个练习没有标准值；躯干的界限暂用下蹲的界限。',
    '大腿角度的误差取自其他腿部角度的研究；这里还没有用真人与实验室作过比较。',
  ],
} satisfies Messages['rules']['hip-abduction'];

/** What bending at the hips says on one leg and on two. */
export const HINGE_METRIC_TEXTS = {
  'hinge-depth': {
    title: '屈髋深度',
    definition: '最低点时躯干比安静起始时前倾多少；各次动作的平均。',
    sign: '+ 表示向前；0 表示和起始时一样直立，90° 表示躯干水平。',
  },
  'rep-time': {
    title: '每次用时',
    definition: '从一次动作到下一次动作的时间中位数。',
    sign: '越大越慢。',
  },
  'hinge-now': {
    title: '此刻的躯干',
    definition: '此刻躯干前倾多少，仅实时显示。',
    sign: '+ 表示向前；0 表示和起始时一样直立。',
  },
};

export const HINGE_TUNING_TEXTS = {
  leastDeg: '躯干达到此角度才算一次。',
  shallowDeg: '小于此角度算浅，值得提醒。',
  kneeWarnDeg: '值得提醒的膝盖弯曲。',
  kneeFaultDeg: '超过此角度就成了下蹲。',
  fastRepS: '比这更快就太急了。',
};

export const HINGE_LIMITS = [
  '这里的躯干只是从髋到肩的一条直线：背是弓着还是挺直，摄像头看不出来。',
  '这个练习没有标准值：请比较自己的不同周次，不要与别人比较。',
  '误差是估计值，特意取得较宽；这里还没有用真人与实验室作过比较。',
] as const;

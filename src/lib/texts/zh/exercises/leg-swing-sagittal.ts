import type { Messages } from '../../messages.ts';

export const legSwingSagittal = {
  title: '前后摆腿',
  measures: '躯干不动时，腿能向前、向后摆多远。',
  why: '跑步就是一条腿摆动、另一条腿支撑。这里让髋部自由活动，上面的身体学会保持安静；跑前轻松摆十次，也能唤醒髋部。',
  whyNot:
    '摆得更大不等于更好，也没有人证明摆腿能让人跑得更快。它没有标准值：请比较自己的两条腿和不同的周次。',
  stage: {
    next: '用{side, select, left {左} other {右}}腿站立',
    go: '前后摆动',
  },
  shown: {
    right:
      '跑者侧身用{side, select, left {左} other {右}}腿站立，另一条腿前后摆动，膝盖几乎伸直，躯干不动。',
    wrong: '每摆一次腿，躯干都跟着前后摇晃。',
  },
  steps: [
    '双脚站立，侧对摄像头，保持三秒不动。另一侧的手可以扶墙或椅子。',
    '重心移到远离摄像头的腿，让靠近摄像头的腿自然下垂，膝盖几乎伸直。',
    '先向前摆，再摆到身后，放松而均匀。十次。',
    '只摆到躯干仍然不动的幅度。',
  ],
  setUp: [
    '摄像头与髋部同高，距离两到三米，画面里给身前和身后的腿留出空间。',
    '摆动的是靠近摄像头的腿：要摆右腿，就让右侧朝向摄像头。',
    '脚能碰到的范围内不要放东西。',
  ],
  faults: [
    { fault: '躯干跟着摇晃。', cue: '摆小一点，身体向上伸展；一只手扶墙会有帮助。' },
    { fault: '用力甩腿。', cue: '让腿像钟摆一样落下、升起；摆一次将近两秒。' },
    { fault: '腰往前塌，好让腿摆得更后。', cue: '腿在身后早一点停住。' },
  ],
  levels: {
    'with-support': { title: '一手扶墙', hint: '在髋部高度轻轻扶着。' },
    free: { title: '不扶', hint: '双手叉腰。' },
    'soft-surface': { title: '站在软垫上', hint: '站在软垫上，旁边要有墙可扶。' },
  },
} satisfies Messages['exercises']['leg-swing-sagittal'];

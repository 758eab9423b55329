import type { Messages } from '../../messages.ts';

const feel = { title: '感受变化', how: '把球拿开，自然呼吸，体会一下。' };
const levels = {
  short: { title: '短', hint: '每处半分钟，轻轻地压。' },
  long: { title: '长', hint: '每处一分钟，多放一些体重。' },
};

export const psoasRelease = {
  title: '腰大肌放松',
  line: '肚脐旁放一个软球，让髋部前侧慢慢放松。',
  why: '久坐让髋部前侧长时间缩短。摆腿和弓步之前在这里停一分钟，很多跑者觉得步子更轻松。',
  whyNot: '这种轻松只维持一阵子。真正留下来的，是之后的活动和力量练习。',
  steps: {
    press: { title: '趴在球上', how: '俯卧，球放在肚脐旁两指处。每次呼气都让身体再沉一点。' },
    bend: { title: '弯膝盖', how: '脚跟慢慢靠近臀部，再放回去。' },
    feel,
  },
  faults: [
    { fault: '身体绷着顶住球。', cue: '前臂多撑一些，直到肚子软下来。' },
    { fault: '弯膝时髋部抬了起来。', cue: '膝盖少弯一点，让骨盆沉着不动。' },
  ],
  levels,
} satisfies Messages['guided']['psoas-release'];

export const chestRelease = {
  title: '胸部放松',
  line: '把球夹在胸和墙之间，给前倾的肩膀松一松。',
  why: '办公桌和方向盘把肩膀往前拉。胸部松一些，摆臂和转体就更有余地。',
  whyNot: '只靠它不会改变体态。放松后再转一转、伸一伸。',
  steps: {
    press: { title: '靠住球', how: '球放在锁骨下方、靠近肩膀处。靠到有力但舒服为止。' },
    slide: { title: '手臂滑动', how: '手臂沿墙慢慢向上，再慢慢向下。' },
    feel,
  },
  faults: [
    { fault: '肩膀往耳朵边耸。', cue: '先随着呼气把肩沉下去，再滑动手臂。' },
    { fault: '球压在骨头上。', cue: '稍微挪一挪，放到软的地方。' },
  ],
  levels,
} satisfies Messages['guided']['chest-release'];

export const latRelease = {
  title: '背阔肌放松',
  line: '把球放在肋骨侧面，让手臂举得更自在。',
  why: '背阔肌连着手臂和骨盆。它松开了，举手和转体都更轻松。',
  whyNot: '没有人证明它能让你跑得更快。觉得舒服就做。',
  steps: {
    press: { title: '侧身靠墙', how: '球放在腋窝稍后方，夹在肋骨和墙之间。靠上去，往这一侧吸气。' },
    reach: { title: '向上伸', how: '手臂慢慢滑过头顶，再放下来。' },
    feel,
  },
  faults: [
    { fault: '全身重量都压在球上。', cue: '双脚离墙近一些，再一点一点靠上去。' },
    { fault: '手臂上举时腰弓了起来。', cue: '手少举高一点，肋骨保持不动。' },
  ],
  levels,
} satisfies Messages['guided']['lat-release'];

export const upperBackRelease = {
  title: '上背放松',
  line: '把球放在脊柱旁边、肩胛骨之间。',
  why: '坐了一天的背不太愿意转动。在这里停一分钟，为转体做准备。',
  whyNot: '它能让背松一些，但不会让背变直。千万不要直接压在脊柱上。',
  steps: {
    press: {
      title: '向后靠',
      how: '球放在脊柱旁边，不要压在脊柱上，与肩胛骨同高。抱住自己，慢慢呼吸。',
    },
    roll: { title: '弯膝盖', how: '幅度小、速度慢：球向上滚，再向下滚。' },
    feel,
  },
  faults: [
    { fault: '球跑到了脊柱上。', cue: '向前走一步，把球放回脊柱旁边。' },
    { fault: '压到紧的地方就停住了呼吸。', cue: '少靠一点，呼吸自然就顺了。' },
  ],
  levels,
} satisfies Messages['guided']['upper-back-release'];

export const abdominalRelease = {
  title: '腹部放松',
  line: '对着双手或软球呼吸，直到肚子放松下来。',
  why: '很多人整天绷着肚子。放松下来，呼吸和转体都更有余地。',
  whyNot: '它不练核心力量，那是“动力链”练习的事。饭后请等两小时。',
  steps: {
    'hands-middle': {
      title: '双手放肚子上',
      how: '仰卧屈膝，指尖放在肚脐周围。吸气时顶住手指，呼气时让手指沉下去。',
    },
    'hands-side': { title: '双手移向一侧', how: '指尖向这一侧移一掌宽，做法相同。' },
    'ball-middle': {
      title: '肚子趴在球上',
      how: '俯卧，软球放在肚子下面，前臂撑地。每次呼气都放松一点。',
    },
    'ball-side': { title: '球移向一侧', how: '把球向这一侧移一掌宽。' },
    feel,
  },
  faults: [
    { fault: '手指使劲往里按。', cue: '让手指等一等，呼气时它们自己会沉下去。' },
    { fault: '肚子一直绷着。', cue: '压得轻一些，长长地叹一口气。' },
  ],
  levels: {
    hands: { title: '用双手', hint: '仰卧，轻重由你决定。' },
    ball: { title: '用软球', hint: '趴在半充气的软球上。' },
  },
} satisfies Messages['guided']['abdominal-release'];

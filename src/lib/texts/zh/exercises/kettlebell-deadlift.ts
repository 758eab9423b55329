import type { Messages } from '../../messages.ts';

export const kettlebellDeadlift = {
  title: '壶铃单腿硬拉',
  measures: '手持重物单腿屈髋时能下去多少，同时看膝盖和另一条腿的动作。',
  why: '单腿屈髋稳定之后，重物能让腿的后侧多出一份力。记下重量，你会看到它慢慢增加。',
  whyNot:
    '摄像头看不到重量，也不知道你觉得多吃力。研究中，完整的力量训练计划与更省力的跑步有关，并不是单靠这个练习。',
  stage: {
    next: '拿好重物，站到{side, select, left {左} other {右}}腿上',
    go: '{side, select, left {左} other {右}}腿支撑，屈髋',
  },
  shown: {
    right:
      '从侧面看，跑者用{side, select, left {左} other {右}}腿站立，双手垂着重物，背部伸长，屈髋前倾，再起来。',
    wrong: '支撑膝弯得很多，两次之间悬空的脚落地。',
  },
  steps: [
    '侧身站立，要支撑的腿靠近摄像头，双手持重物，双脚站稳，保持三秒不动。',
    '重心移到这条腿上，膝盖微屈，手臂自然垂下。',
    '臀部向后推，让壶铃贴着腿笔直下沉。',
    '起来站直。做八次，下去两秒，起来两秒；背快要弓起时就放下重物。',
  ],
  setUp: [
    '摄像头与髋部同高，距离约三米，画面里身前身后都留出空间。',
    '侧身站立：测左腿时左侧朝摄像头，测右腿时转过身来。',
    '赤脚或穿平底鞋，地面清空：你要随时能放下重物。',
  ],
  faults: [
    { fault: '重物荡离身体。', cue: '让它垂着，贴近支撑腿。' },
    { fault: '弯的是膝盖，不是髋。', cue: '臀部向后推。' },
    { fault: '肩膀被重物拉下去。', cue: '肩胛稳住，脖子伸长；不行就换轻一点的。' },
  ],
  levels: {
    light: { title: '轻重量，双手', hint: '能轻松拿上几分钟的重量。' },
    'other-hand': { title: '单手', hint: '重物拿在支撑腿对侧的手里。' },
    heavier: { title: '加重', hint: '干净地做完六次，应该觉得还能再做两次。' },
  },
} satisfies Messages['exercises']['kettlebell-deadlift'];

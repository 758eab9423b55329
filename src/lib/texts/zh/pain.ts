import type { Messages } from '../messages.ts';

export const pain = {
  after: '感觉怎么样？',
  hint: '0 = 一点不疼，10 = 疼到极点。不想答也可以。',
  morning: '今天感觉怎么样？',
  morningOf: '昨天你做了：{exercises}。',
  none: '一点不疼',
  worst: '疼到极点',
  said: {
    fine: '谢谢。可以继续。',
    hold: '谢谢。暂时不要加难度。过几天还疼的话，请问问物理治疗师。',
    lower: '谢谢。下次换容易一点的级别，或者少做一些。如果一直这样，请问问物理治疗师。',
  },
} satisfies Messages['pain'];

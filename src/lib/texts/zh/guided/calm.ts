import type { Messages } from '../../messages.ts';

export const breathing = {
  title: '慢呼吸',
  line: '用鼻子平静地呼吸，呼气比吸气长。',
  why: '缓慢而安静的呼吸帮你在训练前静下来，训练后缓下来。肋骨和背也跟着动。',
  whyNot: '它代替不了耐力训练。觉得气不够时就随意呼吸，不必憋气。',
  steps: {
    settle: { title: '安静下来', how: '舒服地坐着或躺着，一只手放在肚子上。' },
    breathe: { title: '呼吸', how: '用鼻子轻轻呼吸，跟着圆圈。' },
    'let-go': { title: '顺其自然', how: '想怎么呼吸就怎么呼吸，感受一下现在的状态。' },
  },
  faults: [
    { fault: '吸得太多、太猛。', cue: '轻轻地吸，像在闻一杯茶。' },
    { fault: '肩膀跟着往上抬。', cue: '让肩膀垂下来，把气送到肚子上的那只手。' },
  ],
  levels: {
    easy: { title: '轻松', hint: '吸 3 秒，呼 4 秒。' },
    slow: { title: '缓慢', hint: '吸 4 秒，呼 6 秒。' },
    long: { title: '悠长', hint: '吸 4 秒，稍停，呼 7 秒。' },
  },
} satisfies Messages['guided']['breathing'];

export const deskBreak = {
  title: '办公间歇',
  line: '在椅子上做两分钟：转体、后仰、伸展。',
  why: '久坐让上半身越来越不会转。不时动两分钟，能找回一些。',
  whyNot: '它不算训练，漏掉一次也没关系。',
  steps: {
    turn: { title: '转体', how: '双脚踩平，双臂交叉，转向这一侧。' },
    extend: { title: '向后仰', how: '双手放脑后，抬起胸，越过椅背向后仰。' },
    reach: { title: '向上伸', how: '这一侧的手臂向上伸，再弯向另一侧。' },
  },
  faults: [
    { fault: '只有手臂在转。', cue: '让胸骨带着转，膝盖仍然朝前。' },
    { fault: '头往后掉。', cue: '让头枕在双手里，手肘张开。' },
  ],
  levels: { seated: { title: '坐着', hint: '坐在不会滑动的结实椅子上。' } },
} satisfies Messages['guided']['desk-break'];

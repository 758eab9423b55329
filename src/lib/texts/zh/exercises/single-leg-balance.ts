import type { Messages } from '../../messages.ts';

export const singleLegBalance = {
  title: '单腿平衡',
  measures: '单腿能站多久、站得多稳，以及骨盆是否保持水平。',
  why: '跑步就是一次接一次的单腿落地。能安静地单腿站立，是这种控制力的起点。',
  shown: {
    right: '跑者用{side, select, left {左} other {右}}腿安静站立，骨盆水平，躯干直立在脚的上方。',
    wrong: '非支撑侧骨盆下沉，躯干左右晃动，手臂甩开。',
  },
  steps: [
    '双脚站立，双臂交叉抱在胸前，保持三秒不动。',
    '抬起一只脚，放低并略靠后，不要碰到另一条腿。',
    '目视前方；如果选了闭眼就闭上眼睛，尽量保持不动。',
    '坚持不住或时间到了，就把脚放下。',
  ],
  setUp: [
    '摄像头与髋部同高，距离两到三米，全身都在画面里。',
    '正对摄像头，尽量光脚，站在坚实的地面上，旁边有东西可扶，闭眼时尤其如此。',
    '穿合身的上衣或把上衣塞好，或在骨盆前侧左右骨突各贴一个点。',
  ],
} satisfies Messages['exercises']['single-leg-balance'];

import type { Messages } from '../../messages.ts';

export const lunge = {
  title: '弓步',
  measures: '你下去多深。从正面还看前膝和躯干是否在线上，从侧面看躯干是否直立。',
  why: '弓步像大步跑一样，打开后腿的髋，让前腿的髋受力。两侧都做，放在一起看。',
  whyNot: '蹲得深本身不是目标，画面里的膝线也很难说明膝盖的情况。它能为谁预防什么，没有人知道。',
  stage: {
    next: '然后{side, select, left {左} other {右}}脚向前',
    go: '{side, select, left {左} other {右}}脚在前：下去，起来',
  },
  shown: {
    right:
      '跑者用{side, select, left {左} other {右}}脚向前迈一步，垂直下沉到后膝接近地面，前膝在脚的上方，然后回来。',
    wrong: '前膝内扣，躯干倾斜。',
  },
  steps: [
    '双脚站立，双手叉腰，保持三秒不动。',
    '要测的腿向前迈一步，后脚脚尖留在原地。',
    '垂直下沉，躯干直立，前膝在脚的上方，深度以舒服为准。',
    '推回到站立。同一条腿做八次，再换另一条。',
  ],
  setUp: [
    '摄像头与髋部同高，距离三米或更远：向前迈步时前脚也要留在画面里。',
    '从正面：正对摄像头，站在画面中间。这样能看到膝盖和躯干。',
    '从侧面：前腿靠近摄像头。这样最能看清深度和躯干是否直立。',
  ],
  faults: [
    { fault: '前膝内扣。', cue: '膝盖对准第二脚趾。' },
    { fault: '躯干向侧面或前面倾斜。', cue: '身体挺直，肋骨在骨盆上方。' },
    { fault: '两脚站在一条线上，身体摇晃。', cue: '落脚时向外多一个脚宽。' },
  ],
  levels: {
    'hand-on-wall': { title: '扶墙', hint: '一开始就前后分腿站，做浅一点，指尖扶墙保持平衡。' },
    'feet-apart': { title: '分腿不动', hint: '一只脚始终在前，只做下去和起来。' },
    stepping: { title: '迈步', hint: '每次都向前迈出再收回。' },
    weight: { title: '负重', hint: '壶铃抱在胸前。' },
  },
} satisfies Messages['exercises']['lunge'];

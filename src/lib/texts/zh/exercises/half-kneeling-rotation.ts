import type { Messages } from '../../messages.ts';

export const halfKneelingRotation = {
  title: '半跪转体',
  measures: '单膝跪地时，上半身向左和向右各能转多远。',
  why: '一脚在前、一膝着地，比站着更能稳住骨盆，而且不需要椅子。它是从坐姿到挺拔跑姿之间的一步。',
  shown: {
    right: '跑者把胸部大幅转向一侧，再转向另一侧，骨盆保持不动。',
    wrong: '骨盆跟着转，胸部几乎没有相对转动。',
  },
  whyNot: '骨盆不像坐在椅子上那样稳固，所以这些数字只能相互比较，没有标准值。',
  steps: [
    '右膝跪在垫子上，左脚平放在身前，躯干直立。',
    '双臂交叉抱在胸前，看着摄像头，保持两秒不动。',
    '向一侧尽量转到头，不要倾斜，保持一秒。',
    '回到中间，再转向另一侧。每侧三次，始终右膝着地，这样结果才能比较。',
  ],
  setUp: [
    '摄像头与胸部同高，距离约两米，全身都在画面里。',
    '两侧髋部正对摄像头，前脚指向它，光线来自前方。',
  ],
  faults: [
    { fault: '髋部跟着转了。', cue: '让皮带扣一直朝前。' },
    { fault: '前面的膝盖晃来晃去。', cue: '前膝始终对着摄像头。' },
    { fault: '你往后仰。', cue: '保持上下对齐：头在肋骨上方，肋骨在髋部上方。' },
  ],
  levels: {
    'half-kneeling': { title: '半跪', hint: '右膝跪在柔软的东西上。' },
  },
} satisfies Messages['exercises']['half-kneeling-rotation'];

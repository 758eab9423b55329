import type { Messages } from '../../messages.ts';

export const thoracicRotation = {
  title: '胸椎旋转',
  measures: '骨盆保持不动时，上半身向左和向右各能转多远。',
  why: '跑步的每一步，上半身都与骨盆反向转动。中背部僵硬时，手臂和下背部就得代劳。',
  shown: {
    right: '跑者把胸部大幅转向一侧，再转向另一侧，骨盆保持不动。',
    wrong: '骨盆跟着转，胸部几乎没有相对转动。',
  },
  steps: [
    '坐在椅子前半部分，双膝双脚并拢，双臂交叉抱在胸前。',
    '看着摄像头，保持两秒不动。',
    '向一侧尽量转到头，不要倾斜，保持一秒。',
    '回到中间，再转向另一侧。每侧三次。',
  ],
  setUp: ['摄像头与胸部同高，距离约两米，全身都在画面里。', '正对摄像头，光线来自前方。'],
} satisfies Messages['exercises']['thoracic-rotation'];

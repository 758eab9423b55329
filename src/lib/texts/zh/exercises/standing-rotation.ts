import type { Messages } from '../../messages.ts';

export const standingRotation = {
  title: '站立转体',
  measures: '双脚站立时，上半身向左和向右各能转多远。',
  why: '只需要你站的那块地方，也比坐着更接近跑步。骨盆更容易跟着转，所以数字没那么可靠。',
  shown: {
    right: '跑者把胸部大幅转向一侧，再转向另一侧，骨盆保持不动。',
    wrong: '骨盆跟着转，胸部几乎没有相对转动。',
  },
  steps: [
    '双脚与髋同宽，脚尖指向摄像头，双臂交叉抱在胸前。',
    '看着摄像头，保持两秒不动。',
    '上半身向一侧尽量转到头，不要倾斜，骨盆和双脚不动，保持一秒。',
    '回到中间，再转向另一侧。每侧三次。',
  ],
  setUp: [
    '摄像头与胸部同高，距离两到三米，全身都在画面里。',
    '骨盆和双脚正对摄像头，光线来自前方。',
  ],
} satisfies Messages['exercises']['standing-rotation'];

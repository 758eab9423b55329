import type { Messages } from '../messages.ts';

export const home = {
  title: '跑者的铅垂线。',
  lede: 'Plumb 通过摄像头看着你，测量你的骨盆是否保持水平、单腿站立有多稳、上半身能转多远。每个数字都附上测量误差。',
  privacy: '你的视频绝不会离开这台设备。',
  tryDemo: '试试演示',
  demoKeepsNothing: '演示不需要摄像头，也不保存任何内容。',
  exercises: '练习',
  notDoneYet: '还没做过。',
  pillar: {
    hips: { title: '髋部', line: '灵活有力的髋部带动每一步。' },
    feet: { title: '脚和脚踝', line: '只有它们接触地面。' },
    rotate: { title: '屈伸与旋转', line: '跑步要转动躯干，久坐却让它忘了转。' },
    dynamic: { title: '动起来', line: '先有控制，再练整条肌肉链和呼吸。' },
  },
} satisfies Messages['home'];

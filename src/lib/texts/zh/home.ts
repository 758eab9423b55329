import type { Messages } from '../messages.ts';

export const home = {
  title: '跑者的铅垂线。',
  lede: 'Plumb 通过摄像头看着你，测量你的骨盆是否保持水平、单腿站立有多稳、上半身能转多远。每个数字都附上测量误差。',
  privacy: '你的视频绝不会离开这台设备。',
  tryDemo: '试试演示',
  demoKeepsNothing: '演示不需要摄像头，也不保存任何内容。',
  exercises: '练习',
  notDoneYet: '还没做过。',
} satisfies Messages['home'];

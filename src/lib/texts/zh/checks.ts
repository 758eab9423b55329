import type { Messages } from '../messages.ts';

export const checks = {
  person: { ok: '看到你了', todo: '请走进画面' },
  alone: { ok: '画面里只有你', todo: '请让画面里只有你' },
  'in-frame': { ok: '全身都在画面里', todo: '请后退，直到全身都在画面里，四周留一点空' },
  distance: { ok: '距离合适', todo: '请走近一点' },
  feet: { ok: '看得到双脚', todo: '请把摄像头往下倾，直到双脚都在画面里' },
  light: { ok: '光线充足', todo: '请让身上更亮些，身前不要有遮挡' },
  sharp: { ok: '画面清晰', todo: '画面模糊：请擦镜头，并把摄像头放稳' },
  level: { ok: '摄像头端正', todo: '请把摄像头摆正：它歪向一边' },
  height: { ok: '摄像头高度', todo: '请把摄像头放到髋部高度' },
  facing: { ok: '正对摄像头', todo: '请原地转动，直到正对摄像头' },
  dots: { ok: '两个贴点都找到了', todo: '骨盆上两个贴点，都要露出来' },
  'frame-rate': { ok: '速度够快', todo: '每秒帧数太少：请关闭其他程序，或选择轻量模型' },
} satisfies Messages['checks'];

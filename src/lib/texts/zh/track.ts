import type { Messages } from '../messages.ts';

export const track = {
  title: '分析视频',
  lede: 'Plumb 在视频的每一帧中找出姿态，用来评分，或保存为记录文件。视频只留在这台设备上。',
  another: '换一个视频',
  file: '视频文件：MP4、MOV、WebM 或 MJPEG',
  cameraSees: '摄像头看到的是',
  sees: {
    front: '我的正面',
    back: '我的背面',
    'side-left': '我的左侧',
    'side-right': '我的右侧',
    'head-end': '我的头顶',
  },
  read: '开始分析',
  steps: {
    model: '正在加载姿态模型…',
    backend: '正在试哪种方式在这里最快…',
    'warm-up': '正在预热…',
    poses: '正在每一帧中寻找姿态…',
    pelvis: '正在每一帧中测量骨盆…',
  },
  nobody: '视频里没有找到人',
  ready: '记录已准备好',
  picturesRead: '已读取的帧',
  picturesReadValue: '{count}，每秒 {fps} 帧',
  withPerson: '有人的帧',
  withPelvis: '测到骨盆的帧',
  timeForEach: '每帧用时',
  movement: '动作',
  score: '评分',
  download: '下载记录',
} satisfies Messages['track'];

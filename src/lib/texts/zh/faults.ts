import type { Messages } from '../messages.ts';

export const faults = {
  'someone-left': '请让画面里只有你：你左边有人、镜子或海报',
  'someone-right': '请让画面里只有你：你右边有人、镜子或海报',
  'tilt-up': '请把摄像头往上倾，直到头顶留出一点空',
  'tilt-down': '请把摄像头往下倾，直到脚下留出一点空',
  'too-dark': '太暗了：请在身前开一盏灯',
  backlit: '光在你背后：请和摄像头换个方向，或拉上窗帘',
  'camera-low': '摄像头太低：请抬到髋部高度',
  'camera-high': '摄像头太高：请降到髋部高度',
  'turn-round': '请转过身：我看到的是你的另一面',
  'turn-left': '请向你的左边转一点，正对摄像头',
  'turn-right': '请向你的右边转一点，正对摄像头',
  'turn-square': '请原地转动，直到正对摄像头',
  'get-down': '请四点跪地，头朝摄像头',
  'lie-along': '请横躺在画面里，让我从侧面看到你从头到膝盖',
  'camera-off-floor': '摄像头太高：请放到贴近地面的位置',
  'camera-at-head': '请把摄像头放在头的正前方，和脊柱成一条线',
  'room-above': '请把摄像头往上倾：抬起的部位上方要留空间',
  'camera-back': '请把摄像头移远，直到全身都在画面里，四周留一点空',
  'camera-closer': '请把摄像头移近一点',
} satisfies Messages['faults'];

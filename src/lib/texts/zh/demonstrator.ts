import type { Messages } from '../messages.ts';

export const demonstrator = {
  right: '这样做',
  wrong: '不要这样',
  play: '播放',
  pause: '暂停',
  metres: '{from}–{to} 米',
  metresOne: '{metres} 米',
  height: {
    hips: '髋部高度',
    chest: '胸部高度',
    floor: '贴近地面',
  },
  move: {
    back: '请后退',
    closer: '请靠近',
    left: '向你的左边一步',
    right: '向你的右边一步',
    'camera-back': '请把摄像头移远',
    'camera-closer': '请把摄像头移近',
  },
  placementTold:
    '设备放在{distance}外，{height}。{facing, select, back {你背对它。} front {你面对它。} other {你侧对它。}}',
  placementToldFloor:
    '设备放在{distance}外，贴近地面。{from, select, head {它从你的头顶方向看你。} other {你横躺在它的画面里。}}',
} satisfies Messages['demonstrator'];

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
  },
  move: {
    back: '请后退',
    closer: '请靠近',
    left: '向你的左边一步',
    right: '向你的右边一步',
  },
  rightTold: {
    stance: '跑者用{side, select, left {左} other {右}}腿安静站立，骨盆水平，躯干直立在脚的上方。',
    squat: '跑者慢慢弯曲{side, select, left {左} other {右}}膝再站起来，骨盆水平，膝盖在脚的上方。',
    abduction:
      '跑者用{side, select, left {左} other {右}}腿站立，另一条腿伸直向侧面抬起再放下，躯干直立，骨盆不动。',
    'calf-raise':
      '跑者侧身用{side, select, left {左} other {右}}腿站立，提起脚跟再放下，膝盖伸直。',
    turn: '跑者把胸部大幅转向一侧，再转向另一侧，骨盆保持不动。',
  },
  wrongTold: {
    stance: '非支撑侧骨盆下沉，躯干左右晃动，手臂甩开。',
    squat: '非支撑侧骨盆下沉，躯干倾斜，膝盖内扣。',
    abduction: '躯干倒向支撑腿，骨盆上提来抬腿。',
    'calf-raise': '膝盖弯曲，躯干前倾，脚跟几乎没有抬起。',
    turn: '骨盆跟着转，胸部几乎没有相对转动。',
  },
  placementTold:
    '设备放在{distance}外，{height}。{facing, select, back {你背对它。} front {你面对它。} other {你侧对它。}}',
} satisfies Messages['demonstrator'];

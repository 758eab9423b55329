import type { Messages } from '../messages.ts';

export const cues = {
  'level-pelvis': '骨盆放平',
  'trunk-upright': '身体挺直',
  'knee-over-toe': '膝盖对准第二脚趾',
  'slow-down': '慢一点',
  'hips-still': '骨盆别动',
  'turn-tall': '挺直脊柱转体',
  'hold-there': '保持住',
  'heel-higher': '脚跟再高一点',
  'keep-the-beat': '跟上节拍',
  'knee-straight': '膝盖伸直',
  'same-spot': '落在原地',
  'knee-higher': '膝盖再高一点',
  'elbow-to-knee': '手肘靠近膝盖',
  'reach-up': '上面的手再高一点',
  'toes-higher': '脚尖再高一点',
  'hip-down-up': '骨盆先放低，再提高',
  'open-up': '手肘指向天花板',
  'feet-down': '双脚贴地',
  'knees-still': '膝盖别动',
} satisfies Messages['cues'];

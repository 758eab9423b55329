import type { Messages } from '../../messages.ts';
import { FLOOR_LIMITS, FLOOR_METRIC_TEXTS } from './on-the-floor.ts';

export const fourPointRotation = {
  title: '四点跪姿转体',
  definition:
    '从头顶方向沿脊柱看过去，每次动作顶端时双肩连线转了多少；次数和停留时间看手肘的高度。',
  metrics: {
    'turn-range': {
      title: '打开角度',
      definition:
        '顶端时双肩连线转了多少；各次动作的平均。只有双肩和手肘都有把握、且彼此相符时才给出。',
      sign: '+ 表示抬肘一侧更高；0 表示与静止开始时相同。',
    },
    'hold-time': {
      title: '顶端停留',
      definition: '手肘停在行程最高四分之一的时间；各次动作的平均。',
      sign: '越大越久。',
    },
    'rep-count': {
      title: '次数',
      definition:
        '手肘升高至少半个肩宽、且不低于前五次平均的一半，再回来的次数。误差是可能漏数的时刻数。',
      sign: '0 表示没有。',
    },
    ...FLOOR_METRIC_TEXTS,
    'turn-now': {
      title: '此刻的打开角度',
      definition: '此刻双肩连线的转角，仅实时显示。',
      sign: '+ 表示抬肘一侧更高；0 表示与静止开始时相同。',
    },
  },
  tuning: {
    goodDeg: '达到这个角度算好。',
    warnDeg: '低于这个角度算小。',
    minRise: '手肘升高这么多才算一次。',
    shortHoldS: '顶端停留短于这个时间，等于没停。',
    fastRepS: '动作间隔短于这个时间就太急了。',
  },
  events: { repDone: '手肘抬起又放下。' },
  limits: [
    '这是肩带的转动：肩胛骨绕胸廓滑动也算在内，腰部也会参与。界限暂用坐在脚跟上的测试的数值。',
    '摄像头必须沿着脊柱看。在模拟人身上，60° 的转动从正前方看会少读 4 到 7°，偏 8° 时最多差 11°，偏 20° 时最多差 14°；偏过约 18° 时，设置会请你把它移回一条线上。',
    ...FLOOR_LIMITS,
    '把腿和髋裁出画面（就像这里被躯干挡住那样），两段真人视频的肩膀仍有把握，但只有一半到三分之二的画面里手肘的把握够给出角度。',
    '从头顶方向看，躯干挡住髋和腿；左右只靠肩膀判断。肩膀和手肘对不上时不给角度，次数和停留时间照样给出。',
  ],
} satisfies Messages['rules']['four-point-rotation'];

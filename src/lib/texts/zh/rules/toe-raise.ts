import type { Messages } from '../../messages.ts';
import { NO_PEOPLE_YET, REP_TEXTS } from './repetitions.ts';

export const toeRaise = {
  title: '勾脚尖',
  definition: '从侧面看脚跟着地时脚尖的抬起：次数、相对自己脚长的高度，以及躯干的动作。',
  metrics: {
    'toe-height': {
      title: '脚尖高度',
      definition: '最高点时脚尖相对脚跟升高多少，以脚跟到脚尖的长度为单位；各次动作的平均。',
      sign: '0 表示脚平放在地上。',
    },
    'trunk-tilt': {
      title: '躯干前后倾斜',
      definition: '一次动作中躯干向后或向前倾斜多少；各次动作的平均。',
      sign: '0 表示与安静站立时相同；不区分前后。',
    },
    'rep-count': {
      title: '次数',
      definition:
        '抬起至少脚长的 12%，且不低于前五次平均的一半，脚跟留在原地。误差是可能漏数的时刻数。',
      sign: '0 表示没有。',
    },
    ...REP_TEXTS,
    'toe-now': {
      title: '此刻的脚尖',
      definition: '此刻脚尖的高度，以脚长为单位，仅实时显示。',
      sign: '0 表示脚平放在地上。',
    },
  },
  tuning: {
    minRise: '抬起达到脚长的这个比例才算一次。',
    lowPercent: '比这更低时值得提醒。',
    tiltWarnDeg: '值得提醒的躯干倾斜。',
    tiltFaultDeg: '明显的躯干倾斜。',
    fastRepS: '比这更快，就是在弹动。',
  },
  events: { repDone: '脚尖抬起后又放下了。' },
  limits: [
    '摄像头看到的是脚尖相对脚跟的移动，不是厘米。姿态模型对脚的定位较差，所以高度的误差是其自身的四分之一；次数更可靠。',
    '只看离摄像头最近的那只脚；另一只被挡住了。',
    '这个练习没有标准值；各个界限是我们暂定的数值。',
    NO_PEOPLE_YET,
  ],
} satisfies Messages['rules']['toe-raise'];

import type { Messages } from '../../messages.ts';

export const calfRaise = {
  title: '提踵',
  definition: '从侧面看支撑腿脚跟的提起：次数、相对自己脚长的高度，以及是否合拍。',
  metrics: {
    'rep-count': {
      title: '次数',
      definition: '测试结束之前，达到前五次平均高度 60% 以上的次数。误差是可能漏数的时刻数。',
      sign: '0 表示没有。',
    },
    'heel-height': {
      title: '脚跟高度',
      definition: '前五次中脚跟相对脚尖升高多少，以脚跟到脚尖的长度为单位。',
      sign: '0 表示脚跟着地。',
    },
    'heel-fade': {
      title: '高度下降',
      definition: '最后五次比前五次低多少。',
      sign: '+ 表示最后更低；0 表示与开始一样高。',
    },
    'rep-time': {
      title: '每次用时',
      definition: '从一次到下一次的时间中位数；要求两秒。',
      sign: '越大越慢。',
    },
    'on-pace': {
      title: '合拍比例',
      definition: '与上一次相隔两秒、误差在 15% 以内的次数比例。',
      sign: '0 至 100。',
    },
    'heel-now': {
      title: '此刻的脚跟',
      definition: '此刻脚跟的高度，以脚长为单位，仅实时显示。',
      sign: '0 表示脚跟着地。',
    },
  },
  tuning: {
    fullPercent: '达到前五次平均的这个比例才算一次。',
    paceS: '要求的每次间隔。',
    pacePercent: '偏差超过此值算不合拍。',
    kneeBentDeg: '膝盖弯曲超过此值会提醒。',
    trunkBentDeg: '躯干倾斜超过此值会提醒。',
    prompts: '提醒这么多次之后，再有一次错误就结束。',
    goodReps: '达到这个次数就在多数人的范围内。',
    fewReps: '少于这个次数算少。',
  },
  events: {
    repDone: '脚跟提起后放下。',
    raisedLow: '有一次比开头几次低很多。',
    offPace: '有一次不合拍。',
    kneeBent: '膝盖跟着弯了。',
    trunkBent: '躯干跟着倾斜了。',
    paused: '停了太久没有提踵。',
    testEnded: '提醒两次之后，高度、节奏或姿势仍保持不住：测试结束。',
  },
  limits: [
    '摄像头看到的是脚跟相对脚尖的移动，不是厘米。姿态模型对脚跟的定位较差，所以高度的误差是其自身的四分之一；次数更可靠。',
    '只测离摄像头最近的那条腿；另一条腿被挡住了。',
    '参考值来自诊所里 10° 斜面、指尖扶墙的测试；在平地上你可能做得更多。',
    '计数目前只在合成人物上试过：还没有用真实的脚和鞋与人工计数作过比较。',
  ],
} satisfies Messages['rules']['calf-raise'];

import type { Messages } from '../../messages.ts';

export const hops = {
  title: '单腿跳与双脚跳',
  definition:
    '一只脚（单腿跳）或两只脚（双脚跳）离地再落下多少次，节奏是否均匀，落在哪里，以及落地的样子。',
  metrics: {
    'rep-count': {
      title: '次数',
      definition: '脚连同脚尖离地、髋部一起上升、再落下的次数。误差是可能漏数的时刻数。',
      sign: '0 表示没有。',
    },
    'rep-time': {
      title: '两次落地的间隔',
      definition: '两次落地之间时间的中位数，停顿不算。',
      sign: '越大越慢。',
    },
    'rhythm-spread': {
      title: '节奏的起伏',
      definition: '落地间隔的离散程度占其中位数的比例，停顿不算。五次落地起才给出。',
      sign: '0 表示像钟一样均匀。',
    },
    'foot-drift': {
      title: '左右偏移',
      definition: '所有落地点中，左右方向离第一跳起点最远的一个。双脚跳取两脚的中点。',
      sign: '单腿跳：+ 表示向外。双脚跳：+ 表示向你的左侧。0 表示在原地。',
    },
    'landing-hold': {
      title: '落地稳住的时间',
      definition:
        '最后一次落地后，脚和躯干停在稳定位置多久，单腿跳时另一只脚也要离地；最多两秒半。',
      sign: '2.5 表示稳住了要求的时间。',
    },
    'landing-lean': {
      title: '落地时的躯干侧倾',
      definition: '触地后最初四分之一秒内躯干的侧倾；各次落地的平均。',
      sign: '单腿跳：+ 表示倾向支撑侧。双脚跳：+ 表示向你的左侧。0 表示与安静站立时相同。',
    },
    'landing-knee': {
      title: '落地时的膝线',
      definition: '画面中落地的膝盖从髋到踝的连线向内偏折多少；各次落地的平均。仅作提示。',
      sign: '+ 表示向内；0 表示与安静站立时相同。',
    },
    'landing-drop': {
      title: '落地时的骨盆下沉',
      definition:
        '触地后最初四分之一秒内骨盆非支撑侧下沉多少，从画面测得；取看得到的各次落地的平均。',
      sign: '+ 表示非支撑侧更低；0 表示与双脚站立时相同。',
    },
  },
  tuning: {
    minRisePercent: '脚升高这么多才算离地。',
    driftWarnPercent: '值得提醒的偏移，左右都算。',
    driftFaultPercent: '明显的偏移。',
    goodHoldS: '落地稳住的时间短于此值得提醒。',
    shortHoldS: '几乎没有稳住。',
    askedHoldS: '落地稳住这么久，练习就结束。',
    leanWarnDeg: '值得提醒的落地躯干侧倾，左右都算。',
    kneeWarnDeg: '值得提醒的落地膝线内偏。',
    dropWarnDeg: '值得提醒的落地骨盆下沉。',
  },
  events: { repDone: '一次跳跃落地了。', landingHeld: '最后一次落地稳住了。' },
  limits: [
    '不测量跳得多高和脚触地多久：每秒 30 幅画面时，差一幅画面高度就差五分之一。',
    '需要每秒 25 幅画面以上；不足时会说明，并且不计数。',
    '低于约三厘米的跳跃在摄像头看来像站着，不计数。',
    '请在原地跳：靠近或远离摄像头看不出来。',
    '关于落地时躯干、膝盖和骨盆的说明只是建议，没有标准值。',
    '每次落地都晃动的衣服会遮住骨盆：这时不给出下沉，并说明原因。',
  ],
} satisfies Messages['rules']['hops'];

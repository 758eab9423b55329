import type { Messages } from '../../messages.ts';
import { STANCE_EVENT_TEXTS, STANCE_TUNING_TEXTS } from './on-one-leg.ts';

export const hipDrop = {
  title: '骨盆下沉',
  definition:
    '单腿支撑时骨盆在额状面上的倾斜（对侧骨盆下沉），以开头的双脚站立为参照。它直接从画面测得：依据两个贴点，或彼此一致的腰部图案窗口；姿态模型的髋部关键点看不到它，从不采用。',
  metrics: {
    'hip-drop': {
      title: '骨盆下沉',
      definition:
        '骨盆相对于开头双脚站立的倾斜。站立：单腿第 5 至 25 秒的中位数，不足则取已有部分。下蹲：各次测得动作的平均，每次取最低点前后 0.1 秒内的中位数。',
      sign: '+ 表示非支撑侧低于支撑侧；0 表示与双脚站立时相同。',
    },
    'hip-drop-drift': {
      title: '漂移',
      definition: '单腿站立期间骨盆下沉的稳健斜率。',
      sign: '+ 表示非支撑侧随时间下沉；0 表示稳定。',
    },
    'hip-drop-at-15': {
      title: '15% 深度时的骨盆下沉',
      definition: '髋部降低到站立高度的 15% 时（膝盖约弯 64°）的骨盆下沉。',
      sign: '+ 表示非支撑侧低于支撑侧；0 表示与双脚站立时相同。',
    },
    'hip-drop-fatigue': {
      title: '20 次中的变化',
      definition: '各次动作的稳健斜率乘以 20；需要测到八次。',
      sign: '+ 表示一次比一次沉得多；0 表示稳定。',
    },
    'measured-share': {
      title: '测得比例',
      definition: '单腿站立的时间或动作次数中，能从画面得到数值的比例。',
      sign: '0 至 100。',
    },
    'rep-count': {
      title: '次数',
      definition: '足够深的下蹲次数。',
      sign: '0 表示没有。',
    },
    'squat-depth': {
      title: '深度',
      definition: '髋部降低的幅度，占站立高度的比例；各次平均。',
      sign: '0 表示站立。',
    },
    'compensated-share': {
      title: '代偿比例',
      definition:
        '骨盆水平（下沉小于 5°）但靠躯干倾向支撑腿（大于 10°）来维持的时间或次数所占的比例。',
      sign: '0 表示从未出现。',
    },
    'trunk-lean-at-depth': {
      title: '最低点躯干倾斜',
      definition: '最低点时躯干的倾斜；各次平均。',
      sign: '+ 表示倾向支撑侧；0 表示与开头双脚站立时相同。',
    },
    'hip-adduction': {
      title: '髋内收',
      definition: '最低点时骨盆与支撑腿大腿之间的夹角，相对于开头双脚站立的变化。',
      sign: '+ 表示大腿更靠近中线或非支撑侧更低；0 表示与双脚站立时相同。',
    },
    'knee-angle': {
      title: '膝内扣角度',
      definition: '最低点时支撑腿膝盖的额状面投影角。',
      sign: '+ 表示膝盖在髋踝连线内侧；0 表示笔直。',
    },
    'knee-shift': {
      title: '膝内移',
      definition: '15% 深度时支撑腿膝盖到髋踝连线的距离。',
      sign: '+ 表示在内侧；0 表示在连线上。',
    },
    'trunk-lean': {
      title: '当前躯干倾斜',
      definition: '此刻躯干的倾斜，仅实时显示。',
      sign: '+ 表示倾向支撑侧；0 表示与开头双脚站立时相同。',
    },
  },
  tuning: {
    ...STANCE_TUNING_TEXTS,
    stanceWarnDeg: '站立时值得提醒的下沉。',
    stanceFaultDeg: '站立时明显的下沉。',
    squatWarnDeg: '下蹲时值得提醒的下沉。',
    squatFaultDeg: '下蹲时明显的下沉。',
    compensatedDropDeg: '下沉小于此值的骨盆可能是靠倾斜维持水平的。',
    compensatedLeanDeg: '使骨盆保持水平的、倾向支撑侧的倾斜。',
    kneeWarnDeg: '下蹲时值得提醒的膝内扣角度。',
    minDepthPercent: '达到此深度才算一次下蹲。',
    fastRepS: '下蹲比这更快会使测量模糊。',
  },
  events: {
    footUp: STANCE_EVENT_TEXTS.footUp,
    footDown: STANCE_EVENT_TEXTS.footDown,
    lostSight: STANCE_EVENT_TEXTS.lostSight,
    sightRegained: STANCE_EVENT_TEXTS.sightRegained,
    repDone: '完成了一次足够深的下蹲。',
  },
  limits: [
    '不用贴点时，需要随骨盆一起动的衣服；上衣宽松或手挡住腰部时，会直说并且不给数字。',
    '用两个贴点时不采用任何姿态关键点。剩下的误差取决于摄像头看得多细（约半度）以及贴得多牢：贴点滑动 5 毫米约增加 1°，贴在后背凹窝上则加倍。所以请贴在皮肤或紧身衣上。',
    '图案窗口能多大程度跟随真实骨盆，只在虚拟跑者上验证过；误差为此留出了上下四分之一的余地。',
    '要正对摄像头，并与髋部同高：摄像头过高或过低会把转动和倾斜混在一起。',
    '站立和下蹲是不同的测试，数字不能相互比较。',
    '膝盖角度只用于指导练习：二维角度很难说明三维的膝盖，更不能说明伤病。',
  ],
} satisfies Messages['rules']['hip-drop'];

import type { Messages } from '../messages.ts';

export const method = {
  lede: '测量什么、怎样测量、正负号代表什么，以及能信到什么程度。这一页由应用中运行的规则直接生成。',
  general:
    '左和右始终是你自己的左和右。每个数值都附上误差（95% 区间宽度的一半），或说明为什么无法测量。只有超出测量误差的变化才叫变化。',
  onThisPage: '本页内容',
  accuracy: '有多准确',
  cannot: '摄像头测不了什么',
  models: '姿态模型',

  seenFrom: {
    front: '正面',
    back: '背面',
    'side-left': '左侧',
    'side-right': '右侧',
    'head-end': '头顶方向',
  },
  ruleFacts: '{rule}，从{views}观察，每秒至少 {fps} 帧',
  whatIsMeasured: '测量内容',
  sign: '正负号：',
  mdc: '可称为变化的最小变化：',
  source: '来源：{source}',
  limits: '局限',
  whatItSays: '语音提示，最重要的在前',
  cue: '“{cue}”',
  oneAtATime: '{cues}。一次只说一句，间隔至少四秒。',
  events: '会记录的事件',
  tuning: '阈值与参数及其来源',
  tuningOf: '阈值与参数：{title}',
  number: '参数',
  value: '数值',
  range: '范围',
  rangeValue: '{min} 至 {max}',
  whatItDoes: '作用',
  sourceHead: '来源',

  accuracyLede:
    '在渲染的虚拟跑者上测得，他们每一帧的真实角度都是已知的，从视频一直到结果。真人和衣服会有所不同；每个数值附带的误差已为此留出余地。',
  accuracyTable: '准确度表',
  worseThanGoal: '未达到我们的目标：',

  cannotLede: '如果某个数值依赖其中任何一项，Plumb 会直说，而不是猜。',
  cannotList: [
    '力、负荷和脚底压力。',
    '面对摄像头时的前后晃动。',
    '以毫米计的绝对晃动量：只有你自己随时间的变化才有意义。',
    '骨盆或大腿绕自身轴线的转动。',
    '转体中有多少来自胸椎、多少来自腰椎。',
    '从正面看小于 15° 的转体。',
    '膝盖真实的三维位置，以及脚在鞋里的动作。',
    '以厘米计的脚跟高度；每秒 30 帧时的跳跃高度和触地时间。',
    '跑步中的骨盆下沉：那需要每秒至少 60 帧、一台跑步机和身后的摄像头。',
    '你的眼睛是否闭着。',
    '力量、肌肉活动或你的受伤风险。',
    '由三维点得出的左右微小差别。',
    '穿着宽松衣服、摄像头高度不对或每秒帧数太少时的任何东西。',
  ],

  modelsLede:
    '它们在这台设备上找出每一帧中的身体关键点。它们由他人用许多人的照片训练而成，不了解伤病，也不了解跑步。无论对错，它们给出的可信度几乎总接近 1，所以单凭它看不出好坏。',
  modelsPelvis:
    '没有哪个姿态模型看得到骨盆的倾斜：髋部关键点只跟随其中的五分之一到一半。因此 Plumb 直接在画面中测量骨盆，依据腰部的图案或两个彩色贴点。',
  modelTable: '姿态模型',
  modelHeads: ['模型', '输出', '输入', '大小', '许可证'],
  gives17: '17 个点，无脚部，无深度',
  givesPerson: '找到人',
  gives33: '33 个点，有深度',
  licences: '{licence}，转换 {conversion}',
} satisfies Messages['method'];

import type { Messages } from '../messages.ts';

export const meaning = {
  about: '约 {value}（± {error}）',
  notMeasured: '这次没能测到“{title}”，所以不给出数字。',
  tryAgain: '请检查光线和摆放，再试一次。',
  level: '{stance, select, left {左} other {右}}腿站立时，就我所见，你的骨盆保持水平（{value}）。',
  dropped:
    '{stance, select, left {左} other {右}}腿站立时，你的骨盆{free, select, left {左} other {右}}侧下沉{value}。',
  rose: '{stance, select, left {左} other {右}}腿站立时，你的骨盆{free, select, left {左} other {右}}侧抬高{value}。',
  held: '你用{side, select, left {左} other {右}}腿站了{value}。',
  turnedBoth: '你向左转了{left}，向右转了{right}。',
  turnedOne: '你向{side, select, left {左} other {右}}转了{value}。',
  measured: '{title}：{values}。',
  sideValue: '{side, select, left {左} right {右} other {}} {value}',
  noChange: '与上次相比：没有超出测量误差的变化。',
  changed: '与上次相比，这是超出测量误差的变化：{changes}。',
  change: '{side, select, left {左侧从} right {右侧从} other {从}}{before}到{now}',
  repeat: '在相同设置下再做一次“{title}”，看看有没有变化。',
  hint: '你的误差线跨过了这条界线，仅供参考。',
  withHint: '{sentence}{hint}',
  trials: '今天这条腿的第 {trial} 次（共 {of} 次）：最好{best}，平均{mean}。',
  comparison: {
    'hip-drop-stance': '静止站立时，4° 以内的差别不超过同一个人两次测试之间的差别。',
    'hip-drop-squat': '在单腿下蹲中，实验室对照组的大多数人都在 11° 以下。',
    'hold-open': '常被引用的平均值是：40 岁以下 43 秒，50 多岁 37 秒；测试到 45 秒结束。',
    'hold-closed': '闭眼时，常被引用的平均值是：40 岁以下 9 秒，50 多岁 5 秒。',
    'calf-raises':
      '在一大组人中，10° 斜面上优势腿的中位数是 25 次，另一条腿 24 次；相差不到 7 次只是误差。',
    'hip-abduction': '侧抬腿没有标准值；请比较两条腿，并在相同设置下与自己比较。',
    'rotation-seated': '常被引用的是每侧约 45°；左右差别在 10° 以内说明不了什么。',
    'rotation-standing': '站立转体没有标准值；请在相同设置下与自己比较。',
    'rotation-kneeling': '摄像头前的半跪转体没有标准值；请在相同设置下与自己比较。',
  },
  ageGroup:
    '{ages}{eyes, select, closed {闭眼} other {睁眼}}时，常被引用的平均值是 {seconds} 秒；测试到 45 秒结束。',
  ages: '{from} 至 {to} 岁',
  agesFrom: '{from} 岁及以上',
} satisfies Messages['meaning'];

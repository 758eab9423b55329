import type { Messages } from '../messages.ts';

export const levels = {
  which: '选哪一级？',
  title: '各个级别',
  dose: {
    reps: '{sets, number} 组 × {reps, number} 次',
    hold: '{sets, number} 组 × {seconds, number} 秒',
    sets: '{sets, plural, other {# 轮}}',
  },
  eachSide: '每侧 {dose}',
  doseAndWeek: '{dose}，{week}',
  atLeast: '{title}至少 {amount}',
  atMost: '{title}不超过 {amount}',
  gate: '测试中{sides, select, each {两侧都} other {}}超出测量误差地做到以下几点，就可以进下一级：{gates}。',
  goal: '测试的目标，{sides, select, each {两侧都要} other {要}}超出测量误差：{gates}。',
  byFeel: '什么时候可以往上走，摄像头判断不了：觉得轻松了，就试下一级。',
  hardest: '这里没有更难的了。',
  easier: '太难了？退回“{title}”。',
  easiest: '太难了？少做一些，幅度小一些。',
  needs: '另外需要：{things}。',
  chosen: '级别：{title}',

  proposal: '你的级别',
  up: '可以试下一级了：{title}。',
  upWhy: '最近的测试里，{sides, select, each {两侧} other {}}需要的都做到了，而且超出测量误差。',
  down: '先轻松一点：{title}。',
  downWhy: {
    pain: '你说做的时候会疼。退一步也是训练；如果一直这样，请问问物理治疗师。',
    'missed-twice': '连续两次测试都离这一级的要求很远。前一级正好练缺少的部分。',
  },
  stay: '继续“{title}”。',
  stayWhy: {
    pain: '你说有点疼。在降到 4 以下之前，先不加难度；如果一直疼，请问问物理治疗师。',
    'pain-lower':
      '你说做的时候会疼，而这已经是最容易的一级。少做一些或休息一下；如果一直这样，请问问物理治疗师。',
    hardest: '这里没有更难的了。保持下去，或者换个练习。',
    'by-feel': '什么时候可以往上走，摄像头判断不了：觉得轻松了，就试下一级。',
    untested: '在这一级做一次测试：只有测试才能说明你是否可以进下一级。',
  },
  untestedSide: '{side, select, left {左侧} other {右侧}}在这一级还没有测试过。',
  notMeasured: '上次测试没有这一项的数字：{gate}。',
  notYet: '还差一点：{gate}。上次测试：{found}。',
  notYetSide: '还差一点：{gate}。上次测试{side, select, left {左侧} other {右侧}}：{found}。',
  tooClose: '快了：{gate}。上次测试的 {found} 已经达到，但还没有超出误差。',
  accept: '就选这一级',
  accepted: '下次就练：{title}。',
} satisfies Messages['levels'];

import type { Messages } from '../../messages.ts';

export const posteriorObliqueSling = {
  title: '屈髋对侧够手',
  measures: '单腿屈髋、对侧手伸向地面或拉动时能下去多少，同时看双腿的动作。',
  why: '跑步时，一侧的手臂与另一侧的腿隔着背部相互配合。这个练习让髋和对侧肩在单腿上一起工作。',
  whyNot:
    '这样的肌肉链能否作为整体来练，很多教练喜欢这个想法，但研究很少。这里只测屈髋，不测伸手或拉动本身。',
  stage: {
    next: '{side, select, left {左} other {右}}腿站立，{side, select, left {右} other {左}}手向下够',
    go: '屈髋，向对侧够，再站直',
  },
  shown: {
    right:
      '从侧面看，跑者用{side, select, left {左} other {右}}腿站立，屈髋前倾，对侧的手向下够，然后站直。',
    wrong: '弯的是膝盖，不是髋，躯干只下去一半。',
  },
  steps: [
    '侧身站立，要支撑的腿靠近摄像头，双脚站稳，保持三秒不动。',
    '站到这条腿上。屈髋，用对侧的手伸向脚前的地面。',
    '起来，同时把这只手的肘收到肋旁，像在拉一根绳子。',
    '做八次，下去两秒，起来两秒，胸和骨盆正对地面。',
  ],
  setUp: [
    '摄像头与髋部同高，距离约三米，画面里身前身后都留出空间。',
    '侧身站立：测左腿时左侧朝摄像头，测右腿时转过身来。',
    '用弹力带时：固定在身前低处，拉向髋部。',
  ],
  faults: [
    { fault: '为了够得更远而弓背。', cue: '从髋部去够；不必碰到地面。' },
    { fault: '胸随着手臂翻开。', cue: '胸骨朝地面，只有肘在动。' },
    { fault: '弯的是膝盖，不是髋。', cue: '臀部向后推。' },
  ],
  levels: {
    reach: { title: '够手', hint: '空手伸向地面。' },
    'row-band': { title: '拉弹力带', hint: '保持屈髋，把弹力带拉向髋部，肘贴近身体。' },
    'row-weight': { title: '提重物', hint: '保持屈髋，把轻的重物提到肋旁。' },
  },
} satisfies Messages['exercises']['posterior-oblique-sling'];

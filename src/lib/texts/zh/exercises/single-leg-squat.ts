import type { Messages } from '../../messages.ts';

export const singleLegSquat = {
  title: '单腿下蹲',
  measures: '单腿下蹲到最低点时，骨盆非支撑侧下沉多少。',
  why: '在实验室对照组中，做这个下蹲时骨盆约下沉 7°，膝盖疼痛的跑者下沉更多。对着镜子练习，曾改变跑者跑步时保持骨盆的方式。',
  shown: {
    right: '跑者慢慢弯曲{side, select, left {左} other {右}}膝再站起来，骨盆水平，膝盖在脚的上方。',
    wrong: '非支撑侧骨盆下沉，躯干倾斜，膝盖内扣。',
  },
  steps: [
    '双脚站立，双臂交叉抱在胸前，保持三秒不动。',
    '抬起一只脚，放低并略靠后。',
    '慢慢弯曲支撑腿，大约像坐上高脚凳那么深，再站起来。',
    '做五次，下蹲两秒，起身两秒。',
  ],
  setUp: [
    '摄像头与髋部同高，距离两到三米，全身都在画面里。',
    '正对摄像头，双臂高高抱在胸前，让腰部露出来。',
    '穿合身的上衣或把上衣塞好，或在骨盆前侧左右骨突各贴一个点。',
  ],
} satisfies Messages['exercises']['single-leg-squat'];

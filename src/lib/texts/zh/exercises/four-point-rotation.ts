import type { Messages } from '../../messages.ts';

export const fourPointRotation = {
  title: '四点跪姿转体',
  measures: '手和膝盖稳住身体时，胸部向一侧能打开多少。',
  why: '每跑一步，胸部都相对骨盆转动。四点跪姿时髋部帮不上忙，转动只能来自更高的地方。',
  whyNot:
    '它分不清胸廓和腰部，也没有人证明转得更多就跑得更快。从头顶方向看，身体的样子很特别：没有把握时，我只数次数，不给角度。',
  stage: {
    next: '{side, select, left {左} other {右}}手放到头后',
    go: '{side, select, left {左} other {右}}肘先下后上',
  },
  shown: {
    right:
      '跑者四点跪地，{side, select, left {左} other {右}}手放在头后，手肘先向下，再转向天花板，支撑手和膝盖不动。',
    wrong: '只有手肘在扇动，胸部几乎没有转。',
  },
  steps: [
    '双手在肩下，膝盖在髋下，头朝摄像头，保持三秒不动。',
    '一只手放到后脑，手肘朝外。',
    '手肘先向另一只手臂靠近，再转向天花板，眼睛跟着手肘。',
    '在顶端停一次呼吸，慢慢回来。做六次，再换另一侧。',
  ],
  setUp: [
    '摄像头放在地上或矮箱上，在头前方一米半到两米，沿着脊柱的方向看过来。',
    '肩膀、两个手肘和撑地的手都在画面里，上方给手肘留出空间。',
    '袖子露出手肘，光从前面来。从头顶方向看到的身体对姿势模型很难：肩膀和手肘对不上时我只数次数，连次数也看不清时就只计时间。',
  ],
  faults: [
    { fault: '手肘上去了，胸没有动', cue: '胸骨先转向侧墙，手肘跟上。' },
    { fault: '支撑的手臂弯了', cue: '把地面推开。' },
    { fault: '髋部歪向另一侧', cue: '膝盖在髋下，重量均匀。' },
  ],
  levels: {
    'sitting-back': { title: '坐在脚跟上', hint: '腰部被固定，手腕负担也更小。' },
    'hands-and-knees': { title: '四点跪姿', hint: '在顶端停一次呼吸。' },
    'with-breath': { title: '顶端停两次呼吸', hint: '每次呼气再多转一点。' },
  },
} satisfies Messages['exercises']['four-point-rotation'];

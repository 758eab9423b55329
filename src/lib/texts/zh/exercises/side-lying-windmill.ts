import type { Messages } from '../../messages.ts';

export const sideLyingWindmill = {
  title: '侧卧风车',
  measures: '上面的手臂转到身后地面多少次，每次停多久。',
  why: '膝盖固定骨盆，打开胸和肩；躺着时其他部位不用出力。这是开始练转体的温和方式。',
  whyNot: '它不告诉你转了多少度，手碰到地面也不是目标。肩前有拉扯感，就少转一点。',
  stage: {
    next: '保持{side, select, left {左} other {右}}侧卧',
    go: '上面的手臂转过去，呼吸，回来',
  },
  shown: {
    right:
      '跑者{side, select, left {左} other {右}}侧卧，屈膝，上面的手臂转到身后地面，停一会儿再回来，双膝并拢。',
    wrong: '手臂只甩到一半就马上回来。',
  },
  steps: [
    '侧卧，屈髋屈膝，双臂向前伸直，手掌相合，头下垫一个垫子，保持三秒不动。',
    '抬起上面的手臂，转到另一侧，眼睛跟着手。',
    '让手在身后慢慢落下，呼气，双膝不分开。',
    '沿原路回来。做六次，再换另一侧躺。',
  ],
  setUp: [
    '摄像头放在地上或矮箱上，距离两到三米，在胸部正前方。',
    '横躺在画面里，从头到膝盖都看得到，上方留一臂长的空间。',
    '露出手臂，或袖子与墙面颜色分明。躺着的身体对姿势模型很难，手会在身后消失一会儿：没关系。我需要看到双肩和上面那只手的路线；看不到时只计时间。',
  ],
  faults: [
    { fault: '膝盖分开了', cue: '在膝盖间夹一个垫子。' },
    { fault: '只有手臂在动', cue: '胸骨转向天花板。' },
    { fault: '做得太急', cue: '用一次呼气走完全程。' },
  ],
  levels: {
    'open-book': { title: '一次呼吸', hint: '转到没有拉扯感的最远处。' },
    'two-breaths': { title: '两次呼吸', hint: '每次呼气更沉一点。' },
  },
} satisfies Messages['exercises']['side-lying-windmill'];

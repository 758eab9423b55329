import type { Messages } from '../../messages.ts';

const check = { title: '看看脚底', how: '坐下来，动动脚趾，看看有没有划伤。' };

export const footRelease = {
  title: '足底放松',
  line: '用球滚压内侧、外侧和横向的足弓。',
  why: '只有脚接触地面。滚一滚，在平衡和提踵之前把它唤醒。',
  whyNot: '它不会让足弓变高。可以用力，但不要压到疼。',
  steps: {
    inner: { title: '内侧足弓', how: '从脚跟慢慢滚到大脚趾，再滚回来。' },
    outer: { title: '外侧足弓', how: '从脚跟慢慢滚到小脚趾，再滚回来。' },
    across: { title: '横向足弓', how: '在脚趾后方左右滚动。' },
    feel: { title: '站着感受', how: '双脚踩地，体会它们怎样托住你。' },
  },
  faults: [
    { fault: '来回滚得太急。', cue: '每滚一趟，配一次平静的呼吸。' },
    { fault: '脚趾紧紧抓住球。', cue: '少放些体重，让脚趾舒展开。' },
  ],
  levels: {
    seated: { title: '坐着', hint: '每处半分钟，少用体重。' },
    standing: { title: '站着', hint: '时间更长、体重更多，一手扶墙。' },
  },
} satisfies Messages['guided']['foot-release'];

export const barefootWalk = {
  title: '赤脚走路',
  line: '在放心的地面上，光脚安静地走几分钟。',
  why: '鞋子替脚做了不少事。光脚走路把一部分还给脚，也让脚底感受地面。',
  whyNot: '一下子走太多，脚会酸疼。每周加一两分钟就好，跑步仍然穿鞋。',
  steps: {
    arrive: { title: '慢慢开始', how: '脱鞋，慢慢走，步子要小。' },
    walk: { title: '走起来', how: '落脚要轻，脚趾舒展，眼睛看前方。' },
    check,
  },
  faults: [
    { fault: '脚跟咚地砸下去。', cue: '步子再小一些，就当隔壁有人在睡觉。' },
    { fault: '脚趾抓着地面。', cue: '站住，呼吸一次，把脚趾张开，再接着走。' },
  ],
  levels: {
    floor: { title: '家里的地板', hint: '平整干净，一共约五分钟。' },
    grass: { title: '短草地', hint: '先看看有没有石子和玻璃，一共约十分钟。' },
    mixed: { title: '不同地面', hint: '草地、沙地、硬路面，一刻钟多一点。' },
  },
} satisfies Messages['guided']['barefoot-walk'];

export const bandedAnkle = {
  title: '弹力带练脚踝',
  line: '用弹力带练四个方向，一只脚一只脚地来。',
  why: '每次落地都靠脚踝掌握方向。弹力带四个方向都能练，包括跑步练不到的。',
  whyNot: '它代替不了单腿站立，但很适合放在前面做。',
  steps: {
    flexion: { title: '脚尖勾向自己', how: '弹力带固定在前方。把脚勾起来，慢慢放回去。' },
    extension: { title: '脚尖向下压', how: '双手拉住弹力带。脚向下压，慢慢放回来。' },
    inversion: { title: '脚底转向内', how: '弹力带固定在外侧。脚底转向内，膝盖不动。' },
    eversion: { title: '脚底转向外', how: '弹力带固定在内侧。脚底转向外，膝盖不动。' },
  },
  faults: [
    { fault: '膝盖也跟着动。', cue: '动作小一点，只让脚动。' },
    { fault: '弹力带一下子把脚拽回去。', cue: '稳稳控制住它：回程至少和去程一样久。' },
  ],
  levels: {
    light: { title: '轻弹力带', hint: '每个方向 10 次，速度均匀。' },
    strong: { title: '较强弹力带', hint: '每个方向 12 次，回程要慢。' },
  },
} satisfies Messages['guided']['banded-ankle'];

export const barefootStrides = {
  title: '赤脚加速跑',
  line: '在草地上轻松地跑几小段，中间走回来。',
  why: '光脚轻松跑几小段，让脚和小腿弹起来，很多跑者落地会更轻。',
  whyNot: '它对小腿和脚的负荷很大。哪里酸疼就先不做，也不要连续两天做。',
  steps: {
    walk: { title: '先走一遍', how: '光脚走过要跑的路段，看看有没有石子和玻璃。' },
    stride: { title: '加速跑', how: '身体挺直，轻松地跑，步子小而快。然后走回来。' },
    check,
  },
  faults: [
    { fault: '跑着跑着变成了比赛。', cue: '保持轻松：最后一段和第一段感觉一样才好。' },
    { fault: '步子越跨越大。', cue: '脚落在身体下方，步子小而灵巧。' },
  ],
  levels: {
    three: { title: '三段', hint: '每段十五秒，每周一次。' },
    four: { title: '四段', hint: '第二天小腿仍觉得轻松时再做。' },
    six: { title: '六段', hint: '四段轻松做满四周之后。' },
  },
} satisfies Messages['guided']['barefoot-strides'];

import type { Messages } from '../messages.ts';

export const journal = {
  title: '有一次训练中断了',
  what: '{title}，{when}：已保存 {seconds, plural, other {# 秒}}的动作。',
  ask: '要保留为结果，还是舍弃？',
  notBegun: '{title}，{when}：当时还没有正式开始，所以没有可以测量的内容。',
  unknown: '时间是 {when}，这个版本的 Plumb 不认识当时的练习。你可以把记录保存为文件。',
  keep: '保留',
  keeping: '正在计算结果…',
  discard: '舍弃',
  saveFile: '把记录保存为文件',
} satisfies Messages['journal'];

import type { Messages } from '../messages.ts';

export const safety = {
  hurts: '有哪里疼吗？',
  also: '有没有符合以下情况？',
  tick: '勾选符合的情况，并先就此咨询物理治疗师或医生；都不符合就直接继续。以后可以在设置里再找到这里。',
  age: '65 岁左右起，或停练了很久：从最容易的级别开始，身边有东西可扶。',
  told: '明白了，继续',
  concernTitle: '这个练习请慢慢来',
  concern: '你说过：{cautions}。请先问问物理治疗师或医生，或者选别的练习。',
  balance: '如果要做，请让墙或椅子在伸手可及的地方。',
  ratherLevel: '改练“{title}”这一级',
  ratherOther: '改练“{title}”',
  startAsk: '你说过：{cautions}。还是要开始吗？',
  startYes: '小心地开始',
  startNo: '以后再说',
} satisfies Messages['safety'];

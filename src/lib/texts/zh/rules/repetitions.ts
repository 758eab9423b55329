/** What rules of movements that repeat share. */
export const REP_TEXTS = {
  'rep-time': {
    title: '每次用时',
    definition: '从一次动作到下一次动作的时间中位数。',
    sign: '越大越慢。',
  },
};

export const NO_PEOPLE_YET = '目前只在合成人物上试过：还没有用真人与实验室或人工计数作过比较。';

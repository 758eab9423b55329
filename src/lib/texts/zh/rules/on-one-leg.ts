/** What the rules on one leg share. */
export const STANCE_TUNING_TEXTS = {
  footUpPercent: '高于此高度算抬起了非支撑脚。',
  footDownPercent: '低于此高度算非支撑脚落地。',
  footUpAfterMs: '必须保持抬起这么久。',
  footDownAfterMs: '必须保持落地这么久。',
};

export const STANCE_EVENT_TEXTS = {
  footUp: '非支撑脚离地。',
  footDown: '非支撑脚落地。',
  stanceFootHopped: '支撑脚离地。',
  stanceFootMoved: '支撑脚移动了位置。',
  armsOut: '一只手臂离开了原位。',
  armsIn: '手臂开始收回。',
  trunkLeaned: '躯干大幅向一侧倾斜。',
  lostSight: '看不到你，或看不到所需的身体部位。',
  sightRegained: '又看到你了。',
};

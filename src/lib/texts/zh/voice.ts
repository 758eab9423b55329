import type { Messages } from '../messages.ts';

export const voice = {
  keepStill: {
    stance: '很好。双脚站稳，不要动。',
    squat: '很好。双脚站稳，不要动。',
    'rotation-seated': '很好。坐稳，看着摄像头。',
    'rotation-standing': '很好。站稳，看着摄像头。',
    'rotation-kneeling': '很好。跪稳，看着摄像头。',
  },
  readyLeg: '听到长音后，用{side, select, left {左} other {右}}腿站立。',
  readyTurn: '听到长音后，慢慢转体。',
  go: '开始。',
  wellDone: '很好，这样好多了。',
  seconds: '{seconds, number} 秒。',
  rep: '{count, number}。',
  rest: '休息 {seconds, number} 秒。',
  restLeg: '休息。{seconds, number} 秒后换{side, select, left {左} other {右}}腿。',
  restSigns: '举右手：马上继续。举左手：再来一次。',
  closing: '这是最后一次了。举左手：再来一次。',
  paused: '已暂停。',
  lost: '我看不到你了。',
  pausedSigns: '举右手：继续。举左手：再来一次。双手抱头：结束。',
  finished: '全部完成。结果已显示在屏幕上。',
  onLeg: '{side, select, left {左} other {右}}腿：{amount}。',
  toSide: '向{side, select, left {左} other {右}}：{amount}。',
  value: '{amount}。',
  notMeasured: '这一次没能测到。',
} satisfies Messages['voice'];

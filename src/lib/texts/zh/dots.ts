import type { Messages } from '../messages.ts';

export const dots = {
  choice: '我怎样看你的骨盆？',
  two: '用两个贴点',
  twoHint: '两张彩色贴纸。精确到约一度。',
  none: '不用贴点',
  noneHint: '需要合身、有图案的上衣。经常给不出数字。',
  where: '贴在哪里',
  whereFront:
    '骨盆前侧左右骨突各贴一个：腰带稍下方能摸到的硬角。圆形贴纸或胶带，直径约 2.5 厘米，平贴在紧身衣或皮肤上。',
  whereBack: '下背部左右凹窝各贴一个。圆形贴纸或胶带，直径约 2.5 厘米，平贴在紧身衣或皮肤上。',
  whichColour: '任何你的衣服上没有的鲜艳颜色。摄像头看到你之后，我会告诉你哪些最醒目。',
  figureFront: '骨盆正面：左右骨突各一个贴点，在腹部两侧',
  figureBack: '骨盆背面：臀部上方左右凹窝各一个贴点，在脊柱两旁',
  seen: {
    both: '两个贴点都找到了',
    left: '我只看到左边的贴点',
    right: '我只看到右边的贴点',
    neither: '请贴上两个贴点：我还一个都没看到',
    third: '第三个斑点看起来很像：请遮住它，或换一种颜色',
  },
  standOut: '在你身上醒目的颜色：',
  noneStandsOut: '在这身衣服上没有醒目的颜色。素色衣服会好些，或者不用贴点。',
  colours: {
    green: '绿色',
    pink: '粉色',
    yellow: '黄色',
    blue: '蓝色',
    orange: '橙色',
    white: '白色',
    black: '黑色',
  },
} satisfies Messages['dots'];

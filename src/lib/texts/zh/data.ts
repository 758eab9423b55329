import type { Messages } from '../messages.ts';

export const data = {
  title: '你的数据',
  link: '你的数据：导出、导入、备份',
  lede: 'Plumb 所知道的关于你的一切，都在这台设备的这个浏览器里。别人没有，所以也没有人能替你找回来：请留一份副本。',
  kept: {
    title: '保存了什么，存在哪里',
    results:
      '{count, plural, =0 {还没有结果} other {{count, number} 个结果}}：每个数值连同误差，以及得出它的规则。',
    tracks: '每个结果的动作：火柴人各点随时间的位置。它们不是图像。',
    guided:
      '{count, plural, =0 {还没有跟练记录} other {{count, number} 次跟练}}：做了什么、何时、多久。',
    settings: '你的设置、你的计划，以及训练后的感受。',
    where:
      '它存放在这个浏览器为此网址保留的存储空间里。清除浏览器的网站数据时它会消失；隐私窗口关闭后就会忘记它。',
    span: '从 {from} 到 {to}。',
  },
  export: {
    title: '带走',
    allHow: '一个 JSON 文件，包含结果、动作、跟练、设置和计划。不含视频。',
    save: '保存{kind, select, all {全部} table {表格} other {动作}}',
    done: '已保存为 {name}。',
    failed: '无法保存。{why}',
  },
  import: {
    title: '取回',
    how: '读入 Plumb 保存的文件，无论来自这台还是另一台设备。这里已有的保持不变，也不会重复添加。',
    pick: '选择文件',
    added: '{count, plural, =0 {没有新的内容} other {新增了 {count, number} 条记录}}',
    known: '{count, plural, other {{count, number} 条记录这里已有，保持不变。}}',
    refused: '没有任何改动',
  },
} satisfies Messages['data'];

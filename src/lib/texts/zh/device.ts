import type { Messages } from '../messages.ts';

export const device = {
  title: '这台设备上的存储',
  used: 'Plumb 占用 {used}。这个浏览器总共允许 {quota}。',
  full: '剩余空间不多了。请删除保存的视频片段或旧结果，或在设备上腾出空间。',
  unknown: '这个浏览器没有说明还有多少空间。',
  promised: '浏览器已承诺保留你的数据，直到你自己删除。',
  notPromised: '浏览器没有承诺保留你的数据：设备空间不足时，它可能会清除。做一份备份更稳妥。',
  ask: '请浏览器保留数据',
  refused: '浏览器暂时没有承诺。很多浏览器会在页面安装后或使用更多次之后答应。',
  waiting: {
    title: '另一个标签页还在用旧版 Plumb',
    text: '请先在那里做完，再关闭或刷新那个标签页。这一页会自动继续。',
  },
  outdated: {
    title: 'Plumb 已更新',
    text: '另一个标签页运行着新版本。刷新这一页就能继续，你的结果都在。',
  },
  unreadable: {
    title: '无法读取的记录',
    how: '不会自动删除任何内容。删除前请先把记录保存为文件：以后的版本也许能读取它。',
    what: {
      sessions: '一个结果',
      guided: '一次引导练习',
      journal: '一次中断的训练',
    },
    why: '问题所在：{why}',
    save: '保存为文件',
    deleteAsk: '要彻底删除这条记录吗？删除后就再也无法读取。',
  },
  noMovement: {
    title: '这个结果的动作记录缺失或损坏',
    text: '数值与当时告诉你的一样。回放和曲线无法显示。',
  },
  saveUnkept: {
    how: '你可以把这个结果和动作记录保存为两个文件。',
    button: '保存为文件',
  },
} satisfies Messages['device'];

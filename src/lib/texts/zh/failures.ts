import type { Messages } from '../messages.ts';

export const failures = {
  'no-camera': {
    title: '没有找到摄像头',
    text: '请接上摄像头，或在带摄像头的手机或笔记本上打开 Plumb。这期间可以先看演示。',
  },
  'permission-refused': {
    title: '摄像头未获允许',
    text: '请在地址栏允许此页面使用摄像头，然后再试一次。视频绝不会离开这台设备。',
  },
  'camera-in-use': {
    title: '摄像头正被其他程序使用',
    text: '请关闭视频通话和其他使用摄像头的程序，然后再试一次。',
  },
  'camera-unplugged': {
    title: '摄像头断开了',
    text: '到那一刻为止的记录都已保留。重新接上摄像头就能继续。',
  },
  'unsupported-browser': {
    title: '这个浏览器做不到',
    text: 'Plumb 需要摄像头、Worker 和 WebAssembly。新版的 Chrome、Edge、Firefox 或 Safari 都支持。',
  },
  'unreadable-file': {
    title: '无法读取这个视频',
    text: '请选择 MP4 或 WebM 文件。',
  },
  'wrong-address': {
    title: '这个网址不对',
    text: '请改正它，或在下面选择它本该说明的内容。',
  },
  'model-missing': {
    title: '缺少姿态模型',
    text: '在 Plumb 的安装位置没有找到模型文件。请再运行一次“npm start”，然后重新加载。',
  },
  'model-corrupt': {
    title: '姿态模型已损坏',
    text: '模型文件不完整。请运行“npm run models -- --verify”，然后重新加载。',
  },
  'no-backend': {
    title: '无法运行姿态模型',
    text: '此页面既不能使用图形处理器，也不能使用 WebAssembly。请换一个浏览器。',
  },
  'lost-gpu': {
    title: '图形处理器断开了',
    text: '请再试一次；如果又出现，请在设置中选择“WebAssembly”。',
  },
  crashed: {
    title: '姿态识别停止了',
    text: '请再试一次。已有的记录都已保留。',
  },
  unknown: {
    title: '出了点问题',
    text: '请重新加载页面，再试一次。',
  },
} satisfies Messages['failures'];

export const storage = {
  unavailable: '这个浏览器不让 Plumb 在这里保存内容，所以关闭页面后结果会丢失。无痕窗口常常如此。',
  full: '这台设备没有空间了。请删除保存的视频片段或旧结果，或腾出空间，然后再试一次。',
  blocked: '另一个标签页还在用旧版 Plumb。请关闭或刷新那个标签页，这一页会自动继续。',
  corrupt: '无法读取这个结果。',
  unknown: '无法保存或读取，浏览器也没有说明原因。',
} satisfies Messages['storage'];

import type { Messages } from '../messages.ts';

export const site = {
  title: 'Plumb，跑者的姿态反馈训练',
  description:
    'Plumb 用你的摄像头测量骨盆下沉、单腿平衡和胸椎旋转，每个数值都附上测量误差。视频绝不会离开你的设备。',
  pageTitle: '{page} · Plumb',
  home: 'Plumb 首页',
  skip: '跳到正文',
  mainNav: '主导航',
  train: '训练',
  plan: '计划',
  history: '记录',
  method: '方法',
  settings: '设置',
  foot: '你的视频绝不会离开这台设备。没有账号，也不上传。Plumb 用于训练，不用于诊断：如果感到疼痛，请停下来咨询专业人士。',
  readVideo: '不用摄像头，改为分析视频文件',
  moreOfHistory: '更多',
  language: '语言',
  languageAuto: '跟随浏览器',
  notHere: '找不到页面',
  nothingHere: '这里什么也没有。',
  addressOld: '网址可能已经过期，或者结果已在这台设备上删除。',
  wentWrong: '出了点问题',
  wentWrongSentence: '出了点问题。',
  resultsSafe: '你的结果仍安全地保存在这台设备上。请重新加载页面；如果再次出现，请回到首页。',
  toHome: '首页',
} satisfies Messages['site'];

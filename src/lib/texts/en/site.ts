/** The frame round every page, titles of the browser tab, and the page for addresses that lead nowhere. */
export const site = {
  title: 'Plumb, a pose-feedback trainer for runners',
  description:
    'Plumb measures hip drop, single-leg balance and thoracic rotation with your webcam, each with its error. The video never leaves your device.',
  pageTitle: '{page} · Plumb',
  home: 'Plumb, home',
  skip: 'Skip to content',
  mainNav: 'Main',
  train: 'Train',
  plan: 'Plan',
  history: 'History',
  method: 'Method',
  settings: 'Settings',
  foot: 'Your video never leaves this device. No account, no upload. Plumb is for training, not for diagnosis: if it hurts, stop and ask a professional.',
  readVideo: 'Read a video file instead of the camera',
  moreOfHistory: 'Beyond the charts',
  language: 'Language',
  languageAuto: 'As the browser',
  notHere: 'Not here',
  nothingHere: 'There is nothing here.',
  addressOld: 'The address may be old, or the result was deleted on this device.',
  wentWrong: 'Something went wrong',
  wentWrongSentence: 'Something went wrong.',
  resultsSafe:
    'Your results are safe on this device. Reload the page; if it happens again, go back home.',
  toHome: 'Home',
} as const;

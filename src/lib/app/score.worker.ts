import { scoreByName, type ScoringWish } from './score-by-name.ts';

self.addEventListener('message', ({ data }: MessageEvent<ScoringWish>) => {
  self.postMessage(scoreByName(data));
});

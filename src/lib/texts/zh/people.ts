import type { Messages } from '../messages.ts';

export const people = {
  personCame: '画面里出现了别人。',
  personLeft: '画面里又只有你了。',
} satisfies Messages['people'];

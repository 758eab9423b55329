import type { Messages } from '../messages.ts';

export const people = {
  personCame: 'Noch jemand war im Bild.',
  personLeft: 'Du warst wieder allein im Bild.',
} satisfies Messages['people'];

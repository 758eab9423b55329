import type { Messages } from '../messages.ts';

export const pain = {
  after: 'Wie hat es sich angefühlt?',
  hint: '0 = nichts tat weh, 10 = schlimmer geht es nicht. Du musst nicht antworten.',
  morning: 'Wie ist es heute?',
  morningOf: 'Gestern hast du gemacht: {exercises}.',
  none: 'Nichts tut weh',
  worst: 'Schlimmer geht es nicht',
  said: {
    fine: 'Danke. So kann es weitergehen.',
    hold: 'Danke. Erst einmal nichts Schwereres. Ist es in ein paar Tagen noch da, frag in einer Physiotherapie nach.',
    lower:
      'Danke. Nimm nächstes Mal eine leichtere Stufe oder weniger davon. Bleibt es so, frag in einer Physiotherapie nach.',
  },
} satisfies Messages['pain'];

import type { PeopleEventKind } from '../../rules/other-people.ts';

/** What is noted about other people in the picture. */
export const people = {
  personCame: 'Somebody else was in the picture.',
  personLeft: 'You were alone in the picture again.',
} as const satisfies Record<PeopleEventKind, string>;

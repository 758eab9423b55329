/** A training that was cut short by a crash, a reload or an empty battery. */
export const journal = {
  title: 'A training was cut short',
  what: '{title}, {when}: {seconds, plural, one {# second} other {# seconds}} of the trial were saved.',
  ask: 'Keep it as a result, or discard it?',
  notBegun: '{title}, {when}: the trial had not begun yet, so there is nothing to measure.',
  unknown:
    'It was done at {when}, with an exercise this version of Plumb does not know. You can keep the recording as a file.',
  keep: 'Keep it',
  keeping: 'Working out the result…',
  discard: 'Discard it',
  saveFile: 'Save the recording as a file',
} as const;

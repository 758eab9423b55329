/** Your data: what is kept and where, taking it along, bringing it back, backups. */
export const data = {
  title: 'Your data',
  link: 'Your data: export, import, backup',
  lede: 'Everything Plumb knows about you is in this browser, on this device. Nobody else has it, so nobody else can bring it back: keep a copy.',
  kept: {
    title: 'What is kept, and where',
    results:
      '{count, plural, =0 {No results yet} one {One result} other {{count, number} results}}: every value with its error, and which rules told it.',
    tracks:
      'The movement of each result: the points of the stick figure over time. They are not pictures.',
    guided:
      '{count, plural, =0 {No guided runs yet} one {One guided run} other {{count, number} guided runs}}: what, when, how long.',
    settings: 'Your settings, your plan, and how sessions felt.',
    where:
      'It lies in the storage of this browser, for this address. It goes when you clear the site data of the browser; a private window forgets it when it closes.',
    span: 'From {from} to {to}.',
  },
  export: {
    title: 'Take it along',
    all: 'Everything, to read in again',
    allHow: 'One JSON file with results, movement, guided runs, settings and plan. No videos.',
    table: 'Results as a table',
    tableHow: 'CSV for a spreadsheet: one row for each value of each side, with its error.',
    tracks: 'All movement',
    tracksHow: 'A ZIP with one .pose.jsonl file for each result, for your own analysis.',
    lock: 'Lock it with a passphrase',
    save: '{kind, select, all {Save everything} table {Save the table} other {Save the movement}}',
    working: 'Collecting…',
    workingOf: 'Collecting: {done, number} of {all, number}',
    done: 'Saved as {name}.',
    failed: 'It could not be saved. {why}',
    schema: 'What each field of the JSON file means (JSON Schema)',
    track: 'Save movement (.pose.jsonl)',
  },
  import: {
    title: 'Bring it back',
    how: 'Read a file that Plumb saved, here or on another device. What is here already stays as it is, and nothing is added twice.',
    pick: 'Choose a file',
    drop: 'or drop it here',
    reading: 'Reading and checking {name}',
    locked: '{name} is locked.',
    passphrase: 'Passphrase',
    wrongPassphrase: 'This passphrase does not open it. Mind capital letters and spaces.',
    unlock: 'Unlock',
    found: '{name} is whole.',
    by: 'It belongs to {athlete}.',
    at: 'Saved on {when}.',
    fresh:
      'New: {results, plural, =0 {no results} one {one result} other {{results, number} results}}, {guided, plural, =0 {no guided runs} one {one guided run} other {{guided, number} guided runs}}.',
    known:
      '{count, plural, one {One is here already and stays as it is.} other {{count, number} are here already and stay as they are.}}',
    knownUnreadable:
      '{count, plural, one {One of them cannot be read on this device. Delete it here, then read the file once more.} other {{count, number} of them cannot be read on this device. Delete them here, then read the file once more.}}',
    unreadable:
      '{count, plural, one {One record could not be read when the file was saved. It is kept in the file, but not taken over.} other {{count, number} records could not be read when the file was saved. They are kept in the file, but not taken over.}}',
    takeSettings: 'Also take over settings and plan',
    takeSettingsHow:
      'They replace those of this device. Camera, voice and what the model runs on stay.',
    add: 'Add to this device',
    cancel: 'Leave it',
    writing: 'Writing…',
    added:
      'Added: {results, plural, =0 {no results} one {one result} other {{results, number} results}}, {guided, plural, =0 {no guided runs} one {one guided run} other {{guided, number} guided runs}}.',
    settingsTaken: 'Settings and plan were taken over.',
    toHistory: 'See the history',
    refused: 'Nothing was changed',
    place: 'Where: ',
  },
  refused: {
    'not-json': 'This file is damaged, or it was not saved by Plumb. Take another copy of it.',
    'other-file': 'This file was not saved by Plumb. Choose one whose name begins with “plumb”.',
    newer: 'A newer Plumb made this file. Update Plumb on this device first, then read it again.',
    incomplete:
      'The end of this file is missing: it was cut off on its way here. Copy it once more.',
    value: 'Something in this file is not as Plumb wrote it. Take an unchanged copy.',
    movement: 'The movement of a result in this file is damaged. Take another copy.',
    mismatch: 'Parts of this file do not belong together. Take an unchanged copy.',
    twice: 'Something is in this file twice. Take an unchanged copy.',
    'too-large': 'This file holds more than this device can take in at once.',
    damaged:
      'This locked file is damaged: something in it was changed or is missing. Take another copy.',
    passphrase: 'This passphrase does not open the file.',
    unreadable: 'The browser could not read this file. Choose it once more.',
  },
  passphrase: {
    first: 'Passphrase, ten characters or more',
    again: 'The same once more',
    differ: 'They are not the same yet.',
    warning:
      'If you forget it, nobody can open the file: not you, and not us. Write it down where you will find it.',
    kept: 'The passphrase itself is not kept. This browser keeps a key made from it that cannot be read out, so that backups can go on by themselves. Whoever can use this browser can see your results anyway.',
  },
  backup: {
    title: 'Backup by itself',
    byHandTitle: 'Backup',
    how: 'Choose a folder, best one that is copied elsewhere, such as that of a cloud drive. After a training, once a day, Plumb writes everything into a new file there and keeps the one before.',
    byHand:
      'This browser lets no page write into a folder by itself. Save everything now and then: Plumb reminds you when enough is new.',
    choose: 'Choose a folder',
    chooseOther: 'Choose another folder',
    folder: 'Folder',
    last: 'Last backup',
    lastByHand: 'Last saved',
    never: 'None yet',
    fresh: 'New since then',
    freshCount: '{count, plural, =0 {Nothing} one {One entry} other {{count, number} entries}}',
    lockedWord: 'Locked',
    isLocked:
      '{locked, select, yes {With your passphrase} other {No: anyone who has the file can read it}}',
    now: 'Back up now',
    working: 'Writing the backup…',
    stop: 'Stop backups',
    failedTitle: 'The backup of {when} did not work',
    dueTitle: 'Your results have no fresh copy',
    due: '{count, plural, one {One entry is} other {{count, number} entries are}} only in this browser. Save a copy, so that nothing can be lost.',
  },
  backupFailed: {
    permission:
      'The browser asks again before it lets Plumb write into the folder. Press “Back up now”.',
    gone: 'The folder is not there any more. Choose another one.',
    full: 'There is no room left where the folder is. Make room or choose another one.',
    unknown: 'The file could not be written. Try again, or choose another folder.',
  },
} as const;

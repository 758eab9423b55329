/** What this device and its browser keep, how much of it, and what other tabs have to do with it. */
export const device = {
  title: 'Storage on this device',
  used: 'Plumb uses {used}. This browser allows {quota} in all.',
  full: 'There is little room left. Delete stored video clips or old results, or free some space on the device.',
  unknown: 'This browser does not say how much room there is.',
  promised: 'The browser has promised to keep your data until you delete it yourself.',
  notPromised:
    'The browser has not promised to keep your data: when the device runs short of room, it may clear it. A backup is the safe way.',
  ask: 'Ask the browser to keep it',
  refused:
    'The browser does not promise it yet. Many do once a page is installed or used more often.',
  waiting: {
    title: 'Another tab still uses an older Plumb',
    text: 'Finish what you do there, then close or reload that tab. This page goes on by itself.',
  },
  outdated: {
    title: 'Plumb has been updated',
    text: 'Another tab runs the newer version. Reload this page to go on; your results are safe.',
  },
  unreadable: {
    title: 'Records that cannot be read',
    how: 'Nothing is deleted by itself. Save a record as a file before you delete it: a later version may be able to read it.',
    what: {
      sessions: 'A result',
      guided: 'A guided exercise',
      journal: 'A training that was cut short',
    },
    why: 'What is wrong: {why}',
    save: 'Save as a file',
    deleteAsk: 'Delete this record for good? Nobody will be able to read it any more.',
  },
  noMovement: {
    title: 'The movement of this result is gone or damaged',
    text: 'Its values are as they were told then. The replay and the curves cannot be shown.',
  },
  saveUnkept: {
    how: 'You can save this result and its recording as two files.',
    button: 'Save as files',
  },
} as const;

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
    allHow: 'One JSON file with results, movement, guided runs, settings and plan. No videos.',
    save: 'Save {kind, select, all {everything} table {the table} other {the movement}}',
    done: 'Saved as {name}.',
    failed: 'It could not be saved. {why}',
  },
  import: {
    title: 'Bring it back',
    how: 'Read a file that Plumb saved, here or on another device. What is here already stays as it is, and nothing is added twice.',
    pick: 'Choose a file',
    added:
      '{count, plural, =0 {Nothing was new} one {One entry was added} other {{count, number} entries were added}}',
    known:
      '{count, plural, one {One entry was here already and stays as it is.} other {{count, number} entries were here already and stay as they are.}}',
    refused: 'Nothing was changed',
  },
} as const;

/** Several people on one device: who trains, and the coach's look across all. */
export const athletes = {
  title: 'Athletes',
  lede: 'Several people can train on this device. Each has results, a plan and settings of their own.',
  alone:
    'So far one person trains here. Add somebody, and from then on nobody’s results mix with another’s.',
  link: 'Several athletes on this device',
  choose: 'Who is training?',
  list: 'On this device',
  present: 'In this tab now',
  since: 'since {date}',
  unnamed: 'Unnamed',
  trainingAs: 'Training as',
  notYou: 'Not you? Switch',
  switchTo: 'Switch',
  rename: 'Rename',
  save: 'Save name',
  cancel: 'Cancel',
  delete: 'Delete',
  of: { switchTo: 'Switch to {name}', rename: 'Rename {name}', delete: 'Delete {name}' },
  add: 'Add an athlete',
  addIt: 'Add',
  addHow:
    'Camera, pose model, language, look and voice are taken over from this tab’s athlete. Height, age, levels and plan start fresh, and the safety notes come once more.',
  ownName: 'Your own name',
  newName: 'Name of the new athlete',
  name: 'New name',
  added: '{name} is on the list. Results so far stay where they are.',
  problem: {
    empty: 'A name is needed, so that nobody is mixed up.',
    long: 'Please take a shorter name: up to {most, number} characters.',
    taken: 'Somebody here has that name already.',
  },
  failed: 'That did not work',
  tabs: 'Another open tab keeps its own athlete until somebody switches there.',
  lost: 'The list of athletes cannot be read.',
  lostHow: {
    unavailable:
      'The browser does not hand it out. This tab trains as the first athlete; reload the page before somebody else starts.',
    full: 'There is no room left on this device. This tab trains as the first athlete; free some space and reload before somebody else starts.',
    blocked:
      'Another Plumb tab runs another version. This tab trains as the first athlete; close the others and reload before somebody else starts.',
    corrupt:
      'It is damaged. This tab trains as the first athlete; reload the page before somebody else starts.',
    unknown:
      'The browser does not say why. This tab trains as the first athlete; reload the page before somebody else starts.',
  },
  deleteAsk: 'Delete everything of {name}?',
  deleteWhat:
    '{sessions, plural, =0 {No measured sessions} one {# measured session with its recording} other {# measured sessions with their recordings}}, {guided, plural, =0 {no guided sessions} one {# guided session} other {# guided sessions}}, the plan, all settings and any videos are lost. Nobody can bring them back. The other athletes keep theirs.',
  deleteCounting: 'Looking at what is there…',
  deleteUnread: 'What is there cannot be read, and it will be lost.',
  deleteSure: 'I want to delete everything of {name} for good.',
  deleteIt: 'Delete everything',
  exportFirst: 'Save a copy first',
  exported: 'The copy is in your downloads, without videos.',
  compare: 'Compare athletes',
  squad: {
    title: 'Compare athletes',
    lede: 'One value, one row for each athlete. This is no ranking: bodies, clothes and rooms differ.',
    exercise: 'Exercise',
    metric: 'Value',
    series: 'Done how',
    seriesWords:
      'Test, {view}{level, select, none {} other {, {level}}}{eyes, select, closed {, eyes closed} other {}}, {family}',
    nothing: 'No athlete has a test yet. Tests can be compared, training with feedback cannot.',
    onlyOne: 'There is one athlete on this device so far, so there is nobody to compare.',
    athlete: 'Athlete',
    picture: '{title} in {unit}, with 95 % error',
    trend: 'Since the first tests',
    trendSame:
      '{side, select, left {Left: } right {Right: } other {}}no change beyond {own, select, yes {their own} other {the usual}} error of {limit}, in {count, number} tests.',
    trendChanged:
      '{side, select, left {Left: } right {Right: } other {}}{by} over {count, number} tests, beyond {own, select, yes {their own} other {the usual}} error of {limit}.',
    trendCounted:
      '{side, select, left {Left: } right {Right: } other {}}{by} over {count, number} tests; how much it differs from day to day is not known yet.',
    noTest: 'No such test yet.',
    noTrend: 'One test is no trend.',
    unread: 'The results cannot be read.',
    within:
      'Thick bar: what the camera gets wrong. Thin bar: how far tests of one and the same person lie apart. Where the bars of two people overlap, these tests cannot tell them apart; bars that stand apart may still come from the set-up.',
    lines: 'Dashed line: {values}.',
    notAlike: 'Not all were measured alike:',
    models: 'Pose models: {models}.',
    versions: 'Rule versions: {versions}. Values of different versions may differ by themselves.',
    toPerson: 'Everything about one athlete stands in their own history.',
    loading: 'Reading the results…',
  },
} as const;

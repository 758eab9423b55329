import type { Messages } from '../messages.ts';

export const replay = {
  frameBack: 'Ein Bild zurück',
  frameOn: 'Ein Bild weiter',
  markBack: 'Ereignis davor',
  markOn: 'Nächstes Ereignis',
  speed: 'Tempo',
  speedTimes: '{speed}×',
  at: '{time} von {whole}',
  keys: 'Auf dem Regler: links und rechts ein Bild, hoch und runter eine Sekunde, Leertaste spielt ab.',
  final: 'Endgültig',
  live: 'Live gemessen',
  whyTwo:
    'Was live gemessen wird und die endgültige Kurve unterscheiden sich: Live ist vom nächsten Moment nichts bekannt, also wird mit dem geglättet, was vorher war, und das kommt etwas zu spät. Die endgültige Kurve kennt den ganzen Durchgang, vor und nach jedem Moment; aus ihr stammen deine Werte.',
  pressCurve: 'Tipp auf eine Kurve oder zieh darauf, um den Moment zu sehen.',

  video: 'Videos deiner Trainings',
  keepVideo: 'Das Video meiner Trainings auf diesem Gerät behalten',
  keepVideoHint:
    'Dann siehst du in der Wiedergabe dich selbst und nicht nur die Figur. Vom Countdown bis zum Ende eines Durchgangs, ohne Ton. Die Videos bleiben in diesem Browser: Sie werden nie verschickt und gehören zu keinem Export.',
  cannotRecord:
    'Dieser Browser kann kein Video aufnehmen. Die Strichfigur wird wie immer behalten.',
  noVideos: 'Noch keine Videos, Platz für {most} MB.',
  videosUse: '{count, plural, one {# Video} other {# Videos}}, {used} MB von höchstens {most} MB.',
  videosTitle: 'Videos der Trainings',
  mostMb: 'Platz für Videos',
  mostMbOf: '{mb, number} MB, etwa {minutes, number} Minuten',
  keepFor: 'Videos behalten',
  keepForDays:
    '{days, select, 30 {einen Monat} 90 {drei Monate} 365 {ein Jahr} other {solange Platz ist}}',
  tidyRule:
    'Ist der Platz verbraucht, gehen die ältesten zuerst. Videos, die du zum Behalten markiert hast, bleiben. Deine Ergebnisse und Figuren bleiben unberührt.',
  videoGaveWay:
    'Dieses Gerät ist voll, deshalb haben Videos Platz gemacht oder wurden nicht behalten. Deine Ergebnisse sind sicher. Wenn du mehr Videos behalten willst, schaff Platz auf dem Gerät.',
  deleteAllVideos: 'Alle Videos löschen',
  deleteAllAsk:
    'Alle Videos auf diesem Gerät löschen? Ergebnisse und Figuren bleiben. Die Videos lassen sich nicht zurückholen.',
  videoKept:
    'Das Video dieses Durchgangs liegt auf diesem Gerät ({mb} MB). Niemand sonst sieht es, außer du zeigst es.',
  showVideo: 'Video zeigen',
  pinVideo: 'Dieses Video beim Aufräumen behalten',
  deleteVideo: 'Dieses Video löschen',
  deleteVideoAsk:
    'Das Video dieses Durchgangs löschen? Ergebnis und Figur bleiben. Das Video lässt sich nicht zurückholen.',
  playOfVideo: 'Wiedergabe deiner Bewegung als Strichfigur über dem Video',

  compare: {
    pageTitle: 'Vergleich',
    title: 'Zwei Durchgänge vergleichen',
    open: 'Mit einem anderen vergleichen',
    nothing:
      'Noch nichts zu vergleichen. Mach die Übung ein zweites Mal, öffne dann eines ihrer Ergebnisse und drück auf „Mit einem anderen vergleichen“.',
    fetching: 'Beide werden geholt …',
    gone: 'Eines der beiden Ergebnisse ist nicht mehr auf diesem Gerät.',
    notAlike: 'Das sind zwei verschiedene Übungen. Sie lassen sich nicht übereinanderlegen.',
    toHistory: 'Zu deinem Verlauf',
    backTo: 'Zurück zum Ergebnis',
    with: 'Vergleichen mit',
    sameSide: 'Gleiche Seite',
    otherSide: 'Andere Seite',
    alignedBy: 'Beide treffen sich bei',
    anchor: {
      trialStart: 'Beginn des Durchgangs',
      trialEnd: 'Ende des Durchgangs',
      footUp: 'Fuß gehoben{n, plural, =1 {} other {, {n, number}. Mal}}',
      footDown: 'Fuß abgesetzt{n, plural, =1 {} other {, {n, number}. Mal}}',
      repDone: 'Wiederholung {n, number}{side, select, left {, links} right {, rechts} other {}}',
      reachedEnd:
        'Ende der Drehung {n, number}{side, select, left {, links} right {, rechts} other {}}',
      heldEnd:
        'Ende des Haltens {n, number}{side, select, left {, links} right {, rechts} other {}}',
      landingHeld: 'Landung gehalten',
      testEnded: 'Test beendet',
    },
    earlier: 'Früher',
    later: 'Später',
    position: 'Zeit vor und nach dem Ereignis, bei dem sich beide treffen',
    relative: '{before, select, yes {{s} s davor} other {{s} s danach}}',
    atEvent: 'Genau beim Ereignis',
    seconds: 'Sekunden ab „{event}“',
    curves: 'Kurven',
    values: 'Werte',
    measured: 'Gemessen',
    change: 'Veränderung',
    apart: 'Unterschied',
    changed: {
      same: 'Keine Veränderung über den Messfehler von {limit} hinaus.',
      more: '{by} mehr, über den Messfehler von {limit} hinaus.',
      less: '{by} weniger, über den Messfehler von {limit} hinaus.',
    },
    exact: { same: 'Gleich.', more: '{by} mehr.', less: '{by} weniger.' },
    noVerdict: 'nicht vergleichbar',
    twoSides:
      'Die linke und die rechte Seite, jede, wie sie war: Keine ist umgedreht, um der anderen zu gleichen. Was dazwischenliegt, ist ein Seitenunterschied und keine Veränderung.',
    unlike: {
      model: 'Zwei Posenmodelle: Die Zahlen werden gezeigt, aber nicht verglichen.',
      view: 'Aus zwei Richtungen gesehen: Die Zahlen werden gezeigt, aber nicht verglichen.',
      level: 'Auf zwei Stufen gemacht: Ein Unterschied kann an der Stufe liegen.',
      mode: 'Einmal Test, einmal Training: Die Rückmeldung kann geholfen haben.',
      eyes: 'Einmal mit offenen, einmal mit geschlossenen Augen: Ein Unterschied kann daran liegen.',
      load: 'Mit verschiedenen Gewichten gemacht: Ein Unterschied kann am Gewicht liegen.',
    },
    scoredAnew:
      'Dazwischen haben sich die Regeln geändert. Für diesen Vergleich wurden beide mit denen von heute neu ausgewertet; die Ergebnisse behalten ihre Werte.',
  },
} satisfies Messages['replay'];

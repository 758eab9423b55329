import type { Messages } from '../messages.ts';

export const athletes: Messages['athletes'] = {
  title: 'Sportler',
  lede: 'Auf diesem Gerät können mehrere trainieren. Jeder hat eigene Ergebnisse, einen eigenen Plan und eigene Einstellungen.',
  alone:
    'Bisher trainiert hier eine Person. Nimm jemanden dazu, und ab dann bleiben die Ergebnisse getrennt.',
  link: 'Mehrere Sportler auf diesem Gerät',
  choose: 'Wer trainiert?',
  list: 'Auf diesem Gerät',
  present: 'Jetzt in diesem Tab',
  since: 'seit {date}',
  unnamed: 'Ohne Namen',
  trainingAs: 'Es trainiert',
  notYou: 'Nicht du? Wechseln',
  switchTo: 'Wechseln',
  rename: 'Umbenennen',
  save: 'Namen speichern',
  cancel: 'Abbrechen',
  delete: 'Löschen',
  of: { switchTo: 'Zu {name} wechseln', rename: '{name} umbenennen', delete: '{name} löschen' },
  add: 'Jemanden dazunehmen',
  addIt: 'Dazunehmen',
  addHow:
    'Kamera, Posenmodell, Sprache, Aussehen und Stimme kommen von der Person in diesem Tab. Größe, Alter, Stufen und Plan fangen neu an, und die Sicherheitshinweise kommen noch einmal.',
  ownName: 'Dein eigener Name',
  newName: 'Name der neuen Person',
  name: 'Neuer Name',
  added: '{name} steht auf der Liste. Die Ergebnisse bis heute bleiben, wo sie sind.',
  problem: {
    empty: 'Ein Name muss sein, damit niemand verwechselt wird.',
    long: 'Bitte nimm einen kürzeren Namen: höchstens {most, number} Zeichen.',
    taken: 'So heißt hier schon jemand.',
  },
  failed: 'Das hat nicht geklappt',
  tabs: 'Ein anderer offener Tab bleibt bei seiner Person, bis dort jemand wechselt.',
  lost: 'Die Liste der Sportler lässt sich nicht lesen.',
  lostHow: {
    unavailable:
      'Der Browser gibt sie nicht her. In diesem Tab trainiert die erste Person; lade die Seite neu, bevor jemand anders anfängt.',
    full: 'Auf diesem Gerät ist kein Platz mehr. In diesem Tab trainiert die erste Person; schaffe Platz und lade neu, bevor jemand anders anfängt.',
    blocked:
      'In einem anderen Tab läuft eine andere Version von Plumb. In diesem Tab trainiert die erste Person; schließe die anderen und lade neu, bevor jemand anders anfängt.',
    corrupt:
      'Sie ist beschädigt. In diesem Tab trainiert die erste Person; lade die Seite neu, bevor jemand anders anfängt.',
    unknown:
      'Der Browser sagt nicht, warum. In diesem Tab trainiert die erste Person; lade die Seite neu, bevor jemand anders anfängt.',
  },
  deleteAsk: 'Alles von {name} löschen?',
  deleteWhat:
    '{sessions, plural, =0 {Keine gemessenen Einheiten} one {# gemessene Einheit mit ihrer Aufzeichnung} other {# gemessene Einheiten mit ihren Aufzeichnungen}}, {guided, plural, =0 {keine angeleiteten Einheiten} one {# angeleitete Einheit} other {# angeleitete Einheiten}}, der Plan, alle Einstellungen und etwaige Videos gehen verloren. Niemand kann sie zurückholen. Die anderen behalten ihre.',
  deleteCounting: 'Ich sehe nach, was da ist …',
  deleteUnread: 'Was da ist, lässt sich nicht lesen, und es geht verloren.',
  deleteSure: 'Ich möchte alles von {name} endgültig löschen.',
  deleteIt: 'Alles löschen',
  exportFirst: 'Erst eine Kopie sichern',
  exported: 'Die Kopie liegt bei deinen Downloads, ohne Videos.',
  compare: 'Sportler vergleichen',
  squad: {
    title: 'Sportler vergleichen',
    lede: 'Ein Wert, eine Zeile für jeden. Das ist keine Rangliste: Körper, Kleidung und Räume sind verschieden.',
    exercise: 'Übung',
    metric: 'Wert',
    series: 'Wie gemacht',
    seriesWords:
      'Test, {view}{level, select, none {} other {, {level}}}{eyes, select, closed {, Augen zu} other {}}, {family}',
    nothing:
      'Noch hat niemand einen Test gemacht. Tests lassen sich vergleichen, Training mit Rückmeldung nicht.',
    onlyOne: 'Auf diesem Gerät trainiert bisher eine Person, da gibt es nichts zu vergleichen.',
    athlete: 'Wer',
    picture: '{title} in {unit}, mit 95-%-Fehler',
    trend: 'Seit den ersten Tests',
    trendSame:
      '{side, select, left {Links: } right {Rechts: } other {}}keine Änderung über den {own, select, yes {eigenen} other {üblichen}} Messfehler von {limit} hinaus, in {count, number} Tests.',
    trendChanged:
      '{side, select, left {Links: } right {Rechts: } other {}}{by} in {count, number} Tests, mehr als der {own, select, yes {eigene} other {übliche}} Messfehler von {limit}.',
    trendCounted:
      '{side, select, left {Links: } right {Rechts: } other {}}{by} in {count, number} Tests; wie sehr das von Tag zu Tag schwankt, ist noch nicht bekannt.',
    noTest: 'Noch kein solcher Test.',
    noTrend: 'Ein Test ist noch kein Verlauf.',
    unread: 'Die Ergebnisse lassen sich nicht lesen.',
    within:
      'Dicker Balken: was die Kamera falsch misst. Dünner Balken: wie weit Tests derselben Person auseinanderliegen. Wo sich die Balken zweier Menschen überschneiden, lassen diese Tests keinen Unterschied erkennen; auch getrennte Balken können vom Aufbau kommen.',
    lines: 'Gestrichelte Linie: {values}.',
    notAlike: 'Nicht alle wurden gleich gemessen:',
    models: 'Posenmodelle: {models}.',
    versions:
      'Versionen der Regel: {versions}. Werte verschiedener Versionen können sich von allein unterscheiden.',
    toPerson: 'Alles über eine Person steht in ihrem eigenen Verlauf.',
    loading: 'Ich lese die Ergebnisse …',
  },
};

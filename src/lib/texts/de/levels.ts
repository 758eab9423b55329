import type { Messages } from '../messages.ts';

export const levels = {
  which: 'Welche Stufe?',
  title: 'Die Stufen',
  dose: {
    reps: '{sets, number} × {reps, number} Wiederholungen',
    hold: '{sets, number} × {seconds, number} Sekunden',
    sets: '{sets, plural, one {# Durchgang} other {# Durchgänge}}',
  },
  eachSide: '{dose} je Seite',
  doseAndWeek: '{dose}, {week}',
  atLeast: '{title} mindestens {amount}',
  atMost: '{title} höchstens {amount}',
  gate: 'Weiter geht es im Test, jenseits des Messfehlers{sides, select, each { und auf beiden Seiten} other {}}: {gates}.',
  goal: 'Ein Ziel für den Test, jenseits des Messfehlers{sides, select, each { und auf beiden Seiten} other {}}: {gates}.',
  byFeel:
    'Wann es weitergeht, kann die Kamera nicht beurteilen: Nimm die nächste, wenn sich diese leicht anfühlt.',
  hardest: 'Schwerer wird es hier nicht.',
  easier: 'Zu schwer? Geh zurück zu „{title}“.',
  easiest: 'Zu schwer? Mach weniger davon, und kleiner.',
  needs: 'Dazu brauchst du: {things}.',
  chosen: 'Stufe: {title}',

  proposal: 'Deine Stufe',
  up: 'Bereit für die nächste Stufe: {title}.',
  upWhy:
    'In deinen letzten Tests war alles da, was es braucht, jenseits des Messfehlers{sides, select, each { und auf beiden Seiten} other {}}.',
  down: 'Nimm es erst einmal leichter: {title}.',
  downWhy: {
    pain: 'Du hast gesagt, dass es wehtat. Auch ein Schritt zurück ist Training; bleibt es so, frag in einer Physiotherapie nach.',
    'missed-twice':
      'Zwei Tests nacheinander waren weit von dem entfernt, was diese Stufe verlangt. Die davor baut auf, was fehlt.',
  },
  stay: 'Bleib bei „{title}“.',
  stayWhy: {
    pain: 'Du hast gesagt, dass es etwas wehtat. Nichts Schwereres, bis es wieder unter 4 liegt; bleibt es, frag in einer Physiotherapie nach.',
    'pain-lower':
      'Du hast gesagt, dass es wehtat, und das ist schon die leichteste Stufe. Mach weniger davon oder pausiere; bleibt es so, frag in einer Physiotherapie nach.',
    hardest: 'Schwerer wird es hier nicht. Bleib dabei, oder wähl eine andere Übung.',
    'by-feel':
      'Wann es weitergeht, kann die Kamera nicht beurteilen: Nimm die nächste, wenn sich diese leicht anfühlt.',
    untested:
      'Mach einen Test auf dieser Stufe: Nur ein Test kann sagen, ob du für die nächste bereit bist.',
  },
  untestedSide:
    'Die {side, select, left {linke} other {rechte}} Seite ist auf dieser Stufe noch nicht getestet.',
  notMeasured: 'Der letzte Test hat dafür keine Zahl: {gate}.',
  notYet: 'Noch offen: {gate}. Letzter Test: {found}.',
  notYetSide:
    'Noch offen: {gate}. Letzter Test, {side, select, left {links} other {rechts}}: {found}.',
  tooClose: 'Fast: {gate}. Der letzte Test, {found}, reicht, aber nicht jenseits seines Fehlers.',
  accept: 'Diese Stufe nehmen',
  accepted: 'Fürs nächste Mal gewählt: {title}.',
} satisfies Messages['levels'];

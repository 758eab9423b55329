import type { Messages } from '../messages.ts';

export const meaning = {
  about: 'etwa {value} (± {error})',
  notMeasured: '„{title}“ konnte ich diesmal nicht messen, darum nenne ich keine Zahl.',
  tryAgain: 'Prüfe Licht und Aufbau und versuch es noch einmal.',
  level:
    'Auf dem {stance, select, left {linken} other {rechten}} Bein blieb dein Becken waagerecht, soweit ich es sehen kann ({value}).',
  dropped:
    'Auf dem {stance, select, left {linken} other {rechten}} Bein sank die {free, select, left {linke} other {rechte}} Seite deines Beckens um {value}.',
  rose: 'Auf dem {stance, select, left {linken} other {rechten}} Bein hob sich die {free, select, left {linke} other {rechte}} Seite deines Beckens um {value}.',
  held: 'Du hast {value} auf dem {side, select, left {linken} other {rechten}} Bein gestanden.',
  turnedBoth: 'Du hast dich {left} nach links und {right} nach rechts gedreht.',
  turnedOne: 'Du hast dich {value} nach {side, select, left {links} other {rechts}} gedreht.',
  measured: '{title}: {values}.',
  sideValue: '{side, select, left {links} right {rechts} other {}} {value}',
  noChange: 'Verglichen mit dem letzten Mal: keine Änderung über den Messfehler hinaus.',
  changed:
    'Verglichen mit dem letzten Mal ist das eine Änderung über den Messfehler hinaus: {changes}.',
  change: '{side, select, left {links von} right {rechts von} other {von}} {before} auf {now}',
  repeat: 'Wiederhole „{title}“ im gleichen Aufbau, um zu sehen, ob sich etwas ändert.',
  hint: 'Dein Fehlerbalken reicht über diese Grenze, nimm es also als Hinweis.',
  withHint: '{sentence} {hint}',
  trials: 'Durchgang {trial} von {of} auf diesem Bein heute: am besten {best}, im Mittel {mean}.',
  comparison: {
    'hip-drop-stance':
      'Beim ruhigen Stehen sind Unterschiede bis 4° nicht mehr, als zwei Tests derselben Person auseinanderliegen.',
    'hip-drop-squat':
      'Bei Einbein-Kniebeugen blieben die meisten einer Kontrollgruppe im Labor unter 11°.',
    'hold-open':
      'Häufig zitierte Mittelwerte sind 43 s unter 40 Jahren und 37 s in den Fünfzigern; der Test endet bei 45 s.',
    'hold-closed':
      'Mit geschlossenen Augen sind häufig zitierte Mittelwerte 9 s unter 40 Jahren und 5 s in den Fünfzigern.',
    'calf-raises':
      'In einer großen Gruppe lag der Median bei 25 Hebungen auf dem dominanten und 24 auf dem anderen Bein, auf einer Schräge von 10°; weniger als 7 Unterschied sind Rauschen.',
    'hip-abduction':
      'Für das Heben eines Beins zur Seite gibt es keine Norm; vergleiche deine Beine und dich mit dir selbst, im gleichen Aufbau.',
    'rotation-seated':
      'Etwa 45° zu jeder Seite werden häufig genannt; Unterschiede zwischen links und rechts unter 10° sagen nichts aus.',
    'rotation-standing':
      'Für Drehungen im Stehen gibt es keine Norm; vergleiche dich mit dir selbst, im gleichen Aufbau.',
    'rotation-kneeling':
      'Für Drehungen im Halbkniestand vor einer Kamera gibt es keine Norm; vergleiche dich mit dir selbst, im gleichen Aufbau.',
  },
  ageGroup:
    'Ein häufig zitierter Mittelwert {ages} ist {seconds} s mit {eyes, select, closed {geschlossenen} other {offenen}} Augen; der Test endet bei 45 s.',
  ages: 'von {from} bis {to} Jahren',
  agesFrom: 'ab {from} Jahren',
} satisfies Messages['meaning'];

import type { Messages } from '../../messages.ts';

export const standingHipAbduction = {
  title: 'Bein zur Seite heben',
  measures:
    'Wie weit du das freie Bein zur Seite hebst, während Rumpf und Becken bleiben, wo sie sind.',
  why: 'Das Standbein hält das Becken waagerecht, während sich das andere Bein bewegt, wie bei jedem Schritt. Für diese Übung gibt es keine Norm, vergleiche also deine Beine und deine Wochen; dass sie jemanden schneller macht, ist nicht gezeigt.',
  shown: {
    right:
      'Jemand steht auf dem {side, select, left {linken} other {rechten}} Bein und hebt das andere gestreckt zur Seite und wieder herunter, der Rumpf aufrecht, das Becken ruhig.',
    wrong:
      'Der Rumpf neigt sich über das Standbein, und die Hüfte zieht sich hoch, um das Bein zu heben.',
  },
  whyNot:
    'Es ist ein ruhiger Anfang: Fällt es leicht, fordern dich Übungen mehr, die das Standbein belasten. Höher zu heben ist nicht besser.',
  steps: [
    'Steh auf beiden Füßen, die Hände an den Hüften, und bleib drei Sekunden ruhig. Eine Wand in Reichweite ist in Ordnung.',
    'Nimm das Gewicht auf ein Bein und heb das andere gestreckt zur Seite, die Zehen nach vorn.',
    'Nur so weit, wie der Rumpf aufrecht bleibt und die Hüfte sich nicht hochzieht, dann langsam senken.',
    'Zehnmal, zwei Sekunden hinauf und zwei Sekunden hinunter.',
  ],
  setUp: [
    'Kamera auf Beckenhöhe, zwei bis drei Meter entfernt, dein ganzer Körper und Platz für das Bein im Bild.',
    'Steh gerade zur Kamera, mit dem Gesicht oder mit dem Rücken zu ihr.',
    'Trag ein enges oder eingestecktes Oberteil, oder kleb zwei Punkte auf die vorderen Beckenknochen: Sonst bleibt die Neigung deines Beckens unbekannt, und der Fehler wird größer.',
  ],
  faults: [
    {
      fault: 'Der Oberkörper lehnt sich vom gehobenen Bein weg.',
      cue: 'Heb nur so hoch, wie dein Oberkörper aufrecht bleibt.',
    },
    { fault: 'Die Hüfte zieht hoch.', cue: 'Mach das Bein lang und schieb die Ferse hinaus.' },
    { fault: 'Die Zehen drehen nach außen.', cue: 'Lass Zehen und Kniescheibe nach vorn schauen.' },
  ],
  levels: {
    free: { title: 'Frei', hint: 'Nur das Gewicht deines Beins.' },
    band: {
      title: 'Mit Band',
      hint: 'Das Band zieht am Knöchel des gehobenen Beins, leicht genug für zwölf saubere Wiederholungen.',
    },
  },
} satisfies Messages['exercises']['standing-hip-abduction'];

/** Was die Regeln am Boden gemeinsam haben. */
export const FLOOR_METRIC_TEXTS = {
  'rep-time': {
    title: 'Zeit je Wiederholung',
    definition: 'Median der Zeit von einer Wiederholung zur nächsten.',
    sign: 'Größer = langsamer.',
  },
} as const;

/** Wie gut Körper am Boden gesehen werden, soweit es versucht wurde. */
export const FLOOR_LIMITS = [
  'Das Posenmodell ist für aufrechte Menschen gemacht, und eine Aufnahme am Boden mit bekannter Wahrheit gab es nicht. Versucht wurde: Videos stehender Menschen, um 90° und 180° gedreht. In jedem Bild wurde jemand gefunden; virtuelle Läufer und von vorn gesehene Menschen behielten ihre Punkte auf wenige Hundertstel einer Rumpflänge, ein von der Seite gesehener Mann verlor am Knöchel bis zu ein Fünftel. Quer im Bild zu liegen ist also für sich kein Problem; Glieder, die einander verdecken, sind eines, und was ein kniender oder eingerollter Körper mit dem Modell macht, ist nicht bekannt.',
  'Andere berichten, dass Liegende unzuverlässig gefunden werden. Fehlt ein nötiger Punkt, wird nicht gezählt, und nur die Uhr läuft; ergänzt wird nie etwas.',
] as const;

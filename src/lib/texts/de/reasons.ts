import type { Messages } from '../messages.ts';

export const reasons = {
  'no-person': 'Niemand im Bild. Komm ins Bild.',
  'another-person':
    'Jemand anderes kam ins Bild, und diese Bilder habe ich weggelassen. Sei das nächste Mal allein im Bild.',
  'second-person':
    'Noch jemand war im Bild, und ich habe mich an dich gehalten. Sei das nächste Mal allein im Bild: Zwei Menschen nah beieinander lassen sich verwechseln.',
  'sides-mixed':
    'Ich war nicht sicher, welches Bein welches ist, und habe diese Bilder weggelassen. Steh gerade zur Kamera, mit Licht auf den Beinen.',
  'point-hidden':
    'Ein Körperpunkt, den ich brauche, ist verdeckt. Zeig deinen ganzen Körper, mit Licht auf dir.',
  'out-of-frame': 'Ein Teil von dir ist außerhalb des Bildes. Geh etwas zurück.',
  'hips-hidden': 'Ich sehe dein Becken nicht. Steck das Hemd ein oder nimm zwei Punkte.',
  'no-pixel-cues':
    'Diese Aufnahme hat nur Posenpunkte, und die zeigen die Beckenabsenkung nicht. Werte das Video selbst aus oder nimm neu auf.',
  'windows-disagree':
    'Deine Kleidung bewegt sich für sich. Steck das Hemd ein, kreuze die Arme vor der Brust oder nimm zwei Punkte.',
  'little-texture':
    'Zu wenig Muster oder Licht an der Taille. Trag ein gemustertes, enges Oberteil, mach mehr Licht oder nimm zwei Punkte.',
  'waist-covered':
    'Hände oder Arme verdecken deine Taille. Kreuze die Arme vor der Brust und steh noch einmal ruhig.',
  'no-reference':
    'Noch kein Vergleich auf zwei Beinen. Steh drei Sekunden ruhig auf beiden Beinen.',
  'dots-lost': 'Ich habe einen Punkt verloren. Prüfe, ob beide Punkte zu sehen sind.',
  'dots-ambiguous':
    'Ein anderer Fleck sieht wie ein Punkt aus. Nimm eine andere Farbe oder deck den Fleck ab.',
  'loose-cloth': 'Dein Oberteil bewegt sich mit den Armen. Steck es ein oder nimm zwei Punkte.',
  'no-baseline': 'Kein ruhiger Anfang gefunden. Steh zuerst drei Sekunden ruhig auf beiden Beinen.',
  'no-neutral':
    'Kein ruhiger Anfang gefunden. Schau zuerst zur Kamera und bleib eine Sekunde ruhig.',
  'no-single-leg': 'Keine Zeit auf einem Bein gefunden. Heb einen Fuß deutlich vom Boden.',
  'no-reps': 'Keine volle Wiederholung gefunden. Beweg dich etwas weiter, langsam.',
  'no-holds': 'Keine gehaltene Endposition. Bleib am Ende der Drehung eine Sekunde.',
  'too-short': 'Zu kurz zum Messen. Halte etwas länger.',
  'low-fps':
    'Zu wenige Bilder pro Sekunde. Schließ andere Programme oder wähle das leichte Modell.',
  'wrong-view':
    'Du standst verdreht oder mit der falschen Seite zur Kamera. Steh gerade zu ihr, so wie am Anfang gewählt.',
  'camera-height':
    'Die Kamera war weit von Beckenhöhe entfernt, darum sind die Messfehler größer. Stell sie auf Höhe deines Beckens.',
  'too-many-gaps':
    'Ich habe dich zu oft aus den Augen verloren. Mach mehr Licht auf dich oder geh etwas zurück.',
  'model-blind':
    'Dieses Posenmodell sieht keine Tiefe, und die ist dafür nötig. Wähle in den Einstellungen BlazePose full.',
  'pelvis-turned': 'Dein Becken hat sich mitgedreht. Halte beide Knie ruhig.',
  'pelvis-not-checked':
    'Ob sich dein Becken mitgedreht hat, konnte ich nicht prüfen. Halte beide Knie ruhig; Sitzen hilft.',
  'foot-lifted': 'Ein Fuß hat den Boden verlassen. Lass beide Füße, wo sie sind.',
  leaned: 'Du hast dich zur Seite geneigt. Dreh dich um eine lange, aufrechte Wirbelsäule.',
  'arms-not-out': 'Deine Arme sind nicht in einer Linie. Streck beide zur Seite aus.',
  'arms-unsure':
    'Bei Schultern und Ellbogen war ich nicht sicher, darum habe ich nur gezählt. Stell die Kamera genau vor deinen Kopf, mit mehr Licht.',
  'out-of-posture':
    'Du lagst nicht wie am Anfang. Leg dich quer ins Bild, die Kamera nah am Boden.',
} satisfies Messages['reasons'];

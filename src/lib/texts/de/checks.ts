import type { Messages } from '../messages.ts';

export const checks = {
  person: { ok: 'Ich sehe dich', todo: 'Komm ins Bild' },
  alone: { ok: 'Nur du im Bild', todo: 'Bitte nur du im Bild' },
  'in-frame': {
    ok: 'Ganzer Körper im Bild',
    todo: 'Geh zurück, bis du ganz im Bild bist, mit etwas Platz rundherum',
  },
  distance: { ok: 'Guter Abstand', todo: 'Komm etwas näher' },
  feet: { ok: 'Füße zu sehen', todo: 'Neig die Kamera, bis beide Füße im Bild sind' },
  light: { ok: 'Genug Licht', todo: 'Mehr Licht auf dich, und nichts vor dir' },
  sharp: {
    ok: 'Bild scharf',
    todo: 'Das Bild ist unscharf: Putz die Linse und stell die Kamera fest hin',
  },
  level: {
    ok: 'Kamera gerade',
    todo: 'Stell die Kamera gerade: Sie ist zur Seite gekippt',
  },
  height: { ok: 'Kamerahöhe', todo: 'Stell die Kamera auf Höhe deines Beckens' },
  facing: {
    ok: 'Gerade zur Kamera',
    todo: 'Dreh dich auf der Stelle, bis du gerade zur Kamera stehst',
  },
  dots: {
    ok: 'Beide Punkte gefunden',
    todo: 'Zwei Punkte am Becken, beide gut zu sehen',
  },
  'frame-rate': {
    ok: 'Schnell genug',
    todo: 'Zu wenige Bilder pro Sekunde: Schließ andere Programme oder wähle das leichte Modell',
  },
} satisfies Messages['checks'];

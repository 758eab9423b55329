import type { Messages } from '../messages.ts';

export const faults = {
  'someone-left': 'Bitte nur du im Bild: Links von dir ist jemand, ein Spiegel oder ein Poster',
  'someone-right': 'Bitte nur du im Bild: Rechts von dir ist jemand, ein Spiegel oder ein Poster',
  'tilt-up': 'Neig die Kamera nach oben, bis über deinem Kopf etwas Platz ist',
  'tilt-down': 'Neig die Kamera nach unten, bis unter deinen Füßen etwas Platz ist',
  'too-dark': 'Zu dunkel: Mach vor dir ein Licht an',
  backlit:
    'Das Licht ist hinter dir: Tauscht die Seiten, du und die Kamera, oder zieh den Vorhang zu',
  'camera-low': 'Kamera zu tief: Heb sie auf Höhe deines Beckens',
  'camera-high': 'Kamera zu hoch: Senk sie auf Höhe deines Beckens',
  'turn-round': 'Dreh dich um: Ich sehe dich von der anderen Seite',
  'turn-left': 'Dreh dich etwas nach links, gerade zur Kamera',
  'turn-right': 'Dreh dich etwas nach rechts, gerade zur Kamera',
  'turn-square': 'Dreh dich auf der Stelle, bis du gerade zur Kamera stehst',
  'get-down': 'Geh in den Vierfüßlerstand, den Kopf zur Kamera',
  'lie-along':
    'Leg dich quer ins Bild, damit ich dich vom Kopf bis zu den Knien von der Seite sehe',
  'camera-off-floor': 'Kamera zu hoch: Stell sie nah an den Boden',
  'camera-at-head': 'Stell die Kamera genau vor deinen Kopf, in Verlängerung deiner Wirbelsäule',
  'room-above': 'Neig die Kamera nach oben: Was du hebst, braucht Platz über dir',
  'camera-back': 'Stell die Kamera weiter weg, bis du ganz im Bild bist, mit etwas Platz rundherum',
  'camera-closer': 'Stell die Kamera etwas näher',
} satisfies Messages['faults'];

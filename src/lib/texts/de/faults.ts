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
} satisfies Messages['faults'];

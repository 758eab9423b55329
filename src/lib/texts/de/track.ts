import type { Messages } from '../messages.ts';

export const track = {
  title: 'Video auswerten',
  lede: 'Plumb findet die Pose in jedem Bild eines Videos, für eine Auswertung oder als Aufnahme zum Behalten. Das Video bleibt auf diesem Gerät.',
  another: 'Ein anderes Video',
  file: 'Videodatei: MP4, MOV, WebM oder MJPEG',
  cameraSees: 'Die Kamera sieht',
  sees: {
    front: 'mich von vorn',
    back: 'mich von hinten',
    'side-left': 'meine linke Seite',
    'side-right': 'meine rechte Seite',
    'head-end': 'mich vom Kopf her',
  },
  read: 'Video auswerten',
  steps: {
    model: 'Das Posenmodell lädt …',
    backend: 'Ich probiere, was hier am schnellsten läuft …',
    'warm-up': 'Aufwärmen …',
    poses: 'Ich suche die Pose in jedem Bild …',
    pelvis: 'Ich messe das Becken in jedem Bild …',
  },
  nobody: 'In diesem Video wurde niemand gefunden',
  ready: 'Die Aufnahme ist fertig',
  picturesRead: 'Gelesene Bilder',
  picturesReadValue: '{count}, {fps} pro Sekunde',
  withPerson: 'Mit einer Person',
  withPelvis: 'Mit gemessenem Becken',
  timeForEach: 'Zeit pro Bild',
  movement: 'Die Bewegung',
  score: 'Bewerten',
  download: 'Aufnahme herunterladen',
} satisfies Messages['track'];

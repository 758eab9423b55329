import type { Messages } from '../messages.ts';

export const site = {
  title: 'Plumb, Haltungstrainer für Läuferinnen und Läufer',
  description:
    'Plumb misst Beckenabsenkung, Einbeinstand und Rotation der Brustwirbelsäule mit deiner Webcam, jeweils mit Messfehler. Das Video verlässt dein Gerät nie.',
  pageTitle: '{page} · Plumb',
  home: 'Plumb, Startseite',
  skip: 'Zum Inhalt springen',
  mainNav: 'Hauptnavigation',
  train: 'Training',
  plan: 'Plan',
  history: 'Verlauf',
  method: 'Methode',
  settings: 'Einstellungen',
  foot: 'Dein Video verlässt dieses Gerät nie. Kein Konto, kein Hochladen. Plumb ist zum Trainieren da, nicht für Diagnosen: Wenn es wehtut, hör auf und frag eine Fachperson.',
  readVideo: 'Eine Videodatei statt der Kamera auswerten',
  moreOfHistory: 'Mehr als Kurven',
  language: 'Sprache',
  languageAuto: 'Wie der Browser',
  notHere: 'Nicht gefunden',
  nothingHere: 'Hier ist nichts.',
  addressOld: 'Vielleicht ist die Adresse alt, oder das Ergebnis wurde auf diesem Gerät gelöscht.',
  wentWrong: 'Etwas ist schiefgegangen',
  wentWrongSentence: 'Etwas ist schiefgegangen.',
  resultsSafe:
    'Deine Ergebnisse sind auf diesem Gerät sicher. Lade die Seite neu; wenn es wieder passiert, geh zurück zur Startseite.',
  toHome: 'Startseite',
} satisfies Messages['site'];

import type { Messages } from '../messages.ts';

export const dots = {
  choice: 'Wie erkenne ich dein Becken?',
  two: 'Mit zwei Punkten',
  twoHint: 'Zwei farbige Aufkleber. Auf etwa ein Grad genau.',
  none: 'Ohne Punkte',
  noneHint: 'Braucht ein enges, gemustertes Oberteil. Gibt oft keine Zahl.',
  where: 'Wo sie hinkommen',
  whereFront:
    'Je einer auf die vorderen Beckenknochen: die knöchernen Ecken, die du etwas unter dem Gürtel spürst. Runde Aufkleber oder Klebebandstücke, etwa 2,5 cm groß, flach auf enger Kleidung oder Haut.',
  whereBack:
    'Je einer auf die Grübchen am unteren Rücken. Runde Aufkleber oder Klebebandstücke, etwa 2,5 cm groß, flach auf enger Kleidung oder Haut.',
  whichColour:
    'Irgendeine kräftige Farbe, die deine Kleidung nicht hat. Sobald die Kamera dich sieht, sage ich dir, welche am besten auffallen.',
  figureFront:
    'Becken von vorn: je ein Punkt auf den vorderen Beckenknochen, links und rechts vom Bauch',
  figureBack:
    'Becken von hinten: je ein Punkt auf den Grübchen über dem Gesäß, neben der Wirbelsäule',
  seen: {
    both: 'Beide Punkte gefunden',
    left: 'Ich sehe nur den linken Punkt',
    right: 'Ich sehe nur den rechten Punkt',
    neither: 'Kleb die zwei Punkte auf: Noch sehe ich keinen',
    third: 'Ein dritter Fleck sieht gleich aus: Deck ihn ab oder nimm eine andere Farbe',
  },
  standOut: 'An dir fällt auf:',
  noneStandsOut:
    'Auf dieser Kleidung fällt keine Farbe auf. Einfarbige hilft, oder mach es ohne Punkte.',
  colours: {
    green: 'Grün',
    pink: 'Pink',
    yellow: 'Gelb',
    blue: 'Blau',
    orange: 'Orange',
    white: 'Weiß',
    black: 'Schwarz',
  },
} satisfies Messages['dots'];

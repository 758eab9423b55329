import type { Messages } from '../../messages.ts';

export const longitudinalSling = {
  title: 'Hüftbeuge mit langen Armen',
  measures: 'Wie viele saubere Hüftbeugen du machst und wie weit dein Rumpf dabei sinkt.',
  why: 'Von den Fersen bis zu den Händen hält dich eine lange Kette, wenn sich der Rumpf nach vorn beugt, und beim Laufen brauchst du sie ganz. Arme über dem Kopf machen sie länger, ganz ohne Gewicht.',
  whyNot:
    'Wie beweglich deine Schultern oder die Rückseiten deiner Oberschenkel sind, sagt sie nicht, und dass sie jemanden schneller macht, hat niemand gezeigt.',
  stage: {
    next: 'Dann Arme hoch und in der Hüfte beugen',
    go: 'Hüfte nach hinten, dann ganz hoch',
  },
  shown: {
    right:
      'Jemand steht, von der Seite gesehen, auf beiden Beinen, die Arme über dem Kopf, beugt sich mit langem Rücken in der Hüfte nach vorn und kommt ganz hoch.',
    wrong: 'Die Knie beugen sich zu einer Kniebeuge, und der Rumpf sinkt kaum.',
  },
  steps: [
    'Steh seitlich zur Kamera, die Füße unter der Hüfte, und bleib drei Sekunden ruhig.',
    'Arme über den Kopf, oder beim Lernen die Hände an die Hüften; die Knie locker.',
    'Schieb die Hüfte nach hinten und lass den Rumpf als Ganzes sinken, so weit der Rücken lang bleibt.',
    'Komm hoch und streck dich lang. Zehnmal, zwei Sekunden je Richtung.',
  ],
  setUp: [
    'Kamera auf Beckenhöhe, etwa drei Meter entfernt, mit Platz im Bild über deinen Händen und vor dir.',
    'Steh genau seitlich; welche Seite, ist gleich.',
    'Kleidung, die Hüfte und Knie erkennen lässt.',
  ],
  faults: [
    { fault: 'Es wird eine Kniebeuge daraus.', cue: 'Hüfte nach hinten, Schienbeine aufrecht.' },
    {
      fault: 'Die Arme fallen nach vorn.',
      cue: 'Oberarme neben den Ohren, oder die Hände an die Hüften.',
    },
    {
      fault: 'Es wird hastig.',
      cue: 'Einatmen auf dem Weg hinunter, ausatmen auf dem Weg hinauf.',
    },
  ],
  levels: {
    'hands-on-hips': {
      title: 'Hände an den Hüften',
      hint: 'Spür, wie die Hüfte unter den Händen nach hinten geht.',
    },
    'arms-overhead': {
      title: 'Arme über dem Kopf',
      hint: 'Die Arme bleiben in einer Linie mit dem Rumpf.',
    },
    slow: {
      title: 'Langsam',
      hint: 'Vier Sekunden hinunter, ein Atemzug dort, zwei Sekunden hinauf.',
    },
  },
} satisfies Messages['exercises']['longitudinal-sling'];

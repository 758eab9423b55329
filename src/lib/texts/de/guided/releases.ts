import type { Messages } from '../../messages.ts';

const feel = { title: 'Spür den Unterschied', how: 'Nimm den Ball weg, atme und spür nach.' };
const levels = {
  short: { title: 'Kurz', hint: 'Eine halbe Minute je Stelle, ganz leicht.' },
  long: { title: 'Lang', hint: 'Eine Minute je Stelle, mit mehr Gewicht.' },
};

export const psoasRelease = {
  title: 'Hüftbeuger lösen',
  line: 'Ein weicher Ball neben dem Nabel lässt die Vorderseite der Hüfte zur Ruhe kommen.',
  why: 'Sitzen hält die Vorderseite der Hüfte stundenlang kurz. Vor Schwüngen und Ausfallschritten fühlt sich der Schritt nach einer Minute hier oft freier an.',
  whyNot: 'Das hält eine Weile, nicht für immer. Was bleibt, kommt von Bewegung und Kraft danach.',
  steps: {
    press: {
      title: 'Leg dich auf den Ball',
      how: 'Bauchlage, der Ball zwei Finger neben dem Nabel. Sink mit jedem Ausatmen tiefer.',
    },
    bend: {
      title: 'Knie beugen',
      how: 'Führ die Ferse langsam zum Gesäß und wieder zurück.',
    },
    feel,
  },
  faults: [
    {
      fault: 'Du spannst dich gegen den Ball an.',
      cue: 'Stütz dich mehr auf die Unterarme, bis der Bauch weich wird.',
    },
    {
      fault: 'Die Hüfte hebt ab, wenn sich das Knie beugt.',
      cue: 'Beug es weniger weit und lass das Becken schwer.',
    },
  ],
  levels,
} satisfies Messages['guided']['psoas-release'];

export const chestRelease = {
  title: 'Brust lösen',
  line: 'Ein Ball zwischen Brust und Wand, für Schultern, die nach vorn hängen.',
  why: 'Schreibtisch und Lenkrad ziehen die Schultern nach vorn. Eine lockere Brust lässt Platz für den Armschwung und die Drehung.',
  whyNot: 'Davon allein ändert sich deine Haltung nicht. Dreh und streck dich danach.',
  steps: {
    press: {
      title: 'Lehn dich an den Ball',
      how: 'Ball unter dem Schlüsselbein, zur Schulter hin. So fest, dass es noch angenehm ist.',
    },
    slide: { title: 'Arm gleiten lassen', how: 'Langsam die Wand hinauf und wieder hinab.' },
    feel,
  },
  faults: [
    {
      fault: 'Die Schulter kriecht zum Ohr.',
      cue: 'Lass sie beim Ausatmen sinken, erst dann gleitet der Arm.',
    },
    {
      fault: 'Der Ball drückt auf den Knochen.',
      cue: 'Schieb ihn ein kleines Stück, bis er weich aufliegt.',
    },
  ],
  levels,
} satisfies Messages['guided']['chest-release'];

export const latRelease = {
  title: 'Breiten Rückenmuskel lösen',
  line: 'Ein Ball seitlich an den Rippen, für einen Arm, der frei nach oben kommt.',
  why: 'Der breite Rückenmuskel verbindet Arm und Becken. Lässt er los, fallen Strecken und Drehen leichter.',
  whyNot: 'Dass man davon schneller läuft, hat niemand gezeigt. Mach es, wenn es dir guttut.',
  steps: {
    press: {
      title: 'Seite an die Wand',
      how: 'Ball knapp hinter der Achsel, zwischen Rippen und Wand. Lehn dich an und atme in diese Seite.',
    },
    reach: { title: 'Nach oben strecken', how: 'Arm langsam über den Kopf schieben, dann zurück.' },
    feel,
  },
  faults: [
    {
      fault: 'Du hängst mit dem ganzen Gewicht am Ball.',
      cue: 'Stell die Füße näher an die Wand und lehn dich nach und nach an.',
    },
    {
      fault: 'Der Rücken wird hohl, wenn der Arm hochgeht.',
      cue: 'Streck dich etwas weniger hoch und lass die Rippen ruhig.',
    },
  ],
  levels,
} satisfies Messages['guided']['lat-release'];

export const upperBackRelease = {
  title: 'Oberen Rücken lösen',
  line: 'Ein Ball neben der Wirbelsäule, zwischen den Schulterblättern.',
  why: 'Ein Rücken, der den ganzen Tag gesessen hat, dreht sich ungern. Eine Minute hier bereitet die Drehungen vor.',
  whyNot: 'Es lockert, es richtet nicht auf. Roll nie auf der Wirbelsäule selbst.',
  steps: {
    press: {
      title: 'Lehn dich zurück',
      how: 'Ball neben der Wirbelsäule, nie darauf, auf Höhe des Schulterblatts. Umarm dich selbst und atme.',
    },
    roll: { title: 'Knie beugen', how: 'Klein und langsam: Der Ball rollt hinauf, dann hinab.' },
    feel,
  },
  faults: [
    {
      fault: 'Der Ball wandert auf die Wirbelsäule.',
      cue: 'Geh einen Schritt vor und leg ihn wieder daneben.',
    },
    {
      fault: 'An einer festen Stelle stockt der Atem.',
      cue: 'Lehn dich weniger an, dann fließt er wieder.',
    },
  ],
  levels,
} satisfies Messages['guided']['upper-back-release'];

export const abdominalRelease = {
  title: 'Bauch lösen',
  line: 'Gegen Hände oder einen weichen Ball atmen, bis der Bauch loslässt.',
  why: 'Viele halten den Bauch den ganzen Tag fest. Loslassen macht Platz für den Atem und die Drehung.',
  whyNot:
    'Deine Mitte kräftigst du damit nicht, das tun die Schlingen. Warte nach dem Essen zwei Stunden.',
  steps: {
    'hands-middle': {
      title: 'Hände auf den Bauch',
      how: 'Rückenlage, Knie gebeugt, Fingerspitzen um den Nabel. Atme gegen sie ein und lass sie beim Ausatmen einsinken.',
    },
    'hands-side': {
      title: 'Hände zur Seite',
      how: 'Fingerspitzen eine Handbreit zu dieser Seite, dann genauso.',
    },
    'ball-middle': {
      title: 'Bauch auf den Ball',
      how: 'Bauchlage, der weiche Ball unter dem Bauch, Unterarme am Boden. Lass mit jedem Ausatmen los.',
    },
    'ball-side': {
      title: 'Ball zur Seite',
      how: 'Schieb den Ball eine Handbreit zu dieser Seite.',
    },
    feel,
  },
  faults: [
    {
      fault: 'Die Finger bohren sich hinein.',
      cue: 'Lass sie warten: Beim Ausatmen sinken sie von allein ein.',
    },
    { fault: 'Der Bauch bleibt fest.', cue: 'Nimm Druck weg und seufz einmal lang aus.' },
  ],
  levels: {
    hands: { title: 'Mit den Händen', hint: 'In Rückenlage. Du bestimmst, wie fest.' },
    ball: { title: 'Mit weichem Ball', hint: 'Bauchlage auf einem halb aufgepumpten Ball.' },
  },
} satisfies Messages['guided']['abdominal-release'];

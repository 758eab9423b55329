import type { Messages } from '../../messages.ts';

const check = {
  title: 'Schau deine Sohlen an',
  how: 'Setz dich, spiel mit den Zehen und such nach Kratzern.',
};

export const footRelease = {
  title: 'Füße ausrollen',
  line: 'Ein Ball unter dem inneren, dem äußeren und dem queren Fußgewölbe.',
  why: 'Nur der Fuß berührt den Boden. Ausrollen weckt ihn vor Gleichgewicht und Wadenheben.',
  whyNot: 'Ein Gewölbe hebt es nicht. Drück fest, aber nie, bis es wehtut.',
  steps: {
    inner: { title: 'Innen', how: 'Roll langsam von der Ferse zum großen Zeh und zurück.' },
    outer: { title: 'Außen', how: 'Roll langsam von der Ferse zum kleinen Zeh und zurück.' },
    across: { title: 'Quer', how: 'Roll hin und her, gleich hinter den Zehen.' },
    feel: {
      title: 'Steh und spür nach',
      how: 'Beide Füße auf den Boden. Merk, wie sie dich tragen.',
    },
  },
  faults: [
    { fault: 'Du rollst hastig hin und her.', cue: 'Schenk jedem Weg einen ruhigen Atemzug.' },
    {
      fault: 'Die Zehen klammern sich um den Ball.',
      cue: 'Nimm Gewicht weg und lass sie lang werden.',
    },
  ],
  levels: {
    seated: { title: 'Im Sitzen', hint: 'Eine halbe Minute je Gewölbe, mit wenig Gewicht.' },
    standing: { title: 'Im Stehen', hint: 'Länger, mit mehr Gewicht, eine Hand an der Wand.' },
  },
} satisfies Messages['guided']['foot-release'];

export const barefootWalk = {
  title: 'Barfuß gehen',
  line: 'Ein paar ruhige Minuten ohne Schuhe, auf Boden, dem du traust.',
  why: 'Schuhe nehmen den Füßen Arbeit ab. Barfuß gehen gibt ihnen etwas davon zurück, und die Sohlen spüren den Boden.',
  whyNot:
    'Zu viel auf einmal macht die Füße müde und wund. Gib pro Woche ein, zwei Minuten dazu und lauf weiter in Schuhen.',
  steps: {
    arrive: { title: 'Ankommen', how: 'Schuhe aus. Geh langsam, mit kurzen Schritten.' },
    walk: { title: 'Gehen', how: 'Setz die Füße leise auf, Zehen lang, Blick nach vorn.' },
    check,
  },
  faults: [
    {
      fault: 'Die Ferse poltert auf den Boden.',
      cue: 'Mach kürzere Schritte, als schliefe nebenan jemand.',
    },
    {
      fault: 'Die Zehen krallen sich fest.',
      cue: 'Bleib einen Atemzug lang stehen, mach sie breit und geh weiter.',
    },
  ],
  levels: {
    floor: { title: 'Boden daheim', hint: 'Glatt und sauber. Etwa fünf Minuten.' },
    grass: {
      title: 'Kurzes Gras',
      hint: 'Schau zuerst nach Steinen und Scherben. Etwa zehn Minuten.',
    },
    mixed: {
      title: 'Verschiedener Boden',
      hint: 'Gras, Sand, ein fester Weg. Gut eine Viertelstunde.',
    },
  },
} satisfies Messages['guided']['barefoot-walk'];

export const bandedAnkle = {
  title: 'Sprunggelenk mit Band',
  line: 'Vier Richtungen gegen ein Band, ein Fuß nach dem anderen.',
  why: 'Das Sprunggelenk lenkt jede Landung. Das Band trainiert es in alle vier Richtungen, auch in die, die beim Laufen zu kurz kommen.',
  whyNot: 'Das Stehen auf einem Bein ersetzt es nicht. Es ist ein guter Anfang davor.',
  steps: {
    flexion: {
      title: 'Zehen zu dir',
      how: 'Band vorn befestigt. Zieh den Fuß heran, lass ihn langsam zurück.',
    },
    extension: {
      title: 'Zehen weg',
      how: 'Halt das Band in den Händen. Drück den Fuß nach unten, lass ihn langsam zurück.',
    },
    inversion: {
      title: 'Sohle nach innen',
      how: 'Band außen befestigt. Dreh die Sohle nach innen, das Knie bleibt ruhig.',
    },
    eversion: {
      title: 'Sohle nach außen',
      how: 'Band innen befestigt. Dreh die Sohle nach außen, das Knie bleibt ruhig.',
    },
  },
  faults: [
    {
      fault: 'Das Knie macht mit.',
      cue: 'Mach die Bewegung kleiner, dann bewegt sich nur der Fuß.',
    },
    {
      fault: 'Das Band reißt den Fuß zurück.',
      cue: 'Brems es: Der Rückweg dauert mindestens so lang wie der Hinweg.',
    },
  ],
  levels: {
    light: { title: 'Leichtes Band', hint: '10-mal je Richtung, gleichmäßig.' },
    strong: { title: 'Festeres Band', hint: '12-mal je Richtung, langsam zurück.' },
  },
} satisfies Messages['guided']['banded-ankle'];

export const barefootStrides = {
  title: 'Barfuß-Steigerungen',
  line: 'Kurze, leichte Läufe auf Gras, dazwischen gehst du zurück.',
  why: 'Ein paar leichte Läufe barfuß lassen Füße und Waden federn, und viele landen dabei leiser.',
  whyNot:
    'Sie belasten Waden und Füße stark. Lass sie weg, solange etwas wehtut, und mach sie nie an zwei Tagen hintereinander.',
  steps: {
    walk: {
      title: 'Einmal abgehen',
      how: 'Geh barfuß über deine Strecke. Schau nach Steinen und Scherben.',
    },
    stride: {
      title: 'Steigerungen',
      how: 'Lauf locker und aufrecht, mit kurzen schnellen Schritten. Dann geh zurück.',
    },
    check,
  },
  faults: [
    {
      fault: 'Es wird ein Wettlauf daraus.',
      cue: 'Bleib leicht: Der letzte Lauf darf sich anfühlen wie der erste.',
    },
    {
      fault: 'Die Schritte werden lang.',
      cue: 'Setz den Fuß unter dir auf, mit kleinen, flinken Schritten.',
    },
  ],
  levels: {
    three: { title: 'Drei Läufe', hint: 'Je fünfzehn Sekunden, einmal die Woche.' },
    four: { title: 'Vier Läufe', hint: 'Wenn deine Waden am Tag danach frisch sind.' },
    six: { title: 'Sechs Läufe', hint: 'Nach vier leichten Wochen mit vier.' },
  },
} satisfies Messages['guided']['barefoot-strides'];

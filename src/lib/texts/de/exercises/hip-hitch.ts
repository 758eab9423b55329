import type { Messages } from '../../messages.ts';

export const hipHitch = {
  title: 'Hüfte heben auf der Stufe',
  measures: 'Wie weit dein Becken neben dem Standbein sinkt und steigt.',
  why: 'Bei jedem Schritt halten die Muskeln seitlich an der Hüfte des Standbeins das Becken davon ab zu sinken. Hier lassen sie es langsam hinunter und heben es wieder, sonst nichts.',
  whyNot:
    'Ein größerer Weg ist kein Selbstzweck, und ob das Verletzungen verhindert, weiß man nicht. Es gibt keine Norm: Vergleiche deine Seiten und deine Wochen.',
  stage: {
    next: 'Steh auf dem {side, select, left {linken} other {rechten}} Bein, lass das andere hängen',
    go: 'Hüfte hinunter, dann hoch',
  },
  shown: {
    right:
      'Jemand steht mit dem {side, select, left {linken} other {rechten}} Bein auf einer Stufe; das andere hängt gestreckt daneben und sinkt und steigt, so wie das Becken kippt.',
    wrong:
      'Das Knie des Standbeins beugt sich, der Rumpf neigt sich, und das Becken bewegt sich kaum.',
  },
  steps: [
    'Steh mit beiden Füßen auf einer niedrigen Stufe, eine Wand in Reichweite, und bleib drei Sekunden ruhig.',
    'Geh an den Rand und lass ein Bein daneben hängen, beide Knie gestreckt.',
    'Lass die Hüfte auf dieser Seite langsam sinken, dann heb sie über die andere. Zehnmal, je etwa drei Sekunden.',
    'Der Rumpf aufrecht, das Knie des Standbeins gestreckt: Nur das Becken bewegt sich.',
  ],
  setUp: [
    'Eine Treppenstufe oder eine feste Kiste von zehn bis zwanzig Zentimetern, die nicht rutscht, neben einer Wand.',
    'Kamera auf Beckenhöhe über der Stufe, zwei bis drei Meter entfernt, beide Füße im Bild; steh gerade zu ihr, mit dem Gesicht oder mit dem Rücken.',
    'Kleb zwei Punkte auf die vorderen Beckenknochen, oder trag ein enges oder eingestecktes Oberteil: Sonst wird nur der Fuß verfolgt, nicht das Becken.',
  ],
  faults: [
    {
      fault: 'Das Knie beugt sich, damit der Fuß hinunterkommt.',
      cue: 'Das Standbein bleibt gestreckt; die Bewegung kommt aus der Hüfte.',
    },
    {
      fault: 'Der Rumpf neigt sich, um die Hüfte zu heben.',
      cue: 'Halt die Nase über dem Standfuß.',
    },
    { fault: 'Es federt.', cue: 'Zähl hinunter bis zwei und hinauf bis eins.' },
  ],
  levels: {
    'with-support': {
      title: 'Mit einer Hand an der Wand',
      hint: 'Nur die Fingerspitzen, fürs Gleichgewicht.',
    },
    free: { title: 'Ohne Halt', hint: 'Die Hände an den Hüften, die Wand in Reichweite.' },
    slow: {
      title: 'Langsam',
      hint: 'Drei Sekunden hinunter, eine Sekunde hinauf, ohne Pause in der Mitte.',
    },
  },
} satisfies Messages['exercises']['hip-hitch'];

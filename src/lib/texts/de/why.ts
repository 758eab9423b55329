import type { Messages } from '../messages.ts';

export const why = {
  title: 'Warum Kraft?',
  link: 'Warum Kraft?',
  lede: 'Laufen heißt: ein Bein nach dem anderen, tausende Male. Kraft und Kontrolle können jeden Schritt leichter machen. Mehr kann dir niemand versprechen.',

  may: 'Was es dir bringen kann',
  economy: {
    title: 'Sparsamer laufen',
    text: 'In einer Studie machten acht trainierte Läuferinnen und Läufer acht Wochen lang neben dem Laufen schwere halbe Kniebeugen. Danach brauchten sie bei gleichem Tempo etwa 5\u00a0% weniger Sauerstoff; bei neun, die nur liefen, blieb alles gleich. Eine kleine Studie, mit schweren Gewichten. Die meisten Übungen hier kommen mit deinem Körper aus: Ob sie dasselbe bewirken, hat niemand geprüft.',
  },
  injuries: {
    title: 'Dabeibleiben',
    text: 'Eine Übersicht von 1986 kam zu dem Schluss, dass Krafttraining manchen Sportverletzungen wohl vorbeugen kann und dass Knochen und Sehnen darauf ansprechen. Sie ist alt und handelt von Sport überhaupt. Was es gerade bei dir bewirkt, kann sie nicht sagen.',
  },
  feedback: {
    title: 'Vom Spiegel lernen',
    text: 'Zehn Läuferinnen mit Knieschmerzen liefen achtmal vor einem Spiegel, die letzten vier Male mit immer weniger Hilfe. Das Becken sank danach weniger ab, auch bei Kniebeugen auf einem Bein und auf Stufen, und das meiste davon hielt bis zu drei Monate. Eine Studie zum ruhigen Stehen fand, dass Hilfe in zwei von drei Durchgängen am besten vorhält und dass sich nichts davon auf eine andere Aufgabe übertrug. Darum nimmt die Rückmeldung in Plumb ab.',
  },

  unknown: 'Was niemand weiß',
  unknownList: [
    'Ob ein absinkendes Becken zu Beschwerden führt. Eine Studie sah bei Verletzten mehr Absinken als bei anderen. Eine andere fand keinen Unterschied bei Frauen, die Schmerzen außen am Knie hinter sich hatten. Beide sahen nur einmal hin, also kann keine sagen, was zuerst da war.',
    'Ob du besser läufst, wenn du länger auf einem Bein stehst. Stillhalten und in Bewegung bleiben verlangen Verschiedenes.',
    'Ob dich eine bessere Zahl in Plumb schneller macht oder gesund hält. Sie sagt dir, wie du dich heute bewegst, mehr nicht.',
  ],

  pillars: 'Warum gerade diese vier',
  pillarsLede: 'Dieser Teil ist Erfahrung aus dem Training, kein Beweis.',
  pillar: {
    hips: 'Jeder Schritt geht durch die Hüfte. Ist sie beweglich und kräftig, haben Beine, Mitte und Arme etwas, von dem aus sie arbeiten können.',
    feet: 'Nichts sonst von dir berührt den Boden.',
    rotate:
      'Gehen und Laufen drehen den Brustkorb gegen das Becken. Schreibtisch, Autofahren und Training nur geradeaus nehmen diese Drehung weg.',
    dynamic:
      'Stimmen Haltung und Kontrolle, lassen sich Muskeln so trainieren, wie sie beim Laufen arbeiten: in langen Ketten quer durch den Körper.',
  },

  you: 'Und für dich?',
  youText:
    'Fang leicht an, zwei- oder dreimal in der Woche, und mach es erst schwerer, wenn es leichtfällt. Menschen sind verschieden: Behalt, was dir guttut, und lass, was wehtut. Macht dir etwas Sorgen, frag in einer Physio- oder Arztpraxis nach.',

  sources: 'Quellen',
  sourcesLede: 'In der Zusammenfassung gelesen, nicht ganz.',
} satisfies Messages['why'];

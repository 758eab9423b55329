import type { Messages } from '../messages.ts';

export const home = {
  title: 'Ein Lot für alle, die laufen.',
  lede: 'Plumb sieht dir durch deine Webcam zu und misst, wie waagerecht dein Becken bleibt, wie ruhig du auf einem Bein stehst und wie weit sich dein Oberkörper dreht. Jede Zahl kommt mit ihrem Messfehler.',
  privacy: 'Dein Video verlässt dieses Gerät nie.',
  tryDemo: 'Demo ausprobieren',
  demoKeepsNothing: 'Die Demo braucht keine Kamera und speichert nichts.',
  exercises: 'Übungen',
  notDoneYet: 'Noch nicht gemacht.',
  pillar: {
    hips: { title: 'Hüfte', line: 'Bewegliche, kräftige Hüften tragen jeden Schritt.' },
    feet: { title: 'Füße und Sprunggelenke', line: 'Nur sie berühren den Boden.' },
    rotate: {
      title: 'Beugen und drehen',
      line: 'Laufen dreht den Rumpf, am Schreibtisch rostet das ein.',
    },
    dynamic: {
      title: 'Dynamisch denken',
      line: 'Erst Kontrolle, dann ganze Muskelketten und der Atem.',
    },
  },
} satisfies Messages['home'];

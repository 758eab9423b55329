import type { Messages } from '../messages.ts';

export const home = {
  title: 'Ein Lot für alle, die laufen.',
  lede: 'Plumb sieht dir durch deine Webcam zu und misst, wie waagerecht dein Becken bleibt, wie ruhig du auf einem Bein stehst und wie weit sich dein Oberkörper dreht. Jede Zahl kommt mit ihrem Messfehler.',
  privacy: 'Dein Video verlässt dieses Gerät nie.',
  tryDemo: 'Demo ausprobieren',
  demoKeepsNothing: 'Die Demo braucht keine Kamera und speichert nichts.',
  exercises: 'Übungen',
  notDoneYet: 'Noch nicht gemacht.',
} satisfies Messages['home'];

import type { Settings } from './settings.ts';

/** What belongs to the device and the room rather than to whoever trains there. */
const OF_THE_DEVICE = [
  ...(['deviceId', 'model', 'backend', 'rememberedBackend', 'pelvisSource', 'mirrored'] as const),
  ...(['muted', 'volume', 'voiceName', 'feedback', 'overlay', 'ghost', 'restS'] as const),
  ...(['language', 'theme', 'askedToKeep'] as const),
];

/** The settings somebody new finds: those of the device. All others are personal and start fresh. */
export const deviceSettings = (of: Settings): Partial<Settings> =>
  Object.fromEntries(OF_THE_DEVICE.map((key) => [key, of[key]]));

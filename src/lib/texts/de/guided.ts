import type { Messages } from '../messages.ts';
import { breathing, deskBreak } from './guided/calm.ts';
import { bandedAnkle, barefootStrides, barefootWalk, footRelease } from './guided/feet.ts';
import {
  abdominalRelease,
  chestRelease,
  latRelease,
  psoasRelease,
  upperBackRelease,
} from './guided/releases.ts';

export const guided = {
  'psoas-release': psoasRelease,
  'foot-release': footRelease,
  'barefoot-walk': barefootWalk,
  'banded-ankle': bandedAnkle,
  'barefoot-strides': barefootStrides,
  'desk-break': deskBreak,
  'chest-release': chestRelease,
  'lat-release': latRelease,
  'upper-back-release': upperBackRelease,
  'abdominal-release': abdominalRelease,
  breathing,
} satisfies Messages['guided'];

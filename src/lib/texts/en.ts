import { accuracy } from './en/accuracy.ts';
import { athletes } from './en/athletes.ts';
import { checks } from './en/checks.ts';
import { common } from './en/common.ts';
import { cues } from './en/cues.ts';
import { data } from './en/data.ts';
import { demonstrator } from './en/demonstrator.ts';
import { desk } from './en/desk.ts';
import { device } from './en/device.ts';
import { dots } from './en/dots.ts';
import { exercises } from './en/exercises.ts';
import { failures, storage } from './en/failures.ts';
import { faults } from './en/faults.ts';
import { guide } from './en/guide.ts';
import { guided } from './en/guided.ts';
import { home } from './en/home.ts';
import { journal } from './en/journal.ts';
import { levels } from './en/levels.ts';
import { meaning } from './en/meaning.ts';
import { method } from './en/method.ts';
import { pain } from './en/pain.ts';
import { people } from './en/people.ts';
import { plan } from './en/plan.ts';
import { reasons } from './en/reasons.ts';
import { replay } from './en/replay.ts';
import { report } from './en/report.ts';
import { result } from './en/result.ts';
import { rules } from './en/rules.ts';
import { safety } from './en/safety.ts';
import { settings } from './en/settings.ts';
import { site } from './en/site.ts';
import { track } from './en/track.ts';
import { training } from './en/training.ts';
import { trends } from './en/trends.ts';
import { voice } from './en/voice.ts';
import { why } from './en/why.ts';

/** English, the language the others are translated from and checked against. */
export const en = {
  demonstrator,
  ...{ guide, guided, levels, pain, safety, plan },
  ...{ desk, why, trends },
  ...{ athletes, report },
  ...{ data, device, journal },
  ...{ common, site, home, training, result, replay, meaning, settings, track, method, accuracy },
  ...{ failures, storage, checks, faults, dots, people, reasons, cues, rules, exercises, voice },
} as const;

import { accuracy } from './de/accuracy.ts';
import { athletes } from './de/athletes.ts';
import { checks } from './de/checks.ts';
import { common } from './de/common.ts';
import { cues } from './de/cues.ts';
import { data } from './de/data.ts';
import { demonstrator } from './de/demonstrator.ts';
import { desk } from './de/desk.ts';
import { device } from './de/device.ts';
import { dots } from './de/dots.ts';
import { exercises } from './de/exercises.ts';
import { failures, storage } from './de/failures.ts';
import { faults } from './de/faults.ts';
import { guide } from './de/guide.ts';
import { guided } from './de/guided.ts';
import { home } from './de/home.ts';
import { journal } from './de/journal.ts';
import { levels } from './de/levels.ts';
import { meaning } from './de/meaning.ts';
import { method } from './de/method.ts';
import { pain } from './de/pain.ts';
import { people } from './de/people.ts';
import { plan } from './de/plan.ts';
import { reasons } from './de/reasons.ts';
import { replay } from './de/replay.ts';
import { report } from './de/report.ts';
import { result } from './de/result.ts';
import { rules } from './de/rules.ts';
import { safety } from './de/safety.ts';
import { settings } from './de/settings.ts';
import { site } from './de/site.ts';
import { track } from './de/track.ts';
import { training } from './de/training.ts';
import { trends } from './de/trends.ts';
import { voice } from './de/voice.ts';
import { why } from './de/why.ts';
import type { Messages } from './messages.ts';

/** German: informal, short, warm. */
export const de: Messages = {
  ...{ guide, guided, levels, pain, safety, plan },
  ...{ desk, why, trends },
  ...{ athletes, report },
  ...{ data, device, journal },
  ...{ common, site, home, training, result, replay, meaning, settings, track, method, accuracy },
  ...{
    failures,
    storage,
    checks,
    faults,
    dots,
    people,
    reasons,
    cues,
    rules,
    exercises,
    voice,
    demonstrator,
  },
};

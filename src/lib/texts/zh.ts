import { accuracy } from './zh/accuracy.ts';
import { athletes } from './zh/athletes.ts';
import { checks } from './zh/checks.ts';
import { common } from './zh/common.ts';
import { cues } from './zh/cues.ts';
import { data } from './zh/data.ts';
import { demonstrator } from './zh/demonstrator.ts';
import { desk } from './zh/desk.ts';
import { device } from './zh/device.ts';
import { dots } from './zh/dots.ts';
import { exercises } from './zh/exercises.ts';
import { failures, storage } from './zh/failures.ts';
import { faults } from './zh/faults.ts';
import { guide } from './zh/guide.ts';
import { guided } from './zh/guided.ts';
import { home } from './zh/home.ts';
import { journal } from './zh/journal.ts';
import { levels } from './zh/levels.ts';
import { meaning } from './zh/meaning.ts';
import { method } from './zh/method.ts';
import { pain } from './zh/pain.ts';
import { people } from './zh/people.ts';
import { plan } from './zh/plan.ts';
import { reasons } from './zh/reasons.ts';
import { replay } from './zh/replay.ts';
import { report } from './zh/report.ts';
import { result } from './zh/result.ts';
import { rules } from './zh/rules.ts';
import { safety } from './zh/safety.ts';
import { settings } from './zh/settings.ts';
import { site } from './zh/site.ts';
import { track } from './zh/track.ts';
import { training } from './zh/training.ts';
import { trends } from './zh/trends.ts';
import { voice } from './zh/voice.ts';
import { why } from './zh/why.ts';
import type { Messages } from './messages.ts';

/** Simplified Chinese. */
export const zh: Messages = {
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

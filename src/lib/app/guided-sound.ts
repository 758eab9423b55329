import type { GuidedExercise } from '../exercises/guided-exercise.ts';
import { buzz } from '../feedback/haptics.ts';
import { Voice } from '../feedback/voice.ts';
import type { GuideHeard, GuideSaying } from '../session/guide-sounds.ts';
import type { Texts } from '../texts/texts.ts';
import type { SpokenLanguage } from './language.svelte.ts';
import type { Settings } from './settings.svelte.ts';

/** Everything heard and felt in a guided exercise, in the language of the moment. */
export class GuidedSound {
  readonly #exercise: GuidedExercise;
  readonly #language: SpokenLanguage;
  readonly #voice: Voice;

  constructor(exercise: GuidedExercise, language: SpokenLanguage, settings: Settings) {
    this.#exercise = exercise;
    this.#language = language;
    this.#voice = new Voice(settings);
  }

  hear({ say, tone }: GuideHeard) {
    if (tone) this.#voice.tone(tone);
    if (tone === 'go' || tone === 'end') buzz(tone);
    if (!say) return;
    const text = guideWords(this.#language.texts, this.#exercise, say);
    this.#voice.say(text, this.#language.tag, AT_ONCE.includes(say.id) ? 'now' : 'if-quiet');
  }

  close() {
    this.#voice.close();
  }
}

const AT_ONCE: readonly GuideSaying['id'][] = ['step', 'paused', 'stopped', 'finished'];

/** What is said aloud for each thing a guide has to say. */
export function guideWords(
  { t, ofGuided }: Texts,
  exercise: GuidedExercise,
  said: GuideSaying,
): string {
  switch (said.id) {
    case 'step': {
      const { title = '', how = '' } = ofGuided(exercise.id).steps[said.step] ?? {};
      const { side } = said;
      return side
        ? t('guide.voice.stepSide', { side, title, how })
        : t('guide.voice.step', { title, how });
    }
    case 'pace':
      return t(`guide.pace.${said.part}`);
    case 'last-round':
      return t('guide.voice.lastRound');
    case 'halfway':
      return t('guide.voice.halfway');
    case 'minute-left':
      return t('guide.voice.minuteLeft');
    case 'seconds-left':
      return t('guide.voice.secondsLeft', { seconds: said.seconds });
    case 'paused':
      return t(said.away ? 'guide.away' : 'guide.paused');
    case 'stopped':
      return said.pain ? `${t('guide.painTitle')}. ${t('guide.painHow')}` : t('guide.stopped');
    case 'finished':
      return t('guide.voice.finished');
  }
}

import { isGuided, type AnyExercise } from '../exercises/any-exercise.ts';
import { Voice } from '../feedback/voice.ts';
import type { SpokenLanguage } from './language.svelte.ts';
import type { Settings } from './settings.svelte.ts';

/** Says what comes next in a session, and where the camera is to see the athlete from. */
export class RowSound {
  readonly #language: SpokenLanguage;
  readonly #voice: Voice;

  constructor(language: SpokenLanguage, settings: Settings) {
    this.#language = language;
    this.#voice = new Voice(settings);
  }

  announce(exercise: AnyExercise, seconds: number) {
    const { t, ofExercise, ofGuided } = this.#language.texts;
    const guided = isGuided(exercise);
    const { title } = guided ? ofGuided(exercise.id) : ofExercise(exercise.id);
    const place = guided ? [] : [t(`plan.run.camera.${exercise.views[0] ?? 'front'}`)];
    const words = [t('plan.run.voice', { title, seconds }), ...place].join(' ');
    // What was just said of the exercise before is heard to its end.
    this.#voice.say(words, this.#language.tag, 'after');
  }

  close() {
    this.#voice.close();
  }
}

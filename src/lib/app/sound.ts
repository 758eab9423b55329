import type { Exercise } from '../exercises/exercise.ts';
import { buzz } from '../feedback/haptics.ts';
import { Voice } from '../feedback/voice.ts';
import { announcer } from '../session/announcer.ts';
import type { ScoreResult } from '../session/score-result.ts';
import type { WorkoutState } from '../session/workout.ts';
import type { SpokenLanguage } from './language.svelte.ts';
import type { Settings } from './settings.svelte.ts';
import { spoken, spokenResult } from './spoken.ts';

/** Everything heard and felt during a workout: says, in the language of the moment, what the announcer decides. */
export class Sound {
  readonly #exercise: Exercise;
  readonly #language: SpokenLanguage;
  readonly #announce: ReturnType<typeof announcer>;
  readonly #voice: Voice;

  constructor(exercise: Exercise, language: SpokenLanguage, settings: Settings) {
    this.#exercise = exercise;
    this.#language = language;
    this.#announce = announcer(exercise.protocol.beatS);
    this.#voice = new Voice(settings);
  }

  hear(tMs: number, state: WorkoutState) {
    const { say, urgent, tone } = this.#announce(tMs, state);
    if (tone) this.#voice.tone(tone);
    if (tone === 'go' || tone === 'end') buzz(tone);
    if (!say) return;
    if (say.id === 'cue') buzz('cue');
    const text = spoken(this.#language.texts, this.#exercise, say);
    this.#voice.say(text, this.#language.tag, urgent ? 'now' : 'if-quiet');
  }

  /** The result, once what is being said has been said. */
  tell(result: ScoreResult) {
    const text = spokenResult(this.#language.texts, this.#exercise, result);
    this.#voice.say(text, this.#language.tag, 'after');
  }

  close() {
    this.#voice.close();
  }
}

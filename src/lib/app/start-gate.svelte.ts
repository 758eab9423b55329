import { concernsOf, type Caution } from '../exercises/needs.ts';
import type { Settings } from './settings.svelte.ts';

interface GateOptions {
  readonly settings: Pick<Settings, 'safetySeen' | 'cautions' | 'set'>;
  /** Of the exercise at the chosen level. */
  readonly exercise: () => { readonly cautions: readonly Caution[] };
  readonly begin: () => void;
}

/** What stands between the start button and a run: the safety questions once, and a calm second look where an answer speaks against it. */
export class StartGate {
  /** Which dialog is open. */
  asking = $state<'safety' | 'concern' | undefined>();
  readonly #options: GateOptions;

  constructor(options: GateOptions) {
    this.#options = options;
  }

  /** What the athlete told that speaks against this exercise. */
  get concerns(): Caution[] {
    const { exercise, settings } = this.#options;
    return concernsOf(exercise(), settings.cautions);
  }

  start() {
    const { settings } = this.#options;
    if (!settings.safetySeen) this.asking = 'safety';
    else if (this.concerns.length > 0) this.asking = 'concern';
    else this.goOn();
  }

  /** The safety questions are answered. */
  agree(told: string[]) {
    const { settings } = this.#options;
    settings.set('cautions', told);
    settings.set('safetySeen', true);
    this.start();
  }

  goOn() {
    this.asking = undefined;
    this.#options.begin();
  }

  cancel() {
    this.asking = undefined;
  }
}

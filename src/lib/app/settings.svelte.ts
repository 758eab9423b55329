import type { PlumbStore } from '../storage/plumb-store.ts';
import { readSettings, type Settings as StoredSettings } from '../storage/settings.ts';

/** What the athlete chose, or how that follows from what there is. */
type Change = Partial<StoredSettings> | ((now: StoredSettings) => Partial<StoredSettings>);

/** What the athlete chose, kept on this device where it lets us. Changed through `set`, `amend` and `change` alone. */
export class Settings {
  #all = $state.raw<StoredSettings>(readSettings(undefined));
  /** Changed here, and not known to be stored; oldest first. */
  #chosen: readonly Change[] = [];
  readonly #store: Promise<PlumbStore>;
  #loading: Promise<void> | undefined;

  constructor(store: Promise<PlumbStore>) {
    this.#store = store;
  }

  get heightCm() {
    return this.#all.heightCm;
  }
  get ageYears() {
    return this.#all.ageYears;
  }
  get deviceId() {
    return this.#all.deviceId;
  }
  get model() {
    return this.#all.model;
  }
  get backend() {
    return this.#all.backend;
  }
  /** The backend that 'auto' found best on this device. */
  get rememberedBackend() {
    return this.#all.rememberedBackend;
  }
  get pelvisSource() {
    return this.#all.pelvisSource;
  }
  get mirrored() {
    return this.#all.mirrored;
  }
  get muted() {
    return this.#all.muted;
  }
  get volume() {
    return this.#all.volume;
  }
  get voiceName() {
    return this.#all.voiceName;
  }
  get feedback() {
    return this.#all.feedback;
  }
  get overlay() {
    return this.#all.overlay;
  }
  get ghost() {
    return this.#all.ghost;
  }
  get keepVideo() {
    return this.#all.keepVideo;
  }
  get videoMb() {
    return this.#all.videoMb;
  }
  get videoDays() {
    return this.#all.videoDays;
  }
  get language() {
    return this.#all.language;
  }
  get restS() {
    return this.#all.restS;
  }
  get theme() {
    return this.#all.theme;
  }
  get safetySeen() {
    return this.#all.safetySeen;
  }
  /** The browser was asked to keep the data, whatever it said. */
  get askedToKeep() {
    return this.#all.askedToKeep;
  }
  get deskReminder() {
    return this.#all.deskReminder;
  }
  /** When the last breaks at the desk were taken. */
  get deskBreaks() {
    return this.#all.deskBreaks;
  }
  get cautions() {
    return this.#all.cautions;
  }
  get levels() {
    return this.#all.levels;
  }
  get painAnswers() {
    return this.#all.painAnswers;
  }

  get planDays() {
    return this.#all.planDays;
  }
  get planMinutes() {
    return this.#all.planMinutes;
  }
  get equipment() {
    return this.#all.equipment;
  }
  get plan() {
    return this.#all.plan;
  }

  /** Without storage the defaults stay; history tells the athlete why. What was chosen meanwhile wins over what was stored. */
  load(): Promise<void> {
    return (this.#loading = this.#read());
  }

  async #read() {
    let stored = readSettings(undefined);
    try {
      stored = await (await this.#store).getSettings();
    } catch {
      // The defaults it is.
    }
    this.#all = this.#chosen.reduce(changed, stored);
  }

  /** What is stored was replaced, and stands now. */
  async reload() {
    this.#chosen = [];
    await this.load();
  }

  chooseLevel(exerciseId: string, level: string) {
    this.amend('levels', (levels) => ({ ...levels, [exerciseId]: level }));
  }

  set<K extends keyof StoredSettings>(key: K, value: StoredSettings[K]) {
    this.change({ [key]: value });
  }

  /**
   * Changes a list or a table by what is in it: nothing is lost that has not been read yet, or that another tab added.
   * @param next may be asked again about what it has changed already
   */
  amend<K extends keyof StoredSettings>(
    key: K,
    next: (now: StoredSettings[K]) => StoredSettings[K],
  ) {
    this.change((now) => ({ [key]: next(now[key]) }));
  }

  /** Takes effect at once; a device that cannot store forgets it when the page closes. */
  change(change: Change) {
    this.#chosen = [...this.#chosen, change];
    this.#all = changed(this.#all, change);
    void this.#store
      .then((store) => store.setSettings(change))
      .then(() => this.#isStored(change))
      .catch(() => undefined);
  }

  /** From now on another tab may have the last word on it; what is being read may be from before. */
  async #isStored(change: Change) {
    await this.#loading;
    // They are stored one after the other: what came before it is settled too.
    this.#chosen = this.#chosen.slice(this.#chosen.indexOf(change) + 1);
  }
}

const changed = (now: StoredSettings, change: Change): StoredSettings => ({
  ...now,
  ...(typeof change === 'function' ? change(now) : change),
});

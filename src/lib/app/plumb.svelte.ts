import { createContext } from 'svelte';
import type { BackendId, Detector, DetectorInfo, ModelId } from '../detector/detector.ts';
import { WorkerDetector } from '../detector/worker-detector.ts';
import type { Recording } from '../recording/recording.ts';
import type { ScoreResult } from '../session/score-result.ts';
import { PlumbStore } from '../storage/plumb-store.ts';
import { Athletes } from './athletes.svelte.ts';
import { Backup } from './backup.svelte.ts';
import { Clips } from './clips.svelte.ts';
import { Connection } from './connection.svelte.ts';
import { DeskBreaks } from './desk-breaks.svelte.ts';
import { DeviceStorage } from './device-storage.svelte.ts';
import { History } from './history.svelte.ts';
import { Journals } from './journals.svelte.ts';
import { SpokenLanguage } from './language.svelte.ts';
import { Settings } from './settings.svelte.ts';
import { systemNotices } from './system-notice.ts';
import { wallClock } from './wall-clock.ts';

/** The last run of this visit, stored or not: a demo has only this. */
export interface LastRun {
  readonly result: ScoreResult;
  readonly recording: Recording;
  readonly isDemo: boolean;
  /** Missing: a demo, or a video file. */
  readonly level?: string | undefined;
}

/** What lives as long as the page: who trains, their settings, language, history and a warm detector. */
export class Plumb {
  readonly athletes: Athletes;
  readonly settings: Settings;
  readonly history: History;
  readonly journals: Journals;
  readonly device: DeviceStorage;
  readonly connection: Connection;
  readonly clips: Clips;
  readonly desk: DeskBreaks;
  readonly backup: Backup;
  readonly language = new SpokenLanguage();
  last = $state.raw<LastRun | undefined>();
  readonly #modelsUrl: URL;
  #detector: Detector | undefined;
  #loaded: { readonly key: string; readonly info: DetectorInfo } | undefined;

  /** @param modelsUrl folder of our own model files, ending in a slash */
  constructor(modelsUrl: URL) {
    this.#modelsUrl = modelsUrl;
    this.athletes = new Athletes();
    this.connection = new Connection(
      () => (this.history.problem = 'blocked'),
      async (watch) => PlumbStore.open(await this.athletes.database, undefined, watch),
    );
    const { store } = this.connection;
    this.settings = new Settings(store);
    this.desk = new DeskBreaks(this.settings, wallClock, systemNotices);
    this.history = new History(store);
    this.device = new DeviceStorage(this.settings);
    this.clips = new Clips(store, this.settings);
    this.backup = new Backup(store, this.history, () => this.athlete.name);
    this.journals = new Journals(store, this.history);
  }

  /** Whose results these are. */
  get athlete() {
    return this.athletes.present;
  }

  async load() {
    const { settings, history, journals, backup } = this;
    await Promise.all([settings.load(), history.load(), journals.load(), backup.load()]);
    await this.clips.load();
  }

  /** Shows what other tabs store, as soon as they have. */
  async followOtherTabs() {
    const { otherTabs } = await this.connection.store;
    otherTabs.onChange((tables) => {
      const changed = (...names: string[]) => names.some((name) => tables.includes(name));
      if (changed('sessions', 'guided')) void this.history.refresh();
      if (changed('settings')) void Promise.all([this.settings.load(), this.backup.load()]);
      if (changed('clips')) void this.clips.load();
      if (changed('journal') && this.journals.lost.length > 0) void this.journals.load();
    });
  }

  /** The detector for the chosen model, loaded and warm; kept for the next run. */
  async detector(onProgress: (share01: number | undefined) => void) {
    const { model, backend } = this.settings;
    const key = `${model} ${backend}`;
    if (this.#detector && this.#loaded?.key === key) {
      return { detector: this.#detector, info: this.#detector.info ?? this.#loaded.info };
    }
    const detector = (this.#detector ??= new WorkerDetector(this.#modelsUrl));
    try {
      const info = await detector.load(
        {
          model: model as ModelId,
          backend: backend as BackendId | 'auto',
          remembered: this.settings.rememberedBackend as BackendId | undefined,
        },
        (progress) => onProgress(progress.share01),
      );
      if (backend === 'auto') this.settings.set('rememberedBackend', info.backend);
      this.#loaded = { key, info };
      return { detector, info };
    } catch (error) {
      this.dropDetector();
      throw error;
    }
  }

  /** After a crash: the next run starts a fresh one. */
  dropDetector() {
    this.#detector?.close();
    this.#detector = undefined;
    this.#loaded = undefined;
  }

  close() {
    this.dropDetector();
    this.connection.close();
  }
}

export const [getPlumb, setPlumb] = createContext<Plumb>();

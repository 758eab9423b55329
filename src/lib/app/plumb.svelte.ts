import { createContext } from 'svelte';
import type { BackendId, Detector, DetectorInfo, ModelId } from '../detector/detector.ts';
import { WorkerDetector } from '../detector/worker-detector.ts';
import type { Recording } from '../recording/recording.ts';
import type { ScoreResult } from '../session/score-result.ts';
import { PlumbStore } from '../storage/plumb-store.ts';
import { Backup } from './backup.svelte.ts';
import { DeskBreaks } from './desk-breaks.svelte.ts';
import { History } from './history.svelte.ts';
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

/** What lives as long as the page: settings, language, history and a warm detector. */
export class Plumb {
  readonly settings: Settings;
  readonly history: History;
  readonly desk: DeskBreaks;
  readonly backup: Backup;
  readonly language = new SpokenLanguage();
  last = $state.raw<LastRun | undefined>();
  readonly store: Promise<PlumbStore>;
  readonly #modelsUrl: URL;
  #detector: Detector | undefined;
  #loaded: { readonly key: string; readonly info: DetectorInfo } | undefined;

  /** @param modelsUrl folder of our own model files, ending in a slash */
  constructor(modelsUrl: URL) {
    this.#modelsUrl = modelsUrl;
    this.store = PlumbStore.open();
    this.store.catch(() => undefined); // told by history, where it matters
    this.settings = new Settings(this.store);
    this.desk = new DeskBreaks(this.settings, wallClock, systemNotices);
    this.history = new History(this.store);
    this.backup = new Backup(this.store, this.history);
  }

  async load() {
    await Promise.all([this.settings.load(), this.history.load(), this.backup.load()]);
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
    void this.store.then((store) => store.close()).catch(() => undefined);
  }
}

export const [getPlumb, setPlumb] = createContext<Plumb>();

import type { Settings } from './settings.svelte.ts';

type Facts = Pick<StorageManager, 'estimate' | 'persist' | 'persisted'>;

/** With less room than this the athlete is told what can be deleted: a few trainings with their video. Unit: bytes. Source: ours. */
const LITTLE_ROOM = 50e6;

/** What the browser says of the storage it gives us: how much, and whether it promised to keep it. */
export class DeviceStorage {
  /** Missing: the browser does not say. Unit: bytes. */
  used = $state<number | undefined>();
  quota = $state<number | undefined>();
  promised = $state<boolean | undefined>();
  /** Asked just now, and not promised. */
  refused = $state(false);
  readonly #settings: Pick<Settings, 'askedToKeep' | 'set'>;
  readonly #facts: Partial<Facts> | undefined;

  constructor(
    settings: Pick<Settings, 'askedToKeep' | 'set'>,
    facts: Partial<Facts> | undefined = globalThis.navigator?.storage,
  ) {
    this.#settings = settings;
    this.#facts = facts;
  }

  get littleRoom(): boolean {
    return (
      this.used !== undefined && this.quota !== undefined && this.quota - this.used < LITTLE_ROOM
    );
  }

  /** Reads it anew. A browser that answers nothing leaves everything unknown. */
  async load() {
    try {
      const { usage, quota } = (await this.#facts?.estimate?.()) ?? {};
      this.used = usage;
      this.quota = quota;
      this.promised = await this.#facts?.persisted?.();
    } catch {
      this.used = this.quota = this.promised = undefined;
    }
  }

  /** The athlete wants the browser's promise. */
  async ask() {
    try {
      this.promised = await this.#facts?.persist?.();
    } catch {
      this.promised = undefined;
    }
    this.refused = this.promised === false;
  }

  /** There is something worth keeping now: asks for the promise, once on this device and never again. */
  async askOnce() {
    if (this.#settings.askedToKeep) return;
    this.#settings.set('askedToKeep', true);
    await this.load();
    if (this.promised === false) await this.ask();
    this.refused = false;
  }
}

import {
  breaksThisWeek,
  mayRemind,
  nextReminder,
  type ReminderPast,
} from '../progress/desk-reminder.ts';
import type { Settings as StoredSettings } from '../storage/settings.ts';
import type { Settings } from './settings.svelte.ts';
import type { Notice, NoticePermission, SystemNotices } from './system-notice.ts';
import type { WallClock } from './wall-clock.ts';

/** The clock is looked at this often. Unit: ms. Source: ours; a reminder need not be on the second. */
const LOOK_MS = 10_000;
const SNOOZE_MS = 15 * 60_000;
/** Breaks are kept for this long: enough for the count of a week. Unit: ms. */
const KEEP_MS = 14 * 24 * 3_600_000;

type Chosen = Pick<Settings, 'deskReminder' | 'deskBreaks' | 'amend'>;

/** Breaks at the desk: reminds while the page is open, and counts what was taken. */
export class DeskBreaks {
  readonly #settings: Chosen;
  readonly #clock: WallClock;
  readonly #notices: SystemNotices;
  #nowMs = $state(0);
  #due = $state(false);
  /** Trainings on screen: nobody is to be reminded while moving. */
  #busy = 0;
  /** Reminders before this moment on the wall are dealt with. */
  #seenToMs = 0;
  #notice: { close(): void } | undefined;
  permission = $state<NoticePermission>('missing');

  constructor(settings: Chosen, clock: WallClock, notices: SystemNotices) {
    this.#settings = settings;
    this.#clock = clock;
    this.#notices = notices;
    this.#nowMs = clock.nowMs();
    this.#seenToMs = clock.wallMs(this.#nowMs);
    this.permission = notices.permission();
  }

  /** Time for a break, and nobody has answered yet. */
  get due() {
    return this.#due && this.#settings.deskReminder.on;
  }

  /** Missing: undefined when no reminder is going to come. */
  get nextMs(): number | undefined {
    const at = nextReminder(this.#settings.deskReminder, this.#past, this.#wall(this.#nowMs));
    return at === undefined ? undefined : this.#clock.momentOf(at);
  }

  get thisWeek(): number {
    const breaks = this.#settings.deskBreaks.map((ms) => this.#wall(ms));
    return breaksThisWeek(breaks, this.#wall(this.#nowMs));
  }

  /** Looks at the clock until the returned function is called. */
  start(notice: () => Notice): () => void {
    const stop = this.#clock.every(LOOK_MS, () => this.#look(notice));
    return () => {
      stop();
      this.#answered();
    };
  }

  /** While a training is on screen no reminder comes, nor afterwards the one that fell into it. */
  hold(): () => void {
    this.#busy++;
    this.#answered();
    return () => void this.#busy--;
  }

  choose(change: Partial<StoredSettings['deskReminder']>) {
    this.#settings.amend('deskReminder', (now) => ({ ...now, ...change }));
  }

  snooze() {
    this.#answered();
    this.choose({ snoozedToMs: this.#clock.nowMs() + SNOOZE_MS });
  }

  notToday() {
    this.#answered();
    this.choose({ notOnMs: this.#clock.nowMs() });
  }

  /** Until the next one. */
  dismiss() {
    this.#answered();
  }

  /** A break was taken to its end. */
  taken() {
    this.#answered();
    const now = this.#clock.nowMs();
    this.#settings.amend('deskBreaks', (breaks) => [
      ...breaks.filter((ms) => ms !== now && now - ms < KEEP_MS),
      now,
    ]);
    this.choose({ snoozedToMs: undefined });
  }

  /** To be called within a tap. */
  async ask() {
    this.permission = await this.#notices.ask();
  }

  get #past(): ReminderPast {
    const { deskReminder, deskBreaks } = this.#settings;
    const wall = (ms: number | undefined) => (ms === undefined ? undefined : this.#wall(ms));
    return {
      lastBreakMs: wall(deskBreaks.at(-1)),
      snoozedToMs: wall(deskReminder.snoozedToMs),
      notOnMs: wall(deskReminder.notOnMs),
    };
  }

  #wall(ms: number): number {
    return this.#clock.wallMs(ms);
  }

  #look(notice: () => Notice) {
    this.#nowMs = this.#clock.nowMs();
    this.permission = this.#notices.permission();
    const wish = this.#settings.deskReminder;
    const now = this.#wall(this.#nowMs);
    // After a flight to the west the wall shows an earlier time than before.
    const at = nextReminder(wish, this.#past, Math.min(this.#seenToMs, now));
    this.#seenToMs = now + 1;
    if (!mayRemind(wish, this.#past, now)) return this.#answered();
    if (at === undefined || at > now || this.#busy > 0) return;
    this.#answered();
    this.#due = true;
    this.#notice = this.#notices.show(notice());
  }

  #answered() {
    this.#nowMs = this.#clock.nowMs();
    this.#due = false;
    this.#notice?.close();
    this.#notice = undefined;
  }
}

import { describe, expect, it } from 'vitest';
import { readSettings } from '../storage/settings.ts';
import { DeskBreaks } from './desk-breaks.svelte.ts';
import type { NoticePermission } from './system-notice.ts';

const MINUTE_MS = 60_000;
const at = (hour: number, minute = 0) => Date.UTC(2026, 10, 30, hour, minute);

/** A Monday at ten to nine, reminders from nine to five, on a clock that goes when it is told to. */
function monday(permission: NoticePermission = 'refused') {
  let [nowMs, look] = [at(8, 50), () => {}];
  let shift = 0;
  const shown: string[] = [];
  const all = { ...readSettings(undefined) };
  all.deskReminder = { ...all.deskReminder, on: true };
  const settings = {
    get deskReminder() {
      return all.deskReminder;
    },
    get deskBreaks() {
      return all.deskBreaks;
    },
    amend: <K extends keyof typeof all>(key: K, next: (now: (typeof all)[K]) => (typeof all)[K]) =>
      void Object.assign(all, { [key]: next(all[key]) }),
  };
  const desk = new DeskBreaks(
    settings,
    {
      nowMs: () => nowMs,
      wallMs: (ms) => ms + shift,
      momentOf: (wallMs) => wallMs - shift,
      every: (_ms, call) => ((look = call), () => (look = () => {})),
    },
    {
      permission: () => permission,
      ask: () => Promise.resolve((permission = 'allowed')),
      show: () => {
        if (permission !== 'allowed') return undefined;
        shown.push('shown');
        return { close: () => void shown.push('closed') };
      },
    },
  );
  const stop = desk.start(() => ({ title: '', body: '', onopen: () => {} }));
  return {
    ...{ desk, shown, stop },
    goTo(ms: number, stepMs = 10_000) {
      while (nowMs < ms) {
        nowMs = Math.min(ms, nowMs + stepMs);
        look();
      }
    },
    /** The place changes, and the clock on the wall with it. */
    fly: (ms: number) => (shift += ms),
  };
}

describe('desk breaks', () => {
  it('remind at the chosen hour and stay until somebody answers', () => {
    const { desk, goTo } = monday();
    goTo(at(8, 59));
    expect(desk.due).toBe(false);
    goTo(at(9, 20));
    expect(desk.due).toBe(true);
    desk.dismiss();
    goTo(at(9, 59));
    expect(desk.due).toBe(false);
    goTo(at(10));
    expect(desk.due).toBe(true);
  });

  it('come again a quarter of an hour later when put off, and not at all when not today', () => {
    const { desk, goTo } = monday();
    goTo(at(9));
    desk.snooze();
    expect(desk.due).toBe(false);
    goTo(at(9, 14));
    expect(desk.due).toBe(false);
    goTo(at(9, 15));
    expect(desk.due).toBe(true);
    desk.notToday();
    goTo(at(17, 30));
    expect(desk.due).toBe(false);
    goTo(at(24 + 9));
    expect(desk.due).toBe(true);
  });

  it('are counted, and put the next reminder off by a whole interval', () => {
    const { desk, goTo } = monday();
    goTo(at(9, 25));
    desk.taken();
    expect([desk.due, desk.thisWeek, desk.nextMs! - at(9, 25)]).toEqual([false, 1, 60 * MINUTE_MS]);
    goTo(at(10, 24));
    expect(desk.due).toBe(false);
    goTo(at(10, 26));
    expect(desk.due).toBe(true);
  });

  it('leave a training alone, and the reminder that fell into it is not made up for', () => {
    const { desk, goTo, shown } = monday('allowed');
    const release = desk.hold();
    goTo(at(9, 30));
    release();
    goTo(at(9, 59));
    expect([desk.due, shown]).toEqual([false, []]);
    goTo(at(10));
    expect(desk.due).toBe(true);
  });

  it('do not call at night what came due while the device slept', () => {
    const { desk, goTo } = monday();
    goTo(at(21), at(21));
    expect(desk.due).toBe(false);
  });

  it('go on after a flight to the west, where the clock shows an earlier hour', () => {
    const { desk, goTo, fly } = monday();
    goTo(at(15, 30));
    desk.dismiss();
    fly(-6 * 60 * MINUTE_MS);
    goTo(at(16));
    expect(desk.due).toBe(true);
  });

  it('use notices of the device only when allowed, and take them back when answered', async () => {
    const { desk, goTo, shown } = monday('ask');
    goTo(at(9));
    expect([desk.due, shown]).toEqual([true, []]);
    await desk.ask();
    expect(desk.permission).toBe('allowed');
    desk.snooze();
    goTo(at(9, 15));
    expect(shown).toEqual(['shown']);
    desk.taken();
    expect(shown).toEqual(['shown', 'closed']);
  });
});

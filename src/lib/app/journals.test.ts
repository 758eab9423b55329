import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { singleLegBalance } from '../exercises/single-leg-balance.ts';
import { singleLegBalance as balancing } from '../recording/athlete-programs.ts';
import { readRecording } from '../recording/pose-jsonl.ts';
import { quantise } from '../recording/quantise.ts';
import { recordAthlete } from '../recording/synthetic-athlete.ts';
import { scoreRecording } from '../session/score.ts';
import type { NewJournal } from '../storage/journal-record.ts';
import { PlumbStore } from '../storage/plumb-store.ts';
import { StorageError } from '../storage/storage-error.ts';
import { History } from './history.svelte.ts';
import { fileOf, Journals } from './journals.svelte.ts';
import { RunKeeper } from './run-keeper.ts';
import type { Plumb } from './plumb.svelte.ts';
import type { RunJournal } from './run-journal.ts';
import type { RunLocks } from './run-locks.ts';

const { frames, header } = quantise(
  recordAthlete({ program: balancing({ side: 'left', holdS: 20 }), fps: 15 }).recording,
);
const run: NewJournal = {
  startedAtMs: Date.parse('2026-11-29T18:00:00Z'),
  ...{ exerciseId: 'single-leg-balance', exerciseVersion: 1, side: 'left', mode: 'test' },
  ...{ level: 'eyes-open', eyes: 'open', heightCm: 172, backend: 'webgl', appVersion: '0' },
  header: { ...header, origin: 'webcam' },
};
const FROM_MS = 8000;
const baseline = { fromMs: 500, toMs: 3500 };
/** What a session knows at a frame: the baseline is over, the trial begins at eight seconds. */
const knownAt = (tMs: number) => ({
  ...{ fps: 15, baseline: tMs >= 3500 ? baseline : undefined },
  trial: tMs > FROM_MS ? { fromMs: FROM_MS, toMs: tMs } : undefined,
});

/** One browser: its locks live as long as the tab that took them. */
class Browser implements RunLocks {
  readonly held = new Set<string>();
  /** Those who wait for a tab to go. */
  waiting: (() => void)[] = [];
  async hold(id: string) {
    this.held.add(id);
    return () => void this.held.delete(id);
  }
  async isHeld(id: string) {
    return this.held.has(id);
  }
  free() {
    return new Promise<void>((go) => this.waiting.push(go));
  }
  crash() {
    this.held.clear();
    for (const go of this.waiting.splice(0)) go();
  }
  async whileFree<T>(id: string, work: () => Promise<T>) {
    if (this.held.has(id)) return undefined;
    this.held.add(id);
    return work().finally(() => this.held.delete(id));
  }
}

let locks: Browser;
let store: PlumbStore;
let hide: () => void;
beforeEach(async () => {
  locks = new Browser();
  store = await PlumbStore.open('plumb', { indexedDB: new IDBFactory(), IDBKeyRange });
});
afterEach(() => store.close());

function openTab() {
  const opened = Promise.resolve(store);
  const history = new History(opened);
  const onHidden = (call: () => void) => {
    hide = call;
    return () => (hide = () => {});
  };
  return { history, journals: new Journals(opened, history, { locks, onHidden }) };
}

async function train(journal: RunJournal, untilMs: number) {
  for (const frame of frames) if (frame.tMs <= untilMs) journal.add(frame, knownAt(frame.tMs));
  await journal.settled();
}

/** A tab in the middle of a trial is gone, whatever the reason. */
async function crashAt(untilMs: number) {
  await train(openTab().journals.begin(run), untilMs);
  locks.held.clear();
}

describe('while a run goes on', () => {
  it('less than a second of it is not written down', async () => {
    const journal = openTab().journals.begin(run);
    for (const [i, frame] of frames.filter(({ tMs }) => tMs < 5000).entries()) {
      journal.add(frame, knownAt(frame.tMs));
      await journal.settled();
      if (i % 4 !== 3) continue;
      const read = await store.journal.read(journal.id);
      const writtenMs = read && read !== 'unreadable' ? read.recording.frames.at(-1)!.tMs : 0;
      expect(frame.tMs - writtenMs).toBeLessThan(1000);
    }
  });

  it('a tab that is open already offers the run as soon as the other one is gone', async () => {
    await train(openTab().journals.begin(run), 9000);
    const { journals } = openTab();
    await Promise.all([journals.load(), journals.load()]);
    expect(journals.lost).toEqual([]);
    expect(locks.waiting).toHaveLength(1);
    locks.crash();
    await vi.waitFor(() => expect(journals.lost).toHaveLength(1));
  });

  it('everything is written down as soon as the page is hidden', async () => {
    const journal = openTab().journals.begin(run);
    await train(journal, 1000);
    hide();
    await journal.settled();
    const read = await store.journal.read(journal.id);
    if (!read || read === 'unreadable') throw new Error('cannot be read');
    expect(read.recording.frames).toEqual(frames.filter(({ tMs }) => tMs <= 1000));
  });

  it('another tab does not call it lost', async () => {
    const journal = openTab().journals.begin(run);
    await train(journal, 9000);
    const { journals } = openTab();
    await journals.load();
    expect(journals.lost).toEqual([]);
    expect(await store.journal.ids()).toEqual([journal.id]);
  });

  it('a journal that cannot be written stops nothing and throws nothing', async () => {
    vi.spyOn(store.journal, 'append').mockRejectedValue(new StorageError('full', 'no room'));
    const journal = openTab().journals.begin(run);
    await train(journal, 5000);
    journal.end();
    await journal.settled();
    expect(store.journal.append).toHaveBeenCalledTimes(1);
    await journal.forget();
    expect(await store.journal.ids()).toEqual([]);
  });

  it('what the athlete gives up leaves nothing behind', async () => {
    const journal = openTab().journals.begin(run);
    await train(journal, 9000);
    await journal.forget();
    expect(await store.journal.ids()).toEqual([]);
    expect(locks.held.size).toBe(0);
  });
});

describe('after a crash', () => {
  it('keeping it scores it as far as it went and stores it like any session, in place of the journal', async () => {
    await crashAt(20_000);
    const { journals, history } = openTab();
    await journals.load();
    const [lost] = journals.lost;
    expect(lost!.exercise!.id).toBe('single-leg-balance');
    expect(lost!.trialS).toBeGreaterThan(11);
    const id = await journals.keep(lost!);

    const [row] = history.rows;
    expect(row).toMatchObject({ id, side: 'left', level: 'eyes-open', mode: 'test' });
    expect(Date.parse(row!.startedAt)).toBe(run.startedAtMs);
    const { recording } = (await history.get(id!))!;
    const sure = recording.frames.length;
    expect(recording.frames).toEqual(frames.slice(0, sure));
    const { series: _series, ...told } = scoreRecording(recording, singleLegBalance, {
      ...{ side: 'left', heightCm: 172, baseline, trial: lost!.trial },
    });
    expect(row!.result).toEqual(told);
    expect(told.metrics.find(({ id: metric }) => metric === 'hold-time')!.value).not.toBeNull();
    expect(journals.lost).toEqual([]);
    expect(await store.journal.ids()).toEqual([]);
  });

  it('in two tabs it is stored once', async () => {
    await crashAt(20_000);
    const tabs = [openTab(), openTab()];
    await Promise.all(tabs.map(({ journals }) => journals.load()));
    const kept = await Promise.all(tabs.map(({ journals }) => journals.keep(journals.lost[0]!)));
    const late = await tabs[0]!.journals.keep({ ...tabs[1]!.journals.lost[0]!, id: 'gone' });
    expect(kept.filter((id) => id !== undefined)).toHaveLength(1);
    expect(late).toBeUndefined();
    expect((await store.listSessions()).sessions).toHaveLength(1);
  });

  it('before the trial there is nothing to measure, and the recording can be had as a file', async () => {
    await crashAt(7000);
    const { journals } = openTab();
    await journals.load();
    const [lost] = journals.lost;
    expect(lost!.trialS).toBeUndefined();
    expect(await journals.keep(lost!)).toBeUndefined();
    expect(journals.lost).toHaveLength(1);
    const file = fileOf(lost!);
    expect(file.name).toMatch(/^single-leg-balance-2026-11-.*\.pose\.jsonl$/);
    expect(readRecording(await file.text()).frames.at(-1)!.tMs).toBeGreaterThan(6000);
  });

  it('discarding it takes it away for good', async () => {
    await crashAt(20_000);
    const { journals, history } = openTab();
    await journals.load();
    await journals.discard(journals.lost[0]!);
    expect(journals.lost).toEqual([]);
    expect(await store.journal.ids()).toEqual([]);
    await history.load();
    expect(history.rows).toEqual([]);
  });

  it('what cannot be discarded stays on offer, and why is told', async () => {
    await crashAt(20_000);
    const { journals } = openTab();
    await journals.load();
    vi.spyOn(store.journal, 'delete').mockRejectedValue(new StorageError('unavailable', 'no'));
    await journals.discard(journals.lost[0]!);
    expect([journals.problem, journals.lost.length]).toEqual(['unavailable', 1]);
  });

  it('without room for the session the journal stays', async () => {
    await crashAt(20_000);
    const { journals } = openTab();
    await journals.load();
    vi.spyOn(store, 'saveSession').mockRejectedValue(new StorageError('full', 'no room'));
    expect(await journals.keep(journals.lost[0]!)).toBeUndefined();
    expect(journals.problem).toBe('full');
    expect(journals.lost).toHaveLength(1);
  });

  it('an exercise of a later version stays, with its recording', async () => {
    await train(openTab().journals.begin({ ...run, exerciseId: 'cartwheel' }), 20_000);
    locks.held.clear();
    const { journals } = openTab();
    await journals.load();
    expect(journals.lost[0]!.exercise).toBeUndefined();
    expect(await journals.keep(journals.lost[0]!)).toBeUndefined();
    expect(journals.lost).toHaveLength(1);
  });

  it('the session is scored and stored at its end, its journal is gone', async () => {
    const { keeper, history } = await trained();
    const id = await keeper.keep(scored, keeper.end());
    expect(history.rows.map((row) => row.id)).toEqual([id]);
    expect(await store.journal.ids()).toEqual([]);
    expect(locks.held.size).toBe(0);
  });

  it('a journal gives way where there is room for the session alone', async () => {
    const { keeper, history } = await trained();
    const save = store.saveSession.bind(store);
    vi.spyOn(store, 'saveSession').mockImplementation(async (session, journalId) => {
      if ((await store.journal.ids()).length > 0) throw new StorageError('full', 'no room');
      return save(session, journalId);
    });
    const id = await keeper.keep(scored, keeper.end());
    expect(history.rows.map((row) => row.id)).toEqual([id]);
    expect(await store.journal.ids()).toEqual([]);
  });

  it('while another tab holds the database the result is not waited for, and stored by and by', async () => {
    const { keeper, history } = await trained('waiting');
    expect(await keeper.keep(scored, keeper.end())).toEqual({ problem: 'blocked' });
    expect(keeper.unkept).toEqual([scored]);
    await vi.waitFor(() => expect(history.rows).toHaveLength(1));
  });

  it('what finds no room is kept at hand, with its recording, and stays written down for later', async () => {
    const { keeper } = await trained();
    vi.spyOn(store, 'saveSession').mockRejectedValue(new StorageError('full', 'no room'));
    expect(await keeper.keep(scored, keeper.end())).toEqual({ problem: 'full' });
    expect(keeper.unkept).toEqual([scored]);
    const { journals } = openTab();
    await journals.load();
    expect(journals.lost.map(({ recording }) => recording.frames.at(-1))).toEqual([frames.at(-1)]);
  });

  const recording = { header: { ...header, origin: 'webcam' as const }, frames };
  const result = scoreRecording(recording, singleLegBalance, { side: 'left' });
  const scored = { startedAtMs: run.startedAtMs, backend: 'webgl', result, recording };

  /** A training whose trial has just ended. */
  async function trained(state = 'open') {
    const { journals, history } = openTab();
    const plumb = {
      ...{ journals, history, settings: { heightCm: 172 }, connection: { state } },
    } as unknown as Plumb;
    const chosen = { exercise: singleLegBalance, mode: 'test', level: 'eyes-open' } as const;
    const keeper = new RunKeeper(plumb, { ...chosen, loadKg: undefined });
    const begun = frames.filter(({ tMs }) => tMs < 5000);
    const { startedAtMs, side, backend, header: head } = run;
    keeper.begin({ startedAtMs, side, backend, header: head }, begun, knownAt(4000));
    for (const frame of frames.slice(begun.length)) keeper.add(frame, knownAt(frame.tMs));
    return { keeper, history };
  }
});

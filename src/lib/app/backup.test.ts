import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { importText } from '../../../tests/exchange.ts';
import type { StoredGuided } from '../storage/guided-record.ts';
import { PlumbStore } from '../storage/plumb-store.ts';
import type { StoredSession } from '../storage/session-record.ts';
import { isSealed } from '../storage/sealed-file.ts';
import { Backup } from './backup.svelte.ts';

const FROZEN = readFileSync(
  new URL('../../../tests/fixtures/exports/plumb-export-3.json', import.meta.url),
  'utf8',
);
const DAY = 24 * 60 * 60_000;
const NOON = new Date('2026-12-01T12:00:00').getTime();

/** A folder in memory, which can be made to refuse. */
class Folder {
  readonly name = 'Backups';
  readonly files = new Map<string, Blob>();
  permission: PermissionState = 'granted';
  asked = 0;
  /** Thrown at the next pieces. */
  broken: DOMException | undefined;

  queryPermission = async () => this.permission;
  requestPermission = async () => {
    this.asked++;
    return (this.permission = 'granted');
  };
  removeEntry = async (name: string) => void this.files.delete(name);
  getFileHandle = async (name: string) => {
    this.files.set(name, new Blob());
    const pieces: Uint8Array<ArrayBuffer>[] = [];
    return {
      createWritable: async () => ({
        write: async (piece: Uint8Array<ArrayBuffer>) => {
          if (this.broken) throw this.broken;
          pieces.push(piece.slice());
        },
        abort: async () => undefined,
        close: async () => void this.files.set(name, new Blob(pieces)),
      }),
      getFile: async () => this.files.get(name)!,
    };
  };
}

let store: PlumbStore;
let folder: Folder;
let history: { rows: StoredSession[]; guided: StoredGuided[]; loaded: boolean };
let backup: Backup;
beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: NOON });
  store = await PlumbStore.open('plumb', { indexedDB: new IDBFactory(), IDBKeyRange });
  await importText(store, FROZEN);
  const { sessions } = await store.listSessions();
  history = { rows: [...sessions], guided: [], loaded: true };
  folder = new Folder();
  vi.stubGlobal('__APP_VERSION__', '0');
  vi.stubGlobal('showDirectoryPicker', async () => folder);
  backup = new Backup(Promise.resolve(store), history, () => '');
  await backup.load();
});
afterEach(() => {
  store.close();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** As if one had trained. */
const train = (atMs: number) => {
  const [last] = history.rows;
  const startedAt = new Date(atMs).toISOString();
  history.rows = [{ ...last!, id: `at-${atMs}`, startedAt }, ...history.rows];
};
const names = () => [...folder.files.keys()];

describe('a copy is asked for', () => {
  it('when ten entries are in none, and not before', async () => {
    await backup.saved();
    expect(backup.isDue(NOON)).toBe(false);
    for (let i = 1; i < 10; i++) train(NOON + i);
    expect(backup.isDue(NOON)).toBe(false);
    train(NOON + 10);
    expect([backup.newCount, backup.isDue(NOON)]).toEqual([10, true]);
    vi.setSystemTime(NOON + 60_000);
    await backup.saved();
    expect([backup.newCount, backup.isDue(NOON)]).toEqual([0, false]);
  });

  it('when anything is new after four weeks', async () => {
    expect(backup.isDue(NOON)).toBe(false);
    expect(backup.isDue(NOON + 28 * DAY)).toBe(true);
    await backup.saved();
    expect(backup.isDue(NOON + 100 * DAY)).toBe(false);
  });

  it('also where the clock was years ahead when it was last saved', async () => {
    vi.setSystemTime(NOON + 3000 * DAY);
    await backup.saved();
    vi.setSystemTime(NOON);
    for (let i = 0; i < 10; i++) train(NOON - i);
    expect([backup.newCount > 9, backup.isDue(NOON)]).toEqual([true, true]);
  });

  it('not while backups are made by themselves, but when they fail', async () => {
    await backup.start(undefined);
    for (let i = 1; i < 20; i++) train(NOON + i * DAY);
    expect(backup.isDue(NOON + 100 * DAY)).toBe(false);
    folder.broken = new DOMException('', 'QuotaExceededError');
    await backup.now();
    expect(backup.state.failed?.why).toBe('full');
    expect(backup.isDue(NOON + 100 * DAY)).toBe(true);
  });
});

describe('backups by themselves', () => {
  it('are written once a day when something is new, and the one before is kept', async () => {
    await backup.start(undefined);
    const [first] = names();
    train(NOON + 1);
    await backup.keepUp();
    expect(names()).toEqual([first]);
    vi.setSystemTime(NOON + DAY);
    await backup.keepUp();
    const [, second] = names();
    expect(names()).toEqual([first, second]);
    vi.setSystemTime(NOON + 2 * DAY);
    await backup.keepUp();
    expect(names()).toHaveLength(2);
    train(NOON + 2 * DAY);
    await backup.keepUp();
    expect(names()).toHaveLength(2);
    expect(names()).toContain(second);
    expect(names()).not.toContain(first);
  });

  it('never ask by themselves, try once a visit, and leave what is there', async () => {
    await backup.start(undefined);
    const before = names();
    train(NOON + 1);
    vi.setSystemTime(NOON + DAY);
    folder.permission = 'prompt';
    await backup.keepUp();
    const { failed } = backup.state;
    expect([failed?.why, folder.asked, names()]).toEqual(['permission', 0, before]);
    vi.setSystemTime(NOON + DAY + 1);
    await backup.keepUp();
    expect(backup.state.failed).toEqual(failed);
    await backup.now();
    expect([folder.asked, backup.state.failed, names().length]).toEqual([1, undefined, 2]);
  });

  it('that break off leave no half file', async () => {
    await backup.start(undefined);
    const before = names();
    vi.setSystemTime(NOON + DAY);
    folder.broken = new DOMException('', 'NotFoundError');
    await backup.now();
    expect([backup.state.failed?.why, names()]).toEqual(['gone', before]);
  });

  it('are sealed with the passphrase they were begun with, which is nowhere', async () => {
    await backup.start('a long passphrase');
    expect(await isSealed([...folder.files.values()][0]!)).toBe(true);
    expect(JSON.stringify(backup.state)).not.toContain('passphrase');
    vi.setSystemTime(NOON + DAY);
    await backup.move();
    expect(await isSealed([...folder.files.values()].at(-1)!)).toBe(true);
  });
});

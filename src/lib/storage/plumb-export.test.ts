import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { exportText, importText } from '../../../tests/exchange.ts';
import { openDatabase, type Database, type IndexedDb } from './database.ts';
import { exportParts } from './plumb-export.ts';
import { PlumbStore } from './plumb-store.ts';
import { trackText } from './track-bytes.ts';

const FROZEN = readFileSync(
  new URL('../../../tests/fixtures/exports/plumb-export-3.json', import.meta.url),
  'utf8',
);
type Json = Record<string, unknown>;
const frozen = () =>
  JSON.parse(FROZEN) as Json & { sessions: Json[]; guided: Json[]; settings: Json };

let idb: IndexedDb;
let store: PlumbStore;
beforeEach(async () => {
  idb = { indexedDB: new IDBFactory(), IDBKeyRange };
  store = await PlumbStore.open('plumb', idb);
});
afterEach(() => store.close());

const elsewhere = () => PlumbStore.open('other', idb);

describe('an export', () => {
  it('carries everything to another device: results with what they told before, guided runs, settings', async () => {
    await importText(store, FROZEN, true);
    const text = await exportText(store, { athleteName: 'Käthe “Kate” O’Neill 凯特' });
    const { sessions, guided, settings, athlete, version } = frozen();
    expect(JSON.parse(text)).toMatchObject({
      ...{ sessions, guided, settings, athlete, version, unreadable: [] },
    });
    const other = await elsewhere();
    await importText(other, text, true);
    expect(await exportText(other, { athleteName: 'Käthe “Kate” O’Neill 凯特' })).toBe(text);
    other.close();
  });

  it('of nothing is one that can be read', async () => {
    const text = await exportText(store);
    expect(JSON.parse(text)).toMatchObject({ sessions: [], guided: [], unreadable: [] });
    expect(JSON.parse(text)).not.toHaveProperty('athlete');
    expect(await importText(store, text)).toMatchObject({ results: 0, guided: 0 });
  });

  it('takes records that cannot be read along as they are, and can itself be read', async () => {
    await importText(store, FROZEN);
    const [spoilt, damaged] = frozen().sessions.map(({ id }) => id as string);
    const { db } = await opened();
    await db.sessions.update(spoilt!, { mode: 7 } as object);
    await db.tracks.update(damaged!, { bytes: new Uint8Array([1, 2, 3]) });
    db.close();
    const text = await exportText(store);
    const { sessions, unreadable } = JSON.parse(text) as {
      sessions: unknown[];
      unreadable: { id: string; why: string; raw: string }[];
    };
    expect(sessions).toEqual([]);
    expect(unreadable.map(({ id }) => id).sort()).toEqual([spoilt!, damaged!].sort());
    const raw = unreadable.map((one) => JSON.parse(one.raw) as Json);
    const { track } = frozen().sessions[0]!;
    expect(raw).toContainEqual(expect.objectContaining({ mode: 7, track }));
    expect(raw).toContainEqual(expect.objectContaining({ track: 'AQID' }));
    const other = await elsewhere();
    expect(await importText(other, text)).toMatchObject({ results: 0, guided: 1, unreadable: 2 });
    other.close();
  });

  it.each<[string, (db: Database, id: string) => Promise<unknown>]>([
    ['is packed well but breaks off', spoilTrack],
    ['is no bytes at all', (db, id) => db.tracks.update(id, { bytes: 7 } as object)],
    [
      'has another size than its record says',
      (db, id) => db.sessions.update(id, { trackBytes: 5 }),
    ],
    [
      'is of another model',
      async (db, id) => {
        const { result } = (await db.sessions.get(id))!;
        const model = 'movenet-thunder';
        await db.sessions.update(id, { model, result: { ...result, model }, earlier: [] });
      },
    ],
  ])('can be read in again where a track %s', async (_what, spoil) => {
    await importText(store, FROZEN);
    const id = frozen().sessions[0]!['id'] as string;
    const { db, otherTabs } = await opened();
    await spoil(db, id);
    otherTabs.close();
    db.close();
    const text = await exportText(store);
    const other = await elsewhere();
    expect(await importText(other, text)).toMatchObject({ results: 1, guided: 1, unreadable: 1 });
    other.close();
  });

  it('comes in pieces of one session each, and tells how far it is', async () => {
    await importText(store, FROZEN);
    const told: string[] = [];
    const pieces: string[] = [];
    const about = { appVersion: '0', now: new Date(0) };
    for await (const piece of exportParts(store, about, (done, all) => told.push(`${done}/${all}`)))
      pieces.push(piece);
    expect(told).toEqual(['0/2', '1/2', '2/2']);
    const ids = frozen().sessions.map(({ id }) => id as string);
    for (const piece of pieces)
      expect(ids.filter((id) => piece.includes(id)).length).toBeLessThan(2);
  });
});

describe('an import', () => {
  it('adds nothing twice, by id or as the same moment under another id', async () => {
    expect(await importText(store, FROZEN)).toMatchObject({ results: 2, guided: 1, known: 0 });
    const before = await exportText(store);
    expect(await importText(store, FROZEN)).toMatchObject({ results: 0, guided: 0, known: 3 });
    const renamed = FROZEN.replaceAll(/"id": "[0-9a-f]{4}/g, '"id": "eeee');
    expect(await importText(store, renamed)).toMatchObject({ results: 0, guided: 0, known: 3 });
    expect(await exportText(store)).toBe(before);
  });

  it('leaves what is here as it is, and says when it cannot be read here', async () => {
    await importText(store, FROZEN);
    const id = frozen().sessions[0]!['id'] as string;
    const { db } = await opened();
    await db.sessions.update(id, { mode: 7 } as object);
    db.close();
    expect(await importText(store, FROZEN)).toMatchObject({ known: 3, knownUnreadable: 1 });
    expect((await store.listSessions()).unreadable.map((one) => one.id)).toEqual([id]);
  });

  it('takes settings over only when asked, and never what belongs to the device', async () => {
    await store.setSettings({ deviceId: 'cam', voiceName: 'Anna', theme: 'light' });
    await importText(store, FROZEN, false);
    expect(await store.getSettings()).toMatchObject({ theme: 'light' });
    const camera = FROZEN.replace('"settings": {', '"settings": { "deviceId": "theirs",');
    expect(await importText(store, camera, true)).toMatchObject({ settings: true });
    expect(await store.getSettings()).toMatchObject({
      ...{ theme: 'dark', restS: 40, deviceId: 'cam', voiceName: 'Anna' },
    });
  });

  it('does not mind the order of the fields', async () => {
    const { version, format, ...rest } = frozen();
    const text = JSON.stringify({ ...rest, version, format });
    expect(await importText(store, text)).toMatchObject({ results: 2 });
  });

  /** The frozen export, with something changed. */
  const changed = (change: (all: ReturnType<typeof frozen>) => void) => {
    const all = frozen();
    change(all);
    return JSON.stringify(all);
  };
  const result = (all: ReturnType<typeof frozen>, i: number) =>
    all.sessions[i]!['result'] as { metrics: Json[]; trial: Json } & Json;

  it.each<[string, string, string, string | undefined]>([
    ['what is no JSON', 'hello', 'not-json', undefined],
    ['an empty file', '', 'not-json', undefined],
    ['another file', '{"format":"something","version":1}', 'other-file', 'format'],
    ['a newer version', changed((all) => (all['version'] = 4)), 'newer', 'version'],
    ['a file cut short', FROZEN.slice(0, 30_000), 'incomplete', 'sessions[1]'],
    [
      'an error that is none',
      changed((all) => (result(all, 1).metrics[0]!['error'] = 'small')),
      'value',
      'sessions[1].result.metrics[0].error',
    ],
    [
      'a reason nobody knows',
      changed((all) => (result(all, 0).quality = { usableShare: 1, fps: 4, reasons: ['<b>'] })),
      'value',
      'sessions[0].result.quality.reasons[0]',
    ],
    [
      'a list for a table of numbers',
      changed((all) => (all.sessions[0]!['tuning'] = [])),
      'value',
      'sessions[0].tuning',
    ],
    [
      'settings that are a list',
      changed((all) => (all.settings = [] as never)),
      'value',
      'settings',
    ],
    [
      'a rest nobody takes',
      changed((all) => (all.settings['restS'] = 1000)),
      'value',
      'settings.restS',
    ],
    [
      'a trial that ends before it begins',
      changed((all) => (result(all, 0).trial['toMs'] = -1)),
      'value',
      'sessions[0].result.trial.toMs',
    ],
    [
      'a track of another model',
      changed((all) => {
        all.sessions[0]!['model'] = 'movenet-thunder';
        result(all, 0)['model'] = 'movenet-thunder';
        for (const one of all.sessions[0]!['earlier'] as { result: Json }[])
          one.result['model'] = 'movenet-thunder';
      }),
      'mismatch',
      'sessions[0].model',
    ],
    [
      'a track of another length',
      changed((all) => (all.sessions[1]!['trackBytes'] = 5)),
      'mismatch',
      'sessions[1].trackBytes',
    ],
    [
      'a track that is no track',
      changed((all) => Object.assign(all.sessions[1]!, { track: 'AQID', trackBytes: 3 })),
      'movement',
      'sessions[1].track',
    ],
    [
      'an id that is there twice',
      changed((all) => all.sessions.push(all.sessions[0]!)),
      'twice',
      'sessions[2].id',
    ],
    [
      'an id that is an address',
      changed((all) => (all.guided[0]!['id'] = '../settings')),
      'value',
      'guided[0].id',
    ],
    [
      'a name that means something to the language',
      FROZEN.replace('"settings": {', '"settings": { "__proto__": { "muted": true },'),
      'value',
      'settings.__proto__',
    ],
    [
      'a text without an end',
      changed((all) => (all.guided[0]!['level'] = 'x'.repeat(100_000))),
      'too-large',
      'guided[0].level',
    ],
  ])('refuses %s, names the place and changes nothing', async (_what, text, refusal, place) => {
    await importText(
      store,
      changed((all) => all.sessions.pop()),
    );
    const before = await exportText(store);
    const refused: unknown = await importText(store, text, true).catch((error: unknown) => error);
    expect(refused).toMatchObject({ name: 'StorageError', failure: 'corrupt', refusal, place });
    expect(await exportText(store)).toBe(before);
  });

  it('refuses a track that swells beyond reason', async () => {
    const zeros = new Blob([new Uint8Array(300 * 2 ** 20)]).stream();
    const bomb = new Uint8Array(
      await new Response(zeros.pipeThrough(new CompressionStream('gzip'))).arrayBuffer(),
    );
    const track = Buffer.from(bomb).toString('base64');
    const text = changed((all) =>
      Object.assign(all.sessions[0]!, { track, trackBytes: bomb.length }),
    );
    expect(text.length).toBeLessThan(2 ** 20);
    await expect(importText(store, text)).rejects.toMatchObject({
      ...{ refusal: 'movement', place: 'sessions[0].track' },
    });
  });

  it('writes all or nothing, also when the device is full in between', async () => {
    const before = await exportText(store);
    const { db } = await opened();
    db.close();
    const { IDBObjectStore } = await import('fake-indexeddb');
    const add = IDBObjectStore.prototype.add;
    let left = 2;
    IDBObjectStore.prototype.add = function (...args) {
      if (left-- === 0) throw new DOMException('', 'QuotaExceededError');
      return add.apply(this, args);
    };
    try {
      await expect(importText(store, FROZEN)).rejects.toMatchObject({ failure: 'full' });
    } finally {
      IDBObjectStore.prototype.add = add;
    }
    expect(await exportText(store)).toBe(before);
  });
});

const opened = () => openDatabase('plumb', idb);

/** Packs a track anew whose last line broke off. */
async function spoilTrack(db: Database, id: string) {
  const text = await trackText((await db.tracks.get(id))!.bytes);
  const bytes = new Uint8Array(gzipSync(text.slice(0, -20)));
  await db.tracks.update(id, { bytes });
  await db.sessions.update(id, { trackBytes: bytes.length });
}

import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { expect, it } from 'vitest';
import { openDatabase } from './database.ts';
import { listSessions, newestSessions } from './session-list.ts';
import type { StoredSession } from './session-record.ts';

const session = (i: number): StoredSession => ({
  ...{ schema: 1, id: `id-${i % 7}-${i}`, startedAt: momentOf(i), exerciseId: i % 2 ? 'b' : 'a' },
  ...{ exerciseVersion: 1, side: null, mode: 'test', view: 'front', model: 'm', backend: 'none' },
  ...{ origin: 'webcam', heightCm: null, rules: {}, tuning: {}, trackBytes: 1, appVersion: '0' },
  result: {
    ...{ exercise: 'a', side: null, model: 'm', rules: {}, metrics: [], events: [] },
    ...{ quality: { usableShare: 1, fps: 30, reasons: [] }, verdict: 'good', baseline: null },
    trial: { fromMs: 0, toMs: 1 },
  },
});
/** Hours apart, each in another time zone than the one before. */
const momentOf = (i: number) => {
  const offset = i % 2 ? '+13:00' : '-10:00';
  const local = Date.UTC(2026, 0, 1) + i * 3_600_000 + (i % 2 ? 13 : -10) * 3_600_000;
  return `${new Date(local).toISOString().slice(0, -1)}${offset}`;
};

const COUNT = 1234;
async function filled() {
  const { db } = await openDatabase('plumb', { indexedDB: new IDBFactory(), IDBKeyRange });
  await db.sessions.bulkPut(Array.from({ length: COUNT }, (_, i) => session(i)));
  return db;
}

it('all sessions are read, whatever the portions, newest first by the clock and not by the text', async () => {
  const db = await filled();
  const { sessions, unreadable } = await listSessions(db);
  expect(unreadable).toEqual([]);
  expect(sessions.map(({ startedAt }) => startedAt)).toEqual(
    Array.from({ length: COUNT }, (_, i) => momentOf(COUNT - 1 - i)),
  );
  expect((await listSessions(db, 'b')).sessions).toHaveLength(COUNT / 2);
  db.close();
});

it('the latest are found without the others, but for a day at the edge of time zones', async () => {
  const db = await filled();
  const { sessions } = await newestSessions(db, 60);
  expect(sessions).toHaveLength(60);
  for (const { startedAt } of sessions)
    expect(Date.parse(startedAt)).toBeGreaterThan(Date.parse(momentOf(COUNT - 60 - 24 - 1)));
  const times = sessions.map(({ startedAt }) => Date.parse(startedAt));
  expect(times).toEqual(times.toSorted((a, b) => b - a));
  db.close();
});

it('what cannot be read is told by the full list, and hides nothing else', async () => {
  const db = await filled();
  await db.sessions.put({ ...session(3), result: 'gone' } as unknown as StoredSession);
  await db.sessions.put({ id: 'no-date' } as unknown as StoredSession);
  const { sessions, unreadable } = await listSessions(db);
  expect(sessions).toHaveLength(COUNT - 1);
  expect(unreadable.map(({ id }) => id).sort()).toEqual(['id-3-3', 'no-date']);
  db.close();
});

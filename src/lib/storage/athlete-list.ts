import Dexie, { type EntityTable, type Table } from 'dexie';
import * as v from 'valibot';
import { LONGEST_NAME, tidyName } from './athlete-name.ts';
import type { IndexedDb } from './database.ts';
import { isoWithOffset } from './session-record.ts';
import { blocked, guarded } from './storage-error.ts';

/** Somebody who trains on this device. Each has a database of their own. */
export interface Athlete {
  readonly id: string;
  /** Empty: nobody has asked for it yet, or it cannot be read. */
  readonly name: string;
  /** ISO text. Missing: they were here before there was a list. */
  readonly since?: string;
}

/** Who trains here; at least one. */
export interface Listed {
  /** In the order in which they came. */
  readonly all: readonly Athlete[];
  /** Who was chosen last, in whichever tab. */
  readonly chosen: string;
}

const FIRST = 'first';
const LIST = 'plumb-athletes';
const CHOSEN = 'chosen';

/** Who trained here before there was a list: nobody else is known until a second one comes. */
export const FIRST_ATHLETE: Athlete = { id: FIRST, name: '' };

/** The first athlete's database never gets another name. */
export const databaseOf = (id: string): string => (id === FIRST ? 'plumb' : `plumb-${id}`);

const readable = v.object({
  id: v.pipe(v.string(), v.nonEmpty()),
  name: v.fallback(v.pipe(v.string(), v.transform(tidyName), v.maxLength(LONGEST_NAME)), ''),
  since: v.fallback(v.optional(v.pipe(v.string(), v.isoTimestamp())), undefined),
});

type ListDatabase = Dexie & {
  athletes: EntityTable<Athlete, 'id'>;
  choice: Table<string, string>;
};

/** Opens the list for one piece of work. Every failure is a `StorageError`. */
async function withList<T>(
  idb: IndexedDb | undefined,
  work: (db: ListDatabase) => PromiseLike<T>,
): Promise<T> {
  const db = new Dexie(LIST, idb) as ListDatabase;
  db.version(1).stores({ athletes: 'id', choice: '' });
  try {
    return await guarded(async () => {
      await db.open();
      return await db.transaction('rw', db.athletes, db.choice, () => work(db));
    });
  } finally {
    db.close();
  }
}

async function listed(db: ListDatabase): Promise<Listed> {
  const all = (await db.athletes.toArray()).flatMap((stored) => {
    const read = v.safeParse(readable, stored);
    return read.success ? [withoutGaps(read.output)] : [];
  });
  if (all.length === 0) return { all: [FIRST_ATHLETE], chosen: FIRST };
  const came = ({ id, since }: Athlete) => (id === FIRST ? -1 : since ? Date.parse(since) : 0);
  all.sort((a, b) => came(a) - came(b));
  const chosen = await db.choice.get(CHOSEN);
  return { all, chosen: all.find(({ id }) => id === chosen)?.id ?? all[0]!.id };
}

const withoutGaps = ({ id, name, since }: v.InferOutput<typeof readable>): Athlete => ({
  ...{ id, name },
  ...(since !== undefined && { since }),
});

export const readAthletes = (idb?: IndexedDb): Promise<Listed> => withList(idb, listed);

/** Puts somebody new on the list, and with the second one the first as well. */
export function addAthlete(athlete: Required<Athlete>, idb?: IndexedDb): Promise<Listed> {
  return withList(idb, async (db) => {
    if ((await db.athletes.count()) === 0) await db.athletes.put(FIRST_ATHLETE);
    await db.athletes.put(athlete);
    return listed(db);
  });
}

/** Of everybody but the first. */
const OWN_DATABASE = /^plumb-([\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12})$/;

/** Missing: undefined for a database that is no athlete's. */
const athleteOf = (database = ''): string | undefined =>
  database === databaseOf(FIRST) ? FIRST : OWN_DATABASE.exec(database)?.[1];

/** The list, with everybody who has a database but fell from it: without a name, yet with all results. */
export async function listAgain(idb?: IndexedDb): Promise<Listed> {
  const factory = idb?.indexedDB ?? indexedDB;
  const databases = await guarded(async () => (await factory.databases?.()) ?? []);
  const ids = databases.flatMap(({ name }) => athleteOf(name) ?? []);
  return withList(idb, async (db) => {
    const known = new Set((await listed(db)).all.map(({ id }) => id));
    const lost = ids.filter((id) => !known.has(id));
    if (lost.length > 0 && (await db.athletes.count()) === 0) await db.athletes.put(FIRST_ATHLETE);
    await db.athletes.bulkPut(lost.map((id) => ({ id, name: '' })));
    return listed(db);
  });
}

/** Somebody new, since now. */
export const newAthlete = (name: string, now = new Date()): Required<Athlete> => ({
  ...{ id: crypto.randomUUID(), name, since: isoWithOffset(now) },
});

export function renameAthlete(id: string, name: string, idb?: IndexedDb): Promise<Listed> {
  return withList(idb, async (db) => {
    const athlete = (await listed(db)).all.find((one) => one.id === id);
    if (athlete) await db.athletes.put({ ...athlete, name });
    return listed(db);
  });
}

export function chooseAthlete(id: string, idb?: IndexedDb): Promise<Listed> {
  return withList(idb, async (db) => {
    await db.choice.put(id, CHOSEN);
    return listed(db);
  });
}

/** Deletes all there is of an athlete, then the entry: whoever is still listed still has everything. */
export async function deleteAthlete(id: string, idb?: IndexedDb): Promise<Listed> {
  const db = new Dexie(databaseOf(id), idb);
  const heldByAnother = new Promise<never>((_, refuse) => {
    db.on('blocked', () => refuse(blocked()));
  });
  await guarded(() => Promise.race([db.delete(), heldByAnother]));
  return withList(idb, async (list) => {
    await list.athletes.delete(id);
    return listed(list);
  });
}

import { databaseOf, type Athlete } from '../storage/athlete-list.ts';
import { nameInFile } from '../storage/athlete-name.ts';
import type { IndexedDb } from '../storage/database.ts';
import { exportAll } from '../storage/plumb-export.ts';
import { PlumbStore } from '../storage/plumb-store.ts';

/** Opens what any athlete of this device has, for one piece of work, and closes it again. */
export async function lookInto<T>(
  id: string,
  look: (store: PlumbStore) => Promise<T>,
  idb?: IndexedDb,
): Promise<T> {
  const store = await PlumbStore.open(databaseOf(id), idb);
  try {
    return await look(store);
  } finally {
    store.close();
  }
}

/** How much an athlete has. */
export const belongingsOf = ({ id }: Pick<Athlete, 'id'>) =>
  lookInto(id, async (store) => {
    const [list, runs] = await Promise.all([store.listSessions(), store.listGuided()]);
    return {
      sessions: list.sessions.length + list.unreadable.length,
      guided: runs.guided.length + runs.unreadable.length,
    };
  });

/** All of an athlete as one file. */
export async function exportOf({ id, name }: Pick<Athlete, 'id' | 'name'>): Promise<File> {
  const now = new Date();
  const all = await lookInto(id, (store) => exportAll(store, __APP_VERSION__, now));
  const parts = ['plumb', nameInFile(name), now.toISOString().slice(0, 10)].filter(Boolean);
  return new File([JSON.stringify(all)], `${parts.join('-')}.json`, { type: 'application/json' });
}

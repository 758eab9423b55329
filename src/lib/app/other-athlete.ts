import { databaseOf, type Athlete } from '../storage/athlete-list.ts';
import type { IndexedDb } from '../storage/database.ts';
import { PlumbStore } from '../storage/plumb-store.ts';
import { exportBytes, exportName, fileOfPieces } from './export-file.ts';

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

/** All of an athlete as one file, as the page of data saves it. */
export const exportOf = ({ id, name }: Pick<Athlete, 'id' | 'name'>): Promise<File> => {
  const now = new Date();
  return lookInto(id, (store) =>
    fileOfPieces(
      exportBytes(store, { key: undefined, now, athleteName: name }),
      exportName('plumb', name, now, 'json'),
      'application/json',
    ),
  );
};

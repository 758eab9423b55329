import type { Member } from '../progress/squad.ts';
import type { Athlete } from '../storage/athlete-list.ts';
import { lookInto } from './other-athlete.ts';

/** The tests of everybody, read one after another; each athlete's database is closed again. */
export async function readSquad(athletes: readonly Athlete[]): Promise<readonly Member[]> {
  const members: Member[] = [];
  for (const { id, name } of athletes) {
    const tests = await lookInto(id, async (store) =>
      (await store.listSessions()).sessions.filter(({ mode }) => mode === 'test'),
    ).catch(() => undefined);
    members.push({ id, name, tests });
  }
  return members;
}

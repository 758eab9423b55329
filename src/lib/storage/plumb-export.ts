import { bytesAsBase64, toBase64 } from './base64.ts';
import { checkedGuided, checkedSession } from './checked-entry.ts';
import { EXPORT_VERSION, type UnreadableEntry } from './export-format.ts';
import type { PlumbStore } from './plumb-store.ts';
import { isoWithOffset } from './session-record.ts';

export interface ExportAbout {
  readonly appVersion: string;
  readonly now: Date;
  /** Missing: nobody gave one. */
  readonly athleteName?: string | undefined;
}

/** Told as an export goes on. */
export type OnProgress = (done: number, all: number) => void;

/**
 * The text of an export, in pieces of one session each: years of them do not fit into one string. What could not be
 * read back is not among the sessions, but goes along raw, so that an export can always be read in again.
 */
export async function* exportParts(
  store: PlumbStore,
  { appVersion, now, athleteName }: ExportAbout,
  onProgress?: OnProgress,
): AsyncGenerator<string> {
  const head = {
    ...{ format: 'plumb-export', version: EXPORT_VERSION, exportedAt: isoWithOffset(now) },
    ...{ appVersion, ...(athleteName && { athlete: { name: athleteName } }) },
    settings: await store.getSettings(),
  };
  yield `${JSON.stringify(head).slice(0, -1)},\n"sessions":[`;
  const { sessions, unreadable: unread } = await store.listSessions();
  const unreadable: UnreadableEntry[] = [];
  for (const { id, why } of unread) {
    const record = (await store.raw.record('sessions', id)) as object;
    unreadable.push({ id, why, raw: rawText(withTrack(record, await store.getTrackBytes(id))) });
  }
  let before = '\n';
  for (const [i, session] of sessions.entries()) {
    onProgress?.(i, sessions.length);
    const bytes = await store.getTrackBytes(session.id);
    const entry = withTrack(session, bytes);
    const why = bytes
      ? await whyNot(() => checkedSession(entry, 'session'))
      : 'its track is missing';
    if (why === undefined) {
      yield before + JSON.stringify(entry);
      before = ',\n';
    } else unreadable.push({ id: session.id, why, raw: rawText(entry) });
  }
  yield '],\n"guided":[';
  const list = await store.listGuided();
  for (const { id, why } of list.unreadable)
    unreadable.push({ id, why, raw: rawText(await store.raw.record('guided', id)) });
  before = '\n';
  for (const run of list.guided) {
    const why = await whyNot(async () => checkedGuided(run, 'run'));
    if (why === undefined) {
      yield before + JSON.stringify(run);
      before = ',\n';
    } else unreadable.push({ id: run.id, why, raw: rawText(run) });
  }
  yield `],\n"unreadable":${JSON.stringify(unreadable)}}\n`;
  onProgress?.(sessions.length, sessions.length);
}

/** Why it could not be read in again. Missing: undefined when it can. */
async function whyNot(check: () => Promise<unknown>): Promise<string | undefined> {
  try {
    await check();
    return undefined;
  } catch (error) {
    return (error as Error).message;
  }
}

/** A session as an export has it, whatever stands where its track should be. */
const withTrack = (session: object, bytes: unknown) =>
  bytes === undefined
    ? session
    : { ...session, track: bytes instanceof Uint8Array ? toBase64(bytes) : bytes };

/** A record as it stands on the device; bytes as base64. */
const rawText = (record: unknown): string => JSON.stringify(record, bytesAsBase64) ?? 'null';

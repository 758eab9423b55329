import type { StoredSession } from './session-record.ts';

/** A name that every file system takes, whatever an imported record says. */
const plain = (text: string) => text.replace(/[^\w.-]+/g, '-').slice(0, 60);

/** Such as `2026-11-22T15-04-05 single-leg-squat left.pose.jsonl`, in the local time of the session. */
export function fileNameOf(session: StoredSession, ending: string): string {
  const { startedAt, exerciseId, side } = session;
  const when = plain(startedAt.slice(0, 19).replaceAll(':', '-'));
  return `${[when, plain(exerciseId), ...(side ? [side] : [])].join(' ')}.${ending}`;
}

import { writeRecording } from '../recording/pose-jsonl.ts';
import { isoWithOffset } from '../storage/session-record.ts';
import type { ScoredRun } from './run-keeper.ts';

/** A result and its recording as two files, for an athlete whose device has no room for them. */
export function resultFiles({ startedAtMs, result, recording }: ScoredRun): File[] {
  const startedAt = isoWithOffset(new Date(startedAtMs));
  const { series: _series, ...told } = result;
  const side = result.side ? `-${result.side}` : '';
  const name = `${result.exercise}${side}-${startedAt.slice(0, 19).replaceAll(':', '')}`;
  const json = JSON.stringify({ startedAt, appVersion: __APP_VERSION__, ...told }, undefined, 2);
  return [
    new File([json], `${name}.json`, { type: 'application/json' }),
    new File([writeRecording(recording)], `${name}.pose.jsonl`, { type: 'application/x-ndjson' }),
  ];
}

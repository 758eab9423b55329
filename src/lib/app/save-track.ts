import { writeRecording } from '../recording/pose-jsonl.ts';
import type { Recording } from '../recording/recording.ts';
import { fileNameOf } from '../storage/file-names.ts';
import type { StoredSession } from '../storage/session-record.ts';
import { saveFile } from './save-file.ts';

/** Saves the movement of a result, for analysis elsewhere. */
export function saveTrack(session: StoredSession, recording: Recording) {
  const name = fileNameOf(session, 'pose.jsonl');
  saveFile(new File([writeRecording(recording)], name, { type: 'application/x-ndjson' }));
}

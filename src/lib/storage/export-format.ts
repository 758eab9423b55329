import * as v from 'valibot';
import { guidedSchema } from './guided-record.ts';
import { sessionSchema } from './session-record.ts';
import { settingsSchema } from './settings.ts';

/*
 * The file of an export, version 3. What each field means stands in `export-fields.ts`; both together are written to
 * `static/plumb-export.schema.json` by `npm run schema`.
 */

/** Raised when the shape of an export changes; every version ever shipped stays readable. */
export const EXPORT_VERSION = 3;

/** Ids stand in addresses. 'demo' and 'last' are addresses of their own. */
const id = v.pipe(v.string(), v.regex(/^(?!(?:demo|last)$)[\w-]{1,100}$/));
const base64 = v.pipe(
  v.string(),
  v.nonEmpty(),
  v.regex(/^[A-Za-z0-9+/]+={0,2}$/),
  // Not all of it when it is wrong: it may be long.
);
const moment = v.pipe(v.string(), v.isoTimestamp());

export const sessionEntry = v.object({ ...sessionSchema.entries, id, track: base64 });
export const guidedEntry = v.object({ ...guidedSchema.entries, id });
export const unreadableEntry = v.object({
  id: v.string(),
  why: v.string(),
  raw: v.exactOptional(v.string()),
});
export const athlete = v.object({ name: v.pipe(v.string(), v.maxLength(200)) });

export const exportSchema = v.object({
  format: v.literal('plumb-export'),
  version: v.literal(EXPORT_VERSION),
  exportedAt: moment,
  appVersion: v.string(),
  athlete: v.exactOptional(athlete),
  settings: settingsSchema,
  sessions: v.array(sessionEntry),
  guided: v.array(guidedEntry),
  unreadable: v.array(unreadableEntry),
});

export type SessionEntry = v.InferOutput<typeof sessionEntry>;

/** A record on the device that could not be read, as it stands there. */
export type UnreadableEntry = Readonly<v.InferOutput<typeof unreadableEntry>>;

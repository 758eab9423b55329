import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as v from 'valibot';
import { readRecording } from '../../src/lib/recording/pose-jsonl.ts';
import type { Recording } from '../../src/lib/recording/recording.ts';

const point3 = v.tuple([v.number(), v.number(), v.number()]);
const truthSchema = v.object({
  meta: v.object({
    clip: v.string(),
    subject: v.string(),
    test: v.string(),
    side: v.picklist(['L', 'R', 'B']),
    view: v.string(),
    bodyYaw: v.number(),
    subjectInfo: v.object({ stature: v.number(), legLength: v.number() }),
    baseline: v.tuple([v.number(), v.number()]),
    single: v.optional(v.tuple([v.number(), v.number()])),
    holds: v.optional(v.array(v.tuple([v.number(), v.number(), v.number()]))),
    reps: v.optional(
      v.array(v.looseObject({ start: v.number(), bottom: v.number(), end: v.number() })),
    ),
    events: v.optional(v.array(v.object({ t: v.number(), type: v.string() })), []),
    /** An arm covers a drawn dot; only told where dots were drawn. Unit: s. */
    covered: v.optional(v.array(v.tuple([v.number(), v.number()])), []),
  }),
  frames: v.array(
    v.object({
      t: v.number(),
      drop: v.number(),
      pelvisYaw: v.number(),
      thoraxRot: v.number(),
      trunkLeanL: v.number(),
      com: point3,
      freeLift: v.number(),
      stanceLift: v.number(),
    }),
  ),
});

/** What is known about one recording; fields as in the README of the truth set. */
export type Truth = v.InferOutput<typeof truthSchema>;
export type TruthFrame = Truth['frames'][number];

export interface Judged {
  readonly name: string;
  readonly recording: Recording;
  readonly truth: Truth;
}

/**
 * All recordings of a folder laid out like the truth set: `rec/NAME.….pose.jsonl` beside `truth/NAME.truth.json`.
 * Missing: undefined when there is no such folder.
 */
export function readTruthFolder(folder: string): Judged[] | undefined {
  const [rec, truth] = [join(folder, 'rec'), join(folder, 'truth')];
  if (!existsSync(rec) || !existsSync(truth)) return undefined;
  return readdirSync(rec)
    .filter((file) => file.endsWith('.pose.jsonl'))
    .sort()
    .flatMap((file) => {
      const known = join(truth, `${file.split('.')[0]}.truth.json`);
      if (!existsSync(known)) return [];
      return [
        {
          name: file.replace('.pose.jsonl', ''),
          recording: readRecording(readFileSync(join(rec, file), 'utf8')),
          truth: v.parse(truthSchema, JSON.parse(readFileSync(known, 'utf8'))),
        },
      ];
    });
}

/** The same, from a path relative to the project root. */
export const truthFolder = (path: string): Judged[] | undefined =>
  readTruthFolder(fileURLToPath(new URL(`../../${path}`, import.meta.url)));

/** Model and view, as a group of the table. */
export const groupOf = ({ recording: { header } }: Judged): string =>
  `${header.model}, ${header.view}`;

/** Truth at a time of the recording, interpolated between its frames. */
export function truthAt(truth: Truth, tMs: number, of: (frame: TruthFrame) => number): number {
  const { frames } = truth;
  const t = tMs / 1000;
  let i = 0;
  while (i < frames.length - 2 && frames[i + 1]!.t <= t) i++;
  const [a, b] = [frames[i]!, frames[i + 1]!];
  const share = Math.min(1, Math.max(0, (t - a.t) / (b.t - a.t)));
  return of(a) + (of(b) - of(a)) * share;
}

import * as v from 'valibot';
import { PLAN_FIELDS } from './stored-plan.ts';

/** Where they lie in their table. */
export const SETTINGS_KEY = 'settings';

const whole = (least: number, most: number) =>
  v.pipe(v.number(), v.integer(), v.minValue(least), v.maxValue(most));

/** Reminders of a break at the desk: on some weekdays (1 = Monday), from hour to hour, every so many minutes. */
const deskReminder = v.pipe(
  v.object({
    on: v.boolean(),
    fromHour: whole(0, 23),
    toHour: whole(0, 23),
    everyMin: whole(30, 180),
    weekdays: v.pipe(v.array(whole(1, 7)), v.readonly()),
    /** Put off until then. Unit: ms since 1970. */
    snoozedToMs: v.optional(v.number()),
    /** None on the day of this moment. Unit: ms since 1970. */
    notOnMs: v.optional(v.number()),
  }),
  v.check(({ fromHour, toHour }) => fromHour <= toHour),
);
const pain = whole(0, 10);
/** Ids of models and backends: they become parts of addresses. */
const id = v.pipe(v.string(), v.regex(/^[\w-]{1,60}$/));

/** What the athlete chose on this device; every field alone falls back to its default. */
const FIELDS = {
  heightCm: v.optional(v.pipe(v.number(), v.minValue(100), v.maxValue(230))),
  ageYears: v.optional(v.pipe(v.number(), v.minValue(18), v.maxValue(110))),
  deviceId: v.optional(v.string()),
  model: v.optional(id, 'blazepose-full'),
  backend: v.optional(id, 'auto'),
  rememberedBackend: v.optional(id),
  pelvisSource: v.optional(v.picklist(['dots', 'windows']), 'windows'),
  mirrored: v.optional(v.boolean(), true),
  muted: v.optional(v.boolean(), false),
  volume: v.optional(v.pipe(v.number(), v.minValue(0), v.maxValue(1)), 0.8),
  voiceName: v.optional(v.string()),
  /** Whether feedback fades to two trials out of three. */
  feedback: v.optional(v.picklist(['faded', 'always']), 'faded'),
  overlay: v.optional(v.picklist(['full', 'essential']), 'full'),
  ghost: v.optional(v.boolean(), true),
  restS: v.optional(v.pipe(v.number(), v.minValue(5), v.maxValue(120)), 20),
  /** Videos of trials are kept on this device. */
  keepVideo: v.optional(v.boolean(), false),
  /** All videos together take no more than this. Unit: MB. */
  videoMb: v.optional(v.pipe(v.number(), v.minValue(50), v.maxValue(20_000)), 500),
  /** Videos go by themselves after so long. Missing: they stay. */
  videoDays: v.optional(whole(1, 3650)),
  language: v.optional(v.picklist(['auto', 'en', 'de', 'zh']), 'auto'),
  theme: v.optional(v.picklist(['auto', 'light', 'dark']), 'auto'),
  /** The browser was asked to promise to keep the data. */
  askedToKeep: v.optional(v.boolean(), false),
  safetySeen: v.optional(v.boolean(), false),
  deskReminder: v.optional(deskReminder, {
    ...{ on: false, fromHour: 9, toHour: 17, everyMin: 60, weekdays: [1, 2, 3, 4, 5] },
  }),
  /** When the last breaks at the desk were taken. Unit: ms since 1970. */
  deskBreaks: v.optional(v.pipe(v.array(v.number()), v.readonly()), []),
  /** What the athlete told about their health: ids of cautions. */
  cautions: v.optional(v.array(v.string()), []),
  /** The chosen level of each exercise, by their ids. */
  levels: v.optional(v.record(v.string(), v.string()), {}),
  /** How sessions felt: once after them, once on the next morning. */
  painAnswers: v.optional(
    v.array(
      v.object({
        exerciseId: v.string(),
        level: v.optional(v.string()),
        day: v.pipe(v.string(), v.isoDate()),
        after: v.optional(pain),
        morning: v.optional(pain),
      }),
    ),
    [],
  ),
  ...PLAN_FIELDS,
};

export const settingsSchema = v.object(FIELDS);
export type Settings = Readonly<v.InferOutput<typeof settingsSchema>>;

/** Reads stored settings; a field that makes no sense gets its default, the others stay. */
export function readSettings(stored: unknown): Settings {
  const source = v.is(v.record(v.string(), v.unknown()), stored) ? stored : {};
  const kept: Record<string, unknown> = {};
  for (const [key, field] of Object.entries(FIELDS))
    if (v.is(field, source[key])) kept[key] = source[key];
  return v.parse(settingsSchema, kept);
}

import * as v from 'valibot';

const day = v.pipe(v.number(), v.integer());
const side = v.picklist(['left', 'right']);
const pillar = v.picklist(['hips', 'feet', 'rotate', 'dynamic']);

const reason = v.variant('id', [
  v.object({ id: v.literal('sides-apart'), side, by: v.number(), metric: v.string() }),
  v.object({ id: v.literal('outside-band'), verdict: v.picklist(['warn', 'fault']) }),
  v.object({ id: v.literal('not-for-days'), days: v.number() }),
  v.object({ id: v.literal('not-done-yet') }),
  v.object({ id: v.literal('prepares'), pillar }),
  v.object({ id: v.literal('four-pillars'), pillar }),
  v.object({ id: v.literal('before-run') }),
  v.object({ id: v.literal('your-choice') }),
]);

const item = v.object({
  exercise: v.string(),
  level: v.string(),
  sets: v.pipe(v.number(), v.integer(), v.minValue(1)),
  extra: v.exactOptional(side),
  minutes: v.pipe(v.number(), v.minValue(0)),
  reason,
});

const session = v.object({
  id: v.pipe(v.number(), v.integer()),
  day,
  state: v.picklist(['open', 'done', 'skipped']),
  doneOn: v.exactOptional(day),
  items: v.pipe(v.array(item), v.readonly()),
});

const weekPlan = v.object({
  from: day,
  sessions: v.pipe(v.array(session), v.readonly()),
  lastDone: v.record(v.string(), day),
});

const weekday = v.picklist(['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun']);

/** What is kept of the plan: the choices, and the week with what was changed and done in it. */
export const PLAN_FIELDS = {
  planDays: v.optional(v.pipe(v.array(weekday), v.minLength(2), v.readonly()), [
    'mon',
    'wed',
    'sat',
  ]),
  planMinutes: v.optional(v.pipe(v.number(), v.minValue(15), v.maxValue(25)), 20),
  /** What most homes have. */
  equipment: v.optional(v.pipe(v.array(v.string()), v.readonly()), [
    'wall',
    'chair',
    'safe-ground',
  ]),
  plan: v.optional(weekPlan),
};

import { stageOf } from '../exercises/any-exercise.ts';
import { PILLARS, STAGES, type Pillar } from '../exercises/exercise.ts';
import type { Day } from './calendar-day.ts';
import { choicesOf, portionOf, type PlanChoice } from './plan-choices.ts';
import type { PlanInput } from './plan-input.ts';
import { needOf, type PlanNeed } from './plan-need.ts';
import { inOrder } from './session-order.ts';
import { trainingDays } from './training-days.ts';
import { minutesTogether, type PlanItem, type WeekPlan } from './week.ts';

type Candidate = PlanChoice & PlanNeed;

/** A session while it is being filled. */
interface Draft {
  readonly day: Day;
  readonly picked: { readonly candidate: Candidate; readonly item: PlanItem }[];
}

// Source of all three: ours. So that a session is not five times the same kind of thing.
const AGAIN_COSTS = 1.5;
const SAME_STAGE_COSTS = 1;
const SAME_PILLAR_COSTS = 0.6;

/**
 * A week of two or three sessions: what is most needed of each pillar first, then whatever else is needed and fits.
 * Nothing that the answers speak against, nothing without its equipment, never more time than was asked for.
 * Missing: a pillar of which nothing can be done is left out.
 */
export function weekPlan(input: PlanInput): WeekPlan {
  const { wishes, today, lastDone } = input;
  const candidates = choicesOf(input)
    .map((choice): Candidate => ({ ...choice, ...needOf(choice.exercise, input) }))
    .sort((a, b) => b.score - a.score);
  const drafts = trainingDays(wishes.days, today).map((day): Draft => ({ day, picked: [] }));
  const room = (draft: Draft) =>
    wishes.minutes - minutesTogether(draft.picked.map(({ item }) => item));

  function put(draft: Draft, candidate: Candidate, most: number): boolean {
    const portion = portionOf(candidate, candidate.extra, {
      room: Math.min(most, room(draft)),
      restS: wishes.restS,
    });
    if (!portion) return false;
    draft.picked.push({ candidate, item: { ...portion, reason: reasonOf(candidate) } });
    return true;
  }

  const share = wishes.minutes / Math.ceil(PILLARS.length / Math.max(1, drafts.length));
  const fits = (one: Candidate) =>
    portionOf(one, undefined, { room: share, restS: wishes.restS }) !== undefined;
  coverPillars(
    drafts,
    [...candidates.filter(fits), ...candidates.filter((c) => !fits(c))],
    share,
    put,
  );
  fillUp(drafts, candidates, put);
  return {
    from: today,
    lastDone,
    sessions: drafts.map(({ day, picked }, id) => ({
      ...{ id, day, state: 'open' },
      items: inOrder(
        picked.map(({ item }) => item),
        input.catalogue,
      ),
    })),
  };
}

type Put = (draft: Draft, candidate: Candidate, most: number) => boolean;

/**
 * One of each pillar, the widest gap in the first session; each pillar takes no more than its share of the time.
 *
 * @param candidates what fits into the share first, and of that the most needed
 */
function coverPillars(
  drafts: readonly Draft[],
  candidates: readonly Candidate[],
  share: number,
  put: Put,
) {
  const pillars = [...new Set(candidates.map(({ exercise }) => exercise.pillar))];
  pillars.forEach((pillar, i) => {
    const own = candidates.filter(({ exercise }) => exercise.pillar === pillar);
    const order = [...drafts.slice(i % drafts.length), ...drafts.slice(0, i % drafts.length)];
    const fits = (most: number) => order.some((draft) => own.some((one) => put(draft, one, most)));
    if (!fits(share)) fits(Infinity);
  });
}

/** Session by session one more of what is needed most, until nothing fits any more. */
function fillUp(drafts: readonly Draft[], candidates: readonly Candidate[], put: Put) {
  for (let added = true; added;) {
    added = false;
    for (const draft of drafts) {
      const left = candidates
        .filter((one) => mayComeAgain(one, draft, drafts))
        .map((one) => ({ one, worth: worthOf(one, draft, drafts) }))
        .sort((a, b) => b.worth - a.worth);
      if (left.some(({ one }) => put(draft, one, Infinity))) added = true;
    }
  }
}

const has = ({ picked }: Draft, { exercise }: Candidate) =>
  picked.some(({ candidate }) => candidate.exercise.id === exercise.id);

const timesIn = (drafts: readonly Draft[], candidate: Candidate) =>
  drafts.filter((draft) => has(draft, candidate)).length;

/** Once a session, and no more often than its level is done in a week. */
const mayComeAgain = (candidate: Candidate, draft: Draft, drafts: readonly Draft[]) =>
  !has(draft, candidate) && timesIn(drafts, candidate) < candidate.timesPerWeek;

function worthOf(candidate: Candidate, draft: Draft, drafts: readonly Draft[]): number {
  const { exercise, score } = candidate;
  const stage = stageOf(exercise);
  const mates = draft.picked.map((one) => one.candidate.exercise);
  return (
    score -
    AGAIN_COSTS * timesIn(drafts, candidate) -
    SAME_STAGE_COSTS * mates.filter((mate) => stageOf(mate) === stage).length -
    SAME_PILLAR_COSTS * mates.filter((mate) => mate.pillar === exercise.pillar).length
  );
}

/** What was found in the results; otherwise its part in the week. */
function reasonOf({ exercise, reason }: Candidate): PlanItem['reason'] {
  const { pillar } = exercise;
  if (reason && reason.id !== 'not-done-yet') return reason;
  const prepares = STAGES.indexOf(stageOf(exercise)) < STAGES.indexOf('strengthen');
  if (prepares) return { id: 'prepares', pillar };
  return reason ?? { id: 'four-pillars', pillar };
}

/** The pillars of which nothing is in the week. */
export function missingPillars(
  { sessions }: Pick<WeekPlan, 'sessions'>,
  catalogue: PlanInput['catalogue'],
): readonly Pillar[] {
  const planned = sessions.flatMap(({ items }) => items.map(({ exercise }) => exercise));
  return PILLARS.filter(
    (pillar) => !catalogue.some((one) => one.pillar === pillar && planned.includes(one.id)),
  );
}

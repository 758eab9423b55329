import { describe, expect, it } from 'vitest';
import { readSettings } from './settings.ts';

const PLAN = {
  from: 20_786,
  lastDone: { breathing: 20_780 },
  sessions: [
    {
      ...{ id: 0, day: 20_787, state: 'done', doneOn: 20_787 },
      items: [
        {
          ...{ exercise: 'single-leg-squat', level: 'free', sets: 2, extra: 'left', minutes: 6.5 },
          reason: { id: 'sides-apart', side: 'left', by: 5, metric: 'hip-drop' },
        },
      ],
    },
  ],
};

describe('the stored plan', () => {
  it('comes back as it was kept', () => {
    expect(readSettings({ plan: PLAN }).plan).toEqual(PLAN);
  });

  it.each([
    ['a session in a state nobody knows', { ...PLAN.sessions[0], state: 'failed' }],
    ['an item without a reason', { ...PLAN.sessions[0], items: [{ exercise: 'breathing' }] }],
    ['a day that is none', { ...PLAN.sessions[0], day: 'monday' }],
  ])('with %s is made anew; the other choices stay', (_what, session) => {
    const read = readSettings({ planMinutes: 25, plan: { ...PLAN, sessions: [session] } });
    expect(read.plan).toBeUndefined();
    expect(read.planMinutes).toBe(25);
  });

  it('is for two days a week or more, and no longer than a session may be', () => {
    const read = readSettings({ planDays: ['mon'], planMinutes: 90 });
    expect(read).toMatchObject({ planDays: ['mon', 'wed', 'sat'], planMinutes: 20 });
  });
});

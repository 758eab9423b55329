import { describe, expect, it } from 'vitest';
import { PAUSE_MS, rowAfter, rowFollows, rowStart, type RowWish } from './in-a-row.ts';

const COUNT = 3;
const after = (...wishes: RowWish[]) =>
  wishes.reduce((state, wish) => rowFollows(state, wish, COUNT), rowStart(COUNT));

describe('exercises in a row', () => {
  it('each begins by itself after the pause, and the row ends after the last', () => {
    let state = rowStart(COUNT);
    for (let i = 0; i < COUNT; i++) {
      expect(state).toMatchObject({ status: 'next', at: i });
      state = rowAfter(state, PAUSE_MS - 1);
      expect(state.status).toBe('next');
      state = rowAfter(state, 1);
      expect(state.status).toBe('doing');
      state = rowFollows(rowAfter(state, 60_000), 'done', COUNT);
    }
    expect(state).toMatchObject({ status: 'finished', outcomes: ['done', 'done', 'done'] });
  });

  it('a pause waits as long as it takes and loses no time', () => {
    const paused = rowFollows(rowAfter(rowStart(COUNT), 4_000), 'pause', COUNT);
    expect(rowAfter(paused, 600_000)).toEqual(paused);
    const on = rowFollows(paused, 'resume', COUNT);
    expect(rowAfter(on, 5_999).status).toBe('next');
    expect(rowAfter(on, 6_000).status).toBe('doing');
  });

  it('skips what is next and what is under way, and remembers it', () => {
    expect(after('skip')).toMatchObject({ status: 'next', at: 1, outcomes: ['skipped'] });
    expect(after('go', 'skip', 'go', 'done')).toMatchObject({
      at: 2,
      outcomes: ['skipped', 'done'],
    });
    expect(after('skip', 'skip', 'skip')).toMatchObject({ status: 'finished' });
  });

  it('after an exercise left early the same one waits to be told', () => {
    const left = after('go', 'stopped');
    expect(left).toMatchObject({ status: 'next', at: 0, waits: true, outcomes: [] });
    expect(rowAfter(left, 600_000)).toEqual(left);
    expect(rowFollows(left, 'go', COUNT).status).toBe('doing');
  });

  it('stops at once when it hurts, and nothing goes on from there', () => {
    const hurts = after('go', 'done', 'go', 'hurts');
    expect(hurts).toMatchObject({ status: 'hurts', outcomes: ['done'] });
    for (const wish of ['go', 'resume', 'done', 'skip', 'end'] as const)
      expect(rowFollows(hurts, wish, COUNT)).toEqual(hurts);
    expect(rowAfter(hurts, 600_000)).toEqual(hurts);
  });

  it('an empty row is over before it began', () => {
    expect(rowStart(0).status).toBe('finished');
  });
});

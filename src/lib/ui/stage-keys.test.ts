import { describe, expect, it } from 'vitest';
import { outwards, wishOfKey } from './stage-keys.ts';

const HEAD = ['hands-on-head'] as const;
const running = { phase: 'trial', may: { stop: HEAD } } as const;
const resting = { phase: 'rest', may: { go: [], repeat: [], stop: HEAD, finish: [] } } as const;
const paused = { phase: 'paused', may: { go: [], repeat: [], finish: HEAD } } as const;
const gate = { phase: 'gate', may: { go: [], finish: [] } } as const;
const done = { phase: 'done', may: {} } as const;

describe('keys on the stage', () => {
  it('stop pain at once: Escape and space both end a trial', () => {
    expect(wishOfKey('Escape', running)).toBe('stop');
    expect(wishOfKey(' ', running)).toBe('stop');
  });

  it('lead out with Escape alone, a step at a time', () => {
    expect([running, paused, done].map((run) => wishOfKey('Escape', run))).toEqual([
      'stop',
      'finish',
      'leave',
    ]);
    expect(outwards(gate)).toBe('finish');
  });

  it('go on with the space bar where nothing runs', () => {
    expect([resting, paused, gate, done].map((run) => wishOfKey(' ', run))).toEqual([
      'go',
      'go',
      'go',
      'again',
    ]);
    expect(wishOfKey(' ', { phase: 'loading', may: {} })).toBeUndefined();
    expect(wishOfKey('x', running)).toBeUndefined();
  });
});

import { describe, expect, it } from 'vitest';
import { breathing } from '../exercises/guided/breathing.ts';
import { deskBreak } from '../exercises/guided/desk-break.ts';
import { lengthMs, partsOf } from '../session/guide-parts.ts';
import type { GuideHeard } from '../session/guide-sounds.ts';
import { en } from '../texts/en.ts';
import { createTexts } from '../texts/texts.ts';
import { GuidedRun, type GuidedEnd } from './guided-run.svelte.ts';
import { guideWords } from './guided-sound.ts';

/** A run on a clock that goes when it is told to. */
function runOf(exercise: typeof deskBreak | typeof breathing) {
  let [nowMs, tick, hide] = [0, () => {}, () => {}];
  const heard: GuideHeard[] = [];
  /** What was told to the outside, and what was freed. */
  const told: string[] = [];
  const ends: GuidedEnd[] = [];
  const run = new GuidedRun(exercise, exercise.levels[0], {
    clock: {
      nowMs: () => nowMs,
      every: (_ms, call) => ((tick = call), () => void told.push('clock')),
      onHidden: (call) => ((hide = call), () => void told.push('page')),
    },
    sound: { hear: (one) => heard.push(one), close: () => void told.push('sound') },
    keepAwake: () => Promise.resolve({ close: () => void told.push('screen') }),
    onDone: () => void told.push('done'),
    onend: (end) => ends.push(end),
  });
  run.start();
  const wait = (ms: number, stepMs = 100) => {
    for (const end = nowMs + ms; nowMs < end;) {
      nowMs = Math.min(end, nowMs + stepMs);
      tick();
    }
  };
  return { run, heard, told, ends, wait, hide: () => hide() };
}

describe('a guided run', () => {
  it('leads to the end, says so once', () => {
    const { run, heard, told, wait } = runOf(deskBreak);
    wait(lengthMs(partsOf(deskBreak, deskBreak.levels[0])) + 5_000);
    expect(run.view?.status).toBe('done');
    expect(told).toEqual(['done']);
    expect(heard.filter(({ say }) => say?.id === 'finished')).toHaveLength(1);
  });

  it('is told once how it ended: to the end, stopped, or because it hurt', () => {
    const whole = runOf(deskBreak);
    whole.wait(lengthMs(partsOf(deskBreak, deskBreak.levels[0])) + 5_000);
    whole.run.wish('stop');
    expect(whole.ends).toEqual([{ ended: 'completed', minutes: expect.closeTo(1.6, 0) }]);
    const short = runOf(breathing);
    short.wait(90_000);
    short.run.wish('stop-pain');
    expect(short.ends).toEqual([{ ended: 'pain', minutes: expect.any(Number) }]);
    expect(short.ends[0]!.minutes).toBeGreaterThan(1);
  });

  it('leaves no trace when it is stopped before anything was done', () => {
    const { run, ends } = runOf(breathing);
    run.wish('stop');
    expect(ends).toEqual([]);
  });

  it('pauses when the page is hidden, says so, and loses no time', () => {
    const { run, heard, wait, hide } = runOf(breathing);
    wait(4_000);
    const before = run.view?.secondsLeft;
    hide();
    wait(60_000, 1000);
    expect(run.view?.status).toBe('paused');
    expect(run.away).toBe(true);
    expect(run.view?.secondsLeft).toBe(before);
    expect(heard.at(-1)?.say).toEqual({ id: 'paused', away: true });
    run.wish('resume');
    expect(run.away).toBe(false);
    wait(1_000);
    expect(run.view?.secondsLeft).toBeCloseTo(before! - 1);
  });

  it('pauses when the device slept', () => {
    const { run, wait } = runOf(breathing);
    wait(2_000);
    wait(600_000, 600_000);
    expect(run.view).toMatchObject({ status: 'paused', phase: 'ready' });
    expect(run.away).toBe(true);
  });

  it('stops at once when it hurts, and can be done again', () => {
    const { run, told, wait } = runOf(breathing);
    wait(20_000);
    run.wish('stop-pain');
    expect(told).toEqual([]);
    expect(run.view).toMatchObject({ status: 'stopped', pain: true });
    run.again();
    expect(run.view).toMatchObject({ status: 'running', phase: 'ready', pain: false });
  });

  it('frees everything it took', async () => {
    const { run, told } = runOf(breathing);
    await Promise.resolve();
    run.close();
    expect(told.sort()).toEqual(['clock', 'page', 'screen', 'sound']);
  });
});

it('says the side, the step and how it is done', () => {
  const texts = createTexts(() => ({ locale: 'en', messages: en }));
  const say = { id: 'step', step: 'turn', side: 'right' } as const;
  expect(guideWords(texts, deskBreak, say)).toBe(
    'Right side. Turn. Feet flat, arms crossed, turn to this side.',
  );
});

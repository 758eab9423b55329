import { describe, expect, it } from 'vitest';
import { singleLegBalance, type BalanceOptions } from '../recording/athlete-programs.ts';
import { recordAthlete } from '../recording/synthetic-athlete.ts';
import type { PoseFrame } from '../pose/pose-frame.ts';
import { findHolds, unseenStretches } from './stance-holds.ts';
import { countErrors, stanceEvents } from './stance-events.ts';
import { stanceTrack, type StanceTrack } from './stance-track.ts';

const LIMITS = { up: 0.08, down: 0.04, upAfterMs: 400, downAfterMs: 150 };
/** Lifts begin 4.1 s after the start, and a stopwatch would start at 4.6 s. */
const WATCH_MS = 4600;

function trackOf(
  options: Partial<BalanceOptions>,
  change: (frame: PoseFrame) => PoseFrame = (frame) => frame,
) {
  const program = singleLegBalance({ side: 'left', ...options });
  const { recording } = recordAthlete({ program });
  const frames = recording.frames.map(change);
  const trial = { fromMs: 3400, toMs: frames.at(-1)!.tMs };
  const context = {
    task: 'stance',
    view: 'front',
    stance: 'left',
    model: 'blazepose-full',
    heightCm: 172,
  } as const;
  const track = stanceTrack(
    context,
    { frames, baseline: { fromMs: 200, toMs: 3200 }, trial },
    LIMITS,
  );
  if (typeof track === 'string') throw new Error(track);
  return { track, trial };
}

const told = ({ track, trial }: { track: StanceTrack; trial: { fromMs: number; toMs: number } }) =>
  stanceEvents(track, findHolds(track), trial, 30);
const kinds = (events: ReturnType<typeof told>) => events.map(({ kind }) => kind);

describe('holds on one leg', () => {
  it('a quiet hold is one hold, without errors', () => {
    const quiet = trackOf({ swayRmsMm: 4 });
    expect(findHolds(quiet.track).holds.map(({ end }) => end)).toEqual(['footDown']);
    expect(kinds(told(quiet))).toEqual(['footUp', 'footDown']);
    expect(countErrors(told(quiet))).toBe(0);
  });

  it('a hop of 4 cm ends the hold and is not a foot down', () => {
    const hopped = trackOf({ hop: { atS: 5, heightMm: 40, asideMm: 0 } });
    const { holds, hops } = findHolds(hopped.track);
    expect(holds.map(({ end }) => end)).toEqual(['stanceFootHopped', 'footDown']);
    expect(Math.abs(hops[0]!.fromMs - (WATCH_MS + 5000))).toBeLessThan(120);
    expect(kinds(told(hopped)).filter((kind) => kind === 'footDown')).toHaveLength(1);
  });

  it('a foot that hops aside is a hop, not also a foot that moved', () => {
    const hopped = trackOf({ hop: { atS: 5, heightMm: 50, asideMm: 80 } });
    expect(kinds(told(hopped))).not.toContain('stanceFootMoved');
  });

  it('a foot that slides along the floor has moved', () => {
    const slid = trackOf({ slide: { atS: 4, mm: 90 } });
    const moved = told(slid).find(({ kind }) => kind === 'stanceFootMoved');
    expect(Math.abs(moved!.tMs - (WATCH_MS + 4150))).toBeLessThan(400);
    expect(findHolds(slid.track).holds[0]!.end).toBe('stanceFootMoved');
  });

  it('rising on the toes is no hop: the toe stays down', () => {
    const from = WATCH_MS + 4000;
    const raised = trackOf({}, (frame) => {
      if (!frame.image || frame.tMs < from || frame.tMs > from + 400) return frame;
      const lifted = Object.entries(frame.image).map(([name, p]) =>
        name.endsWith('FootIndex') ? [name, p] : [name, { ...p, y: p.y - 12 }],
      );
      return { ...frame, image: Object.fromEntries(lifted) as PoseFrame['image'] };
    });
    expect(findHolds(raised.track).hops).toEqual([]);
  });

  it('counts touches that were recovered as errors, but not the end of the test', () => {
    const touched = trackOf({ touchDowns: [{ atS: 4, lengthS: 0.4 }] });
    expect(kinds(told(touched)).filter((kind) => kind === 'footDown')).toHaveLength(2);
    expect(countErrors(told(touched))).toBe(1);
  });

  it('arms flung out and back are told with their times, whatever they did before', () => {
    for (const arms of ['crossed', 'on-hips', 'hanging'] as const) {
      const flung = trackOf({ arms, armsOut: { fromS: 5, toS: 7 } });
      const events = told(flung).filter(({ kind }) => kind.startsWith('arms'));
      expect([arms, ...kinds(events)]).toEqual([arms, 'armsOut', 'armsIn']);
      expect(Math.abs(events[0]!.tMs - (WATCH_MS + 5000))).toBeLessThan(200);
      expect(Math.abs(events[1]!.tMs - (WATCH_MS + 6800))).toBeLessThan(250);
    }
  });

  it('arms that go along with a leaning trunk are in their place', () => {
    const leaning = trackOf({ leans: [{ fromS: 3, toS: 8, deg: 15 }] });
    expect(kinds(told(leaning)).filter((kind) => kind.startsWith('arms'))).toEqual([]);
  });

  it('tells which way the trunk leaned over', () => {
    const fell = trackOf({ leans: [{ fromS: 5, toS: 8, deg: 40 }] });
    expect(told(fell).find(({ kind }) => kind === 'trunkLeaned')?.side).toBe('left');
  });

  it('says when it lost sight, and gives no hold time over such a hole', () => {
    const nobody = (f: PoseFrame) =>
      f.tMs > 8000 && f.tMs < 9000 ? { ...f, image: undefined, world: undefined } : f;
    const lost = trackOf({}, nobody);
    expect(unseenStretches(lost.track, lost.trial)).toHaveLength(1);
    expect(kinds(told(lost))).toEqual(['footUp', 'lostSight', 'sightRegained', 'footDown']);
  });
});

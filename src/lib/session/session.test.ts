import { describe, expect, it } from 'vitest';
import type { Exercise } from '../exercises/exercise.ts';
import { imagePoint, type PoseFrame } from '../pose/pose-frame.ts';
import type { Rule, RuleReading } from '../rules/rule.ts';
import { Session, type SessionState } from './session.ts';

/** A person standing in a 640×480 picture, moved sideways by `shift` px. */
function standing(tMs: number, shift = 0): PoseFrame {
  const at = (x: number, y: number) => imagePoint(x + shift, y, 0.95);
  return {
    tMs,
    width: 640,
    height: 480,
    world: undefined,
    image: {
      nose: at(320, 80),
      leftShoulder: at(358, 130),
      rightShoulder: at(282, 130),
      leftHip: at(340, 235),
      rightHip: at(300, 235),
      leftKnee: at(340, 320),
      rightKnee: at(300, 320),
      leftAnkle: at(340, 405),
      rightAnkle: at(300, 405),
      leftFootIndex: at(345, 430),
      rightFootIndex: at(295, 430),
    },
  };
}
const nobody = (tMs: number): PoseFrame => ({
  tMs,
  width: 640,
  height: 480,
  image: undefined,
  world: undefined,
});

/** A rule that repeats what the test tells it to say. */
function toyRule(answer: (frame: PoseFrame) => Partial<RuleReading>): Rule {
  return {
    id: 'toy',
    version: 1,
    views: ['front'],
    tasks: ['stance'],
    metrics: {},
    tuning: {},
    events: [],
    cues: ['level-pelvis'],
    minFps: () => 10,
    needs: () => [],
    live: () => ({
      step: (frame) => ({ verdict: 'good', values: [], events: [], ...answer(frame) }),
    }),
    summarise: () => {
      throw new Error('not used');
    },
  };
}

const exercise = (rule: Rule, endedBy: string[] = []): Exercise => ({
  id: 'toy',
  version: 1,
  pillar: 'hips',
  kind: 'measured',
  task: 'stance',
  sides: 'each',
  views: ['front'],
  rules: [rule],
  headline: { rule: 'toy', metric: 'x' },
  protocol: { baselineS: 3, countdownS: 2, capS: 10, endedBy },
  levels: [],
  equipment: [],
  cautions: [],
});

function makeSession(
  answer: (frame: PoseFrame) => Partial<RuleReading> = () => ({}),
  endedBy?: string[],
) {
  return new Session(exercise(toyRule(answer), endedBy), {
    side: 'left',
    view: 'front',
    mode: 'train',
    model: 'blazepose-full',
    heightCm: undefined,
  });
}

/** Feeds frames at 20 fps and keeps every state. */
function play(session: Session, fromS: number, toS: number, frameAt: (tMs: number) => PoseFrame) {
  const states: SessionState[] = [];
  for (let t = fromS * 1000; t < toS * 1000; t += 50) states.push(session.step(frameAt(t)));
  return states;
}
const phases = (states: readonly SessionState[]) => [...new Set(states.map((s) => s.phase))];
const eventsOf = (states: readonly SessionState[]) => states.flatMap((s) => s.events);

describe('a session', () => {
  it('runs hands-free from the gate to the cap', () => {
    const states = play(makeSession(), 0, 20, standing);
    expect(phases(states)).toEqual(['gate', 'baseline', 'countdown', 'trial', 'done']);
    expect(eventsOf(states)).toEqual([
      'baselineStarted',
      'baselineDone',
      'trialStarted',
      'trialEnded',
    ]);
    const end = states.at(-1)!;
    expect(end.endReason).toBe('cap');
    expect(end.trial!.toMs - end.trial!.fromMs).toBe(10_000);
    expect(end.baseline!.toMs - end.baseline!.fromMs).toBe(3000);
  });

  it('waits in the gate, naming what is wrong, and never times out', () => {
    const states = play(makeSession(), 0, 60, nobody);
    expect(phases(states)).toEqual(['gate']);
    expect(states.at(-1)!.checks.find((c) => c.id === 'person')!.ok).toBe(false);
  });

  it('does not start on a flicker: all checks must hold for 1.5 s', () => {
    const states = play(makeSession(), 0, 30, (t) => (t % 1400 === 0 ? nobody(t) : standing(t)));
    expect(phases(states)).toEqual(['gate']);
  });

  it('asks again for the baseline when the athlete moved', () => {
    const states = play(makeSession(), 0, 20, (t) => standing(t, t < 3500 ? 0 : 20));
    expect(eventsOf(states).slice(0, 4)).toEqual([
      'baselineStarted',
      'baselineMoved',
      'baselineStarted',
      'baselineDone',
    ]);
    expect(states.some((s) => s.note === 'moved')).toBe(true);
    expect(states.at(-1)!.baseline!.fromMs).toBe(3500);
  });

  it('takes no baseline from someone standing on one leg', () => {
    const oneLegged = (t: number) => {
      const frame = standing(t);
      return { ...frame, image: { ...frame.image!, rightAnkle: imagePoint(300, 370, 0.95) } };
    };
    const states = play(makeSession(), 0, 20, oneLegged);
    expect(phases(states)).toEqual(['gate', 'baseline']);
    expect(states.at(-1)!.note).toBe('both-feet');
  });

  it('goes back to the gate when the athlete leaves during the baseline', () => {
    const states = play(makeSession(), 0, 5, (t) => (t < 3000 ? standing(t) : nobody(t)));
    expect(states.at(-1)!.phase).toBe('gate');
  });

  it('ends a moment after an event of the protocol, so that the final answer sees it too', () => {
    const fall = (frame: PoseFrame) =>
      frame.tMs >= 12_000 ? { events: [{ tMs: frame.tMs, kind: 'footDown' }] } : {};
    const end = play(makeSession(fall, ['footDown']), 0, 20, standing).at(-1)!;
    expect(end.endReason).toBe('event');
    expect(end.trial!.toMs).toBe(12_400);
  });

  it('ends the trial when the athlete is out of sight for three seconds, not for one', () => {
    const short = play(makeSession(), 0, 14, (t) =>
      t > 9000 && t < 10_000 ? nobody(t) : standing(t),
    );
    expect(short.at(-1)!.phase).toBe('trial');
    const long = play(makeSession(), 0, 14, (t) => (t > 9000 ? nobody(t) : standing(t)));
    expect(long.at(-1)!.endReason).toBe('lostSight');
  });

  it('uses nobody else: a second person is left out, and the first taken up again', () => {
    const seen: (number | undefined)[] = [];
    const look = (frame: PoseFrame) => {
      seen.push(frame.image?.nose?.x);
      return { verdict: frame.image ? 'good' : 'unsure' } as const;
    };
    const states = play(makeSession(look), 0, 14, (t) =>
      standing(t, t > 9000 && t < 10_000 ? 200 : 0),
    );
    expect([...new Set(seen)]).toEqual([320, undefined]);
    expect(states.at(-1)).toMatchObject({ phase: 'trial', reading: { verdict: 'good' } });
    expect(states.filter((s) => s.reading?.reason === 'another-person')).toHaveLength(19);
  });

  it('ends the trial when only somebody else is seen for three seconds', () => {
    const states = play(makeSession(), 0, 14, (t) => standing(t, t > 9000 ? 200 : 0));
    expect(states.at(-1)!.endReason).toBe('lostSight');
  });

  it('starts over when somebody else walks into the baseline', () => {
    const states = play(makeSession(), 0, 3, (t) => standing(t, t > 2500 ? 200 : 0));
    expect(states.some((s) => s.note === 'another-person' && s.phase === 'gate')).toBe(true);
  });

  it('keeps what was recorded when the page slept mid-trial', () => {
    const session = makeSession();
    play(session, 0, 10, standing);
    const after = session.step(standing(60_000));
    expect(after.endReason).toBe('interrupted');
    expect(after.trial!.toMs).toBeLessThan(10_000);
  });

  it('starts over when the page slept before the trial', () => {
    const session = makeSession();
    play(session, 0, 3, standing);
    expect(session.step(standing(60_000)).phase).toBe('gate');
  });

  it('stops at once: a trial under way is kept, anything before is cancelled', () => {
    const inTrial = makeSession();
    play(inTrial, 0, 10, standing);
    expect(inTrial.stop()).toMatchObject({ phase: 'done', endReason: 'stopped' });
    expect(inTrial.state.trial).toBeDefined();
    const before = makeSession();
    play(before, 0, 2, standing);
    expect(before.stop()).toMatchObject({
      phase: 'done',
      endReason: 'cancelled',
      trial: undefined,
    });
  });

  it('asks for another baseline when the reference was refused, and after two goes on without', () => {
    const session = makeSession();
    let t = 0;
    const until = (phase: string) => {
      for (; session.state.phase !== phase && t < 60_000; t += 50) session.step(standing(t));
    };
    until('countdown');
    expect(session.refuseReference('waist-covered')).toMatchObject({
      phase: 'gate',
      note: 'waist-covered',
    });
    until('countdown');
    expect(session.refuseReference('waist-covered').phase).toBe('countdown');
    until('done');
    expect(session.state.endReason).toBe('cap');
  });

  it('ignores frames whose time does not increase', () => {
    const session = makeSession();
    play(session, 0, 3, standing);
    const before = session.state;
    expect(session.step(standing(1000))).toBe(before);
  });

  it('replays to exactly the same states', () => {
    const wobble = (t: number) => standing(t, Math.sin(t / 300) * 3);
    expect(play(makeSession(), 0, 20, wobble)).toEqual(play(makeSession(), 0, 20, wobble));
  });

  it('says at most one cue in four seconds, and none when unsure or in a test', () => {
    const nag = () => ({ verdict: 'warn' as const, cue: 'level-pelvis' });
    const said = play(makeSession(nag), 0, 20, standing).filter((s) => s.cue);
    expect(said.length).toBe(3);
    const unsure = () => ({ verdict: 'unsure' as const, cue: 'level-pelvis' });
    expect(play(makeSession(unsure), 0, 20, standing).some((s) => s.cue)).toBe(false);
    const test = new Session(exercise(toyRule(nag)), {
      side: 'left',
      view: 'front',
      mode: 'test',
      model: 'blazepose-full',
      heightCm: undefined,
    });
    expect(play(test, 0, 20, standing).some((s) => s.cue)).toBe(false);
  });
});

describe('the set-up gate', () => {
  const checksOf = (
    frame: (t: number) => PoseFrame,
    view: 'front' | 'back' = 'front',
    stepMs = 50,
  ) => {
    const session = new Session(exercise(toyRule(() => ({}))), {
      side: 'left',
      view,
      mode: 'train',
      model: 'blazepose-full',
      heightCm: undefined,
    });
    for (let t = 0; t < 1400; t += stepMs) session.step(frame(t));
    return session.state.checks.filter((c) => !c.ok).map((c) => c.id);
  };
  it('has nothing to complain about a person standing well', () => {
    expect(checksOf(standing)).toEqual([]);
  });
  it('notices a body cut off at the side', () => {
    expect(checksOf((t) => standing(t, -295))).toContain('in-frame');
  });
  it('notices someone facing the camera who should show the back', () => {
    expect(checksOf(standing, 'back')).toEqual(['facing']);
  });
  it('notices a second person, between whom and the first the detector jumps', () => {
    expect(checksOf((t) => standing(t, t % 400 < 200 ? 0 : 150))).toEqual(['alone']);
  });
  it('notices a slow camera', () => {
    expect(checksOf(standing, 'front', 125)).toEqual(['frame-rate']);
  });
  it('notices someone too far away', () => {
    const far = (t: number) => {
      const frame = standing(t);
      const image = Object.fromEntries(
        Object.entries(frame.image!).map(([k, p]) => [
          k,
          { ...p, x: 320 + (p.x - 320) / 3, y: 240 + (p.y - 240) / 3 },
        ]),
      );
      return { ...frame, image };
    };
    expect(checksOf(far)).toEqual(['distance']);
  });
});

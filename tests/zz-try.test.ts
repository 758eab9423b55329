import { it } from 'vitest';
import { perform, readings, summary } from '/work/floor/tests/laws/performance.ts';
import { DEMO_PROGRAMS } from '/work/floor/src/lib/recording/demo-programs.ts';
import { fourPointRotation } from '/work/floor/src/lib/rules/four-point-rotation.ts';
import { proneExtension } from '/work/floor/src/lib/rules/prone-extension.ts';
import { sideLyingWindmill } from '/work/floor/src/lib/rules/side-lying-windmill.ts';
import { checkSetUp } from '/work/floor/src/lib/session/set-up-gate.ts';
it('x', () => {
  for (const [id, rule, task, view] of [['four-point-rotation', fourPointRotation, 'four-point', 'head-end'], ['prone-extension', proneExtension, 'prone', 'side-left'], ['side-lying-windmill', sideLyingWindmill, 'side-lying', 'front']] as const)
    for (const v of ['good','faulty'] as const) {
      const p = perform('', task, DEMO_PROGRAMS[id][v]('left'), { view, fps: 20, seed: 3 });
      const s = summary(rule as any, p);
      const live = readings(rule as any, p);
      console.log(id, v, s.verdict, s.reasons, s.usableShare, s.metrics.map(m=>`${m.id} ${m.value?.toFixed?.(2)} ±${m.error?.toFixed?.(2)} ${m.reason??''}`).join('; '), s.events.map(e=>`${(e.tMs/1000).toFixed(1)}`).join(' '), [...new Set(live.map(r=>r.verdict+(r.reason??'')+(r.cue??'')))].join(','), live.flatMap(r=>r.events).length);
      const checks = checkSetUp(p.track.frames.slice(5,15), 30, {task, view, minFps: 10});
      console.log(checks.filter(c=>!c.ok));
    }
});

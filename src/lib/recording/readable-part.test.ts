import { expect, it } from 'vitest';
import { singleLegBalance } from './athlete-programs.ts';
import { writeRecording } from './pose-jsonl.ts';
import { quantise } from './quantise.ts';
import { readablePart } from './readable-part.ts';
import { recordAthlete } from './synthetic-athlete.ts';

const { header, frames } = quantise(
  recordAthlete({ program: singleLegBalance({ holdS: 1 }), fps: 5 }).recording,
);
const text = writeRecording({ header, frames });
const [first = '', ...lines] = text.split('\n');

it('cut anywhere, a recording gives every frame before the cut and nothing that was never there', () => {
  const [from, to] = [first.length + lines[0]!.length + 2, text.length];
  for (let at = from; at <= to; at += Math.max(1, Math.floor((to - from) / 97))) {
    const whole = text.slice(0, at).split('\n').length - 2;
    const read = readablePart(text.slice(0, at))!;
    expect(read.header).toEqual(header);
    // The last line may be whole without its end.
    expect([whole, whole + 1]).toContain(read.frames.length);
    expect(read.frames).toEqual(frames.slice(0, read.frames.length));
  }
});

it('stops at a damaged line, also when what follows is whole', () => {
  const damaged = [first, ...lines.slice(0, 4), '{"t":', ...lines.slice(5)].join('\n');
  expect(readablePart(damaged)!.frames).toEqual(frames.slice(0, 4));
});

it.each([
  ['nothing', ''],
  ['a header alone', first],
  ['half a header', first.slice(0, 20)],
  ['a first frame that is none', `${first}\n{"t":1}`],
])('of %s there is nothing to read', (_what, cut) => {
  expect(readablePart(cut)).toBeUndefined();
});

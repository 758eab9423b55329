import fc from 'fast-check';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Keypoint } from '../pose/keypoints.ts';
import { keypointsOf, MODEL_KEYPOINTS } from '../pose/model-keypoints.ts';
import {
  imagePoint,
  PELVIS_REASONS,
  PELVIS_SOURCES,
  VIEWS,
  worldPoint,
  type ImagePose,
  type PoseFrame,
  type WorldPose,
} from '../pose/pose-frame.ts';
import { readRecording, RecordingError, writeRecording } from './pose-jsonl.ts';
import { quantise } from './quantise.ts';
import { ORIGINS, type Recording, type RecordingHeader } from './recording.ts';

const finite = fc.double({ noNaN: true, noDefaultInfinity: true }).map((n) => n + 0);

function pose<P>(order: readonly Keypoint[], point: fc.Arbitrary<P>) {
  return fc
    .array(fc.option(point, { nil: undefined }), {
      minLength: order.length,
      maxLength: order.length,
    })
    .map((points) => {
      const out: Partial<Record<Keypoint, P>> = {};
      order.forEach((name, i) => {
        const found = points[i];
        if (found !== undefined) out[name] = found;
      });
      return out;
    });
}

const cues = fc.record(
  {
    pelvisDeg: fc.option(finite),
    pelvisSource: fc.constantFrom(...PELVIS_SOURCES),
    pelvisWhy: fc.constantFrom(...PELVIS_REASONS),
    pelvisCloth: fc.constant('tight' as const),
  },
  { requiredKeys: ['pelvisDeg', 'pelvisSource'] },
);

const look = fc.record({
  bodyLuma: finite,
  brightLuma: finite,
  aroundLuma: finite,
  clippedShare: finite,
  contrast: finite,
  noise: finite,
  sharpness: fc.option(finite),
});
const others = fc.array(fc.record({ x: finite, y: finite, score: finite }), { maxLength: 3 });
const surface = fc.uniqueArray(fc.record({ id: fc.nat(), x: finite, y: finite }), {
  maxLength: 3,
  selector: ({ id }) => id,
});

const header: fc.Arbitrary<RecordingHeader> = fc.record(
  {
    format: fc.constant('plumb-pose' as const),
    version: fc.constant(1 as const),
    model: fc.constantFrom(...(Object.keys(MODEL_KEYPOINTS) as (keyof typeof MODEL_KEYPOINTS)[])),
    width: fc.integer({ min: 1, max: 8000 }),
    height: fc.integer({ min: 1, max: 8000 }),
    fps: fc.double({ min: 0.1, max: 240, noNaN: true }),
    mirrored: fc.constant(false as const),
    view: fc.constantFrom(...VIEWS),
    origin: fc.constantFrom(...ORIGINS),
    note: fc.string(),
  },
  {
    requiredKeys: [
      'format',
      'version',
      'model',
      'width',
      'height',
      'fps',
      'mirrored',
      'view',
      'origin',
    ],
  },
);

const recording: fc.Arbitrary<Recording> = header.chain((head) => {
  const order = keypointsOf(head.model)!;
  const depth = head.model.startsWith('blazepose');
  const image = pose(
    order,
    fc
      .tuple(finite, finite, finite, finite)
      .map(([x, y, z, score]) => imagePoint(x, y, score, depth ? z : undefined)),
  );
  const world = pose(
    order,
    fc.tuple(finite, finite, finite).map(([x, y, z]) => worldPoint(x, y, z)),
  );
  const body: fc.Arbitrary<{ image: ImagePose | undefined; world: WorldPose | undefined }> =
    fc.oneof(
      fc.record({ image, world: fc.option(world, { nil: undefined }) }),
      fc.constant({ image: undefined, world: undefined }),
    );
  const maybe = <T>(part: fc.Arbitrary<T>) => fc.option(part, { nil: undefined });
  const frame = fc.record({
    body,
    flipped: maybe(fc.record({ image, world: fc.option(world, { nil: undefined }) })),
    cues: maybe(cues),
    look: maybe(look),
    others: maybe(others),
    surface: maybe(surface),
    pelvisSurface: maybe(surface),
  });
  return fc
    .tuple(
      fc.uniqueArray(finite, { minLength: 1, maxLength: 4 }),
      fc.array(frame, { minLength: 4, maxLength: 4 }),
    )
    .map(([times, bodies]) => ({
      header: head,
      frames: times
        .toSorted((a, b) => a - b)
        .map((tMs, i): PoseFrame => {
          const { body, flipped, cues, look, others, surface, pelvisSurface } = bodies[i]!;
          return {
            tMs,
            width: head.width,
            height: head.height,
            ...body,
            ...(body.image && flipped && { flipped }),
            ...(cues && { cues }),
            ...(look && { look }),
            ...(others && { others }),
            ...(surface && { surface }),
            ...(pelvisSurface && { pelvisSurface }),
          };
        }),
    }));
});

const HEAD: RecordingHeader = {
  format: 'plumb-pose',
  version: 1,
  model: 'movenet-lightning',
  width: 640,
  height: 480,
  fps: 30,
  mirrored: false,
  view: 'front',
  origin: 'webcam',
};
const POINT = '[1,2,null,0.5]';
const K = `[${Array<string>(17).fill(POINT).join()}]`;
const text = (...lines: string[]) => [JSON.stringify(HEAD), ...lines].join('\n');
const withHeader = (change: object) =>
  `${JSON.stringify({ ...HEAD, ...change })}\n{"t":0,"k":null}`;

describe('writing and reading', () => {
  it('gives every recording back exactly, and the same text again', () => {
    fc.assert(
      fc.property(recording, (original) => {
        const written = writeRecording(original);
        const back = readRecording(written);
        expect(back).toEqual(original);
        expect(writeRecording(back)).toBe(written);
      }),
      { numRuns: 60 },
    );
  });

  it('keeps missing depth, missing points and missing people apart', () => {
    const holed = `[null,${Array<string>(16).fill(POINT).join()}]`;
    const { frames } = readRecording(text(`{"t":0,"k":${holed}}`, '{"t":33.3,"k":null}'));
    expect(frames[0]!.image!.nose).toBeUndefined();
    expect(frames[0]!.image!.leftEye).toEqual({ space: 'image', x: 1, y: 2, score: 0.5 });
    expect(frames[0]!.world).toBeUndefined();
    expect(frames[1]!.image).toBeUndefined();
  });

  it('reads files with Windows line ends and without a last line end', () => {
    expect(
      readRecording(`${text('{"t":0,"k":null}').replaceAll('\n', '\r\n')}`).frames,
    ).toHaveLength(1);
  });
});

describe('malformed input is refused with line and reason', () => {
  const cases: [what: string, text: string, line: number, reason: RegExp][] = [
    ['nothing', '', 1, /empty/],
    ['only line ends', '\n\n', 1, /empty/],
    ['no frames', text(), 2, /no frames/],
    ['a header that is not JSON', 'plumb\n{"t":0,"k":null}', 1, /JSON/],
    ['a header that is a list', '[]\n{"t":0,"k":null}', 1, /header/],
    ['another format', withHeader({ format: 'coco' }), 1, /format/],
    ['a later version', withHeader({ version: 2 }), 1, /version/],
    ['an unknown model', withHeader({ model: 'yolo' }), 1, /model/],
    ['a model that is a word of the language', withHeader({ model: 'toString' }), 1, /model/],
    ['an unknown view', withHeader({ view: 'top' }), 1, /view/],
    ['an unknown origin', withHeader({ origin: 'dream' }), 1, /origin/],
    ['a mirrored recording', withHeader({ mirrored: true }), 1, /mirrored/],
    ['no size', withHeader({ width: 0 }), 1, /width/],
    ['no frame rate', withHeader({ fps: 0 }), 1, /fps/],
    ['a missing field', withHeader({ fps: undefined }), 1, /fps/],
    ['broken JSON', text(`{"t":0,"k":null}`, '{"t":33,"k":'), 3, /JSON/],
    ['an empty line', text('{"t":0,"k":null}', '', '{"t":9,"k":null}'), 3, /empty/],
    ['a frame that is a number', text('7'), 2, /object/],
    ['no time', text('{"k":null}'), 2, /"t"/],
    ['an endless time', text('{"t":1e999,"k":null}'), 2, /"t"/],
    ['no points', text('{"t":0}'), 2, /"k" is missing/],
    ['time that stands', text('{"t":5,"k":null}', '{"t":5,"k":null}'), 3, /increase/],
    ['time that runs back', text('{"t":5,"k":null}', '{"t":4,"k":null}'), 3, /increase/],
    ['too few points', text('{"t":0,"k":[null,null]}'), 2, /17 points/],
    ['points that are no list', text('{"t":0,"k":"none"}'), 2, /17 points/],
    ['a short point', text(`{"t":0,"k":${K.replace(POINT, '[1,2,0.5]')}}`), 2, /nose.*4 numbers/],
    ['a word as coordinate', text(`{"t":0,"k":${K.replace(POINT, '["a",2,3,1]')}}`), 2, /finite/],
    ['an endless one', text(`{"t":0,"k":${K.replace(POINT, '[1,-1e999,3,1]')}}`), 2, /finite/],
    ['a null coordinate', text(`{"t":0,"k":${K.replace(POINT, '[null,2,3,1]')}}`), 2, /finite/],
    ['NaN', text(`{"t":0,"k":${K.replace(POINT, '[NaN,2,3,1]')}}`), 2, /JSON/],
    ['world points of nobody', text('{"t":0,"k":null,"w":[]}'), 2, /nobody/],
    ['flipped points of nobody', text('{"t":0,"k":null,"flipped":{}}'), 2, /nobody/],
    ['flipped points that are a list', text(`{"t":0,"k":${K},"flipped":[]}`), 2, /flipped/],
    ['a flipped pose without points', text(`{"t":0,"k":${K},"flipped":{}}`), 2, /17 points/],
    ['too few world points', text(`{"t":0,"k":${K},"w":[[0,0,0]]}`), 2, /"w".*17/],
    ['a null world', text(`{"t":0,"k":${K},"w":null}`), 2, /"w".*17/],
    ['cues that are a number', text('{"t":0,"k":null,"cues":3}'), 2, /cues/],
    [
      'cues without a value',
      text('{"t":0,"k":null,"cues":{"pelvisSource":"dots"}}'),
      2,
      /pelvisDeg/,
    ],
    [
      'an unknown source',
      text('{"t":0,"k":null,"cues":{"pelvisDeg":1,"pelvisSource":"x"}}'),
      2,
      /Source/,
    ],
    [
      'an unknown reason',
      text('{"t":0,"k":null,"cues":{"pelvisDeg":null,"pelvisSource":"dots","pelvisWhy":"x"}}'),
      2,
      /Why/,
    ],
    [
      'an unknown word for the cloth',
      text('{"t":0,"k":null,"cues":{"pelvisDeg":1,"pelvisSource":"windows","pelvisCloth":"x"}}'),
      2,
      /Cloth/,
    ],
    ['a surface that is no list', text('{"t":0,"k":null,"surface":{}}'), 2, /surface/],
    ['a spot without a number', text('{"t":0,"k":null,"surface":[[1,2]]}'), 2, /surface/],
    ['a spot with half an id', text('{"t":0,"k":null,"surface":[[0.5,1,2]]}'), 2, /surface/],
    ['a spot with an id below 0', text('{"t":0,"k":null,"surface":[[-1,1,2]]}'), 2, /surface/],
    ['a spot nowhere', text('{"t":0,"k":null,"surface":[[1,null,2]]}'), 2, /surface/],
    [
      'a spot of the pelvis nowhere',
      text('{"t":0,"k":null,"pelvisSurface":[[1,2]]}'),
      2,
      /surface/,
    ],
    ['one spot twice', text('{"t":0,"k":null,"surface":[[1,0,2],[1,5,2]]}'), 2, /surface/],
    [
      'more spots than can be',
      text(`{"t":0,"k":null,"surface":[${Array.from({ length: 201 }, (_, i) => `[${i},1,2]`)}]}`),
      2,
      /surface/,
    ],
    ['a spot far beyond', text('{"t":0,"k":null,"surface":[[1,2,1e999]]}'), 2, /surface/],
  ];
  it.each(cases)('%s', (_what, malformed, line, reason) => {
    let caught: unknown;
    try {
      readRecording(malformed);
    } catch (error) {
      caught = error;
    }
    expect(caught).toBeInstanceOf(RecordingError);
    expect((caught as RecordingError).line).toBe(line);
    expect((caught as RecordingError).reason).toMatch(reason);
  });

  it('never throws anything else, whatever the text', () => {
    const nearly = fc
      .tuple(recording, fc.nat(), fc.nat(12), fc.string({ maxLength: 6 }))
      .map(([original, at, length, put]) => {
        const written = writeRecording(original);
        const start = at % written.length;
        return written.slice(0, start) + put + written.slice(start + length);
      });
    fc.assert(
      fc.property(fc.oneof(fc.string(), nearly), (any) => {
        try {
          readRecording(any);
        } catch (error) {
          expect(error).toBeInstanceOf(RecordingError);
        }
      }),
      { numRuns: 150 },
    );
  });
});

describe('what could not be read back is not written', () => {
  const good = readRecording(text(`{"t":0,"k":${K}}`, `{"t":33,"k":${K}}`));
  const spoilt = (change: Partial<PoseFrame>): Recording => ({
    ...good,
    frames: [good.frames[0]!, { ...good.frames[1]!, ...change }],
  });
  it.each([
    ['a time that stands', spoilt({ tMs: 0 }), /increase/],
    ['a turned picture', spoilt({ width: 480, height: 640 }), /480×640/],
    ['NaN', spoilt({ image: { nose: imagePoint(NaN, 0) } }), /finite/],
    ['an endless tilt', spoilt({ cues: { pelvisDeg: Infinity, pelvisSource: 'dots' } }), /finite/],
    [
      'a point the model does not have',
      spoilt({ image: { leftHeel: imagePoint(0, 0) } }),
      /leftHeel/,
    ],
    ['world points of nobody', spoilt({ image: undefined, world: {} }), /nobody/],
    ['a spot nowhere', spoilt({ surface: [{ id: 1, x: NaN, y: 0 }] }), /surface/],
    ['a spot with half an id', spoilt({ surface: [{ id: 0.5, x: 0, y: 0 }] }), /surface/],
    ['no frames', { ...good, frames: [] }, /no frames/],
  ])('%s', (_what, recording, reason) => {
    expect(() => writeRecording(recording)).toThrow(reason);
  });
});

describe('quantise', () => {
  it('moves no coordinate by more than half its last digit, and rests there', () => {
    const [frame] = readRecording(
      text('{"t":33.33333333,"k":null,"cues":{"pelvisDeg":-0.001,"pelvisSource":"dots"}}'),
    ).frames;
    const image = { nose: imagePoint(1.23456, 7.891, 0.98765, -4.56) };
    const rounded = { nose: imagePoint(1.23, 7.89, 0.988, -4.6) };
    const rough: Recording = {
      header: HEAD,
      frames: [
        {
          ...frame!,
          image,
          flipped: { image, world: undefined },
          surface: [{ id: 12345, x: 100.123456, y: -0.001 }],
          pelvisSurface: [{ id: 0, x: 1.23456, y: 2 }],
        },
      ],
    };
    const kept = quantise(rough);
    expect(kept.frames[0]).toEqual({
      ...frame,
      tMs: 33.333,
      cues: { pelvisDeg: 0, pelvisSource: 'dots' },
      image: rounded,
      flipped: { image: rounded, world: undefined },
      surface: [{ id: 12345, x: 100.12, y: 0 }],
      pelvisSurface: [{ id: 0, x: 1.23, y: 2 }],
    });
    expect(quantise(kept)).toEqual(kept);
  });
});

const TRUTH = new URL('../../../../shared/truth/rec/', import.meta.url);
describe.skipIf(!existsSync(TRUTH))('recordings in ../shared/truth (skipped where absent)', () => {
  it.each(existsSync(TRUTH) ? readdirSync(TRUTH).filter((name) => /_[abc][14]\./.test(name)) : [])(
    '%s reads, with people in it, and comes back',
    (name) => {
      const original = readRecording(readFileSync(new URL(name, TRUTH), 'utf8'));
      const seen = original.frames.filter((frame) => frame.image && frame.world);
      expect(seen.length).toBeGreaterThan(0.9 * original.frames.length);
      expect(readRecording(writeRecording(original))).toEqual(original);
    },
  );
});

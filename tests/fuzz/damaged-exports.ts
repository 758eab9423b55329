import fc from 'fast-check';
import { gunzipSync, gzipSync } from 'node:zlib';

/** A file, and what was done to it. The part before the first colon is the kind of damage. */
export interface Damage {
  readonly content: string | Uint8Array<ArrayBuffer>;
  readonly what: string;
}

type Path = readonly (string | number)[];
type Json = Record<string, unknown>;
interface Export extends Json {
  version: number;
  sessions: (Json & { track: string; trackBytes: number })[];
  guided?: Json[];
}

const inWords = (path: Path) => path.join('.');
const copy = (text: string) => JSON.parse(text) as Export;

/** Every place of a value, from the outside in. */
function placesIn(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  const inside = Object.entries(value).flatMap(([key, one]) =>
    placesIn(one, [...path, Array.isArray(value) ? Number(key) : key]),
  );
  return [path, ...inside];
}

function at(value: unknown, path: Path): unknown {
  return path.reduce<unknown>((inside, key) => (inside as Json)[key], value);
}

function put(value: unknown, path: Path, next: unknown): void {
  (at(value, path.slice(0, -1)) as Json)[path.at(-1)!] = next;
}

function drop(value: unknown, path: Path): void {
  delete (at(value, path.slice(0, -1)) as Json)[path.at(-1)!];
}

/** Names without which a record or an export is none, in every version. */
const NEEDED = new Set([
  ...['format', 'version', 'sessions', 'id', 'schema', 'startedAt', 'exerciseId', 'side', 'mode'],
  ...['exerciseVersion', 'view', 'model', 'backend', 'origin', 'heightCm', 'rules', 'tuning'],
  ...['result', 'trackBytes', 'appVersion', 'track', 'exercise', 'quality', 'usableShare', 'fps'],
  ...['reasons', 'metrics', 'value', 'unit', 'error', 'n', 'events', 'tMs', 'kind', 'verdict'],
  ...['baseline', 'trial', 'fromMs', 'toMs', 'minutes', 'ended'],
]);
/** Parts whose fields are not all needed, or not checked as strictly in every version. */
const LOOSE = new Set([
  'settings',
  'athlete',
  'unreadable',
  'rules',
  'tuning',
  'exportedAt',
  'detail',
]);
/** A side may be left out of a metric or an event, but not out of a session. */
const mayBeLeftOut = (path: Path) =>
  path.at(-1) === 'side' && (path.includes('metrics') || path.includes('events'));

/** The places of records whose shape is known to the letter. */
const strictPlaces = (all: Export) =>
  placesIn(all).filter(
    (path) =>
      path.length > 0 && !path.some((key) => LOOSE.has(String(key))) && path[0] !== 'appVersion',
  );
const named = (path: Path) => typeof path.at(-1) === 'string';

/** A value that cannot stand where this one stands. */
function otherKind(value: unknown): fc.Arbitrary<unknown> {
  const all: Record<string, fc.Arbitrary<unknown>> = {
    string: fc.string(),
    number: fc.double({ noNaN: true, noDefaultInfinity: true }),
    boolean: fc.boolean(),
    list: fc.constant([{}]),
    object: fc.constant({ odd: 1 }),
  };
  const own = Array.isArray(value) ? 'list' : typeof value;
  // Where nothing is told, a text or a number might be.
  const kinds = value === null ? ['boolean', 'list', 'object'] : Object.keys(all);
  return fc.oneof(...kinds.filter((kind) => kind !== own).map((kind) => all[kind]!));
}

/** What a table of numbers by name may not be. */
const numbers = (all: Export) => placesIn(all).filter((path) => typeof at(all, path) === 'number');
/** Numbers that are never below zero. */
const COUNTS =
  /^(schema|version|trackBytes|n|error|usableShare|fps|minutes|exerciseVersion|loadKg)$/;
const texts = (all: Export) =>
  strictPlaces(all).filter((path) => typeof at(all, path) === 'string' && path.at(-1) !== 'track');

type Made = (text: string) => fc.Arbitrary<Damage>;
const from = <T>(list: readonly T[]) => fc.constantFrom(...list);

/** The file with one change to what it says. */
function changed(
  what: string,
  places: (all: Export) => readonly Path[],
  change: (all: Export, path: Path) => fc.Arbitrary<unknown>,
): Made {
  return (text) => {
    const all = copy(text);
    return from(places(all)).chain((path) =>
      change(all, path).map((next) => {
        const damaged = copy(text);
        put(damaged, path, next);
        return { content: JSON.stringify(damaged), what: `${what}: ${inWords(path)}` };
      }),
    );
  };
}

/** A number put into the text itself: JSON.stringify could not write it. */
const wrongNumber: Made = (text) =>
  from(numbers(copy(text)).filter((path) => !path.some((key) => LOOSE.has(String(key))))).chain(
    (path) =>
      from(['1e999', '-1e999', '"1"', 'NaN', '0x10', '01', '1.', '- 1', 'true']).map((number) => {
        const damaged = copy(text);
        put(damaged, path, '@@');
        const content = JSON.stringify(damaged).replace('"@@"', number);
        return { content, what: `number ${number}: ${inWords(path)}` };
      }),
  );

const dropped: Made = (text) =>
  from(
    strictPlaces(copy(text)).filter(
      (path) => named(path) && NEEDED.has(String(path.at(-1))) && !mayBeLeftOut(path),
    ),
  ).map((path) => {
    const damaged = copy(text);
    drop(damaged, path);
    return { content: JSON.stringify(damaged), what: `dropped: ${inWords(path)}` };
  });

const twice: Made = (text) => {
  const lists = (['sessions', 'guided'] as const).filter((list) => copy(text)[list]?.length);
  return fc.tuple(from(lists), fc.nat(20)).map(([list, n]) => {
    const damaged = copy(text);
    const entries = damaged[list] as Json[];
    const again = entries[n % entries.length]!;
    entries.splice(n % (entries.length + 1), 0, again);
    return { content: JSON.stringify(damaged), what: `twice: ${list} ${n}` };
  });
};

const memberTwice: Made = (text) =>
  from(Object.keys(copy(text))).map((key) => {
    const member = `${JSON.stringify(key)}:${JSON.stringify(copy(text)[key])}`;
    return { content: text.replace('{', `{${member},`), what: `member twice: ${key}` };
  });

const cut: Made = (text) =>
  fc.nat(text.trimEnd().length - 1).map((end) => ({
    content: text.slice(0, end),
    what: `cut: at ${end}`,
  }));

const trailing: Made = (text) =>
  from(['x', '{}', ',', ']', '}', '\0', '"', text]).map((more) => ({
    content: text.trimEnd() + more,
    what: `more behind the end: ${more.slice(0, 9)}`,
  }));

/** A session of the file with another track. */
function withTrack(
  what: string,
  change: (bytes: Buffer) => fc.Arbitrary<{ track: string; length: number }>,
): Made {
  return (text) =>
    fc.nat(copy(text).sessions.length - 1).chain((i) =>
      change(Buffer.from(copy(text).sessions[i]!.track, 'base64')).map(({ track, length }) => {
        const damaged = copy(text);
        Object.assign(damaged.sessions[i]!, { track, trackBytes: length });
        return { content: JSON.stringify(damaged), what: `${what}: session ${i}` };
      }),
    );
}
const asTrack = (bytes: Buffer) => ({ track: bytes.toString('base64'), length: bytes.length });
const packed = (text: string) => asTrack(gzipSync(text));

const base64 = withTrack('base64', (bytes) =>
  fc.tuple(fc.nat(200), from(['!', ' ', '\n', '=', '-', '_', 'ä'])).map(([at, odd]) => {
    const { track, length } = asTrack(bytes);
    return { track: track.slice(0, at) + odd + track.slice(at + 1), length };
  }),
);
/** Of the ten bytes at the head, time and system may be anything; so may the bits that fill up the last byte. */
const gzip = withTrack('gzip', (bytes) =>
  fc
    .tuple(fc.integer({ min: 10, max: bytes.length - 1 }), fc.integer({ min: 1, max: 255 }))
    .map(([at, change]) => {
      const damaged = Buffer.from(bytes);
      damaged[at]! ^= change;
      return damaged;
    })
    .filter((damaged) => !unpacksTo(damaged, gunzipSync(bytes)))
    .map(asTrack),
);
function unpacksTo(damaged: Buffer, content: Buffer): boolean {
  try {
    return gunzipSync(damaged).equals(content);
  } catch {
    return false;
  }
}
const gzipCut = withTrack('gzip cut', (bytes) =>
  fc.integer({ min: 1, max: bytes.length - 1 }).map((end) => asTrack(bytes.subarray(0, end))),
);
const movement = withTrack('movement', (bytes) => {
  const [head, ...frames] = gunzipSync(bytes).toString('utf8').trimEnd().split('\n');
  const line = (change: (frame: Json) => void, first = 0) =>
    fc.integer({ min: first, max: frames.length - 1 }).map((i) => {
      const frame = JSON.parse(frames[i]!) as Json;
      change(frame);
      return packed(
        [head, ...frames.slice(0, i), JSON.stringify(frame), ...frames.slice(i + 1)].join('\n'),
      );
    });
  return fc.oneof(
    fc.constant(packed(head!)),
    fc.constant(packed(frames.join('\n'))),
    fc.constant(packed([head, ...frames].reverse().join('\n'))),
    fc.nat(frames.length - 1).map((i) => packed([head, ...frames, frames[i]].join('\n'))),
    fc.string().map((text) => packed(`${text}\n`)),
    line((frame) => (frame['t'] = null)),
    // The first one may begin at any time.
    line((frame) => (frame['t'] = -1e9), 1),
    line((frame) => delete frame['k']),
    line((frame) => (frame['k'] = [])),
    line((frame) => (frame['k'] = [[1, 2, 3]])),
    ...(['model', 'view', 'origin'] as const).map((key) =>
      fc.constant(
        packed(
          [JSON.stringify({ ...(JSON.parse(head!) as Json), [key]: 'synthetic' }), ...frames].join(
            '\n',
          ),
        ),
      ),
    ),
  );
});

const deep: Made = (text) =>
  fc.tuple(fc.integer({ min: 40, max: 20_000 }), from(['[', '{"a":'])).map(([levels, open]) => ({
    content: text.replace(
      '{',
      `{"odd":${open.repeat(levels)}1${(open === '[' ? ']' : '}').repeat(levels)},`,
    ),
    what: `deep: ${levels}`,
  }));

/** Names that mean something to the language, anywhere. */
const protoName: Made = (text) =>
  fc
    .tuple(
      from(
        placesIn(copy(text)).filter(
          (path) =>
            !Array.isArray(at(copy(text), path)) &&
            typeof at(copy(text), path) === 'object' &&
            at(copy(text), path) !== null,
        ),
      ),
      from(['__proto__', 'constructor', 'prototype']),
      from(['{"polluted":1}', '1', 'null', '[]']),
    )
    .map(([path, name, value]) => {
      const damaged = copy(text);
      const place = path.length === 0 ? damaged : at(damaged, path);
      Object.assign(place as Json, { '@@': 1 });
      const content = JSON.stringify(damaged).replace('"@@":1', `"${name}":${value}`);
      return { content, what: `name ${name}: ${inWords(path)}` };
    });

const huge = changed('huge text', texts, () =>
  fc.integer({ min: 70_000, max: 300_000 }).map((length) => 'x'.repeat(length)),
);

const badUtf8: Made = (text) =>
  fc.tuple(fc.nat(), from([0xff, 0xc0, 0x80])).map(([n, byte]) => {
    const bytes = new TextEncoder().encode(text);
    // In a text: elsewhere it would be no JSON anyway.
    const quote = bytes.indexOf(0x22, n % (bytes.length - 100));
    return {
      content: new Uint8Array([
        ...bytes.subarray(0, quote + 1),
        byte,
        ...bytes.subarray(quote + 1),
      ]),
      what: `UTF-8: ${byte} at ${quote}`,
    };
  });

const envelope: Made = (text) =>
  fc
    .oneof(
      fc.record({
        version: fc.oneof(
          fc.integer({ min: 4 }),
          fc.integer({ max: 0 }),
          fc.double().filter((n) => !Number.isInteger(n)),
          fc.string(),
          fc.constant(null),
        ),
      }),
      fc.record({ format: fc.oneof(fc.string(), fc.constant(null), fc.integer()) }),
      fc.record({
        sessions: fc.oneof(fc.string(), fc.constant(null), fc.integer(), fc.constant({})),
      }),
    )
    .map((change) => ({
      content: JSON.stringify({ ...copy(text), ...change }),
      what: `envelope: ${JSON.stringify(change)}`,
    }));

const notAFile: Made = () =>
  fc
    .oneof(
      fc.string(),
      fc.json(),
      fc.uint8Array({ maxLength: 5000 }).map((bytes) => new Uint8Array(bytes)),
    )
    .map((content) => ({ content, what: 'no export at all' }));

/** A failure tells what was done, not the whole file. */
const toldShort = (damage: Damage): Damage =>
  Object.assign(damage, { [fc.toStringMethod]: () => damage.what });

/** Files of which each is known to be no export, made from real ones. */
export function malformed(texts: readonly string[]): fc.Arbitrary<Damage> {
  const ways: readonly Made[] = [
    dropped,
    changed('other kind', strictPlaces, (all, path) => otherKind(at(all, path))),
    changed(
      'below zero',
      (all) =>
        strictPlaces(all).filter(
          (path) => COUNTS.test(String(path.at(-1))) && typeof at(all, path) === 'number',
        ),
      () => fc.integer({ max: -1 }),
    ),
    ...[wrongNumber, twice, memberTwice, cut, trailing, base64, gzip, gzipCut, movement, deep],
    ...[protoName, huge, badUtf8, envelope, notAFile],
  ];
  return from(texts)
    .chain((text) => fc.oneof(...ways.map((way) => way(text))))
    .map(toldShort);
}

/** A file with some of its bytes changed, which may leave it an export. */
export function torn(text: string): fc.Arbitrary<Damage> {
  const bytes = new TextEncoder().encode(text);
  const change = fc.tuple(fc.nat(bytes.length - 1), fc.nat(255));
  return fc.array(change, { minLength: 1, maxLength: 3 }).map((changes) => {
    const content = bytes.slice();
    for (const [i, byte] of changes) content[i] = byte;
    return toldShort({ content, what: `bytes: ${JSON.stringify(changes)}` });
  });
}

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { JsonCutter, parsed } from './json-parts.ts';

/** The object a text holds, put together again from its parts, however the text arrives. */
function read(text: string, chunkBytes: number): Record<string, unknown> {
  const bytes = new TextEncoder().encode(text);
  const cutter = new JsonCutter();
  const found: Record<string, unknown> = {};
  const lists = new Map<string, unknown[]>();
  for (let at = 0; at < bytes.length; at += chunkBytes)
    for (const part of cutter.push(bytes.subarray(at, at + chunkBytes))) {
      if ('length' in part) {
        found[part.key] = lists.get(part.key) ?? [];
        expect(found[part.key]).toHaveLength(part.length);
      } else if (part.index === undefined) found[part.key] = parsed(part.bytes, part.key);
      else lists.set(part.key, [...(lists.get(part.key) ?? []), parsed(part.bytes, part.key)]);
    }
  cutter.close();
  return found;
}

const object = fc.dictionary(
  fc.string().filter((key) => key !== '__proto__'),
  fc.jsonValue({ maxDepth: 4 }),
  { maxKeys: 6 },
);

it('cuts any object into the parts it is made of, wherever the bytes are torn', () => {
  fc.assert(
    fc.property(object, fc.integer({ min: 1, max: 40 }), fc.boolean(), (value, chunk, pretty) => {
      const text = JSON.stringify(value, undefined, pretty ? 2 : undefined);
      expect(read(text, chunk)).toEqual(JSON.parse(text));
    }),
    { numRuns: 300 },
  );
});

it('refuses every beginning of an object, and whatever follows after its end', () => {
  const text = JSON.stringify({ a: [1, { b: '\\"]' }], c: 'ü', d: [] });
  for (let end = 0; end < text.length; end++)
    expect(() => read(text.slice(0, end), 7), text.slice(0, end)).toThrow();
  expect(() => read(`${text},`, 7)).toThrow();
});

it.each([
  '[1]',
  '{"a":1,}',
  '{"a":[1,]}',
  '{"a":[,1]}',
  '{"a":[1}',
  '{"a":1]',
  '{"a" 1}',
  '{a:1}',
  '{"a":}',
  '{"a":[1] "b":2}',
  '{"a":1,"a":1}',
  `{"a":${'['.repeat(40)}${']'.repeat(40)}}`,
  '{"a":nul}',
])('refuses %s', (text) => {
  for (const chunk of [1, 100]) expect(() => read(text, chunk)).toThrow();
});

it('reads what begins with a byte order mark', () => {
  expect(read('\uFEFF{"a":1}', 2)).toEqual({ a: 1 });
});

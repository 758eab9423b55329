import { expect, test } from 'vitest';
import { splitMjpeg } from './mjpeg.ts';

const segment = (marker: number, ...body: number[]) => [0xff, marker, 0, body.length + 2, ...body];
/** A JPEG in outline: header segments, one scan with a stuffed FF and a restart marker, end. */
const jpeg = (...scan: number[]) => [
  ...[0xff, 0xd8],
  ...segment(0xe0, 1, 2, 3),
  ...segment(0xda, 9),
  ...[...scan, 0xff, 0x00, 7, 0xff, 0xd0, 8],
  ...[0xff, 0xd9],
];
const split = (bytes: number[]) =>
  splitMjpeg(Uint8Array.from(bytes)).map(({ from, to }) => bytes.slice(from, to));

test('pictures one after another are told apart', () => {
  const [a, b] = [jpeg(1, 2), jpeg(3, 4, 5)];
  expect(split([...a, ...b])).toEqual([a, b]);
});

test('a thumbnail inside a segment is not a picture of its own', () => {
  const withThumbnail = [0xff, 0xd8, ...segment(0xe1, ...jpeg(9)), ...jpeg(1).slice(2)];
  expect(split([...withThumbnail, ...jpeg(2)])).toEqual([withThumbnail, jpeg(2)]);
});

test('bytes between pictures are passed over', () => {
  expect(split([1, 2, ...jpeg(1), 0, 0, ...jpeg(2)])).toEqual([jpeg(1), jpeg(2)]);
});

test('a last picture that was cut off is left out', () => {
  expect(split([...jpeg(1), ...jpeg(2).slice(0, -3)])).toEqual([jpeg(1)]);
});

test('what holds no pictures gives none', () => {
  expect(split([])).toEqual([]);
  expect(split([0xff, 0xd8])).toEqual([]);
  expect(split(Array.from('not a video', (c) => c.charCodeAt(0)))).toEqual([]);
});

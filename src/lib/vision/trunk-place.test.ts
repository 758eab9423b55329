import { expect, it } from 'vitest';
import { carried, jumped, looksSame, trunkPlace } from './trunk-place.ts';
import { bodyAt } from './turning-trunk.fixture.ts';

const placeAt = (turnDeg: number, shiftX = 0) => trunkPlace(bodyAt(turnDeg, shiftX))!;
const flat = (turnDeg: number) => {
  const { leftShoulder, rightShoulder, leftHip, rightHip } = bodyAt(turnDeg);
  const [left, right] = [leftShoulder!, rightShoulder!].map(({ x, y }) => ({ x, y }));
  return trunkPlace({ leftShoulder: left, rightShoulder: right, leftHip, rightHip })!;
};

it('tells which way the shoulders look, with depth as the model tells it', () => {
  expect(placeAt(0).lookDeg).toBeCloseTo(0, 9);
  expect(Math.tan((placeAt(30).lookDeg! * Math.PI) / 180)).toBeCloseTo(
    Math.tan(Math.PI / 6) / 1.2,
    9,
  );
  expect(placeAt(-30).lookDeg).toBeCloseTo(-placeAt(30).lookDeg!, 9);
  expect(flat(30).lookDeg).toBeUndefined();
});

it('knows the same look within 10°, and cannot rule it out without depth', () => {
  const look = (lookDeg: number) => ({ ...placeAt(0), lookDeg });
  expect(looksSame(look(20), look(29.9))).toBe(true);
  expect(looksSame(look(20), look(30.1))).toBe(false);
  expect(looksSame(look(-176), look(178))).toBe(true);
  expect(looksSame(flat(0), look(60))).toBe(true);
});

it('keeps its size in a turn', () => {
  expect(placeAt(60).sizePx).toBeCloseTo(0.72 * 140, 6);
  expect(placeAt(0).sizePx).toBeCloseTo(104, 6);
});

it('a trunk moves and turns; one that is elsewhere or of another size is another', () => {
  expect(jumped(placeAt(0), placeAt(15, 60))).toBe(false);
  expect(jumped(placeAt(0), placeAt(0, 71))).toBe(true);
  const near = { ...placeAt(0), lengthPx: 1.51 * 140 };
  expect(jumped(placeAt(0), near)).toBe(true);
  expect(jumped(near, placeAt(0))).toBe(true);
});

it('carries spots along with the trunk and its size', () => {
  const from = placeAt(0);
  const to = {
    ...from,
    top: { x: from.top.x + 10, y: from.top.y - 5 },
    lengthPx: 1.1 * from.lengthPx,
  };
  const at = carried({ x: from.top.x + 20, y: from.top.y + 40 }, from, to);
  expect(at.x).toBeCloseTo(to.top.x + 22, 9);
  expect(at.y).toBeCloseTo(to.top.y + 44, 9);
});

import { expect, test } from 'vitest';
import { ClothCheck } from './cloth-check.ts';
import type { WindowReading, WindowReadings } from './pelvis-agreement.ts';

/** All three windows of two legs, turned and slipped alike. */
function seen(turnDeg: number, slip = 0.02, more: Partial<WindowReading> = {}): WindowReadings {
  const one = { pelvisDeg: turnDeg, turnDeg, slip, bow: 0, correlation: 0.98, sigmaDeg: 0.4 };
  const reading = { ...one, scale: 1, ...more };
  return { belt: reading, upper: reading, waist: reading };
}

function checked(up: readonly WindowReadings[], home: readonly WindowReadings[]): ClothCheck {
  const check = new ClothCheck();
  up.forEach((windows) => check.armsUp(windows));
  home.forEach((windows) => check.armsHome(windows));
  return check;
}
const times = (n: number, windows: WindowReadings) => Array.from({ length: n }, () => windows);

test('cloth that stays while the arms go up and down is tight', () => {
  expect(checked(times(8, seen(0.8)), times(8, seen(0.3))).state).toBe('tight');
});

test('a hem that rides up with the arms is loose, also when it comes back', () => {
  expect(checked(times(8, seen(0.5, 0.3)), times(8, seen(0))).state).toBe('loose');
  expect(checked(times(8, seen(6)), times(8, seen(0))).state).toBe('loose');
  const lost = seen(0, 0.02, { trouble: 'windows-disagree' });
  expect(checked(times(8, lost), times(8, seen(0))).state).toBe('loose');
});

test('cloth that does not come back is loose', () => {
  expect(checked(times(8, seen(0)), times(8, seen(3))).state).toBe('loose');
});

test('a little movement proves neither', () => {
  expect(checked(times(8, seen(3)), times(8, seen(0.3))).state).toBe('unchecked');
});

test('windows that the arms hide say nothing', () => {
  const hidden = seen(9, 0.4, { trouble: 'reference-covered' });
  expect(checked(times(8, hidden), times(8, seen(0))).state).toBe('unchecked');
});

test('a short wave is no check, and waves are not added up', () => {
  const check = checked(times(3, seen(0)), times(2, seen(0)));
  times(3, seen(0)).forEach((windows) => check.armsUp(windows));
  times(8, seen(0)).forEach((windows) => check.armsHome(windows));
  expect(check.state).toBe('unchecked');
});

test('on one leg in between, nothing is judged', () => {
  const check = checked(times(8, seen(0)), []);
  check.forget();
  times(8, seen(0)).forEach((windows) => check.armsHome(windows));
  expect(check.state).toBe('unchecked');
});

test('once loose, a quiet second try does not make it tight', () => {
  const check = checked(times(8, seen(6)), times(8, seen(0)));
  times(8, seen(0)).forEach((windows) => check.armsUp(windows));
  times(8, seen(0)).forEach((windows) => check.armsHome(windows));
  expect(check.state).toBe('loose');
});

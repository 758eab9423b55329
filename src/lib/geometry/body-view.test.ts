import { expect, it } from 'vitest';
import { emptyProjection, project, VIEW, VIEW_SIZE } from './body-view.ts';

const FOCAL = 600;
const POINT = Float64Array.of(30, -40, 25);
const VIEW_NOW = Float64Array.of(0.6, -0.1, 0.15, 320, 200, 0.05);

function seen(view: Float64Array, point = POINT) {
  const out = emptyProjection();
  project(view, 0, point, 0, FOCAL, out);
  return out;
}

const changed = (values: Float64Array<ArrayBuffer>, i: number, by: number) =>
  values.map((value, k) => (k === i ? value + by : value));

it('tells how the picture changes with every number of the view and of the point', () => {
  const { byView, byPoint } = seen(VIEW_NOW);
  const by = 1e-5;
  for (let i = 0; i < VIEW_SIZE; i++) {
    const [more, less] = [seen(changed(VIEW_NOW, i, by)), seen(changed(VIEW_NOW, i, -by))];
    expect(byView[i]).toBeCloseTo((more.x - less.x) / (2 * by), 4);
    expect(byView[VIEW_SIZE + i]).toBeCloseTo((more.y - less.y) / (2 * by), 4);
  }
  for (let i = 0; i < 3; i++) {
    const [more, less] = [changed(POINT, i, by), changed(POINT, i, -by)].map((p) =>
      seen(VIEW_NOW, p),
    );
    expect(byPoint[i]).toBeCloseTo((more!.x - less!.x) / (2 * by), 4);
    expect(byPoint[3 + i]).toBeCloseTo((more!.y - less!.y) / (2 * by), 4);
  }
});

it('turns the front of the body to image right, nods its top forward and tilts it clockwise', () => {
  const still = Float64Array.of(0, 0, 0, 100, 100, 0);
  const front = Float64Array.of(0, 0, 50);
  const top = Float64Array.of(0, -50, 0);
  const at = (name: keyof typeof VIEW, point: Float64Array<ArrayBuffer>) =>
    seen(changed(still, VIEW[name], 0.3), point);
  expect(at('yaw', front).x).toBeGreaterThan(110);
  // What comes nearer looks larger: the top, on its way forward, drops by less than the cosine.
  expect(at('pitch', top).y).toBeLessThan(100 - 50 * Math.cos(0.3));
  expect(at('roll', top).x).toBeGreaterThan(110);
});

it('draws what is nearer to the camera larger', () => {
  const still = Float64Array.of(0, 0, 0, 0, 0, 0);
  expect(seen(still, Float64Array.of(60, 0, 60)).x).toBeCloseTo(60 / (1 - 60 / FOCAL), 9);
});

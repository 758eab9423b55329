import { describe, expect, it } from 'vitest';
import type { BodyPoints } from './rgba-patch.ts';
import { chestRegion, inRegion, pelvisRegion, trunkBox } from './trunk-region.ts';

const BODY = {
  leftShoulder: { x: 250, y: 100 },
  rightShoulder: { x: 150, y: 100 },
  leftHip: { x: 230, y: 241 },
  rightHip: { x: 170, y: 241 },
};
const ELBOWS = { leftElbow: { x: 270, y: 170 }, rightElbow: { x: 130, y: 170 } };
/** 30 % of the way down. */
const BOTTOM = 142.3;

describe('the region of the chest', () => {
  const within = (x: number, y: number, body: BodyPoints = BODY) =>
    inRegion(chestRegion(body)!, { x, y });

  it('ends 3 % of the shoulder width inside shoulders and chest', () => {
    expect(within(200, 103.01)).toBe(true);
    expect(within(200, 102.99)).toBe(false);
    expect(within(200, BOTTOM - 3.01)).toBe(true);
    expect(within(200, BOTTOM - 2.99)).toBe(false);
    expect(within(200, 160)).toBe(false);
  });

  it('reaches out to the elbows where they are seen', () => {
    expect(within(260, 165)).toBe(false);
    expect(within(260, 165, { ...BODY, ...ELBOWS })).toBe(true);
    expect(within(140, 165, { ...BODY, leftElbow: ELBOWS.leftElbow })).toBe(false);
  });

  it('keeps a rim of 1.5 px of somebody small or turned away', () => {
    const small = Object.fromEntries(
      Object.entries(BODY).map(([name, { x, y }]) => [name, { x: x / 5, y: y / 5 }]),
    );
    expect(within(40, 21.51, small)).toBe(true);
    expect(within(40, 21.49, small)).toBe(false);
  });

  it('is nowhere without a shoulder or hip', () => {
    for (const name of Object.keys(BODY)) {
      expect(chestRegion({ ...BODY, [name]: undefined })).toBeUndefined();
      expect(trunkBox({ ...BODY, [name]: undefined }, 400, 300)).toBeUndefined();
    }
  });
});

describe('the region of the pelvis', () => {
  const KNEES = { leftKnee: { x: 235, y: 321 }, rightKnee: { x: 165, y: 321 } };
  const within = (x: number, y: number) => inRegion(pelvisRegion({ ...BODY, ...KNEES })!, { x, y });

  it('goes from the hem of the shirt to most of the thighs, wider than hips and knees, with a rim', () => {
    expect(within(200, 230.01)).toBe(true);
    expect(within(200, 229.8)).toBe(false);
    expect(within(200, 285.9)).toBe(true);
    expect(within(200, 286.1)).toBe(false);
    expect(within(244, 245)).toBe(true);
    expect(within(252, 245)).toBe(false);
  });

  it('is nowhere without a shoulder, hip or knee', () => {
    for (const name of [...Object.keys(BODY), ...Object.keys(KNEES)])
      expect(pelvisRegion({ ...BODY, ...KNEES, [name]: undefined })).toBeUndefined();
  });
});

describe('the box to crop', () => {
  it('holds the region with room around it, in whole pixels', () => {
    expect(trunkBox({ ...BODY, ...ELBOWS }, 400, 300)).toEqual({
      x0: 104,
      y0: 74,
      width: 192,
      height: 122,
    });
  });

  it('is clipped to the frame, and is none outside', () => {
    expect(trunkBox({ ...BODY, ...ELBOWS }, 240, 180)).toEqual({
      x0: 104,
      y0: 74,
      width: 136,
      height: 106,
    });
    expect(trunkBox({ ...BODY, ...ELBOWS }, 110, 180)).toBeUndefined();
  });
});

/**
 * How a rigid body stands before the camera in one picture, as six numbers in a row of a Float64Array:
 * yaw, pitch, roll (rad), x, y (px), log of the scale.
 *
 * Space: body points are px as they would be in the neutral picture, x right, y down, z towards the camera.
 * Sign: yaw + = the front of the body turns to image right; pitch + = the top comes forward; roll + = clockwise.
 * Assumes: a pinhole camera whose axis passes near the body.
 */
export const VIEW = { yaw: 0, pitch: 1, roll: 2, x: 3, y: 4, logScale: 5 } as const;
export const VIEW_SIZE = 6;
export const POINT_SIZE = 3;

/** Where a point of the body is seen, and how that changes with the view (2 × 6) and with the point (2 × 3). */
export interface Projection {
  x: number;
  y: number;
  readonly byView: Float64Array;
  readonly byPoint: Float64Array;
}

/** Room for a projection, to be used again and again. Unit: px. */
export const emptyProjection = (): Projection => ({
  x: 0,
  y: 0,
  byView: new Float64Array(2 * VIEW_SIZE),
  byPoint: new Float64Array(2 * POINT_SIZE),
});

/** Projects point `p` of `points` as `view` v of `views` shows it, into `out`. Unit: px. */
export function project(
  views: Float64Array,
  v: number,
  points: Float64Array,
  p: number,
  focalPx: number,
  out: Projection,
): void {
  const at = VIEW_SIZE * v;
  const [yaw, pitch, roll] = [views[at]!, views[at + 1]!, views[at + 2]!];
  const scale = Math.exp(views[at + VIEW.logScale]!);
  const [cy, sy] = [Math.cos(yaw), Math.sin(yaw)];
  const [cp, sp] = [Math.cos(pitch), Math.sin(pitch)];
  const [cr, sr] = [Math.cos(roll), Math.sin(roll)];
  const px = points[POINT_SIZE * p]!;
  const py = points[POINT_SIZE * p + 1]!;
  const pz = points[POINT_SIZE * p + 2]!;
  // Turned about the upright axis, then nodded, then tilted in the picture.
  const ax = cy * px + sy * pz;
  const az = cy * pz - sy * px;
  const by = cp * py + sp * az;
  const bz = cp * az - sp * py;
  const qx = scale * (cr * ax - sr * by);
  const qy = scale * (sr * ax + cr * by);
  const qz = scale * bz;
  const near = 1 / (1 - qz / focalPx);
  out.x = views[at + VIEW.x]! + qx * near;
  out.y = views[at + VIEW.y]! + qy * near;
  const { byView, byPoint } = out;
  const deeper = (near * near) / focalPx;
  const spread = (to: Float64Array, width: number, i: number, x: number, y: number, z: number) => {
    to[i] = near * x + qx * deeper * z;
    to[width + i] = near * y + qy * deeper * z;
  };
  // Yaw moves (ax, az) by (az, −ax); pitch moves (by, bz) by (bz, −by); roll moves (qx, qy) by (−qy, qx).
  const yawY = -sp * ax;
  spread(
    byView,
    VIEW_SIZE,
    VIEW.yaw,
    scale * (cr * az - sr * yawY),
    scale * (sr * az + cr * yawY),
    -scale * cp * ax,
  );
  spread(byView, VIEW_SIZE, VIEW.pitch, -scale * sr * bz, scale * cr * bz, -scale * by);
  spread(byView, VIEW_SIZE, VIEW.roll, -qy, qx, 0);
  byView[VIEW.x] = byView[VIEW_SIZE + VIEW.y] = 1;
  byView[VIEW.y] = byView[VIEW_SIZE + VIEW.x] = 0;
  spread(byView, VIEW_SIZE, VIEW.logScale, qx, qy, qz);
  // Columns of scale · roll · pitch · yaw.
  const xy = -sp * sy;
  spread(
    byPoint,
    POINT_SIZE,
    0,
    scale * (cr * cy - sr * xy),
    scale * (sr * cy + cr * xy),
    -scale * cp * sy,
  );
  spread(byPoint, POINT_SIZE, 1, -scale * sr * cp, scale * cr * cp, -scale * sp);
  const zy = sp * cy;
  spread(
    byPoint,
    POINT_SIZE,
    2,
    scale * (cr * sy - sr * zy),
    scale * (sr * sy + cr * zy),
    scale * cp * cy,
  );
}

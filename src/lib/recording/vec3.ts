/** A point or direction in metres. Own frame of the athlete: x to own left, y up, z forward. */
export interface Vec3 {
  readonly x: number;
  readonly y: number;
  readonly z: number;
}

export const vec = (x: number, y: number, z: number): Vec3 => ({ x, y, z });

export const plus = (a: Vec3, b: Vec3, times = 1): Vec3 =>
  vec(a.x + times * b.x, a.y + times * b.y, a.z + times * b.z);

export const minus = (a: Vec3, b: Vec3): Vec3 => plus(a, b, -1);

export const scaled = (a: Vec3, by: number): Vec3 => vec(a.x * by, a.y * by, a.z * by);

export const between = (a: Vec3, b: Vec3, share01 = 0.5): Vec3 => plus(a, minus(b, a), share01);

export const dot = (a: Vec3, b: Vec3): number => a.x * b.x + a.y * b.y + a.z * b.z;

export const length = (a: Vec3): number => Math.sqrt(dot(a, a));

export const unit = (a: Vec3): Vec3 => scaled(a, 1 / length(a));

export const radians = (deg: number): number => (deg * Math.PI) / 180;

export const degrees = (rad: number): number => (rad * 180) / Math.PI;

/** Turned about the vertical; + = forward goes to the own left. */
export function turned(a: Vec3, deg: number): Vec3 {
  const [cos, sin] = [Math.cos(radians(deg)), Math.sin(radians(deg))];
  return vec(a.x * cos + a.z * sin, a.y, a.z * cos - a.x * sin);
}

/** Rolled about the forward axis; + = the own left goes up. */
export function rolled(a: Vec3, deg: number): Vec3 {
  const [cos, sin] = [Math.cos(radians(deg)), Math.sin(radians(deg))];
  return vec(a.x * cos - a.y * sin, a.x * sin + a.y * cos, a.z);
}

export const cross = (a: Vec3, b: Vec3): Vec3 =>
  vec(a.y * b.z - a.z * b.y, a.z * b.x - a.x * b.z, a.x * b.y - a.y * b.x);

/** Pitched about the axis to the own left; + = up goes forward, forward goes down. */
export function pitched(a: Vec3, deg: number): Vec3 {
  const [cos, sin] = [Math.cos(radians(deg)), Math.sin(radians(deg))];
  return vec(a.x, a.y * cos - a.z * sin, a.z * cos + a.y * sin);
}

/** Turned about an axis of length 1, right-handed. */
export function about(a: Vec3, axis: Vec3, deg: number): Vec3 {
  const [cos, sin] = [Math.cos(radians(deg)), Math.sin(radians(deg))];
  const turnedPart = plus(scaled(a, cos), cross(axis, a), sin);
  return plus(turnedPart, axis, dot(axis, a) * (1 - cos));
}

import { radians, turned, type Vec3 } from './vec3.ts';

/** An ideal camera on a tripod in front of the spot where the athlete stands. */
export interface Camera {
  readonly width: number;
  readonly height: number;
  /** Vertical field of view. */
  readonly fovDeg: number;
  readonly distanceM: number;
  readonly heightM: number;
  /** Walked around the athlete, always looking at the same spot; + = towards the athlete's own left in a front view. */
  readonly yawDeg: number;
  /** + = level things rise towards image right. */
  readonly rollDeg: number;
  /** Height of the point it looks at. */
  readonly aimM: number;
}

/** A webcam at hip height that sees the whole body with some margin. */
export const WEBCAM: Camera = {
  width: 1280,
  height: 720,
  fovDeg: 46,
  distanceM: 2.9,
  heightM: 1,
  yawDeg: 0,
  rollDeg: 0,
  aimM: 0.92,
};

export interface Projected {
  /** Unit: px, x right, y down. */
  readonly x: number;
  readonly y: number;
  /** Along the optical axis. Unit: m. */
  readonly depthM: number;
}

export const focalPx = (camera: Camera): number =>
  camera.height / 2 / Math.tan(radians(camera.fovDeg) / 2);

/** A camera set up: its angles are worked out once, not for every point. */
export interface Lens {
  readonly focalPx: number;
  /** The axes of the camera: where a direction in the room points to in the picture (x right, y down, z away). */
  towards(v: Vec3): Vec3;
  /** Where a point of the room falls in the picture. Room: x to image right, y up, z towards the camera. */
  project(point: Vec3): Projected;
}

export function lensOf(camera: Camera): Lens {
  const f = focalPx(camera);
  const [cosY, sinY] = cosSin(radians(-camera.yawDeg));
  const [cosP, sinP] = cosSin(Math.atan2(camera.aimM - camera.heightM, camera.distanceM));
  const [cosR, sinR] = cosSin(radians(camera.rollDeg));
  const from = turned({ x: 0, y: 0, z: camera.distanceM }, camera.yawDeg);
  const towards = ({ x, y, z }: Vec3): Vec3 => {
    const across = x * cosY + z * sinY;
    const near = z * cosY - x * sinY;
    const up = y * cosP + near * sinP;
    return {
      x: across * cosR - up * sinR,
      y: -(across * sinR + up * cosR),
      z: y * sinP - near * cosP,
    };
  };
  return {
    focalPx: f,
    towards,
    project: (point) => {
      const seen = towards({
        x: point.x - from.x,
        y: point.y - camera.heightM,
        z: point.z - from.z,
      });
      return {
        x: camera.width / 2 + (f * seen.x) / seen.z,
        y: camera.height / 2 + (f * seen.y) / seen.z,
        depthM: seen.z,
      };
    },
  };
}

const cosSin = (rad: number): readonly [cos: number, sin: number] => [Math.cos(rad), Math.sin(rad)];

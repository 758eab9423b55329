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

/** The axes of the camera: where a direction in the room points to in the picture (x right, y down, z away). */
export function towardsCamera(camera: Camera, v: Vec3): Vec3 {
  const around = turned(v, -camera.yawDeg);
  const pitch = Math.atan2(camera.aimM - camera.heightM, camera.distanceM);
  const [cosP, sinP] = [Math.cos(pitch), Math.sin(pitch)];
  const up = around.y * cosP + around.z * sinP;
  const away = around.y * sinP - around.z * cosP;
  const [cosR, sinR] = [Math.cos(radians(camera.rollDeg)), Math.sin(radians(camera.rollDeg))];
  return { x: around.x * cosR - up * sinR, y: -(around.x * sinR + up * cosR), z: away };
}

/** Where a point of the room falls in the picture. Room: x to image right, y up, z towards the camera. */
export function project(camera: Camera, point: Vec3): Projected {
  const from = turned({ x: 0, y: 0, z: camera.distanceM }, camera.yawDeg);
  const seen = towardsCamera(camera, {
    x: point.x - from.x,
    y: point.y - camera.heightM,
    z: point.z - from.z,
  });
  const f = focalPx(camera);
  return {
    x: camera.width / 2 + (f * seen.x) / seen.z,
    y: camera.height / 2 + (f * seen.y) / seen.z,
    depthM: seen.z,
  };
}

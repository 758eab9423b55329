import { listCameras, type Camera } from '../capture/webcam.ts';
import { BACKENDS, MODELS } from '../detector/detector.ts';

/** What the settings page offers on this device. */
export const MODEL_CHOICES = MODELS;
export const BACKEND_CHOICES = ['auto', ...BACKENDS] as const;

/** Cameras to choose from; none where the browser will not tell. */
export async function cameraChoices(): Promise<readonly Camera[]> {
  try {
    return await listCameras();
  } catch {
    return [];
  }
}

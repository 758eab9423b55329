import { Voice, voicesFor, type Loudness } from '../feedback/voice.ts';
import { listCameras, type Camera } from '../capture/webcam.ts';
import { BACKENDS, MODELS } from '../detector/detector.ts';

/** Browsers that fetch voices late do so within this. Source: ours. */
const VOICES_MS = 800;
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

/** Names of the voices that speak a language; browsers may fetch them after the page, so they are asked for a moment. */
export async function voiceChoices(tag: string): Promise<readonly string[]> {
  if (!('speechSynthesis' in window)) return [];
  if (window.speechSynthesis.getVoices().length === 0) {
    await new Promise((resolve) => {
      window.speechSynthesis.addEventListener('voiceschanged', resolve, { once: true });
      setTimeout(resolve, VOICES_MS);
    });
  }
  return voicesFor(tag).map((voice) => voice.name);
}

/** Lets the athlete hear how it sounds. */
export function trySound(loudness: Loudness, text: string, tag: string): void {
  const voice = new Voice(loudness);
  voice.tone('tick');
  voice.say(text, tag, 'now');
}

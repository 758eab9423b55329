import { ClipRecorder, type RecordedClip } from './clip-recorder.ts';
import { ElementSource } from './element-source.ts';
import { SourceError } from './frame-source.ts';
import type { FrameSourceHandlers, SourceFailure } from './frame-source.ts';

export interface Camera {
  readonly deviceId: string;
  /** Empty until the athlete allowed a camera once. */
  readonly label: string;
}

/** Cameras of this device; names are known only after permission. */
export async function listCameras(): Promise<Camera[]> {
  if (!navigator.mediaDevices?.enumerateDevices) return [];
  const devices = await navigator.mediaDevices.enumerateDevices();
  return devices
    .filter((d) => d.kind === 'videoinput' && d.deviceId !== '')
    .map(({ deviceId, label }) => ({ deviceId, label }));
}

/** Asks for a camera: 720p at 30 pictures a second, the remembered device; whatever comes is accepted. */
export async function openWebcam(video: HTMLVideoElement, deviceId?: string): Promise<Webcam> {
  if (!navigator.mediaDevices?.getUserMedia) {
    throw new SourceError('unsupported-browser', 'This browser gives no access to cameras.');
  }
  const wish = { width: { ideal: 1280 }, height: { ideal: 720 }, frameRate: { ideal: 30 } };
  let stream: MediaStream | undefined;
  try {
    stream = await navigator.mediaDevices.getUserMedia({
      audio: false,
      video: deviceId
        ? { ...wish, deviceId: { ideal: deviceId } }
        : { ...wish, facingMode: 'user' },
    });
    video.muted = true;
    video.playsInline = true;
    video.srcObject = stream;
    await video.play();
    return new Webcam(stream, video);
  } catch (error) {
    stream?.getTracks().forEach((track) => track.stop());
    throw cameraError(error);
  }
}

/** What the browser's refusal means for the athlete. */
export function cameraError(error: unknown): SourceError {
  if (error instanceof SourceError) return error;
  const { name, message } = error instanceof Error ? error : new Error(String(error));
  return new SourceError(cameraFailure(name), message, { cause: error });
}

function cameraFailure(name: string): SourceFailure {
  if (name === 'NotAllowedError' || name === 'SecurityError') return 'permission-refused';
  if (name === 'NotFoundError' || name === 'OverconstrainedError') return 'no-camera';
  return 'camera-in-use'; // NotReadableError, AbortError: it is there and allowed, yet gives nothing
}

/** A camera playing in a video element. */
export class Webcam extends ElementSource {
  readonly deviceId: string;
  readonly label: string;
  private readonly track: MediaStreamTrack;
  private clip: ClipRecorder | undefined;

  constructor(stream: MediaStream, video: HTMLVideoElement) {
    const track = stream.getVideoTracks()[0];
    if (!track) throw new SourceError('no-camera', 'The camera gave no picture.');
    super(video, () => {
      track.removeEventListener('ended', this.onUnplugged);
      stream.getTracks().forEach((t) => t.stop());
      if (video.srcObject === stream) video.srcObject = null;
    });
    this.track = track;
    this.label = track.label;
    this.deviceId = track.getSettings().deviceId ?? '';
  }

  override async start(handlers: FrameSourceHandlers): Promise<void> {
    await super.start(handlers);
    this.track.addEventListener('ended', this.onUnplugged);
    if (this.track.readyState === 'ended') this.onUnplugged();
  }

  /** Records what the camera sees from now on; what was being recorded is dropped. */
  beginClip(): void {
    void this.clip?.end();
    this.clip = ClipRecorder.begin(this.track);
  }

  /** Missing: undefined when nothing was recorded. */
  async endClip(): Promise<RecordedClip | undefined> {
    const { clip } = this;
    this.clip = undefined;
    return clip?.end();
  }

  override close(): void {
    void this.endClip();
    super.close();
  }

  protected override watch(takenMs: number, tMs: number): void {
    this.clip?.saw(takenMs, tMs);
  }

  private readonly onUnplugged = () => this.end('camera-unplugged');
}

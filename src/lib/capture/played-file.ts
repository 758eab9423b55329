import { ElementSource } from './element-source.ts';
import { SourceError } from './frame-source.ts';
import type { FrameSourceHandlers } from './frame-source.ts';

/** Plays a video file in real time in place of a camera; pictures may be dropped, as with a camera. */
export async function openPlayedFile(video: HTMLVideoElement, file: Blob): Promise<PlayedFile> {
  const url = URL.createObjectURL(file);
  video.muted = true;
  video.playsInline = true;
  video.src = url;
  try {
    await new Promise<void>((resolve, reject) => {
      video.addEventListener('loadeddata', () => resolve(), { once: true });
      video.addEventListener('error', () => reject(video.error), { once: true });
    });
    if (video.videoWidth === 0) throw new Error('The file holds no pictures.');
    return new PlayedFile(video, url);
  } catch (error) {
    letGo(video, url);
    throw new SourceError('unreadable-file', 'This browser cannot play the file.', {
      cause: error,
    });
  }
}

export class PlayedFile extends ElementSource {
  constructor(video: HTMLVideoElement, url: string) {
    super(video, () => {
      video.removeEventListener('ended', this.onEnded);
      video.pause();
      letGo(video, url);
    });
  }

  override async start(handlers: FrameSourceHandlers): Promise<void> {
    await super.start(handlers);
    this.video.addEventListener('ended', this.onEnded);
    await this.video.play();
  }

  private readonly onEnded = () => this.end(undefined);
}

function letGo(video: HTMLVideoElement, url: string) {
  video.removeAttribute('src');
  video.load();
  URL.revokeObjectURL(url);
}

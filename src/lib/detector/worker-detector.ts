import type { PelvisSource, PoseFrame } from '../pose/pose-frame.ts';
import type { DetectorCore } from './detector-core.ts';
import { DetectorError } from './detector.ts';
import type { Detector, DetectorChoice, DetectorInfo, LoadProgress, Scene } from './detector.ts';
import type { CoreMethod, Reply, Request } from './messages.ts';

interface Pending {
  resolve: (value: unknown) => void;
  reject: (error: DetectorError) => void;
  onProgress?: ((progress: LoadProgress) => void) | undefined;
}

type Answer<M extends CoreMethod> = Awaited<ReturnType<DetectorCore[M]>>;

/** The detector on its own thread, so that the page stays fluent while it works. */
export class WorkerDetector implements Detector {
  private readonly worker: Worker;
  private readonly pending = new Map<number, Pending>();
  private nextId = 0;
  private detecting = false;
  private broken: DetectorError | undefined;
  private known: DetectorInfo | undefined;

  private readonly modelsUrl: string;

  /** `modelsUrl`: the folder of our own model files, ending in a slash. */
  constructor(modelsUrl: string | URL) {
    this.modelsUrl = new URL(modelsUrl, location.href).href;
    if (typeof Worker !== 'function' || typeof OffscreenCanvas !== 'function') {
      throw new DetectorError(
        'unsupported-browser',
        'This browser lacks Worker or OffscreenCanvas.',
      );
    }
    this.worker = new Worker(new URL('./detector.worker.ts', import.meta.url), { type: 'module' });
    this.worker.addEventListener('message', ({ data }: MessageEvent<Reply>) => this.hear(data));
    this.worker.addEventListener('error', (event) => {
      this.breakDown(new DetectorError('crashed', event.message || 'The detector did not start.'));
    });
    this.worker.addEventListener('messageerror', () => {
      this.breakDown(new DetectorError('crashed', 'The detector gave an unreadable answer.'));
    });
  }

  get busy(): boolean {
    return this.detecting;
  }

  get info(): DetectorInfo | undefined {
    return this.known;
  }

  async load(choice: DetectorChoice, onProgress?: (p: LoadProgress) => void) {
    this.known = undefined;
    const args = [choice, this.modelsUrl];
    return (this.known = await this.call('load', args, [], onProgress));
  }

  async detect(picture: ImageBitmap | VideoFrame, tMs: number): Promise<PoseFrame> {
    const { frame, info } = await this.look('detect', picture, [picture, tMs]);
    this.known = info;
    return frame;
  }

  measurePelvis(picture: ImageBitmap | VideoFrame, frame: PoseFrame): Promise<PoseFrame> {
    return this.look('measurePelvis', picture, [picture, frame]);
  }

  usePelvis(source: PelvisSource | null): Promise<void> {
    return this.call('usePelvis', [source]);
  }

  watchScene(scene: Scene | null): Promise<void> {
    return this.call('watchScene', [scene]);
  }

  lookFlipped(leastFps: number | null): Promise<void> {
    return this.call('lookFlipped', [leastFps]);
  }

  followSurface(on: boolean): Promise<void> {
    return this.call('followSurface', [on]);
  }

  beginReference(): Promise<void> {
    return this.call('beginReference', []);
  }

  endReference(): Promise<boolean> {
    return this.call('endReference', []);
  }

  reset(): Promise<void> {
    return this.call('reset', []);
  }

  tensorCount(): Promise<number> {
    return this.call('tensorCount', []);
  }

  close(): void {
    this.worker.terminate();
    this.breakDown(new DetectorError('crashed', 'The detector was closed.'));
  }

  private async look<M extends 'detect' | 'measurePelvis'>(
    method: M,
    picture: ImageBitmap | VideoFrame,
    args: unknown[],
  ): Promise<Answer<M>> {
    if (this.detecting || this.broken) {
      picture.close();
      throw this.broken ?? new Error('A picture is in flight already; ask `busy` first.');
    }
    this.detecting = true;
    try {
      return await this.call(method, args, [picture]);
    } finally {
      this.detecting = false;
    }
  }

  private call<M extends CoreMethod>(
    method: M,
    args: unknown[],
    transfer: Transferable[] = [],
    onProgress?: (progress: LoadProgress) => void,
  ): Promise<Answer<M>> {
    if (this.broken) return Promise.reject(this.broken);
    const id = this.nextId++;
    return new Promise<unknown>((resolve, reject) => {
      this.pending.set(id, { resolve, reject, onProgress });
      this.worker.postMessage({ id, method, args } satisfies Request, transfer);
    }) as Promise<Answer<M>>;
  }

  private hear(reply: Reply): void {
    const pending = this.pending.get(reply.id);
    if (!pending) return;
    if ('progress' in reply) return pending.onProgress?.(reply.progress);
    this.pending.delete(reply.id);
    if ('failure' in reply) pending.reject(new DetectorError(reply.failure, reply.message));
    else pending.resolve(reply.value);
  }

  private breakDown(error: DetectorError): void {
    this.broken ??= error;
    for (const { reject } of this.pending.values()) reject(error);
    this.pending.clear();
  }
}

import { SupportedModels, createDetector, movenet } from '@tensorflow-models/pose-detection';
import type { PoseDetector, PoseDetectorInput } from '@tensorflow-models/pose-detection';
import * as tf from '@tensorflow/tfjs-core';
import type { PoseFrame } from '../pose/pose-frame.ts';
import type { BackendId, ModelId } from './detector.ts';
import type { ModelFile } from './model-files.ts';
import { PictureInput, sizeOf } from './picture-input.ts';
import type { AnyPicture } from './picture-input.ts';
import { toPoseFrame } from './to-pose-frame.ts';
import { trialPicture } from './trial-picture.ts';

/** The pose library with one model on the current backend. Its own smoothing is off: filtering is ours. */
export class PoseEngine {
  private readonly input: PictureInput;

  private constructor(
    private readonly model: ModelId,
    backend: BackendId,
    private readonly library: PoseDetector,
    private readonly flipped: boolean,
  ) {
    this.input = new PictureInput(backend !== 'wasm');
  }

  /** `flipped`: it is shown every picture flipped, and tells what it saw as seen in the flipped picture. */
  static async create(
    model: ModelId,
    backend: BackendId,
    files: ModelFile[],
    flipped = false,
  ): Promise<PoseEngine> {
    const engine = new PoseEngine(model, backend, await createLibrary(model, files), flipped);
    await engine.warmUp();
    return engine;
  }

  async estimate(picture: AnyPicture, tMs: number): Promise<PoseFrame> {
    const full = sizeOf(picture);
    const input = this.input.take(picture, this.flipped);
    const seen =
      input instanceof tf.Tensor
        ? { height: input.shape[0], width: input.shape[1] }
        : { height: input.height, width: input.width };
    const [pose] = await this.look(input, tMs);
    return toPoseFrame(pose, this.model, seen, full, tMs);
  }

  /** Forgets where the person was: the next picture is searched as a whole. */
  reset(): void {
    this.library.reset();
  }

  dispose(): void {
    this.library.dispose();
  }

  private async look(input: tf.Tensor3D | OffscreenCanvas, tMs: number) {
    try {
      // The types know no OffscreenCanvas; the library only hands it to fromPixels, which does.
      const picture = input as PoseDetectorInput;
      return await this.library.estimatePoses(picture, { flipHorizontal: false }, tMs);
    } finally {
      if (input instanceof tf.Tensor) input.dispose();
    }
  }

  /** Compiles what the first real pictures would otherwise wait for. */
  private async warmUp(): Promise<void> {
    const side = 256;
    for (let i = 0; i < 2; i++)
      await this.look(tf.tensor3d(trialPicture(side), [side, side, 3]), i);
    this.reset();
  }
}

async function createLibrary(model: ModelId, files: ModelFile[]): Promise<PoseDetector> {
  const [first, second] = files.map((file) => tf.io.fromMemory(file));
  if (model === 'movenet-lightning' || model === 'movenet-thunder') {
    const { SINGLEPOSE_LIGHTNING, SINGLEPOSE_THUNDER } = movenet.modelType;
    return createDetector(SupportedModels.MoveNet, {
      modelType: model === 'movenet-thunder' ? SINGLEPOSE_THUNDER : SINGLEPOSE_LIGHTNING,
      enableSmoothing: false,
      ...(first && { modelUrl: first }),
    });
  }
  return createDetector(SupportedModels.BlazePose, {
    runtime: 'tfjs',
    modelType: model.replace('blazepose-', '') as 'lite' | 'full' | 'heavy',
    enableSmoothing: false,
    enableSegmentation: false,
    ...(first && { detectorModelUrl: first }),
    ...(second && { landmarkModelUrl: second }),
  });
}

import * as tf from '@tensorflow/tfjs-core';
import type { PelvisSource, PoseFrame } from '../pose/pose-frame.ts';
import { watchGpu } from './backends.ts';
import type { Trial } from './choose-backend.ts';
import { DetectorError } from './detector.ts';
import type { DetectorChoice, DetectorInfo, ModelId, Scene } from './detector.ts';
import { fetchModel } from './model-files.ts';
import type { ModelFile } from './model-files.ts';
import { FlippedLook } from './flipped-look.ts';
import { PelvisMeter } from './pelvis-meter.ts';
import { PersonFinder } from './person-finder.ts';
import type { AnyPicture } from './picture-input.ts';
import { pickBackend } from './pick-backend.ts';
import type { OnProgress } from './pick-backend.ts';
import { PoseEngine } from './pose-engine.ts';
import { SceneWatch } from './scene-watch.ts';
import { SurfaceMeter } from './surface-meter.ts';

/** The detector itself, without the thread it runs on. */
export class DetectorCore {
  private readonly pelvis = new PelvisMeter();
  private readonly surface = new SurfaceMeter();
  private readonly scene = new SceneWatch();
  private readonly flippedLook = new FlippedLook();
  private finder: PersonFinder | undefined;
  private files: ModelFile[] = [];
  private engine: PoseEngine | undefined;
  private info: DetectorInfo | undefined;
  private gpuIsLost = () => false;

  async load(choice: DetectorChoice, modelsUrl: string, onProgress: OnProgress) {
    this.unload();
    this.files = await fetchModel(choice.model, modelsUrl, (share01) =>
      onProgress({ step: 'model', share01 }),
    );
    const trial = await pickBackend(choice, this.files, onProgress);
    return this.start(choice.model, trial, onProgress);
  }

  /** The pose of the picture, and what is new about the detector itself. */
  async detect(
    picture: AnyPicture,
    tMs: number,
  ): Promise<{ frame: PoseFrame; info: DetectorInfo }> {
    try {
      let frame = await this.estimate(picture, tMs);
      if (this.gpuIsLost()) {
        await this.goOnWithWasm();
        frame = await this.estimate(picture, tMs);
      }
      const seen = this.surface.measure(picture, frame);
      frame = await this.unlessGpuIsLost(seen, () => this.flippedLook.add(picture, seen));
      frame = await this.scene.measure(picture, this.pelvis.measure(picture, frame));
      return { frame, info: this.loaded().info };
    } finally {
      picture.close();
    }
  }

  measurePelvis(picture: AnyPicture, frame: PoseFrame): PoseFrame {
    try {
      return this.pelvis.measure(picture, frame);
    } finally {
      picture.close();
    }
  }

  usePelvis(source: PelvisSource | null): void {
    this.pelvis.use(source);
  }

  async lookFlipped(leastFps: number | null): Promise<void> {
    this.flippedLook.use(leastFps);
    const { model, backend } = this.loaded().info;
    if (leastFps === null || this.flippedLook.isReady || !model.startsWith('blazepose')) return;
    await this.unlessGpuIsLost(undefined, async () =>
      this.flippedLook.useEngine(await PoseEngine.create(model, backend, this.files, true)),
    );
  }

  followSurface(on: boolean): void {
    this.surface.follow(on);
  }

  watchScene(scene: Scene | null): void {
    this.scene.watch(scene);
  }

  beginReference(): void {
    this.pelvis.beginReference();
  }

  endReference(): boolean {
    return this.pelvis.endReference();
  }

  reset(): void {
    this.engine?.reset();
    this.pelvis.reset();
    this.scene.watch(null);
    this.flippedLook.use(null);
    this.surface.follow(false);
  }

  tensorCount(): number {
    return tf.memory().numTensors;
  }

  private loaded(): { engine: PoseEngine; info: DetectorInfo } {
    const { engine, info } = this;
    if (!engine || !info) throw new DetectorError('crashed', 'The detector is not loaded.');
    return { engine, info };
  }

  /** A picture in flight when the card goes may throw or give nonsense: both are answered by going on without it. */
  private async estimate(picture: AnyPicture, tMs: number): Promise<PoseFrame> {
    try {
      return await this.loaded().engine.estimate(picture, tMs);
    } catch (error) {
      if (!this.gpuIsLost()) throw error;
      const nothing = { image: undefined, world: undefined };
      return { tMs, width: 0, height: 0, ...nothing };
    }
  }

  /** For work that can be spared: the next picture finds out that the card was lost, and goes on without. */
  private async unlessGpuIsLost<T>(otherwise: T, work: () => Promise<T>): Promise<T> {
    try {
      return await work();
    } catch (error) {
      if (!this.gpuIsLost()) throw error;
      return otherwise;
    }
  }

  private async goOnWithWasm(): Promise<void> {
    const { model } = this.loaded().info;
    this.gpuIsLost = () => false;
    this.engine = undefined; // what it held went with the card
    this.flippedLook.useEngine(undefined);
    this.finder = undefined;
    try {
      const trial = await pickBackend({ model, backend: 'wasm' }, this.files, () => {});
      this.info = { ...(await this.start(model, trial, () => {})), lostGpu: true };
    } catch (cause) {
      throw new DetectorError('lost-gpu', 'The graphics card was lost.', { cause });
    }
  }

  private async start(model: ModelId, trial: Trial, onProgress: OnProgress): Promise<DetectorInfo> {
    onProgress({ step: 'warm-up', share01: undefined });
    this.engine = await PoseEngine.create(model, trial.backend, this.files);
    const [personFinder, landmarks] = this.files;
    if (personFinder && landmarks) this.finder = await PersonFinder.create(personFinder);
    this.scene.useFinder(this.finder);
    this.gpuIsLost = watchGpu();
    return (this.info = { model, backend: trial.backend, inferenceMs: trial.inferenceMs });
  }

  private unload(): void {
    this.engine?.dispose();
    this.flippedLook.dispose();
    this.engine = undefined;
    this.finder?.dispose();
    this.finder = undefined;
    this.info = undefined;
    this.files = [];
    this.gpuIsLost = () => false;
  }
}

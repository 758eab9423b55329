import { loadGraphModel } from '@tensorflow/tfjs-converter';
import * as tf from '@tensorflow/tfjs-core';
import type { ImagePose, OtherPerson } from '../pose/pose-frame.ts';
import { bodyOutline, trunkPx } from '../vision/body-outline.ts';
import type { ModelFile } from './model-files.ts';
import { personBoxes } from './person-boxes.ts';
import { sizeOf } from './picture-input.ts';
import type { AnyPicture } from './picture-input.ts';

const INPUT_PX = 224;
/**
 * From here a proposal is a person. Source: ours, 2026-11-22: 0.76–0.99 for the second of two people (a real clip, pasted
 * clips, a passer-by), at most 0.69 in 392 looks at one person with everything around in shared/truth.
 */
const LEAST_SCORE = 0.74;
/** How thick the athlete is painted over, and the least reach of a body, in the athlete's torso lengths. Source: ours, as above: people 1.4–2.5, things 0.4–1.1. */
const PAINTED = 0.3;
const LEAST_REACH = 1.2;

type GraphModel = Awaited<ReturnType<typeof loadGraphModel>>;

/**
 * Looks for people besides the athlete with BlazePose's own person finder. The athlete is painted over, because
 * the finder else hardly looks past the largest body; the tracking of the athlete is not touched.
 */
export class PersonFinder {
  private readonly context: OffscreenCanvasRenderingContext2D;

  private constructor(private readonly model: GraphModel) {
    const canvas = new OffscreenCanvas(INPUT_PX, INPUT_PX);
    const context = canvas.getContext('2d', { willReadFrequently: true });
    if (!context) throw new Error('no 2d canvas');
    this.context = context;
  }

  /** `file` = the person finder's weights, which the pose library also uses. */
  static async create(file: ModelFile): Promise<PersonFinder> {
    const finder = new PersonFinder(await loadGraphModel(tf.io.fromMemory(file)));
    await finder.run(); // compiles what the first look would otherwise wait for
    return finder;
  }

  async others(picture: AnyPicture, athlete: ImagePose): Promise<OtherPerson[]> {
    const torso = trunkPx(athlete);
    if (torso === undefined) return [];
    const { width, height } = sizeOf(picture);
    const scale = INPUT_PX / Math.max(width, height);
    const left = (INPUT_PX - width * scale) / 2;
    const top = (INPUT_PX - height * scale) / 2;
    const { context } = this;
    context.fillStyle = 'black';
    context.fillRect(0, 0, INPUT_PX, INPUT_PX);
    context.drawImage(picture, left, top, width * scale, height * scale);
    context.strokeStyle = 'rgb(127 127 127)';
    context.lineCap = 'round';
    for (const line of bodyOutline(athlete, 'all', PAINTED)) {
      context.lineWidth = 2 * line.radius * scale;
      context.beginPath();
      context.moveTo(left + line.ax * scale, top + line.ay * scale);
      context.lineTo(left + line.bx * scale, top + line.by * scale);
      context.stroke();
    }
    const boxes = personBoxes(await this.run(), LEAST_SCORE);
    return boxes
      .filter(({ reach }) => reach * INPUT_PX >= LEAST_REACH * torso * scale)
      .map(({ x, y, score }) => ({
        x: (x * INPUT_PX - left) / scale,
        y: (y * INPUT_PX - top) / scale,
        score,
      }));
  }

  dispose(): void {
    this.model.dispose();
  }

  private async run(): Promise<ArrayLike<number>> {
    const { data } = this.context.getImageData(0, 0, INPUT_PX, INPUT_PX);
    const rgb = new Float32Array(INPUT_PX * INPUT_PX * 3);
    for (let i = 0, j = 0; j < rgb.length; i += 4, j += 3) {
      rgb[j] = data[i]! / 127.5 - 1;
      rgb[j + 1] = data[i + 1]! / 127.5 - 1;
      rgb[j + 2] = data[i + 2]! / 127.5 - 1;
    }
    const input = tf.tensor(rgb, [1, INPUT_PX, INPUT_PX, 3]);
    const output = this.model.predict(input) as tf.Tensor;
    try {
      return await output.data();
    } finally {
      tf.dispose([input, output]);
    }
  }
}

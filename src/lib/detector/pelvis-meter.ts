import type { PelvisReason, PelvisSource, PixelCues, PoseFrame } from '../pose/pose-frame.ts';
import { DotGuide } from '../vision/dot-guide.ts';
import { PelvisDots } from '../vision/pelvis-dots.ts';
import { PelvisWindows } from '../vision/pelvis-windows.ts';
import { waistBox } from '../vision/rgba-patch.ts';
import type { BodyPoints, RgbaPatch } from '../vision/rgba-patch.ts';
import { PictureCrop } from './picture-crop.ts';
import type { AnyPicture } from './picture-input.ts';

/** Measures the pelvis in the pixels of each frame, in the way chosen, and takes the reference when told to. */
export class PelvisMeter {
  private source: PelvisSource | null = null;
  private windows = new PelvisWindows();
  private dots = new PelvisDots();
  private guide = new DotGuide();
  private collecting = false;
  private readonly crop = new PictureCrop();

  use(source: PelvisSource | null): void {
    this.source = source;
    this.reset();
  }

  reset(): void {
    this.windows = new PelvisWindows();
    this.dots = new PelvisDots();
    this.guide = new DotGuide();
    this.collecting = false;
  }

  beginReference(): void {
    this.windows.beginReference();
    this.collecting = true;
  }

  endReference(): boolean {
    this.collecting = false;
    return this.source !== 'windows' || this.windows.endReference().ok;
  }

  /** The frame with its cues, where a person was found and measuring is on. */
  measure(picture: AnyPicture, frame: PoseFrame): PoseFrame {
    const { source } = this;
    if (!source || !frame.image) return frame;
    const box = waistBox(frame.image, frame.width, frame.height);
    if (!box) {
      return { ...frame, cues: cues(source, { pelvisDeg: null, why: 'out-of-frame' }) };
    }
    const patch = this.crop.read(picture, box);
    return source === 'dots'
      ? { ...frame, ...this.byDots(patch, frame.image) }
      : { ...frame, cues: this.byWindows(patch, frame.image) };
  }

  private byDots(patch: RgbaPatch, body: BodyPoints): Pick<PoseFrame, 'cues' | 'dots'> {
    const found = this.dots.measure(patch, body);
    return { cues: cues('dots', found), dots: this.guide.next(found, patch, body) };
  }

  private byWindows(patch: RgbaPatch, body: BodyPoints): PixelCues {
    if (!this.collecting) return cues('windows', this.windows.measure(patch, body));
    this.windows.addCandidate(patch, body);
    return cues('windows', { pelvisDeg: null, why: 'no-reference' });
  }
}

interface Reading {
  readonly pelvisDeg: number | null;
  readonly why?: PelvisReason;
  readonly cloth?: 'tight';
}

const cues = (pelvisSource: PelvisSource, { pelvisDeg, why, cloth }: Reading): PixelCues => ({
  pelvisDeg,
  pelvisSource,
  ...(why && { pelvisWhy: why }),
  ...(cloth && { pelvisCloth: cloth }),
});

import type { PictureLook } from '../pose/pose-frame.ts';

/** What is wrong with the picture itself. */
export type LightFault = 'too-dark' | 'backlit';

/**
 * A body without a bright part and with little contrast is in the dark. Brightness 0 to 255.
 * Source: ours, 2026-11-22, clips of shared/truth as they are: brighter parts (skin, a light shirt) 46 to 204, and contrast
 * 33 and more where below 65; at three tenths of the light 11–49, contrast 3–18.
 */
const DARK_BODY = { brightLuma: 40, contrast: 20 };
/** Detail on the body against the noise, below which it is grain. Source: ours, as above: 36 and more; 0.5–2.3 at a tenth of the light with a webcam's noise. */
const GRAIN = 2.5;
/**
 * A silhouette: no bright part, hardly any contrast, and far brighter around.
 * Source: ours, as above: people in black before white walls have 2.2 to 3.1 times as bright around, but contrast 16 to 36;
 * the same bodies at a fifth of the light before a bright background 5 to 23 times, contrast 5 to 13.
 */
const SILHOUETTE = { brightLuma: 55, contrast: 14, timesBrighter: 2.7 };
/** Edges this soft hide what is measured. Source: ours, as above: 0.69 and more; 0.58 blurred by 1.5 % of the trunk, 0.47 by 2.5 %, 0.32–0.42 by 3 to 4 %. */
const BLURRED = 0.44;

/** What is wrong with the light on the athlete. Missing: undefined when nothing is, or it was not looked at. */
export function lightFault(look: PictureLook | undefined): LightFault | undefined {
  if (!look) return undefined;
  const { brightLuma, aroundLuma, contrast, noise } = look;
  const timesBrighter = aroundLuma / Math.max(1, brightLuma);
  const silhouette =
    brightLuma < SILHOUETTE.brightLuma &&
    contrast < SILHOUETTE.contrast &&
    timesBrighter > SILHOUETTE.timesBrighter;
  if (silhouette) return 'backlit';
  const dark = brightLuma < DARK_BODY.brightLuma && contrast < DARK_BODY.contrast;
  return dark || contrast < GRAIN * noise ? 'too-dark' : undefined;
}

/** Whether the picture is too soft. Missing: false when it was not looked at or has no edge to judge. */
export function blurred(look: PictureLook | undefined): boolean {
  return look !== undefined && look.sharpness !== null && look.sharpness < BLURRED;
}

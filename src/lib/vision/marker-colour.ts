import type { DotColour } from '../pose/pose-frame.ts';
import type { Colour, Rgb } from './marker-field.ts';
import { clearness, colourField, markerColour } from './marker-field.ts';
import { anchorOf, bodyScale, placesBox } from './marker-place.ts';
import { DOT_PLACES } from './pelvis-dots.ts';
import type { BodyPoints, RgbaPatch } from './rgba-patch.ts';

/** Dot colours one can buy and name, as a webcam sees them in fair light. Source: ours: common sticker sheets. */
const RGB: Readonly<Record<DotColour, Rgb>> = {
  green: [50, 180, 75],
  pink: [240, 80, 160],
  yellow: [235, 210, 50],
  blue: [45, 95, 210],
  orange: [240, 125, 40],
  white: [235, 235, 235],
  black: [30, 30, 30],
};

export interface ColourProposal {
  readonly name: DotColour;
  readonly rgb: Rgb;
  /** How far it is from nearly all colours round the waist. Unit: 0–255 levels, see `clearness`. */
  readonly contrast: number;
}

/** The colour must differ from all but this share of the picture round the hips. Source: ours: leaves out the odd seam. */
const LEFT_OUT01 = 0.1;
/** A dot may lie in full light or in shade. Source: ours. */
const SHADES = [1, 0.7];

/**
 * Which dot colours stand out against the clothes round the hips, best first.
 * Space: patch and body in frame px. Missing: undefined when the hips are not in the patch.
 */
export function proposeColour(
  patch: RgbaPatch,
  body: BodyPoints,
): readonly ColourProposal[] | undefined {
  const scale = bodyScale(body);
  const anchors = DOT_PLACES.map((place) => anchorOf(place, body));
  if (!scale || !anchors.every((a) => a !== undefined)) return undefined;
  const box = placesBox(DOT_PLACES, anchors, scale, -0.03);
  const field = colourField(patch, box, Math.max(1, Math.round(0.01 * scale.pxPerM)));
  if (!field) return undefined;
  const seen: Colour[] = [];
  for (let at = 0; at < field.data.length; at += 3) {
    seen.push([field.data[at]!, field.data[at + 1]!, field.data[at + 2]!]);
  }
  const proposals = (Object.keys(RGB) as DotColour[]).map((name): ColourProposal => {
    const dots = SHADES.map((shade) => markerColour(dimmed(RGB[name], shade)));
    const distances = seen.map((cloth) => Math.min(...dots.map((dot) => standsOut(dot, cloth))));
    distances.sort((a, b) => a - b);
    const contrast = distances[Math.floor(LEFT_OUT01 * distances.length)]!;
    return { name, rgb: RGB[name], contrast };
  });
  return proposals.sort((a, b) => b.contrast - a.contrast);
}

function standsOut(dot: Colour, cloth: Colour): number {
  return clearness([dot[0] - cloth[0], dot[1] - cloth[1], dot[2] - cloth[2]]);
}

function dimmed([red, green, blue]: Rgb, share: number): Rgb {
  return [share * red, share * green, share * blue];
}

import type { Point } from '#lib/geometry/points.ts';
import type { Box } from './hud.ts';
import { paintShape, type Brush } from './paint-shape.ts';
import type { Shape } from './shapes.ts';

/** Where the frame lies on the canvas: scaled to fit, centred, mirrored or not. */
export interface Placement {
  readonly scale: number;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly mirrored: boolean;
}

/** Fits a frame into a box without cropping it, as `object-fit: contain` does for the video below. */
export function placeFrame(
  frame: { readonly width: number; readonly height: number },
  box: { readonly width: number; readonly height: number },
  mirrored: boolean,
): Placement {
  const scale = Math.min(box.width / frame.width, box.height / frame.height);
  return {
    scale,
    left: (box.width - frame.width * scale) / 2,
    top: (box.height - frame.height * scale) / 2,
    width: frame.width,
    mirrored,
  };
}

/** From frame pixels to canvas pixels. The only place where the picture is mirrored. */
export function toCanvas(point: Point, place: Placement): Point {
  const x = place.mirrored ? place.width - point.x : point.x;
  return { x: place.left + x * place.scale, y: place.top + point.y * place.scale };
}

/** Edges as `getBoundingClientRect` gives them. */
interface Edges extends Box {
  readonly width: number;
  readonly height: number;
}

/**
 * The part of a frame that is seen where a window shows only some of its canvas.
 * Space: image px, un-mirrored.
 */
export function visiblePart(
  frame: { readonly width: number; readonly height: number },
  canvas: Edges,
  window: Box,
  mirrored: boolean,
): Box {
  const place = placeFrame(frame, canvas, mirrored);
  const clamp = (value: number, most: number) => Math.max(0, Math.min(most, value));
  const x = (px: number) => {
    const across = clamp((px - canvas.left - place.left) / place.scale, frame.width);
    return mirrored ? frame.width - across : across;
  };
  const y = (px: number) => clamp((px - canvas.top - place.top) / place.scale, frame.height);
  const [a, b] = [x(window.left), x(window.right)];
  return {
    left: Math.min(a, b),
    right: Math.max(a, b),
    top: y(window.top),
    bottom: y(window.bottom),
  };
}

/**
 * Draws a scene onto a cleared canvas. Text is never mirrored.
 *
 * @param density device pixels for each pixel of `place`
 */
export function paintScene(
  ctx: CanvasRenderingContext2D,
  shapes: readonly Shape[],
  place: Placement,
  density = 1,
): void {
  ctx.setTransform(1, 0, 0, 1, 0, 0);
  ctx.clearRect(0, 0, ctx.canvas.width, ctx.canvas.height);
  ctx.setTransform(density, 0, 0, density, 0, 0);
  addScene(ctx, shapes, place);
}

/** Draws a scene over what is there, in the present units of the canvas. */
export function addScene(
  ctx: CanvasRenderingContext2D,
  shapes: readonly Shape[],
  place: Placement,
): void {
  ctx.lineCap = 'round';
  ctx.lineJoin = 'round';
  const brush: Brush = {
    ctx,
    at: (point) => toCanvas(point, place),
    px: (length) => length * place.scale,
    // A direction in the mirror: image right becomes left.
    rad: (deg) => ((place.mirrored ? 180 - deg : deg) * -Math.PI) / 180,
    mirrored: place.mirrored,
  };
  for (const shape of shapes) paintShape(brush, shape);
}

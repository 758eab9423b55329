import type { Point } from '#lib/geometry/points.ts';
import type { Box } from './hud.ts';
import type { Placement } from './painter.ts';
import type { Shape } from './shapes.ts';

/**
 * The box round everything that is drawn.
 * Space: image px, un-mirrored. Missing: undefined when nothing is drawn.
 */
export function sceneBounds(shapes: readonly Shape[]): Box | undefined {
  const points = shapes.flatMap(edges);
  if (points.length === 0) return undefined;
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
  return {
    left: Math.min(...xs),
    right: Math.max(...xs),
    top: Math.min(...ys),
    bottom: Math.max(...ys),
  };
}

/** Places a part of the frame on a canvas: as large as fits, in the middle of `into`. */
export function placeCrop(
  frame: { readonly width: number },
  crop: Box,
  into: Box,
  mirrored: boolean,
): Placement {
  const [width, height] = [into.right - into.left, into.bottom - into.top];
  const scale = Math.min(width / (crop.right - crop.left), height / (crop.bottom - crop.top));
  const middleX = (crop.left + crop.right) / 2;
  const x = mirrored ? frame.width - middleX : middleX;
  return {
    scale,
    left: into.left + width / 2 - x * scale,
    top: into.top + height / 2 - ((crop.top + crop.bottom) / 2) * scale,
    width: frame.width,
    mirrored,
  };
}

/** Widths of letters in a number, as shares of their height. Source: ours, Archivo bold. */
const LETTER = 0.6;

function edges(shape: Shape): readonly Point[] {
  switch (shape.kind) {
    case 'line':
    case 'arrow':
    case 'ground':
      return [shape.from, shape.to];
    case 'path':
    case 'area':
      return shape.points;
    case 'outline':
      return shape.parts.flat();
    case 'bob':
      return around(shape.at, shape.size);
    case 'sign':
      return around(shape.at, shape.size / 2);
    case 'text':
      return around(shape.at, (LETTER * shape.size * shape.text.length) / 2, shape.size / 2);
    default:
      return around(shape.at, shape.radius);
  }
}

const around = ({ x, y }: Point, across: number, down = across): Point[] => [
  { x: x - across, y: y - down },
  { x: x + across, y: y + down },
];

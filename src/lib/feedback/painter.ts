import type { Point } from '#lib/geometry/points.ts';
import { LOOKS, type Look } from './looks.ts';
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

const HALO = 'rgba(8,12,20,0.55)';

/** Draws a scene onto a cleared canvas. Text is never mirrored. */
export function paintScene(
  ctx: CanvasRenderingContext2D,
  shapes: readonly Shape[],
  place: Placement,
): void {
  ctx.clearRect(0, 0, ctx.canvas.width, ctx.canvas.height);
  ctx.lineCap = 'round';
  ctx.lineJoin = 'round';
  for (const shape of shapes) paintShape(ctx, shape, place);
}

function paintShape(ctx: CanvasRenderingContext2D, shape: Shape, place: Placement): void {
  const look = LOOKS[shape.role];
  const s = place.scale;
  if (shape.kind === 'line') {
    ctx.beginPath();
    moveAlong(ctx, [shape.from, shape.to], place);
    if (shape.role === 'body') strokePlain(ctx, shape.width * s, look);
    else strokeWithHalo(ctx, shape.width * s, look);
  } else if (shape.kind === 'dot') {
    const at = toCanvas(shape.at, place);
    ctx.beginPath();
    ctx.arc(at.x, at.y, shape.radius * s, 0, 2 * Math.PI);
    fill(ctx, look.colour);
  } else if (shape.kind === 'ring') {
    const at = toCanvas(shape.at, place);
    ctx.beginPath();
    ctx.arc(at.x, at.y, shape.radius * s, 0, 2 * Math.PI);
    fill(ctx, 'rgba(8,12,20,0.35)');
    strokeWithHalo(ctx, 1.5 * s, look);
  } else if (shape.kind === 'wedge') {
    paintWedge(ctx, shape, place, look);
  } else if (shape.kind === 'bob') {
    const { x, y } = toCanvas(shape.at, place);
    const r = shape.size * s;
    ctx.beginPath();
    ctx.moveTo(x - r * 0.55, y - r);
    ctx.lineTo(x + r * 0.55, y - r);
    ctx.lineTo(x + r * 0.55, y - r * 0.3);
    ctx.lineTo(x, y + r);
    ctx.lineTo(x - r * 0.55, y - r * 0.3);
    ctx.closePath();
    strokeWithHalo(ctx, 1 * s, look);
    fill(ctx, look.colour);
  } else {
    const at = toCanvas(shape.at, place);
    ctx.font = `700 ${Math.max(14, shape.size * s)}px 'Archivo Variable', system-ui, sans-serif`;
    ctx.textAlign = 'center';
    ctx.textBaseline = 'middle';
    ctx.setLineDash([]);
    ctx.lineWidth = Math.max(3, shape.size * s * 0.22);
    ctx.strokeStyle = HALO;
    ctx.strokeText(shape.text, at.x, at.y);
    ctx.fillStyle = look.colour;
    ctx.fillText(shape.text, at.x, at.y);
  }
}

function paintWedge(
  ctx: CanvasRenderingContext2D,
  shape: Extract<Shape, { kind: 'wedge' }>,
  place: Placement,
  look: Look,
) {
  const steps = 24;
  const points = Array.from({ length: steps + 1 }, (_, i): Point => {
    const rad = ((shape.fromDeg + ((shape.toDeg - shape.fromDeg) * i) / steps) * Math.PI) / 180;
    return {
      x: shape.at.x + shape.radius * Math.cos(rad),
      y: shape.at.y - shape.radius * Math.sin(rad),
    };
  });
  ctx.beginPath();
  moveAlong(ctx, [shape.at, ...points, shape.at], place);
  ctx.globalAlpha = 0.4;
  fill(ctx, look.colour);
  ctx.globalAlpha = 1;
}

function moveAlong(ctx: CanvasRenderingContext2D, points: readonly Point[], place: Placement) {
  points.forEach((point, i) => {
    const { x, y } = toCanvas(point, place);
    if (i === 0) ctx.moveTo(x, y);
    else ctx.lineTo(x, y);
  });
}

function strokeWithHalo(ctx: CanvasRenderingContext2D, width: number, look: Look) {
  const line = Math.max(1.5, width);
  ctx.setLineDash([]);
  ctx.lineWidth = line + 3;
  ctx.strokeStyle = HALO;
  ctx.stroke();
  strokePlain(ctx, line, look);
}

function strokePlain(ctx: CanvasRenderingContext2D, line: number, look: Look) {
  ctx.setLineDash(look.dash.map((d) => d * line));
  ctx.lineWidth = line;
  ctx.strokeStyle = look.colour;
  ctx.stroke();
}

function fill(ctx: CanvasRenderingContext2D, colour: string) {
  ctx.fillStyle = colour;
  ctx.fill();
}

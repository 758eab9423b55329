import type { Point } from '#lib/geometry/points.ts';
import { GROUND, HALO, LOOKS, ON_SIGN, type Look } from './looks.ts';
import type { Shape, ShapeOf } from './shapes.ts';
import { arrowHead, bobCorners, signStrokes } from './symbols.ts';

/** A canvas and the way from frame pixels to its own. */
export interface Brush {
  readonly ctx: CanvasRenderingContext2D;
  readonly at: (point: Point) => Point;
  readonly px: (length: number) => number;
  /** Canvas angle of a direction (0 = image right, + = turning upward). */
  readonly rad: (deg: number) => number;
  readonly mirrored: boolean;
}

/** The thinnest line and the smallest text that can be read. Unit: CSS px. */
const THINNEST = 1.5;
const SMALLEST_TEXT = 26;
const FONT = "'Archivo Variable', system-ui, sans-serif";

type Painters = {
  readonly [K in Shape['kind']]: (brush: Brush, shape: ShapeOf<K>, look: Look) => void;
};

const PAINTERS: Painters = {
  line: (b, s, look) => {
    trace(b, [s.from, s.to]);
    strokeWithHalo(b.ctx, b.px(s.width), look);
  },
  path: (b, s, look) => {
    trace(b, s.points);
    strokeWithHalo(b.ctx, b.px(s.width), look);
  },
  arrow: (b, s, look) => {
    const [tip, left, right] = arrowHead(s.from, s.to, s.width);
    b.ctx.beginPath();
    move(b, [s.from, s.to]);
    move(b, [left, tip, right]);
    strokeWithHalo(b.ctx, b.px(s.width), { ...look, dash: [] });
  },
  area: (b, s, look) => {
    trace(b, s.points, true);
    b.ctx.setLineDash([]);
    b.ctx.lineWidth = 2;
    b.ctx.strokeStyle = ON_SIGN;
    b.ctx.stroke();
    fill(b.ctx, look.colour);
  },
  outline: (b, s, look) => {
    const { ctx } = b;
    ctx.beginPath();
    for (const part of s.parts) move(b, part, true);
    ctx.setLineDash([]);
    for (const [wider, colour] of [
      [3, HALO],
      [0, look.colour],
    ] as const) {
      ctx.lineWidth = 2 * b.px(s.width) + wider;
      ctx.strokeStyle = colour;
      ctx.stroke();
    }
    // What lies inside any of the parts is taken out again: one line remains round all of them.
    ctx.globalCompositeOperation = 'destination-out';
    fill(ctx, '#000');
    ctx.globalCompositeOperation = 'source-over';
  },
  dot: (b, s, look) => {
    disc(b, s);
    strokePlain(b.ctx, 3, { colour: HALO, dash: [] });
    fill(b.ctx, look.colour);
  },
  ring: (b, s, look) => {
    disc(b, s);
    fill(b.ctx, GROUND);
    strokePlain(b.ctx, THINNEST, look);
  },
  ground: (b, s) => {
    const [from, to] = [b.at(s.from), b.at(s.to)];
    const left = Math.min(from.x, to.x);
    b.ctx.beginPath();
    b.ctx.roundRect(left, from.y, Math.abs(to.x - from.x), to.y - from.y, 6);
    fill(b.ctx, GROUND);
  },
  arc: (b, s, look) => {
    const { x, y } = b.at(s.at);
    b.ctx.beginPath();
    b.ctx.arc(
      x,
      y,
      b.px(s.radius),
      b.rad(s.fromDeg),
      b.rad(s.toDeg),
      s.toDeg > s.fromDeg !== b.mirrored,
    );
    b.ctx.lineCap = 'butt';
    strokeWithHalo(b.ctx, b.px(s.width), { ...look, dash: [] });
    b.ctx.lineCap = 'round';
  },
  wedge: (b, s, look) => {
    const { x, y } = b.at(s.at);
    b.ctx.beginPath();
    b.ctx.moveTo(x, y);
    b.ctx.arc(
      x,
      y,
      b.px(s.radius),
      b.rad(s.fromDeg),
      b.rad(s.toDeg),
      s.toDeg > s.fromDeg !== b.mirrored,
    );
    b.ctx.closePath();
    b.ctx.globalAlpha = 0.4;
    fill(b.ctx, look.colour);
    b.ctx.globalAlpha = 1;
  },
  bob: (b, s, look) => {
    trace(b, bobCorners(s.at, s.size), true);
    strokeWithHalo(b.ctx, 1, { ...look, dash: [] });
    fill(b.ctx, look.colour);
  },
  sign: (b, s, look) => {
    disc(b, { at: s.at, radius: s.size / 2 });
    strokePlain(b.ctx, 3, { colour: HALO, dash: [] });
    fill(b.ctx, look.colour);
    const { x, y } = b.at(s.at);
    const size = b.px(s.size);
    b.ctx.beginPath();
    // Drawn as it is, never mirrored.
    for (const stroke of signStrokes(s.sign))
      stroke.forEach((p, i) =>
        b.ctx[i === 0 ? 'moveTo' : 'lineTo'](x + p.x * size, y + p.y * size),
      );
    strokePlain(b.ctx, 0.13 * size, { colour: ON_SIGN, dash: [] });
  },
  text: (b, s, look) => {
    const { x, y } = b.at(s.at);
    const size = Math.max(SMALLEST_TEXT, b.px(s.size));
    b.ctx.font = `700 ${size}px ${FONT}`;
    b.ctx.textAlign = 'center';
    b.ctx.textBaseline = 'middle';
    b.ctx.setLineDash([]);
    b.ctx.lineWidth = Math.max(3, size * 0.16);
    b.ctx.strokeStyle = HALO;
    b.ctx.strokeText(s.text, x, y);
    b.ctx.fillStyle = look.colour;
    b.ctx.fillText(s.text, x, y);
  },
};

export function paintShape(brush: Brush, shape: Shape): void {
  const paint = PAINTERS[shape.kind] as (brush: Brush, shape: Shape, look: Look) => void;
  paint(brush, shape, LOOKS[shape.role]);
}

function trace(b: Brush, points: readonly Point[], closed = false) {
  b.ctx.beginPath();
  move(b, points, closed);
}

function move({ ctx, at }: Brush, points: readonly Point[], closed = false) {
  points.forEach((point, i) => {
    const { x, y } = at(point);
    if (i === 0) ctx.moveTo(x, y);
    else ctx.lineTo(x, y);
  });
  if (closed) ctx.closePath();
}

function disc(b: Brush, { at, radius }: { at: Point; radius: number }) {
  const { x, y } = b.at(at);
  b.ctx.beginPath();
  b.ctx.arc(x, y, b.px(radius), 0, 2 * Math.PI);
}

function strokeWithHalo(ctx: CanvasRenderingContext2D, width: number, look: Look) {
  const line = Math.max(THINNEST, width);
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

import type { Box } from './hud.ts';
import { LOOKS } from './looks.ts';
import { addScene } from './painter.ts';
import { placeCrop, sceneBounds } from './scene-bounds.ts';
import type { Shape } from './shapes.ts';
import { CARD, LINE_HEIGHT, STRING_X, type CardItem } from './share-card.ts';
import type { Measure } from './share-text.ts';

const FONT =
  "'Archivo Variable', 'PingFang SC', 'Microsoft YaHei', 'Noto Sans SC', system-ui, sans-serif";
/** The night wall of the app, its string and its bob. */
const WALL = '#0e131a';
const STRING = '#2d3846';
const INK = '#eef2f5';
const SOFT = '#aeb9c5';
const BRASS = '#dcae4c';
const BRASS_SHADE = '#a97f2b';
/** Room left round the figure. */
const MARGIN = 10;

export interface CardFigure {
  readonly shapes: readonly Shape[];
  readonly frame: { readonly width: number };
  readonly mirrored: boolean;
}

export const cardFont = (size: number, weight: number) => `${weight} ${size}px ${FONT}`;

export const measureOn =
  (ctx: CanvasRenderingContext2D): Measure =>
  (text, size, weight) => {
    ctx.font = cardFont(size, weight);
    return ctx.measureText(text).width;
  };

/** Draws the card onto a canvas of its size. Text is never mirrored. */
export function paintShareCard(
  ctx: CanvasRenderingContext2D,
  items: readonly CardItem[],
  figure: CardFigure,
): void {
  ctx.setTransform(1, 0, 0, 1, 0, 0);
  ctx.fillStyle = WALL;
  ctx.fillRect(0, 0, CARD.width, CARD.height);
  ctx.fillStyle = STRING;
  ctx.fillRect(STRING_X - 1, 0, 2, CARD.height);
  for (const item of items) {
    if (item.kind === 'text') paintText(ctx, item);
    else if (item.kind === 'sign') paintSign(ctx, item);
    else if (item.kind === 'logo') paintLogo(ctx, item.box);
    else paintFigure(ctx, item.box, figure);
  }
}

function paintText(ctx: CanvasRenderingContext2D, item: CardItem & { kind: 'text' }) {
  const { lines, size, weight, tone, box } = item;
  ctx.font = cardFont(size, weight);
  ctx.textAlign = 'left';
  ctx.textBaseline = 'middle';
  ctx.fillStyle = tone === 'ink' ? INK : tone === 'soft' ? SOFT : LOOKS[tone].colour;
  lines.forEach((line, i) =>
    ctx.fillText(line, box.left, box.top + (i + 0.5) * size * LINE_HEIGHT),
  );
}

function paintSign(ctx: CanvasRenderingContext2D, { sign, box }: CardItem & { kind: 'sign' }) {
  const size = box.right - box.left;
  const middle = { x: (box.left + box.right) / 2, y: (box.top + box.bottom) / 2 };
  const shape: Shape = { kind: 'sign', at: middle, size, sign, role: sign };
  addScene(ctx, [shape], { scale: 1, left: 0, top: 0, width: CARD.width, mirrored: false });
}

function paintFigure(
  ctx: CanvasRenderingContext2D,
  box: Box,
  { shapes, frame, mirrored }: CardFigure,
) {
  const bounds = sceneBounds(shapes);
  if (!bounds) return;
  const into = { ...box, top: box.top + MARGIN, bottom: box.bottom - MARGIN };
  addScene(ctx, shapes, placeCrop(frame, bounds, into, mirrored));
}

/** The mark: hook, string and bob, as at the head of every page. */
function paintLogo(ctx: CanvasRenderingContext2D, box: Box) {
  ctx.save();
  ctx.translate(box.left, box.top);
  ctx.scale((box.right - box.left) / 40, (box.bottom - box.top) / 48);
  ctx.lineCap = 'round';
  ctx.setLineDash([]);
  ctx.strokeStyle = INK;
  ctx.lineWidth = 3;
  ctx.stroke(new Path2D('M12 3h16'));
  ctx.lineWidth = 1.75;
  ctx.stroke(new Path2D('M20 3v25'));
  ctx.fillStyle = BRASS;
  ctx.fill(new Path2D('M15.5 26.5h9l4 5.2L20 47l-8.5-15.3z'));
  ctx.fillStyle = BRASS_SHADE;
  ctx.fill(new Path2D('M20 26.5h4.5l4 5.2L20 47z'));
  ctx.restore();
}

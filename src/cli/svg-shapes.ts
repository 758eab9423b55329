import { GROUND, HALO, LOOKS, ON_SIGN } from '../lib/feedback/looks.ts';
import type { Shape } from '../lib/feedback/shapes.ts';
import { arrowHead, bobCorners, signStrokes } from '../lib/feedback/symbols.ts';
import type { Point } from '../lib/geometry/points.ts';

const n = (value: number) => value.toFixed(1);

/** A scene as SVG, mirrored as the athlete sees it on the screen; text is not. */
export function svgOf(shapes: readonly Shape[], width: number): string {
  return shapes.map((shape) => draw(shape, width)).join('\n');
}

function draw(shape: Shape, width: number): string {
  const { colour, dash } = LOOKS[shape.role];
  const x = (p: Point) => n(width - p.x);
  const way = (points: readonly Point[], end = '') =>
    `M${points.map((p) => `${x(p)} ${n(p.y)}`).join('L')}${end}`;
  const round = (at: Point, radius: number, rest: string) =>
    `<circle cx="${x(at)}" cy="${n(at.y)}" r="${n(radius)}" ${rest}/>`;
  const stroke = (d: string, size: number, dashed = dash, paint = colour) => {
    const dashes = dashed.map((share) => n(share * size)).join(' ');
    const line = (w: number, c: string, rest = '') =>
      `<path d="${d}" fill="none" stroke="${c}" stroke-width="${n(w)}" stroke-linecap="round" stroke-linejoin="round"${rest}/>`;
    return line(size + 3, HALO) + line(size, paint, dashes && ` stroke-dasharray="${dashes}"`);
  };
  const curve = ({ at, radius, fromDeg, toDeg }: Round) =>
    Array.from({ length: 33 }, (_, i): Point => {
      const rad = ((fromDeg + ((toDeg - fromDeg) * i) / 32) * Math.PI) / 180;
      return { x: at.x + radius * Math.cos(rad), y: at.y - radius * Math.sin(rad) };
    });

  switch (shape.kind) {
    case 'line':
      return stroke(way([shape.from, shape.to]), shape.width);
    case 'path':
      return stroke(way(shape.points), shape.width);
    case 'arrow': {
      const [tip, left, right] = arrowHead(shape.from, shape.to, shape.width);
      return stroke(way([shape.from, shape.to]) + way([left, tip, right]), shape.width, []);
    }
    case 'area':
      return `<path d="${way(shape.points, 'Z')}" fill="${colour}" stroke="${ON_SIGN}" stroke-width="2" paint-order="stroke"/>`;
    case 'outline':
      return outline(shape.parts.map((part) => way(part, 'Z')).join(''), shape.width, colour);
    case 'dot':
      return round(shape.at, shape.radius, `fill="${colour}"`);
    case 'ring':
      return round(
        shape.at,
        shape.radius,
        `fill="${GROUND}" stroke="${colour}" stroke-width="1.5"`,
      );
    case 'ground':
      return `<path d="${way([shape.from, { x: shape.to.x, y: shape.from.y }, shape.to, { x: shape.from.x, y: shape.to.y }], 'Z')}" fill="#141b26"/>`;
    case 'arc':
      return stroke(way(curve(shape)), shape.width, []).replaceAll('"round"', '"butt"');
    case 'wedge':
      return `<path d="${way([shape.at, ...curve(shape)], 'Z')}" fill="${colour}" opacity="0.4"/>`;
    case 'bob':
      return `<path d="${way(bobCorners(shape.at, shape.size), 'Z')}" fill="${colour}"/>`;
    case 'sign': {
      const at = (p: Point) =>
        `${n(width - shape.at.x + p.x * shape.size)} ${n(shape.at.y + p.y * shape.size)}`;
      const d = signStrokes(shape.sign).map((line) => `M${line.map(at).join('L')}`);
      return `${round(shape.at, shape.size / 2, `fill="${colour}"`)}<path d="${d.join('')}" fill="none" stroke="${ON_SIGN}" stroke-width="${n(0.13 * shape.size)}" stroke-linecap="round" stroke-linejoin="round"/>`;
    }
    case 'text':
      return `<text x="${x(shape.at)}" y="${n(shape.at.y + shape.size * 0.35)}" font-size="${n(shape.size)}" text-anchor="middle" fill="${colour}">${shape.text}</text>`;
  }
}

interface Round {
  readonly at: Point;
  readonly radius: number;
  readonly fromDeg: number;
  readonly toDeg: number;
}

let masks = 0;

/** One line round several pieces: what lies inside them is masked out. */
function outline(d: string, width: number, colour: string): string {
  const id = `inside-${masks++}`;
  return `<mask id="${id}" maskUnits="userSpaceOnUse" x="0" y="0" width="4000" height="4000"><path d="M0 0H4000V4000H0Z" fill="#fff"/><path d="${d}" fill="#000"/></mask><path d="${d}" fill="none" stroke="${colour}" stroke-width="${n(2 * width)}" stroke-linejoin="round" mask="url(#${id})"/>`;
}

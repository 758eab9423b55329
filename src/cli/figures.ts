/** `npm run figures`: draws the overlay of the synthetic athlete as the picture that the README shows. */
import { writeFileSync } from 'node:fs';
import { EXERCISES } from '../lib/exercises/registry.ts';
import { overlayScene } from '../lib/feedback/overlay-scene.ts';
import { LOOKS } from '../lib/feedback/looks.ts';
import type { Shape } from '../lib/feedback/shapes.ts';
import type { Point } from '../lib/geometry/points.ts';
import type { PoseFrame } from '../lib/pose/pose-frame.ts';
import { demoProgram } from '../lib/recording/demo-programs.ts';
import { syntheticAthlete } from '../lib/recording/synthetic-athlete.ts';
import { inProject } from './project.mjs';

/** One panel for each exercise: the moment shown, in seconds of the faulty demo. */
const MOMENTS = { 'single-leg-balance': 7.2, 'single-leg-squat': 9.6, 'thoracic-rotation': 5.4 };
const PANEL = { width: 420, height: 480 };

const panels = Object.entries(MOMENTS).map(([id, atS], i) => panel(id, atS, i * PANEL.width));
const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${PANEL.width * panels.length} ${PANEL.height + 60}" font-family="system-ui, sans-serif" font-weight="700">
<title>The overlay in three exercises, drawn over the synthetic athlete</title>
<rect width="100%" height="100%" fill="#0a0e14"/>
${panels.join('\n')}
</svg>
`;
writeFileSync(inProject('static', 'overlay.svg'), svg);
console.log('static/overlay.svg');

function panel(id: string, atS: number, left: number): string {
  const exercise = EXERCISES.find((known) => known.id === id)!;
  const athlete = syntheticAthlete({ program: demoProgram(id, 'faulty', 'left')!, seed: 7 });
  const baseline: PoseFrame[] = [];
  for (let i = 0; i < 90; i++) baseline.push(athlete.frameAt(i).frame);
  const stance = exercise.sides === 'each' ? ('left' as const) : undefined;
  const context = {
    task: exercise.task,
    view: 'front' as const,
    stance,
    model: athlete.header.model,
    heightCm: 172,
  };
  const rules = exercise.rules.map((rule) => rule.live(context, baseline));
  const last = Math.round(atS * athlete.header.fps);
  let readings = rules.map((rule) => rule.step(athlete.frameAt(90).frame));
  for (let i = 91; i <= last; i++)
    readings = rules.map((rule) => rule.step(athlete.frameAt(i).frame));
  const shapes = overlayScene({
    frame: athlete.frameAt(last).frame,
    task: exercise.task,
    stance,
    verdict: readings.at(-1)!.verdict,
    values: readings.flatMap((reading) => reading.values),
    figure: true,
  });
  const { width, height } = athlete.header;
  const scale = PANEL.height / height;
  const shift = left + (PANEL.width - width * scale) / 2;
  const drawn = shapes.map((shape) => draw(shape, width)).join('\n');
  return `<svg x="${left}" width="${PANEL.width}" height="${PANEL.height + 60}" overflow="hidden"><g transform="translate(${shift - left} 0) scale(${scale})">${drawn}</g>
<text x="${PANEL.width / 2}" y="${PANEL.height + 36}" fill="#fff" font-size="22" text-anchor="middle">${exercise.title}</text></svg>`;
}

/** Mirrored, as the athlete sees it on the screen; text is not. */
function draw(shape: Shape, width: number): string {
  const { colour, dash } = LOOKS[shape.role];
  const at = (p: Point) => `${(width - p.x).toFixed(1)} ${p.y.toFixed(1)}`;
  const xy = (p: Point) => `cx="${(width - p.x).toFixed(1)}" cy="${p.y.toFixed(1)}"`;
  if (shape.kind === 'line') {
    const dashes = dash.map((d) => (d * shape.width).toFixed(1)).join(' ');
    return `<path d="M${at(shape.from)}L${at(shape.to)}" stroke="${colour}" stroke-width="${shape.width.toFixed(1)}" stroke-linecap="round"${dashes && ` stroke-dasharray="${dashes}"`}/>`;
  }
  if (shape.kind === 'dot')
    return `<circle ${xy(shape.at)} r="${shape.radius.toFixed(1)}" fill="${colour}"/>`;
  if (shape.kind === 'ring')
    return `<circle ${xy(shape.at)} r="${shape.radius.toFixed(1)}" fill="none" stroke="${colour}" stroke-width="1.5"/>`;
  if (shape.kind === 'wedge') {
    const points = Array.from({ length: 25 }, (_, i) => {
      const rad = ((shape.fromDeg + ((shape.toDeg - shape.fromDeg) * i) / 24) * Math.PI) / 180;
      return at({
        x: shape.at.x + shape.radius * Math.cos(rad),
        y: shape.at.y - shape.radius * Math.sin(rad),
      });
    });
    return `<path d="M${at(shape.at)}L${points.join('L')}Z" fill="${colour}" opacity="0.4"/>`;
  }
  if (shape.kind === 'bob') {
    const r = shape.size;
    const corners = [
      [-0.55, -1],
      [0.55, -1],
      [0.55, -0.3],
      [0, 1],
      [-0.55, -0.3],
    ].map(([x, y]) => at({ x: shape.at.x + x! * r, y: shape.at.y + y! * r }));
    return `<path d="M${corners.join('L')}Z" fill="${colour}"/>`;
  }
  return `<text x="${(width - shape.at.x).toFixed(1)}" y="${(shape.at.y + shape.size * 0.35).toFixed(1)}" font-size="${shape.size.toFixed(1)}" text-anchor="middle" fill="${colour}">${shape.text}</text>`;
}

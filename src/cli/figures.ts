/** `npm run figures`: draws the overlay of the synthetic athlete as the picture that the README shows. */
import { writeFileSync } from 'node:fs';
import { EXERCISES } from '../lib/exercises/registry.ts';
import { overlayMemory } from '../lib/feedback/overlay-memory.ts';
import { overlayScene } from '../lib/feedback/overlay-scene.ts';
import type { PoseFrame } from '../lib/pose/pose-frame.ts';
import { demoProgram } from '../lib/recording/demo-programs.ts';
import { syntheticAthlete } from '../lib/recording/synthetic-athlete.ts';
import { mergeReadings } from '../lib/session/merge-readings.ts';
import { en } from '../lib/texts/en.ts';
import { inProject } from './project.mjs';
import { svgOf } from './svg-shapes.ts';

/** One panel for each exercise: the moment shown, in seconds of the faulty demo. */
const MOMENTS = {
  'single-leg-balance': 7.4,
  'single-leg-squat': 11.4,
  'thoracic-rotation': 15.4,
} as const;
const PANEL = { width: 560, height: 520 };
const CAPTION = 64;

const panels = Object.entries(MOMENTS).map(([id, atS], i) =>
  panel(id as keyof typeof MOMENTS, atS, i * PANEL.width),
);
const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${PANEL.width * panels.length} ${PANEL.height + CAPTION}" font-family="'Archivo Variable', Archivo, system-ui, sans-serif" font-weight="700">
<title>The overlay in three exercises, drawn over the synthetic athlete</title>
<rect width="100%" height="100%" fill="#0a0e14"/>
${panels.join('\n')}
</svg>
`;
writeFileSync(inProject('static', 'overlay.svg'), svg);
console.log('static/overlay.svg');

function panel(id: keyof typeof MOMENTS, atS: number, left: number): string {
  const exercise = EXERCISES.find((known) => known.id === id)!;
  const athlete = syntheticAthlete({ program: demoProgram(id, 'faulty', 'left')!, seed: 7 });
  const baseline: PoseFrame[] = [];
  for (let i = 0; i < 90; i++) baseline.push(athlete.frameAt(i).frame);
  const stance = exercise.sides === 'each' ? ('left' as const) : undefined;
  const { task } = exercise;
  const context = {
    task,
    view: 'front' as const,
    stance,
    model: athlete.header.model,
    heightCm: 172,
  };
  const rules = exercise.rules.map((rule) => rule.live(context, baseline));
  const remember = overlayMemory(context);
  const step = (i: number) => {
    const { frame } = athlete.frameAt(i);
    const reading = mergeReadings(rules.map((rule) => rule.step(frame)));
    done += reading.events.filter((event) => event.kind === 'repDone').length;
    return { frame, reading, memory: remember(frame, reading) };
  };
  let done = 0;
  let now = step(90);
  const last = Math.round(atS * athlete.header.fps);
  for (let i = 91; i <= last; i++) now = step(i);
  const { width, height } = athlete.header;
  const scale = PANEL.height / height;
  const half = PANEL.width / scale / 2;
  const shapes = overlayScene({
    frame: now.frame,
    task,
    stance,
    verdict: now.reading.verdict,
    values: now.reading.values,
    memory: now.memory,
    reps: { done, goal: exercise.protocol.reps },
    visible: { left: width / 2 - half, right: width / 2 + half, top: 0, bottom: height },
    figure: true,
  });
  const shift = (PANEL.width - width * scale) / 2;
  return `<svg x="${left}" width="${PANEL.width}" height="${PANEL.height + CAPTION}" overflow="hidden"><g transform="translate(${shift} 0) scale(${scale})">${svgOf(shapes, width)}</g>
<text x="${PANEL.width / 2}" y="${PANEL.height + 36}" fill="#fff" font-size="24" text-anchor="middle">${en.exercises[id].title}</text></svg>`;
}

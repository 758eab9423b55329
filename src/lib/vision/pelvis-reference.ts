import { limbs } from './body-masks.ts';
import { NEEDED, WINDOWS, type WindowName } from './pelvis-agreement.ts';
import { postureOf, typicalPosture, type Posture } from './posture.ts';
import { pyramid } from './rgb-pyramid.ts';
import type { BodyPoints, RgbaPatch } from './rgba-patch.ts';
import { windowTemplate, type WindowTemplate } from './window-template.ts';

/** One picture of the two-leg baseline. */
export interface Candidate {
  readonly patch: RgbaPatch;
  readonly body: BodyPoints;
  readonly posture: Posture;
}

/** What later pictures are compared with. */
export interface Reference {
  /** The median posture of the baseline. */
  readonly posture: Posture;
  /** Px of the registered pictures per frame px. */
  readonly scale: number;
  readonly templates: Readonly<Record<WindowName, WindowTemplate>>;
}

/** More say nothing new, and each holds a crop of the frame. */
const MOST_CANDIDATES = 24;
/** Hip width in the registered pictures; more resolution did not help. Unit: px. Source: measures.md Part 0. */
const HIP_PX = 40;
/** Share of a window that arms must leave free. Source: measures.md Part 0: hands on hips (0.85 and less) read 3–4° wrong; folded arms leave 0.94. */
const CLEAR = 0.9;

/** Keeps candidates evenly spread over a baseline of unknown length, in bounded memory. */
export class Candidates {
  #kept: Candidate[] = [];
  #every = 1;
  #count = 0;

  add(patch: RgbaPatch, body: BodyPoints): void {
    const posture = postureOf(body);
    if (!posture || this.#count++ % this.#every !== 0) return;
    this.#kept.push({ patch: { ...patch, data: patch.data.slice() }, body, posture });
    if (this.#kept.length <= MOST_CANDIDATES) return;
    this.#kept = this.#kept.filter((_, i) => i % 2 === 0);
    this.#every *= 2;
  }

  get all(): readonly Candidate[] {
    return this.#kept;
  }
}

/** The windows in the candidate nearest to the median posture whose waist is in view and free of arms. */
export function makeReference(
  candidates: readonly Candidate[],
): Reference | 'reference-covered' | 'out-of-frame' {
  const posture = typicalPosture(candidates.map((c) => c.posture));
  if (!posture) return 'out-of-frame';
  const distance = (c: Candidate) => Math.hypot(c.posture.x - posture.x, c.posture.y - posture.y);
  let refused: 'reference-covered' | 'out-of-frame' = 'out-of-frame';
  for (const candidate of [...candidates].sort((p, q) => distance(p) - distance(q))) {
    const reference = inCandidate(candidate, posture);
    if (typeof reference === 'object') return reference;
    refused = reference;
  }
  return refused;
}

function inCandidate({ patch, body, posture: own }: Candidate, posture: Posture) {
  const scale = Math.min(1, HIP_PX / posture.hipWidth);
  const pictures = pyramid(patch, scale);
  if (!pictures) return 'out-of-frame';
  const at = { x: own.x * scale, y: own.y * scale };
  const unit = posture.hipWidth * scale;
  const make = (name: WindowName, arms = limbs(body, undefined, posture.hipWidth, scale)) =>
    windowTemplate(pictures, at, unit, WINDOWS[name], arms);
  if (NEEDED.some((name) => make(name, []).clear01 < CLEAR)) return 'out-of-frame';
  const templates = {
    belt: make('belt'),
    upper: make('upper'),
    left: make('left'),
    right: make('right'),
    waist: make('waist'),
  };
  if (NEEDED.some((name) => templates[name].clear01 < CLEAR)) return 'reference-covered';
  return { posture, scale, templates };
}

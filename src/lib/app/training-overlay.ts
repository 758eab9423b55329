import type { Exercise } from '../exercises/exercise.ts';
import { viewOfSide } from '../exercises/seen-side.ts';
import { overlayMemory } from '../feedback/overlay-memory.ts';
import { overlayScene } from '../feedback/overlay-scene.ts';
import type { PoseFrame, View } from '../pose/pose-frame.ts';
import { whereToMove } from '../session/where-to-stand.ts';
import type { WorkoutState } from '../session/workout.ts';
import { OverlayLoop } from './overlay-loop.ts';

/** How much the athlete wants to see. */
export interface OverlayWishes {
  readonly overlay: 'full' | 'essential';
  readonly ghost: boolean;
}

/** Draws what a workout knows over the picture, frame by frame. */
export class TrainingOverlay {
  readonly #exercise: Exercise;
  readonly #view: View;
  readonly #wishes: OverlayWishes;
  readonly #figure: boolean;
  readonly #loop = new OverlayLoop();
  #remember: ReturnType<typeof overlayMemory> | undefined;

  /** @param figure there is no picture below, so a plain figure stands in for it */
  constructor(exercise: Exercise, view: View, wishes: OverlayWishes, figure: boolean) {
    this.#exercise = exercise;
    this.#view = view;
    this.#wishes = wishes;
    this.#figure = figure;
  }

  attach(canvas: HTMLCanvasElement) {
    this.#loop.attach(canvas);
  }

  /** A new trial begins with an empty memory. */
  forget() {
    this.#remember = undefined;
  }

  show(frame: PoseFrame, state: WorkoutState, mirrored: boolean) {
    const { task, protocol } = this.#exercise;
    const { turn, session, phase, gesture } = state;
    const running = phase === 'trial' && turn.feedback;
    this.#remember ??= overlayMemory({ task, stance: turn.side });
    const memory = running ? this.#remember(frame, session.reading) : undefined;
    const place = { task, view: viewOfSide(this.#exercise, this.#view, turn.side) };
    const ready = session.checks.length > 0 && session.checks.every(({ ok }) => ok);
    const shapes = overlayScene({
      frame,
      ...place,
      stance: turn.side,
      verdict: running ? session.reading?.verdict : undefined,
      values: running ? (session.reading?.values ?? []) : [],
      figure: this.#figure,
      detail: this.#wishes.overlay,
      ghost: this.#wishes.ghost,
      visible: this.#loop.visible(frame, mirrored),
      mirrored,
      memory,
      reps: running ? { done: session.repsDone, goal: protocol.reps } : undefined,
      gate: phase === 'gate' ? { move: whereToMove(frame, place), ready } : undefined,
      gesture,
    });
    this.#loop.show(shapes, frame, mirrored);
  }

  clear() {
    this.#loop.clear();
  }

  close() {
    this.#loop.close();
  }
}

import { opposite, type Side } from '../pose/keypoints.ts';
import { atAGlance, type Glance } from '../progress/at-a-glance.ts';
import { proposedFor } from '../progress/comparable.ts';
import { momentsOf, type Moment } from '../progress/moments.ts';
import type { NextStep } from '../progress/next-step.ts';
import type { Mode } from '../session/cue-policy.ts';
import type { StoredSession } from '../storage/session-record.ts';
import { calendarFile } from './calendar-file.ts';
import { ClipPlayer } from './clip-player.ts';
import type { Clips } from './clips.svelte.ts';
import type { History } from './history.svelte.ts';
import { nextRun } from './next-run.ts';
import type { PastResult } from './past-result.ts';
import { ReplayFigure } from './replay-figure.ts';
import { Replay } from './replay.svelte.ts';
import { saveFile } from './save-file.ts';
import { saveTrack } from './save-track.ts';

/** After this the same test says something new. Unit: ms. Source: ours; a training week. */
const RETEST_MS = 7 * 24 * 60 * 60_000;

/** On the calendar of the place. */
const dayOf = (ms: number) => new Intl.DateTimeFormat('en').format(ms);

/** What a result page knows beside the result itself: how it compares, and what comes next. */
export class ResultPage {
  readonly replay: Replay;
  /** Worth seeing again. */
  readonly moments: readonly Moment[];
  readonly measured: boolean;
  /** From when on a test says something new. */
  readonly dueMs: number;
  readonly due: boolean;
  #video = $state.raw<ClipPlayer | undefined>();
  #closed = false;
  readonly #past: PastResult;
  readonly #history: History;
  readonly #clips: Clips;
  readonly #today: boolean;

  constructor(
    past: PastResult,
    kept: { readonly history: History; readonly clips: Clips },
    mirrored: boolean,
    nowMs = Date.now(),
  ) {
    this.#past = past;
    this.#history = kept.history;
    this.#clips = kept.clips;
    void this.#fetchVideo();
    const { exercise, result, session } = past;
    const figure = new ReplayFigure(past.recording, result, exercise, mirrored);
    const marks = result.events.map(({ tMs }) => tMs).sort((a, b) => a - b);
    this.replay = new Replay(figure, marks, result.trial.fromMs);
    this.moments = momentsOf(exercise, result);
    this.measured = result.metrics.some(
      (m) => m.id === exercise.headline.metric && m.value !== null,
    );
    const doneMs = session ? Date.parse(session.startedAt) : nowMs;
    this.#today = dayOf(doneMs) === dayOf(nowMs);
    this.dueMs = doneMs + RETEST_MS;
    this.due = nowMs >= this.dueMs;
  }

  /** Follows history: an import or a deletion changes what the result is compared with. */
  get glance(): Glance<StoredSession> {
    const { exercise, result, session } = this.#past;
    return atAGlance(exercise, result, {
      row: session,
      rows: this.#history.rows,
      today: this.#today,
    });
  }

  /** The video of the trial. Missing: none is kept, or it is still being fetched. */
  get clip() {
    const video = this.#video;
    const row = this.#clips.rows.find(({ id }) => id === this.#past.session?.id);
    if (!video || !row) return undefined;
    return {
      ...{ bytes: row.bytes, pinned: row.pinned },
      attach: (element: HTMLVideoElement) => {
        const detach = video.attach(element, () => this.replay.paint());
        this.replay.setClip(video);
        return () => {
          this.replay.setClip(undefined);
          detach();
        };
      },
      pin: (pinned: boolean) => void this.#clips.pin(row.id, pinned),
      remove: () => void this.#clips.remove([row.id]),
    };
  }

  /** Why there is no stored result. */
  get unkept() {
    const { isDemo, recording } = this.#past;
    if (isDemo) return 'result.unkeptDemo';
    return recording.header.origin === 'file' ? 'result.unkeptFile' : 'result.unkept';
  }

  /** There is another side, and the next step does not ask for it already. */
  get offersOtherSide(): boolean {
    return this.#past.result.side !== null && this.glance.step.id !== 'other-side';
  }

  /** The id of the stored result that can be laid beside another one. Missing: there is no other of its exercise. */
  get comparable(): string | undefined {
    const { session } = this.#past;
    const { rows } = this.#history;
    return session && proposedFor(rows, session) && session.id;
  }

  close() {
    this.#closed = true;
    this.replay.close();
    this.#video?.close();
  }

  again(): string {
    return this.#run(this.#past.result.side, this.#mode, true);
  }

  otherSide(): string {
    const { side } = this.#past.result;
    return this.#run(side && opposite(side), this.#mode, true);
  }

  /** The address of a step that is done by training. */
  follow(step: NextStep): string {
    if (step.id === 'other-side') return this.otherSide();
    if (step.id === 'train') return this.#run(step.side, 'train', false);
    if (step.id === 'test-again') return this.#run(this.#past.result.side, 'test', false);
    return this.again();
  }

  /** Puts the next test into the calendar of the device. */
  remind(title: string) {
    const id = this.#past.session?.id ?? this.#past.exercise.id;
    saveFile(calendarFile(this.dueMs, title, id));
  }

  /** A video that cannot be read is as good as none. */
  async #fetchVideo() {
    const { session } = this.#past;
    const stored = session && (await this.#clips.get(session.id).catch(() => undefined));
    if (stored && !this.#closed) this.#video = new ClipPlayer(stored);
  }

  /** Saves the movement as a file. Missing: the run was not kept. */
  get saveTrack(): (() => void) | undefined {
    const { session, recording } = this.#past;
    return session && (() => saveTrack(session, recording));
  }

  get #mode(): Mode {
    return this.#past.session?.mode ?? 'train';
  }

  #run(side: Side | null | undefined, mode: Mode, alone: boolean): string {
    const { exercise, session, recording } = this.#past;
    const { view, origin } = recording.header;
    const { level, loadKg } = session ?? {};
    return nextRun(exercise, { side, mode, level, loadKg, view, origin, alone });
  }
}

/** A stored run of a guided exercise; the app's stored runs have this shape. */
export interface GuidedRow {
  readonly id: string;
  /** ISO text. */
  readonly startedAt: string;
  readonly exerciseId: string;
  readonly level: string;
  readonly minutes: number;
  readonly ended: 'completed' | 'stopped' | 'pain';
}

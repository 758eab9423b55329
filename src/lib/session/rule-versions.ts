/** A rule that a result was scored by and that is another one by now. Written as `hip-drop@1`. */
export interface ChangedRule {
  readonly scored: string;
  /** Missing: there is no such rule any more. */
  readonly drawn: string | undefined;
}

/**
 * Rules whose version changed between two scorings, by rule id: old values and new curves then need not agree.
 */
export function changedRules(
  then: Readonly<Record<string, number>>,
  now: Readonly<Record<string, number>>,
): ChangedRule[] {
  return Object.entries(then)
    .filter(([id, version]) => now[id] !== version)
    .map(([id, version]) => ({
      scored: `${id}@${version}`,
      drawn: now[id] === undefined ? undefined : `${id}@${now[id]}`,
    }));
}

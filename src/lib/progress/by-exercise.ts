/** Results by the id of their exercise, each group and the groups themselves in the order in which they come. */
export function byExercise<Row extends { readonly exerciseId: string }>(
  rows: readonly Row[],
): ReadonlyMap<string, readonly Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const group = groups.get(row.exerciseId);
    if (group) group.push(row);
    else groups.set(row.exerciseId, [row]);
  }
  return groups;
}

import { markdownTable } from '../../tests/truth/table.ts';
import { readTruthFolder } from '../../tests/truth/folder.ts';
import { truthRows } from '../../tests/truth/rows.ts';
import { broken } from '../../tests/truth/row.ts';

/** `npm run truth -- FOLDER`: how far the results lie from what is known, for a folder laid out like the truth set. */
const folder = process.argv[2] ?? '../shared/truth';
const all = readTruthFolder(folder);
if (!all || all.length === 0) {
  console.error(
    `truth: ${folder} has no recordings with truth (rec/NAME.….pose.jsonl beside truth/NAME.truth.json).`,
  );
  process.exitCode = 2;
} else {
  const rows = truthRows(all);
  console.log(markdownTable(rows));
  const misses = rows.flatMap(broken);
  if (misses.length > 0) console.log(`\nBelow the bar:\n${misses.map((m) => `- ${m}`).join('\n')}`);
}

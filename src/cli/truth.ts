/**
 * npm run --silent truth -- FOLDER [--video] [--dots] [--write]     how far results lie from what is known
 */
import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { webcamClip } from '../../tests/e2e/camera/clip.ts';
import { coveredSpans, drawnDots } from '../../tests/truth/dots.ts';
import { readTruthFolder, type Judged } from '../../tests/truth/folder.ts';
import { broken } from '../../tests/truth/row.ts';
import { truthRows } from '../../tests/truth/rows.ts';
import { stanceRows } from '../../tests/truth/stance.ts';
import { markdownTable, tableCells } from '../../tests/truth/table.ts';
import { RULES } from '../lib/rules/registry.ts';
import { CACHE, inProject, say } from './project.mjs';

/** The tests of hip drop, as the truth set names them. */
const DOT_TESTS = ['hip-drop', 'hip-drop-squat'];

const USAGE = `npm run --silent truth -- FOLDER   a folder laid out like the truth set: rec/, truth/ and, with --video, video/

  --video  judges the videos by the app's own detector, pixel cues included, instead of the recordings in rec/;
           each is read once and kept (about 25 s a clip)
  --dots   judges hip drop once more, with two dots, drawn onto the videos on one leg where they would
           stick to the pelvis; an arm in front covers them, and what it covers does not count
  --write  puts the table into README.md and the Method page`;

const { values: wish, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    video: { type: 'boolean', default: false },
    dots: { type: 'boolean', default: false },
    write: { type: 'boolean', default: false },
    help: { type: 'boolean', short: 'h', default: false },
  },
});
if (wish.help) console.error(USAGE);
else {
  const given = path.resolve(positionals[0] ?? inProject('..', 'shared', 'truth'));
  const folder = wish.video ? tracked(given) : given;
  const all = readTruthFolder(folder);
  if (!all || all.length === 0) {
    console.error(
      `truth: ${given} has no recordings with truth (rec/NAME.….pose.jsonl beside truth/NAME.truth.json).`,
    );
    process.exitCode = 2;
  } else {
    const rows = [...truthRows(all), ...(wish.dots ? dotRows(await dotted(given)) : [])];
    const misses = rows.flatMap(broken);
    const below = misses.length > 0 ? `\n\nBelow the bar:\n\n${list(misses)}` : '';
    console.log(markdownTable(rows) + below);
    if (wish.write) write(rows, misses);
  }
}

/** Every video of the folder as a recording of this version of Plumb, in a folder laid out like the given one. */
function tracked(given: string): string {
  const folder = path.join(CACHE, 'truth', path.basename(given));
  mkdirSync(path.join(folder, 'rec'), { recursive: true });
  if (!existsSync(path.join(folder, 'truth'))) {
    symlinkSync(path.join(given, 'truth'), path.join(folder, 'truth'));
  }
  const videos = readdirSync(path.join(given, 'video')).filter((file) => file.endsWith('.mp4'));
  for (const [i, file] of videos.entries()) {
    const { name } = path.parse(file);
    const out = path.join(folder, 'rec', `${name}.blazepose-full.pose.jsonl`);
    if (existsSync(out)) continue;
    say(`${i + 1} of ${videos.length}: ${file}`);
    track(path.join(given, 'video', file), out, truthOf(given, name).meta.view);
  }
  return folder;
}

/** Clips on one leg with two dots drawn onto them, as recordings beside their truth, which tells when a dot is covered. */
async function dotted(given: string): Promise<Judged[]> {
  const folder = path.join(CACHE, 'truth', `${path.basename(given)}-dots`);
  for (const part of ['rec', 'truth']) mkdirSync(path.join(folder, part), { recursive: true });
  for (const file of readdirSync(path.join(given, 'video')).sort()) {
    const { name, ext } = path.parse(file);
    const truth = truthOf(given, name);
    const out = path.join(folder, 'rec', `${name}.blazepose-full.pose.jsonl`);
    if (ext !== '.mp4' || !DOT_TESTS.includes(truth.meta.test) || existsSync(out)) continue;
    say(`${file}, with dots`);
    const drawn = drawnDots(truthFile(given, name));
    const covered = coveredSpans(drawn, truth.meta.fps);
    const known = { ...truth, meta: { ...truth.meta, covered } };
    writeFileSync(truthFile(folder, name), JSON.stringify(known));
    const clip = await webcamClip(path.join(given, 'video', file), drawn);
    track(clip, out, truth.meta.view, '--dots');
    rmSync(clip);
  }
  return readTruthFolder(folder) ?? [];
}

function dotRows(all: readonly Judged[]) {
  return stanceRows(all).filter(({ rule }) => rule === 'hip-drop');
}

function track(video: string, out: string, view: string, ...more: string[]) {
  const args = ['track', video, '--view', view, '--out', out, ...more];
  const { status } = spawnSync(process.execPath, [inProject('src/cli/run.mjs'), ...args], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (status !== 0) throw new Error(`${path.basename(video)} could not be read.`);
}

function truthFile(folder: string, name: string) {
  return path.join(folder, 'truth', `${name}.truth.json`);
}

function truthOf(folder: string, name: string) {
  return JSON.parse(readFileSync(truthFile(folder, name), 'utf8')) as {
    meta: { view: string; test: string; fps: number };
  };
}

/** The table where people read it; the rule versions tell when it must be made again. */
function write(rows: Parameters<typeof markdownTable>[0], misses: readonly string[]) {
  const versions = Object.fromEntries(RULES.map((rule) => [rule.id, rule.version]));
  const accuracy = { rules: versions, ...tableCells(rows), below: misses };
  writeFileSync(inProject('src/lib/ui/accuracy.json'), JSON.stringify(accuracy, null, 2) + '\n');
  const readme = inProject('README.md');
  const marked = /(<!-- accuracy:start -->)[^]*(<!-- accuracy:end -->)/;
  const how = 'Printed by `npm run truth -- ../shared/truth --video --dots --write`:';
  const below =
    misses.length > 0
      ? `Worse than the goal:\n\n${list(misses)}`
      : 'No figure is worse than its goal.';
  const section = `$1\n\n${how}\n\n${markdownTable(rows)}\n\n${below}\n\n$2`;
  writeFileSync(readme, readFileSync(readme, 'utf8').replace(marked, section));
  spawnSync(process.execPath, [
    inProject('node_modules/prettier/bin/prettier.cjs'),
    '--write',
    readme,
    inProject('src/lib/ui/accuracy.json'),
  ]);
}

function list(lines: readonly string[]): string {
  return lines.map((line) => `- ${line}`).join('\n');
}

/**
 * npm run --silent score -- REC.pose.jsonl --exercise ID     what the app would say about a recording, as JSON
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { EXERCISES, exerciseById } from '../lib/exercises/registry.ts';
import { SIDES, type Side } from '../lib/pose/keypoints.ts';
import { readRecording, RecordingError } from '../lib/recording/pose-jsonl.ts';
import { scoreRecording } from '../lib/session/score.ts';
import { scoreJson } from './score-json.ts';

const IDS = EXERCISES.filter((exercise) => exercise.kind === 'measured').map(({ id }) => id);
const USAGE = `npm run --silent score -- REC.pose.jsonl --exercise ID

  --exercise   ${IDS.join(', ')}
  --side       left or right: the leg stood on; found by itself when not given
  --height-cm  body height; without it 170 cm is assumed and the errors in mm say so
  --series     adds the values of every frame`;

/** Heights of people. Outside it was probably metres or inches. Unit: cm. */
const HEIGHT_CM = { min: 100, max: 230 };

/** What the person at the keyboard got wrong: one line, exit code 2. */
class BadInput extends Error {}

try {
  const { values, positionals } = options();
  if (values.help) console.error(USAGE);
  else {
    const [file, ...more] = positionals;
    if (!file || more.length > 0) throw new BadInput('Give one recording. Help: --help');
    const exercise = exerciseById(values.exercise ?? '');
    if (!exercise?.rules.length)
      throw new BadInput(
        values.exercise
          ? `There is no measured exercise "${values.exercise}". Known: ${IDS.join(', ')}`
          : `Say which exercise: --exercise ${IDS.join(' or ')}`,
      );
    const result = scoreRecording(recordingIn(file), exercise, {
      side: sideOf(values.side),
      heightCm: heightOf(values['height-cm']),
    });
    console.log(JSON.stringify(scoreJson(result, values.series)));
  }
} catch (error) {
  if (!(error instanceof BadInput)) throw error;
  console.error(error.message.replaceAll('\n', ' '));
  process.exitCode = 2;
}

function options() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        exercise: { type: 'string' },
        side: { type: 'string' },
        'height-cm': { type: 'string' },
        series: { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
  } catch (error) {
    throw new BadInput(error instanceof Error ? error.message : String(error));
  }
}

function recordingIn(file: string) {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch {
    throw new BadInput(`Cannot read ${file}.`);
  }
  try {
    return readRecording(text);
  } catch (error) {
    if (error instanceof RecordingError) throw new BadInput(`${file}, ${error.message}`);
    throw error;
  }
}

function sideOf(text: string | undefined): Side | undefined {
  if (text === undefined) return undefined;
  const side = SIDES.find((known) => known === text);
  if (!side) throw new BadInput(`--side is left or right, not "${text}".`);
  return side;
}

function heightOf(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const cm = Number(text);
  if (text.trim() === '' || !(cm >= HEIGHT_CM.min && cm <= HEIGHT_CM.max))
    throw new BadInput(
      `--height-cm is a number from ${HEIGHT_CM.min} to ${HEIGHT_CM.max}, not "${text}".`,
    );
  return cm;
}

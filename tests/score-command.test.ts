import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const FIXTURE = path.join(ROOT, 'tests/fixtures/recordings/balance-faulty.pose.jsonl');

function score(...args: string[]) {
  const run = ['src/cli/run.mjs', 'score', ...args];
  const { status, stdout, stderr } = spawnSync(process.execPath, run, {
    cwd: ROOT,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

it('prints one JSON object with every field, values of every frame only when asked for', () => {
  const plain = score(FIXTURE, '--exercise', 'single-leg-balance', '--height-cm', '172');
  expect(plain.status).toBe(0);
  const result = JSON.parse(plain.stdout);
  expect(result).toMatchObject({ exercise: 'single-leg-balance', side: 'left' });
  expect(Object.keys(result)).toEqual(
    expect.arrayContaining(['model', 'rules', 'quality', 'metrics', 'events', 'verdict']),
  );
  expect(result.series).toBeUndefined();
  for (const metric of result.metrics)
    expect(typeof (metric.value === null ? metric.reason : metric.error)).not.toBe('undefined');

  const full = JSON.parse(
    score(FIXTURE, '--exercise', 'single-leg-balance', '--height-cm', '172', '--series').stdout,
  );
  const frames = readFileSync(FIXTURE, 'utf8').trim().split('\n').length - 1;
  expect(Object.keys(full.series).sort()).toEqual(
    [
      'footLift',
      'hipDropDeg',
      'pelvisYawDeg',
      'rotationDeg',
      'swayMlMm',
      'tMs',
      'trunkLeanDeg',
    ].sort(),
  );
  for (const series of Object.values<unknown[]>(full.series)) expect(series).toHaveLength(frames);
  expect(full.metrics).toEqual(result.metrics);
});

it.each([
  [['--exercise', 'single-leg-balance'], /recording/],
  [['nowhere.pose.jsonl', '--exercise', 'single-leg-balance'], /nowhere/],
  [[FIXTURE, '--exercise', 'juggling'], /juggling.*single-leg-squat/],
  [[FIXTURE, '--exercise', 'single-leg-squat', '--side', 'up'], /left or right/],
  [[FIXTURE, '--exercise', 'single-leg-squat', '--height-cm', '1.75'], /1\.75/],
])('refuses %j in one line, exit code 2', (args, message) => {
  const { status, stdout, stderr } = score(...args);
  expect([status, stdout]).toEqual([2, '']);
  expect(stderr.trim().split('\n')).toHaveLength(1);
  expect(stderr).toMatch(message);
});

it('names the line that is malformed', () => {
  const box = mkdtempSync(path.join(tmpdir(), 'plumb-score-'));
  const bad = path.join(box, 'bad.pose.jsonl');
  const [header, first] = readFileSync(FIXTURE, 'utf8').split('\n');
  writeFileSync(bad, [header, first, '{"t":'].join('\n'));
  const { status, stderr } = score(bad, '--exercise', 'single-leg-balance');
  rmSync(box, { recursive: true });
  expect(status).toBe(2);
  expect(stderr).toMatch(/line 3/);
});

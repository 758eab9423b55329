import { execFile } from 'node:child_process';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { inProject } from '../src/cli/project.mjs';

/** Runs `npm run --silent track -- …` as far as the check of what was asked: no browser is started. */
function track(...args: string[]): Promise<{ code: number; stdout: string; stderr: string }> {
  const all = [inProject('src', 'cli', 'run.mjs'), 'track', ...args];
  return new Promise((resolve) => {
    execFile(process.execPath, all, (error, stdout, stderr) =>
      resolve({ code: Number(error?.code ?? 0), stdout, stderr }),
    );
  });
}

const video = inProject('LICENSE'); // any file: it is looked at later
const out = path.join(tmpdir(), 'plumb-track-never-written.pose.jsonl');

test.each([
  [['nowhere.mp4', '--out', out], 'There is no video file nowhere.mp4.'],
  [[video], 'Say where the recording goes'],
  [[video, '--out', path.join(tmpdir(), 'no', 'such', 'folder', 'a.jsonl')], 'There is no folder'],
  [[video, '--out', out, '--model', 'posenet'], 'Unknown model "posenet"'],
  [[video, '--out', out, '--baseline', 'soon'], 'The baseline "soon"'],
  [[video, '--out', out, '--speed', '2'], "Unknown option '--speed'"],
])('track %j is refused in one line with exit code 2', async (args, line) => {
  const { code, stdout, stderr } = await track(...args);
  expect(stderr).toContain(line);
  expect(stderr.trim().split('\n')).toHaveLength(1);
  expect(stdout).toBe('');
  expect(code).toBe(2);
});

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { whyNotInstalled } from '../src/cli/dependencies.mjs';
import {
  countPlaywright,
  countReport,
  countVitest,
  inWords,
  sum,
} from '../src/cli/test-counts.mjs';

let box: string;
beforeEach(() => {
  box = mkdtempSync(path.join(tmpdir(), 'plumb-commands-'));
});
afterEach(() => rmSync(box, { recursive: true }));

const write = (file: string, content: unknown) => {
  mkdirSync(path.dirname(path.join(box, file)), { recursive: true });
  writeFileSync(path.join(box, file), JSON.stringify(content));
};

describe('whether packages must be installed', () => {
  const locked = {
    '': {},
    'node_modules/left': { version: '1.0.0', integrity: 'sha512-a' },
    'node_modules/for-another-system': { version: '1.0.0', optional: true },
  };
  const installed = { 'node_modules/left': locked['node_modules/left'] };

  beforeEach(() => {
    write('package-lock.json', { packages: locked });
    write('node_modules/.package-lock.json', { packages: installed });
    write('node_modules/left/package.json', {});
  });

  it('says no when every package is there', () => {
    expect(whyNotInstalled(box)).toBeUndefined();
  });

  it('says yes on a fresh clone and after an install that was cut short', () => {
    rmSync(path.join(box, 'node_modules', '.package-lock.json'));
    expect(whyNotInstalled(box)).toBe('none are there yet');
  });

  it('names a package whose version changed', () => {
    const newer = { version: '2.0.0', integrity: 'sha512-b' };
    write('package-lock.json', { packages: { ...locked, 'node_modules/left': newer } });
    expect(whyNotInstalled(box)).toBe('left 2.0.0 is wanted');
  });

  it('notices a package deleted by hand', () => {
    rmSync(path.join(box, 'node_modules', 'left'), { recursive: true });
    expect(whyNotInstalled(box)).toContain('left is gone');
  });
});

describe('counting test results', () => {
  const vitest = { numPassedTests: 5, numFailedTests: 1, numPendingTests: 2, numTodoTests: 0 };
  const file = (status: string, tests: string[]) => ({
    status,
    assertionResults: tests.map((test) => ({ status: test })),
  });

  it('counts a file that breaks before its first test', () => {
    const testResults = [
      file('passed', ['passed']),
      file('failed', ['failed']),
      file('failed', []),
    ];
    expect(countVitest({ ...vitest, testResults })).toEqual({ passed: 5, failed: 2, skipped: 2 });
  });

  it('counts a browser run that could not start', () => {
    const stats = { expected: 0, unexpected: 0, flaky: 0, skipped: 0 };
    expect(countPlaywright({ stats, errors: [{}] }).failed).toBe(1);
  });

  it('never calls a run good that ended badly or left no report', () => {
    write('report.json', { ...vitest, numFailedTests: 0, testResults: [] });
    const report = path.join(box, 'report.json');
    expect(countReport(true, report, countVitest).failed).toBe(0);
    expect(countReport(false, report, countVitest).failed).toBe(1);
    expect(countReport(true, path.join(box, 'none.json'), countVitest).failed).toBe(1);
  });

  it('ends in the words that are looked for', () => {
    const one = { passed: 1, failed: 0, skipped: 0 };
    expect(inWords(sum([one, { passed: 3, failed: 1, skipped: 0 }]))).toBe('4 passed, 1 failed');
    expect(inWords(sum([one, { passed: 3, failed: 0, skipped: 2 }]))).toBe(
      '4 passed, 0 failed, 2 skipped',
    );
  });
});

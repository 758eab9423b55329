/** Where things are, and how the command line speaks to a person. Needs nothing installed. */
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** @param {...string} parts */
export const inProject = (...parts) => path.join(ROOT, ...parts);

/** What may be thrown away at any time. */
export const CACHE = inProject('node_modules', '.cache', 'plumb');

/**
 * Tells what is going on. On stderr, so that stdout holds nothing but a tool's answer.
 * @param {string} line
 */
export const say = (line) => void process.stderr.write(`${line}\n`);

/** Something the person at the keyboard can put right: shown as its message, without a stack. */
export class Obstacle extends Error {}

/**
 * Runs a command's main function; an obstacle ends it with its message and exit code 1.
 * @param {() => Promise<void>} main
 */
export async function run(main) {
  try {
    requireNode();
    await main();
  } catch (error) {
    if (!(error instanceof Obstacle)) throw error;
    say(`\n${error.message}`);
    process.exitCode = 1;
  }
}

function requireNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const fits = major >= 24 || (major === 22 && minor >= 12) || (major === 20 && minor >= 19);
  if (!fits) {
    throw new Obstacle(
      `Plumb needs Node 20.19 or newer, 22.12 or newer, or 24 and up. This is ${process.version}.`,
    );
  }
}

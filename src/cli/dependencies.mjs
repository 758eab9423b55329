/** Makes node_modules match package-lock.json. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { npm } from './npm.mjs';
import { Obstacle, ROOT, say } from './project.mjs';

/**
 * Installs exactly what package-lock.json names, unless it is there already.
 * @returns {Promise<void>}
 */
export async function ensureDependencies() {
  const reason = whyNotInstalled(ROOT);
  if (!reason) return;
  say(`Installing packages (${reason}) …`);
  // `npm run --silent` would otherwise silence this npm's errors too.
  const { ok } = await npm(['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'], {
    show: true,
  });
  if (!ok) {
    throw new Obstacle(
      'The packages could not be installed: see the lines of npm above. Without internet this cannot work;\n' +
        'behind a company proxy, set it with `npm config set proxy …`. Then try again.',
    );
  }
}

/**
 * Compares package-lock.json with the copy that npm leaves in node_modules at the end of an install.
 * @param {string} root
 * @returns {string | undefined} why an install is needed
 */
export function whyNotInstalled(root) {
  const installed = packagesOf(path.join(root, 'node_modules', '.package-lock.json'));
  if (!installed) return 'none are there yet';
  const locked = packagesOf(path.join(root, 'package-lock.json'));
  if (!locked) return 'package-lock.json is missing';
  for (const [folder, want] of Object.entries(locked)) {
    if (folder === '') continue;
    const have = installed[folder];
    if (!have && want.optional) continue; // built for another system
    if (!have || have.version !== want.version || have.integrity !== want.integrity)
      return `${folder.replace(/^.*node_modules\//, '')} ${want.version} is wanted`;
    if (!existsSync(path.join(root, folder, 'package.json'))) return `${folder} is gone`;
  }
  return undefined;
}

/**
 * @param {string} lockFile
 * @returns {Record<string, { version?: string, integrity?: string, optional?: boolean }> | undefined}
 */
function packagesOf(lockFile) {
  try {
    return JSON.parse(readFileSync(lockFile, 'utf8')).packages;
  } catch {
    return undefined;
  }
}

/** Finds, installs and starts the Chromium that tests and the track tool drive. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { inProject, Obstacle, ROOT, say } from './project.mjs';

/** Where Chromium, Chrome and Edge are installed, first choice first. */
const USUAL_PLACES = {
  linux: [
    'chromium',
    'chromium-browser',
    'google-chrome',
    'google-chrome-stable',
    'microsoft-edge',
  ],
  darwin: ['Chromium', 'Google Chrome', 'Microsoft Edge'].map(
    (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
  ),
  win32: ['ProgramFiles', 'ProgramFiles(x86)', 'LocalAppData'].flatMap((variable) =>
    ['Chromium\\Application\\chrome.exe', 'Google\\Chrome\\Application\\chrome.exe']
      .concat('Microsoft\\Edge\\Application\\msedge.exe')
      .map((file) => path.join(process.env[variable] ?? 'C:\\', file)),
  ),
};

/**
 * The browser to drive: PLUMB_BROWSER or CHROME_PATH, an installed one, or Playwright's own.
 * @returns {Promise<string | undefined>} path of its executable
 */
export async function findBrowser() {
  const named = namedBrowser();
  if (named) {
    if (existsSync(named)) return named;
    throw new Obstacle(`PLUMB_BROWSER or CHROME_PATH names ${named}, which is not there.`);
  }
  return installedBrowser() ?? (await playwrightsBrowser());
}

/**
 * The browser, installed if this computer has none.
 * @returns {Promise<string>}
 */
export async function ensureBrowser() {
  const found = (await findBrowser()) ?? (installBrowser(), await findBrowser());
  if (found) return found;
  throw new Obstacle(
    'A Chromium browser is needed and could not be installed. Install Chromium, Google Chrome or Microsoft\n' +
      'Edge, or run `npx playwright install chromium`. If it is in an unusual place: PLUMB_BROWSER=/path/to/it',
  );
}

/**
 * Chromium without what a window needs: opens pages in half the time. Video and camera are tried in the whole browser.
 * @returns {Promise<string>} path of its executable; of the whole browser where one is named, or there is no such thing
 */
export async function ensureShell() {
  const browser = await ensureBrowser();
  return namedBrowser() ? browser : (firstOf(['chromium-headless-shell']) ?? browser);
}

/** With apt on Debian as root, else Playwright's own into the user's cache. */
export function installBrowser() {
  say('Installing Chromium …');
  /** @param {string} command @param {string[]} args */
  const runs = (command, args) =>
    spawnSync(command, args, {
      cwd: ROOT,
      stdio: ['ignore', 2, 2],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    }).status === 0;
  if (isDebian() && process.getuid?.() === 0) {
    runs('apt-get', ['update', '-qq']);
    const patient = ['-o', 'DPkg::Lock::Timeout=120'];
    const install = [...patient, 'install', '-y', '-qq', 'chromium'];
    if (runs('apt-get', [...install, 'chromium-headless-shell']) || runs('apt-get', install))
      return;
  }
  runs(process.execPath, [
    inProject('node_modules', 'playwright', 'cli.js'),
    'install',
    'chromium',
  ]);
}

/**
 * Flags for Playwright's `launch({ executablePath, args })`, which adds headless and no-sandbox itself.
 * @param {{ clip?: string }} [options] clip: MJPEG file that plays, over and over, as the webcam
 * @returns {string[]}
 */
export function launchFlags({ clip } = {}) {
  return [
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--use-fake-ui-for-media-stream',
    '--use-fake-device-for-media-stream',
    ...(clip ? [`--use-file-for-fake-video-capture=${clip}`] : []),
  ];
}

function namedBrowser() {
  return process.env.PLUMB_BROWSER || process.env.CHROME_PATH;
}

function installedBrowser() {
  return firstOf(USUAL_PLACES[/** @type {keyof typeof USUAL_PLACES} */ (process.platform)] ?? []);
}

/**
 * The first that is there.
 * @param {readonly string[]} places paths, or names of commands
 */
function firstOf(places) {
  const folders = (process.env.PATH ?? '').split(path.delimiter);
  return places
    .flatMap((place) =>
      path.isAbsolute(place) ? [place] : folders.map((folder) => path.join(folder, place)),
    )
    .find((file) => existsSync(file) && !isSnapStub(file));
}

/**
 * Ubuntu's `chromium-browser` may be a short script that only tells to install a snap.
 * @param {string} file
 */
function isSnapStub(file) {
  return statSync(file).size < 10_000 && readFileSync(file, 'utf8').includes('snap install');
}

async function playwrightsBrowser() {
  const { chromium } = await import('@playwright/test');
  const file = chromium.executablePath();
  return existsSync(file) ? file : undefined;
}

function isDebian() {
  return (
    existsSync('/etc/os-release') && /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8'))
  );
}

/** Serves the app on this computer, with the headers that vite.config.ts sets. */
import { connect } from 'node:net';
import { Obstacle, ROOT } from './project.mjs';

export const DEFAULT_PORT = 4173;

/**
 * Serves the build; with `dev`, the sources. Needs installed packages and models, and a build.
 * @param {{ port?: number, dev?: boolean }} [options]
 * @returns {Promise<{ url: string, close: () => Promise<void> }>}
 */
export async function serve({ port = DEFAULT_PORT, dev = false } = {}) {
  await requireFreePort(port);
  process.chdir(ROOT); // where SvelteKit looks for its configuration
  const { createServer, preview } = await import('vite');
  const url = `http://localhost:${port}`;
  if (dev) {
    const server = await createServer({ server: { port, strictPort: true } });
    await server.listen();
    return { url, close: () => server.close() };
  }
  const server = await preview({ preview: { port, strictPort: true } });
  return { url, close: () => server.close() };
}

/**
 * Asked before the long steps too, so that nobody waits for a build to read this.
 * @param {number} port
 */
export async function requireFreePort(port) {
  if (await isAnswered(port))
    throw new Obstacle(
      `Port ${port} is taken: perhaps Plumb is running already? Look at http://localhost:${port}\n` +
        `Else stop the other program, or choose another port: npm start -- --port ${port + 1}`,
    );
}

/**
 * @param {number} port
 * @returns {Promise<boolean>}
 */
function isAnswered(port) {
  return new Promise((resolve) => {
    const socket = connect({ port, host: 'localhost' });
    const finish = (/** @type {boolean} */ answered) => {
      socket.destroy();
      resolve(answered);
    };
    socket.once('connect', () => finish(true)).once('error', () => finish(false));
  });
}

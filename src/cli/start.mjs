/**
 * npm start                  install, fetch, build (each only if needed), and serve
 * npm run dev                the same without a build: serves the sources and reloads on change
 * npm start -- --port 8080   on another port (or PORT=8080)
 */
import { parseArgs } from 'node:util';
import { ensureBuild } from './build.mjs';
import { ensureDependencies } from './dependencies.mjs';
import { Obstacle, run } from './project.mjs';
import { DEFAULT_PORT, requireFreePort, serve } from './server.mjs';
import { ensureModels } from './weights.mjs';

await run(async () => {
  const { dev, port } = options();
  await requireFreePort(port);
  await ensureDependencies();
  await ensureModels();
  if (!dev) await ensureBuild();
  const server = await serve({ port, dev });
  let closing = false;
  const stop = async () => {
    if (closing) return;
    closing = true;
    await server.close();
    process.exit(0);
  };
  process.on('SIGINT', stop).on('SIGTERM', stop);
  console.log(`\nPlumb is ready: ${server.url}\nStop it with Ctrl+C.`);
});

function options() {
  try {
    const { values } = parseArgs({
      options: {
        dev: { type: 'boolean', default: false },
        port: { type: 'string', default: process.env.PORT ?? String(DEFAULT_PORT) },
      },
    });
    const port = Number(values.port);
    if (!Number.isInteger(port) || port < 1 || port > 65535)
      throw new Error(`"${values.port}" is no port: give a number from 1 to 65535`);
    return { dev: values.dev, port };
  } catch (error) {
    throw new Obstacle(error instanceof Error ? error.message : String(error));
  }
}

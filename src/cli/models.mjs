/**
 * npm run models                      fetch what is missing
 * npm run models -- --heavy           the optional models too
 * npm run models -- --verify          only say which files are good
 * npm run models -- --from FILE.tgz   take them from a package already on this computer
 */
import { parseArgs } from 'node:util';
import { ensureDependencies } from './dependencies.mjs';
import { checkFiles, readManifest } from './manifest.mjs';
import { inProject, Obstacle, run, say } from './project.mjs';
import { ensureModels } from './weights.mjs';

await run(async () => {
  const { heavy, verify, from } = options();
  if (verify) return report(heavy);
  await ensureDependencies();
  await ensureModels({ heavy, from });
  await report(heavy);
});

function options() {
  try {
    return parseArgs({
      options: {
        heavy: { type: 'boolean', default: false },
        verify: { type: 'boolean', default: false },
        from: { type: 'string' },
      },
    }).values;
  } catch (error) {
    throw new Obstacle(error instanceof Error ? error.message : String(error));
  }
}

/** @param {boolean} heavy */
async function report(heavy) {
  const folder = inProject('models');
  const checked = await checkFiles(folder, readManifest(folder), { heavy });
  for (const { file, state } of checked) say(`${state.padEnd(8)} models/${file.name}`);
  if (checked.some(({ state }) => state !== 'good'))
    throw new Obstacle('Fetch what is missing or damaged with: npm run models');
}

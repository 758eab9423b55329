/**
 * Runs a command line tool written in TypeScript: `npm run --silent score -- …` is src/cli/score.ts.
 * Installs packages first if need be. Says so on stderr: stdout belongs to the tool.
 */
import { existsSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { ensureDependencies } from './dependencies.mjs';
import { inProject, Obstacle, run } from './project.mjs';

await run(async () => {
  const [tool = '', ...args] = process.argv.slice(2);
  const file = inProject('src', 'cli', `${tool}.ts`);
  if (!existsSync(file)) throw new Obstacle(`There is no tool "${tool}".`);
  await ensureDependencies();
  const { register } = await import('tsx/esm/api');
  register({ tsconfig: false }); // it names a file that SvelteKit writes later, and only types need it
  process.argv = [process.execPath, file, ...args];
  await import(pathToFileURL(file).href);
});

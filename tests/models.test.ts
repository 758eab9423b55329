import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { create } from 'tar';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkFiles, readManifest } from '../src/cli/manifest.mjs';
import { inProject, Obstacle } from '../src/cli/project.mjs';
import { ensureModels } from '../src/cli/weights.mjs';
import manifest from '../models/manifest.json' with { type: 'json' };
import { MODELS } from '../src/lib/detector/detector.ts';
import { KEYPOINTS, MOVENET_KEYPOINTS } from '../src/lib/pose/keypoints.ts';

describe('models/manifest.json', () => {
  it('has every model the app offers, as a .json and the .bin it names', () => {
    for (const id of [...MODELS, 'blazepose-detector']) {
      const model = manifest.models.find((candidate) => candidate.id === id);
      expect(model?.files.map((file) => file.name)).toEqual([`${id}.json`, `${id}.bin`]);
    }
  });

  it('names the points in the order in which the app reads them', () => {
    expect(manifest.keypointOrders['blazepose-33']).toEqual(KEYPOINTS);
    expect(manifest.keypointOrders['coco-17']).toEqual(MOVENET_KEYPOINTS);
  });
});

describe('fetching models', () => {
  const light = 'light weights';
  const heavy = 'heavy weights';
  let box: string;
  let folder: string;
  let tarball: string;

  /** A models folder whose manifest wants two small files of a package we can make. */
  beforeEach(async () => {
    box = mkdtempSync(path.join(tmpdir(), 'plumb-models-'));
    folder = path.join(box, 'models');
    tarball = path.join(box, 'package.tgz');
    mkdirSync(folder);
    await pack({ 'light.bin': light, 'heavy.bin': heavy, 'other.bin': 'not asked for' });
    describeIn(folder, tarball);
  });
  afterEach(() => rmSync(box, { recursive: true }));

  async function pack(files: Record<string, string>) {
    mkdirSync(path.join(box, 'package', 'models'), { recursive: true });
    for (const [name, text] of Object.entries(files))
      writeFileSync(path.join(box, 'package', 'models', name), text);
    await create({ gzip: true, file: tarball, cwd: box }, ['package']);
  }

  function describeIn(where: string, file: string) {
    const hash = (algorithm: string, data: string | Buffer) => createHash(algorithm).update(data);
    const entry = (name: string, text: string) => ({
      name,
      pathInPackage: `package/models/${name}`,
      bytes: text.length,
      sha256: hash('sha256', text).digest('hex'),
    });
    const integrity = `sha512-${hash('sha512', readFileSync(file)).digest('base64')}`;
    const sources = { small: { package: 'small', version: '1.0.0', bytes: 1, integrity } };
    const models = [
      { id: 'light', source: 'small', files: [entry('light.bin', light)] },
      { id: 'heavy', source: 'small', optional: true, files: [entry('heavy.bin', heavy)] },
    ];
    writeFileSync(path.join(where, 'manifest.json'), JSON.stringify({ sources, models }));
  }

  const held = () => readdirSync(folder).sort();
  const text = (name: string) => readFileSync(path.join(folder, name), 'utf8');

  it('places what is asked for and nothing else', async () => {
    await ensureModels({ folder, from: tarball });
    expect(held()).toEqual(['light.bin', 'manifest.json']);
    expect(text('light.bin')).toBe(light);
    await ensureModels({ folder, from: tarball, heavy: true });
    expect(held()).toEqual(['heavy.bin', 'light.bin', 'manifest.json']);
  });

  it('needs no package when every file is good', async () => {
    await ensureModels({ folder, from: tarball });
    rmSync(tarball);
    await ensureModels({ folder, from: tarball });
    expect(text('light.bin')).toBe(light);
  });

  it.each([
    ['half a file', light.slice(0, 5)],
    ['a file of the right size with a wrong byte', light.replace('w', 'W')],
  ])('does not trust %s, and replaces it', async (_what, content) => {
    writeFileSync(path.join(folder, 'light.bin'), content);
    const [checked] = await checkFiles(folder, readManifest(folder), { heavy: false });
    expect(checked?.state).toBe('damaged');
    await ensureModels({ folder, from: tarball });
    expect(text('light.bin')).toBe(light);
  });

  it.each([
    ['a cut package', () => writeFileSync(tarball, readFileSync(tarball).subarray(0, 100))],
    ['a package that is not there', () => rmSync(tarball)],
    [
      'a package whose file differs',
      async () => {
        await pack({ 'light.bin': 'LIGHT weights' });
        describeIn(folder, tarball); // its own checksum is right, the file's is not
      },
    ],
  ])('refuses %s with a message, and keeps nothing', async (_what, spoil) => {
    await spoil();
    await expect(ensureModels({ folder, from: tarball })).rejects.toThrow(Obstacle);
    expect(held()).toEqual(['manifest.json']);
  });

  it('clears away what an interrupted fetch left behind', async () => {
    const noSuchProcess = 2 ** 22 + 1;
    mkdirSync(path.join(folder, `.fetch-${noSuchProcess}`));
    await ensureModels({ folder, from: tarball });
    expect(held()).toEqual(['light.bin', 'manifest.json']);
  });
});

it('serves the weights through static/models', () => {
  expect(existsSync(inProject('static', 'models', 'manifest.json'))).toBe(true);
});

import Ajv from 'ajv';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { describedSchema } from '../src/cli/export-schema.ts';
import { inProject } from '../src/cli/project.mjs';
import { EXPORT_VERSION } from '../src/lib/storage/export-format.ts';
import { PlumbStore } from '../src/lib/storage/plumb-store.ts';
import { exportText, importText } from './exchange.ts';

/* The description of an export for other programs: `npm run schema` writes it. */

const written: unknown = JSON.parse(
  readFileSync(inProject('static', 'plumb-export.schema.json'), 'utf8'),
);
const frozen = readFileSync(
  inProject('tests', 'fixtures', 'exports', `plumb-export-${EXPORT_VERSION}.json`),
  'utf8',
);
const validate = new Ajv({ allErrors: true, validateFormats: false }).compile(written as object);
const problems = (value: unknown) => {
  validate(value);
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
};

it('is up to date (if not: npm run schema) and explains every field', () => {
  const { schema, unexplained, unused } = describedSchema();
  expect({ unexplained, unused }).toEqual({ unexplained: [], unused: [] });
  expect(written).toEqual(JSON.parse(JSON.stringify(schema)));
});

it('holds for the frozen export, and for what is written from it today', async () => {
  expect(problems(JSON.parse(frozen))).toEqual([]);
  const store = await PlumbStore.open('plumb', { indexedDB: new IDBFactory(), IDBKeyRange });
  await importText(store, frozen, true);
  const today = await exportText(store, { athleteName: 'Kate' });
  expect(problems(JSON.parse(today))).toEqual([]);
  store.close();
});

it('does not hold for what is no export', () => {
  const wrong = JSON.parse(frozen) as { sessions: { result: { metrics: object[] } }[] };
  Object.assign(wrong.sessions[0]!.result.metrics[0]!, { error: -1 });
  expect(problems(wrong)).toContain('/sessions/0/result/metrics/0/error must be >= 0');
  expect(problems({})).toContain(" must have required property 'sessions'");
});

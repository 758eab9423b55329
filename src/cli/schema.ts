/** `npm run schema`: writes static/plumb-export.schema.json, the description of an export for other programs. */
import { writeFileSync } from 'node:fs';
import { describedSchema } from './export-schema.ts';
import { inProject } from './project.mjs';

const { schema, unexplained, unused } = describedSchema();
if (unexplained.length + unused.length > 0)
  throw new Error(
    `Explain in export-fields.ts: ${unexplained.join(', ')}. Not there any more: ${unused.join(', ')}`,
  );
writeFileSync(
  inProject('static', 'plumb-export.schema.json'),
  `${JSON.stringify(schema, null, 2)}\n`,
);
console.log('static/plumb-export.schema.json');

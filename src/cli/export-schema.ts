/** The JSON Schema of an export: the schema the app checks with, and what each field means. */
import { toJsonSchema } from '@valibot/to-json-schema';
import { EXPORT_FIELDS } from '../lib/storage/export-fields.ts';
import { EXPORT_VERSION, exportSchema } from '../lib/storage/export-format.ts';

export interface JsonSchema {
  description?: string;
  properties?: Record<string, JsonSchema>;
  items?: JsonSchema;
  additionalProperties?: JsonSchema | boolean;
  anyOf?: JsonSchema[];
  oneOf?: JsonSchema[];
  [other: string]: unknown;
}

/** Fields without a description, and descriptions without a field, are told by their paths. */
export function describedSchema(): { schema: JsonSchema; unexplained: string[]; unused: string[] } {
  // What a schema cannot say, such as times in order, the app checks on top of it.
  const schema = toJsonSchema(exportSchema, { errorMode: 'ignore' }) as JsonSchema;
  const unused = new Set(Object.keys(EXPORT_FIELDS));
  const unexplained: string[] = [];

  function explain(part: JsonSchema, path: string) {
    const words = EXPORT_FIELDS[path];
    if (words === undefined) {
      if (!/[\]}]$/.test(path)) unexplained.push(path);
    } else {
      part.description ??= words;
      unused.delete(path);
    }
    inside(part, path);
  }
  function inside(part: JsonSchema, path: string) {
    for (const [name, field] of Object.entries(part.properties ?? {}))
      explain(field, short(path === '' ? name : `${path}.${name}`));
    if (part.items) explain(part.items, `${path}[]`);
    if (typeof part.additionalProperties === 'object')
      explain(part.additionalProperties, `${path}{}`);
    for (const one of [...(part.anyOf ?? []), ...(part.oneOf ?? [])]) inside(one, path);
  }
  explain(schema, '');
  const head = {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: `Plumb export, version ${EXPORT_VERSION}`,
  };
  return { schema: { ...head, ...schema, ...head }, unexplained, unused: [...unused] };
}

/** A field of a result is explained once, wherever the result stands; an earlier scoring like its session. */
const short = (path: string) =>
  path
    .replace(/^sessions\[\]\.earlier\[\]\./, 'sessions[].')
    .replace(/^sessions\[\]\.result\./, 'result.')
    .replace(/^result\.(baseline|trial)\./, 'span.');

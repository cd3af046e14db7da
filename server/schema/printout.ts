import { writeFileSync } from 'node:fs';
import { lexicographicSortSchema, printSchema } from 'graphql';
import { schema } from './index.ts';

/** The schema as the committed schema.graphql holds it: sorted, so that a change shows as what it is. */
export function printed(): string {
  return `${printSchema(lexicographicSortSchema(schema))}\n`;
}

if (process.argv[1]?.endsWith('printout.ts'))
  writeFileSync(new URL('../../schema.graphql', import.meta.url), printed());

import { ArgumentError } from '../errors.ts';
import { writeAnnotations } from './annotations.ts';
import { writeBundle } from './bundle.ts';
import { writeCsv } from './csv.ts';
import { writeDiscourseNetwork } from './discourse-network.ts';
import { writeGexf } from './gexf.ts';
import { writeGraphml } from './graphml.ts';
import { writeJsonLines } from './json-lines.ts';
import { writeParquet } from './parquet.ts';
import type { Export } from './reading.ts';

/** A form in which a selection is taken out. */
export interface Format {
  /** As it is asked for: "csv". */
  readonly name: string;
  /** How the name of its file ends, without the dot. */
  readonly ending: string;
  /** Media type. */
  readonly type: string;
  readonly description: string;
  /** Its bytes as they are asked for. */
  readonly write: (taken: Export) => AsyncIterable<Uint8Array>;
}

export const FORMATS: readonly Format[] = [
  {
    ...{ name: 'csv', ending: 'csv', type: 'text/csv; charset=utf-8', write: writeCsv },
    description: 'statements for spreadsheets, one a row',
  },
  {
    ...{ name: 'jsonl', ending: 'jsonl', type: 'application/x-ndjson', write: writeJsonLines },
    description: 'statements as JSON Lines, between a line that tells of the whole and one that counts it',
  },
  {
    ...{ name: 'parquet', ending: 'parquet', type: 'application/vnd.apache.parquet', write: writeParquet },
    description: 'statements with lists and dates, for pandas, polars, DuckDB and R',
  },
  {
    ...{ name: 'graphml', ending: 'graphml', type: 'application/graphml+xml', write: writeGraphml },
    description: 'who speaks about whom, for networkx, igraph and yEd',
  },
  {
    ...{ name: 'gexf', ending: 'gexf', type: 'application/gexf+xml', write: writeGexf },
    description: 'the same with its days, for Gephi',
  },
  {
    ...{ name: 'bundle', ending: 'zip', type: 'application/zip', write: writeBundle },
    description: 'evidence: a page to read offline, texts, spans, hashes, judgements and the query',
  },
  {
    ...{ name: 'annotations', ending: 'jsonld', type: 'application/ld+json', write: writeAnnotations },
    description: 'W3C Web Annotations with text position and quotation',
  },
  {
    ...{ name: 'dna', ending: 'dna.csv', type: 'text/csv; charset=utf-8', write: writeDiscourseNetwork },
    description:
      'a table for the Discourse Network Analyzer, one row for each thing that a statement is about',
  },
];

/** The format of that name. Throws ArgumentError, which names all. */
export function formatCalled(name: string | null): Format {
  const found = FORMATS.find((format) => format.name === name);
  if (found !== undefined) return found;
  const names = FORMATS.map((format) => format.name).join(', ');
  throw new ArgumentError('format', name === null ? `is missing: ${names}` : `${name} is none of ${names}`);
}

/** The format whose files end as the name does, the longest ending first; null for none. */
export function formatOfFile(name: string): Format | null {
  const byEnding = FORMATS.toSorted((a, b) => b.ending.length - a.ending.length);
  return byEnding.find(({ ending }) => name.toLowerCase().endsWith(`.${ending}`)) ?? null;
}

/** "ujar-as-of-412.csv": nothing of what somebody sent is in it. */
export function fileName({ ending }: Format, { head }: Pick<Export, 'head'>): string {
  return `ujar-as-of-${head.asOf}.${ending}`;
}

import { createHash } from 'node:crypto';
import { Uint8ArrayReader, Writer, ZipWriter } from '@zip.js/zip.js';
import type { Told } from './columns.ts';
import { BYTE_ORDER_MARK, csvHead, csvRow } from './csv.ts';
import { entitiesOf, evidenceOf, identityFields } from './evidence.ts';
import { evidencePage, pageName } from './evidence-page.ts';
import { headFields } from './head.ts';
import type { Export } from './reading.ts';

/** Statements of a part: a page, a file of evidence and a table, which are held while they are made. */
const PART = 1000;

/** Name of the file that tells what all the others must be. */
export const MANIFEST = 'manifest.json';

/** Name of the file of what was decided about who is who. */
export const IDENTITIES = 'identities.jsonl';

/** A file of a bundle, as its manifest tells it. */
export interface Listed {
  readonly name: string;
  readonly bytes: number;
  /** SHA-256, in hex. */
  readonly sha256: string;
}

/** What stands in the manifest of a bundle. */
export interface Manifest {
  readonly ujar: Readonly<Record<string, unknown>>;
  readonly counts: {
    readonly statements: number;
    /** About these statements. */
    readonly judgements: number;
    /** About who those are who stand in them. */
    readonly identities: number;
  };
  readonly texts: string;
  readonly files: readonly Listed[];
}

const TEXTS =
  'The texts belong to their publishers. They are here as the evidence of what was said, as this graph holds them.';

const README = `Evidence of who said what about whom, taken out of Ujar.

index.html      statements in the words around them, for a browser; needs no network
evidence/N.jsonl  an article a line: its text, its SHA-256 and its statements with spans (code points) and judgements
statements/N.csv  the same statements for spreadsheets
identities.jsonl  what was decided about who is who among those in them: that two names are one, or are not
manifest.json   query, versions, counts, and the SHA-256 of every file

npx ujar verify FILE.zip checks all of it without a network. Whoever keeps the SHA-256 of manifest.json that it prints can
tell later that nothing was changed.

${TEXTS}
`;

/** What a zip writer wrote and nobody took yet. */
class Written extends Writer<void> {
  #chunks: Uint8Array[] = [];

  override async writeUint8Array(chunk: Uint8Array): Promise<void> {
    this.#chunks.push(chunk.slice());
  }

  *take(): Generator<Uint8Array> {
    const chunks = this.#chunks;
    this.#chunks = [];
    yield* chunks;
  }
}

/** A zip archive of the evidence: see README above. A part of it is held at once. */
export async function* writeBundle({ head, batches, identities }: Export): AsyncGenerator<Uint8Array> {
  const written = new Written();
  const zip = new ZipWriter(written, { useWebWorkers: false, lastModDate: new Date(head.made) });
  const files: Listed[] = [];
  const add = async (name: string, text: string) => {
    const bytes = Buffer.from(text);
    files.push({ name, bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') });
    await zip.add(name, new Uint8ArrayReader(bytes));
  };
  const counts = { statements: 0, judgements: 0, identities: 0 };
  const entities = new Set<string>();
  await add('README.txt', README);
  for await (const { statements, page, last } of partsOf({ head, batches })) {
    counts.statements += statements.length;
    counts.judgements += statements.reduce((sum, { judgements }) => sum + judgements.length, 0);
    for (const entity of statements.flatMap(entitiesOf)) entities.add(entity);
    const judged = last ? await identities([...entities]) : [];
    await add(pageName(page), evidencePage(head, statements, { page, last }, judged));
    await add(`evidence/${page}.jsonl`, evidenceOf(statements).map(line).join(''));
    await add(`statements/${page}.csv`, BYTE_ORDER_MARK + csvHead() + statements.map(csvRow).join(''));
    if (last) await add(IDENTITIES, judged.map(identityFields).map(line).join(''));
    counts.identities += judged.length;
    yield* written.take();
  }
  const manifest: Manifest = { ujar: headFields(head), counts, texts: TEXTS, files: [...files] };
  await add(MANIFEST, `${JSON.stringify(manifest, null, 2)}\n`);
  await zip.close();
  yield* written.take();
}

interface Part {
  readonly statements: readonly Told[];
  readonly page: number;
  readonly last: boolean;
}

/** The statements in parts; an empty selection has one, which holds none. */
async function* partsOf({ batches }: Pick<Export, 'batches' | 'head'>): AsyncGenerator<Part> {
  let statements: Told[] = [];
  let page = 1;
  for await (const batch of batches(true)) {
    if (statements.length >= PART) {
      yield { statements, page, last: false };
      statements = [];
      page += 1;
    }
    statements.push(...batch.statements);
  }
  yield { statements, page, last: true };
}

const line = (value: object) => `${JSON.stringify(value)}\n`;

import { createHash } from 'node:crypto';
import { type FileHandle, open } from 'node:fs/promises';
import { type Entry, Reader, Uint8ArrayWriter, ZipReader } from '@zip.js/zip.js';
import { z } from 'zod';
import { hashText } from '../document/identifier.ts';
import { describe, SourceError } from '../errors.ts';
import { IDENTITIES, MANIFEST } from './bundle.ts';

/** What was found of a bundle. */
export interface Verified {
  /** A line for each thing that is wrong; none where all of it holds. */
  readonly problems: readonly string[];
  readonly articles: number;
  readonly statements: number;
  readonly spans: number;
  /** As the manifest tells it: "machine-extracted, 12 of 340 reviewed"; null where it tells none. */
  readonly notice: string | null;
  /** SHA-256 of the manifest, by which one who keeps it knows the bundle again; null without a manifest. */
  readonly manifest: string | null;
}

/** Bytes that a file in a bundle may have: no part of ours comes near. */
const LARGEST = 2 ** 28;

const LISTED = z.object({ name: z.string(), bytes: z.number(), sha256: z.string() });
const MANIFEST_SHAPE = z.object({
  ujar: z.object({ notice: z.string(), reports: z.number() }),
  counts: z.object({ statements: z.number(), judgements: z.number(), identities: z.number().default(0) }),
  files: z.array(LISTED),
});
const EVIDENCE = z.object({
  article: z.object({ id: z.string(), text_sha256: z.string(), text: z.string() }),
  statements: z.array(z.looseObject({ id: z.string(), judgements: z.array(z.unknown()) })),
});

const IDENTITY = z.object({ id: z.string(), verdict: z.string(), names: z.array(z.unknown()) });

type Manifest = z.infer<typeof MANIFEST_SHAPE>;

/**
 * Checks a bundle of `ujar export` by nothing but itself: that every file is what the manifest says, and no other is there; that every
 * text has its hash, and stands where each span says; that there are as many statements and judgements as are told. Throws SourceError
 * for what is no zip archive.
 */
export async function verifyBundle(path: string): Promise<Verified> {
  const file = await openFile(path);
  try {
    const entries = await entriesOf(path, file);
    return await new Check(entries).verify();
  } finally {
    await file.close();
  }
}

class Check {
  readonly #entries: readonly Entry[];
  readonly #problems: string[] = [];
  readonly #seen = { articles: 0, statements: 0, judgements: 0, identities: 0, spans: 0 };

  constructor(entries: readonly Entry[]) {
    this.#entries = entries;
  }

  async verify(): Promise<Verified> {
    const bytes = await this.#read(MANIFEST);
    const manifest = bytes === null ? null : this.#readManifest(bytes);
    if (manifest !== null) {
      this.#checkNames(manifest);
      for (const listed of manifest.files) await this.#checkFile(listed);
      this.#checkCounts(manifest);
    }
    const { articles, statements, spans } = this.#seen;
    return {
      ...{ problems: this.#problems, articles, statements, spans, notice: manifest?.ujar.notice ?? null },
      manifest: bytes === null ? null : sha256Of(bytes),
    };
  }

  #readManifest(bytes: Uint8Array): Manifest | null {
    const manifest = parsed(MANIFEST_SHAPE, Buffer.from(bytes).toString());
    if (manifest === null) this.#problems.push(`${MANIFEST}: is none of an evidence bundle`);
    return manifest;
  }

  #checkNames({ files }: Manifest): void {
    const listed = new Set([MANIFEST, ...files.map(({ name }) => name)]);
    const seen = new Set<string>();
    for (const { filename } of this.#entries) {
      if (seen.has(filename)) this.#problems.push(`${filename}: is there twice`);
      else if (!listed.has(filename)) this.#problems.push(`${filename}: is not in ${MANIFEST}`);
      seen.add(filename);
    }
  }

  async #checkFile({ name, bytes: size, sha256 }: Manifest['files'][number]): Promise<void> {
    const bytes = await this.#read(name);
    if (bytes === null) return;
    if (bytes.length !== size || sha256Of(bytes) !== sha256)
      this.#problems.push(`${name}: is not the file that ${MANIFEST} tells of (SHA-256)`);
    if (!name.startsWith('evidence/') && name !== IDENTITIES) return;
    const lines = Buffer.from(bytes).toString().split('\n');
    for (const [at, line] of lines.entries()) {
      const place = `${name} line ${at + 1}`;
      if (line !== '' && name === IDENTITIES) this.#checkIdentity(place, line);
      else if (line !== '') this.#checkEvidence(place, line);
    }
  }

  #checkIdentity(place: string, line: string): void {
    if (parsed(IDENTITY, line) === null) this.#problems.push(`${place}: is no judgement`);
    else this.#seen.identities += 1;
  }

  #checkEvidence(place: string, line: string): void {
    const evidence = parsed(EVIDENCE, line);
    if (evidence === null) return void this.#problems.push(`${place}: is no evidence`);
    const { article, statements } = evidence;
    this.#seen.articles += 1;
    if (hashText(article.text) !== article.text_sha256)
      this.#problems.push(`${place}: the text of ${article.id} has another SHA-256 than is told`);
    const characters = Array.from(article.text);
    for (const statement of statements) {
      this.#seen.statements += 1;
      this.#seen.judgements += statement.judgements.length;
      for (const { start, end, text } of spansIn(statement)) {
        this.#seen.spans += 1;
        if (characters.slice(start, end).join('') !== text)
          this.#problems.push(`${place}: ${statement.id} tells words that don’t stand at ${start} to ${end}`);
      }
    }
  }

  #checkCounts({ counts }: Manifest): void {
    for (const what of ['statements', 'judgements', 'identities'] as const)
      if (counts[what] !== this.#seen[what])
        this.#problems.push(
          `${MANIFEST}: tells of ${counts[what]} ${what}, and there are ${this.#seen[what]}`,
        );
  }

  /** Null, and told, where the file is missing or can't be unpacked. */
  async #read(name: string): Promise<Uint8Array | null> {
    const entry = this.#entries.find(({ filename }) => filename === name);
    if (entry === undefined || entry.directory) {
      this.#problems.push(`${name}: is missing`);
      return null;
    }
    if (entry.uncompressedSize > LARGEST) {
      this.#problems.push(`${name}: is larger than any file of a bundle`);
      return null;
    }
    try {
      return await entry.getData(new Uint8ArrayWriter(), { useWebWorkers: false, checkSignature: true });
    } catch (error) {
      this.#problems.push(`${name}: can't be unpacked (${describe(error)})`);
      return null;
    }
  }
}

function parsed<T>(shape: z.ZodType<T>, text: string): T | null {
  try {
    return shape.parse(JSON.parse(text));
  } catch {
    return null;
  }
}

interface Span {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Every span that a value holds, however deep. */
function* spansIn(value: unknown): Generator<Span> {
  if (typeof value !== 'object' || value === null) return;
  if ('start' in value && 'end' in value && 'text' in value) yield value as Span;
  for (const item of Object.values(value)) yield* spansIn(item);
}

function sha256Of(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

async function openFile(path: string): Promise<FileHandle> {
  try {
    return await open(path);
  } catch (cause) {
    throw new SourceError(path, `can't be read (${(cause as NodeJS.ErrnoException).code})`, { cause });
  }
}

async function entriesOf(path: string, file: FileHandle): Promise<readonly Entry[]> {
  const { size } = await file.stat();
  try {
    return await new ZipReader(new PieceReader(file, size)).getEntries();
  } catch (cause) {
    throw new SourceError(path, 'is no zip archive, or a part of one', { cause });
  }
}

/** A file as it is read from any place of it. */
class PieceReader extends Reader<FileHandle> {
  readonly #file: FileHandle;

  constructor(file: FileHandle, size: number) {
    super(file);
    this.#file = file;
    this.size = size;
  }

  override async readUint8Array(index: number, length: number): Promise<Uint8Array> {
    const { buffer, bytesRead } = await this.#file.read(Buffer.alloc(length), 0, length, index);
    return buffer.subarray(0, bytesRead);
  }
}

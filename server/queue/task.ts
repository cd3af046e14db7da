import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { gunzip, gzip } from 'node:zlib';
import { z } from 'zod';
import { identify } from '../document/identifier.ts';
import type { Prepared, Told } from '../document/raw.ts';
import { ExtractionError, FetchError, RefusedAddressError, SourceError, UjarError } from '../errors.ts';
import type { Lead } from '../ingest.ts';
import { fromWire, TOLD, toWire } from '../jobs/wire.ts';
import { LARGEST_PAGE } from '../sources/item.ts';

const pack = promisify(gzip);
const unpack = promisify(gunzip);

/** A result holds a text of at most the largest page, its document and its page. */
const LARGEST_RESULT = 16 * LARGEST_PAGE;

const RAW = z.strictObject({
  kind: z.literal('raw'),
  given: TOLD,
  raw: z.strictObject({
    origin: z.string(),
    format: z.enum(['text', 'html']),
    charset: z.string().nullable(),
    address: z.string().nullable(),
    retrieved: z.string().nullable(),
    told: TOLD,
  }),
  /** gzip in base64. */
  bytes: z.base64(),
});

const LINK = z.strictObject({
  kind: z.literal('link'),
  given: TOLD,
  link: z.strictObject({
    address: z.string(),
    told: TOLD,
    from: z.string().nullable(),
    place: z.string(),
  }),
  /** Whether it may be fetched from the worker's own network, where the worker's settings allow it too. */
  inwards: z.boolean(),
});

const TASK = z.discriminatedUnion('kind', [RAW, LINK]);

/** A job before it is done: an article's bytes, or the address of a page. Never a path that a worker would read. */
export type Task = z.infer<typeof TASK>;

/** How errors name what a task is about. */
export function placeOf(lead: Lead): string {
  return lead.kind === 'raw' ? lead.raw.origin : lead.link.address;
}

/** The task that a lead is, and its id: the same source, place and content have the same. */
export async function taskOf(
  lead: Lead,
  given: Told,
  inwards: boolean,
): Promise<{ readonly id: string; readonly task: Task }> {
  if (lead.kind === 'link') {
    const { address, told, from, place } = lead.link;
    const task: Task = {
      kind: 'link',
      given: set(given),
      link: { address, told: set(told), from, place },
      inwards,
    };
    return { id: idOf(task), task };
  }
  const { bytes, told, origin, format, charset, address, retrieved } = lead.raw;
  const head = {
    kind: 'raw' as const,
    given: set(given),
    raw: { origin, format, charset, address, retrieved, told: set(told) },
  };
  const hash = createHash('sha256').update(bytes).digest('hex');
  return { id: idOf(head, hash), task: { ...head, bytes: (await pack(bytes)).toString('base64') } };
}

/** BullMQ takes no id that is all digits. */
function idOf(...parts: readonly unknown[]): string {
  return `t${identify(...parts)}`;
}

/** Without what is undefined, so that equal ones are written equally. */
function set(told: Told): Told {
  return JSON.parse(JSON.stringify(told)) as Told;
}

/** The lead of a task again. Throws for what none of ours put there. */
export async function leadOf(data: unknown): Promise<{
  readonly lead: Lead;
  readonly given: Told;
  readonly inwards: boolean;
}> {
  const task = TASK.parse(data);
  const { given } = task;
  if (task.kind === 'link')
    return { lead: { kind: 'link', link: task.link, through: null }, given, inwards: task.inwards };
  const bytes = await unpack(Buffer.from(task.bytes, 'base64'), { maxOutputLength: LARGEST_PAGE });
  return { lead: { kind: 'raw', raw: { ...task.raw, bytes }, through: null }, given, inwards: false };
}

const FAULT = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('source'), source: z.string(), reason: z.string() }),
  z.strictObject({ kind: z.literal('extraction'), source: z.string(), reason: z.string() }),
  z.strictObject({ kind: z.literal('refused'), address: z.string(), reason: z.string() }),
  z.strictObject({
    kind: z.literal('fetch'),
    address: z.string(),
    reason: z.string(),
    passing: z.boolean(),
    status: z.number().nullable(),
  }),
]);

const RESULT = z.union([
  /** gzip in base64 of what goes to another process. */
  z.strictObject({ made: z.base64() }),
  z.strictObject({ fault: FAULT }),
]);

/** What a job holds once it is done, in the place of its task. */
export type Result = z.infer<typeof RESULT>;

export function isResult(data: unknown): data is Result {
  return RESULT.safeParse(data).success;
}

export async function resultOf(prepared: Prepared): Promise<Result> {
  return { made: (await pack(JSON.stringify(toWire(prepared)))).toString('base64') };
}

/** A fault of the source; null for any other. */
export function faultOf(error: unknown, place: string): Result | null {
  if (error instanceof SourceError)
    return { fault: { kind: 'source', source: error.source, reason: error.reason } };
  if (error instanceof ExtractionError)
    return { fault: { kind: 'extraction', source: error.source, reason: error.reason } };
  if (error instanceof RefusedAddressError)
    return { fault: { kind: 'refused', address: error.address, reason: error.reason } };
  if (error instanceof FetchError) {
    const { address, reason, passing, status } = error;
    return { fault: { kind: 'fetch', address, reason, passing, status } };
  }
  if (error instanceof UjarError) return { fault: { kind: 'source', source: place, reason: error.message } };
  return null;
}

/** What came of a job. Throws its fault; RangeError, ZodError and others for what none of ours put there. */
export async function preparedOf(data: unknown): Promise<Prepared> {
  const result = RESULT.parse(data);
  if ('fault' in result) throw errorOf(result.fault);
  const bytes = await unpack(Buffer.from(result.made, 'base64'), { maxOutputLength: LARGEST_RESULT });
  return fromWire(JSON.parse(bytes.toString('utf8')));
}

function errorOf(fault: z.infer<typeof FAULT>): UjarError {
  switch (fault.kind) {
    case 'source':
      return new SourceError(fault.source, fault.reason);
    case 'extraction':
      return new ExtractionError(fault.source, fault.reason);
    case 'refused':
      return new RefusedAddressError(fault.address, fault.reason);
    case 'fetch':
      return new FetchError(fault.address, fault.reason, fault.passing, fault.status);
  }
}

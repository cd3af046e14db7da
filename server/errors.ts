/**
 * The errors a user may meet. Each carries fields and, where there is one, the cause; `describe` makes of any
 * error the single line that a command or a reply shows: what, where, what to do.
 */
export abstract class UjarError extends Error {
  /** Stable upper-case word that clients may test for. */
  abstract readonly code: string;

  /** What it is about, with which its line begins: a source, an address. Null where it is about none of these. */
  get place(): string | null {
    return null;
  }

  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = new.target.name;
  }
}

/** A setting (environment variable or option) has a value that can't be used. */
export class SettingError extends UjarError {
  readonly code = 'BAD_SETTING';
  constructor(
    readonly setting: string,
    readonly reason: string,
  ) {
    super(`${setting}: ${reason}`);
  }
}

/** A source named on the command line can't be read as an article. */
export class SourceError extends UjarError {
  readonly code = 'BAD_SOURCE';
  constructor(
    readonly source: string,
    readonly reason: string,
    options?: ErrorOptions,
  ) {
    super(`${source}: ${reason}`, options);
  }

  override get place(): string {
    return this.source;
  }
}

/** The extractor failed on an article: a fault of Ujar, told at that article so that the others go on. */
export class ExtractionError extends UjarError {
  readonly code = 'EXTRACTION';
  constructor(
    readonly source: string,
    readonly reason: string,
    options?: ErrorOptions,
  ) {
    super(`${source}: the extractor failed on it (${reason}); please report this`, options);
  }

  override get place(): string {
    return this.source;
  }
}

/** An address is not fetched, whatever would answer there: its form, where it leads, or the rules of its host forbid it. */
export class RefusedAddressError extends UjarError {
  readonly code = 'REFUSED_ADDRESS';
  constructor(
    readonly address: string,
    readonly reason: string,
    options?: ErrorOptions,
  ) {
    super(`${address}: ${reason}`, options);
  }

  override get place(): string {
    return this.address;
  }
}

/** An address did not give what was asked of it. `passing`: a later try may find it otherwise. */
export class FetchError extends UjarError {
  readonly code = 'FETCH';
  constructor(
    readonly address: string,
    readonly reason: string,
    readonly passing: boolean,
    /** Of the answer, where there was one. */
    readonly status: number | null = null,
    options?: ErrorOptions,
  ) {
    super(`${address}: ${reason}`, options);
  }

  override get place(): string {
    return this.address;
  }
}

/**
 * `error`, told of the address that was `given`: where it is about what that led to by redirects, both are named. Any other
 * error as it is.
 */
export function toldOf<T>(given: string, error: T): T | UjarError {
  if (!(error instanceof UjarError) || error.place === null || error.place === given) return error;
  const reason = `leads to ${error.message}`;
  const options = { cause: error };
  if (error instanceof RefusedAddressError) return new RefusedAddressError(given, reason, options);
  if (error instanceof SourceError) return new SourceError(given, reason, options);
  if (error instanceof FetchError) return new FetchError(given, reason, error.passing, error.status, options);
  return error;
}

/** A program that must be on the machine is missing or too old. */
export class MissingProgramError extends UjarError {
  readonly code = 'MISSING_PROGRAM';
  constructor(
    readonly program: string,
    readonly remedy: string,
    options?: ErrorOptions,
  ) {
    super(`${program} ${remedy}`, options);
  }
}

/** Neo4j did not start, did not answer or refused us. `log` is the file that tells more, where we have one. */
export class DatabaseError extends UjarError {
  readonly code = 'DATABASE';
  constructor(
    readonly reason: string,
    readonly log: string | null,
    options?: ErrorOptions,
  ) {
    super(log === null ? reason : `${reason} (log: ${log})`, options);
  }
}

/** The disk of a home has too little room for Neo4j to start on it. */
export class NoRoomError extends UjarError {
  readonly code = 'NO_ROOM';
  constructor(
    readonly home: string,
    /** Bytes, as is `needed`. */
    readonly free: number,
    readonly needed: number,
  ) {
    const [has, takes] = [Math.floor(free / 2 ** 20), Math.ceil(needed / 2 ** 20)];
    super(
      `${home} has ${has} MiB free, and Neo4j takes ${takes} MiB to start there. Make room, or set UJAR_HOME to a folder on another disk.`,
    );
  }

  override get place(): string {
    return this.home;
  }
}

/** The database can't be asked now: it is down, it starts, or the way to it is cut. Whether a write was done is not known. */
export class DatabaseAwayError extends UjarError {
  readonly code = 'DATABASE_UNAVAILABLE';
  constructor(
    /** Whole seconds. */
    readonly retryAfter: number,
    options?: ErrorOptions,
  ) {
    super(`The database does not answer; try again in ${retryAfter} s`, options);
  }
}

/** Redis did not answer, refused us or went away. */
export class QueueError extends UjarError {
  readonly code = 'QUEUE';
  constructor(
    /** REDIS_URL without its password. */
    readonly address: string,
    readonly reason: string,
    options?: ErrorOptions,
  ) {
    super(`REDIS_URL ${address} ${reason}`, options);
  }
}

/** What no worker could do, though nothing that is told of the source itself is wrong. */
export class WorkerError extends UjarError {
  readonly code = 'WORKER';
  constructor(
    readonly source: string,
    readonly reason: string,
  ) {
    super(`${source}: ${reason}`);
  }

  override get place(): string {
    return this.source;
  }
}

/** A worker or a server would make something else of an article than who asks for it. */
export class OtherVersionError extends UjarError {
  readonly code = 'OTHER_VERSION';
}

/** Another live process holds the home. */
export class HomeHeldError extends UjarError {
  readonly code = 'HOME_HELD';
  constructor(
    readonly home: string,
    readonly pid: number,
    readonly address: string | null,
    readonly since: string,
  ) {
    const where = address === null ? 'it serves no address' : `it answers at ${address}`;
    super(
      `${home} is held by process ${pid} since ${since} (${where}). Stop that process first, or set UJAR_HOME to another folder.`,
    );
  }
}

/** The graph was written by a newer Ujar than this one. */
export class NewerSchemaError extends UjarError {
  readonly code = 'NEWER_SCHEMA';
  constructor(
    readonly found: number,
    readonly known: number,
  ) {
    super(
      `The graph has schema version ${found}, this Ujar knows ${known} at most. Install a newer Ujar, or use another home.`,
    );
  }
}

/** A backup can't be made, or a file is no backup that can be restored here. */
export class BackupError extends UjarError {
  readonly code = 'BACKUP';
  constructor(
    /** Null where it is about no file. */
    readonly file: string | null,
    readonly reason: string,
    options?: ErrorOptions,
  ) {
    super(file === null ? reason : `${file}: ${reason}`, options);
  }

  override get place(): string | null {
    return this.file;
  }
}

/** The graph holds a part of a backup only: its restore was cut short, or goes on elsewhere. */
export class HalfRestoredError extends UjarError {
  readonly code = 'HALF_RESTORED';
  constructor(
    readonly file: string,
    readonly since: string,
  ) {
    super(
      `The graph holds but a part of ${file}, whose restore began at ${since} and was cut short: run ujar restore ${file} again, which begins anew`,
    );
  }
}

/** An argument of a request has a value that can't be answered. */
export class ArgumentError extends UjarError {
  readonly code = 'BAD_ARGUMENT';
  constructor(
    readonly argument: string,
    readonly reason: string,
  ) {
    super(`${argument}: ${reason}`);
  }
}

/** What was sent is larger than is taken. */
export class TooLargeError extends UjarError {
  readonly code = 'TOO_LARGE';
  constructor(
    readonly argument: string,
    /** Bytes. */
    readonly most: number,
  ) {
    super(`${argument}: is larger than the ${most.toLocaleString('en')} bytes that are taken at once`);
  }
}

/** Somebody asks more often than is allowed. */
export class RateError extends UjarError {
  readonly code = 'RATE_LIMITED';
  constructor(
    /** What is counted. */
    readonly unit: string,
    readonly perMinute: number,
    /** Whole seconds. */
    readonly retryAfter: number,
  ) {
    super(
      `More than ${perMinute.toLocaleString('en')} ${unit} a minute are not taken; try again in ${retryAfter} s`,
    );
  }
}

/** A request asks for more than one may. */
export class LimitError extends UjarError {
  readonly code = 'LIMIT';
  constructor(
    /** What is counted, such as "depth". */
    readonly limit: string,
    readonly most: number,
    /** Null where nobody counted on. */
    readonly asked: number | null,
  ) {
    const numbers = [asked ?? 'more', most].map((each) => each.toLocaleString('en'));
    super(`${limit}: ${numbers[0]} asked for, at most ${numbers[1]} in one request`);
  }
}

/** An answer takes longer than it may. */
export class TimeoutError extends UjarError {
  readonly code = 'TIMEOUT';
  constructor(readonly seconds: number) {
    super(
      `The answer takes longer than ${seconds} s and was given up: ask for less, such as a shorter period or a smaller page`,
    );
  }
}

/** Nobody reads the answer any more. */
export class GoneError extends UjarError {
  readonly code = 'GONE';
}

/** Who asks may not do that. */
export class ForbiddenError extends UjarError {
  readonly code = 'FORBIDDEN';
  constructor(
    /** What it is about, such as "judge". */
    readonly field: string,
    /** Any of these would do. */
    readonly scopes: readonly string[],
    /** Name of the key. */
    readonly key: string,
  ) {
    super(`${field}: takes the scope ${scopes.join(' or ')}, which the key ${JSON.stringify(key)} has not`);
  }
}

/** As much is being done already as is taken on at once. */
export class BusyError extends UjarError {
  readonly code = 'BUSY';
  constructor(
    /** How many wait or run. */
    readonly open: number,
    /** Whole seconds. */
    readonly retryAfter: number,
    readonly what: 'ingests' | 'exports' = 'ingests',
    /** True where they are those of who asks alone. */
    readonly own = false,
  ) {
    super(
      `${open} ${what} ${own ? 'of yours ' : ''}are waiting or running already; try again in ${retryAfter} s`,
    );
  }
}

/** An ingest that was waited for ended by what is no fault of its source; what it wrote before stands. */
export class BrokenIngestError extends UjarError {
  constructor(
    readonly id: string,
    /** Of what ended it. */
    readonly code: string,
    readonly reason: string,
  ) {
    super(reason);
  }
}

/** An id names nothing. */
export class UnknownIdError extends UjarError {
  readonly code = 'UNKNOWN_ID';
  constructor(
    readonly argument: string,
    readonly id: string,
    /** What the argument names, such as "entity". */
    readonly kind: string,
  ) {
    super(
      `${argument}: no ${kind} ${kind === 'outlet' || kind === 'key' ? 'is called' : 'has the id'} ${JSON.stringify(id)}`,
    );
  }
}

/** A name is that of several articles, such as a file that was read with different texts. */
export class AmbiguousNameError extends UjarError {
  readonly code = 'AMBIGUOUS_NAME';
  readonly argument = 'articles';
  constructor(
    readonly file: string,
    /** The articles' ids. */
    readonly articles: readonly string[],
  ) {
    const [first = '', second = '', ...more] = articles;
    const rest = more.length === 0 ? '' : ` and ${more.length} more`;
    super(
      `${JSON.stringify(file)} names ${articles.length} articles (${first}, ${second}${rest}); give the ids of those you mean`,
    );
  }
}

/** A judgement that earlier ones contradict: these have to be taken back first. */
export class ContradictionError extends UjarError {
  readonly code = 'CONTRADICTION';
  /** Sequence of the judgement that stands in the way; null where something else does. */
  readonly judgement: number | null;
  constructor(reason: string, by: { readonly sequence: number } | null) {
    super(
      by === null
        ? `this contradicts what is known: ${reason}`
        : `this contradicts judgement ${by.sequence}: ${reason}; undo that first if it was wrong`,
    );
    this.judgement = by?.sequence ?? null;
  }
}

/** One line for a person: the message of an error of ours, which says it all; of any other with its causes'. */
export function describe(error: unknown): string {
  const parts: string[] = [];
  for (let at: unknown = error, depth = 0; at !== undefined && at !== null && depth < 4; depth += 1) {
    const message = at instanceof Error ? at.message || at.name : String(at);
    const line = message.replace(/\s+/gu, ' ').trim();
    if (line !== '' && !parts.some((part) => part.includes(line))) parts.push(line);
    at = at instanceof Error && !(at instanceof UjarError) ? at.cause : undefined;
  }
  return parts.join(': ');
}

/** The code of an error of ours; of any other, which is no caller's fault, "INTERNAL". */
export function codeOf(error: unknown): string {
  return error instanceof UjarError ? error.code : 'INTERNAL';
}

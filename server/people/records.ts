import { SourceError } from '../errors.ts';

/** One object of a file with the line on which it begins, or why what begins there can't be read. */
export type Found =
  | { readonly line: number; readonly value: Readonly<Record<string, unknown>> }
  | { readonly line: number; readonly reason: string };

/** How far a file is read ahead for the end of a line or for what it is, in UTF-16 units. */
const AHEAD = 1 << 25;
const HEAD = 1 << 16;
/** No entity or row is as long: what is has lost its end. */
const LONGEST = 1 << 27;

const CUT_SHORT = 'the file ends in the middle of it: it was cut short';
const NO_END = 'the file ends before its list does: it was cut short';

/**
 * The objects of a JSON text one after the other, however it is laid out: a list (one a line or not), JSON lines, the
 * rows of a SPARQL result, the entities of a reply of Wikidata's API. Holds no more of it than one object. A line that
 * is broken costs what stands on it, not what comes after.
 * @throws SourceError, naming `source`, for what is none of these.
 */
export async function* readRecords(chunks: AsyncIterable<string>, source: string): AsyncGenerator<Found> {
  const text = new Reading(chunks);
  while (text.rest.length < HEAD && (await text.more()));
  const shape = shapeOf(text.rest, source);
  text.advance(shape.begin);
  let astray = false;
  for (;;) {
    await text.skip(shape.keyed);
    const next = text.rest[text.at];
    if (next === undefined) {
      if (shape.close !== null && !astray) yield { line: text.line, reason: NO_END };
      return;
    }
    if (next === shape.close) return;
    if (next === '{') {
      const found = await readObject(text);
      yield found;
      astray = 'reason' in found;
    } else {
      if (!astray) yield { line: text.line, reason: `is not JSON: it begins with ${JSON.stringify(next)}` };
      astray = true;
      await text.skipLine();
    }
  }
}

/** Where the first object may begin, what ends the list of them, and whether each has a key before it. */
interface Shape {
  readonly begin: number;
  readonly close: ']' | '}' | null;
  readonly keyed: boolean;
}

function shapeOf(head: string, source: string): Shape {
  const first = /\S/u.exec(head);
  if (!first) throw new SourceError(source, 'is empty');
  const at = first.index;
  const text = head.slice(at);
  if (text[0] === '[') return { begin: at + 1, close: ']', keyed: false };
  if (text[0] !== '{')
    throw new SourceError(source, 'is not JSON: a Wikidata dump or a SPARQL result begins with [ or {');
  const entities = /^\{\s*"entities"\s*:\s*\{/u.exec(text);
  if (entities) return { begin: at + entities[0].length, close: '}', keyed: true };
  if (!/^\{\s*"(?:head|results)"\s*:/u.test(text)) return { begin: at, close: null, keyed: false };
  const bindings = /"bindings"\s*:\s*\[/u.exec(text);
  if (!bindings) throw new SourceError(source, 'is a SPARQL result without rows ("bindings")');
  return { begin: at + bindings.index + bindings[0].length, close: ']', keyed: false };
}

/** The object that begins where the reading stands: its line where that is all of it, else up to its last bracket. */
async function readObject(text: Reading): Promise<Found> {
  const { line } = text;
  if (text.tried !== line) {
    text.tried = line;
    const whole = await text.restOfLine();
    const own = whole === null ? '' : trimEnd(whole);
    const value = parseObject(own);
    if (value !== null) {
      text.advance(own.length);
      return isGarbled(own) ? { line, reason: NOT_UTF8 } : { line, value };
    }
  }
  const end = await findEnd(text);
  if (typeof end === 'string') return { line, reason: end };
  const own = text.rest.slice(text.at, text.at + end);
  text.advance(end);
  if (isGarbled(own)) return { line, reason: NOT_UTF8 };
  const value = parseObject(own);
  return value ? { line, value } : { line, reason: whyNot(own) };
}

const NOT_UTF8 = 'is not valid UTF-8; save the file as UTF-8';

function isGarbled(text: string): boolean {
  return text.includes('\ufffd');
}

/** An object's line without what parts it from the next: a comma, or the bracket after the last. */
function trimEnd(line: string): string {
  const end = line.trimEnd();
  return end.endsWith(',') || end.endsWith(']') ? end.slice(0, -1).trimEnd() : end;
}

function parseObject(text: string): Readonly<Record<string, unknown>> | null {
  if (!text.endsWith('}')) return null;
  try {
    return JSON.parse(text) as Readonly<Record<string, unknown>>;
  } catch {
    return null;
  }
}

function whyNot(text: string): string {
  try {
    JSON.parse(text);
    return 'is not an object';
  } catch (error) {
    const where = /\bat position \d+/u.exec((error as Error).message)?.[0];
    return where === undefined ? 'is not valid JSON' : `is not valid JSON (${where})`;
  }
}

const QUOTE = 34;
const BACKSLASH = 92;
const NEWLINE = 10;

/**
 * The length of the object that begins where the reading stands; or why it has no end, the reading then past what is
 * broken: at the end of the line on which a string was left open, or at the next line that is an object by itself.
 */
async function findEnd(text: Reading): Promise<number | string> {
  let depth = 0;
  let inString = false;
  for (let i = 0; ; i++) {
    if (text.at + i >= text.rest.length && !(await text.more())) {
      text.advance(i);
      return CUT_SHORT;
    }
    if (i > LONGEST) {
      text.advance(i);
      return 'has no end';
    }
    const code = text.rest.charCodeAt(text.at + i);
    if (code === NEWLINE) {
      if (!inString && !(await beginsAnew(text, i + 1))) continue;
      const last = await text.endsAfter(i);
      text.advance(i);
      if (last) return CUT_SHORT;
      return inString
        ? 'is not valid JSON: a string in it has no end'
        : 'is not whole: the next begins before it ends';
    }
    if (inString) {
      if (code === BACKSLASH) i++;
      else if (code === QUOTE) inString = false;
    } else if (code === QUOTE) inString = true;
    else if (code === 123 || code === 91) depth++;
    else if (code === 125 || code === 93) {
      depth--;
      if (depth === 0) return i + 1;
    }
  }
}

/** True if the line `ahead` of where the reading stands opens at its first character an object that it also ends. */
async function beginsAnew(text: Reading, ahead: number): Promise<boolean> {
  while (text.at + ahead + 1 >= text.rest.length) if (!(await text.more())) return false;
  if (text.rest[text.at + ahead] !== '{' || text.rest[text.at + ahead + 1] !== '"') return false;
  const line = await text.restOfLine(ahead);
  return line !== null && parseObject(trimEnd(line)) !== null;
}

/** A text that comes in pieces: `rest` from its place `at` on is still to be read, and begins on `line`. */
class Reading {
  rest = '';
  at = 0;
  line = 1;
  /** The last line of which was tried whether it is one object. */
  tried = 0;
  private readonly chunks: AsyncIterator<string>;

  constructor(chunks: AsyncIterable<string>) {
    this.chunks = chunks[Symbol.asyncIterator]();
  }

  /** Reads on; false at the end. What has been passed is let go. */
  async more(): Promise<boolean> {
    const { done, value } = await this.chunks.next();
    if (done) return false;
    this.rest = (this.at === 0 ? this.rest : this.rest.slice(this.at)) + value;
    this.at = 0;
    return true;
  }

  advance(length: number): void {
    const end = Math.min(this.at + length, this.rest.length);
    for (let i = this.at; i < end; i++) if (this.rest.charCodeAt(i) === NEWLINE) this.line++;
    this.at = end;
  }

  /** Past blanks and commas, and where objects have keys past those. */
  async skip(keyed: boolean): Promise<void> {
    const loose = keyed ? /(?:[\s,:]|"[^"\n]{0,40}")*/uy : /[\s,]*/uy;
    for (;;) {
      loose.lastIndex = this.at;
      this.advance(loose.exec(this.rest)?.[0].length ?? 0);
      if (this.rest.length - this.at > KEY || !(await this.more())) break;
    }
  }

  /** True if nothing but blanks comes `ahead` of where it stands. */
  async endsAfter(ahead: number): Promise<boolean> {
    while (this.rest.slice(this.at + ahead).trim() === '') if (!(await this.more())) return true;
    return false;
  }

  async skipLine(): Promise<void> {
    for (;;) {
      const end = this.rest.indexOf('\n', this.at);
      if (end >= 0) return this.advance(end + 1 - this.at);
      this.advance(this.rest.length - this.at);
      if (!(await this.more())) return;
    }
  }

  /** From `ahead` of where it stands to the end of that line; null where that is too far. */
  async restOfLine(ahead = 0): Promise<string | null> {
    for (let seen = ahead; ; ) {
      const end = this.rest.indexOf('\n', this.at + seen);
      if (end >= 0) return this.rest.slice(this.at + ahead, end);
      seen = this.rest.length - this.at;
      if (seen - ahead > AHEAD) return null;
      if (!(await this.more())) return this.rest.slice(this.at + ahead);
    }
  }
}

/** A key is no longer, with its quotation marks and blanks: so much must be at hand to tell it. */
const KEY = 64;

import { randomUUID } from 'node:crypto';
import { hostname } from 'node:os';
import { z } from 'zod';
import type { Connection } from './connection.ts';
import { differenceOf, type Maker, type Named, PREFIX } from './maker.ts';

/** Who puts work into Redis or takes it out. */
export interface Member {
  readonly role: 'ingest' | 'worker';
  readonly host: string;
  readonly pid: number;
  readonly maker: Maker;
}

const KEY = `${PREFIX}:roll`;
/** Milliseconds: who has said nothing for so long is gone. */
const GONE_AFTER = 15_000;
const WORD_EVERY = 3000;

const ENTRY = z.object({
  role: z.enum(['ingest', 'worker']),
  host: z.string(),
  pid: z.number(),
  maker: z.object({ program: z.string(), extractor: z.string(), knowledge: z.string() }),
  until: z.number(),
});

/** The roll of who is there, each with what it makes. */
export class Roll {
  readonly #connection: Connection;
  readonly #own: Member;
  readonly #id = randomUUID();
  #timer: NodeJS.Timeout | null = null;

  constructor(connection: Connection, role: Member['role'], maker: Maker) {
    this.#connection = connection;
    this.#own = { role, host: hostname(), pid: process.pid, maker };
  }

  /** Enters this process until `close`, and tells `seen` every few seconds who else is there. */
  async enter(seen: (others: readonly Member[]) => void): Promise<void> {
    const word = async () => {
      await this.#write();
      const others = await this.others();
      if (this.#timer !== null) seen(others);
    };
    this.#timer = setInterval(() => void word().catch(() => {}), WORD_EVERY);
    this.#timer.unref();
    await word();
  }

  async others(): Promise<readonly Member[]> {
    const { redis } = this.#connection;
    const [entries, now] = await this.#connection.do(() => Promise.all([redis.hgetall(KEY), this.#now()]));
    const members: Member[] = [];
    for (const [id, text] of Object.entries(entries)) {
      const entry = read(text);
      if (entry === null) continue;
      if (entry.until <= now) await this.#connection.do(() => redis.hdel(KEY, id));
      else if (id !== this.#id) members.push(entry);
    }
    return members;
  }

  async close(): Promise<void> {
    if (this.#timer === null) return;
    clearInterval(this.#timer);
    this.#timer = null;
    await this.#connection.do(() => this.#connection.redis.hdel(KEY, this.#id)).catch(() => {});
  }

  async #write(): Promise<void> {
    const { redis } = this.#connection;
    const until = (await this.#connection.do(() => this.#now())) + GONE_AFTER;
    const text = JSON.stringify({ ...this.#own, until });
    await this.#connection.do(() => redis.hset(KEY, this.#id, text));
  }

  /** Redis's own time: the clocks of the machines may differ. */
  async #now(): Promise<number> {
    const [seconds, micros] = await this.#connection.redis.time();
    return Number(seconds) * 1000 + Math.floor(Number(micros) / 1000);
  }
}

function read(text: string): z.infer<typeof ENTRY> | null {
  try {
    return ENTRY.parse(JSON.parse(text));
  } catch {
    // Of a Ujar that keeps the roll in another way.
    return null;
  }
}

/** Those who are there in a role: how many make the same as `own`, and how each of the others differs. */
export function compareMembers(
  members: readonly Member[],
  role: Member['role'],
  own: Named,
): { readonly alike: number; readonly differences: readonly string[] } {
  const found = members.filter((member) => member.role === role);
  const differences = found.flatMap(({ host, pid, maker }) => {
    const name = `The ${role} on ${plain(host)} (process ${pid})`;
    return differenceOf(own, { name, maker: plainly(maker) }) ?? [];
  });
  return { alike: found.length - differences.length, differences };
}

function plainly({ program, extractor, knowledge }: Maker): Maker {
  return { program: plain(program), extractor: plain(extractor), knowledge };
}

/** As it may stand in a line on a terminal, whoever wrote it into Redis. */
function plain(written: string): string {
  return written.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, ' ').slice(0, 100);
}

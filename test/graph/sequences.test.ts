import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeBatch } from '../../server/derive/batch.ts';
import { correct } from '../../server/derive/correcting.ts';
import { type Digest, digest } from '../../server/derive/digest.ts';
import { judge } from '../../server/derive/judging.ts';
import { rebuild } from '../../server/derive/rebuilding.ts';
import { reextractPage } from '../../server/derive/reextraction.ts';
import { retract } from '../../server/derive/retraction.ts';
import { undo } from '../../server/derive/undoing.ts';
import { entryOf } from '../../server/derive/versions.ts';
import { ArgumentError, ContradictionError } from '../../server/errors.ts';
import { openWriter } from '../../server/ingest.ts';
import { openExtractors } from '../../server/jobs/extractors.ts';
import { openContext } from '../../server/schema/context.ts';
import { empty, openGraph } from './database.ts';
import { type MadeBy, madeOf, NEWS } from './made-news.ts';
import { triesOf } from './tries.ts';

const SEED = 20_261_126;
const AT = '2026-06-01T00:00:00.000Z';
const NAMES = (code: string) => ({ name: code, names: [code] });
const BY = { author: 'a test', why: 'to see' };

const { database, graph, rows } = openGraph();

/** Something that was done; what judgements it made goes under its number, by which later deeds name them. */
type Deed = (made: Map<number, string>, number: number) => Promise<unknown>;

const write =
  (numbers: readonly number[], by: MadeBy): Deed =>
  () =>
    writeBatch(
      graph,
      numbers.map((number) => {
        const { article, ...provenance } = NEWS[number] as (typeof NEWS)[number];
        return entryOf(madeOf(article, by), provenance);
      }),
      AT,
      NAMES,
    );

const change =
  (kind: 'retract' | 'take back', articles: readonly string[]): Deed =>
  () =>
    retract(graph, { articles, kind, by: 'a test', why: 'to see' }, AT, NAMES);

const reextract =
  (by: MadeBy): Deed =>
  () =>
    reextractPage(
      graph,
      { extractor: by, knowledge: 'made', extract: async (article) => madeOf(article, by) },
      { all: true, write: true, after: '' },
      AT,
      NAMES,
    );

const decide =
  (decided: Omit<Parameters<typeof judge>[1], 'author' | 'why'>): Deed =>
  async (made, number) => {
    const { judgement, stood } = await judge(graph, { ...decided, ...BY }, AT, NAMES);
    if (judgement !== null) made.set(number, stood ? STOOD : judgement.id);
  };

const putRight =
  (correction: Omit<Parameters<typeof correct>[1], 'author' | 'why'>): Deed =>
  async (made, number) => {
    const { judgement, stood } = await correct(graph, { ...correction, ...BY }, AT, NAMES);
    if (judgement !== null) made.set(number, stood ? STOOD : judgement.id);
  };

const takeBack =
  (of: number): Deed =>
  async (made, number) => {
    const { judgement } = await undo(graph, { judgement: made.get(of) ?? '', ...BY }, AT, NAMES);
    if (judgement !== null) made.set(number, judgement.id);
  };

/** In the place of a judgement that stood already: the deed did nothing, and is none. */
const STOOD = 'stood';

const STEP = fc.record({
  kind: fc.constantFrom(
    ...(['ingest', 'ingest', 'judge', 'judge', 'correct', 'correct'] as const),
    ...(['undo', 'retract', 'take back', 're-extract', 'judge and undo', 'correct and undo'] as const),
  ),
  a: fc.nat(1000),
  b: fc.nat(1000),
  c: fc.nat(1000),
});

type Step = typeof STEP extends fc.Arbitrary<infer T> ? T : never;

const CORRECTIONS = [
  'speaker is',
  'speaker is nobody',
  'target is',
  'target is not',
  'stance is',
  'not a statement',
  'confirmed',
] as const;
const STANCES = ['supports', 'opposes', 'neutral'] as const;

/** What a sequence has come to. */
class Sequence {
  readonly deeds: Deed[] = [];
  readonly made = new Map<number, string>();
  readonly stand = new Set<number>();
  readonly away = new Set<string>();
  by: MadeBy = 'later';

  async do(deed: Deed): Promise<number> {
    const number = this.deeds.length;
    await deed(this.made, number);
    const stood = this.made.get(number) === STOOD;
    if (stood) this.made.delete(number);
    return this.deeds.push(stood ? async () => {} : deed) - 1;
  }

  async step({ kind, a, b, c }: Step): Promise<void> {
    if (kind === 'ingest') {
      const numbers = [...new Set([a, a + 1, b].map((each) => each % NEWS.length))];
      await this.do(write(numbers, this.by));
      for (const number of numbers) if (!this.away.has(addressOf(number))) this.stand.add(number);
    } else if (kind === 'retract' || kind === 'take back') {
      const from = kind === 'retract' ? [...this.stand].map(addressOf) : [...this.away];
      const article = from[a % Math.max(1, from.length)];
      if (article === undefined || (kind === 'retract') === this.away.has(article)) return;
      await this.do(change(kind, [article]));
      if (kind === 'retract') this.away.add(article);
      else this.away.delete(article);
    } else if (kind === 're-extract') {
      this.by = this.by === 'later' ? 'earlier' : 'later';
      await this.do(reextract(this.by));
    } else if (kind === 'undo') {
      const numbers = [...this.made.keys()];
      const number = numbers[a % Math.max(1, numbers.length)];
      if (number !== undefined) await this.do(takeBack(number));
    } else await this.decideOn(kind, a, b, c);
  }

  async decideOn(kind: string, a: number, b: number, c: number): Promise<void> {
    const before = kind.endsWith('undo') ? await digest(graph) : null;
    const deed = kind.startsWith('judge') ? await someJudgement(a, b, c) : await someCorrection(a, b, c);
    if (deed === null) return;
    const number = await this.do(deed);
    if (before === null || !this.made.has(number)) return;
    await this.do(takeBack(number));
    expect(await digest(graph)).toEqual(before);
  }

  /** Numbers of the deeds that made judgements which are in force and no undo. */
  async inForce(): Promise<number[]> {
    const found = await rows<{ id: string }>(
      "MATCH (j:Judgement) WHERE j.superseded IS NULL AND j.verdict <> 'undo' RETURN j.id AS id",
    );
    const ids = new Set(found.map(({ id }) => id));
    return [...this.made].filter(([, id]) => ids.has(id)).map(([number]) => number);
  }
}

function addressOf(number: number): string {
  return NEWS[number]?.article.address ?? '';
}

/** A judgement about two occurrences of a kind that stand near each other by name. */
async function someJudgement(a: number, b: number, c: number): Promise<Deed | null> {
  const found = await rows<{ id: string }>(
    `MATCH (o:Occurrence) WHERE o.superseded IS NULL AND o.kind IN ['person', 'organisation', 'group']
     RETURN o.id AS id ORDER BY o.kind, o.name, id`,
  );
  const first = found[a % Math.max(1, found.length)];
  const second = found[((a % Math.max(1, found.length)) + 1 + (b % 5)) % Math.max(1, found.length)];
  if (first === undefined || second === undefined || first === second) return null;
  const verdict = (['same', 'different', 'same', 'undecided'] as const)[c % 4] ?? 'same';
  return decide({ verdict, pair: [{ occurrence: first.id }, { occurrence: second.id }] });
}

async function someCorrection(a: number, b: number, c: number): Promise<Deed | null> {
  const found = await rows<{ id: string; whom: string[] }>(
    `MATCH (v:Version)-[:REPORTS]->(s:Statement) WHERE v.superseded IS NULL AND s.was IS NULL
     CALL (v) { MATCH (v)-[:MENTIONS]->(o) WHERE o.superseded IS NULL WITH o ORDER BY o.id RETURN collect(o.id) AS whom }
     RETURN s.id AS id, whom ORDER BY id`,
  );
  const statement = found[a % Math.max(1, found.length)];
  const verdict = CORRECTIONS[b % CORRECTIONS.length] ?? 'confirmed';
  const occurrence = statement?.whom[c % statement.whom.length];
  if (statement === undefined || occurrence === undefined) return null;
  return putRight({
    statement: statement.id,
    verdict,
    whom: /^(?:speaker is|target is|target is not|stance is)$/.test(verdict) ? { occurrence } : null,
    stance: verdict === 'target is' || verdict === 'stance is' ? (STANCES[c % 3] ?? 'neutral') : null,
  });
}

/** Ids that were given out, by what they name. */
class PastIds {
  readonly #ids = { Entity: new Set<string>(), Event: new Set<string>(), Utterance: new Set<string>() };
  readonly #statements = new Set<string>();

  async note(): Promise<void> {
    for (const [label, ids] of Object.entries(this.#ids))
      for (const { id } of await rows<{ id: string }>(`MATCH (n:${label}) RETURN n.id AS id`)) ids.add(id);
    const made = await rows<{ id: string }>('MATCH (s:Statement) WHERE s.was IS NULL RETURN s.id AS id');
    for (const { id } of made) this.#statements.add(id);
  }

  /** Those that lead to nothing present, where what they are called after counts. */
  async lost(): Promise<string[]> {
    const { entities, events, utterances, statements } = openContext(graph).present();
    const counting = new Set(
      (
        await rows<{ id: string }>(
          'MATCH (n:Occurrence|EventReport|Statement) WHERE n.superseded IS NULL RETURN n.id AS id',
        )
      ).map(({ id }) => id),
    );
    const present = new Set(
      (
        await rows<{ id: string }>(
          'MATCH (n:Entity|Event|Utterance) WHERE n.superseded IS NULL RETURN n.id AS id',
        )
      ).map(({ id }) => id),
    );
    const lost: string[] = [];
    const check = async (ids: ReadonlySet<string>, load: (id: string) => Promise<string | undefined>) => {
      const found = await Promise.all([...ids].map(async (id) => [id, await load(id)] as const));
      for (const [id, now] of found)
        if (counting.has(id) && (now === undefined || !present.has(now))) lost.push(`${id} → ${now}`);
    };
    await check(this.#ids.Entity, async (id) => (await entities.load(id))?.id);
    await check(this.#ids.Event, async (id) => (await events.load(id))?.id);
    await check(this.#ids.Utterance, async (id) => (await utterances.load(id))?.utterance.id);
    await check(this.#statements, async (id) => (await statements.load(id))?.utterance.id ?? undefined);
    return lost;
  }
}

/** True for what somebody may be refused: nothing was written then. */
function isRefusal(error: unknown): boolean {
  return error instanceof ContradictionError || error instanceof ArgumentError;
}

/** What these articles come to, written at once by the extractor. */
async function cameTo(numbers: readonly number[], by: MadeBy): Promise<Digest> {
  await empty(database);
  await write(numbers, by)(new Map(), 0);
  return digest(graph);
}

const run = (property: fc.IAsyncPropertyWithHooks<never>) =>
  fc.assert(property as never, { numRuns: triesOf(2), seed: SEED, endOnFailure: true });

describe('whatever was ingested, judged, corrected, undone, retracted and read again', () => {
  it('rebuild changes nothing, every past id leads somewhere, and all of it undone is as if it had never been', async () => {
    const property = fc.asyncProperty(fc.array(STEP, { minLength: 5, maxLength: 9 }), async (steps) => {
      await empty(database);
      const sequence = new Sequence();
      const past = new PastIds();
      await sequence.do(write([0, 1, 3, 4, 5, 6, 7], 'later'));
      for (const number of [0, 1, 3, 4, 5, 6, 7]) sequence.stand.add(number);
      for (const step of steps) {
        await sequence.step(step).catch((error) => {
          if (!isRefusal(error)) throw error;
        });
        const before = await digest(graph);
        expect(await rebuild(graph, AT, NAMES), JSON.stringify(step)).toBe(0);
        expect(await digest(graph)).toEqual(before);
        await past.note();
        expect(await past.lost()).toEqual([]);
      }
      for (const number of await sequence.inForce()) await sequence.do(takeBack(number));
      if (sequence.away.size > 0) await sequence.do(change('take back', [...sequence.away]));
      await sequence.do(reextract('later'));
      expect(await past.lost()).toEqual([]);
      const all = await digest(graph);
      expect(all).toEqual(await cameTo([...sequence.stand].reverse(), 'later'));
    });
    await run(property as never);
  }, 600_000);

  it('a judgement taken back is as if only that had never been', async () => {
    const property = fc.asyncProperty(
      fc.array(STEP, { minLength: 5, maxLength: 8 }),
      fc.nat(100),
      async (steps, which) => {
        await empty(database);
        const sequence = new Sequence();
        await sequence.do(write([0, 1, 3, 4, 5, 6, 7], 'later'));
        for (const number of [0, 1, 3, 4, 5, 6, 7]) sequence.stand.add(number);
        for (const step of steps)
          await sequence.step(step).catch((error) => {
            if (!isRefusal(error)) throw error;
          });
        const inForce = await sequence.inForce();
        const taken = inForce[which % Math.max(1, inForce.length)];
        if (taken === undefined) return;
        const deeds = [...sequence.deeds];
        await sequence.do(takeBack(taken));
        const without = await digest(graph);
        await empty(database);
        const made = new Map<number, string>();
        try {
          for (const [number, deed] of deeds.entries()) if (number !== taken) await deed(made, number);
        } catch (error) {
          // What was decided later hung on it.
          if (isRefusal(error)) return;
          throw error;
        }
        expect(await digest(graph)).toEqual(without);
      },
    );
    await run(property as never);
  }, 600_000);
});

describe('the same articles', () => {
  const all = NEWS.map((_, i) => i);

  it('come to one graph in any order, in batches of any size, whatever was retracted or read again meanwhile', async () => {
    const wanted = await cameTo(all, 'later');
    const order = fc.shuffledSubarray(all, { minLength: all.length });
    const property = fc.asyncProperty(
      order,
      fc.integer({ min: 1, max: 7 }),
      fc.array(fc.constantFrom('retract', 're-extract', 'nothing'), { minLength: 4, maxLength: 4 }),
      async (numbers, size, between) => {
        await empty(database);
        const made = new Map<number, string>();
        let by: MadeBy = 'later';
        const away: string[] = [];
        for (let first = 0, i = 0; first < numbers.length; first += size, i++) {
          const batch = numbers.slice(first, first + size);
          const back = batch.map(addressOf).filter((address) => away.includes(address));
          if (back.length > 0) {
            await change('take back', away.splice(0))(made, 0);
          }
          await write(batch, by)(made, 0);
          if (between[i % between.length] === 'retract') {
            away.push(addressOf(batch[0] ?? 0));
            await change('retract', away.slice(-1))(made, 0);
          } else if (between[i % between.length] === 're-extract') {
            by = by === 'later' ? 'earlier' : 'later';
            await reextract(by)(made, 0);
          }
        }
        if (away.length > 0) await change('take back', away)(made, 0);
        await reextract('later')(made, 0);
        expect(await digest(graph)).toEqual(wanted);
      },
    );
    await run(property as never);
  }, 600_000);

  it('come to one graph with 1 and with 4 extraction workers', async () => {
    const digests: Digest[] = [];
    for (const workers of [1, 4]) {
      await empty(database);
      const extractors = openExtractors(workers);
      const submit = openWriter(extractors, graph, NAMES, () => new Date(AT));
      const order = workers === 1 ? NEWS : [...NEWS.slice(7), ...NEWS.slice(0, 7).reverse()];
      await Promise.all([submit(order.slice(0, 8)), submit(order.slice(8, 9)), submit(order.slice(9))]);
      await extractors.close();
      digests.push(await digest(graph));
      expect(await rebuild(graph, AT, NAMES)).toBe(0);
    }
    expect(digests[1]).toEqual(digests[0]);
  });
});

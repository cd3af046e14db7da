import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeBatch } from '../../server/derive/batch.ts';
import { digest } from '../../server/derive/digest.ts';
import { type Decision, type End, judge } from '../../server/derive/judging.ts';
import { rebuild } from '../../server/derive/rebuilding.ts';
import { retract } from '../../server/derive/retraction.ts';
import { undo } from '../../server/derive/undoing.ts';
import type { Document } from '../../server/document/document.ts';
import { ContradictionError, UnknownIdError } from '../../server/errors.ts';
import { empty, openGraph } from './database.ts';
import { type Cast, documentOf, entryOf } from './documents.ts';
import { triesOf } from './tries.ts';

const AT = '2026-06-01T00:00:00.000Z';
const NAMES = (code: string) => ({ name: code, names: [code] });

const { database, graph, rows } = openGraph();

const write = (...documents: readonly Document[]) =>
  writeBatch(
    graph,
    documents.map((each) => entryOf(each)),
    AT,
    NAMES,
  );

let number = 0;

/** A text of its own in which somebody speaks of a harbour. */
function textOf(speaker: Cast, ...others: readonly Cast[]): Document {
  number += 1;
  const cast = [speaker, ...others];
  const text = `${cast.map(({ name }) => name).join(' and ')} met. ${speaker.name} said the harbour of day ${number} is open.`;
  return documentOf({ address: `https://nordic-ledger.example/${number}`, text }, cast, [
    { by: speaker.name, cue: 'said', words: `the harbour of day ${number} is open` },
  ]);
}

/** The entities as lists of the texts' numbers in which they occur. */
const peopleIn = async () => {
  const found = await rows<{ texts: number[] }>(
    `MATCH (e:Person)<-[is:IS]-(o:Occurrence)<-[:MENTIONS]-(:Version)<-[:HAS_VERSION]-(a)
     WHERE is.superseded IS NULL AND o.superseded IS NULL
     WITH e, toInteger(split(a.id, '/')[-1]) AS text ORDER BY text
     WITH e, collect(text) AS texts RETURN texts ORDER BY texts`,
  );
  return found.map(({ texts }) => texts.join(' '));
};

/** The id of the person's occurrence in the text of the number. */
const occurrenceIn = async (text: number, kind = 'person') => {
  const [found] = await rows<{ id: string }>(
    `MATCH (a:Article)-[:HAS_VERSION]->(:Version)-[:MENTIONS]->(o:Occurrence {kind: '${kind}'})
     WHERE a.id ENDS WITH '/${text}' AND o.superseded IS NULL RETURN o.id AS id`,
  );
  return found?.id ?? '';
};

const entityOf = async (text: number) => {
  const occurrence = await occurrenceIn(text);
  const [found] = await rows<{ id: string }>(
    `MATCH (:Occurrence {id: '${occurrence}'})-[is:IS]->(e) WHERE is.superseded IS NULL RETURN e.id AS id`,
  );
  return found?.id ?? '';
};

const decide = (
  verdict: Decision['verdict'],
  [first, second]: readonly [End | string, End | string],
  preview = false,
) => {
  const endOf = (end: End | string) => (typeof end === 'string' ? { occurrence: end } : end);
  const pair = [endOf(first), endOf(second)] as const;
  return judge(graph, { verdict, pair, author: 'a test', why: 'to see' }, AT, NAMES, preview);
};

const whole = (entity: string): End => ({ entity });

const takeBack = (judgement: string | undefined) =>
  undo(graph, { judgement: judgement ?? '', author: 'a test', why: 'to see' }, AT, NAMES);

describe('a judgement', () => {
  it('makes one of two people, with all of their namesakes; the older id stays, the other leads to it', async () => {
    number = 0;
    await write(textOf({ name: 'Ana Reyes' }));
    await write(textOf({ name: 'Anita Reyes' }), textOf({ name: 'Anita Reyes' }));
    const [older, younger] = [await entityOf(1), await entityOf(2)];
    const { judgement, moved } = await decide('same', [whole(younger), whole(older)]);
    expect(judgement).toMatchObject({ verdict: 'same', author: 'a test', why: 'to see', sequence: 3 });
    expect(moved).toEqual([{ from: younger, to: older, occurrences: 2, said: 2, about: 0, roles: [] }]);
    expect(await peopleIn()).toEqual(['1 2 3']);
    expect(await entityOf(3)).toBe(older);
    expect(
      await rows(
        `MATCH (:Entity {id: '${younger}'})-[now:NOW]->(e) WHERE now.superseded IS NULL RETURN e.id AS id`,
      ),
    ).toEqual([{ id: older }]);
    await write(textOf({ name: 'Anita Reyes' }), textOf({ name: 'Ana Reyes' }));
    expect(await peopleIn()).toEqual(['1 2 3 4 5']);
    expect(await rebuild(graph, AT, NAMES)).toBe(0);
  });

  it('is contradicted by the ids that one has, which name an occurrence each', async () => {
    number = 0;
    await write(textOf({ name: 'Ana Reyes' }), textOf({ name: 'Anita Reyes' }));
    const [one, other] = [await entityOf(1), await entityOf(2)];
    const { judgement } = await decide('same', [whole(one), whole(other)]);
    const refused = await decide('different', [whole(one), whole(other)]).catch((error) => error);
    expect(refused).toBeInstanceOf(ContradictionError);
    expect(refused.judgement).toBe(judgement?.sequence);
  });

  it('splits the oldest occurrence away from the others as well, and their id stays theirs', async () => {
    number = 0;
    await write(textOf({ name: 'Ana Reyes' }), textOf({ name: 'Ana Reyes' }), textOf({ name: 'Ana Reyes' }));
    const oldest = await entityOf(1);
    const first = (await Promise.all([1, 2, 3].map((text) => occurrenceIn(text)))).indexOf(oldest) + 1;
    const others = [1, 2, 3].filter((text) => text !== first);
    const before = await digest(graph);
    const told = await decide('different', [oldest, whole(oldest)], true);
    const { judgement, moved } = await decide('different', [oldest, whole(oldest)]);
    const own = await entityOf(first);
    expect(moved).toMatchObject([{ from: oldest, to: own, occurrences: 1 }]);
    expect(moved).toEqual(told.moved);
    expect(own).not.toBe(oldest);
    for (const text of others) expect(await entityOf(text)).toBe(oldest);
    await write(textOf({ name: 'Ana Reyes' }));
    expect(await entityOf(4)).toBe(oldest);
    expect(await rebuild(graph, AT, NAMES)).toBe(0);
    expect(await decide('different', [oldest, whole(oldest)])).toMatchObject({ stood: true });
    await takeBack(judgement?.id);
    expect(await entityOf(first)).toBe(oldest);
    const resolved = await rows<{ id: string }>(
      `MATCH (:Entity {id: '${own}'})-[now:NOW]->(e) WHERE now.superseded IS NULL RETURN e.id AS id`,
    );
    expect(resolved).toEqual([{ id: oldest }]);
    await retract(
      graph,
      { articles: ['https://nordic-ledger.example/4'], kind: 'erase', by: 'a test', why: 'to see' },
      AT,
      NAMES,
    );
    expect((await digest(graph)).parts?.entities).toEqual(before.parts?.entities);
    expect(await rebuild(graph, AT, NAMES)).toBe(0);
  });

  it('never makes one of a person and a country', async () => {
    number = 0;
    await write(textOf({ name: 'Ana Reyes' }, { name: 'Norway', iso3: 'NOR' }));
    await expect(decide('same', [whole(await entityOf(1)), whole('NOR')])).rejects.toThrow(
      /names a person, Ana Reyes, and a country, Norway/u,
    );
  });

  it('told beforehand writes nothing', async () => {
    number = 0;
    await write(textOf({ name: 'Ana Reyes' }), textOf({ name: 'Anita Reyes' }));
    const before = await digest(graph);
    const told = await decide('same', [whole(await entityOf(1)), whole(await entityOf(2))], true);
    expect(told.judgement).toBeNull();
    expect(told.moved).toHaveLength(1);
    expect(await digest(graph)).toEqual(before);
    expect(await rows('MATCH (j:Judgement) RETURN j')).toEqual([]);
    const done = await decide('same', [whole(await entityOf(1)), whole(await entityOf(2))]);
    expect(done.moved).toEqual(told.moved);
  });

  it('told beforehand names the earlier one that it contradicts, and one that says the same is not written again', async () => {
    number = 0;
    await write(textOf({ name: 'Ana Reyes' }), textOf({ name: 'Anita Reyes' }));
    const pair = [await occurrenceIn(1), await occurrenceIn(2)] as const;
    const first = await decide('same', pair);
    expect(first.effect).toBe('1 occurrence comes to be of another entity');
    const before = await rows('MATCH (m:Meta) RETURN m.sequence AS sequence ORDER BY sequence');
    for (const again of [await decide('same', pair), await decide('same', [pair[1], pair[0]], true)]) {
      expect(again).toMatchObject({ stood: true, judgement: first.judgement, moved: [] });
      expect(again.effect).toBe('nothing: judgement 2 says so already');
    }
    expect(await decide('different', pair, true)).toMatchObject({
      judgement: null,
      contradictions: [{ judgement: 2, refuses: true }],
    });
    expect(await rows('MATCH (m:Meta) RETURN m.sequence AS sequence ORDER BY sequence')).toEqual(before);
    await takeBack(first.judgement?.id);
    expect(await decide('same', pair)).toMatchObject({ stood: false, judgement: { sequence: 4 } });
  });

  it('told beforehand says what speaks against it: kinds, names, countries, offices of two countries, one office with two holders', async () => {
    const texts = [
      ['Norway', 'Ana Reyes', 'President'],
      ['Chad', 'Anita Reyes', 'President'],
      ['Norway', 'Rui Costa', 'President'],
      ['Norway', 'Ana Reyes', 'President'],
    ].map(([country = '', name = '', title = ''], i) =>
      documentOf(
        {
          address: `https://nordic-ledger.example/${i + 1}`,
          text: `${title} ${name} of ${country} came to the Harbour Bank.`,
          published: { from: '2026-03-04', to: '2026-03-04', precision: 'day' },
        },
        [
          { name: country, iso3: { Norway: 'NOR', Chad: 'TCD' }[country] ?? '' },
          { name, office: { title, of: country } },
          { name: 'Harbour Bank', kind: 'organisation' },
        ],
      ),
    );
    await write(...texts);
    const against = async (verdict: Decision['verdict'], ends: readonly [string, string]) => {
      const { contradictions, moved } = await decide(verdict, ends, true);
      expect(contradictions.every(({ refuses, judgement }) => !refuses && judgement === null)).toBe(true);
      return [contradictions.map(({ reason }) => reason), moved.length > 0];
    };
    const [ana, anita, rui, also] = [1, 2, 3, 4].map((text) => occurrenceIn(text));
    expect(await against('same', [(await ana) ?? '', (await anita) ?? ''])).toEqual([
      [
        '“Ana Reyes” is told to be president of NOR and “Anita Reyes” president of TCD at one time, 2026-03-04',
        '“Ana Reyes” holds roles for NOR, “Anita Reyes” holds roles for TCD',
      ],
      true,
    ]);
    expect(await against('same', [(await ana) ?? '', await occurrenceIn(2, 'organisation')])).toEqual([
      [
        '“Ana Reyes” is told of as a person, “Harbour Bank” as an organisation',
        '“Ana Reyes” and “Harbour Bank” have no name in common, nor a word of one',
      ],
      true,
    ]);
    expect(await against('same', [(await ana) ?? '', (await rui) ?? ''])).toEqual([
      ['“Ana Reyes” and “Rui Costa” have no name in common, nor a word of one'],
      true,
    ]);
    expect(await against('different', [(await also) ?? '', (await ana) ?? ''])).toEqual([
      ['“Ana Reyes” and “Ana Reyes” are both told to be president of NOR at one time, 2026-03-04'],
      true,
    ]);
  });

  it('splits one occurrence away, and what comes later goes to the others', async () => {
    number = 0;
    await write(...[1, 2, 3].map(() => textOf({ name: 'Rui Costa' })));
    const [first, second] = [await occurrenceIn(1), await occurrenceIn(2)];
    await decide('different', [first, second]);
    expect(await peopleIn()).toEqual(['1', '2 3']);
    await write(textOf({ name: 'Rui Costa' }));
    expect(await peopleIn()).toEqual(['1', '2 3 4']);
    expect(await rebuild(graph, AT, NAMES)).toBe(0);
  });

  it('tells who a description means', async () => {
    number = 0;
    const official: Cast = { name: 'a senior official', described: true };
    await write(textOf({ name: 'Ana Reyes' }), textOf(official));
    await decide('same', [await occurrenceIn(2), await occurrenceIn(1)]);
    expect(
      await rows(
        'MATCH (e:Person)<-[is:IS]-() WHERE is.superseded IS NULL RETURN DISTINCT e.name AS name, e.described AS described',
      ),
    ).toEqual([{ name: 'Ana Reyes', described: false }]);
  });

  it.each([
    ['Ana Reyes', 'a senior official'],
    ['a senior official', 'Ana Reyes'],
  ])('of a description and a name, taken back, leaves each as it was: %s first', async (...names) => {
    number = 0;
    const cast = names.map((name): Cast => (name === 'Ana Reyes' ? { name } : { name, described: true }));
    for (const each of cast) await write(textOf(each));
    const before = await digest(graph);
    const { judgement } = await decide('same', [await occurrenceIn(1), await occurrenceIn(2)]);
    await takeBack(judgement?.id);
    expect(await digest(graph)).toEqual(before);
    expect(await rebuild(graph, AT, NAMES)).toBe(0);
    expect(await digest(graph)).toEqual(before);
  });

  it('takes a wrongly read place away from a country, and nothing makes one of two countries', async () => {
    number = 0;
    const country = (name: string, iso3: string): Cast => ({ name, iso3 });
    await write(
      textOf({ name: 'Ana Reyes' }, country('Georgia', 'GEO')),
      textOf({ name: 'Ana Reyes' }, country('Georgia', 'GEO')),
      textOf({ name: 'Ana Reyes' }, country('Chad', 'TCD')),
    );
    await decide('different', [await occurrenceIn(2, 'country'), await occurrenceIn(1, 'country')]);
    const countries = () =>
      rows(
        `MATCH (e:Country)<-[is:IS]-(o) WHERE is.superseded IS NULL
         RETURN e.code AS code, e.name AS name, count(o) AS occurrences ORDER BY name, code`,
      );
    expect(await countries()).toEqual(
      [
        { code: 'TCD', name: 'TCD', occurrences: 1 },
        { code: 'GEO', name: 'GEO', occurrences: 1 },
        { code: null, name: 'Georgia', occurrences: 1 },
      ].sort((a, b) => (a.name < b.name ? -1 : 1)),
    );
    await expect(
      decide('same', [await occurrenceIn(1, 'country'), await occurrenceIn(3, 'country')]),
    ).rejects.toThrow(/two codes, GEO and TCD/);
    expect(await rebuild(graph, AT, NAMES)).toBe(0);
  });

  it('is refused where an earlier one says otherwise, by naming that', async () => {
    number = 0;
    await write(...['Ana Reyes', 'Anita Reyes', 'A. B. Reyes'].map((name) => textOf({ name })));
    const [a, b, c] = [await occurrenceIn(1), await occurrenceIn(2), await occurrenceIn(3)];
    const first = await decide('same', [a, b]);
    const second = await decide('different', [b, c]);
    const before = await digest(graph);
    await expect(decide('same', [c, a])).rejects.toMatchObject({
      code: 'CONTRADICTION',
      judgement: second.judgement?.sequence,
    });
    await expect(decide('different', [b, a])).rejects.toMatchObject({ judgement: first.judgement?.sequence });
    await expect(decide('different', [b, a])).rejects.toThrow(ContradictionError);
    await expect(decide('same', ['nobody', a])).rejects.toThrow(UnknownIdError);
    await expect(decide('same', [a, a])).rejects.toThrow(/same occurrence twice/);
    expect(await digest(graph)).toEqual(before);
  });

  it('is taken back at any later time, and an undo of it as well', async () => {
    number = 0;
    await write(textOf({ name: 'Ana Reyes' }), textOf({ name: 'Anita Reyes' }));
    const apart = await digest(graph);
    const { judgement } = await decide('same', [whole(await entityOf(1)), whole(await entityOf(2))]);
    const joined = await digest(graph);
    expect(joined.digest).not.toBe(apart.digest);
    const undone = await takeBack(judgement?.id);
    expect(await digest(graph)).toEqual(apart);
    await expect(takeBack(judgement?.id)).rejects.toThrow(/was taken back already/);
    const redone = await takeBack(undone.judgement?.id);
    expect(await digest(graph)).toEqual(joined);
    await takeBack(redone.judgement?.id);
    expect(await digest(graph)).toEqual(apart);
    await expect(takeBack('nothing')).rejects.toThrow(UnknownIdError);
  });

  it('that was taken back is named by no link, one that stays where it is neither', async () => {
    number = 0;
    await write(...['Ana Reyes', 'Anita Reyes', 'Anita Reyes'].map((name) => textOf({ name })));
    const [ana, anita, also] = [await occurrenceIn(1), await occurrenceIn(2), await occurrenceIn(3)];
    const first = await decide('same', [ana, anita]);
    const second = await decide('same', [ana, also]);
    await takeBack(first.judgement?.id);
    expect(await peopleIn()).toEqual(['1 2 3']);
    const named = await rows<{ judgements: number[] }>(
      `MATCH (:Occurrence)-[is:IS]->(:Entity) WHERE is.superseded IS NULL AND is.rule = 'judgement'
       RETURN DISTINCT is.judgements AS judgements, is.reason CONTAINS 'judgement 2' AS past`,
    );
    expect(named).toEqual([{ judgements: [second.judgement?.sequence], past: false }]);
    expect(await rebuild(graph, AT, NAMES)).toBe(0);
    await takeBack(second.judgement?.id);
    expect(
      await rows(`MATCH ()-[is:IS {rule: 'judgement'}]->() WHERE is.superseded IS NULL RETURN is`),
    ).toEqual([]);
  });

  it('is not brought back into force against a later one', async () => {
    number = 0;
    await write(textOf({ name: 'Ana Reyes' }), textOf({ name: 'Anita Reyes' }));
    const pair = [await occurrenceIn(1), await occurrenceIn(2)] as const;
    const { judgement } = await decide('same', pair);
    const undone = await takeBack(judgement?.id);
    const later = await decide('different', pair);
    await expect(takeBack(undone.judgement?.id)).rejects.toMatchObject({
      judgement: later.judgement?.sequence,
    });
  });

  it('that took a place away from a country is taken back', async () => {
    number = 0;
    const georgia: Cast = { name: 'Georgia', iso3: 'GEO' };
    await write(textOf({ name: 'Ana Reyes' }, georgia), textOf({ name: 'Rui Costa' }, georgia));
    const before = await digest(graph);
    const { judgement } = await decide('different', [
      await occurrenceIn(2, 'country'),
      await occurrenceIn(1, 'country'),
    ]);
    await takeBack(judgement?.id);
    expect(await digest(graph)).toEqual(before);
    expect(await rebuild(graph, AT, NAMES)).toBe(0);
  });

  it('says nothing while its text is retracted, and counts again with it', async () => {
    number = 0;
    const texts = ['Ana Reyes', 'Anita Reyes', 'Anita Reyes'].map((name) => textOf({ name }));
    await write(...texts);
    await decide('same', [await occurrenceIn(1), await occurrenceIn(2)]);
    const joined = await digest(graph);
    const change = (kind: 'retract' | 'take back') =>
      retract(
        graph,
        { articles: ['https://nordic-ledger.example/2'], kind, by: 'a test', why: 'to see' },
        AT,
        NAMES,
      );
    await change('retract');
    expect(await peopleIn()).toEqual(['1', '3']);
    expect(await rebuild(graph, AT, NAMES)).toBe(0);
    await change('take back');
    expect(await peopleIn()).toEqual(['1 2 3']);
    expect(await digest(graph)).toEqual(joined);
  });

  it('every past id leads somewhere and rebuild changes nothing, whatever came, was judged and taken back', async () => {
    const NAMES_OF_TEXTS = [
      'Ana Reyes',
      'Ana Reyes',
      'ANA REYES',
      'Anita Reyes',
      'Anita Reyes',
      'A. B. Reyes',
    ];
    const step = fc.record({
      kind: fc.constantFrom('same', 'same', 'different', 'undo', 'retract', 'take back'),
      a: fc.nat(5),
      b: fc.nat(5),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 3, maxLength: 9 }), async (steps) => {
        number = 0;
        const texts = NAMES_OF_TEXTS.map((name) => textOf({ name }));
        await empty(database);
        await write(...texts);
        const plain = await digest(graph);
        const past = new Set<string>();
        const made: string[] = [];
        const away = new Set<number>();
        const apply = async ({ kind, a, b }: (typeof steps)[number]) => {
          if (kind === 'retract' || kind === 'take back') {
            if ((kind === 'retract') === away.has(a)) return;
            const articles = [`https://nordic-ledger.example/${a + 1}`];
            await retract(graph, { articles, kind, by: 'a test', why: 'to see' }, AT, NAMES);
            if (kind === 'retract') away.add(a);
            else away.delete(a);
          } else if (kind === 'undo') {
            const id = made[a % Math.max(1, made.length)];
            if (id === undefined) return;
            const { judgement } = await takeBack(id);
            if (judgement !== null) made.push(judgement.id);
          } else {
            if (a === b || away.has(a) || away.has(b)) return;
            const pair = [await occurrenceIn(a + 1), await occurrenceIn(b + 1)] as const;
            const { judgement } = await decide(kind as 'same' | 'different', pair);
            if (judgement !== null) made.push(judgement.id);
          }
        };
        for (const each of steps) {
          await apply(each).catch((error) => {
            if (!(error instanceof ContradictionError)) throw error;
          });
          for (const { id } of await rows<{ id: string }>('MATCH (e:Entity) RETURN e.id AS id')) past.add(id);
          expect(await rebuild(graph, AT, NAMES)).toBe(0);
        }
        for (const a of [...away]) await apply({ kind: 'take back', a, b: 0 });
        const forces = await rows<{ id: string }>(
          "MATCH (j:Judgement) WHERE j.superseded IS NULL AND j.verdict <> 'undo' RETURN j.id AS id ORDER BY j.sequence DESC",
        );
        for (const { id } of forces) await takeBack(id);
        expect(await digest(graph)).toEqual(plain);
        const lost = await rows(
          `MATCH (e:Entity) WHERE NOT EXISTS {
             MATCH (e)-[now:NOW*0..16]->(p:Entity) WHERE p.superseded IS NULL AND all(step IN now WHERE step.superseded IS NULL)
           } RETURN e.id AS id`,
        );
        expect(lost).toEqual([]);
        expect(past.size).toBeGreaterThan(0);
      }),
      { numRuns: triesOf(4), seed: 20261126 },
    );
  }, 300_000);
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeBatch } from '../../server/derive/batch.ts';
import { digest } from '../../server/derive/digest.ts';
import { type Decision, type End, judge } from '../../server/derive/judging.ts';
import { rebuild } from '../../server/derive/rebuilding.ts';
import { reextractPage } from '../../server/derive/reextraction.ts';
import { retract } from '../../server/derive/retraction.ts';
import { undo } from '../../server/derive/undoing.ts';
import type { Document } from '../../server/document/document.ts';
import { ArgumentError, ContradictionError, UnknownIdError } from '../../server/errors.ts';
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

const CAST: readonly Cast[] = [
  { name: 'Sahran', kind: 'organisation' },
  { name: 'Mira Okoye' },
  { name: 'Tarn', kind: 'place' },
  { name: 'Norway', iso3: 'NOR' },
  { name: 'Japan', iso3: 'JPN' },
];

/** An article of March 2026 with one event and one statement by Mira Okoye. */
function article(number: number, day: number, happening: 'arrest' | 'raid', words: string): Document {
  const published = `2026-03-${String(day).padStart(2, '0')}`;
  const told =
    happening === 'arrest' ? 'Sahran arrested Mira Okoye in Tarn.' : 'Norway struck Japan again at dawn.';
  const text = `${told} This is article ${number}. "${words}," said Mira Okoye.`;
  return documentOf(
    {
      address: `https://nordic-ledger.example/${number}`,
      text,
      published: { from: published, to: published, precision: 'day' },
    },
    CAST.filter(({ name }) => text.includes(name)),
    [{ by: 'Mira Okoye', cue: 'said', words }],
    [
      happening === 'arrest'
        ? { what: 'arrested', to: ['Mira Okoye'] }
        : { what: 'struck', type: 'assault', by: ['Norway'], to: ['Japan'] },
    ],
  );
}

const REGISTER = 'we will not share the register of ships before every port has agreed to the same rules';
const CUT = 'the register of ships before every port has agreed';
const HARBOUR = 'the harbour stays open for as long as there is a lamp in it and somebody to light it';
const SHORT = 'no comment';

/** 1 and 2 tell one event, as do 3 and 4; 1, 2 and 5 report one utterance; 6 says little. */
const ARTICLES: readonly Document[] = [
  article(1, 4, 'arrest', REGISTER),
  article(2, 4, 'arrest', REGISTER),
  article(3, 10, 'raid', HARBOUR),
  article(4, 10, 'raid', SHORT),
  article(5, 5, 'raid', CUT),
  article(6, 20, 'arrest', SHORT),
];

type Kind = 'event' | 'utterance';

const NODES = { event: 'Event', utterance: 'Utterance' } as const;
const REPORTS = { event: 'TELLS', utterance: 'REPORTS' } as const;

/** The numbers of the articles whose reports are of one event or utterance. */
const groups = async (kind: Kind) => {
  const found = await rows<{ texts: number[] }>(
    `MATCH (group:${NODES[kind]})<-[of:REPORT_OF]-(report)<-[:${REPORTS[kind]}]-(:Version)<-[:HAS_VERSION]-(a:Article)
     WHERE of.superseded IS NULL AND report.superseded IS NULL
     WITH group, toInteger(split(a.id, '/')[-1]) AS text ORDER BY text
     WITH group, collect(text) AS texts RETURN texts ORDER BY texts`,
  );
  return found.map(({ texts }) => texts.join(' '));
};

const reportIn = async (kind: Kind, text: number) => {
  const [found] = await rows<{ id: string }>(
    `MATCH (a:Article)-[:HAS_VERSION]->(:Version)-[:${REPORTS[kind]}]->(report)
     WHERE a.id ENDS WITH '/${text}' AND report.was IS NULL RETURN report.id AS id`,
  );
  return found?.id ?? '';
};

const endOf = async (kind: Kind, text: number): Promise<End> => {
  const id = await reportIn(kind, text);
  return kind === 'event' ? { report: id } : { statement: id };
};

const wholeOf = async (kind: Kind, text: number): Promise<End> => {
  const [found] = await rows<{ id: string }>(
    `MATCH ({id: '${await reportIn(kind, text)}'})-[of:REPORT_OF]->(group)
     WHERE of.superseded IS NULL RETURN group.id AS id`,
  );
  const id = found?.id ?? '';
  return kind === 'event' ? { event: id } : { utterance: id };
};

const decide = (verdict: Decision['verdict'], pair: readonly [End, End], preview = false) =>
  judge(graph, { verdict, pair, author: 'a test', why: 'to see' }, AT, NAMES, preview);

const takeBack = (judgement: string | undefined) =>
  undo(graph, { judgement: judgement ?? '', author: 'a test', why: 'to see' }, AT, NAMES);

const act = (kind: 'retract' | 'take back', number: number) => {
  const articles = [`https://nordic-ledger.example/${number}`];
  return retract(graph, { articles, kind, by: 'a test', why: 'to see' }, AT, NAMES);
};

/** Reads all texts again with another extractor, which is a little surer or less sure of everything. */
const readAgain = (extractor: string, sure: number) =>
  reextractPage(
    graph,
    {
      extractor,
      knowledge: 'test',
      extract: async ({ address }) => {
        const document = ARTICLES.find(({ article: { address: own } }) => own === address);
        if (document === undefined) throw new Error(`no article is at ${address}`);
        return {
          ...document,
          extractor,
          statements: document.statements.map((each) => ({ ...each, confidence: sure })),
          events: document.events.map((each) => ({ ...each, confidence: sure })),
        };
      },
    },
    { all: true, write: true, after: '' },
    AT,
    NAMES,
  );

const BEFORE = {
  event: ['1 2', '3 4', '5', '6'],
  utterance: ['1 2 5', '3', '4', '6'],
} as const;

describe.each(['event', 'utterance'] as const)('a judgement on reports of one %s', (kind) => {
  const far = kind === 'event' ? ([1, 3] as const) : ([1, 4] as const);
  const joined = kind === 'event' ? ['1 2 3 4', '5', '6'] : ['1 2 4 5', '3', '6'];

  it('makes one of two with all of their reports, and back; told beforehand it writes nothing', async () => {
    await write(...ARTICLES);
    expect(await groups(kind)).toEqual(BEFORE[kind]);
    const before = await digest(graph);
    const pair = [await wholeOf(kind, far[0]), await wholeOf(kind, far[1])] as const;
    const told = await decide('same', pair, true);
    expect(told.judgement).toBeNull();
    expect(told.regrouped).toHaveLength(1);
    expect(await digest(graph)).toEqual(before);
    const done = await decide('same', pair);
    expect(done.regrouped).toEqual(told.regrouped);
    expect(await groups(kind)).toEqual(joined);
    expect(await rebuild(graph, AT, NAMES)).toBe(0);
    const { regrouped } = await takeBack(done.judgement?.id);
    expect(regrouped.reduce((sum, { reports }) => sum + reports, 0)).toBe(
      done.regrouped.reduce((sum, { reports }) => sum + reports, 0),
    );
    expect(await digest(graph)).toEqual(before);
    expect(await rebuild(graph, AT, NAMES)).toBe(0);
  });

  it('splits one report away, and what comes later goes to the others', async () => {
    await write(...ARTICLES);
    const before = await digest(graph);
    const { judgement, regrouped } = await decide('different', [await endOf(kind, 2), await endOf(kind, 1)]);
    expect(regrouped).toMatchObject([{ of: kind, reports: 1 }]);
    const apart = kind === 'event' ? ['1', '2', '3 4', '5', '6'] : ['1 5', '2', '3', '4', '6'];
    expect(await groups(kind)).toEqual(apart);
    await write(article(7, 4, 'arrest', REGISTER));
    expect(await groups(kind)).toEqual(apart.map((texts) => (texts === apart[0] ? `${texts} 7` : texts)));
    expect(await rebuild(graph, AT, NAMES)).toBe(0);
    await act('retract', 7);
    await takeBack(judgement?.id);
    expect(await groups(kind)).toEqual(BEFORE[kind]);
    await retract(
      graph,
      { articles: ['https://nordic-ledger.example/7'], kind: 'erase', by: 'a test', why: 'to see' },
      AT,
      NAMES,
    );
    expect((await digest(graph)).parts?.statements).toEqual(before.parts?.statements);
  });

  it('splits the oldest away, and is contradicted by the ids of the wholes', async () => {
    await write(...ARTICLES);
    const whole = await wholeOf(kind, 1);
    const id = Object.values(whole)[0] as string;
    const oldest: End = kind === 'event' ? { report: id } : { statement: id };
    const { judgement, regrouped } = await decide('different', [oldest, whole]);
    expect(regrouped.length).toBeGreaterThan(0);
    expect(await groups(kind)).not.toEqual(BEFORE[kind]);
    await takeBack(judgement?.id);
    expect(await groups(kind)).toEqual(BEFORE[kind]);
    const pair = [await wholeOf(kind, far[0]), await wholeOf(kind, far[1])] as const;
    const same = await decide('same', pair);
    const refused = await decide('different', pair).catch((error) => error);
    expect(refused).toBeInstanceOf(ContradictionError);
    expect(refused.judgement).toBe(same.judgement?.sequence);
  });

  it('is refused where earlier ones say otherwise, and names the first that does', async () => {
    await write(...ARTICLES);
    const [one, three, six] = [await endOf(kind, 1), await endOf(kind, 3), await endOf(kind, 6)];
    const first = await decide('same', [one, three]);
    await decide('same', [three, six]);
    const refused = await decide('different', [one, six]).catch((error) => error);
    expect(refused).toBeInstanceOf(ContradictionError);
    expect(refused.judgement).toBe(first.judgement?.sequence);
    const apart = await decide('different', [await endOf(kind, 4), one]);
    const again = await decide('same', [await endOf(kind, 4), six]).catch((error) => error);
    expect(again).toBeInstanceOf(ContradictionError);
    expect(again.judgement).toBe(apart.judgement?.sequence);
  });

  it('holds when the other report was away, and when all texts are read again', async () => {
    await write(...ARTICLES);
    await decide('same', [await endOf(kind, far[0]), await endOf(kind, far[1])]);
    const together = await digest(graph);
    await act('retract', far[1]);
    expect(await groups(kind)).not.toContainEqual(joined[0]);
    expect(await rebuild(graph, AT, NAMES)).toBe(0);
    await act('take back', far[1]);
    expect(await groups(kind)).toEqual(joined);
    expect(await digest(graph)).toEqual(together);
    await readAgain('another', 0.7);
    expect(await groups(kind)).toEqual(joined);
    expect(await rebuild(graph, AT, NAMES)).toBe(0);
  });
});

it('leaves no word of itself once it is taken back, whatever else was judged meanwhile', async () => {
  await write(...ARTICLES);
  const reasons = () =>
    rows(
      `MATCH (r:EventReport)-[of:REPORT_OF]->() WHERE of.superseded IS NULL
       RETURN r.id AS id, of.rule AS rule, of.reason AS reason, of.score AS score ORDER BY id`,
    );
  const before = await reasons();
  const same = await decide('same', [await wholeOf('event', 1), await wholeOf('event', 3)]);
  const apart = await decide('different', [await endOf('event', 2), await endOf('event', 1)]);
  await takeBack(same.judgement?.id);
  await takeBack(apart.judgement?.id);
  expect(await reasons()).toEqual(before);
});

it.each(['event', 'utterance'] as const)(
  'that was taken back is named by no report of an %s that stays where it is',
  async (kind) => {
    await write(...ARTICLES);
    const far = kind === 'event' ? 3 : 4;
    const first = await decide('same', [await endOf(kind, 1), await endOf(kind, far)]);
    const second = await decide('same', [await endOf(kind, 2), await endOf(kind, far)]);
    const apart = await decide('different', [await endOf(kind, 6), await endOf(kind, far)]);
    const together = await groups(kind);
    await takeBack(first.judgement?.id);
    expect(await groups(kind)).toEqual(together);
    const named = await rows<{ judgements: number[] }>(
      `MATCH ()-[of:REPORT_OF {rule: 'judgement'}]->(:${NODES[kind]}) WHERE of.superseded IS NULL
     UNWIND of.judgements AS judgement RETURN collect(DISTINCT judgement) AS judgements`,
    );
    expect(named[0]?.judgements).toContain(second.judgement?.sequence);
    expect(named[0]?.judgements).not.toContain(first.judgement?.sequence);
    await takeBack(second.judgement?.id);
    await takeBack(apart.judgement?.id);
    expect(await rebuild(graph, AT, NAMES)).toBe(0);
  },
);

it('is about two of one kind that count, and not one and the same', async () => {
  await write(...ARTICLES);
  const [report, statement] = [await endOf('event', 1), await endOf('utterance', 1)];
  await expect(decide('same', [report, statement])).rejects.toThrow(ArgumentError);
  await expect(decide('same', [report, report])).rejects.toThrow(/the same report twice/u);
  await expect(decide('same', [report, { entity: 'NOR' }])).rejects.toThrow(/two kinds/u);
  await expect(decide('same', [report, { report: 'nothing' }])).rejects.toThrow(UnknownIdError);
  await act('retract', 1);
  await expect(decide('same', [await endOf('event', 2), report])).rejects.toThrow(UnknownIdError);
});

it('rebuild changes nothing and all taken back is as before, whatever was judged, retracted and read again', async () => {
  const step = fc.record({
    kind: fc.constantFrom<Kind>('event', 'utterance'),
    what: fc.constantFrom('same', 'same', 'different', 'undo', 'retract', 'take back', 'read again'),
    a: fc.nat(5),
    b: fc.nat(5),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 10 }), async (steps) => {
      await empty(database);
      await write(...ARTICLES);
      const plain = await digest(graph);
      const made: string[] = [];
      const away = new Set<number>();
      const apply = async ({ kind, what, a, b }: (typeof steps)[number], i: number) => {
        const number = a + 1;
        if (what === 'retract' || what === 'take back') {
          if ((what === 'retract') === away.has(number)) return;
          await act(what, number);
          if (what === 'retract') away.add(number);
          else away.delete(number);
        } else if (what === 'read again') await readAgain(`reader ${i}`, 0.5 + i / 100);
        else if (what === 'undo') {
          const id = made[a % Math.max(1, made.length)];
          if (id === undefined) return;
          const { judgement } = await takeBack(id);
          if (judgement !== null) made.push(judgement.id);
        } else {
          if (a === b || away.has(a + 1) || away.has(b + 1)) return;
          const pair = [await endOf(kind, a + 1), await endOf(kind, b + 1)] as const;
          const { judgement } = await decide(what as 'same' | 'different', pair);
          if (judgement !== null) made.push(judgement.id);
        }
      };
      for (const [i, each] of steps.entries()) {
        await apply(each, i).catch((error) => {
          if (!(error instanceof ContradictionError)) throw error;
        });
        expect(await rebuild(graph, AT, NAMES)).toBe(0);
      }
      for (const number of [...away]) await act('take back', number);
      const forces = await rows<{ id: string }>(
        "MATCH (j:Judgement) WHERE j.superseded IS NULL AND j.verdict <> 'undo' RETURN j.id AS id ORDER BY j.sequence DESC",
      );
      for (const { id } of forces) await takeBack(id);
      await readAgain('test', 0.9);
      expect(await groups('event')).toEqual(BEFORE.event);
      expect(await groups('utterance')).toEqual(BEFORE.utterance);
      expect((await digest(graph)).parts?.utterances).toEqual(plain.parts?.utterances);
    }),
    { numRuns: triesOf(3), seed: 20261126 },
  );
}, 300_000);

describe('of more that may tell one thing than are proposed', () => {
  const FIELDS = ['boats', 'nets', 'crews', 'piers', 'quotas', 'lamps', 'ropes'];
  /** By one speaker on one day, each half of the words of any other. */
  const crowd = FIELDS.map((field, i) =>
    article(i + 1, 4, 'raid', `fishing harbour ministers discuss ${field} ${field}men ${FIELDS.at(i - 1)}`),
  );
  const proposed = async () =>
    (await rows('MATCH ()-[may:MAY_BE]->() WHERE may.superseded IS NULL RETURN may.score AS score')).length;

  it('rebuild changes nothing whichever comes, is judged, goes and comes back', async () => {
    const step = fc.record({
      what: fc.constantFrom('same', 'different', 'undo', 'retract', 'take back'),
      a: fc.nat(crowd.length - 1),
      b: fc.nat(crowd.length - 1),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 8 }), async (steps) => {
        await empty(database);
        for (const document of crowd) await write(document);
        expect(await rebuild(graph, AT, NAMES)).toBe(0);
        const plain = (await digest(graph)).parts?.proposals;
        expect(await proposed()).toBeGreaterThan(crowd.length);
        const made: string[] = [];
        const away = new Set<number>();
        for (const { what, a, b } of steps) {
          const isStanding = !away.has(a);
          if (what === 'retract' && isStanding) {
            await act('retract', a + 1);
            away.add(a);
          } else if (what === 'take back' && away.delete(a)) await act('take back', a + 1);
          else if (what === 'undo' && made.length > 0) await takeBack(made.shift());
          else if ((what === 'same' || what === 'different') && a !== b && isStanding && !away.has(b)) {
            const pair = [await endOf('utterance', a + 1), await endOf('utterance', b + 1)] as const;
            const { judgement } = await decide(what, pair).catch(() => ({ judgement: null }));
            if (judgement !== null && !made.includes(judgement.id)) made.push(judgement.id);
          } else continue;
          expect(await rebuild(graph, AT, NAMES)).toBe(0);
        }
        for (const number of away) await act('take back', number + 1);
        for (const id of made.reverse()) await takeBack(id);
        expect((await digest(graph)).parts?.proposals).toEqual(plain);
      }),
      {
        ...{ numRuns: triesOf(2), seed: 20261127 },
        examples: [[[{ what: 'same', a: 5, b: 4 }]]],
      },
    );
  }, 300_000);
});

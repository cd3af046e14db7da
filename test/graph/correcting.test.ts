import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeBatch } from '../../server/derive/batch.ts';
import { type Correction, correct } from '../../server/derive/correcting.ts';
import { digest } from '../../server/derive/digest.ts';
import { judge } from '../../server/derive/judging.ts';
import { rebuild } from '../../server/derive/rebuilding.ts';
import { reextractPage } from '../../server/derive/reextraction.ts';
import { retract } from '../../server/derive/retraction.ts';
import { undo } from '../../server/derive/undoing.ts';
import type { Article, Document } from '../../server/document/document.ts';
import { ContradictionError } from '../../server/errors.ts';
import { openContext } from '../../server/schema/context.ts';
import { empty, openGraph } from './database.ts';
import { documentOf, entryOf } from './documents.ts';
import { triesOf } from './tries.ts';

const AT = '2026-06-01T00:00:00.000Z';
const NAMES = (code: string) => ({ name: code, names: [code] });
const BY = { author: 'a test', why: 'to see' };

const { database, graph, rows } = openGraph();

const addressOf = (number: number) => `https://nordic-ledger.example/${number}`;

/** Ana Reyes says something against Norway; Rui Costa and Chad stand in the same text. */
function textOf(number: number, extractor = 'test', act: 'say' | 'warn' = 'say'): Document {
  const text = `Ana Reyes said the ports of Norway and Chad are shut. Rui Costa left on day ${number}.`;
  const cast = [
    { name: 'Ana Reyes' },
    { name: 'Rui Costa' },
    { name: 'Norway', iso3: 'NOR' },
    { name: 'Chad', iso3: 'TCD' },
  ];
  const words = 'the ports of Norway and Chad are shut';
  const said = { by: 'Ana Reyes', cue: 'said', words, about: { Norway: 'opposes' as const }, act };
  return { ...documentOf({ address: addressOf(number), text }, cast, [said]), extractor };
}

const write = (...numbers: readonly number[]) =>
  writeBatch(
    graph,
    numbers.map((number) => entryOf(textOf(number))),
    AT,
    NAMES,
  );

const statementIn = async (number = 1) => {
  const [found] = await rows<{ id: string }>(
    `MATCH (:Article {id: '${addressOf(number)}'})-[:HAS_VERSION]->(:Version)-[:REPORTS]->(s)
     WHERE s.was IS NULL RETURN s.id AS id`,
  );
  return found?.id ?? '';
};

const occurrenceOf = async (name: string, number = 1) => {
  const [found] = await rows<{ id: string }>(
    `MATCH (:Article {id: '${addressOf(number)}'})-[:HAS_VERSION]->(:Version)-[:MENTIONS]->(o {name: '${name}'})
     WHERE o.was IS NULL RETURN o.id AS id`,
  );
  return { occurrence: found?.id ?? '' };
};

type Decided = Pick<Correction, 'verdict'> & Partial<Pick<Correction, 'whom' | 'stance'>>;

const decide = async (decided: Decided, number = 1, preview = false) =>
  correct(
    graph,
    { whom: null, stance: null, ...decided, statement: await statementIn(number), ...BY },
    AT,
    NAMES,
    preview,
  );

const takeBack = (judgement: string | undefined) =>
  undo(graph, { judgement: judgement ?? '', ...BY }, AT, NAMES);

const retraction = (kind: 'retract' | 'take back', number = 1) =>
  retract(graph, { articles: [addressOf(number)], kind, by: 'a test', why: 'to see' }, AT, NAMES);

/** The statement as it is told: "Ana Reyes: opposes NOR". */
const told = async (number = 1) => {
  const context = openContext(graph);
  const detail = await context.present().statements.load(await statementIn(number));
  const speakers = detail?.speakers.map(({ entity }) => entity.name).join(', ');
  const targets = detail?.targets.map(({ entity, stance }) => `${stance} ${entity.code ?? entity.name}`);
  return `${speakers || 'nobody'}: ${targets?.join(', ')}`;
};

/** What an entity has said and is spoken of, as its totals count. */
const countsOf = async (name: string) => {
  const [found] = await rows<{ id: string }>(
    `MATCH (e:Entity) WHERE e.superseded IS NULL AND (e.name = '${name}' OR e.code = '${name}') RETURN e.id AS id`,
  );
  const totals = await openContext(graph)
    .present()
    .entityTotals.load(found?.id ?? '');
  return [totals?.by.reports, totals?.about.reports];
};

const stored = () =>
  rows<{ speaker: number; targets: number; reviewed: string | null }>(
    `MATCH (s:Statement) WHERE s.was IS NULL
     RETURN s.speakerConfidence AS speaker, s.targets AS targets, s.reviewed AS reviewed`,
  );

describe('a correction', () => {
  it('of the speaker counts in every answer, and what was extracted stays', async () => {
    await write(1, 2);
    const utterances = await rows('MATCH (:Statement)-[of:REPORT_OF]->(u) RETURN u.id AS id ORDER BY id');
    const { judgement, statement } = await decide({
      verdict: 'speaker is',
      whom: await occurrenceOf('Rui Costa'),
    });
    expect(judgement).toMatchObject({ verdict: 'speaker is', author: 'a test', why: 'to see', sequence: 2 });
    expect(statement?.speakers).toMatchObject([{ entity: { name: 'Rui Costa' }, confidence: 1 }]);
    expect(await told(1)).toBe('Rui Costa: opposes NOR');
    expect(await told(2)).toBe('Ana Reyes: opposes NOR');
    expect(await countsOf('Rui Costa')).toEqual([1, 0]);
    expect(await countsOf('Ana Reyes')).toEqual([1, 0]);
    expect(
      await rows(
        'MATCH (o)-[said:SAID]->() WHERE said.superseded = 2 RETURN o.name AS name, said.rank AS rank',
      ),
    ).toEqual([{ name: 'Ana Reyes', rank: 0 }]);
    // Utterances go by the words and names of texts: who is judged to speak does not part them.
    expect(
      await rows(
        'MATCH (:Statement)-[of:REPORT_OF]->(u) WHERE of.superseded IS NULL RETURN u.id AS id ORDER BY id',
      ),
    ).toEqual(utterances);
    expect(await rebuild(graph, AT, NAMES)).toBe(0);
  });

  it('names an entity by the occurrence that the text has of it, or nobody', async () => {
    await write(1);
    const [rui] = await rows<{ id: string }>("MATCH (e:Person {name: 'Rui Costa'}) RETURN e.id AS id");
    const { judgement } = await decide({ verdict: 'speaker is', whom: { entity: rui?.id ?? '' } });
    expect(await told()).toBe('Rui Costa: opposes NOR');
    await takeBack(judgement?.id);
    await decide({ verdict: 'speaker is nobody' });
    expect(await told()).toBe('nobody: opposes NOR');
    expect(await stored()).toEqual([{ speaker: null, targets: 1, reviewed: 'corrected' }]);
  });

  it('adds a target where the content names it, replaces one, and takes one away', async () => {
    await write(1);
    const [norway, chad, rui] = [
      await occurrenceOf('Norway'),
      await occurrenceOf('Chad'),
      await occurrenceOf('Rui Costa'),
    ];
    await decide({ verdict: 'target is', whom: chad, stance: 'supports' });
    expect(await told()).toBe('Ana Reyes: opposes NOR, supports TCD');
    const detail = await openContext(graph)
      .present()
      .statements.load(await statementIn());
    expect(detail?.targets[1]).toMatchObject({ texts: ['Chad'], stanceConfidence: 1, stanceTexts: [] });
    await decide({ verdict: 'target is', whom: rui, stance: 'neutral' });
    expect(
      (
        await openContext(graph)
          .present()
          .statements.load(await statementIn())
      )?.targets[2]?.texts,
    ).toEqual([]);
    const { judgement } = await decide({ verdict: 'target is', whom: norway, stance: 'supports' });
    expect(await told()).toBe('Ana Reyes: supports NOR, supports TCD, neutral Rui Costa');
    await takeBack(judgement?.id);
    await decide({ verdict: 'target is not', whom: norway });
    expect(await told()).toBe('Ana Reyes: supports TCD, neutral Rui Costa');
    expect(await countsOf('NOR')).toEqual([0, 0]);
    expect(await countsOf('TCD')).toEqual([0, 1]);
    expect(await stored()).toMatchObject([{ targets: 2, reviewed: 'corrected' }]);
    expect(await rebuild(graph, AT, NAMES)).toBe(0);
  });

  it('of a stance keeps where the target is named and drops the words that showed another', async () => {
    await write(1);
    await decide({ verdict: 'stance is', whom: await occurrenceOf('Norway'), stance: 'supports' });
    const detail = await openContext(graph)
      .present()
      .statements.load(await statementIn());
    expect(detail?.targets).toMatchObject([
      {
        entity: { code: 'NOR' },
        texts: ['Norway'],
        stance: 'supports',
        stanceConfidence: 1,
        stanceTexts: [],
      },
    ]);
  });

  it('that something is no statement takes it out of every count, not out of its article', async () => {
    await write(1, 2);
    const { judgement, statement } = await decide({ verdict: 'not a statement' });
    expect(statement?.statement.reviewed).toBe('rejected');
    expect(await countsOf('Ana Reyes')).toEqual([1, 0]);
    expect(await countsOf('NOR')).toEqual([0, 1]);
    const article = await openContext(graph).present().articles.load(addressOf(1));
    expect(article?.statements).toMatchObject([
      { statement: { reviewed: 'rejected' }, judgements: [judgement?.id] },
    ]);
    expect(
      await rows('MATCH (s:Statement)-[of:REPORT_OF]->() WHERE of.superseded IS NULL RETURN count(s) AS n'),
    ).toEqual([{ n: 1 }]);
    expect(await rebuild(graph, AT, NAMES)).toBe(0);
  });

  it('told beforehand writes nothing, and tells how the statement would stand', async () => {
    await write(1);
    const before = await digest(graph);
    const told = await decide({ verdict: 'speaker is', whom: await occurrenceOf('Rui Costa') }, 1, true);
    expect(told.judgement).toBeNull();
    expect(told.statement?.speakers).toMatchObject([{ entity: { name: 'Rui Costa' } }]);
    expect(await digest(graph)).toEqual(before);
    expect(await rows('MATCH (j:Judgement) RETURN j')).toEqual([]);
  });

  it('told beforehand says what it does, a confirmation as well; what stands is not written again', async () => {
    await write(1);
    const told = await decide({ verdict: 'confirmed' }, 1, true);
    expect(told).toMatchObject({
      judgement: null,
      stood: false,
      statement: { statement: { reviewed: 'confirmed' } },
    });
    expect(told.effect).toBe(
      'the statement becomes CONFIRMED (it was UNREVIEWED): speaker, targets and stances stay as they were extracted',
    );
    const first = await decide({ verdict: 'confirmed' });
    const second = await decide({ verdict: 'confirmed' });
    expect(second).toMatchObject({
      stood: true,
      judgement: first.judgement,
      effect: 'nothing: judgement 2 says so already',
    });
    expect(await rows('MATCH (j:Judgement) RETURN count(j) AS made')).toEqual([{ made: 1 }]);
    const barred = await decide({ verdict: 'not a statement' }, 1, true);
    expect(barred).toMatchObject({
      effect: 'nothing: it is refused',
      contradictions: [
        {
          judgement: 2,
          refuses: true,
          reason: expect.stringContaining('judgement 2: it was judged to be a statement'),
        },
      ],
    });
    const whom = await occurrenceOf('Rui Costa');
    expect((await decide({ verdict: 'speaker is', whom }, 1, true)).effect).toBe(
      'the statement becomes CORRECTED (it was CONFIRMED): the named one counts as its speaker, in the place of all candidates',
    );
  });

  it('is refused where an earlier one says otherwise of the same field, by naming that', async () => {
    await write(1);
    const [ana, rui] = [await occurrenceOf('Ana Reyes'), await occurrenceOf('Rui Costa')];
    const [norway, chad] = [await occurrenceOf('Norway'), await occurrenceOf('Chad')];
    const speaker = await decide({ verdict: 'speaker is', whom: rui });
    const target = await decide({ verdict: 'target is', whom: chad, stance: 'supports' });
    const stance = await decide({ verdict: 'stance is', whom: norway, stance: 'neutral' });
    const again = await decide({ verdict: 'speaker is', whom: rui });
    expect(again).toMatchObject({ stood: true, judgement: { id: speaker.judgement?.id } });
    const confirmed = await decide({ verdict: 'confirmed' });
    const before = await digest(graph);
    for (const [decided, bar] of [
      [{ verdict: 'speaker is', whom: ana }, speaker],
      [{ verdict: 'speaker is nobody' }, speaker],
      [{ verdict: 'target is', whom: chad, stance: 'opposes' }, target],
      [{ verdict: 'stance is', whom: chad, stance: 'opposes' }, target],
      [{ verdict: 'target is not', whom: chad }, target],
      [{ verdict: 'target is not', whom: norway }, stance],
      [{ verdict: 'not a statement' }, confirmed],
    ] as const)
      await expect(decide(decided)).rejects.toMatchObject({
        code: 'CONTRADICTION',
        judgement: bar.judgement?.sequence,
      });
    expect(await digest(graph)).toEqual(before);
    await takeBack(confirmed.judgement?.id);
    const rejected = await decide({ verdict: 'not a statement' });
    await expect(decide({ verdict: 'target is not', whom: norway })).rejects.toMatchObject({
      judgement: rejected.judgement?.sequence,
    });
  });

  it('is refused for whom its text does not speak of, and for what nothing is', async () => {
    await write(1, 2);
    const other = await occurrenceOf('Rui Costa', 2);
    const unknown = { code: 'UNKNOWN_ID' };
    await expect(decide({ verdict: 'speaker is', whom: other })).rejects.toMatchObject({ argument: 'whom' });
    await expect(decide({ verdict: 'speaker is', whom: other })).rejects.not.toMatchObject(unknown);
    await expect(decide({ verdict: 'speaker is', whom: { entity: 'nobody' } })).rejects.toMatchObject(
      unknown,
    );
    await expect(decide({ verdict: 'speaker is' })).rejects.toMatchObject({ argument: 'whom' });
    await expect(decide({ verdict: 'confirmed', stance: 'neutral' })).rejects.toMatchObject({
      argument: 'stance',
    });
    const rui = await occurrenceOf('Rui Costa');
    await expect(decide({ verdict: 'target is not', whom: rui })).rejects.toThrow(/no target/);
    await retraction('retract');
    await expect(decide({ verdict: 'confirmed' })).rejects.toMatchObject(unknown);
  });

  it.each<[Correction['verdict'], string | null, Correction['stance']]>([
    ['speaker is', 'Rui Costa', null],
    ['speaker is', 'Ana Reyes', null],
    ['speaker is nobody', null, null],
    ['target is', 'Chad', 'supports'],
    ['target is', 'Norway', 'supports'],
    ['target is not', 'Norway', null],
    ['stance is', 'Norway', 'neutral'],
    ['not a statement', null, null],
    ['confirmed', null, null],
  ])('"%s" (%s, %s) is taken back at any time, and an undo of it as well', async (verdict, name, stance) => {
    await write(1, 2);
    const plain = await digest(graph);
    const whom = name === null ? null : await occurrenceOf(name);
    const { judgement } = await decide({ verdict, whom, stance });
    const corrected = await digest(graph);
    const now = await told();
    expect(corrected.parts.corrections?.lines).toBe(1);
    expect(corrected.parts.statements).toEqual(plain.parts.statements);
    await write(3);
    await retraction('retract', 3);
    const undone = await takeBack(judgement?.id);
    expect(await told()).toBe('Ana Reyes: opposes NOR');
    expect(await stored()).toEqual(Array(3).fill({ speaker: 0.9, targets: 1, reviewed: null }));
    const redone = await takeBack(undone.judgement?.id);
    expect(await told()).toBe(now);
    expect((await digest(graph)).parts.corrections).toEqual(corrected.parts.corrections);
    await takeBack(redone.judgement?.id);
    const { parts } = await digest(graph);
    expect(parts.corrections).toEqual(plain.parts.corrections);
    expect(parts.utterances).toEqual(plain.parts.utterances);
    expect(await rebuild(graph, AT, NAMES)).toBe(0);
  });

  it('is not brought back into force against a later one', async () => {
    await write(1);
    const { judgement } = await decide({ verdict: 'not a statement' });
    const undone = await takeBack(judgement?.id);
    const later = await decide({ verdict: 'confirmed' });
    await expect(takeBack(undone.judgement?.id)).rejects.toMatchObject({
      judgement: later.judgement?.sequence,
    });
    expect(await stored()).toMatchObject([{ reviewed: 'confirmed' }]);
  });

  it('of two that agree one stays when the other is taken back', async () => {
    await write(1);
    const whom = await occurrenceOf('Rui Costa');
    const first = await decide({ verdict: 'speaker is', whom });
    const undone = await takeBack(first.judgement?.id);
    const second = await decide({ verdict: 'speaker is', whom });
    await takeBack(undone.judgement?.id);
    await takeBack(first.judgement?.id);
    expect(await told()).toBe('Rui Costa: opposes NOR');
    expect(
      await rows('MATCH ()-[s:SAID]->() WHERE s.superseded IS NULL RETURN s.judgement AS judgement'),
    ).toEqual([{ judgement: second.judgement?.id }]);
    await takeBack(second.judgement?.id);
    expect(await told()).toBe('Ana Reyes: opposes NOR');
    expect(
      await rows('MATCH ()-[s:SAID {rank: 0}]->() WHERE s.judgement IS NULL RETURN s.overruled AS overruled'),
    ).toEqual([{ overruled: [2, 3, 4, 7] }]);
  });

  it('goes with its article when that is retracted, and is there again with it', async () => {
    await write(1, 2);
    await decide({ verdict: 'speaker is', whom: await occurrenceOf('Rui Costa') });
    const { judgement } = await decide({ verdict: 'not a statement' }, 2);
    const before = await digest(graph);
    await retraction('retract', 1);
    await retraction('retract', 2);
    expect(await rebuild(graph, AT, NAMES)).toBe(0);
    await retraction('take back', 1);
    await retraction('take back', 2);
    expect(await digest(graph)).toEqual(before);
    expect(await told(1)).toBe('Rui Costa: opposes NOR');
    await retraction('retract', 2);
    await takeBack(judgement?.id);
    expect(await countsOf('Ana Reyes')).toEqual([0, 0]);
    await retraction('take back', 2);
    expect(await countsOf('Ana Reyes')).toEqual([1, 0]);
    expect(await rebuild(graph, AT, NAMES)).toBe(0);
  });
});

describe('a correction of what is extracted anew', () => {
  const run = (make: (article: Article) => Document) =>
    reextractPage(
      graph,
      {
        extractor: 'later',
        knowledge: 'test',
        extract: async (article) => ({ ...make(article), article, extractor: 'later' }),
      },
      { all: false, write: true, after: '' },
      AT,
      NAMES,
    );
  const numberIn = ({ address }: Article) => Number(address?.split('/').at(-1));
  const warned = (article: Article) => textOf(numberIn(article), 'later', 'warn');

  it('takes effect on what is in its place, what was taken back as well once it is in force again', async () => {
    await write(1, 2);
    const { judgement } = await decide({ verdict: 'speaker is', whom: await occurrenceOf('Rui Costa') });
    await decide({ verdict: 'stance is', whom: await occurrenceOf('Norway'), stance: 'supports' });
    await decide({ verdict: 'not a statement' }, 2);
    const back = await takeBack(judgement?.id);
    const { parts } = await digest(graph);
    expect(await run(warned)).toMatchObject({ changed: 2, detached: [] });
    expect(
      await rows('MATCH (s:Statement {act: "warn"}) RETURN s.reviewed AS reviewed ORDER BY reviewed'),
    ).toEqual([{ reviewed: 'corrected' }, { reviewed: 'rejected' }]);
    expect(await told()).toBe('Ana Reyes: supports NOR');
    const after = (await digest(graph)).parts;
    expect(after.corrections).toEqual(parts.corrections);
    expect(after.utterances).toEqual(parts.utterances);
    await takeBack(back.judgement?.id);
    expect(await told()).toBe('Rui Costa: supports NOR');
    expect((await openContext(graph).present().articles.load(addressOf(1)))?.statements).toHaveLength(1);
    expect(await rebuild(graph, AT, NAMES)).toBe(0);
  });

  it('waits in the tray where its statement is not made any more', async () => {
    await write(1);
    const { judgement } = await decide({ verdict: 'confirmed' });
    const { detached } = await run((article) => ({ ...textOf(numberIn(article)), statements: [] }));
    expect(detached).toMatchObject([{ by: judgement?.id }]);
    expect(await rebuild(graph, AT, NAMES)).toBe(0);
    await takeBack(judgement?.id);
    expect(await rebuild(graph, AT, NAMES)).toBe(0);
  });
});

it('a retraction taken back after a re-extraction brings nothing of what was before that', async () => {
  await write(1);
  await reextractPage(
    graph,
    {
      extractor: 'later',
      knowledge: 'test',
      extract: async (article) => ({ ...textOf(1, 'later', 'warn'), article }),
    },
    { all: false, write: true, after: '' },
    AT,
    NAMES,
  );
  const before = await digest(graph);
  await retraction('retract');
  await retraction('take back');
  expect(await digest(graph)).toEqual(before);
  expect(await rows('MATCH (s:Statement) WHERE s.superseded IS NULL RETURN s.act AS act')).toEqual([
    { act: 'warn' },
  ]);
});

it('whatever is corrected, judged, retracted and taken back: rebuild changes nothing, and in the end all is as before', async () => {
  const names = ['Ana Reyes', 'Rui Costa', 'Norway', 'Chad'] as const;
  const step = fc.record({
    kind: fc.constantFrom(
      ...(['speaker is', 'speaker is nobody', 'target is', 'target is not', 'stance is'] as const),
      ...(['not a statement', 'confirmed', 'undo', 'undo', 'retract', 'take back', 'same'] as const),
    ),
    number: fc.integer({ min: 1, max: 2 }),
    name: fc.constantFrom(...names),
    stance: fc.constantFrom('supports' as const, 'opposes' as const, 'neutral' as const),
    which: fc.nat(9),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 3, maxLength: 9 }), async (steps) => {
      await empty(database);
      await write(1, 2);
      const plain = await digest(graph);
      const made: string[] = [];
      const away = new Set<number>();
      const apply = async ({ kind, number, name, stance, which }: (typeof steps)[number]) => {
        if (kind === 'retract' || kind === 'take back') {
          if ((kind === 'retract') === away.has(number)) return null;
          await retraction(kind, number);
          if (kind === 'retract') away.add(number);
          else away.delete(number);
          return null;
        }
        if (kind === 'undo') return made.length === 0 ? null : takeBack(made[which % made.length]);
        if (away.has(number)) return null;
        if (kind === 'same') {
          if (away.size > 0) return null;
          const pair = [await occurrenceOf('Ana Reyes', 1), await occurrenceOf('Rui Costa', 2)] as const;
          return judge(graph, { pair, verdict: 'same', ...BY }, AT, NAMES);
        }
        const whom = ['speaker is nobody', 'not a statement', 'confirmed'].includes(kind)
          ? null
          : await occurrenceOf(name, number);
        const held = kind === 'target is' || kind === 'stance is' ? stance : null;
        return decide({ verdict: kind, whom, stance: held }, number);
      };
      for (const each of steps) {
        const done = await apply(each).catch((error) => {
          if (error instanceof ContradictionError || /no target/.test(String(error))) return null;
          throw error;
        });
        if (done?.judgement) made.push(done.judgement.id);
        expect(await rebuild(graph, AT, NAMES)).toBe(0);
      }
      for (const number of away) await retraction('take back', number);
      const forces = await rows<{ id: string }>(
        "MATCH (j:Judgement) WHERE j.superseded IS NULL AND j.verdict <> 'undo' RETURN j.id AS id ORDER BY j.sequence DESC",
      );
      for (const { id } of forces) await takeBack(id);
      expect(await digest(graph)).toEqual(plain);
      expect(await stored()).toEqual(Array(2).fill({ speaker: 0.9, targets: 1, reviewed: null }));
    }),
    { numRuns: triesOf(6), seed: 20261126 },
  );
}, 300_000);

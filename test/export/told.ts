import { CodePoints } from '../../server/document/codepoints.ts';
import { hashText } from '../../server/document/identifier.ts';
import type { Told } from '../../server/export/columns.ts';
import type { Head } from '../../server/export/head.ts';
import type { Export, Network } from '../../server/export/reading.ts';
import type { ToldJudgement } from '../../server/graph/judgements.ts';
import type { EntityNode, SpanList } from '../../server/graph/statements.ts';

export const HEAD: Head = {
  query: { target: ['Entity:JPN'] },
  asOf: 12,
  made: '2026-06-01T10:00:00.000Z',
  server: 'http://127.0.0.1:4000',
  program: '0.1.0',
  extractor: '0.5.15',
  totals: { reports: 3, utterances: 2, noDate: 1, noTarget: 1, noSpeaker: 1 },
  reviewed: 1,
};

export const MOE: EntityNode = {
  id: 'moe',
  kind: 'person',
  name: 'Ingrid "Inge" Moe',
  described: false,
  country: 'NOR',
};
export const JAPAN: EntityNode = { id: 'JPN', kind: 'country', name: 'Japan', described: false, code: 'JPN' };
export const NORWAY: EntityNode = {
  id: 'NOR',
  kind: 'country',
  name: 'Norway',
  described: false,
  code: 'NOR',
};

/** What a test says of a statement: its words as they stand in the text. */
export interface Made {
  readonly id: string;
  readonly text: string;
  readonly words?: readonly string[];
  readonly cue?: string;
  readonly title?: string;
  readonly by?: EntityNode | null;
  readonly about?: readonly EntityNode[];
  readonly said?: string | null;
  readonly reviewed?: 'confirmed';
}

/** A statement as exports take it; what isn't told has its plainest value. */
export function toldOf(made: Made): Told {
  const { id, text, words = [], cue, title = 'The talks', by = MOE, about = [], said = '2026-03-04' } = made;
  const points = new CodePoints(text);
  const spans = (...some: readonly string[]): SpanList =>
    some.flatMap((each) => {
      const start = text.indexOf(each);
      if (start < 0) throw new Error(`${each} does not stand in ${text}`);
      return points.numbers({ start, end: start + each.length, text: each });
    });
  const judgement = {
    id: 'j',
    sequence: 7,
    verdict: 'confirmed',
    author: 'Desk "north"',
    why: '=cmd|x',
    at: HEAD.made,
  };
  return {
    head: HEAD,
    article: {
      ...{ id: `https://ledger.example/${id}`, version: hashText(text).slice(0, 32) },
      ...{ address: `https://ledger.example/${id}?a=1&b=2`, outlet: 'Ledger, The', title, byline: null },
      ...{ language: 'en', file: 'a.txt', fetched: HEAD.made, learned: HEAD.made, claimed: null },
      ...{ publishedFrom: '2026-03-05T09:30:00+07:00', publishedTo: '2026-03-05T09:30:00+07:00' },
      ...{ publishedPrecision: 'minute', modifiedFrom: null, modifiedTo: null, modifiedPrecision: null },
      ...{ extractor: '0.5.15', knowledge: 'k', textHash: hashText(text), text },
    },
    statement: {
      version: hashText(text).slice(0, 32),
      statement: {
        ...{ id, kind: 'direct', act: 'deny', language: 'en', sources: [], sourceSpans: [], position: 0 },
        ...(cue === undefined ? {} : { cue, cueSpan: spans(cue) }),
        ...{ contents: words, contentSpans: spans(...words), confidence: 0.9, rule: 'verb' },
        ...(said === null
          ? {}
          : {
              saidFrom: said,
              saidTo: said,
              saidPrecision: 'day' as const,
              saidReason: 'date beside the cue',
            }),
        reviewed: made.reviewed ?? null,
      },
      speakers:
        by === null
          ? []
          : [
              {
                ...{ entity: by, confidence: 0.8, reason: 'named in the source' },
                ...{ roleTitle: 'minister', roleFor: NORWAY, roleTenure: null },
              },
            ],
      relay: [],
      targets: about.map((entity) => ({
        ...{ entity, spans: [], texts: [], stance: 'opposes' as const, stanceConfidence: 0.7 },
        ...{ stanceSpans: [], stanceTexts: [] },
      })),
      ...{ reports: [], place: null, utterance: `u-${id}`, served: null, judgements: [] },
    },
    judgements: made.reviewed === undefined ? [] : [{ ...judgement, inForce: true } as never],
  };
}

/** With texts that no form bears easily. */
export const AWKWARD: readonly Made[] = [
  {
    ...{ id: 'a', text: '😀 Moe said: "=1+1, or\r\nnot" of Japan.', words: ['=1+1, or\r\nnot'], cue: 'said' },
    ...{ title: '@SUM(A1) & <b>"bold"</b> -->', about: [JAPAN, NORWAY], reviewed: 'confirmed' as const },
  },
  {
    ...{
      id: 'b',
      text: 'Nobody 𝒳 spoke; "two;  pieces" and <script>alert(1)</script> were heard.',
      by: null,
    },
    ...{
      words: ['two;  pieces', '<script>alert(1)</script>'],
      title: '-title\u0000\u0007 of ours',
      said: null,
    },
  },
  { id: 'c', text: 'Moe warned Japan.', cue: 'warned', about: [JAPAN] },
];

export const NETWORK: Network = {
  parties: [
    { entity: 'JPN', said: { reports: 0, utterances: 0 }, about: { reports: 2, utterances: 2 } },
    { entity: 'moe', said: { reports: 2, utterances: 2 }, about: { reports: 0, utterances: 0 } },
  ],
  arrows: [
    {
      ...{ speaker: 'moe', target: 'JPN', reports: 2, utterances: 2, supports: 0, opposes: 2, neutral: 0 },
      ...{
        spells: [
          { from: '2026-03-04', to: '2026-03-05' },
          { from: '2026-04-01', to: '2026-04-01' },
        ],
        undated: 1,
      },
    },
  ],
  entities: new Map([
    ['JPN', JAPAN],
    ['moe', { ...MOE, name: 'Moe & "Sons" <\u0001>' }],
  ]),
};

/** Somebody said of two names that they are one, and took it back. */
const SAME: ToldJudgement = {
  ...{
    id: 'j5',
    sequence: 5,
    verdict: 'same',
    author: 'Desk "north"',
    why: '<b>one office</b>',
    at: HEAD.made,
  },
  ...{ inForce: false, undoes: null, compared: [], of: 'event' },
  base: { id: 'j5', verdict: 'same', stance: null, statement: null },
  pair: ['Moe', 'Ms Moe'].map((name, at) => ({
    ...{ occurrence: `o${at}`, name, entity: MOE, article: `https://ledger.example/${at}`, counts: true },
    ...{ text: `${name} spoke.`, spans: [0, name.length, 0, name.length], texts: [name] },
  })),
};
export const IDENTITIES: readonly ToldJudgement[] = [
  {
    ...SAME,
    ...{ id: 'j6', sequence: 6, verdict: 'undo', why: '', inForce: true, undoes: 5 },
  },
  SAME,
];

/** An export of these statements, a batch for each two; whoever stands in them was judged as above. */
export function exportOf(statements: readonly Told[], network: Network = NETWORK): Export {
  return {
    head: HEAD,
    async *batches() {
      for (let at = 0; at < statements.length; at += 2) {
        const some = statements.slice(at, at + 2);
        yield { articles: some.map(({ article }) => article), statements: some };
      }
    },
    network: async () => network,
    identities: async (entities) => (entities.includes(MOE.id) ? IDENTITIES : []),
  };
}

export async function bytesOf(chunks: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const all: Uint8Array[] = [];
  for await (const chunk of chunks) all.push(chunk);
  return Buffer.concat(all);
}

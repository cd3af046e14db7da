import type { SpanList } from '../graph/statements.ts';
import { onWire, pageOf, type Told } from './columns.ts';
import { type Head, headFields } from './head.ts';
import type { Export } from './reading.ts';

const CONTEXT = 'http://www.w3.org/ns/anno.jsonld';

/** Characters before and after, as a TextQuoteSelector has them. */
const AROUND = 32;

/**
 * A W3C Web Annotation page in JSON-LD, an annotation a statement and line: its targets are the words of what was said, by position (in
 * code points of the text as Ujar holds it) and as a quotation (which finds them on the page of the outlet too); its body tells who
 * said it, how, about whom.
 */
export async function* writeAnnotations({ head, batches }: Export): AsyncGenerator<Buffer> {
  yield Buffer.from(`${opening(head)}\n`);
  let before = '';
  for await (const { statements } of batches(true)) {
    const items = statements.map((told) => JSON.stringify(annotation(told))).join(',\n');
    if (items === '') continue;
    yield Buffer.from(before + items);
    before = ',\n';
  }
  yield Buffer.from('\n]}\n');
}

/** The page up to its items. */
function opening(head: Head): string {
  const filter = JSON.stringify({ ...head.query, asOf: head.asOf });
  const query = new URLSearchParams({ format: 'annotations', filter });
  const page = {
    '@context': [CONTEXT, { ujar: 'urn:ujar:' }],
    ...{ id: `${head.server}/export?${query}`, type: 'AnnotationPage' },
    'ujar:export': headFields(head),
    startIndex: 0,
  };
  return `${JSON.stringify(page).slice(0, -1)},"items":[`;
}

function annotation(told: Told) {
  const { head, article, statement } = told;
  const { statement: own, speakers, targets } = statement;
  const spans = own.contentSpans.length > 0 ? own.contentSpans : (own.cueSpan ?? []);
  return {
    id: pageOf(told),
    type: 'Annotation',
    motivation: 'describing',
    ...{ created: article.learned, generated: head.made },
    generator: {
      id: head.server,
      type: 'Software',
      name: `Ujar ${head.program}, extractor ${article.extractor}`,
    },
    body: [
      { type: 'TextualBody', purpose: 'tagging', value: own.act },
      {
        type: 'TextualBody',
        purpose: 'describing',
        format: 'text/plain',
        language: 'en',
        value: sentenceOf(told),
      },
    ],
    target: targetsOf(told, spans),
    'ujar:statement': {
      ...{ id: onWire('Statement', own.id), act: own.act, kind: own.kind, confidence: own.confidence },
      speaker: speakers[0] && { id: onWire('Entity', speakers[0].entity.id), name: speakers[0].entity.name },
      targets: targets.map(({ entity, stance }) => ({
        ...{ id: onWire('Entity', entity.id), name: entity.name, stance },
      })),
      reviewed: own.reviewed ?? null,
    },
  };
}

/** "Ingrid Moe, deny: on Japan (opposes)". */
function sentenceOf({ statement: { statement, speakers, targets } }: Told): string {
  const about = targets.map(({ entity, stance }) => `${entity.name} (${stance})`).join(', ');
  const who = speakers[0]?.entity.name ?? 'Somebody unnamed';
  return `${who}, ${statement.act}${about === '' ? '' : `: on ${about}`}`;
}

function targetsOf({ article }: Told, spans: SpanList) {
  const text = article.text ?? '';
  const source = article.address ?? `urn:sha256:${article.textHash}`;
  return Array.from({ length: spans.length / 4 }, (_, at) => {
    const [from = 0, to = 0, start = 0, end = 0] = spans.slice(4 * at, 4 * at + 4);
    return {
      source,
      selector: [
        { type: 'TextPositionSelector', start, end },
        {
          type: 'TextQuoteSelector',
          exact: text.slice(from, to),
          prefix: Array.from(text.slice(0, from)).slice(-AROUND).join(''),
          suffix: Array.from(text.slice(to, to + 2 * AROUND))
            .slice(0, AROUND)
            .join(''),
        },
      ],
    };
  });
}

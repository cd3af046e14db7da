import { onWire } from './columns.ts';
import { element, escaped, inPieces } from './markup.ts';
import { ARROW_FIELDS, graphFields, NODE_FIELDS } from './network.ts';
import type { Export, Network } from './reading.ts';

/** What GEXF calls types of attributes. */
const TYPES = { string: 'string', int: 'integer', double: 'double', boolean: 'boolean' } as const;

/**
 * GEXF 1.2 for Gephi: the same as GraphML, with time. An edge stands on the days on which it may have been said (its spells); one of
 * which no day is told has none, and so stands always.
 */
export async function* writeGexf(taken: Export): AsyncGenerator<Buffer> {
  yield* inPieces(linesOf(taken, await taken.network()));
}

function* linesOf({ head }: Export, network: Network): Generator<string> {
  const told = graphFields(head).map(([name, text]) => `${name}: ${text}`);
  yield '<?xml version="1.0" encoding="UTF-8"?>';
  yield '<gexf xmlns="http://www.gexf.net/1.2draft" version="1.2">';
  yield element(
    'meta',
    { lastmodifieddate: head.made.slice(0, 10) },
    `${element('creator', {}, escaped(`Ujar ${head.program}`))}${element('description', {}, escaped(told.join('\n')))}`,
  );
  yield '<graph defaultedgetype="directed" mode="dynamic" timeformat="date">';
  yield attributesOf('node', NODE_FIELDS);
  yield attributesOf('edge', ARROW_FIELDS);
  yield '<nodes>';
  for (const party of network.parties) {
    const label = network.entities.get(party.entity)?.name ?? party.entity;
    const values = NODE_FIELDS.map(({ of }) => of(party, network));
    yield element('node', { id: onWire('Entity', party.entity), label }, valuesOf(values));
  }
  yield '</nodes>';
  yield '<edges>';
  for (const [at, arrow] of network.arrows.entries()) {
    const ends = { source: onWire('Entity', arrow.speaker), target: onWire('Entity', arrow.target) };
    const spells = arrow.spells.map(({ from, to }) => element('spell', { start: from, end: to }));
    yield element(
      'edge',
      { id: at, ...ends, weight: arrow.utterances },
      valuesOf(ARROW_FIELDS.map(({ of }) => of(arrow, network))) +
        (spells.length === 0 ? '' : element('spells', {}, spells.join(''))),
    );
  }
  yield '</edges>';
  yield '</graph>';
  yield '</gexf>';
}

function attributesOf(
  kind: 'node' | 'edge',
  fields: readonly { readonly name: string; readonly kind: keyof typeof TYPES }[],
): string {
  const told = fields.map((field, id) =>
    element('attribute', { id, title: field.name, type: TYPES[field.kind] }),
  );
  return element('attributes', { class: kind }, told.join(''));
}

function valuesOf(values: readonly (string | number | boolean | null)[]): string {
  const told = values.map((value, at) =>
    value === null ? '' : element('attvalue', { for: at, value: String(value) }),
  );
  return element('attvalues', {}, told.join(''));
}

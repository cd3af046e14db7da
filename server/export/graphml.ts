import { onWire } from './columns.ts';
import { element, escaped, inPieces } from './markup.ts';
import { ARROW_FIELDS, graphFields, NODE_FIELDS } from './network.ts';
import type { Export, Network } from './reading.ts';

/**
 * GraphML: everybody in the selection as a node, who speaks about whom as a directed edge that counts. What the file says of itself
 * stands as data of the graph, which networkx gives as `graph.graph`.
 */
export async function* writeGraphml(taken: Export): AsyncGenerator<Buffer> {
  yield* inPieces(linesOf(taken, await taken.network()));
}

function* linesOf({ head }: Export, network: Network): Generator<string> {
  const told = graphFields(head);
  yield '<?xml version="1.0" encoding="UTF-8"?>';
  yield '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">';
  for (const [name] of told) yield keyOf('graph', name, 'string');
  for (const { name, kind } of NODE_FIELDS) yield keyOf('node', name, kind);
  for (const { name, kind } of ARROW_FIELDS) yield keyOf('edge', name, kind);
  yield '<graph id="statements" edgedefault="directed">';
  for (const [name, text] of told) yield dataOf('graph', name, text);
  for (const party of network.parties) {
    const data = NODE_FIELDS.map(({ name, of }) => dataOf('node', name, of(party, network)));
    yield element('node', { id: onWire('Entity', party.entity) }, data.join(''));
  }
  for (const [at, arrow] of network.arrows.entries()) {
    const data = ARROW_FIELDS.map(({ name, of }) => dataOf('edge', name, of(arrow, network)));
    const ends = { source: onWire('Entity', arrow.speaker), target: onWire('Entity', arrow.target) };
    yield element('edge', { id: `e${at}`, ...ends }, data.join(''));
  }
  yield '</graph>';
  yield '</graphml>';
}

type Domain = 'graph' | 'node' | 'edge';

function keyOf(domain: Domain, name: string, type: string): string {
  return element('key', { id: `${domain}_${name}`, for: domain, 'attr.name': name, 'attr.type': type });
}

function dataOf(domain: Domain, name: string, value: string | number | boolean | null): string {
  return value === null ? '' : element('data', { key: `${domain}_${name}` }, escaped(String(value)));
}

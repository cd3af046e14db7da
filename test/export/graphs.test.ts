import { XMLParser } from 'fast-xml-parser';
import Graph from 'graphology';
import gexf from 'graphology-gexf';
import { describe, expect, it } from 'vitest';
import { writeAnnotations } from '../../server/export/annotations.ts';
import { writeGexf } from '../../server/export/gexf.ts';
import { writeGraphml } from '../../server/export/graphml.ts';
import { AWKWARD, bytesOf, exportOf, toldOf } from './told.ts';

const TAKEN = exportOf(AWKWARD.map(toldOf));
const NOTICE = 'machine-extracted, 1 of 3 reviewed';

const parser = new XMLParser({ ignoreAttributes: false, attributeNamePrefix: '', parseTagValue: false });

describe('writeGraphml', () => {
  it('has everybody as a node and who speaks about whom as an edge that counts', async () => {
    const { graphml } = parser.parse(String(await bytesOf(writeGraphml(TAKEN))));
    const names = new Map(
      (graphml.key as { id: string; 'attr.name': string }[]).map((key) => [key.id, key['attr.name']]),
    );
    const dataOf = (item: { data: { key: string; '#text': string }[] }) =>
      Object.fromEntries(item.data.map((data) => [names.get(data.key), data['#text']]));
    expect(dataOf(graphml.graph)).toMatchObject({
      notice: NOTICE,
      as_of: '12',
      query: '{"target":["Entity:JPN"]}',
    });
    expect(graphml.graph.edgedefault).toBe('directed');
    expect(graphml.graph.node.map((node: never) => dataOf(node))).toMatchObject([
      { name: 'Japan', kind: 'country', country: 'JPN', about_reports: '2' },
      { name: 'Moe & "Sons" <>', kind: 'person', country: 'NOR', said_utterances: '2' },
    ]);
    expect(graphml.graph.edge).toMatchObject({ source: 'Entity:moe', target: 'Entity:JPN' });
    expect(dataOf(graphml.graph.edge)).toEqual({
      ...{ utterances: '2', reports: '2', supports: '0', opposes: '2', neutral: '0' },
      ...{ first_day: '2026-03-04', last_day: '2026-04-01', undated_reports: '1' },
    });
  });
});

describe('writeGexf', () => {
  it('is read by a reader of GEXF', async () => {
    const graph = gexf.parse(Graph, String(await bytesOf(writeGexf(TAKEN))));
    expect(graph.type).toBe('directed');
    expect(graph.getNodeAttributes('Entity:moe')).toMatchObject({
      ...{
        label: 'Moe & "Sons" <>',
        name: 'Moe & "Sons" <>',
        kind: 'person',
        described: false,
        said_reports: 2,
      },
    });
    const edge = graph.edge('Entity:moe', 'Entity:JPN');
    expect(graph.getEdgeAttributes(edge)).toMatchObject({
      weight: 2,
      reports: 2,
      opposes: 2,
      first_day: '2026-03-04',
    });
    expect(graph.getAttribute('description')).toContain(NOTICE);
  });

  it('has an edge stand on its days alone', async () => {
    const { gexf: file } = parser.parse(String(await bytesOf(writeGexf(TAKEN))));
    expect(file.graph).toMatchObject({ mode: 'dynamic', timeformat: 'date' });
    expect(file.graph.edges.edge.spells.spell).toEqual([
      { start: '2026-03-04', end: '2026-03-05' },
      { start: '2026-04-01', end: '2026-04-01' },
    ]);
  });
});

describe('writeAnnotations', () => {
  it('selects the words by position in code points and as a quotation', async () => {
    const page = JSON.parse(String(await bytesOf(writeAnnotations(TAKEN))));
    expect(page).toMatchObject({ type: 'AnnotationPage', 'ujar:export': { notice: NOTICE, as_of: 12 } });
    expect(page['@context'][0]).toBe('http://www.w3.org/ns/anno.jsonld');
    expect(page.items).toHaveLength(3);
    for (const [at, { target }] of page.items.entries())
      for (const { selector } of target) {
        const [position, quote] = selector;
        const text = Array.from(AWKWARD[at]?.text ?? '');
        expect(text.slice(position.start, position.end).join('')).toBe(quote.exact);
        expect(text.join('')).toContain(quote.prefix + quote.exact + quote.suffix);
      }
    expect(
      page.items[1].target.map((each: { selector: { exact?: string }[] }) => each.selector[1]?.exact),
    ).toEqual(AWKWARD[1]?.words);
    expect(page.items[0].target[0].source).toBe('https://ledger.example/a?a=1&b=2');
  });

  it('of nothing is a page without items', async () => {
    expect(JSON.parse(String(await bytesOf(writeAnnotations(exportOf([])))))).toMatchObject({ items: [] });
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { homeOf } from '../../web/messages/names.ts';
import type { Drawing } from '../../web/views/graph/elements.ts';
import { placeNodes } from '../../web/views/graph/layout.ts';
import { placeLabels } from '../../web/views/graph/route.ts';
import { linkOf } from '../../web/views/reader/address.ts';
import { cut, paragraphs } from '../../web/views/reader/pieces.ts';

describe('cut(text, offset, marks)', () => {
  it('keeps the text, and each mark covers exactly its words', () => {
    const marks = fc.array(
      fc.record({ utf16Start: fc.nat(60), length: fc.nat(20), name: fc.constantFrom('a', 'b', 'c', 'd') }),
      { maxLength: 6 },
    );
    fc.assert(
      fc.property(fc.string({ maxLength: 50 }), fc.nat(10), marks, (text, offset, given) => {
        const named = given.map((mark, i) => ({
          utf16Start: mark.utf16Start,
          utf16End: mark.utf16Start + mark.length,
          name: `${mark.name}${i}`,
        }));
        const pieces = cut(text, offset, named);
        expect(pieces.map((piece) => piece.text).join('')).toBe(text);
        for (const mark of named) {
          const covered = pieces
            .filter(({ names }) => names.includes(mark.name))
            .map((piece) => piece.text)
            .join('');
          const start = Math.max(0, mark.utf16Start - offset);
          expect(covered).toBe(text.slice(start, Math.max(start, mark.utf16End - offset)));
        }
      }),
    );
  });
});

describe('paragraphs(text)', () => {
  it('parts at line breaks and tells where each begins', () => {
    const text = 'One.\n\n  \nTwo 🐟.\n';
    expect(paragraphs(text)).toEqual([
      { start: 0, text: 'One.' },
      { start: text.indexOf('Two'), text: 'Two 🐟.' },
    ]);
  });
});

describe('linkOf(address)', () => {
  it.each([
    ['https://news.site/a', 'https://news.site/a'],
    ['https://nordic-ledger.example/a', null],
    ['http://localhost/a', null],
    ['javascript:alert(1)', null],
    ['data:text/html,x', null],
    ['no address', null],
    [null, null],
  ])('%s', (address, link) => expect(linkOf(address)).toBe(link));
});

describe('placeNodes(drawing, size)', () => {
  const node = (id: string) => ({
    id,
    kind: 'person' as const,
    described: false,
    code: id,
    label: id,
    width: 40,
    height: 40,
    labelWidth: 90,
    weight: 1,
  });
  const arrow = (source: string, target: string) => ({
    id: `${source}>${target}`,
    source,
    target,
    count: 1,
    pill: '1',
    stance: 'NEUTRAL' as const,
    width: 2,
  });
  const ids = Array.from({ length: 40 }, (_, i) => `n${i}`);
  const drawing: Drawing = {
    nodes: ids.map(node),
    arrows: ids.slice(1).map((id, i) => arrow(id, ids[Math.floor(i / 3)] ?? 'n0')),
  };
  const size = { width: 1000, height: 600 };

  it('gives the same places every time', () => {
    expect([...placeNodes(drawing, size)]).toEqual([...placeNodes(drawing, size)]);
  });

  it('lets no node stand on another or its label', () => {
    const places = [...placeNodes(drawing, size).values()];
    const touching = places.flatMap((a, i) =>
      places.slice(i + 1).filter((b) => Math.abs(a.x - b.x) < 90 && Math.abs(a.y - b.y) < 60),
    );
    expect(touching).toEqual([]);
  });

  it('keeps those without an arrow out of the others’ midst, below them', () => {
    const alone = { ...drawing, nodes: [...drawing.nodes, node('alone')] };
    const places = placeNodes(alone, size);
    const lowest = Math.max(...ids.map((id) => places.get(id)?.y ?? 0));
    expect(places.get('alone')?.y).toBeGreaterThan(lowest);
  });

  it('names the more telling where two names have no room', () => {
    const pair = {
      nodes: [
        { ...node('a'), weight: 1 },
        { ...node('b'), weight: 9 },
      ],
      arrows: [],
    };
    const close = new Map([
      ['a', { x: 0, y: 0 }],
      ['b', { x: 44, y: 0 }],
    ]);
    const frame = { x1: -30, y1: -30, x2: 90, y2: 40 };
    expect([...placeLabels(pair, close, [], 1, frame).keys()]).toEqual(['b']);
    expect(placeLabels(pair, close, [], 1).size).toBe(2);
  });
});

describe('homeOf(entity)', () => {
  const country = (id: string) => ({ id, name: id, iso3: id });
  const held = (...countries: (string | null)[]) => ({
    id: 'e',
    country: null,
    roles: countries.map((id) => ({ for: id === null ? null : country(id) })),
  });

  it('is the one country that all offices are for', () => {
    expect(homeOf(held('KEN', null, 'KEN'))?.id).toBe('KEN');
    expect(homeOf(held('KEN', 'IDN'))).toBeNull();
    expect(homeOf(held(null))).toBeNull();
  });

  it('is what is sure before what offices tell, and never itself', () => {
    expect(homeOf({ ...held('KEN'), country: country('IDN') })?.id).toBe('IDN');
    expect(homeOf({ ...held('KEN'), id: 'IDN', country: country('IDN') })).toBeNull();
  });
});

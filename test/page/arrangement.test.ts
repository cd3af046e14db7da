import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Arrangement, arrange, type Job, shownPlaces } from '../../web/views/graph/arrange.ts';
import { openArranger } from '../../web/views/graph/arranger.ts';
import { LineIndex } from '../../web/views/graph/boxes.ts';
import type { Drawing } from '../../web/views/graph/elements.ts';
import { placeLabels, type Standout } from '../../web/views/graph/labels.ts';
import { placeNodes } from '../../web/views/graph/layout.ts';
import { finish, inSlices, type Steps } from '../../web/views/graph/steps.ts';

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
  range: '1',
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
const job: Job = {
  ...{ drawing, size, first: ids, groups: [{ anchor: null, ids }] },
  ...{ pins: new Map(), before: null },
};
/** The drawing with so many more beside one node. */
const grown = (anchor: string, count: number): Pick<Job, 'drawing' | 'groups'> => {
  const more = Array.from({ length: count }, (_, i) => `new${i} of ${anchor}`);
  return {
    drawing: {
      nodes: [...drawing.nodes, ...more.map(node)],
      arrows: [...drawing.arrows, ...more.map((id) => arrow(anchor, id))],
    },
    groups: [...job.groups, { anchor, ids: more }],
  };
};
const touching = (places: Iterable<{ readonly x: number; readonly y: number }>) => {
  const all = [...places];
  return all.flatMap((a, i) =>
    all.slice(i + 1).filter((b) => Math.abs(a.x - b.x) < 90 && Math.abs(a.y - b.y) < 60),
  );
};

describe('placeNodes(drawing, size)', () => {
  it('gives the same places every time', () => {
    expect([...finish(placeNodes(drawing, size))]).toEqual([...finish(placeNodes(drawing, size))]);
  });

  it('lets no node stand on another or its label', () => {
    expect(touching(finish(placeNodes(drawing, size)).values())).toEqual([]);
  });

  it('keeps those without an arrow out of the others’ midst, below them', () => {
    const alone = { ...drawing, nodes: [...drawing.nodes, node('alone')] };
    const places = finish(placeNodes(alone, size));
    const lowest = Math.max(...ids.map((id) => places.get(id)?.y ?? 0));
    expect(places.get('alone')?.y).toBeGreaterThan(lowest);
  });
});

describe('placeLabels(drawing, places, lines, zoom, frame)', () => {
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
    expect([...placeLabels(pair, close, new LineIndex(), 1, frame).keys()]).toEqual(['b']);
    expect(placeLabels(pair, close, new LineIndex(), 1).size).toBe(2);
  });

  it('leaves the numbers of what stands out to be read, and names it all the same', () => {
    const alone = { nodes: [node('a')], arrows: [] };
    const places = new Map([['a', { x: 0, y: 0 }]]);
    const below = { x1: -20, y1: 16, x2: 20, y2: 40 };
    const around = { x1: -200, y1: -200, x2: 200, y2: 200 };
    const sideOf = (standout: Standout) =>
      placeLabels(alone, places, new LineIndex(), 1, null, standout).get('a');
    expect(sideOf({ numbers: [], named: new Set() })).toBe('bottom');
    expect(sideOf({ numbers: [below], named: new Set() })).toBe('top');
    expect(sideOf({ numbers: [around], named: new Set() })).toBeUndefined();
    expect(sideOf({ numbers: [around, below], named: new Set(['a']) })).toBe('top');
  });
});

describe('arrange(job)', () => {
  const before = finish(arrange(job));

  it('puts what is new beside its anchor, on nothing, and moves nothing else, whatever the anchor', () => {
    fc.assert(
      fc.property(fc.constantFrom(...ids), fc.integer({ min: 1, max: 25 }), (anchor, count) => {
        const after = finish(arrange({ ...job, ...grown(anchor, count), before }));
        for (const [id, place] of before.places) expect(after.places.get(id)).toEqual(place);
        for (const [id, route] of before.routes) expect(after.routes.get(id)).toEqual(route);
        expect(after.places.size).toBe(ids.length + count);
        expect(touching(after.places.values())).toEqual([]);
        const far = (id: string) => {
          const [a, b] = [after.places.get(anchor), after.places.get(id)];
          return Math.hypot((a?.x ?? 0) - (b?.x ?? 0), (a?.y ?? 0) - (b?.y ?? 0));
        };
        expect(far(`new0 of ${anchor}`)).toBeLessThan(400);
      }),
      { numRuns: 25 },
    );
  });

  it('keeps a pin before the layout’s place, and gives that back without it', () => {
    const pins = new Map([['n3', { x: 900, y: -900 }]]);
    const pinned = finish(arrange({ ...job, pins, before }));
    expect(shownPlaces(pinned).get('n3')).toEqual({ x: 900, y: -900 });
    const free = finish(arrange({ ...job, before: pinned }));
    expect([...shownPlaces(free)]).toEqual([...shownPlaces(before)]);
    const moved = (id: string) =>
      JSON.stringify(pinned.routes.get(id)) !== JSON.stringify(before.routes.get(id));
    const ends = drawing.arrows.filter(({ source, target }) => source !== 'n3' && target !== 'n3');
    expect(ends.filter(({ id }) => moved(id))).toEqual([]);
  });

  it('is the same from a link, where nothing stands yet, as from walking there', () => {
    const walked = finish(arrange({ ...job, ...grown('n5', 6), before }));
    const linked = finish(arrange({ ...job, ...grown('n5', 6) }));
    expect([...linked.places]).toEqual([...walked.places]);
  });

  it('stands where there is nothing else', () => {
    const one: Drawing = { nodes: [node('a'), node('b')], arrows: [] };
    const { places } = finish(arrange({ ...job, drawing: one, first: [], groups: [] }));
    expect(touching(places.values())).toEqual([]);
  });
});

describe('inSlices(steps, wanted)', () => {
  function* count(to: number): Steps<number> {
    for (let i = 0; i < to; i++) yield;
    return to;
  }

  it('pauses each time a slice is over, and ends in the value', async () => {
    let [time, pauses] = [0, 0];
    const pace = {
      now: () => time++,
      pause: async () => {
        pauses++;
      },
    };
    expect(await inSlices(count(100), () => true, 10, pace)).toBe(100);
    expect(pauses).toBeGreaterThan(8);
  });

  it('gives up what is not wanted any more', async () => {
    let left = 3;
    const pace = { now: () => Number.POSITIVE_INFINITY, pause: async () => {} };
    expect(await inSlices(count(100), () => left-- > 0, 10, pace)).toBeNull();
  });
});

describe('openArranger(start)', () => {
  const none = () => {
    throw new Error('no workers here');
  };

  it('arranges where there are no workers, alike, and drops what another job overtakes', async () => {
    const arranger = openArranger(none);
    const [first, second] = await Promise.all([
      arranger.arrange(job),
      arranger.arrange({ ...job, ...grown('n1', 3) }),
    ]);
    expect(first).toBeNull();
    expect(second).toEqual(finish(arrange({ ...job, ...grown('n1', 3) })));
  });

  it('gives what a worker answers to the last job, and goes on without one that fails', async () => {
    const worker = new EventTarget() as EventTarget & { postMessage(sent: { ticket: number }): void };
    const sent: number[] = [];
    worker.postMessage = ({ ticket }) => sent.push(ticket);
    const arranger = openArranger(() => worker as unknown as Worker);
    const stale = arranger.arrange(job);
    const wanted = arranger.arrange(job);
    const told = { places: new Map(), pins: new Map(), routes: new Map() } satisfies Arrangement;
    for (const ticket of sent)
      worker.dispatchEvent(
        Object.assign(new Event('message'), { data: { ticket, arrangement: { ...told, ticket } } }),
      );
    expect(await stale).toBeNull();
    expect(await wanted).toEqual({ ...told, ticket: sent[1] });
    const after = arranger.arrange(job);
    worker.dispatchEvent(new Event('error'));
    expect(await after).toEqual(finish(arrange(job)));
  });
});

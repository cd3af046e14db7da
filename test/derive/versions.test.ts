import { describe, expect, it } from 'vitest';
import { type Entry, planVersions } from '../../server/derive/versions.ts';
import { hashText } from '../../server/document/identifier.ts';
import type { Provenance } from '../../server/document/raw.ts';
import type { StoredVersion } from '../../server/graph/articles.ts';
import { documentOf, entryOf } from '../graph/documents.ts';

const ADDRESS = 'https://nordic-ledger.example/v';

function entry(text: string, day: string | null, provenance: Partial<Provenance> = {}): Entry {
  const published = day === null ? null : { from: day, to: day, precision: 'day' as const };
  return entryOf(documentOf({ address: ADDRESS, published, text }, []), provenance);
}

const at = (day: number): Partial<Provenance> => ({ retrieved: `2026-03-0${day}T06:00:00.000Z` });

/** Plans the entries one after another, as batches of one would be; gives what stands in the end, oldest first. */
function bring(...batches: readonly (readonly Entry[])[]) {
  let stored: StoredVersion[] = [];
  const counts = { known: 0, refused: 0 };
  for (const entries of batches) {
    const plan = planVersions(stored, entries);
    counts.known += plan.known;
    counts.refused += plan.refused;
    stored = [
      ...stored,
      ...plan.fresh.map(({ version, seen, document }) => ({
        article: ADDRESS,
        version,
        textHash: document.article.text,
        seen,
        title: document.article.title,
        byline: document.article.byline,
        publishedFrom: document.article.published?.from ?? null,
        publishedPrecision: document.article.published?.precision ?? null,
        current: true,
        retracted: false,
      })),
    ].map((each) => ({ ...each, current: each.current && !plan.older.includes(each.version) }));
    stored = stored.map((each) => ({ ...each, textHash: hashes.get(each.textHash) ?? each.textHash }));
  }
  return { ...counts, stored, current: stored.filter((each) => each.current) };
}

const hashes = new Map(['A', 'B', 'C'].map((text) => [text, hashText(text)]));
const texts = (stored: readonly StoredVersion[]) =>
  stored.map((each) => [...hashes].find(([, hash]) => hash === each.textHash)?.[0]).join('');

describe('planVersions(stored, entries)', () => {
  it('a changed text is a new version and counts, a return to the old one a third', () => {
    const entries = [
      entry('A', '2026-03-01', at(1)),
      entry('B', '2026-03-01', at(2)),
      entry('A', '2026-03-01', at(3)),
    ];
    for (const batches of [[entries], entries.map((each) => [each])]) {
      const { stored, current } = bring(...batches);
      expect(texts(stored)).toBe('ABA');
      expect(new Set(stored.map((each) => each.version)).size).toBe(3);
      expect(current).toEqual([stored[2]]);
    }
  });

  it('bringing the same again writes nothing, whatever versions it holds', () => {
    const archive = [entry('A', null, at(1)), entry('B', null, at(2)), entry('A', null, at(3))];
    expect(bring(archive, archive)).toMatchObject({ known: 3, stored: { length: 3 } });
    expect(bring(archive.slice(0, 2), archive)).toMatchObject({ known: 2, stored: { length: 3 } });
    const file = [entry('A', '2026-03-01'), entry('B', '2026-03-01')];
    expect(bring(file, file)).toMatchObject({ known: 2, stored: { length: 2 } });
  });

  describe('of the current text', () => {
    const told = (
      title: string | null,
      byline: string | null = null,
      published: string | null = null,
    ): Entry =>
      entryOf(
        documentOf(
          {
            ...{ address: ADDRESS, text: 'A', title, byline },
            published:
              published === null
                ? null
                : { from: published, to: published, precision: published.includes('T') ? 'minute' : 'day' },
          },
          [],
        ),
        {},
      );
    const first = told('Talks begin', 'Ana Reyes', '2026-03-04');

    it.each([
      ['title', told('Talks end')],
      ['by-line', told(null, 'Ana Reyes, Kenji Abe')],
      ['date', told(null, null, '2026-03-02')],
    ])('another %s is a version that counts, and bringing both again writes nothing', (_, corrected) => {
      const { stored, current } = bring([first], [corrected]);
      expect(stored).toHaveLength(2);
      expect(current).toEqual([stored[1]]);
      expect(bring([first], [corrected], [first, corrected], [corrected])).toMatchObject({
        known: 3,
        stored: { length: 2 },
      });
    });

    it.each([
      ['nothing told', told(null)],
      ['the same', told('Talks begin', 'Ana Reyes', '2026-03-04')],
      ['a part of it', told(null, 'Ana Reyes')],
      ['the same day, with its hour', told(null, null, '2026-03-04T10:15:00+07:00')],
    ])('%s is known', (_, again) => {
      expect(bring([first], [again])).toMatchObject({ known: 1, stored: { length: 1 } });
    });

    it('what was not told before is a version; one moment in two zones is one', () => {
      const timed = told('Talks begin', null, '2026-03-04T10:15:00+07:00');
      expect(bring([told(null)], [timed])).toMatchObject({ known: 0, stored: { length: 2 } });
      expect(bring([timed], [told(null, null, '2026-03-04T03:15:00+00:00')])).toMatchObject({ known: 1 });
    });

    it('an old text under another title stays known: it does not come back', () => {
      const later = entry('B', '2026-03-05');
      expect(bring([first], [later], [told('Talks end')])).toMatchObject({ known: 1, stored: { length: 2 } });
    });
  });

  it('a text retrieved earlier than the current one is no return', () => {
    const { stored, current } = bring(
      [entry('A', null, at(1)), entry('B', null, at(3))],
      [entry('A', null, at(2))],
    );
    expect(texts(stored)).toBe('AB');
    expect(texts(current)).toBe('B');
  });

  it('the one seen last counts, in any order: by retrieval, else modification, else publication', () => {
    const modified = { from: '2026-03-04', to: '2026-03-04', precision: 'day' as const };
    const entries = [
      entry('A', '2026-03-03'),
      entry('B', '2026-03-01', { modified }),
      entry('C', '2026-02-01', at(5)),
    ];
    for (const order of [entries, entries.toReversed(), [1, 0, 2].map((i) => entries[i] as Entry)])
      expect(texts(bring(...order.map((each) => [each])).current)).toBe('C');
    for (const order of [entries.slice(0, 2), entries.slice(0, 2).toReversed()])
      expect(texts(bring(order).current)).toBe('B');
  });

  it('nothing of a retracted article is taken', () => {
    const stored = bring([entry('A', '2026-03-01')]).stored.map((each) => ({ ...each, retracted: true }));
    const plan = planVersions(stored, [entry('B', '2026-03-02', at(4)), entry('A', '2026-03-01')]);
    expect(plan).toMatchObject({ fresh: [], older: [], known: 0, refused: 2 });
  });
});

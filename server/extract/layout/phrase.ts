import type { EntityKind, MentionUse, Reading } from '../../document/document.ts';
import { type Span, spanOf } from '../../document/span.ts';
import type { Gender } from '../../language/index.ts';
import type { Entry } from '../gazetteer/gazetteer.ts';
import type { Layout } from './layout.ts';

/** Tokens `first` to `end` (exclusive). */
export interface Range {
  readonly first: number;
  readonly end: number;
}

/** A stretch in UTF-16 units. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** A noun phrase that names, describes or points at one entity. */
export interface Phrase extends Range {
  /** The part that names it: "Qin Gang" of "Menteri Luar Negeri Tiongkok, Qin Gang". */
  readonly core: Range;
  /** name: a run of capitals of which nothing is known yet. */
  readonly kind: EntityKind | 'name';
  readonly use: MentionUse;
  readonly reading: Reading;
  /** Identity inside the document where the words alone give it, else null. */
  readonly key: string | null;
  readonly name: string;
  readonly title: Range | null;
  /** The country or organisation that its office or description is of. */
  readonly of: Phrase | null;
  readonly described: boolean;
  readonly plural: boolean;
  readonly gender: Gender | null;
  readonly iso3?: string | undefined;
  readonly in?: string | undefined;
  readonly wikidata?: string | undefined;
  /** For a seat: the government that it stands for in an office ("White House spokeswoman"). */
  readonly government?: Pick<Phrase, 'kind' | 'key' | 'name' | 'iso3' | 'wikidata'> | undefined;
  /** True for the outlets and agencies that pass on words. */
  readonly media?: boolean | undefined;
  /** Where it is less than its last word: "Norwegian" of "Norwegian-flagged". */
  readonly part?: Stretch | undefined;
}

type Given = Range & Pick<Phrase, 'kind'> & Partial<Phrase>;

/**
 * A phrase over `given.first` to `given.end`, with what is not given at its plainest. Made most often of all, and read
 * everywhere: each has all of the fields, so that all are of one shape.
 */
export function phraseOf(layout: Layout, given: Given): Phrase {
  const core = given.core ?? { first: given.first, end: given.end };
  return {
    first: given.first,
    end: given.end,
    core,
    kind: given.kind,
    use: given.use ?? 'name',
    reading: given.reading ?? 'literal',
    key: given.key ?? null,
    name: given.name ?? wordsIn(layout, core),
    title: given.title ?? null,
    of: given.of ?? null,
    described: given.described ?? false,
    plural: given.plural ?? false,
    gender: given.gender ?? null,
    iso3: given.iso3,
    in: given.in,
    wikidata: given.wikidata,
    government: given.government,
    media: given.media,
    part: given.part,
  };
}

/** A phrase with some of its fields changed: of the shape that all have, which a mere copy would not be. */
export function phraseWith(phrase: Phrase, change: Partial<Phrase>): Phrase {
  const all = { ...phrase, ...change };
  return {
    first: all.first,
    end: all.end,
    core: all.core,
    kind: all.kind,
    use: all.use,
    reading: all.reading,
    key: all.key,
    name: all.name,
    title: all.title,
    of: all.of,
    described: all.described,
    plural: all.plural,
    gender: all.gender,
    iso3: all.iso3,
    in: all.in,
    wikidata: all.wikidata,
    government: all.government,
    media: all.media,
    part: all.part,
  };
}

/** A phrase of which nothing is known but where it stands and its kind: phraseOf, for those that are made most often. */
export function plainPhrase(layout: Layout, first: number, end: number, kind: Phrase['kind']): Phrase {
  const core = { first, end };
  return {
    first,
    end,
    core,
    kind,
    use: 'name',
    reading: 'literal',
    key: null,
    name: wordsIn(layout, core),
    title: null,
    of: null,
    described: false,
    plural: false,
    gender: null,
    iso3: undefined,
    in: undefined,
    wikidata: undefined,
    government: undefined,
    media: undefined,
    part: undefined,
  };
}

/** What stands for an entry of the gazetteer from `first` to `end`, with what else is known of it there. */
export function phraseOfEntry(
  entry: Entry,
  first: number,
  end: number,
  use: MentionUse = entry.use,
  reading: Reading = 'literal',
  government?: Phrase['government'],
  part?: Stretch,
): Phrase {
  return {
    first,
    end,
    core: { first, end },
    kind: entry.kind,
    use,
    reading,
    key: entry.key,
    name: entry.name,
    title: null,
    of: null,
    described: false,
    plural: false,
    gender: null,
    iso3: entry.iso3 || undefined,
    in: entry.in || undefined,
    wikidata: entry.wikidata || undefined,
    government,
    media: entry.media || undefined,
    part,
  };
}

/** True for a phrase that names or describes an outlet. */
export function namesOutlet(phrase: Phrase): boolean {
  return phrase.media === true;
}

/** The tokens of all ranges. */
export function tokensOf(ranges: readonly Range[]): Set<number> {
  const tokens = new Set<number>();
  for (const range of ranges) for (let at = range.first; at < range.end; at++) tokens.add(at);
  return tokens;
}

/** The text of a range, its white space single. */
export function wordsIn(layout: Layout, range: Range): string {
  const first = layout.tokens[range.first];
  const last = layout.tokens[range.end - 1];
  if (!first || !last) return '';
  if (first === last) return first.text;
  return layout.text.slice(first.start, last.end).replace(/\s+/g, ' ');
}

/** The span of a range of tokens. */
export function spanAt(layout: Layout, { first, end }: Range): Span {
  return spanOf(layout.text, layout.tokens[first]?.start ?? 0, layout.tokens[end - 1]?.end ?? 0);
}

/** The lower-case words of a range, joined by single spaces. */
export function lowerIn(layout: Layout, range: Range): string {
  const end = Math.min(range.end, layout.tokens.length);
  let words = range.first < end ? (layout.tokens[range.first]?.lower ?? '') : '';
  for (let at = range.first + 1; at < end; at++) words += ` ${layout.tokens[at]?.lower}`;
  return words;
}

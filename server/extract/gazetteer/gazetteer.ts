import type { EntityKind, MentionUse } from '../../document/document.ts';
import { append } from '../text/grouped.ts';
import { Lead } from '../text/leads.ts';
import type { Token } from '../text/tokens.ts';

/** One name that a text may use, and the thing it names. */
export interface Entry {
  /** The words of the name, lower case, as the tokens of a text come. */
  readonly words: readonly string[];
  readonly kind: EntityKind;
  /** Identity inside a document: "country:CHN", "wikidata:Q1065", "place:beijing". */
  readonly key: string;
  /** Display name. */
  readonly name: string;
  readonly use: MentionUse;
  readonly iso3?: string | undefined;
  readonly in?: string | undefined;
  readonly wikidata?: string | undefined;
  /** True for the outlets and agencies that pass on words. */
  readonly media?: boolean | undefined;
  /** True for firms and societies that have a branch in each country, named after it: "Danone Indonesia". */
  readonly branched?: boolean | undefined;
  /** The article without which it names nothing: "the" Guardian; in capitals as it is given, or lower case for any. */
  readonly article?: string | undefined;
  /** Set when the name must be written exactly so ("AS"). */
  readonly exact?: readonly string[] | undefined;
  /** For a seat, and a city of that name in the papers of its country: the key and name of the government it may stand for. */
  readonly government?:
    | { readonly key: string; readonly name: string; readonly wikidata?: string }
    | undefined;
}

/** Names by their first word, the longest first. */
export type Gazetteer = ReadonlyMap<string, readonly Entry[]>;

/** The gazetteer of `entries`; of two with the same words and spelling the first stays. */
export function indexEntries(entries: readonly Entry[]): Gazetteer {
  const index = new Map<string, Entry[]>();
  const seen = new Set<string>();
  for (const entry of entries) {
    const first = entry.words[0];
    const id = `${entry.words.join(' ')}/${entry.exact?.join(' ') ?? ''}`;
    if (first === undefined || seen.has(id)) continue;
    seen.add(id);
    append(index, first, aligned(entry));
  }
  for (const list of index.values()) list.sort((a, b) => b.words.length - a.words.length);
  return index;
}

/** The same entry with all of the fields: of one shape, entries are compared with tokens faster. */
function aligned(entry: Entry): Entry {
  return {
    words: entry.words,
    kind: entry.kind,
    key: entry.key,
    name: entry.name,
    use: entry.use,
    iso3: entry.iso3,
    in: entry.in,
    wikidata: entry.wikidata,
    media: entry.media,
    branched: entry.branched,
    article: entry.article,
    exact: entry.exact,
    government: entry.government,
  };
}

/**
 * The longest entry whose words stand in `tokens`, made with the gazetteer, from `at` on, else null. Linear in the longest
 * name.
 */
export function matchEntry(gazetteer: Gazetteer, tokens: readonly Token[], at: number): Entry | null {
  const first = tokens[at];
  if (!first || (first.leads & Lead.named) === 0) return null;
  const entries = gazetteer.get(first.lower);
  if (!entries) return null;
  for (const entry of entries) if (standsAt(entry, tokens, at)) return entry;
  return null;
}

function standsAt(entry: Entry, tokens: readonly Token[], at: number): boolean {
  for (let i = 0; i < entry.words.length; i++) {
    const token = tokens[at + i];
    if (!token || token.lower !== entry.words[i]) return false;
    if (entry.exact && token.text !== entry.exact[i]) return false;
  }
  return true;
}

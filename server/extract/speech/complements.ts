import type { Act } from '../../document/document.ts';
import { afterQuotation, isQuoted } from '../layout/clauses.ts';
import type { Layout } from '../layout/layout.ts';
import type { Range } from '../layout/phrase.ts';
import type { Cue } from '../phrases/cues.ts';
import { lowerAt } from '../text/words.ts';
import { afterOccasion } from './adjuncts.ts';

/** How far after its cue what is demanded may stand, in tokens. */
const LONGEST_DEMANDED = 14;

/** Where words alone must tell, what is demanded: "mengajak seluruh warga pesisir untuk pulang", whoever they are. */
export function demanded(layout: Layout, cue: Cue, limit: number): Range | null {
  const { infinitiveMarkers, addresseeMarkers, complementisers } = layout.pack.grammar;
  if (layout.pack.tagger || !cue.form.takes.has('infinitive')) return null;
  const { takes, weak } = cue.form;
  const bids = BIDS.has(cue.act) && !takes.has('quote') && !weak;
  const bidden = bids ? biddenAt(layout, cue.end, limit) : null;
  if (bidden) return bidden;
  for (let at = cue.end; at < Math.min(limit, cue.end + LONGEST_DEMANDED); at++) {
    const token = layout.tokens[at];
    if (!token || isQuoted(layout, at) || complementisers.has(token.lower)) return null;
    if (token.kind === 'mark' && token.text !== '(' && token.text !== ')') return null;
    if (!infinitiveMarkers.has(token.lower)) continue;
    const marked = addresseeMarkers.has(lowerAt(layout, cue.end));
    return { first: marked ? at : cue.end, end: limit };
  }
  return null;
}

/** Acts of those who tell others what to do. */
const BIDS: ReadonlySet<Act> = new Set(['demand', 'ask']);
/** Most tokens that tell whom: "seluruh kepala dinas". */
const LONGEST_BIDDEN = 6;

/** "memerintahkan TNI dan Polri menindak ...", "melarang keras kapal asing berlabuh": a deed with no marker before it. */
function biddenAt(layout: Layout, from: number, limit: number): Range | null {
  const { manners, joiners, functionWords, looksActive } = layout.pack.grammar;
  const first = manners.has(lowerAt(layout, from)) ? from + 1 : from;
  for (let at = first; at < Math.min(limit, first + LONGEST_BIDDEN); at++) {
    const token = layout.tokens[at];
    if (token?.kind !== 'word' || isQuoted(layout, at)) return null;
    if (at > first && looksActive(token.lower) && !layout.pack.cues.has(token.lower))
      return { first, end: limit };
    const plain = layout.pack.descriptions.determiners.has(token.lower) || QUANTIFIERS.has(token.lower);
    if (!plain && !joiners.has(token.lower) && functionWords.has(token.lower)) return null;
  }
  return null;
}

const QUANTIFIERS: ReadonlySet<string> = new Set(['seluruh', 'setiap', 'semua', 'banyak', 'para']);

/** A clause that an adjunct of its own leads: "mengatakan pada 2030 kota itu punya trem". */
export function ledClause(layout: Layout, at: number, limit: number): Range | null {
  const { adjunctOpeners, connectors, addresseeMarkers } = layout.pack.grammar;
  const word = lowerAt(layout, at);
  if (layout.pack.tagger || !adjunctOpeners.has(word) || connectors.has(word)) return null;
  const first = afterOccasion(layout, at, limit);
  if (first === at && addresseeMarkers.has(word)) return null;
  return holdsVerbal(layout, first + 2, limit) ? { first, end: limit } : null;
}

/** "berharap warga di pesisir dapat pulang": the one named after the verb is what the content begins with. */
export function aboutAddressee(layout: Layout, cue: Cue, limit: number): Range | null {
  return !layout.pack.tagger && cue.form.takes.has('bare') ? { first: cue.end, end: limit } : null;
}

/** Where the words go on after an adverb of manner: "menolak keras usul itu" rejects "usul itu". */
export function afterManner(layout: Layout, at: number): number {
  return layout.pack.grammar.manners.has(lowerAt(layout, at)) ? at + 1 : at;
}

/** True if a word between the tokens looks like a verb. */
export function holdsVerbal(layout: Layout, first: number, end: number): boolean {
  const { looksVerbal } = layout.pack.grammar;
  for (let at = first; at < end; at++) if (looksVerbal(lowerAt(layout, at))) return true;
  return false;
}

/** A stop left out before a whole sentence in marks: the comma inside them shows that its cue follows. */
export function standsAlone(layout: Layout, first: number, end: number, lead: Range): boolean {
  const words = end - first - 2;
  const comma = [layout.tokens[end - 1], layout.tokens[end - 2]].some((token) => token?.text === ',');
  const whole = comma && words > 4 && layout.tokens[first + 1]?.capital === true;
  return whole && !layout.pack.tagger && lead.end - lead.first > 2;
}

/** Fewest tokens, marks included, of a quotation that needs no comma before it to be speech. */
const FEWEST_SPOKEN = 7;

/** In "mengatakan bahkan sudah 'melarang' ..." the marks set off a word: speech follows its verb, a comma or a colon. */
export function quotesSpeech(layout: Layout, at: number, from: number): boolean {
  if (layout.pack.tagger || at === from || layout.tokens[at - 1]?.kind === 'mark') return true;
  return afterQuotation(layout, at) - at >= FEWEST_SPOKEN;
}

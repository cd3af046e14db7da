import { matchEntry } from '../gazetteer/gazetteer.ts';
import type { Layout } from '../layout/layout.ts';
import { oncePer } from '../text/once.ts';
import { lowerAt } from '../text/words.ts';

/** Before a name that is a ship's then, as they are written: "USS Kuba". */
const SHIPS: ReadonlySet<string> = new Set(
  `USS USNS USCGC HMS HMAS HMCS HMNZS RFA RMS SS MS MV MT RV MY SV KRI KM KMP KLM KMN KN TB INS JS JDS ROKS BRP KD RSS HTMS HNLMS FS ITS
   MSC TCG HDMS HNoMS HSwMS BAP ARA ARC PNS BNS SLNS`.split(/\s+/u),
);

/** Those of `SHIPS` that mean something else as well: what follows is a ship's name only behind a noun of ships. */
const SHORT_FOR_MORE: ReadonlySet<string> = new Set(
  'SS MS MT RV MY SV KN TB JS KD RSS FS ITS BAP ARA ARC MSC INS'.split(' '),
);

/** The longest name of a ship, in words. */
const LONGEST = 5;

/** "USS" at a token, but not "120 MS". */
export function isShipMark(layout: Layout, at: number): boolean {
  return SHIPS.has(layout.tokens[at]?.text ?? '') && layout.tokens[at - 1]?.kind !== 'number';
}

/**
 * The tokens of names of ships, of craft and of weapons, each with what marks it before: "HMS Queen Ada", "kapal tanker
 * Ada Lind", "drone Lind". Who bears an office in such a name, or a person's name, is no one.
 */
export const vesselTokens = oncePer((layout: Layout): ReadonlySet<number> => {
  const found = new Set<number>();
  for (let at = 0; at < layout.tokens.length; at++) {
    const first = nameAt(layout, at);
    if (first < 0) continue;
    const end = endOf(layout, first);
    for (let word = at; word < end; word++) if (layout.tokens[word]?.capital) found.add(word);
  }
  return found;
});

/** The token at which a vessel's name begins that is marked at `at`; -1 where nothing such is. */
function nameAt(layout: Layout, at: number): number {
  const token = layout.tokens[at];
  if (token?.kind !== 'word' || !layout.tokens[at + 1]?.capital) return -1;
  if (isShipMark(layout, at)) return SHORT_FOR_MORE.has(token.text) && !isCraft(layout, at - 1) ? -1 : at + 1;
  return layout.pack.roles.headFirst && isCraft(layout, at) && isUnknown(layout, at + 1) ? at + 1 : -1;
}

/** "kapal", "kapal tanker", "jet tempur", of no one's calling: not "pemilik kapal". */
function isCraft(layout: Layout, at: number): boolean {
  const { craft, craftKinds } = layout.pack.organisations;
  let head = at;
  while (head > at - MOST_KINDS && craftKinds.has(lowerAt(layout, head))) head--;
  const kind = lowerAt(layout, head);
  if (!craft.has(kind) && !(head < at && layout.pack.organisations.carriers.has(kind))) return false;
  return !isOfSomeone(layout, head - 1);
}

/** Most words that tell the kind of a craft: "rudal balistik hipersonik". */
const MOST_KINDS = 3;

/** "pemilik" of "pemilik kapal Ada Lind", "nakhoda", "anak buah": who follows has to do with a ship. */
function isOfSomeone(layout: Layout, at: number): boolean {
  const { roles, descriptions } = layout.pack;
  const word = lowerAt(layout, at);
  return (
    roles.heads.has(word) ||
    roles.callings.has(word) ||
    roles.everyday.has(word) ||
    roles.ranks.has(word) ||
    descriptions.heads.get(word)?.kind === 'person' ||
    layout.pack.organisations.crews.has(word)
  );
}

/** What the gazetteer doesn't know: "kapal Iran" is Iran's. */
function isUnknown(layout: Layout, at: number): boolean {
  const { roles, organisations } = layout.pack;
  const word = lowerAt(layout, at);
  if (roles.heads.has(word) || roles.ranks.has(word) || organisations.heads.has(word)) return false;
  return !roles.honorifics.has(word) && matchEntry(layout.gazetteer, layout.tokens, at) === null;
}

/** Capitals, initials with their stops, and "of" before a capital: "HMS Prince of Lind". */
function endOf(layout: Layout, first: number): number {
  const sentence = layout.sentenceOf[first];
  let end = first;
  for (let at = first; at < first + LONGEST && layout.sentenceOf[at] === sentence; at++) {
    const { capital, text, lower } = layout.tokens[at] ?? {};
    const before = layout.tokens[at - 1]?.text ?? '';
    if (capital) end = at + 1;
    else if (text === '.' && before.length === 1 && at > first) continue;
    else if (lower !== 'of' && !layout.pack.roles.namePartLowers.has(lower ?? '')) break;
  }
  return end;
}

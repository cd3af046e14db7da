import type { Language, Reading } from '../../document/document.ts';
import type { Span } from '../../document/span.ts';
import type { Governed } from '../../language/index.ts';
import type { Knowledge } from '../gazetteer/knowledge.ts';
import { segment } from '../layout/layout.ts';
import type { Range } from '../layout/phrase.ts';
import { lowerAt } from '../text/words.ts';
import { type Coordinates, coordinatesOf } from './coordinates.ts';
import { isVerb, predicateAt } from './predicates.ts';
import { type ReadingContext, type ReadingTold, told } from './reading-told.ts';

/** The reading of the name that stands at `span` in `text`, which is cut as an article is. */
export function readingOf(
  text: string,
  span: Pick<Span, 'start' | 'end'>,
  language: Language,
  knowledge: Knowledge,
): ReadingTold {
  const plain = { address: null, file: '', outlet: null, title: null, byline: null, published: null };
  const layout = segment({ ...plain, language, text }, knowledge);
  const first = layout.tokens.findIndex(({ end }) => end > span.start);
  const after = layout.tokens.findIndex(({ start }) => start >= span.end);
  const end = after < 0 ? layout.tokens.length : after;
  if (first < 0 || end <= first) return told('literal', 0.5, 'not in the running text');
  return readingAt(layout, { first, end });
}

/** The reading of the name at `range` of a text. Looks at its neighbours alone, most often at two or three tokens. */
export function readingAt(layout: ReadingContext, range: Range): ReadingTold {
  const row = rowOf(layout, range);
  return (
    (layout.pack.roles.headFirst ? null : owning(layout, range)) ??
    relative(layout, range, row) ??
    addressed(row) ??
    acting(layout, row) ??
    (layout.pack.roles.headFirst ? null : attributive(layout, range)) ??
    governedBefore(layout, row) ??
    untold(layout, range, row)
  );
}

/** The names it stands in a row with; not "Norway" beside "Bergen" of "In Norway, Bergen won". */
function rowOf(layout: ReadingContext, range: Range): Coordinates {
  const row = coordinatesOf(layout, range);
  if (row.joined && row.count === 2 && opensClause(layout, range))
    return { ...range, count: 1, joined: false };
  if (row.joined || row.count < 2 || !isGoverned(layout, row.first) || !predicateAt(layout, row.end))
    return row;
  return { ...range, count: 1, joined: false };
}

/** "Oslo" of "mengusir nelayan Norwegia, dan Oslo memprotes": a comma, a joiner, and a verb behind it. */
function opensClause(layout: ReadingContext, { first, end }: Range): boolean {
  const { roles, readings } = layout.pack;
  if (!roles.headFirst || !readings.joiners.has(lowerAt(layout, first - 1))) return false;
  return layout.tokens[first - 2]?.text === ',' && predicateAt(layout, end) !== null;
}

/** "Norway's coast", "Norway's policy": what it has. */
function owning(layout: ReadingContext, { end }: Range): ReadingTold | null {
  const mark = lowerAt(layout, end);
  if (mark !== "'s" && !(mark === "'" && lowerAt(layout, end - 1).endsWith('s'))) return null;
  return possessed(layout, end + 1) ?? told('literal', 0.6, 'owner of something');
}

/** How far in tokens the noun of what is owned may stand. */
const LONGEST_OWNED = 6;
function possessed(layout: ReadingContext, from: number, owned = true): ReadingTold | null {
  const { readings, grammar } = layout.pack;
  let last = '';
  for (let at = from; at < from + LONGEST_OWNED; at++) {
    const token = layout.tokens[at];
    if (!token || token.kind === 'mark' || (at > from && grammar.functionWords.has(token.lower))) break;
    if (readings.superlatives.has(token.lower)) return told('literal', 0.7, 'the place that has the most');
    if (readings.ofPlaces.has(token.lower))
      return told('literal', 0.8, `has what places have: ${token.lower}`);
    if (at > from && isVerb(layout, at) && !readings.ofBodies.has(token.lower)) break;
    last = token.lower;
    if (readings.ofBodies.has(token.lower))
      return told('metonymic', 0.8, `has what bodies have: ${token.lower}`, ofState(layout, token.lower));
  }
  if (owned && readings.abstract?.test(last))
    return told('metonymic', 0.6, `has what is done or thought: ${last}`, true);
  return null;
}

function ofState({ pack }: ReadingContext, word: string): boolean {
  return !pack.readings.sports.has(word) && !pack.readings.local.has(word);
}

/** "Oslo, where", "Norway, who". */
function relative(layout: ReadingContext, { end }: Range, row: Coordinates): ReadingTold | null {
  const { whereabouts, persons } = layout.pack.readings;
  const next = lowerAt(layout, layout.tokens[end]?.text === ',' ? end + 1 : end);
  if (whereabouts.has(next)) return told('literal', 0.9, 'a place where something is');
  if (persons.has(next) && !isGoverned(layout, row.first))
    return told('metonymic', 0.8, 'spoken of as somebody');
  return null;
}

/** Names with more commas are a list whose last word is wanting. */
const LONGEST_ADDRESS = 3;

/** "Bergen, Norway". */
function addressed(row: Coordinates): ReadingTold | null {
  if (row.count < 2 || row.joined || row.count > LONGEST_ADDRESS) return null;
  return told('literal', 0.85, 'part of an address');
}

/** What a subject does or is. */
function acting(layout: ReadingContext, row: Coordinates): ReadingTold | null {
  const { readings } = layout.pack;
  const before = lowerAt(layout, beforeArticle(layout, row.first));
  if (isGoverned(layout, row.first) && !readings.clauses.has(before)) return null;
  if (layout.pack.roles.headFirst && followsNoun(layout, row.first)) return null;
  if (readings.examples.has(lowerAt(layout, beforeArticle(layout, row.first) - 1))) return null;
  return predicateAt(layout, row.end, row.count);
}

/** "warga Jepang": it tells whose or where the noun before it is. */
function followsNoun(layout: ReadingContext, first: number): boolean {
  const { readings, grammar, dates } = layout.pack;
  const before = layout.tokens[first - 1];
  if (before?.kind !== 'word' || layout.sentenceOf[first - 1] !== layout.sentenceOf[first]) return false;
  if (
    [readings.clauses, readings.joiners, readings.adverbs, grammar.functionWords].some((words) =>
      words.has(before.lower),
    )
  )
    return false;
  if (grammar.pairOpeners.has(before.lower)) return false;
  return !dates.weekdays.has(before.lower) && !layout.pack.cues.has(before.lower);
}

/** True after a preposition or a verb of which it is the object. */
function isGoverned(layout: ReadingContext, first: number): boolean {
  const { prepositions, dealt, visited } = layout.pack.readings;
  const at = beforeArticle(layout, first);
  const word = lowerAt(layout, at);
  if (layout.sentenceOf[at] !== layout.sentenceOf[first]) return false;
  return prepositions.has(word) || dealt.has(word) || visited.has(word);
}

function beforeArticle(layout: ReadingContext, first: number): number {
  const { grammar, possessives, readings } = layout.pack;
  let at = first - 1;
  while (readings.directions.has(lowerAt(layout, at))) at--;
  if (readings.fillers.has(lowerAt(layout, at))) at--;
  const word = lowerAt(layout, at);
  return grammar.articles.has(word) || possessives.has(word) ? at - 1 : at;
}

/** "London police", "the Chile squad". */
function attributive(layout: ReadingContext, { end }: Range): ReadingTold | null {
  const { readings, grammar } = layout.pack;
  const next = layout.tokens[end];
  if (next?.kind !== 'word' || grammar.functionWords.has(next.lower) || readings.adverbs.has(next.lower))
    return null;
  if (readings.manner?.test(next.lower)) return null;
  if (readings.prepositions.has(next.lower) || readings.stately.has(next.lower)) return null;
  if (isVerb(layout, end) || grammar.looksGerund(next.lower)) return null;
  const found = possessed(layout, end, false);
  if (found) return { ...found, government: false };
  return next.capital ? null : told('literal', 0.6, 'before another noun');
}

/** What the preposition, verb or noun before it makes of it. */
function governedBefore(layout: ReadingContext, row: Coordinates): ReadingTold | null {
  const { readings } = layout.pack;
  const right = row.first - 1;
  if (layout.sentenceOf[right] !== layout.sentenceOf[row.first]) return null;
  if (readings.directions.has(lowerAt(layout, right)))
    return told('literal', 0.9, 'a part of it by direction');
  if (readings.stately.has(lowerAt(layout, right)))
    return told('metonymic', 0.75, 'told as a state or a team');
  const at = beforeArticle(layout, row.first);
  if (layout.sentenceOf[at] !== layout.sentenceOf[row.first]) return null;
  const word = lowerAt(layout, at);
  const kind = readings.prepositions.get(word);
  if (kind) return byPreposition(layout, at, kind);
  if (layout.pack.grammar.bareAgent && endsPassive(layout, at))
    return told('metonymic', 0.85, 'agent of what was done', true);
  const voice = layout.pack.cues.get(word)?.voice;
  if ((voice === 'inverted' || voice === 'either') && layout.tokens[row.end]?.kind !== 'word')
    return told('metonymic', 0.85, 'who said it', true);
  if (readings.visited.has(word)) return told('literal', 0.8, `object of a way or visit: ${word}`);
  if (layout.pack.roles.headFirst) {
    const owned = headBefore(layout, row.first);
    if (owned) return owned;
  }
  if (readings.dealt.has(word))
    return told('metonymic', 0.85, `object of a dealing: ${word}`, !readings.sporting.has(word));
  return null;
}

/** "ditolak", "disambut baik". */
function endsPassive(layout: ReadingContext, at: number): boolean {
  const { cues } = layout.pack;
  if (cues.get(lowerAt(layout, at))?.voice === 'passive') return true;
  const form = cues.get(lowerAt(layout, at - 1));
  return form?.voice === 'passive' && form.needs?.has(lowerAt(layout, at)) === true;
}

/** "program nuklir Iran", "pantai Iran": the noun that it follows. */
function headBefore(layout: ReadingContext, first: number): ReadingTold | null {
  const { readings, grammar } = layout.pack;
  for (let at = first - 1; at >= first - LONGEST_OWNED; at--) {
    const token = layout.tokens[at];
    if (token?.kind !== 'word' || layout.sentenceOf[at] !== layout.sentenceOf[first]) break;
    if (readings.ofPlaces.has(token.lower))
      return told('literal', 0.8, `of what places have: ${token.lower}`);
    if (readings.ofBodies.has(token.lower))
      return told('metonymic', 0.8, `of what bodies have: ${token.lower}`, ofState(layout, token.lower));
    if (grammar.functionWords.has(token.lower) || grammar.looksVerbal(token.lower)) break;
  }
  return null;
}

/** From so sure on what a preposition makes of a name makes a seat its government. */
const SURE = 0.75;

function byPreposition(layout: ReadingContext, at: number, kind: Governed): ReadingTold {
  const { reading, confidence, but, sure, reach } = kind;
  const word = lowerAt(layout, at);
  for (let back = at - 1; back >= at - reach && layout.sentenceOf[back] === layout.sentenceOf[at]; back--) {
    const before = lowerAt(layout, back);
    if (layout.tokens[back]?.kind === 'mark') break;
    if (sure.has(before)) return told(reading, 0.85, `"${before} ${word}"`, ofState(layout, before));
    if (!but.has(before)) continue;
    const other: Reading = reading === 'literal' ? 'metonymic' : 'literal';
    return told(other, 0.75, `"${before} ${word}"`, other === 'metonymic' && ofState(layout, before));
  }
  const party = reading === 'metonymic' && confidence >= SURE;
  return told(reading, confidence, `after "${word}"`, party);
}

/** Names that end like "Islands" or "County" and those at the head of a clause, of which nothing else tells. */
function untold(layout: ReadingContext, { first, end }: Range, row: Coordinates): ReadingTold {
  if (end - first > 1 && layout.pack.readings.ofPlaces.has(lowerAt(layout, end - 1)))
    return told('literal', 0.8, 'named for what it is');
  const at = beforeArticle(layout, first);
  const opens =
    layout.sentenceOf[at] !== layout.sentenceOf[first] ||
    (layout.tokens[at]?.text === ',' && row.count === 1);
  return opens
    ? told('metonymic', 0.55, 'at the head of a clause')
    : told('literal', 0.5, 'nothing shows it');
}

import type { NamedWords } from '../../language/tagging.ts';
import { inHeadline, isQuoted, opensSentence } from '../layout/clauses.ts';
import { casingAt, type Layout } from '../layout/layout.ts';
import type { Range } from '../layout/phrase.ts';
import { isUpper } from '../text/characters.ts';
import { particleLength } from '../text/folding.ts';
import { lowerAt } from '../text/words.ts';
import { isBodyNoun } from './body-nouns.ts';
import { courtesyLength } from './courtesies.ts';
import { beyondParticles, tellsPerson } from './particles.ts';
import { isShipMark, vesselTokens } from './vessels.ts';

/** Below this a learned name says nothing. */
const LEAST_SURE = 0.5;

type NameKind = 'PER' | 'ORG' | 'LOC';

/** A name that the language's tagger marks; `sure`, 0 to 1, is the mean of its words. */
export interface TaggedName extends Range {
  readonly kind: NameKind;
  readonly sure: number;
}

/** The names that the tags of a text mark, in order, none overlapping: without offices, ranks, degrees and brackets. */
export function findTagged(layout: Layout, tagged: NamedWords): TaggedName[] {
  const found: TaggedName[] = [];
  const { tags } = tagged;
  let end = 0;
  for (let at = 0; at < tags.length; at++) {
    const tag = tags[at] ?? 'O';
    // What was cut off a name may be one too: "Xi" of "PRABOWO TEMUI XI".
    const opens = tag.charAt(0) === 'B' || (tag.charAt(0) === 'I' && tag !== 'I-ORG' && at >= end);
    if (!opens || isCut(layout, at)) continue;
    const name = nameFrom(layout, tagged, at, tag.slice(2) as NameKind);
    end = name.end;
    at = end - 1;
    const own = name.sure < LEAST_SURE ? null : nameOf(layout, name);
    if (own && own.first >= (found.at(-1)?.end ?? 0)) found.push(own);
  }
  return found;
}

/** The name that opens at a token, as far as it goes. */
function nameFrom(layout: Layout, tagged: NamedWords, first: number, kind: NameKind): TaggedName {
  const { tags, confidence } = tagged;
  let sum = confidence[first] ?? 0;
  let count = 1;
  let end = first + 1;
  for (;;) {
    const next =
      tags[end] === `I-${kind}` && goesOn(layout, kind, end) ? end : afterParticle(layout, tags, kind, end);
    if (next < 0) break;
    sum += confidence[next] ?? 0;
    count++;
    end = next + 1;
  }
  return { kind, first, end, sure: sum / count };
}

/** The person's name after particles, which goes on the one before them: "Umar" of "Harun bin Umar"; else -1. */
function afterParticle(layout: Layout, tags: NamedWords['tags'], kind: NameKind, at: number): number {
  const next = kind === 'PER' ? beyondParticles(layout, at) : -1;
  return next >= 0 && (tags[next]?.endsWith('-PER') || tellsPerson(layout, at, next)) ? next : -1;
}

/** A bracket ends a name, in a person's a comma too; so does a word in lower case that belongs to none. */
function goesOn(layout: Layout, kind: NameKind, at: number): boolean {
  const token = layout.tokens[at];
  if (!token || token.text === '(' || (kind === 'PER' && token.text === ',') || isCut(layout, at))
    return false;
  if (kind === 'ORG' && token.text === ',' && !goesOnAsField(layout, at + 1)) return false;
  if (token.capital || token.kind !== 'word') return true;
  const { roles, organisations, grammar, cues } = layout.pack;
  if (kind === 'PER') return roles.namePartLowers.has(token.lower) || particleLength(token.text) > 0;
  if (kind === 'ORG' && (organisations.linkers.has(token.lower) || roles.linkers.has(token.lower)))
    return true;
  if (cues.has(token.lower) || grammar.functionWords.has(token.lower)) return false;
  if (kind === 'LOC' && grammar.placePrepositions.has(token.lower)) return false;
  return !grammar.looksVerbal(token.lower) || grammar.looksNominal(token.lower);
}

/** "Kebudayaan" of "Kementerian Pendidikan, Kebudayaan, dan Riset": behind a comma a word of what bodies are for. */
function goesOnAsField(layout: Layout, at: number): boolean {
  const { roles, organisations } = layout.pack;
  return roles.portfolio.has(lowerAt(layout, at)) || organisations.linkers.has(lowerAt(layout, at));
}

/** "TEMUI" of "PRABOWO TEMUI XI": the verb of a headline. */
function isCut(layout: Layout, at: number): boolean {
  const token = layout.tokens[at];
  if (!token?.capital || !layout.pack.grammar.bareVerbs.has(token.lower)) return false;
  return inHeadline(layout, at) || isShouted(token.text);
}

function isShouted(text: string): boolean {
  return isUpper(text);
}

function nameOf(layout: Layout, name: TaggedName): TaggedName | null {
  const first = firstOf(layout, name);
  const end = endOf(layout, name);
  if (first >= end || !layout.tokens[first]?.capital || isDegree(layout, first, end)) return null;
  if (
    isEveryday(layout, first, end) ||
    (name.kind === 'PER' && end - first === 1 && isBodyNoun(layout, first))
  )
    return null;
  const { grounds, namesakes } = layout.pack.organisations;
  if (end - first === 1 && grounds.has(lowerAt(layout, first))) return groundFrom(layout, name, first);
  const head = headBefore(layout, first);
  if (isThing(layout, head) || isThing(layout, first)) return null;
  const vessel = vesselTokens(layout).has(first);
  if (vessel && (name.kind === 'PER' || isShipMark(layout, first))) return null;
  if (name.kind !== 'PER') return { ...name, first, end };
  if (layout.pack.organisations.areas.has(lowerAt(layout, first))) return null;
  if (grounds.has(lowerAt(layout, first)) && end - first > 1) return { ...name, kind: 'LOC', first, end };
  if (grounds.has(lowerAt(layout, head)))
    return layout.tokens[head]?.capital ? { ...name, kind: 'LOC', first: head, end } : null;
  return namesakes.has(lowerAt(layout, head)) ? null : { ...name, first, end };
}

/** "Jl. Ahmad Yani", of which only the first word was learned. */
function groundFrom(layout: Layout, name: TaggedName, first: number): TaggedName | null {
  let end = layout.tokens[first + 1]?.text === '.' ? first + 2 : first + 1;
  const least = end;
  while (layout.tokens[end]?.capital && layout.sentenceOf[end] === layout.sentenceOf[first]) end++;
  return end > least ? { ...name, kind: 'LOC', first, end } : null;
}

/** "M.Si" of "Ada Lind, S.H., M.Si.". */
export function isDegree(layout: Layout, first: number, end: number): boolean {
  return end - first === 1 && /^\p{Lu}\p{Ll}?\.\p{Lu}/u.test(layout.tokens[first]?.text ?? '');
}

/** "KRI" of "KRI Ahmad Yani", "UU" of "UU Cipta Kerja": what bears such a name is no one, no body and no place. */
function isThing(layout: Layout, at: number): boolean {
  return layout.tokens[at]?.capital === true && layout.pack.organisations.things.has(lowerAt(layout, at));
}

/** Most letters of the parts of a degree: "Sp.OG", "M.Farm". */
const LONGEST_FIELD = 4;
const LONGEST_GRADE = 2;

/** True for each word of "M.Si" in "Ada Lind, M.Si.": two short ones with a stop and no space, behind a comma or another degree. */
export function isInDegree(layout: Layout, at: number): boolean {
  const bare = layout.pack.roles.headFirst && BARE_DEGREES.has(layout.tokens[at]?.text ?? '');
  if (bare && layout.tokens[at - 1]?.text === ',' && layout.tokens[at - 2]?.capital) return true;
  return opensDegree(layout, at) || opensDegree(layout, at - 2);
}

/** Degrees as some write them, without stops: "Ada Lind, SH, MH". */
const BARE_DEGREES: ReadonlySet<string> = new Set(
  'SH MH SE MM ST MT SS SPd MPd SSos MSi SKom MKom SKM SIP SIK SAg MAg MBA PhD MKes MHum SFarm SPsi MPsi'.split(
    ' ',
  ),
);

function opensDegree(layout: Layout, at: number): boolean {
  const { tokens } = layout;
  const [grade, stop] = [tokens[at], tokens[at + 1]];
  if (!grade?.capital || stop?.text !== '.') return false;
  const field = tokens[at + 2];
  if (!field?.capital || tokens[at + 3]?.capital) return false;
  if (grade.end !== stop.start || stop.end !== field.start) return false;
  if (grade.text.length > LONGEST_GRADE || field.text.length > LONGEST_FIELD) return false;
  const before = layout.tokens[at - 1]?.text;
  return before === ',' || (before === '.' && layout.sentenceOf[at - 1] === layout.sentenceOf[at]);
}

/** The word before a name, over the stop of an abbreviation: "Jl" of "Jl. Ahmad Yani". */
function headBefore(layout: Layout, first: number): number {
  const stop =
    layout.tokens[first - 1]?.text === '.' &&
    layout.tokens[first - 1]?.start === layout.tokens[first - 2]?.end;
  return stop ? first - 2 : first - 1;
}

/** Past what stands before a name and is none of it: "Ny", "Dr.", in a place's "wilayah". */
function firstOf(layout: Layout, { kind, first, end }: TaggedName): number {
  let at = first;
  if (kind !== 'PER') {
    while (at < end && !layout.tokens[at]?.capital) at++;
    return at;
  }
  const { honorifics, ranks, doings } = layout.pack.roles;
  if (end - at > 1 && opensSentence(layout, at) && isLoose(layout, at)) at++;
  while (at < end - 1) {
    const word = lowerAt(layout, at);
    if (layout.tokens[at]?.text === '.' || layout.tokens[at]?.kind === 'mark') at++;
    else if ((honorifics.has(word) || ranks.has(word)) && word !== 'gus') at++;
    else if (doings.has(word) || isBodyNoun(layout, at)) at++;
    else break;
  }
  const courtesy = courtesyLength(layout, at);
  return at + courtesy < end ? at + courtesy : at;
}

/** "Ternyata" of "Ternyata Ada Lind datang". */
function isLoose(layout: Layout, at: number): boolean {
  const { adverbs, linkers, outcomes, adjunctOpeners, connectors } = layout.pack.grammar;
  return [adverbs, linkers, outcomes, adjunctOpeners, connectors].some((words) =>
    words.has(lowerAt(layout, at)),
  );
}

/** "Feri" at the head of a sentence, of a text that writes "feri" too and never "Feri" inside one. */
function isEveryday(layout: Layout, first: number, end: number): boolean {
  const casing = casingAt(layout, first);
  return (
    end - first === 1 && casing?.lower === true && !(casing.capitalInside && !isQuotedOpening(layout, first))
  );
}

/** The first word of a quotation. */
function isQuotedOpening(layout: Layout, at: number): boolean {
  return isQuoted(layout, at) && layout.tokens[at - 1]?.kind === 'mark';
}

function endOf(layout: Layout, { first, end }: TaggedName): number {
  let last = end;
  while (last > first && layout.tokens[last - 1]?.kind === 'mark') last--;
  return last;
}

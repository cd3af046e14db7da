import { isQuoted } from '../layout/clauses.ts';
import type { Layout } from '../layout/layout.ts';
import type { Neighbours } from '../layout/neighbours.ts';
import { type Phrase, phraseOf, type Range } from '../layout/phrase.ts';
import { Lead, mayLead } from '../text/leads.ts';
import type { Sentence } from '../text/sentences.ts';
import { lowerAt, wordListAt } from '../text/words.ts';
import { apposedAfter, apposedBefore } from './appositions.ts';
import type { Cue } from './cues.ts';
import { coreEndingAt, isDeterminer, isHead, LONGEST_CORE, POSSESSIVE, stepRight } from './noun-phrases.ts';
import { phraseOver } from './noun-referents.ts';
import { isMainVerb, type Opening, openingNoun } from './openings.ts';
import type { Phrases, Subject, Subjects } from './phrases.ts';
import { withoutTimes } from './times.ts';

/** Longest stretch between a subject and its verb, in tokens. */
const LONGEST_INSERTION = 45;

/** How far before a verb the one may stand whose subject it shares. */
const LONGEST_SHARED = 80;

const MOST_LINKS = 5;

/** Finds the noun phrases that are subject to a speech verb, by the parts of speech that a tagger told. */
export function findSubjects(layout: Layout, phrases: Neighbours, cues: Phrases['cues']): Subjects {
  const before = new Map<number, Subject>();
  const after = new Map<number, Phrase>();
  const addressed = new Map<number, Phrase>();
  for (const sentence of layout.sentences) {
    for (const cue of cues[sentence.index] ?? []) {
      const left = cue.passive ? null : subjectBefore(layout, phrases, cue, sentence);
      if (left) before.set(cue.first, left);
      const at = cue.passive ? afterAgentMarker(layout, cue.end) : cue.end;
      const right =
        cue.passive || isInverted(layout, cue)
          ? nounPhraseAt(layout, phrases, at, { first: at, end: chargeOf(layout, cue, at, sentence.end) })
          : null;
      if (right) after.set(at, right);
      const addressee = takesAddressee(cue) ? nounPhraseAt(layout, phrases, cue.end, sentence) : null;
      if (addressee) addressed.set(cue.end, addressee);
    }
    for (const at of verblessEnds(layout, sentence)) {
      const right = nounPhraseAt(layout, phrases, at, sentence);
      if (right) after.set(at, right);
    }
  }
  return { before, after, addressed };
}

/** "..., said the minister": only after a break can a subject follow its verb. */
function isInverted(layout: Layout, cue: Cue): boolean {
  const breaks = isQuoted(layout, cue.first - 1) || layout.tokens[cue.first - 1]?.text === ',';
  return breaks && ['either', 'inverted'].includes(cue.form.voice);
}

/** In "accused by the opposition of fraud" the "of" goes with the verb: where it stands, else `limit`. */
function chargeOf(layout: Layout, { passive, form }: Cue, at: number, limit: number): number {
  if (!passive || form.lemma !== 'accuse') return limit;
  for (let end = at; end < Math.min(limit, at + LONGEST_CORE); end++)
    if (lowerAt(layout, end) === 'of') return end;
  return limit;
}

function takesAddressee({ passive, form: { takes } }: Cue): boolean {
  return !passive && (takes.has('addressee') || takes.has('infinitive') || takes.has('naming'));
}

function afterAgentMarker(layout: Layout, at: number): number {
  return layout.pack.grammar.agentMarkers.has(lowerAt(layout, at)) ? at + 1 : at;
}

function verblessEnds(layout: Layout, sentence: Sentence): number[] {
  const found: number[] = [];
  for (let at = sentence.first; at < sentence.end; at++) {
    if (!mayLead(layout, at, Lead.verbless)) continue;
    const words = wordListAt(layout, layout.pack.grammar.verbless, at);
    if (words) found.push(at + words.length);
  }
  return found;
}

function subjectBefore(layout: Layout, phrases: Neighbours, cue: Cue, sentence: Sentence): Subject | null {
  const end = skipAdverbs(layout, cue.first, sentence.first);
  const linked = layout.tags[end - 1] === 'CCONJ';
  const base = layout.tokens[cue.verb]?.lower === cue.form.lemma;
  if (!cue.finite || linked) return linked && base ? null : mainSubject(layout, phrases, end, sentence.first);
  return subjectOf(layout, phrases, end, sentence.first, isClearVerb(layout, cue));
}

/** The subject of the verb before which `end` stands; `wide` lets anything hang on it. */
function subjectOf(
  layout: Layout,
  phrases: Neighbours,
  end: number,
  floor: number,
  wide: boolean,
): Subject | null {
  const pronoun = phrases.endingAt(end);
  if (pronoun?.use === 'pronoun' && opensClause(layout, pronoun.first, floor))
    return { phrase: pronoun, first: pronoun.first };
  const appositive = openApposition(layout, phrases, end, floor);
  if (appositive) return appositive;
  const inserted = clausal(layout, phrases, end, floor) ? null : beforeInsertion(layout, phrases, end, floor);
  const named = inserted ? namedIn(layout, phrases, inserted, end) : null;
  if (inserted && named) return { phrase: named, first: inserted.first };
  const whole =
    clausal(layout, phrases, end, floor) ?? inserted ?? (wide ? openingNoun(layout, end, floor) : null);
  const noun = whole ? withoutTimes(layout, whole) : null;
  if (!noun) return null;
  const phrase = phraseOver(layout, phrases, noun);
  return { phrase: apposedBefore(layout, phrases, phrase, end) ?? phrase, first: noun.first };
}

/** "Ola Prent, who runs the harbour said", its second comma forgotten. */
function openApposition(layout: Layout, phrases: Neighbours, end: number, floor: number): Subject | null {
  for (let at = end - 2; at > Math.max(floor, end - LONGEST_INSERTION); at--) {
    if (isQuoted(layout, at) || layout.tokens[at]?.kind !== 'mark') continue;
    if (layout.tokens[at]?.text !== ',') return null;
    const opener = lowerAt(layout, at + 1);
    if (opener !== 'who' && !layout.pack.grammar.articles.has(opener)) return null;
    const name = phrases.endingAt(at);
    if (isOwnRelative(layout, at + 1, end)) return null;
    const opens = name && (name.first === floor || isQuoted(layout, name.first - 1));
    if (!opens || name.core.end - name.core.first < 2 || !['name', 'person'].includes(name.kind)) return null;
    return name.described ? null : { phrase: name, first: name.first };
  }
  return null;
}

/** In "Prent, who once backed" the verb is the relative clause's own. */
function isOwnRelative(layout: Layout, first: number, end: number): boolean {
  for (let at = end - 1; at >= first; at--) {
    if (isMainVerb(layout, at)) return false;
    if (layout.pack.grammar.relativisers.has(lowerAt(layout, at))) return true;
  }
  return false;
}

/** "the harbour spokesman, Ola Prent, said": the name between the commas, with its office. */
function namedIn(layout: Layout, phrases: Neighbours, noun: Opening, end: number): Phrase | null {
  const name = phrases.endingAt(end - 1);
  if (name?.core.first !== noun.core.end + 1 || name.described || isName(layout, noun.core)) return null;
  if (name.kind !== 'name' && name.kind !== 'person') return null;
  const title = { first: noun.first + (isDeterminer(layout, noun.first) ? 1 : 0), end: noun.core.end };
  const core = name.core;
  return phraseOf(layout, { first: noun.first, end: name.end, core, kind: 'person', title, name: name.name });
}

/** False for a form that is often a noun ("claims") where the tagger takes it for one. */
function isClearVerb(layout: Layout, cue: Cue): boolean {
  return layout.tags[cue.verb] === 'VERB' || cue.form.lemma === 'say';
}

const WAYS = new Set('by before after while'.split(' '));

const DAY_OPENERS = new Set('on early late'.split(' '));

const DOCUMENTS = new Set(
  'statement statements letter letters message messages tweet tweets note memo email emails post posts release sign signs'.split(
    ' ',
  ),
);

/** Whether a verb after this token may share the subject of the one before: "a statement saying", "by saying". */
function mayGoOn(layout: Layout, at: number): boolean {
  const { text = '', lower = '' } = layout.tokens[at] ?? {};
  if (text === ',' || layout.tags[at] === 'CCONJ' || WAYS.has(lower)) return true;
  const day = layout.pack.dates.weekdays.has(lower);
  let noun = day ? at - 1 : at;
  while (DAY_OPENERS.has(lowerAt(layout, noun))) noun--;
  return DOCUMENTS.has(lowerAt(layout, noun));
}

/** In "Lind rallied her crew, saying" and "Lind rallied her crew and said" the subject of the verb before. */
function mainSubject(layout: Layout, phrases: Neighbours, end: number, floor: number): Subject | null {
  if (!mayGoOn(layout, end - 1)) return null;
  for (let at = end - 2; at > Math.max(floor, end - LONGEST_SHARED); at--) {
    if (isQuoted(layout, at) || layout.tokens[at]?.text === ';') return null;
    const finite =
      layout.tags[at] === 'AUX' || (layout.tags[at] === 'VERB' && layout.tags[at - 1] !== 'PART');
    if (POSSESSIVE.has(lowerAt(layout, at - 1))) continue;
    if (!finite || /ing$/.test(lowerAt(layout, at)) || layout.tags[at - 1] === 'ADP') continue;
    let first = at;
    while (first > floor && ['AUX', 'ADV'].includes(layout.tags[first - 1] ?? '')) first--;
    const subject = subjectOf(layout, phrases, first, floor, true);
    if (subject && layout.tags[subject.first - 1] !== 'SCONJ') return subject;
    at = first;
  }
  return null;
}

function skipAdverbs(layout: Layout, at: number, floor: number): number {
  let end = at;
  while (end > floor && (layout.tags[end - 1] === 'ADV' || isAdverb(layout, end - 1))) end--;
  if (!layout.pack.dates.weekdays.has(lowerAt(layout, end - 1))) return end;
  return layout.pack.dates.prepositions.has(lowerAt(layout, end - 2)) ? end - 2 : end - 1;
}

function isAdverb(layout: Layout, at: number): boolean {
  return layout.pack.grammar.adverbs.has(lowerAt(layout, at));
}

/** The noun phrase that ends at `end` and opens a clause. */
function clausal(layout: Layout, phrases: Neighbours, end: number, floor: number): Opening | null {
  let core = coreEndingAt(layout, phrases, end, floor);
  for (let link = 0; core && link < MOST_LINKS; link++) {
    if (opensClause(layout, core.first, floor)) return { first: core.first, end, core };
    const linked = beforeLink(layout, core.first, floor);
    core = linked === null ? null : coreEndingAt(layout, phrases, linked, floor);
  }
  return null;
}

/** Where the noun phrase before "of", "in", "briefed on" or "clamoring to block" ends; null without such a link. */
function beforeLink(layout: Layout, at: number, floor: number): number | null {
  let before = at - 1;
  const preposition = layout.tags[before] === 'ADP';
  if (preposition) before--;
  else if (layout.tags[before] !== 'VERB') return null;
  if (preposition && layout.tags[before] === 'ADJ') return before >= floor ? before : null;
  if (layout.tags[before] === 'VERB' && layout.tags[before - 1] === 'PART') before -= 2;
  if (layout.tags[before] === 'VERB' && /(?:ed|ing|en)$/.test(lowerAt(layout, before))) before--;
  else if (layout.tags[before] === 'VERB') return null;
  return before >= floor ? before + 1 : null;
}

const BOUNDARY: ReadonlySet<string> = new Set(['CCONJ', 'SCONJ', 'PUNCT', 'ADV', 'INTJ', 'SPACE']);

function opensClause(layout: Layout, first: number, floor: number): boolean {
  if (first <= floor) return true;
  const before = layout.tokens[first - 1];
  if (!before || layout.pack.grammar.unreal.has(before.lower)) return false;
  if (isQuoted(layout, first - 1) || before.kind === 'mark') return true;
  const { dates, grammar } = layout.pack;
  return (
    BOUNDARY.has(layout.tags[first - 1] ?? '') ||
    grammar.connectors.has(before.lower) ||
    grammar.subordinators.has(before.lower) ||
    grammar.relativisers.has(before.lower) ||
    before.lower === 'what' ||
    dates.weekdays.has(before.lower)
  );
}

/** What opens an insertion, by what closes it. */
const INSERTION_OPENERS: ReadonlyMap<string, string> = new Map([
  [',', ','],
  [')', '('],
  ...['—', '–', '-', '―'].map((dash) => [dash, dash] as const),
]);

/** In "Ola Prent, a lawyer from Oslo, Norway, said" the subject stands before the first comma of them all. */
function beforeInsertion(layout: Layout, phrases: Neighbours, end: number, floor: number): Opening | null {
  const mark = layout.tokens[end - 1]?.text ?? '';
  const open = INSERTION_OPENERS.get(mark);
  if (open === undefined || isQuoted(layout, end - 1)) return null;
  let best: Opening | null = null;
  for (let at = end - 2; at > Math.max(floor, end - LONGEST_INSERTION); at--) {
    if (isQuoted(layout, at) || layout.tokens[at]?.text === ';') break;
    if (layout.tokens[at]?.text !== open || !isInsertion(layout, at + 1, end - 1)) continue;
    const noun = clausal(layout, phrases, beforeBrackets(layout, at, floor), floor);
    if (noun && (!best || isName(layout, noun.core))) best = noun;
    if (open === '(') break;
  }
  return best;
}

/** In "Ola Prent (Ind.), the mayor, said" the end of "Ola Prent". */
function beforeBrackets(layout: Layout, end: number, floor: number): number {
  if (layout.tokens[end - 1]?.text === '.') return end - 1;
  if (layout.tokens[end - 1]?.text !== ')') return end;
  for (let at = end - 2; at > Math.max(floor, end - LONGEST_CORE); at--)
    if (layout.tokens[at]?.text === '(') return at;
  return end;
}

function isName(layout: Layout, range: Range): boolean {
  return layout.tags[range.end - 1] === 'PROPN';
}

/** True unless the words are a clause of their own: a finite verb that no relative pronoun brings in. */
function isInsertion(layout: Layout, first: number, end: number): boolean {
  const opener = lowerAt(layout, first);
  if (layout.pack.grammar.relativisers.has(opener) || opener === 'whose' || first >= end) return first < end;
  if (opensContrast(layout, first, end)) return false;
  if (opener.endsWith('ed') && layout.pack.grammar.interrogatives.has(lowerAt(layout, first + 1)))
    return true;
  for (let at = first; at < end; at++) {
    const word = lowerAt(layout, at);
    if (layout.pack.grammar.relativisers.has(word) || word === 'whose' || word === 'where') return true;
    if (layout.tags[at] === 'AUX') return false;
    if (layout.tags[at] === 'VERB' && layout.tags[at - 1] === 'PRON') return false;
    if (
      layout.tags[at] === 'VERB' &&
      layout.tokens[at]?.capital === false &&
      at > first &&
      !/(?:ed|ing|en)$/.test(word) &&
      layout.tags[at - 1] !== 'PART'
    )
      return false;
  }
  return true;
}

/** ", but Ada Lind, the mayor," holds a subject of its own. */
function opensContrast(layout: Layout, first: number, end: number): boolean {
  if (!layout.pack.grammar.contrasts.has(lowerAt(layout, first))) return false;
  if (!['DET', 'PROPN'].includes(layout.tags[first + 1] ?? '')) return false;
  for (let at = first + 2; at < end; at++) if (layout.tokens[at]?.text === ',') return true;
  return false;
}

/** The noun phrase that begins at `at`, without what hangs on it but "of ...". */
function nounPhraseAt(layout: Layout, phrases: Neighbours, at: number, sentence: Range): Phrase | null {
  let end = at;
  while (end < sentence.end && end - at < LONGEST_CORE) {
    const step = stepRight(layout, phrases, end, at);
    if (step === 0) break;
    end += step;
  }
  while (end > at && !isHead(layout, phrases, end - 1, end)) end--;
  const noun = end > at ? withoutTimes(layout, { first: at, end, core: { first: at, end } }) : null;
  if (!noun) return null;
  const phrase = phraseOver(layout, phrases, noun);
  return apposedAfter(layout, phrases, phrase) ?? phrase;
}

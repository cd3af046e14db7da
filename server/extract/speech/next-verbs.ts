import type { CueForm } from '../../language/index.ts';
import { isQuoted } from '../layout/clauses.ts';
import type { Layout } from '../layout/layout.ts';
import type { Cue } from '../phrases/cues.ts';
import { isMainVerb } from '../phrases/openings.ts';
import type { Phrases } from '../phrases/phrases.ts';
import { lowerAt, wordListAt } from '../text/words.ts';

/** How far after its comma a verb stands that shares its subject with those before, in a list of verbs. */
const LONGEST_LIST = 60;
const PAST = new Set('had was were did'.split(' '));
/** What may follow a verb that has an object or a clause of its own, and no passive participle. */
const OBJECTS: ReadonlySet<string> = new Set(['DET', 'PRON', 'PROPN', 'NOUN', 'NUM', 'ADJ', 'SCONJ']);

/**
 * Where the content of `cue` ends because its speaker's next verb begins ("denied the claim and rejected the plan"),
 * or another's report ("welcomed the deal, but Lind, the mayor, called it late"); `limit` where nothing shows that.
 */
export function endAtNextVerb(layout: Layout, phrases: Phrases, cue: Cue, limit: number): number {
  if (cue.passive) return limit;
  if (!layout.pack.tagger)
    return Math.min(listedEnd(layout, phrases, cue, limit), reportOfAnother(layout, phrases, cue, limit));
  return Math.min(sharedEnd(layout, cue, limit), contrastedEnd(layout, phrases, cue, limit));
}

/** True if the verb of `cue` goes on with the subject of the one before: "..., thanked Oslo and promised rain". */
export function goesOnInList(layout: Layout, cue: Cue): boolean {
  if (!layout.pack.tagger || layout.tokens[cue.first - 1]?.text !== ',' || !isPast(layout, cue.verb))
    return false;
  return hasObject(layout, cue.verb) && closesList(layout, cue.end);
}

function sharedEnd(layout: Layout, cue: Cue, limit: number): number {
  let depth = 0;
  for (let at = cue.end + 1; at < limit; at++) {
    if (isQuoted(layout, at)) continue;
    const { text = '' } = layout.tokens[at] ?? {};
    if (text === '(') depth++;
    else if (text === ')') depth--;
    if (depth === 0 && !cue.finite && text === ',' && isMainVerb(layout, at + 1)) return at;
    if (depth === 0 && opensShared(layout, cue, at)) return layout.tokens[at - 1]?.text === ',' ? at - 1 : at;
  }
  return limit;
}

function opensShared(layout: Layout, cue: Cue, at: number): boolean {
  const joins = layout.tags[at] === 'CCONJ';
  if (!joins && layout.tokens[at]?.text !== ',') return false;
  const verb = verbAfter(layout, at + 1);
  if (joins && refuses(layout, verb)) return true;
  if (!isAlike(layout, cue, verb))
    return PAST.has(lowerAt(layout, verb)) && isPast(layout, cue.verb) && turns(layout, cue, at);
  const told = layout.pack.cues.get(lowerAt(layout, verb));
  const embedded = lastFinite(layout, cue, at);
  if (!joins)
    return embedded < 0 && told !== undefined && hasObject(layout, verb) && closesList(layout, verb + 1);
  if (embedded < 0)
    return told !== undefined || isMainVerb(layout, verb) || (isPast(layout, verb) && turns(layout, cue, at));
  if (!told) return false;
  return told.lemma === cue.form.lemma || isApartFrom(layout, embedded, at, verb);
}

/** "praised the crew but stopped short of": what someone did beside it, no clause about its object before it. */
function turns(layout: Layout, cue: Cue, at: number): boolean {
  const { connectors, joiners, relativisers } = layout.pack.grammar;
  const word = lowerAt(layout, at);
  if (!connectors.has(word) || joiners.has(word) || lastFinite(layout, cue, at) >= 0) return false;
  for (let before = cue.end; before < at; before++)
    if (relativisers.has(lowerAt(layout, before)) && !isQuoted(layout, before)) return false;
  return true;
}

/** ", but would not say where": what its speaker left open. */
function refuses(layout: Layout, from: number): boolean {
  const { refusers, negations, auxiliaries, answers, interrogatives } = layout.pack.grammar;
  const modal = refusers.has(lowerAt(layout, from)) || auxiliaries.has(lowerAt(layout, from));
  const negation = modal ? from + 1 : from;
  if (!negations.has(lowerAt(layout, negation))) return false;
  const verb = verbAfter(layout, negation + 1);
  const says =
    layout.pack.cues.get(lowerAt(layout, verb))?.act === 'say' &&
    interrogatives.has(lowerAt(layout, verb + 1));
  return says || answers.has(lowerAt(layout, verb));
}

/** Whether a verb after "and" can't be one of the clause whose finite verb stands at `embedded`. */
function isApartFrom(layout: Layout, embedded: number, at: number, verb: number): boolean {
  if (layout.tags[embedded] !== 'AUX') return /s$/.test(lowerAt(layout, embedded)) && isPast(layout, verb);
  let participle = embedded + 1;
  while (['ADV', 'PART'].includes(layout.tags[participle] ?? '')) participle++;
  if (layout.tags[participle] !== 'VERB' || /ing$/.test(lowerAt(layout, participle))) return true;
  const perfect = /^(?:had|has|have|'ve|'d)$/.test(lowerAt(layout, embedded));
  const passive = layout.pack.grammar.passiveAuxiliaries.has(lowerAt(layout, embedded));
  if (perfect) return layout.tokens[at - 1]?.text === ',' && hasObject(layout, verb);
  return !passive || hasObject(layout, verb);
}

function verbAfter(layout: Layout, from: number): number {
  let at = from;
  while (layout.tags[at] === 'ADV' || layout.pack.grammar.adverbs.has(lowerAt(layout, at))) at++;
  return at;
}

/** A verb of the same tense, as far as its ending tells; after a participle of speech that of the main verb. */
function isAlike(layout: Layout, cue: Cue, verb: number): boolean {
  if (layout.tags[verb] !== 'VERB' || isQuoted(layout, verb) || layout.tokens[verb]?.capital) return false;
  const first = lowerAt(layout, cue.finite ? tensed(layout, cue) : cue.verb);
  const word = lowerAt(layout, verb);
  if (/ing$/.test(word)) return /ing$/.test(lowerAt(layout, cue.verb)) && layout.pack.cues.has(word);
  if (/s$/.test(first)) return /s$/.test(word);
  const past = isPast(layout, cue.verb) || PAST.has(first) || /ing$/.test(first);
  return past && isPast(layout, verb);
}

/** The word that tells the tense of a cue: the auxiliary of "is telling". */
function tensed(layout: Layout, cue: Cue): number {
  return /ing$/.test(lowerAt(layout, cue.verb)) ? cue.first : cue.verb;
}

function isPast(layout: Layout, verb: number): boolean {
  const word = lowerAt(layout, verb);
  const form = layout.pack.cues.get(word);
  return form ? word !== form.lemma && !/(?:s|ing)$/.test(word) : /ed$/.test(word);
}

function hasObject(layout: Layout, verb: number): boolean {
  return isQuoted(layout, verb + 1) || OBJECTS.has(layout.tags[verb + 1] ?? '');
}

/** Last finite verb of a clause between the tokens, outside quotations; -1 if none. */
function lastFinite(layout: Layout, cue: Cue, end: number): number {
  const clausal = cue.form.takes.has('bare') || cue.form.takes.has('that');
  for (let at = end - 1; at >= cue.end; at--) {
    if (isQuoted(layout, at) || layout.pack.possessives.has(lowerAt(layout, at - 1))) continue;
    if (isMainVerb(layout, at) || (clausal && followsSubject(layout, at))) return at;
  }
  return -1;
}

/** "lied" in "said the minister lied and ...". */
function followsSubject(layout: Layout, at: number): boolean {
  const past = layout.tags[at] === 'VERB' && /(?:ed|en)$/.test(lowerAt(layout, at));
  return past && ['NOUN', 'PROPN', 'PRON', 'ADV'].includes(layout.tags[at - 1] ?? '');
}

/** True if "and" and one more verb of the same tense follow, no other finite verb between. */
function closesList(layout: Layout, from: number): boolean {
  for (let at = from; at < Math.min(layout.tokens.length, from + LONGEST_LIST); at++) {
    if (isQuoted(layout, at)) continue;
    if (layout.tokens[at]?.text === '.') return false;
    const verb = layout.tags[at] === 'CCONJ' ? verbAfter(layout, at + 1) : -1;
    if (verb >= 0 && layout.tags[verb] === 'VERB' && isPast(layout, verb)) return true;
  }
  return false;
}

/** "..., while the mayor, Ada Lind, condemned": a subject after a contrast, with a verb of speech of its own. */
function contrastedEnd(layout: Layout, phrases: Phrases, cue: Cue, limit: number): number {
  for (let at = cue.end + 2; at < limit; at++) {
    const subject = phrases.subjects.before.get(at);
    if (!subject || subject.first <= cue.end + 1) continue;
    const end = beforeContrast(layout, subject.first, cue.end);
    if (end !== null) return end;
  }
  return limit;
}

/** Where words end before the contrast that stands right before `first`; null where none does. */
function beforeContrast(layout: Layout, first: number, floor: number): number | null {
  const conjunction = first - 1;
  const comma = layout.tokens[conjunction - 1]?.text === ',';
  const { contrasts } = layout.pack.grammar;
  if (!comma || isQuoted(layout, conjunction) || !contrasts.has(lowerAt(layout, conjunction))) return null;
  return conjunction - 1 > floor ? conjunction - 1 : null;
}

/** Where words alone must tell: "mengecam serangan itu, mendesak ...", no verb of another's before it. */
function listedEnd(layout: Layout, phrases: Phrases, cue: Cue, limit: number): number {
  const { takes, voice } = cue.form;
  const { connectors, relativisers, looksVerbal, looksNominal } = layout.pack.grammar;
  if (voice !== 'active') return limit;
  const clausal = takes.has('bare') || takes.has('infinitive') || takes.has('own');
  for (let at = cue.end; at < limit; at++) {
    const { text = '', lower = '' } = layout.tokens[at] ?? {};
    if (isQuoted(layout, at)) continue;
    if (at > cue.end && (text === ',' || connectors.has(lower)) && opensListed(layout, at + 1))
      return layout.tokens[at - 1]?.text === ',' ? at - 1 : at;
    const verb = looksVerbal(lower) && !looksNominal(lower);
    if (clausal && verb && !relativisers.has(lowerAt(layout, at - 1)))
      return resumedEnd(layout, at, limit, isSilentDeed(layout, phrases, cue, at));
  }
  return limit;
}

/**
 * Behind a clause of its own: "hujan belum turun, lalu meminta ...", "hujan belum turun dan menambahkan ..."; with `silent`
 * the one who acts in that clause has nothing to say: "kapal itu menabrak dermaga dan meminta ...".
 */
function resumedEnd(layout: Layout, from: number, limit: number, silent: boolean): number {
  const { connectors, joiners, listers, looksVerbal, meanwhiles, resumers } = layout.pack.grammar;
  let listed = false;
  for (let at = from; at < limit; at++) {
    const word = lowerAt(layout, at);
    const before = lowerAt(layout, at - 1);
    listed ||= before === ',' && looksVerbal(word);
    const form = activeAt(layout, at);
    if (!form || form.weak) continue;
    const comma = layout.tokens[at - 2]?.text === ',';
    const apart = comma && !listed && !listers.has(before) && !form.takes.has('suffix');
    const joined = silent && !listed && joiners.has(before) && isPlainClause(layout, from, at - 1);
    if (connectors.has(before) && (apart || joined || resumers.has(word) || meanwhiles.has(before)))
      return comma ? at - 2 : at - 1;
    return limit;
  }
  return limit;
}

/**
 * True where the one who does what the verb at `verb` tells is no speaker: a thing ("kapal itu menabrak"), or one of whom
 * the speaker tells a misdeed ("Oslo melanggar").
 */
function isSilentDeed(layout: Layout, phrases: Phrases, cue: Cue, verb: number): boolean {
  const { roles, descriptions, grammar, stance } = layout.pack;
  const first = lowerAt(layout, cue.end);
  const subject = phrases.at.startingAt(cue.end);
  if (subject) {
    const bad = (stance.attitudes.get(lowerAt(layout, verb))?.deed ?? 0) < 0;
    return bad && subject.end === verb && subject.use !== 'pronoun';
  }
  const known = [roles.heads, roles.callings, roles.everyday, descriptions.heads, grammar.functionWords];
  if (known.some((words) => words.has(first)) || layout.tokens[cue.end]?.kind !== 'word') return false;
  if (verb === cue.end || layout.tokens[cue.end]?.capital || DOER.test(first)) return false;
  for (let at = cue.end; at < verb; at++) if (isPart(layout, at)) return false;
  return true;
}

/** "pengelola", "kakaknya": someone, whatever word it is. */
const DOER = /^(?:pe\p{L}+(?<!an)|\p{L}+nya)$/u;

/** Nothing that could bring in another subject. */
function isPlainClause(layout: Layout, first: number, end: number): boolean {
  for (let at = first; at < end; at++) if (isPart(layout, at)) return false;
  return true;
}

function isPart(layout: Layout, at: number): boolean {
  const { subordinators, connectors, complementisers, relativisers } = layout.pack.grammar;
  const { kind, lower = '' } = layout.tokens[at] ?? {};
  const sets = [subordinators, connectors, complementisers, relativisers];
  return kind === 'mark' || sets.some((words) => words.has(lower)) || layout.pack.cues.has(lower);
}

function opensListed(layout: Layout, from: number): boolean {
  const at = layout.pack.grammar.connectors.has(lowerAt(layout, from)) ? from + 1 : from;
  return activeAt(layout, at) !== null;
}

/** The form of a verb of speech that follows its source; null for any other word. */
function activeAt(layout: Layout, at: number): CueForm | null {
  let form = layout.pack.cues.get(lowerAt(layout, at)) ?? null;
  if (form?.voice !== 'active' || isQuoted(layout, at)) return null;
  while (form?.needs && !form.needs.has(lowerAt(layout, at + 1))) form = form.otherwise;
  return form;
}

/** Where words alone must tell: "..., sementara Menteri Budi Santoso menilai". */
function reportOfAnother(layout: Layout, phrases: Phrases, cue: Cue, limit: number): number {
  for (let at = cue.end + 2; at < limit; at++) {
    const end = beforeContrast(layout, at, cue.end);
    if (end === null) continue;
    const source = phrases.at.startingAt(at);
    if ((source && reports(layout, source.end)) || isVerbless(layout, at)) return end;
  }
  return limit;
}

/** "..., sementara menurut Sari". */
function isVerbless(layout: Layout, at: number): boolean {
  return wordListAt(layout, layout.pack.grammar.verbless, at) !== undefined;
}

function reports(layout: Layout, from: number): boolean {
  let at = from;
  while (layout.pack.grammar.adverbs.has(lowerAt(layout, at))) at++;
  return ['active', 'either'].includes(layout.pack.cues.get(lowerAt(layout, at))?.voice ?? '');
}

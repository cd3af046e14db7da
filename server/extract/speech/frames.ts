import { endsInComma, holdsComma, isQuoted } from '../layout/clauses.ts';
import type { Layout } from '../layout/layout.ts';
import type { Phrase, Range } from '../layout/phrase.ts';
import type { Cue } from '../phrases/cues.ts';
import { holdsFinite, opensFinite } from '../phrases/finites.ts';
import type { Frame } from '../phrases/frame.ts';
import { isMainVerb } from '../phrases/openings.ts';
import type { Phrases } from '../phrases/phrases.ts';
import type { Sentence } from '../text/sentences.ts';
import { lowerAt } from '../text/words.ts';
import { subordinateEnd } from './adjuncts.ts';
import { opensAsVerb } from './ambiguous.ts';
import { answerTo } from './answers.ts';
import { byAuthor } from './authors.ts';
import { addFrame, CLOSING_RULE, cutBefore } from './borders.ts';
import { findColon } from './colons.ts';
import { type ContentFound, contentAfter, contentAround, contentBefore, contentOver } from './contents.ts';
import { asToldBy, closes, isOutdone, joinedBy, leadsTo } from './fronted.ts';
import { findHeadlined } from './headlines.ts';
import { bareName, headed, opening } from './inversions.ts';
import { turnedBySubject } from './negated.ts';
import { findNested } from './nested.ts';
import { endAtNextVerb, goesOnInList } from './next-verbs.ts';
import { findNounCues } from './noun-cues.ts';
import { answering, echoedAfter, echoedByClitic, passive, sharedPassive } from './passives.ts';
import { contentLimit, endsContent, type Placed, place } from './placed.ts';
import { askedOf } from './questions.ts';
import { withSplit } from './quote-parts.ts';
import { bringsQuoted, quotedAs } from './quoted.ts';
import { relativeEnd, relativeSource } from './relative-sources.ts';
import { answeredBefore, withAntecedent } from './relatives.ts';
import { citedAt, citedBy, throughOutlet } from './reports.ts';
import { sourceAfter, sourceBefore, subjectOf } from './sources.ts';
import { tellsNothing } from './speechless.ts';
import { findSigned, findTold } from './tellings.ts';
import { trailingAt, trailingOutlet } from './trailing.ts';
import { findVerbless } from './verbless.ts';
import { contentWithin } from './within.ts';

/** Fewest tokens of a clause that is itself a content. */
const FEWEST_CLAUSE = 3;
/** Most tokens that hang on a source behind its cue. */
const LONGEST_HANGING = 25;

/** The statements that one sentence shows, in the order of their cues. */
export function findFrames(layout: Layout, phrases: Phrases, sentence: Sentence): Placed[] {
  const headlined = findHeadlined(layout, phrases, sentence);
  if (headlined.length > 0) return headlined;
  const placed: Placed[] = [];
  for (const cue of phrases.cues[sentence.index] ?? []) {
    if (isPassedOn(layout, phrases, sentence, cue, placed)) continue;
    if (isCitation(layout, phrases, cue, placed)) continue;
    const found = frameOf(layout, phrases, sentence, cue, placed);
    if (found) addFrame(layout, placed, found);
  }
  if (placed.length === 0) placed.push(...findCueless(layout, phrases, sentence));
  const colon = findColon(layout, phrases, sentence);
  for (const extra of [...findVerbless(layout, phrases, sentence), ...(colon ? [colon] : [])])
    addExtra(placed, extra);
  placed.push(...nounsOfSpeech(layout, phrases, sentence, placed));
  for (const { frame } of placed) if (isDashed(layout, sentence, frame)) frame.kind = 'direct';
  return placed
    .flatMap((each) => passedOn(layout, phrases, sentence, each))
    .map((each) => ({ ...each, frame: byAuthor(layout, phrases, each.frame) }))
    .sort((a, b) => startOf(a) - startOf(b));
}

/** "Menurut Budi, aturan itu menyebut ...": what a thing says stands inside what a person or a body does. */
function addExtra(placed: Placed[], extra: Placed): void {
  const inner = placed.filter((other) => overlapsRange(other, extra));
  const source = extra.frame.source;
  const outer = source && !source.described && extra.frame.rule === 'verbless-before';
  const things = inner.every(({ frame }) => frame.source?.described && frame.source.kind === 'organisation');
  if (inner.length > 0 && !(outer && things)) return;
  for (const each of inner) placed.splice(placed.indexOf(each), 1);
  placed.push(extra);
}

/** "..., the Bergen news agency reported" behind what others said: they said it, through the agency. */
function isPassedOn(
  layout: Layout,
  phrases: Phrases,
  sentence: Sentence,
  cue: Cue,
  placed: Placed[],
): boolean {
  if (placed.length === 0) return false;
  const outlet = trailingOutlet(layout, phrases, sentence, cue);
  if (!outlet) return false;
  for (const [i, each] of placed.entries()) {
    const { frame, ...rest } = cutBefore(layout, each, outlet.first - 1);
    placed[i] = { ...rest, frame: { ...frame, within: [outlet.phrase, ...(frame.within ?? [])] } };
  }
  return true;
}

/** "Reuters reported that rain was late, citing two officials": their words, through the outlet. */
function isCitation(layout: Layout, phrases: Phrases, cue: Cue, placed: Placed[]): boolean {
  const last = placed.at(-1);
  const cited = last ? citedAt(layout, phrases, last, cue) : null;
  if (!last || !cited) return false;
  const { frame, ...rest } = cutBefore(layout, last, cue.first - 1);
  placed[placed.length - 1] = { ...rest, frame: { ...frame, ...cited } };
  return true;
}

/** What an outlet reports that another said is that other's; what else holds a report stands beside it. */
function passedOn(layout: Layout, phrases: Phrases, sentence: Sentence, placed: Placed): Placed[] {
  const cited = citedBy(layout, phrases, sentence, placed);
  if (cited !== placed) return [cited];
  const inner = throughOutlet(layout, phrases, sentence, placed);
  return inner === placed ? [placed, ...findNested(layout, phrases, sentence, placed)] : [inner];
}

/** A quotation with a name and no verb of speech, with a signature, or under a heading. */
function findCueless(layout: Layout, phrases: Phrases, sentence: Sentence): Placed[] {
  const found =
    bareName(layout, phrases, sentence) ??
    findSigned(layout, phrases, sentence) ??
    headed(layout, phrases, sentence);
  return found ? [found] : [];
}

/** "Oslo's claim that ...": by parts of speech where a tagger tells them, else by words. */
function nounsOfSpeech(
  layout: Layout,
  phrases: Phrases,
  sentence: Sentence,
  placed: readonly Placed[],
): Placed[] {
  if (!layout.pack.tagger) return findTold(layout, phrases, sentence, placed);
  return findNounCues(layout, phrases, sentence).filter(
    (nominal) => !placed.some((other) => holdsCue(other, nominal)),
  );
}

function startOf(placed: Placed): number {
  return Math.min(placed.frame.cue?.first ?? Number.POSITIVE_INFINITY, placed.range.first);
}

/** "— We wait for rain, said Prent.": a dash at a line's start opens speech. */
function isDashed(layout: Layout, sentence: Sentence, frame: Frame): boolean {
  const dash = layout.tokens[sentence.first];
  const opens = layout.sentences[sentence.index - 1]?.paragraph !== sentence.paragraph;
  if (!dash || !opens || !['—', '–'].includes(dash.text)) return false;
  return frame.contents[0]?.start === layout.tokens[sentence.first + 1]?.start && frame.kind === 'indirect';
}

/**
 * A nominal that another passive answers ("Lind's claim that rain was late was rejected") is a statement of its own; one
 * whose cue or content another claims is not.
 */
function holdsCue(other: Placed, nominal: Placed): boolean {
  const cue = other.frame.cue;
  const within = cue !== null && nominal.range.first <= cue.first && cue.first < nominal.range.end;
  const answered = other.frame.rule.startsWith('passive') && other.range.end <= (cue?.first ?? 0);
  const inside = other.range.first <= nominal.range.first && nominal.range.first < other.range.end;
  return within || (inside && !answered);
}

function overlapsRange(a: Placed, b: Placed): boolean {
  const cue = a.frame.cue;
  return (
    (a.range.first < b.range.end && b.range.first < a.range.end) ||
    (cue !== null && b.range.first <= cue.first && cue.first < b.range.end)
  );
}

function frameOf(
  layout: Layout,
  phrases: Phrases,
  sentence: Sentence,
  cue: Cue,
  placed: readonly Placed[],
): Placed | null {
  const last = placed.at(-1);
  const within = last !== undefined && last.range.first <= cue.first && cue.first < last.range.end;
  const nested = within && !bringsQuotation(layout, phrases, cue, last.range.first);
  const floor = floorOf(layout, sentence, cue, placed);
  if (bringsQuoted(layout, cue, sentence.end)) return null;
  const answer = last ? answerTo(layout, phrases, sentence, cue, last) : null;
  if (answer) return answer;
  const quoted = quotedAs(layout, phrases, sentence, cue, nested ? last.range.first : floor);
  if (quoted) return quoted;
  if (nested && last.by === 'bare' && last.frame.contents.length > 1) return null;
  if (!nested) {
    const shared =
      last && goesOnFrom(layout, last, cue) ? chained(layout, phrases, sentence, cue, last, false) : null;
    if (shared) return shared;
    const own =
      sharedPassive(layout, phrases, sentence, cue, last) ??
      echoedByClitic(layout, sentence, cue, floor) ??
      askedOf(layout, phrases, sentence, cue) ??
      enclitic(layout, phrases, sentence, cue, floor) ??
      inverted(layout, phrases, sentence, cue, floor) ??
      opening(layout, phrases, sentence, cue) ??
      (cue.passive
        ? passive(layout, phrases, sentence, cue, floor)
        : active(layout, phrases, sentence, cue, floor));
    if (own) return own;
  } else {
    const trailing =
      trailingCue(layout, phrases, sentence, cue) ?? closingReport(layout, phrases, sentence, cue, last);
    if (trailing) return trailing;
    if (cue.passive) return answering(layout, phrases, sentence, cue);
  }
  return cue.passive ? null : chained(layout, phrases, sentence, cue, last ?? null, nested);
}

/** `After Lind said rain was late, Prent said: "We wait."`: a report of its own, not what Lind said. */
function bringsQuotation(layout: Layout, phrases: Phrases, cue: Cue, floor: number): boolean {
  if (!layout.pack.tagger || !cue.finite || cue.passive || !cue.form.takes.has('quote')) return false;
  let colon = cue.end;
  while (layout.tags[colon] === 'ADV') colon++;
  if (layout.tokens[colon]?.text !== ':' || !isQuoted(layout, colon + 1)) return false;
  const source = sourceBefore(layout, phrases, cue.first, floor);
  return source !== null && source.first > floor && endsInComma(layout, source.first - 1);
}

/** Where a content that stands before `cue` may begin: after the last frame that is over. */
function floorOf(layout: Layout, sentence: Sentence, cue: Cue, placed: readonly Placed[]): number {
  let floor = sentence.first;
  for (const { range, by, frame } of placed)
    if (by === 'quote' && range.end <= cue.first)
      floor = Math.max(floor, range.end, frame.source?.end ?? 0, frame.cue?.end ?? 0);
  while (floor < cue.first && layout.tokens[floor]?.kind === 'mark' && !isQuoted(layout, floor)) floor++;
  return floor;
}

/** "katanya", "ujarnya": the source is the suffix. */
function enclitic(
  layout: Layout,
  phrases: Phrases,
  sentence: Sentence,
  cue: Cue,
  floor: number,
): Placed | null {
  if (cue.form.voice !== 'enclitic' || isRelative(layout, cue)) return null;
  const room = { first: floor, end: contentLimit(layout, sentence, cue.end) };
  const within = contentWithin(layout, room, cue.first, cue.end);
  if (within) return place(layout, sentence, cue, null, within, 'enclitic-within-content');
  const before = contentBefore(layout, cue.first, floor);
  if (before && (before.by === 'quote' || before.range.end - before.range.first >= FEWEST_CLAUSE)) {
    const content = withSplit(layout, before, cue.end, sentence);
    return place(layout, sentence, cue, null, content, 'enclitic-after-content');
  }
  if (cue.first > sentence.first && layout.tokens[cue.first - 1]?.text !== ',') return null;
  if (cue.first > sentence.first + FEWEST_CLAUSE) return null;
  const after = contentAfter(layout, phrases, cue, contentLimit(layout, sentence, cue.end));
  return after ? place(layout, sentence, cue, null, after, 'enclitic-before-content') : null;
}

/** "pesan yang disampaikannya": what he told is named before. */
function isRelative(layout: Layout, cue: Cue): boolean {
  const { looksVerbal, relativisers } = layout.pack.grammar;
  const before = lowerAt(layout, cue.first - 1);
  return looksVerbal(lowerAt(layout, cue.verb)) && relativisers.has(before);
}

/** "..., kata Wang", "... said Wang". */
function inverted(
  layout: Layout,
  phrases: Phrases,
  sentence: Sentence,
  cue: Cue,
  floor: number,
): Placed | null {
  const voiced = !cue.passive && cue.finite && ['inverted', 'either'].includes(cue.form.voice);
  if (!voiced || cue.first !== cue.verb) return null;
  const opening = openingCue(layout, phrases, sentence, cue);
  if (opening) return opening;
  const before = contentBefore(layout, cue.first, floor);
  const source = before && !isQuoted(layout, cue.end) ? sourceAfter(layout, phrases, cue.end) : null;
  const room = { first: floor, end: contentLimit(layout, sentence, cue.end) };
  const within = source
    ? (contentWithin(layout, room, cue.first, source.end) ??
      aroundInverted(layout, phrases, room, cue, source))
    : null;
  if (within) return place(layout, sentence, cue, source, within, 'cue-within-clause');
  if (!before || !source || subjectFollows(layout, cue, source)) return null;
  const quoted = before.by === 'quote';
  if (!quoted && isObject(layout, cue, source)) return null;
  if (
    !quoted &&
    (before.range.end - before.range.first < FEWEST_CLAUSE || sourceBefore(layout, phrases, cue.first, floor))
  )
    return null;
  const rule = quoted ? 'cue-after-quote' : 'cue-after-clause';
  return place(layout, sentence, cue, source, withSplit(layout, before, source.end, sentence), rule);
}

/** "The deal, said a diplomat in Oslo, was late", but not "Ola Prent, said the mayor, was late", who may speak. */
function aroundInverted(
  layout: Layout,
  phrases: Phrases,
  room: Range,
  cue: Cue,
  source: Phrase,
): ContentFound | null {
  const { kind, first = 0 } = phrases.at.endingAt(cue.first - 1) ?? {};
  const speaks = (kind === 'person' || kind === 'name') && layout.tags[first - 1] !== 'ADP';
  if (speaks || holdsComma(layout, { first: room.first, end: cue.first - 1 })) return null;
  return contentAround(layout, room, cue.first, afterSource(layout, source.end, room.end));
}

/** Where the comma stands behind what hangs on a source, before the verb that goes on with its content; else `at`. */
function afterSource(layout: Layout, at: number, limit: number): number {
  for (let end = at; end < Math.min(limit, at + LONGEST_HANGING); end++) {
    if (isQuoted(layout, end)) return at;
    if (layout.tokens[end]?.text === ',' && isMainVerb(layout, end + 1)) return end;
  }
  return at;
}

/** `Said Ola Prent: "..."`. */
function openingCue(layout: Layout, phrases: Phrases, sentence: Sentence, cue: Cue): Placed | null {
  if (!layout.pack.tagger || cue.first !== sentence.first || cue.act === 'ask' || isBase(layout, cue))
    return null;
  const source = sourceAfter(layout, phrases, cue.end);
  let at = source?.end ?? sentence.end;
  while (at < sentence.end && !isQuoted(layout, at)) at++;
  const colon = [',', ':'].includes(layout.tokens[at - 1]?.text ?? '');
  const content =
    source && at < sentence.end && colon ? contentOver(layout, { first: at, end: sentence.end }) : null;
  return source && content ? place(layout, sentence, cue, source, content, 'opening-cue') : null;
}

function isBase(layout: Layout, cue: Cue): boolean {
  return layout.tokens[cue.verb]?.lower === cue.form.lemma;
}

/** "a discount" of "ordered planes, demanded a discount": described by no word for people. */
function isObject(layout: Layout, cue: Cue, source: Phrase): boolean {
  if (!layout.pack.tagger || !source.described || cue.form.lemma === 'say') return false;
  const head = source.title ? lowerAt(layout, source.title.end - 1) : '';
  return !layout.pack.descriptions.heads.has(head) && !layout.pack.roles.heads.has(head);
}

const SUBJECTS_VERBS: ReadonlySet<string> = new Set('is was are were has had have will would'.split(' '));

/** In "..., said Oslo wants" what follows the cue is a clause of its own. */
function subjectFollows(layout: Layout, cue: Cue, source: Phrase): boolean {
  const next = layout.tokens[source.end];
  return (
    cue.form.voice === 'either' &&
    next !== undefined &&
    (layout.tags[source.end] === 'AUX' || SUBJECTS_VERBS.has(next.lower))
  );
}

/** "Wang said (that) ...", and "..., Wang said". */
function active(
  layout: Layout,
  phrases: Phrases,
  sentence: Sentence,
  told: Cue,
  floor: number,
): Placed | null {
  if (!['active', 'either'].includes(told.form.voice) || !told.finite) return null;
  const from = Math.max(floor, sentence.first);
  const found =
    sourceBefore(layout, phrases, told.first, from) ?? relativeSource(layout, phrases, told, from);
  const source = found?.phrase;
  const cue = source ? turnedBySubject(layout, told, source) : null;
  if (!cue || !source || source.kind === 'place' || isQuoted(layout, source.first)) return null;
  if (isUnreal(layout, found.first - 1)) return null;
  const mayEnd = cue.act !== 'decline' && endsContent(layout, found.first, floor);
  const before = mayEnd ? contentBefore(layout, found.first, floor) : null;
  const likened = asToldBy(layout, sentence, cue, found.first, floor);
  if (likened) return place(layout, sentence, cue, source, likened, 'as-source-cue');
  const around = contentAround(layout, { first: floor, end: sentence.end }, found.first, cue.end);
  if (around) return place(layout, sentence, cue, source, around, 'source-cue-within-clause');
  const whole = contentLimit(layout, sentence, cue.end);
  const room = found.relative ? relativeEnd(layout, cue, whole) : whole;
  const next = endAtNextVerb(layout, phrases, cue, room);
  const limit = subordinateEnd(layout, phrases, found.first, cue.end, next);
  const behind = contentAfter(layout, phrases, cue, limit);
  const after = behind
    ? withAntecedent(layout, found.first, behind)
    : answeredBefore(layout, cue, found.first);
  const colon = layout.tokens[cue.end]?.text === ':' && after?.by === 'quote';
  const joined = colon && before && after ? joinedBy(layout, before, after) : null;
  if (joined && before && !isSetTopic(layout, before))
    return place(layout, sentence, cue, source, joined, 'cue-between-contents');
  if (
    before &&
    !colon &&
    (before.by === 'quote' || !after) &&
    (after?.by !== 'that' || (before.kind === 'direct' && leadsTo(layout, cue, found.first))) &&
    !isSetTopic(layout, before) &&
    mayLead(layout, cue, before, after)
  ) {
    const quoted = before.by === 'quote';
    const content = withSplit(layout, before, cue.end, sentence);
    return place(
      layout,
      sentence,
      cue,
      source,
      content,
      quoted ? 'source-cue-after-quote' : 'source-cue-after-clause',
    );
  }
  const echoed = echoedAfter(layout, sentence, cue, source, after);
  if (echoed) return echoed;
  const complements =
    layout.tags[cue.verb] === 'VERB'
      ? ['that', 'quote', 'infinitive', 'bare', 'naming', 'none']
      : ['that', 'quote', 'infinitive', 'none'];
  if (!after || (found.relative && !complements.includes(after.by))) return null;
  if (tellsNothing(layout, cue, source, after)) return null;
  if (cue.form.weak && after.by === 'bare' && mayOnlyDo(layout, source, after)) return null;
  const clear = !cue.ambiguous || ['that', 'quote'].includes(after.by) || source.plural || found.several;
  if (!clear && !opensAsVerb(layout, cue, found, sentence.first, after)) return null;
  return place(
    layout,
    sentence,
    cue,
    source,
    after,
    `source-cue-${after.by}`,
    cue.ambiguous || found.relative,
  );
}

/** True for one nobody named, of whom a verb that often reports no speech may tell what it did. */
function mayOnlyDo(layout: Layout, source: Phrase, after: ContentFound): boolean {
  const unnamed =
    (source.described && !source.media && !holdsName(layout, source)) || source.use === 'pronoun';
  if (!unnamed) return false;
  const told = layout.pack.tagger !== null && opensFinite(layout, after.range);
  return !told || (source.described && source.kind === 'person' && !source.plural);
}

/** Whether what stands before a source and its cue is what was said. */
function mayLead(layout: Layout, cue: Cue, before: ContentFound, after: ContentFound | null): boolean {
  if (!layout.pack.tagger) return before.by === 'quote' || isWhole(layout, before);
  return before.kind === 'direct' || (closes(layout, cue, before) && !isOutdone(layout, after));
}

/** "Laporan Dinas Perikanan", where words alone must tell: what one of a name says is reported like what it does. */
function holdsName(layout: Layout, { first, end }: Phrase): boolean {
  if (layout.pack.tagger) return false;
  for (let at = first + 1; at < end; at++) if (layout.tokens[at]?.capital) return true;
  return false;
}

function isUnreal(layout: Layout, at: number): boolean {
  const word = lowerAt(layout, at);
  return layout.pack.grammar.unreal.has(word);
}

/** Where words alone must tell: a clause with a verb, not the office in "Menteri, Budi menanggapi". */
function isWhole(layout: Layout, before: ContentFound): boolean {
  if (layout.pack.tagger) return true;
  const words = layout.tokens.slice(before.range.first, before.range.end);
  return words.some((token) => layout.pack.grammar.looksVerbal(token.lower));
}

/** A clause before a comma that is an adjunct ("On Tuesday, ...", "Ketika ..., ...") is no content. */
function isSetTopic(layout: Layout, before: ContentFound): boolean {
  if (before.by === 'quote') return false;
  const { grammar } = layout.pack;
  const word = lowerAt(layout, before.range.first);
  if (opensWithParticiple(layout, before.range.first)) return true;
  if (layout.pack.tagger && !grammar.subordinators.has(word) && holdsFinite(layout, before.range))
    return false;
  const sets = [
    grammar.adjunctOpeners,
    grammar.subordinators,
    grammar.placePrepositions,
    grammar.locatives,
    grammar.connectors,
    grammar.adverbs,
  ];
  return (
    before.range.end - before.range.first < 4 ||
    sets.some((words) => words.has(word)) ||
    /ing$|^sebelum|^se[dt]elah/.test(word)
  );
}

/** "Asked whether rain was late, ...", "Pressed by Lind, ...": a participle, with no object that it could be a verb of. */
function opensWithParticiple(layout: Layout, at: number): boolean {
  const participle = layout.tags[at] === 'VERB' && lowerAt(layout, at).endsWith('ed');
  return participle && ['ADP', 'SCONJ', 'PART', 'ADV'].includes(layout.tags[at + 1] ?? '');
}

/** A verb further on in the sentence that shares its source: "... and urged", "seraya menegaskan", ", saying". */
function chained(
  layout: Layout,
  phrases: Phrases,
  sentence: Sentence,
  cue: Cue,
  last: Placed | null,
  nested: boolean,
): Placed | null {
  if (!['active', 'either'].includes(cue.form.voice)) return null;
  const link = linkBefore(layout, phrases, cue);
  const joined = last?.frame.cue && /ing$/.test(lowerAt(layout, last.frame.cue.end - 1));
  if (!link || (!cue.finite && link !== 'comma' && !joined)) return null;
  const limit = endAtNextVerb(layout, phrases, cue, contentLimit(layout, sentence, cue.end));
  const after = contentAfter(layout, phrases, cue, limit);
  if (!after) return null;
  const strong = ['that', 'quote', 'infinitive'].includes(after.by);
  const tagged = phrases.subjects.before.get(cue.first)?.phrase ?? null;
  const verb = tagged !== null && layout.tags[cue.verb] === 'VERB';
  const told = strong || (verb && (after.by === 'bare' || isParticiple(layout, cue)));
  const clausal = nested && last !== null && ['that', 'bare'].includes(last.by);
  if (clausal && !(strong && cue.finite && !cue.ambiguous)) return null;
  if (!cue.finite && !told && layout.tokens[cue.first - 1]?.text !== ',') return null;
  if (last && last.frame.form?.voice !== 'enclitic')
    return place(layout, sentence, cue, last.frame.source, after, 'chained-cue', clausal);
  const subject = last || !told ? null : (tagged ?? subjectOf(layout, phrases, sentence));
  return subject && subject.kind !== 'place' && turnedBySubject(layout, cue, subject)
    ? place(layout, sentence, cue, subject, after, 'shared-subject')
    : null;
}

/** True if nothing but "and" stands between a content and the next verb of the same tense. */
function goesOnFrom(layout: Layout, last: Placed, cue: Cue): boolean {
  const { connectors, adverbs } = layout.pack.grammar;
  if (!layout.pack.tagger || cue.passive || !last.frame.source || !last.frame.cue) return false;
  if (last.range.end >= cue.first || last.frame.cue.first > last.range.first) return false;
  for (let at = last.range.end; at < cue.first; at++) {
    const { text = '', lower = '' } = layout.tokens[at] ?? {};
    if (text !== ',' && !connectors.has(lower) && !adverbs.has(lower) && layout.tags[at] !== 'ADV')
      return false;
  }
  return true;
}

/** "..., accusing Oslo of delay". */
function isParticiple(layout: Layout, cue: Cue): boolean {
  return !cue.finite && !cue.form.weak && layout.tokens[cue.first - 1]?.text === ',';
}

function linkBefore(layout: Layout, phrases: Phrases, cue: Cue): 'connector' | 'comma' | null {
  const { adverbs, connectors } = layout.pack.grammar;
  let at = cue.first - 1;
  while (adverbs.has(lowerAt(layout, at)) && !connectors.has(lowerAt(layout, at))) at--;
  if (connectors.has(lowerAt(layout, at))) return 'connector';
  const comma = layout.tokens[at]?.text === ',';
  if (!layout.pack.tagger) return comma && (!cue.finite || isFollowing(cue)) ? 'comma' : null;
  if (cue.finite) return comma && goesOnInList(layout, cue) ? 'comma' : null;
  return comma || phrases.subjects.before.has(cue.first) ? 'comma' : null;
}

/** Where no ending shows it: "Budi menolak usul itu, menyebut kapal itu rusak". */
function isFollowing(cue: Cue): boolean {
  return cue.form.voice === 'active' && cue.first === cue.verb;
}

/** `Prent told him the map was 'late,' the ministry said.`: the whole sentence is what the ministry said. */
function closingReport(
  layout: Layout,
  phrases: Phrases,
  sentence: Sentence,
  cue: Cue,
  last: Placed,
): Placed | null {
  if (!layout.pack.tagger || cue.passive || !cue.finite || cue.ambiguous || cue.act !== 'say') return null;
  if (!cue.form.takes.has('bare') || layout.tokens[cue.end]?.text !== '.' || cue.end + 1 < sentence.end)
    return null;
  const found = sourceBefore(layout, phrases, cue.first, last.range.first);
  const told = last.frame.source;
  if (!found || !told || found.phrase.use === 'pronoun' || found.first <= last.range.first + 1) return null;
  if (!endsInComma(layout, found.first - 1) || told.first > last.range.first) return null;
  const before = contentBefore(layout, found.first, sentence.first);
  if (!before || before.kind === 'direct' || isSetTopic(layout, before)) return null;
  return place(layout, sentence, cue, found.phrase, { ...before, by: 'bare' }, CLOSING_RULE);
}

/** "..., kata Wang." and "..., Wang said." at the end of what looked like another's content. */
function trailingCue(layout: Layout, phrases: Phrases, sentence: Sentence, cue: Cue): Placed | null {
  const trailing = trailingAt(layout, phrases, sentence, cue);
  if (trailing) {
    const { source, content } = trailing;
    const turned = turnedBySubject(layout, cue, source.phrase);
    return turned && place(layout, sentence, turned, source.phrase, content, 'source-cue-after-clause');
  }
  const comma = layout.tokens[cue.first - 1]?.text === ',' || isQuoted(layout, cue.first - 1);
  if (!comma) return null;
  return (
    enclitic(layout, phrases, sentence, cue, sentence.first) ??
    (cue.form.voice === 'inverted' ? inverted(layout, phrases, sentence, cue, sentence.first) : null)
  );
}

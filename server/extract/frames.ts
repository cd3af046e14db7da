import { subordinateEnd } from './adjuncts.ts';
import { endsInComma, holdsQuotation, isQuoted } from './clauses.ts';
import { findColon } from './colons.ts';
import {
  type ContentFound,
  contentAfter,
  contentAround,
  contentBefore,
  contentOver,
  holdsFinite,
} from './contents.ts';
import type { Cue } from './cues.ts';
import type { Frame } from './frame.ts';
import { asToldBy, closes, isApart, isOutdone } from './fronted.ts';
import { bareName, headed, opening } from './inversions.ts';
import type { Layout } from './layout.ts';
import { findNested } from './nested.ts';
import { endAtNextVerb, goesOnInList } from './next-verbs.ts';
import { findNounCues } from './noun-cues.ts';
import { answering, echoedAfter, echoedByClitic, passive } from './passives.ts';
import type { Phrase } from './phrase.ts';
import type { Phrases } from './phrases.ts';
import { contentLimit, endsContent, type Placed, place } from './placed.ts';
import { askedOf } from './questions.ts';
import { withSplit } from './quote-parts.ts';
import { bringsQuoted, quotedAs } from './quoted.ts';
import { answeredBefore, withAntecedent } from './relatives.ts';
import { citedBy, throughOutlet } from './reports.ts';
import type { Sentence } from './sentences.ts';
import { sourceAfter, sourceBefore, subjectOf } from './sources.ts';
import { tellsNothing } from './speechless.ts';
import { findSigned, findTold } from './tellings.ts';
import { findVerbless } from './verbless.ts';
import { contentWithin } from './within.ts';
import { lowerAt } from './words.ts';

/** Fewest tokens of a clause that is itself a content. */
const FEWEST_CLAUSE = 3;

/** The statements that one sentence shows, in the order of their cues. */
export function findFrames(layout: Layout, phrases: Phrases, sentence: Sentence): Placed[] {
  const placed: Placed[] = [];
  for (const cue of phrases.cues[sentence.index] ?? []) {
    const found = frameOf(layout, phrases, sentence, cue, placed);
    if (found) addFrame(layout, placed, found);
  }
  if (placed.length === 0) placed.push(...findCueless(layout, phrases, sentence));
  for (const extra of [findVerbless(layout, phrases, sentence), findColon(layout, phrases, sentence)])
    if (extra) addExtra(placed, extra);
  placed.push(...nounsOfSpeech(layout, phrases, sentence, placed));
  for (const { frame } of placed) if (isDashed(layout, sentence, frame)) frame.kind = 'direct';
  return placed
    .flatMap((each) => passedOn(layout, phrases, sentence, each))
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

/** What an outlet reports that another said is that other's; what else holds a report stands beside it. */
function passedOn(layout: Layout, phrases: Phrases, sentence: Sentence, placed: Placed): Placed[] {
  const cited = citedBy(layout, phrases, placed);
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

/** A nominal inside another content is a statement of its own; one whose cue or content another claims is not. */
function holdsCue(other: Placed, nominal: Placed): boolean {
  const cue = other.frame.cue;
  const within = cue !== null && nominal.range.first <= cue.first && cue.first < nominal.range.end;
  return within || (other.range.first <= nominal.range.first && nominal.range.first < other.range.end);
}

function overlapsRange(a: Placed, b: Placed): boolean {
  const cue = a.frame.cue;
  return (
    (a.range.first < b.range.end && b.range.first < a.range.end) ||
    (cue !== null && b.range.first <= cue.first && cue.first < b.range.end)
  );
}

/** A trailing cue ("..., kata Wang") takes the clause before it, and with it whatever was found inside. */
function addFrame(layout: Layout, placed: Placed[], found: Placed): void {
  const before = placed.filter(
    (other) =>
      (other.frame.cue?.first ?? -1) < found.range.first ||
      found.range.first >= (found.frame.cue?.first ?? 0),
  );
  placed.length = 0;
  placed.push(...before.map((other) => cutAt(layout, other, found)), found);
}

/** Ends an earlier content where a later frame of the sentence begins. */
function cutAt(layout: Layout, earlier: Placed, later: Placed): Placed {
  const border = Math.min(
    later.frame.cue?.first ?? later.range.first,
    later.range.first,
    later.frame.source?.first ?? Number.POSITIVE_INFINITY,
  );
  const sharesSource = later.frame.source !== null && later.frame.source === earlier.frame.source;
  const limit = sharesSource ? Math.min(later.frame.cue?.first ?? border, later.range.first) : border;
  if (earlier.by === 'quote' || earlier.range.end <= limit || limit <= earlier.range.first) return earlier;
  let end = limit;
  const { connectors, relativisers, adverbs } = layout.pack.grammar;
  const joins = (at: number) => {
    const word = lowerAt(layout, at);
    return connectors.has(word) || relativisers.has(word) || adverbs.has(word) || word === ',';
  };
  while (end > earlier.range.first + 1 && joins(end - 1)) end--;
  const start = earlier.frame.contents.at(-1)?.start;
  const last = layout.tokens[end - 1];
  if (start === undefined || !last || last.end <= start) return earlier;
  earlier.frame.contents = [...earlier.frame.contents.slice(0, -1), { start, end: last.end }];
  const range = { first: earlier.range.first, end };
  if (earlier.frame.kind === 'mixed' && !holdsQuotation(layout, range)) earlier.frame.kind = 'indirect';
  return { ...earlier, range };
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
  const quoted = quotedAs(layout, phrases, sentence, cue, nested ? last.range.first : floor);
  if (quoted) return quoted;
  if (nested && last.by === 'bare' && last.frame.contents.length > 1) return null;
  if (!nested) {
    const shared =
      last && goesOnFrom(layout, last, cue) ? chained(layout, phrases, sentence, cue, last, false) : null;
    if (shared) return shared;
    const own =
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
    const trailing = trailingCue(layout, phrases, sentence, cue);
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
  const within = source ? contentWithin(layout, room, cue.first, source.end) : null;
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
  cue: Cue,
  floor: number,
): Placed | null {
  if (!['active', 'either'].includes(cue.form.voice) || !cue.finite) return null;
  const found = sourceBefore(layout, phrases, cue.first, Math.max(floor, sentence.first));
  const source = found?.phrase;
  if (!source || source.kind === 'place' || isQuoted(layout, source.first)) return null;
  if (isUnreal(layout, found.first - 1)) return null;
  const mayEnd = cue.act !== 'decline' && endsContent(layout, found.first, floor);
  const before = mayEnd ? contentBefore(layout, found.first, floor) : null;
  const likened = asToldBy(layout, sentence, cue, found.first, floor);
  if (likened) return place(layout, sentence, cue, source, likened, 'as-source-cue');
  const around = contentAround(layout, { first: floor, end: sentence.end }, found.first, cue.end);
  if (around) return place(layout, sentence, cue, source, around, 'source-cue-within-clause');
  const limit = subordinateEnd(
    layout,
    phrases,
    found.first,
    cue.end,
    endAtNextVerb(layout, phrases, cue, contentLimit(layout, sentence, cue.end)),
  );
  const told = contentAfter(layout, phrases, cue, limit);
  const after = told ? withAntecedent(layout, found.first, told) : answeredBefore(layout, cue, found.first);
  const colon = layout.tokens[cue.end]?.text === ':' && after?.by === 'quote';
  if (
    before &&
    !colon &&
    (before.by === 'quote' || !after) &&
    (after?.by !== 'that' || (before.kind === 'direct' && isApart(layout, cue))) &&
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
  const clear =
    layout.tags[cue.verb] === 'VERB'
      ? ['that', 'quote', 'infinitive', 'bare']
      : ['that', 'quote', 'infinitive'];
  if (!after || (found.relative && !clear.includes(after.by))) return null;
  if (tellsNothing(layout, cue, source, after)) return null;
  const unnamed =
    (source.described && !source.media && !holdsName(layout, source)) || source.use === 'pronoun';
  if (cue.form.weak && unnamed && after.by === 'bare') return null;
  if (cue.ambiguous && !['that', 'quote'].includes(after.by) && !source.plural && !found.several) return null;
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
  return subject && subject.kind !== 'place'
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

/** "..., kata Wang." at the end of what looked like another's content. */
function trailingCue(layout: Layout, phrases: Phrases, sentence: Sentence, cue: Cue): Placed | null {
  const comma = layout.tokens[cue.first - 1]?.text === ',' || isQuoted(layout, cue.first - 1);
  if (!comma) return null;
  return (
    enclitic(layout, phrases, sentence, cue, sentence.first) ??
    (cue.form.voice === 'inverted' ? inverted(layout, phrases, sentence, cue, sentence.first) : null)
  );
}

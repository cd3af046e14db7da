import type { Act } from '../../document/document.ts';
import { holdsComma, isEmpty, isQuoted, stretchOf } from '../layout/clauses.ts';
import type { Layout } from '../layout/layout.ts';
import type { Phrase, Range } from '../layout/phrase.ts';
import type { Cue } from '../phrases/cues.ts';
import type { Echo } from '../phrases/frame.ts';
import { skipAdverbs } from '../phrases/openers.ts';
import type { Phrases } from '../phrases/phrases.ts';
import type { Sentence } from '../text/sentences.ts';
import { lowerAt } from '../text/words.ts';
import { contentAfter } from './contents.ts';
import { contentBefore } from './contents-before.ts';
import { echoOf, echoOpening } from './echoes.ts';
import type { ContentFound } from './found-contents.ts';
import { contentLimit, endsContent, type Placed, place } from './placed.ts';
import { ANSWERS, nounBefore } from './relatives.ts';
import { agentAfter } from './sources.ts';
import { contentWithin, holdsMainVerb } from './within.ts';

/** Of those the ones that are speech even of a thing that nobody proposed before. */
const OPPOSES: ReadonlySet<Act> = new Set(['deny', 'condemn', 'reject']);

const LONGEST_NOUN = 5;

/** "The plan was rejected by Oslo", "usul itu ditolak Jakarta", "..., yang ditolak Beijing". */
export function passive(
  layout: Layout,
  phrases: Phrases,
  sentence: Sentence,
  cue: Cue,
  floor: number,
): Placed | null {
  const source = agentAfter(layout, phrases, cue.end);
  if (!source && !layout.pack.tagger)
    return fronted(layout, phrases, sentence, cue, floor) ?? impersonal(layout, sentence, cue);
  if (!source || source.kind === 'place' || isQuoted(layout, source.first)) return null;
  const echo = cue.act === 'say' ? echoOf(layout, { first: floor, end: cue.first }) : null;
  if (echo) return echoing(layout, sentence, cue, source, echo);
  if (!layout.pack.tagger && isPatient(layout, cue, source)) return null;
  const room = { first: floor, end: contentLimit(layout, sentence, source.end) };
  const within = cue.act === 'say' ? contentWithin(layout, room, cue.first, source.end) : null;
  if (within && layout.tokens[source.end]?.text === ',')
    return place(layout, sentence, cue, source, within, 'passive-within-clause');
  if (layout.pack.tagger && ![...cue.form.takes].some((each) => each !== 'quote')) return null;
  const joined = layout.tags[cue.first - 1] === 'CCONJ' && cue.first === cue.verb;
  if (layout.pack.tagger && joined) return null;
  const reduced = isReduced(layout, cue) ? nounBefore(layout, cue.first) : null;
  if (reduced) return place(layout, sentence, cue, source, reduced, 'passive-agent');
  const object = { first: floor, end: skipAdverbs(layout, cue.first, floor) };
  const relative = layout.pack.grammar.relativisers.has(lowerAt(layout, object.end - 1));
  if (relative && !layout.pack.tagger && !OPPOSES.has(cue.act)) return null;
  if (layout.pack.tagger && isThing(layout, cue, object)) return null;
  const named = relative && !layout.pack.tagger ? nounRun(layout, object.end - 1, floor) : null;
  const content =
    named ?? (relative ? null : (reportedBefore(layout, cue, floor) ?? passiveContent(layout, object)));
  const that = content
    ? null
    : contentAfter(layout, phrases, { ...cue, end: source.end }, contentLimit(layout, sentence, source.end));
  const trait = content ? traitAfter(layout, cue, source.end, sentence) : null;
  if (content && trait)
    return place(layout, sentence, cue, source, { ...content, ...trait }, 'passive-trait');
  const found = content ?? (that?.by === 'that' || that?.by === 'quote' ? that : emptyContent(source.end));
  if (found.by === 'none' && !relative) return null;
  return place(layout, sentence, cue, source, found, relative ? 'passive-relative' : 'passive-agent');
}

/** "The plan was condemned by Oslo and welcomed by Paris": what the verb before was done to. */
export function sharedPassive(
  layout: Layout,
  phrases: Phrases,
  sentence: Sentence,
  cue: Cue,
  last: Placed | undefined,
): Placed | null {
  const { source, rule, contents, kind } = last?.frame ?? {};
  if (!source || rule !== 'passive-agent' || !cue.passive || cue.first !== cue.verb) return null;
  const { connectors } = layout.pack.grammar;
  if (!connectors.has(lowerAt(layout, cue.first - 1))) return null;
  const joined = layout.tokens[cue.first - 2]?.text === ',' ? cue.first - 2 : cue.first - 1;
  const agent = source.end === joined ? agentAfter(layout, phrases, cue.end) : null;
  if (!agent || agent.kind === 'place' || !contents || !kind) return null;
  const content = { ...emptyContent(cue.end), stretches: contents, kind };
  return place(layout, sentence, cue, agent, content, 'passive-agent');
}

/** "Tuduhan" of "Tuduhan yang ditolak Beijing": the noun and what stands with it, as far as words alone tell. */
function nounRun(layout: Layout, end: number, floor: number): ContentFound | null {
  const { adjunctOpeners, connectors, functionWords, looksVerbal } = layout.pack.grammar;
  let first = end;
  while (first > floor && end - first < LONGEST_NOUN) {
    const token = layout.tokens[first - 1];
    const { lower = '' } = token ?? {};
    const apart = [adjunctOpeners, connectors, functionWords].some((words) => words.has(lower));
    if (token?.kind !== 'word' || apart || looksVerbal(lower)) break;
    first--;
  }
  return passiveContent(layout, { first, end });
}

/** In "It was declared by Nixon", "They were backed by Oslo" a pronoun is no words, and nobody spoken of. */
function isThing(layout: Layout, cue: Cue, object: Range): boolean {
  if (object.end - object.first !== 1 || (cue.act !== 'say' && !cue.form.weak)) return false;
  return layout.tags[object.first] === 'PRON';
}

/** "the plan, rejected by Oslo, ...": a participle that hangs on its noun. */
function isReduced(layout: Layout, cue: Cue): boolean {
  return layout.pack.tagger !== null && cue.first === cue.verb && ANSWERS.has(cue.act);
}

/** "The plan was described by Oslo as unfair": what it was called goes on behind the agent. */
function traitAfter(
  layout: Layout,
  cue: Cue,
  at: number,
  sentence: Sentence,
): Pick<ContentFound, 'stretches' | 'range'> | null {
  if (!cue.form.needs?.has(lowerAt(layout, at)) || cue.end > cue.verb + 1) return null;
  const room = { first: at, end: contentLimit(layout, sentence, at) };
  const trait = stretchOf(layout, room);
  const object = stretchOf(layout, { first: sentence.first, end: cue.first });
  return trait && object
    ? { stretches: [object, trait], range: { first: sentence.first, end: room.end } }
    : null;
}

/** "..., demikian disampaikan Wang": the clause or quotation before the comma. */
function reportedBefore(layout: Layout, cue: Cue, floor: number): ContentFound | null {
  const at = skipAdverbs(layout, cue.first, floor);
  const quoted = isQuoted(layout, at - 1);
  if (!quoted && at === cue.first && !layout.pack.tagger) return null;
  return endsContent(layout, at, floor) ? contentBefore(layout, at, floor) : null;
}

function passiveContent(layout: Layout, object: Range): ContentFound | null {
  const first = layout.tokens[object.first];
  const last = layout.tokens[object.end - 1];
  if (
    !first ||
    !last ||
    object.end - object.first > 25 ||
    object.end <= object.first ||
    isEmpty(layout, object)
  )
    return null;
  if (holdsComma(layout, object) || (!layout.pack.tagger && isClause(layout, object))) return null;
  return {
    stretches: [{ start: first.start, end: last.end }],
    kind: 'indirect',
    range: object,
    by: 'noun',
    addressee: null,
  };
}

/** "usul itu ramai setelah ...", "Budi membaca usul ...": more than the thing that was told. */
function isClause(layout: Layout, object: Range): boolean {
  const { subordinators, adjunctOpeners } = layout.pack.grammar;
  const last = lowerAt(layout, object.end - 1);
  const { complementisers } = layout.pack.grammar;
  const words = layout.tokens.slice(object.first, object.end).map((token) => token.lower);
  if (layout.pack.nouns.has(words[0] ?? '') && words.some((each) => complementisers.has(each))) return false;
  return subordinators.has(last) || adjunctOpeners.has(last) || holdsMainVerb(layout, object);
}

/** "diharapkan warga dapat pulang": without a marker, the one before another verb is no agent. */
function isPatient(layout: Layout, cue: Cue, source: Phrase): boolean {
  const { agentMarkers, looksVerbal, negations } = layout.pack.grammar;
  if (agentMarkers.has(lowerAt(layout, cue.end))) return false;
  const next = lowerAt(layout, source.end);
  return looksVerbal(next) || negations.has(next);
}

/** "Hal itu ia sampaikan saat ...": what was told stands first, its teller before the bare verb. */
function fronted(
  layout: Layout,
  phrases: Phrases,
  sentence: Sentence,
  cue: Cue,
  floor: number,
): Placed | null {
  const teller = phrases.at.endingAt(cue.first);
  if (!teller || layout.pack.grammar.looksVerbal(lowerAt(layout, cue.verb))) return null;
  const echo = echoOf(layout, { first: floor, end: teller.first });
  return echo ? echoing(layout, sentence, cue, teller, echo) : null;
}

/** "Ditambahkan, kapal itu ...": at the head of its sentence it goes on with who spoke last. */
function impersonal(layout: Layout, sentence: Sentence, cue: Cue): Placed | null {
  if (cue.first !== sentence.first || cue.act !== 'say') return null;
  const next = layout.tokens[cue.end];
  const opens = next?.text === ',' || layout.pack.grammar.complementisers.has(next?.lower ?? '');
  const that = layout.pack.grammar.complementisers.has(lowerAt(layout, cue.end + 1)) ? 1 : 0;
  const range = { first: cue.end + 1 + that, end: contentLimit(layout, sentence, cue.end + 1) };
  const stretch = opens && holdsMainVerb(layout, range) ? stretchOf(layout, range) : null;
  if (!stretch || isQuoted(layout, range.first)) return null;
  const content: ContentFound = {
    stretches: [stretch],
    kind: 'indirect',
    range,
    by: 'that',
    addressee: null,
  };
  return place(layout, sentence, cue, null, content, 'passive-without-agent');
}

/** "Budi menyampaikan hal tersebut usai rapat", "Budi mengatakan hal senada". */
export function echoedAfter(
  layout: Layout,
  sentence: Sentence,
  cue: Cue,
  source: Phrase,
  after: ContentFound | null,
): Placed | null {
  if (cue.act !== 'say' || !after || after.by === 'that' || after.by === 'quote') return null;
  const echo = echoOpening(layout, after.range);
  return echo ? echoing(layout, sentence, cue, source, echo) : null;
}

function echoing(layout: Layout, sentence: Sentence, cue: Cue, source: Phrase | null, echo: Echo): Placed {
  const found = place(layout, sentence, cue, source, emptyContent(cue.first), 'echo');
  return { ...found, frame: { ...found.frame, echo } };
}

/** "Hal itu disampaikannya saat ...". */
export function echoedByClitic(layout: Layout, sentence: Sentence, cue: Cue, floor: number): Placed | null {
  const passive = layout.pack.grammar.looksVerbal(lowerAt(layout, cue.verb));
  if (cue.form.voice !== 'enclitic' || !passive || cue.act !== 'say') return null;
  const echo = echoOf(layout, { first: floor, end: cue.first });
  return echo ? echoing(layout, sentence, cue, null, echo) : null;
}

function emptyContent(at: number): ContentFound {
  return { stretches: [], kind: 'indirect', range: { first: at, end: at }, by: 'none', addressee: null };
}

/** "..., yang ditolak Beijing" at the end of another's content: an answer to it. */
export function answering(layout: Layout, phrases: Phrases, sentence: Sentence, cue: Cue): Placed | null {
  const { relativisers } = layout.pack.grammar;
  const opener =
    relativisers.has(lowerAt(layout, cue.first - 1)) && layout.tokens[cue.first - 2]?.text === ',';
  const source = opener && ANSWERS.has(cue.act) ? agentAfter(layout, phrases, cue.end) : null;
  if (!source || source.kind === 'place') return null;
  const found = place(layout, sentence, cue, source, emptyContent(cue.first), 'passive-relative');
  return { ...found, frame: { ...found.frame, answers: true } };
}

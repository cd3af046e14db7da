import type { EventStatus, Interval } from '../../document/document.ts';
import type { EventClass, EventWord } from '../../language/index.ts';
import type { Cast, Member } from '../cast/cast.ts';
import { type DateFound, findDate } from '../layout/dates.ts';
import type { Layout } from '../layout/layout.ts';
import type { Phrase, Range } from '../layout/phrase.ts';
import type { Phrases } from '../phrases/phrases.ts';
import { Lead, mayLead } from '../text/leads.ts';
import type { Sentence } from '../text/sentences.ts';
import { lowerAt } from '../text/words.ts';

/** What a sentence tells of who did what to whom. */
export interface EventFound {
  readonly type: EventClass;
  readonly quad: 1 | 2 | 3 | 4;
  readonly intensity: number;
  readonly trigger: Range;
  readonly actors: readonly Member[];
  readonly recipients: readonly Member[];
  readonly places: readonly Member[];
  readonly date: DateFound | null;
  readonly status: EventStatus;
  readonly confidence: number;
  readonly rule: string;
}

/** Quad class and intensity of each class, after PLOVER. */
const SCALES: Readonly<Record<EventClass, readonly [quad: 1 | 2 | 3 | 4, intensity: number]>> = {
  consult: [1, 1.5],
  agree: [1, 3],
  aid: [2, 7.5],
  assault: [4, -9.5],
};

const ACTOR_REACH = 8;
const RECIPIENT_REACH = 7;

/** Events by their trigger words, each with at least two parties that stand beside it; fewer is no event. */
export function findEvents(
  layout: Layout,
  phrases: Phrases,
  cast: Cast,
  published: Interval | null,
): EventFound[] {
  const day = published?.from.slice(0, 10) ?? null;
  const found: EventFound[] = [];
  for (const sentence of layout.sentences)
    for (let at = sentence.first; at < sentence.end; at++) {
      const word = mayLead(layout, at, Lead.event) ? eventWord(layout, at) : undefined;
      const event = word ? eventAt(layout, phrases, cast, sentence, at, word, day) : null;
      if (event) found.push(event);
    }
  return found;
}

function eventWord(layout: Layout, at: number): EventWord | undefined {
  const word = lowerAt(layout, at);
  return layout.pack.events.findLast((event) => event.word === word);
}

function eventAt(
  layout: Layout,
  phrases: Phrases,
  cast: Cast,
  sentence: Sentence,
  at: number,
  word: EventWord,
  day: string | null,
): EventFound | null {
  const parties =
    word.part === 'verb'
      ? verbParties(layout, phrases, cast, sentence, at)
      : nounParties(layout, phrases, cast, sentence, at);
  if (!parties) return null;
  const [quad, intensity] = SCALES[word.type];
  return {
    type: word.type,
    quad,
    intensity,
    trigger: { first: at, end: at + 1 },
    actors: parties.actors,
    recipients: parties.recipients,
    places: placesAfter(layout, phrases, cast, sentence, at),
    date: findDate(layout, { first: at, end: Math.min(sentence.end, at + 14) }, day),
    status: statusOf(layout, sentence, at, word),
    confidence: word.part === 'verb' ? 0.7 : 0.6,
    rule: `${word.type}-${word.part}`,
  };
}

interface Parties {
  readonly actors: readonly Member[];
  readonly recipients: readonly Member[];
}

/** "Lindahl met Berg": the one right before the verb and the one right after it. */
function verbParties(
  layout: Layout,
  phrases: Phrases,
  cast: Cast,
  sentence: Sentence,
  at: number,
): Parties | null {
  let before = at;
  const { auxiliaries, adverbs } = layout.pack.grammar;
  while (
    before > sentence.first &&
    [auxiliaries, adverbs].some((words) => words.has(lowerAt(layout, before - 1)))
  )
    before--;
  const actor =
    partyOf(cast, phrases.at.endingAt(before)) ?? reflexive(layout, phrases, cast, sentence, before);
  const recipient = partyAfter(layout, phrases, cast, at + 1);
  return actor && recipient && actor !== recipient ? { actors: [actor], recipients: [recipient] } : null;
}

/** "Ketika dirinya mengunjungi Hungaria, Wang ...": the subject of the main clause. */
function reflexive(
  layout: Layout,
  phrases: Phrases,
  cast: Cast,
  sentence: Sentence,
  at: number,
): Member | null {
  if (!['dirinya', 'ia', 'dia', 'he', 'she'].includes(lowerAt(layout, at - 1))) return null;
  for (let i = at; i < sentence.end; i++)
    if (layout.tokens[i]?.text === ',') return partyOf(cast, phrases.at.startingAt(i + 1));
  return null;
}

function partyAfter(layout: Layout, phrases: Phrases, cast: Cast, from: number): Member | null {
  const { articles, partyPrepositions } = layout.pack.grammar;
  let at = from;
  while ([articles, partyPrepositions].some((words) => words.has(lowerAt(layout, at)))) at++;
  return partyOf(cast, phrases.at.startingAt(at));
}

function partyOf(cast: Cast, phrase: Phrase | null): Member | null {
  const member = phrase ? cast.memberOf.get(phrase) : undefined;
  return member && member.kind !== 'place' && member.kind !== 'group' ? member : null;
}

/** "invasi Rusia ke Ukraina", "pertemuan antara Wang dan Putin", "talks between Oslo and Jakarta". */
function nounParties(
  layout: Layout,
  phrases: Phrases,
  cast: Cast,
  sentence: Sentence,
  at: number,
): Parties | null {
  const nearby: Member[] = [];
  for (
    let i = at + 1;
    i < Math.min(sentence.end, at + ACTOR_REACH + RECIPIENT_REACH) && nearby.length < 2;
    i++
  ) {
    const phrase = phrases.at.startingAt(i);
    const member = partyOf(cast, phrase);
    if (member && phrase && !nearby.includes(member)) nearby.push(member);
    if (phrase) i = phrase.end - 1;
    else if (!mayStandBetween(layout, i) && !(i <= at + 2 && leadsToParties(layout, i))) break;
  }
  const owner = partyOf(cast, phrases.at.endingAt(layout.tokens[at - 1]?.lower === "'s" ? at - 1 : at));
  const [first, second] = owner && !nearby.includes(owner) ? [owner, nearby[0]] : nearby;
  return first && second ? { actors: [first], recipients: [second] } : null;
}

/** "pertemuan potensial antara": a word or two between the noun and its parties. */
function leadsToParties(layout: Layout, at: number): boolean {
  const { partyPrepositions } = layout.pack.grammar;
  const word = layout.tokens[at];
  if (word?.kind !== 'word' || word.capital) return false;
  return [1, 2].some((gap) => partyPrepositions.has(lowerAt(layout, at + gap)));
}

function mayStandBetween(layout: Layout, at: number): boolean {
  const token = layout.tokens[at];
  if (!token || (token.kind === 'mark' && token.text !== '-')) return false;
  const { grammar } = layout.pack;
  const sets = [
    grammar.articles,
    grammar.partyPrepositions,
    grammar.placePrepositions,
    grammar.connectors,
    grammar.agentMarkers,
    grammar.aboutMarkers,
  ];
  return (
    sets.some((words) => words.has(token.lower)) ||
    ['of', 'yang', 'bilateral', 'militer', '-'].includes(token.lower)
  );
}

function placesAfter(layout: Layout, phrases: Phrases, cast: Cast, sentence: Sentence, at: number): Member[] {
  for (let i = at + 1; i < Math.min(sentence.end, at + 12); i++) {
    const phrase = phrases.at.startingAt(i);
    const member = phrase ? cast.memberOf.get(phrase) : undefined;
    if (member?.kind === 'place' && layout.pack.grammar.locatives.has(lowerAt(layout, i - 1)))
      return [member];
  }
  return [];
}

function statusOf(layout: Layout, sentence: Sentence, at: number, word: EventWord): EventStatus {
  const { unreal, subordinators } = layout.pack.grammar;
  for (let i = Math.max(sentence.first, at - 6); i < at; i++) {
    const token = lowerAt(layout, i);
    if (['if', 'jika', 'kalau', 'bila'].includes(token) && subordinators.has(token)) return 'hypothetical';
    if (unreal.has(token) && !subordinators.has(token)) return 'planned';
  }
  return word.type === 'assault' && ['war', 'perang'].includes(word.word) ? 'ongoing' : 'occurred';
}

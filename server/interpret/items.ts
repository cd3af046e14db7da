import type { Act, StanceValue } from '../document/document.ts';
import type { CueForm } from '../language/index.ts';
import type { Surface } from './lookups.ts';
import type { Meaning, NameRead } from './names.ts';
import type { OutletRead } from './outlets.ts';
import type { PeriodRead } from './periods.ts';
import { fixedPhraseAt, type PhraseKind } from './phrases.ts';
import { isEmpty, isWordOf, LANGUAGES, meaningOf, phraseOf, type Question, wordAt } from './question.ts';
import { shareAt } from './shares.ts';

/** What stands at a place of a question, before it is known who speaks: the tokens from `first` up to `end`. */
export type Item = {
  readonly first: number;
  readonly end: number;
  /** True of what was not done: "not condemned". */
  readonly negated?: true;
} & ItemKind;

type ItemKind =
  | PhraseKind
  /** `tied`: by a hyphen to the name before it, "China-Japan". */
  | { readonly is: 'name'; readonly name: NameRead; readonly tied?: boolean }
  /** Where it was spoken: with the word before the name, and what it means as such. */
  | { readonly is: 'place'; readonly name: NameRead; readonly meanings: readonly [Meaning, ...Meaning[]] }
  | { readonly is: 'share'; readonly share: number }
  /** `open`: "or", of which but one may be meant. */
  | { readonly is: 'joiner'; readonly open?: boolean }
  | { readonly is: 'outlet'; readonly outlet: OutletRead; readonly name: NameRead | null }
  | { readonly is: 'period'; readonly period: PeriodRead }
  | { readonly is: 'act'; readonly act: Act; readonly form: ActForm; readonly stance?: StanceValue }
  /** `about`: what follows is whom it is about, "mentions Japan". */
  | { readonly is: 'saying'; readonly form: ActForm; readonly about?: boolean }
  | { readonly is: 'quoted'; readonly text: string }
  | {
      readonly is:
        | 'between'
        | 'excluded'
        | 'not'
        | 'relations'
        | 'speakers'
        | 'statements'
        | 'topics'
        | 'versus'
        | 'of'
        | 'empty'
        | 'mark'
        | 'word';
    };

/** How a word of speech stands: "accuses", "accused by", "accusation". */
export type ActForm = 'active' | 'passive' | 'noun';

/** The question cut into items, which hold every token once, in order. */
export function cutItems(
  surface: Surface,
  names: readonly NameRead[],
  outlets: readonly OutletRead[],
): readonly Item[] {
  const items: Item[] = [];
  for (let at = 0; at < surface.question.tokens.length; ) {
    const item = itemAt(surface, names, outlets, at);
    items.push(item);
    at = item.end;
  }
  return items;
}

function itemAt(
  { question, periods }: Surface,
  names: readonly NameRead[],
  outlets: readonly OutletRead[],
  at: number,
): Item {
  const quoted = question.quoted.find(({ first }) => first === at);
  if (quoted) return { first: at, end: quoted.end, is: 'quoted', text: quoted.span.text };
  const period = periods.find(({ first }) => first === at);
  if (period) return { first: at, end: period.end, is: 'period', period };
  const outlet = outlets.find(({ first }) => first === at);
  if (outlet) {
    const carried = isWordOf(wordAt(question, at - 1), (pack) => pack.questions.carried);
    if (carried)
      return { first: at, end: outlet.end, is: 'outlet', outlet: { ...outlet, speaks: false }, name: null };
    const name = names.find((each) => each.first > at && each.end === outlet.end) ?? null;
    return { first: at, end: outlet.end, is: 'outlet', outlet, name };
  }
  const name = names.find(({ first }) => first === at);
  if (name) return { first: at, end: name.end, is: 'name', name, tied: isTied(question, at) };
  return phraseItem(question, at) ?? wordItem(question, names, at);
}

/** "Japan" of "China-Japan". */
function isTied({ text, tokens }: Question, at: number): boolean {
  const [before, here] = [tokens[at - 1], tokens[at]];
  return before !== undefined && here !== undefined && text.slice(before.end, here.start) === '-';
}

/** What is told by words that are of one use wherever they stand. */
function phraseItem(question: Question, at: number): Item | null {
  const share = shareAt(question, at);
  if (share?.share === null) return { first: at, end: share.end, is: 'excluded' };
  if (share) return { first: at, end: share.end, is: 'share', share: share.share };
  const phrase = fixedPhraseAt(question, at);
  return phrase && { first: at, end: at + phrase.words.length, ...phrase.kind };
}

function wordItem(question: Question, names: readonly NameRead[], at: number): Item {
  const word = wordAt(question, at);
  const one = { first: at, end: at + 1 };
  const named = (place: number) => names.some(({ first }) => first === place);
  const versus = versusAt(question, names, at);
  if (versus > 0) return { first: at, end: at + versus, is: 'versus' };
  if (question.tokens[at]?.kind === 'mark') return { ...one, is: word === ',' ? 'joiner' : 'mark' };
  if (isNegation(word)) return { ...one, is: 'not' };
  if (isWordOf(word, (pack) => pack.questions.relations)) return { ...one, is: 'relations' };
  if (isWordOf(word, (pack) => pack.dates.between) && named(at + 1)) return { ...one, is: 'between' };
  if (isWordOf(word, (pack) => pack.grammar.joiners) || isWordOf(word, (pack) => pack.questions.or))
    return named(at + 1) || named(at + 2)
      ? { ...one, is: 'joiner', open: isWordOf(word, (pack) => pack.questions.or) }
      : { ...one, is: 'empty' };
  // "Tentang" is a verb of headlines as well.
  const topics = phraseOf(question, at, (pack) => pack.questions.topics);
  if (topics > 0) return topicItem(question, names, at, topics);
  if (
    isWordOf(word, (pack) => pack.questions.carried) &&
    isWordOf(wordAt(question, at + 1), (pack) => pack.questions.outlets)
  )
    return { ...one, is: 'empty' };
  const speech = speechItem(question, names, at);
  if (speech !== null) return speech;
  const speakers = phraseOf(question, at, (pack) => pack.questions.speakers);
  if (speakers > 0) return { first: at, end: at + speakers, is: 'speakers' };
  if (isWordOf(word, (pack) => pack.questions.saying))
    return {
      ...{ ...one, is: 'saying', form: sayingForm(question, at) },
      about: isWordOf(word, (pack) => pack.questions.mentioning),
    };
  if (isWordOf(word, (pack) => pack.questions.statements)) return { ...one, is: 'statements' };
  return { ...one, is: isEmpty(word) || word.startsWith("'") || word.startsWith('’') ? 'empty' : 'word' };
}

const BESIDE: ReadonlySet<string> = new Set(['–', '—', '-', '/']);

/** The length of what sets two names beside each other, between them: "vs", "v.", "–"; 0 for none. */
function versusAt(question: Question, names: readonly NameRead[], at: number): number {
  const word = wordAt(question, at);
  const is = BESIDE.has(word) || isWordOf(word, (pack) => pack.questions.versus);
  if (!is || !names.some(({ end }) => end === at)) return 0;
  const length = wordAt(question, at + 1) === '.' ? 2 : 1;
  const article = isWordOf(wordAt(question, at + length), (pack) => pack.grammar.articles) ? 1 : 0;
  return names.some(({ first }) => first === at + length || first === at + length + article) ? length : 0;
}

function isNegation(word: string): boolean {
  return (
    isWordOf(word, (pack) => pack.grammar.negations) || isWordOf(word, (pack) => pack.questions.negations)
  );
}

/** Words that tell what it is about only where whom that is follows: "to Japan", "ke Jepang". */
const WEAK: ReadonlySet<string> = new Set([
  'to',
  'with',
  'of',
  'pada',
  'ke',
  'dengan',
  'kepada',
  'atas',
  'for',
  'untuk',
  'bagi',
]);

function topicItem(question: Question, names: readonly NameRead[], at: number, length: number): Item {
  const end = at + length;
  const word = wordAt(question, at);
  const speech = nounOf(wordAt(question, end)) !== undefined && word !== 'of';
  if (length > 1 || !WEAK.has(word) || speech) return { first: at, end, is: 'topics' };
  const skip = isWordOf(wordAt(question, end), (pack) => pack.grammar.articles) ? 1 : 0;
  if (!names.some(({ first }) => first === end || first === end + skip))
    return { first: at, end, is: 'empty' };
  return { first: at, end, is: word === 'of' ? 'of' : 'topics' };
}

/** A verb or noun of a speech act. Saying and thinking are acts of their own kind to texts; a question means any by them. */
function speechItem(question: Question, names: readonly NameRead[], at: number): Item | null {
  const word = wordAt(question, at);
  if (isWordOf(word, (pack) => pack.questions.asking)) return null;
  const after = names.some(({ first }) => first === at + 1);
  const before = names.some(({ end }) => end === at);
  const two = meaningOf(`${word} ${wordAt(question, at + 1)}`, (pack) => pack.questions.acts);
  if (two !== undefined) return { first: at, end: at + 2, is: 'act', act: two, form: 'noun' };
  const noun = nounOf(word);
  const verb = verbAt(question, at);
  // "Indonesia kritik Israel", "China demands Russia"
  const does = (before && after) || (after && !mayOwnFollow(word)) || isNegation(wordAt(question, at - 1));
  if (verb !== null && (noun === undefined || does)) {
    const { form, length } = verb;
    const voice = voiceOf(question, at, form);
    const end = at + length;
    if (isAnySpeech(form.act)) return null;
    return { first: at, end, is: 'act', act: form.act, form: voice, ...stanceOf(form.act, word) };
  }
  if (noun === undefined) return null;
  const one = { first: at, end: at + 1 };
  return isAnySpeech(noun)
    ? { ...one, is: 'statements' }
    : { ...one, is: 'act', act: noun, form: 'noun', ...stanceOf(noun, word) };
}

/** Support and opposition are shown in whatever act. */
function stanceOf(act: Act, word: string): { readonly stance?: StanceValue } {
  if (act === 'support') return { stance: 'supports' };
  return isWordOf(word, (pack) => pack.questions.opposing) ? { stance: 'opposes' } : {};
}

function nounOf(word: string): Act | undefined {
  return meaningOf(word, (pack) => pack.questions.acts) ?? meaningOf(word, (pack) => pack.nouns);
}

/** "Kritik Jokowi" is his; "support Ukraine" does something to it. */
function mayOwnFollow(word: string): boolean {
  return LANGUAGES.some(
    ({ questions, nouns, grammar }) => grammar.bareAgent && (questions.acts.has(word) || nouns.has(word)),
  );
}

function isAnySpeech(act: Act): boolean {
  return act === 'say' || act === 'think';
}

/** The cue at `at`, with the word that it needs behind it. */
function verbAt(question: Question, at: number): { readonly form: CueForm; readonly length: number } | null {
  const word = wordAt(question, at);
  for (const pack of LANGUAGES)
    for (const found of [pack.cues.get(word), pack.headlineVerbs.get(word)])
      for (let form = found ?? null; form !== null; form = form.otherwise) {
        const next = wordAt(question, at + 1);
        if (form.papers || form.unless?.has(next)) continue;
        if (form.needs === null) return { form, length: 1 };
        if (form.needs.has(next)) return { form, length: 2 };
      }
  return null;
}

function voiceOf(question: Question, at: number, { voice }: CueForm): ActForm {
  if (voice === 'passive' || voice === 'enclitic') return 'passive';
  const [before, after] = [wordAt(question, at - 1), wordAt(question, at + 1)];
  const agent = isWordOf(after, (pack) => pack.grammar.agentMarkers);
  const passive =
    isWordOf(before, (pack) => pack.grammar.passiveAuxiliaries) && !wordAt(question, at).endsWith('ing');
  return agent || passive ? 'passive' : 'active';
}

/** "said by": who speaks follows; and so it does in Indonesian behind a verb that stands first. */
function sayingForm(question: Question, at: number): ActForm {
  return isWordOf(wordAt(question, at + 1), (pack) => pack.grammar.agentMarkers) ? 'passive' : 'active';
}

import type { Act } from '../../document/document.ts';
import type { CueForm } from '../../language/index.ts';
import { isQuoted, opensSentence } from '../layout/clauses.ts';
import type { Layout } from '../layout/layout.ts';
import type { Range } from '../layout/phrase.ts';
import { Lead, mayLead } from '../text/leads.ts';
import type { Sentence } from '../text/sentences.ts';
import { lowerAt, wordListAt, wordsStandAt } from '../text/words.ts';

/** A speech verb in its sentence, with its auxiliaries and negation. */
export interface Cue extends Range {
  /** Token of the verb itself. */
  readonly verb: number;
  readonly form: CueForm;
  readonly act: Act;
  readonly passive: boolean;
  /** "saying", "to say", bare "say" in English: no subject of its own right before it. */
  readonly finite: boolean;
  /** True where the form is as often another word and no auxiliary shows it to be a verb. */
  readonly ambiguous: boolean;
}

/** What a negation makes of an act; acts that are missing here say nothing when negated. */
const NEGATED: Readonly<Partial<Record<Act, Act>>> = {
  confirm: 'decline',
  deny: 'say',
  support: 'reject',
  welcome: 'reject',
  reject: 'say',
};

const SILENCE: Omit<CueForm, 'lemma'> = {
  act: 'decline',
  voice: 'active',
  takes: new Set(),
  ambiguous: false,
  weak: false,
  needs: null,
  unless: null,
  papers: false,
  goods: false,
  otherwise: null,
};

/** Most tokens from a passive verb to the word that it needs behind its agent. */
const LONGEST_AGENT = 9;

/** The speech verbs of a sentence that stand outside its quotations and report something said. */
export function findCues(layout: Layout, sentence: Sentence): Cue[] {
  const cues: Cue[] = [];
  for (let at = sentence.first; at < sentence.end; at++) {
    if (!mayLead(layout, at, Lead.cue | Lead.silence) || isQuoted(layout, at)) continue;
    const cue = cueAt(layout, at, sentence);
    if (cue) cues.push(cue);
  }
  return cues;
}

/** The cue at a token outside quotations. */
function cueAt(layout: Layout, at: number, sentence: Sentence): Cue | null {
  const silence = silenceAt(layout, at);
  if (silence) return silence;
  const token = layout.tokens[at];
  const form = token ? formAt(layout, at) : null;
  if (
    !token ||
    !form ||
    (token.capital &&
      at > sentence.first &&
      token.text !== token.lower &&
      !layout.headlines.has(sentence.index) &&
      !opensAfterQuotation(layout, at))
  )
    return null;
  const chain = auxiliariesBefore(layout, at, sentence.first);
  const silent = chain.negated && keepsSilent(layout, at, form, chain);
  if ((chain.unreal && !silent) || (chain.first === at && isNoun(layout, at, form))) return null;
  const act = silent
    ? 'decline'
    : chain.negated
      ? NEGATED[form.act]
      : declines(layout, at, form)
        ? 'decline'
        : form.act;
  if (!act) return null;
  const next = lowerAt(layout, at + 1);
  const end = form.needs?.has(next) && form.act !== 'decline' ? at + 2 : at + 1;
  const gerund = layout.pack.tagger !== null && token.lower.endsWith('ing');
  const reduced = chain.first === at && (isReduced(layout, at) || isCharged(layout, at));
  const passive = form.voice === 'passive' || reduced || (chain.passive && !gerund);
  const finite = !gerund || chain.passive || chain.aspect;
  return {
    first: chain.first,
    end,
    verb: at,
    form,
    act,
    passive,
    finite,
    ambiguous: form.ambiguous && chain.first === at && !isTaggedVerb(layout, at),
  };
}

/** The cue where another word than its own negation denies it; null where nothing is left that was said. */
export function contraryOf(layout: Layout, cue: Cue): Cue | null {
  const silent = leavesOpen(layout, cue.verb, cue.form);
  const act = silent ? 'decline' : NEGATED[cue.form.act];
  return act ? { ...cue, act } : null;
}

/** "the plan, rejected by Oslo", "Plans rejected by Oslo", "... and welcomed by Oslo": a participle that an agent follows. */
function isReduced(layout: Layout, at: number): boolean {
  const { agentMarkers } = layout.pack.grammar;
  const goesOn = layout.tags[at - 1] === 'CCONJ';
  const named = layout.tags[at + 2] === 'PROPN' || (goesOn && layout.tags[at + 2] === 'DET');
  const agent = agentMarkers.has(lowerAt(layout, at + 1)) && named;
  const noun = layout.tags[at - 1] === 'NOUN' || opensSentence(layout, at - 1);
  const hangs = layout.tokens[at - 1]?.text === ',' || noun || goesOn;
  return layout.pack.tagger !== null && agent && hangs && /ed$/.test(lowerAt(layout, at));
}

/** "accused of", "blamed on": with no object whoever stands before it is whom it is done to. */
function isCharged(layout: Layout, at: number): boolean {
  const { charges } = layout.pack.grammar;
  return charges.size > 0 && charges.has(`${lowerAt(layout, at)} ${lowerAt(layout, at + 1)}`);
}

/** "hopes" in "Prent hopes": a tagger tells it from the noun, though less well a bare form ("crews hope"). */
function isTaggedVerb(layout: Layout, at: number): boolean {
  const between = layout.tags[at - 1] === 'PROPN' && layout.tags[at + 1] === 'DET';
  return (layout.tags[at] === 'VERB' || between) && /s$/.test(lowerAt(layout, at));
}

/** "the false claim", "his support": a form that is as often a noun, where its tag or what precedes says so. */
function isNoun(layout: Layout, at: number, form: CueForm): boolean {
  if (modifies(layout, at, form)) return true;
  if (!form.ambiguous || form.lemma === 'say' || layout.tokens[at]?.lower.endsWith('ing')) return false;
  if (tellsThat(layout, at)) return false;
  if (layout.tags[at] !== 'NOUN') return false;
  return ['DET', 'ADJ', 'NUM', 'ADP'].includes(layout.tags[at - 1] ?? '') || isNamed(layout, at, form);
}

/** "the capital of North Darfur state.", "the Gulf states welcomed": what a name stands before, and no verb of its own. */
function isNamed(layout: Layout, at: number, { lemma }: CueForm): boolean {
  if (layout.tags[at - 1] !== 'PROPN') return false;
  const next = layout.tags[at + 1] ?? '';
  return (
    next === 'VERB' || next === 'AUX' || (lowerAt(layout, at) === lemma && (next === 'PUNCT' || next === ''))
  );
}

/** "suspected" of "81 suspected members". */
function modifies(layout: Layout, at: number, form: CueForm): boolean {
  if (!form.weak || layout.tags[at - 1] !== 'NUM' || !/ed$/.test(lowerAt(layout, at))) return false;
  return ['NOUN', 'ADJ', 'PROPN'].includes(layout.tags[at + 1] ?? '');
}

/** In "some note that rain was late" no noun. */
function tellsThat(layout: Layout, at: number): boolean {
  const some = layout.pack.grammar.indefinites.has(lowerAt(layout, at - 1));
  return some && layout.pack.grammar.complementisers.has(lowerAt(layout, at + 1));
}

/** The form of a word, or what it is where the word that the form needs does not follow. */
function formAt(layout: Layout, at: number): CueForm | null {
  const next = lowerAt(layout, at + 1);
  let form = layout.pack.cues.get(lowerAt(layout, at)) ?? null;
  while (form?.needs && !form.needs.has(next) && !needIsLater(layout, form, at)) form = form.otherwise;
  return form?.unless?.has(next) ? null : form;
}

/** "described by Oslo as": the word that a passive needs stands behind its agent. */
function needIsLater(layout: Layout, form: CueForm, at: number): boolean {
  if (!layout.pack.tagger) return false;
  if (!layout.pack.grammar.agentMarkers.has(lowerAt(layout, at + 1)))
    return form.takes.has('addressee') && needFollowsObject(layout, form, at);
  for (let later = at + 3; later < at + LONGEST_AGENT; later++)
    if (form.needs?.has(lowerAt(layout, later))) return true;
  return false;
}

/** "described the plan as unfair". */
function needFollowsObject(layout: Layout, form: CueForm, at: number): boolean {
  for (let later = at + 2; later < at + LONGEST_AGENT; later++) {
    if (isQuoted(layout, later) || layout.tokens[later]?.kind === 'mark') return false;
    if (form.needs?.has(lowerAt(layout, later))) return true;
  }
  return false;
}

/** `"..." Said Wang`, but not `"..." State officials said`. */
function opensAfterQuotation(layout: Layout, at: number): boolean {
  const tag = layout.tags[at] ?? '';
  return isQuoted(layout, at - 1) && (tag === '' || tag === 'VERB');
}

interface Chain {
  readonly first: number;
  readonly negated: boolean;
  readonly unreal: boolean;
  readonly passive: boolean;
  /** "went on to", "was quoted as". */
  readonly aspect: boolean;
}

/** The auxiliaries before a verb, adverbs among them; a leading adverb stays outside. */
function auxiliariesBefore(layout: Layout, verb: number, floor: number): Chain {
  const { grammar } = layout.pack;
  const aspect = grammar.aspects.find((words) => wordsStandAt(layout, words, verb - words.length));
  let first = verb - (aspect?.length ?? 0);
  const from = first;
  let [negated, unreal, passive] = [false, false, false];
  for (let at = from - 1; at >= floor && from - at <= 5; at--) {
    const word = lowerAt(layout, at);
    if (isQuoted(layout, at)) break;
    const ceased = cessationAt(layout, at);
    if (ceased > 0) {
      negated = true;
      at -= ceased - 1;
      first = at;
      continue;
    }
    if (grammar.unreal.has(word) || grammar.infinitiveMarkers.has(word)) unreal = true;
    else if (grammar.negations.has(word)) negated = true;
    else if (grammar.passiveAuxiliaries.has(word)) passive = aspect === undefined;
    else if (!grammar.auxiliaries.has(word) && !isAdverb(layout, at)) break;
    else if (layout.pack.tagger && layout.pack.cues.has(word)) break;
    if (!isAdverb(layout, at)) first = at;
  }
  return { first, negated, unreal, passive, aspect: aspect !== undefined };
}

/** How many words that end at token `at` deny the verb together: "no longer". */
function cessationAt(layout: Layout, at: number): number {
  const { cessations } = layout.pack.grammar;
  const words = cessations.find((each) => wordsStandAt(layout, each, at - each.length + 1));
  return words?.length ?? 0;
}

function isAdverb(layout: Layout, at: number): boolean {
  const { adverbs, auxiliaries, negations } = layout.pack.grammar;
  const word = lowerAt(layout, at);
  if (adverbs.has(word)) return true;
  return layout.tags[at] === 'ADV' && !auxiliaries.has(word) && !negations.has(word);
}

/** "declined to comment", "menolak berkomentar": nothing was said. */
function declines(layout: Layout, at: number, form: CueForm): boolean {
  if (form.act !== 'decline' && form.act !== 'reject') return false;
  const { comments, infinitiveMarkers } = layout.pack.grammar;
  const next = lowerAt(layout, at + 1);
  return comments.has(infinitiveMarkers.has(next) ? lowerAt(layout, at + 2) : next);
}

/** "did not respond", "would not say whether": a question left open. */
function keepsSilent(layout: Layout, at: number, form: CueForm, chain: Chain): boolean {
  if (!leavesOpen(layout, at, form)) return false;
  const { refusers } = layout.pack.grammar;
  const leads = [chain.first, chain.first + 1].map((lead) => lowerAt(layout, lead));
  return !chain.unreal || leads.some((word) => refusers.has(word));
}

function leavesOpen(layout: Layout, at: number, form: CueForm): boolean {
  const { answers, interrogatives } = layout.pack.grammar;
  const opens = form.act === 'say' && interrogatives.has(lowerAt(layout, at + 1));
  return opens || answers.has(lowerAt(layout, at));
}

/** "had no comment", "belum memberikan tanggapan". */
function silenceAt(layout: Layout, at: number): Cue | null {
  const words = wordListAt(layout, layout.pack.grammar.silences, at);
  if (!words) return null;
  const form: CueForm = { ...SILENCE, lemma: words.join(' ') };
  const shared = { form, act: form.act, passive: false, finite: true, ambiguous: false };
  return { ...shared, first: at, end: at + words.length, verb: at };
}

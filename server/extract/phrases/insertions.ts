import { isQuoted } from '../layout/clauses.ts';
import type { Layout } from '../layout/layout.ts';
import type { Neighbours } from '../layout/neighbours.ts';
import type { Phrase } from '../layout/phrase.ts';
import { lowerAt } from '../text/words.ts';
import { skipAdverbs } from './openers.ts';

/** Longest stretch between a source and its cue, in tokens. */
const LONGEST_STRETCH = 45;

const CLOSERS: ReadonlySet<string> = new Set([',', ')', '-', '–', '—']);

/**
 * The source that adjuncts, appositions and relative clauses part from its cue, whose words begin at `end`: "Budi,
 * yang dihubungi di Jakarta, Senin (1/6), mengatakan", "Budi dalam keterangannya menyatakan". The first of several
 * that fit is the subject. For languages whose words alone must tell; `opens` says whether a phrase opens its clause.
 */
export function sourceBeyond(
  layout: Layout,
  phrases: Neighbours,
  end: number,
  floor: number,
  opens: (phrase: Phrase) => boolean,
): Phrase | null {
  const last = layout.tokens[end - 1];
  if (!last || layout.pack.grammar.connectors.has(last.lower)) return null;
  let best: Phrase | null = null;
  let verbal = false;
  for (let at = end - 1; at > floor && end - at <= LONGEST_STRETCH; at--) {
    if (isQuoted(layout, at) || endsStretch(layout, at)) break;
    const phrase = opensStretch(layout, at, end, verbal)
      ? phrases.endingAt(skipAdverbs(layout, at, floor))
      : null;
    if (phrase && phrase.first >= floor && maySpeak(phrase) && opens(phrase)) best = phrase;
    if (best && isNamed(layout, best)) return best;
    if (isVerb(layout, at)) verbal = !isBroughtIn(layout, at);
    else if (bringsIn(layout, at)) verbal = false;
  }
  return best;
}

/** "... bernama Tirta": the name is the one of whom the words before it tell. */
function isNamed(layout: Layout, phrase: Phrase): boolean {
  return layout.pack.grammar.namers.has(lowerAt(layout, phrase.first - 1));
}

function maySpeak(phrase: Phrase): boolean {
  return phrase.kind !== 'place' && phrase.use !== 'demonym';
}

function isVerb(layout: Layout, at: number): boolean {
  return layout.pack.grammar.looksVerbal(lowerAt(layout, at));
}

/** True for words that bring in a clause of their own, so that its verb is not the sentence's. */
function bringsIn(layout: Layout, at: number): boolean {
  const word = lowerAt(layout, at);
  const { relativisers, adjunctOpeners, subordinators, infinitiveMarkers } = layout.pack.grammar;
  return [relativisers, adjunctOpeners, subordinators, infinitiveMarkers].some((words) => words.has(word));
}

/** ", didampingi ...", ", bernama ...": a participle set in commas is an insertion of its own. */
function isBroughtIn(layout: Layout, at: number): boolean {
  return layout.tokens[at - 1]?.text === ',' || bringsIn(layout, at - 1);
}

/** Another speech verb that nothing brings in, or a mark that parts clauses. */
function endsStretch(layout: Layout, at: number): boolean {
  const token = layout.tokens[at];
  if (!token || [';', ':', '?', '!'].includes(token.text)) return true;
  const form = layout.pack.cues.get(token.lower);
  return form?.voice === 'active' && !form.needs && !isBroughtIn(layout, at);
}

/** True if what may part a source from its cue opens at `at`. `verbal`: it holds a verb that nothing brings in. */
function opensStretch(layout: Layout, at: number, end: number, verbal: boolean): boolean {
  const token = layout.tokens[at];
  if (!token) return false;
  const { grammar, dates } = layout.pack;
  const closed = CLOSERS.has(layout.tokens[end - 1]?.text ?? '');
  if (token.text === '(') return closed && !verbal;
  if (token.text === ',') return !verbal && (closed || opensAdjunct(layout, at + 1));
  if (grammar.relativisers.has(token.lower)) return holdsVerb(layout, at + 1, end);
  return opensAdjunct(layout, at) || (!verbal && dates.weekdays.has(token.lower));
}

function opensAdjunct(layout: Layout, at: number): boolean {
  const word = lowerAt(layout, at);
  const { adjunctOpeners, aboutMarkers } = layout.pack.grammar;
  return adjunctOpeners.has(word) || aboutMarkers.has(word);
}

/** In "the clerk who arrived said" a verb of its own parts the clause from the cue. */
function holdsVerb(layout: Layout, first: number, end: number): boolean {
  for (let at = first; at < end; at++) if (isVerb(layout, at)) return true;
  return false;
}

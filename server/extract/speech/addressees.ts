import { afterQuotation, isQuoted } from '../layout/clauses.ts';
import type { Layout } from '../layout/layout.ts';
import { type Phrase, phraseOf } from '../layout/phrase.ts';
import type { Cue } from '../phrases/cues.ts';
import type { Phrases } from '../phrases/phrases.ts';
import { lowerAt } from '../text/words.ts';

/** One spoken to, and where the words go on behind. */
export interface Addressee {
  readonly phrase: Phrase;
  readonly after: number;
  /** True after a preposition: "to reporters", "kepada wartawan". */
  readonly marked: boolean;
}

/** Whom the words are addressed to that stands at `at`, behind a preposition or none. */
export function addresseeAt(layout: Layout, phrases: Phrases, cue: Cue, at: number): Addressee | null {
  const { takes } = cue.form;
  const { addresseeMarkers, articles } = layout.pack.grammar;
  const marked = addresseeMarkers.has(lowerAt(layout, at));
  if (!marked && !takes.has('addressee') && !takes.has('infinitive')) return null;
  let from = marked ? at + 1 : at;
  if (articles.has(lowerAt(layout, from)) && !phrases.at.startingAt(from)) from++;
  const { addressed } = phrases.subjects;
  const plain = phrases.at.startingAt(from) ?? objectAt(layout, from);
  const noun = marked ? null : (addressed.get(from) ?? addressed.get(at) ?? null);
  const tagged = noun && withoutCharge(layout, cue, noun);
  const possessive = layout.tokens[plain?.end ?? -1]?.lower === "'s";
  const demonym = plain?.use === 'demonym';
  const wider = tagged && plain && tagged.end > plain.end && (possessive || demonym || from > at);
  const phrase = wider ? tagged : (plain ?? tagged);
  const named = phrase?.media && phrase.described ? phrases.at.startingAt(phrase.end) : null;
  if (named && named.use === 'name') return { phrase: outletOf(phrase, named), after: named.end, marked };
  return phrase ? { phrase, after: afterProgramme(layout, phrase), marked } : null;
}

/** "told him", "accusing her of": no possessive, which its noun would follow. */
function objectAt(layout: Layout, at: number): Phrase | null {
  if (!layout.pack.tagger || layout.tags[at] !== 'PRON') return null;
  const owns = layout.pack.possessives.has(lowerAt(layout, at));
  const noun = ['NOUN', 'ADJ', 'PROPN', 'NUM'].includes(layout.tags[at + 1] ?? '');
  return owns && noun ? null : pronounAt(layout, at);
}

/** "him": one spoken to or of, whom only what stands before can tell. */
export function pronounAt(layout: Layout, at: number): Phrase | null {
  const pronoun = layout.pack.pointers.pronouns.get(lowerAt(layout, at));
  if (!pronoun) return null;
  const { kinds, number, gender } = pronoun;
  const kind = kinds[0] ?? 'person';
  return phraseOf(layout, {
    first: at,
    end: at + 1,
    kind,
    use: 'pronoun',
    plural: number === 'many',
    gender,
  });
}

/** "accused rebels of theft": what follows the last "of" is no part of who is accused, unless another follows. */
function withoutCharge(layout: Layout, cue: Cue, noun: Phrase): Phrase {
  const { aboutMarkers } = layout.pack.grammar;
  const marks = (at: number) => aboutMarkers.has(lowerAt(layout, at));
  if (!['accuse', 'warn'].includes(cue.act) || marks(noun.end)) return noun;
  for (let end = noun.end - 1; end > noun.first; end--)
    if (marks(end)) return { ...noun, end, core: { ...noun.core, end: Math.min(noun.core.end, end) } };
  return noun;
}

/** Past the programme in "told CNN's “State of the Union” that". */
function afterProgramme(layout: Layout, outlet: Phrase): number {
  const owned = outlet.media && layout.tokens[outlet.end]?.lower === "'s" && isQuoted(layout, outlet.end + 1);
  return owned ? afterQuotation(layout, outlet.end + 1) : outlet.end;
}

/** "the newspaper Bergen Times": the name where it is known for one, else the description. */
function outletOf(described: Phrase | null, named: Phrase): Phrase {
  return described && named.kind !== 'organisation' ? described : { ...named, media: true };
}

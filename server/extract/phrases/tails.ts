import { endsInComma, isQuoted } from '../layout/clauses.ts';
import type { Layout } from '../layout/layout.ts';
import type { Range } from '../layout/phrase.ts';
import { lowerAt } from '../text/words.ts';
import type { Cue } from './cues.ts';
import { isMainVerb } from './openings.ts';
import type { Phrases } from './phrases.ts';

/** How far before a cue a subordinator may stand whose clause it is in. */
const LONGEST_SUBJECT = 14;
/** What reporters do beside saying: "..., echoing her rival". */
const GERUNDS = new Set('echoing referring citing pointing comparing recalling contrasting'.split(' '));
/** Where something is said, as far as it ends a content: "... in a statement". */
const OCCASIONS = new Set(
  'interview statement speech tweet email e-mail address briefing letter post message memo conference column'.split(
    ' ',
  ),
);
/** Farthest apart that the two dashes of an aside stand, and longest adjunct that ends a content. */
const LONGEST_ASIDE = 60;
const MODALS = new Set('will would can could may might must shall should'.split(' '));
const CONCESSIONS = new Set('although though'.split(' '));
const DASHES: ReadonlySet<string> = new Set(['–', '—', '-']);

/**
 * Where an indirect content ends before the words of its reporter go on: "..., echoing her rival", "..., and has
 * promised", "... in a statement". `range` where nothing shows that; only parts of speech tell. `named` of a content that is
 * no clause: "condemned Oslo, while Bergen waits".
 */
export function withoutTail(layout: Layout, phrases: Phrases, cue: Cue, range: Range, named = false): number {
  if (!layout.pack.tagger) return range.end;
  const { first, end } = range;
  const within = { first, end, subordinate: isSubordinate(layout, cue) };
  let finite = false;
  let depth = 0;
  for (let at = range.first; at < range.end; at++) {
    if (isQuoted(layout, at)) continue;
    const { text = '' } = layout.tokens[at] ?? {};
    if (text === '(') depth++;
    else if (text === ')') depth--;
    if (named && depth === 0 && at > first && opensOther(layout, at)) return at;
    if (depth === 0 && at > range.first + 1 && endsAt(layout, phrases, within, at, finite)) return at;
    finite ||= isMainVerb(layout, at);
  }
  return range.end;
}

interface Clause extends Range {
  /** The cue stands in a clause under another: "while Oslo says ..., Bergen waits". */
  readonly subordinate: boolean;
}

function isSubordinate(layout: Layout, cue: Cue): boolean {
  for (let at = cue.first - 1; at >= Math.max(0, cue.first - LONGEST_SUBJECT); at--) {
    if (isQuoted(layout, at) || layout.tokens[at]?.kind === 'mark') return false;
    if (layout.tags[at] === 'SCONJ') return true;
  }
  return false;
}

function endsAt(layout: Layout, phrases: Phrases, clause: Clause, at: number, finite: boolean): boolean {
  const text = layout.tokens[at]?.text ?? '';
  if (DASHES.has(text)) return isLoneDash(layout, clause, at);
  if (text !== ',' && isQuoted(layout, at - 1) && opensCue(layout, at)) return true;
  if (isQuoted(layout, at - 1) && endsInComma(layout, text === ',' ? at : at - 1) && concedes(layout, at))
    return true;
  if (text !== ',') return opensOccasion(layout, clause, at);
  const next = at + 1;
  return (
    opensCue(layout, next) ||
    (finite &&
      (GERUNDS.has(lowerAt(layout, next)) ||
        opensContrast(layout, next) ||
        opensPredicate(layout, next) ||
        layout.tokens[next]?.lower === 'which' ||
        (clause.subordinate && opensMain(layout, next)))) ||
    opensReport(layout, phrases, next)
  );
}

/** ", adding that": another report of the same source. */
function opensCue(layout: Layout, at: number): boolean {
  const word = lowerAt(layout, at);
  return /ing$/.test(word) && layout.pack.cues.has(word) && layout.tags[at] === 'VERB';
}

/** ", while Bergen waits", "while Bergen waits"; not "detained while investigating". */
function opensOther(layout: Layout, at: number): boolean {
  if (layout.tokens[at]?.text === ',') return opensContrast(layout, at + 1);
  return opensContrast(layout, at) && !layout.pack.grammar.looksGerund(lowerAt(layout, at + 1));
}

function opensContrast(layout: Layout, at: number): boolean {
  const word = lowerAt(layout, at);
  return word === 'while' || (word === 'even' && layout.tokens[at + 1]?.lower === 'as');
}

/** `"its biggest yet," although it may take days`: behind a quotation the words are the text's own. */
function concedes(layout: Layout, at: number): boolean {
  return CONCESSIONS.has(lowerAt(layout, layout.tokens[at]?.text === ',' ? at + 1 : at));
}

/** ", and has promised": what someone did beside saying it. With "would" it is more likely said too. */
function opensPredicate(layout: Layout, at: number): boolean {
  if (!['and', 'but'].includes(lowerAt(layout, at))) return false;
  let verb = at + 1;
  while (layout.tags[verb] === 'ADV') verb++;
  const word = lowerAt(layout, verb);
  const contrast = ['rather', 'never', 'not'].includes(lowerAt(layout, verb - 1));
  return isMainVerb(layout, verb) && !MODALS.has(word) && !contrast;
}

function opensMain(layout: Layout, at: number): boolean {
  return (
    ['PRON', 'DET', 'PROPN', 'NOUN'].includes(layout.tags[at] ?? '') &&
    !layout.pack.grammar.relativisers.has(lowerAt(layout, at))
  );
}

/** ", but she said": another report. */
function opensReport(layout: Layout, phrases: Phrases, at: number): boolean {
  if (!['and', 'but'].includes(lowerAt(layout, at))) return false;
  let end = (phrases.at.startingAt(at + 1) ?? phrases.at.startingAt(at + 2))?.end;
  if (end === undefined) return false;
  while (['ADV', 'AUX'].includes(layout.tags[end] ?? '')) end++;
  return layout.tags[end] === 'VERB' && layout.pack.cues.has(lowerAt(layout, end));
}

/** A dash between spaces that is no half of a pair. */
function isLoneDash(layout: Layout, clause: Clause, at: number): boolean {
  const dash = layout.tokens[at];
  if (!dash || layout.tokens[at - 1]?.end === dash.start || layout.tokens[at + 1]?.start === dash.end)
    return false;
  const from = Math.max(clause.first, at - LONGEST_ASIDE);
  for (let other = from; other < Math.min(clause.end, at + LONGEST_ASIDE); other++)
    if (other !== at && layout.tokens[other]?.text === dash.text) return false;
  return true;
}

function opensOccasion(layout: Layout, clause: Clause, at: number): boolean {
  if (!['in', 'during', 'at'].includes(lowerAt(layout, at))) return false;
  if (layout.tags[at + 1] !== 'DET' && layout.tags[at + 1] !== 'PRON') return false;
  let noun = at + 2;
  while (
    noun < at + 6 &&
    /^(?:ADJ|NOUN|PROPN|NUM)$/.test(layout.tags[noun] ?? '') &&
    !isOccasion(layout, noun)
  )
    noun++;
  if (!isOccasion(layout, noun) || clause.end - noun > LONGEST_ASIDE) return false;
  for (let next = noun; next < clause.end; next++) if (isMainVerb(layout, next)) return false;
  return true;
}

function isOccasion(layout: Layout, at: number): boolean {
  return OCCASIONS.has(lowerAt(layout, at));
}

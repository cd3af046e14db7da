import { endsInComma, isQuoted } from '../layout/clauses.ts';
import type { Layout } from '../layout/layout.ts';
import type { Phrase } from '../layout/phrase.ts';
import type { Cue } from '../phrases/cues.ts';
import { holdsFinite, opensFinite } from '../phrases/finites.ts';
import type { Phrases } from '../phrases/phrases.ts';
import type { Sentence } from '../text/sentences.ts';
import { lowerAt } from '../text/words.ts';
import { subordinateEnd } from './adjuncts.ts';
import { opensAsVerb } from './ambiguous.ts';
import { CLOSING_RULE } from './borders.ts';
import { contentAfter } from './contents.ts';
import { contentAround, contentBefore } from './contents-before.ts';
import type { ContentFound } from './found-contents.ts';
import { asToldBy, closes, isOutdone, joinedBy, leadsTo } from './fronted.ts';
import { turnedBySubject } from './negated.ts';
import { endAtNextVerb } from './next-verbs.ts';
import { echoedAfter } from './passives.ts';
import { contentLimit, endsContent, type Placed, place } from './placed.ts';
import { withSplit } from './quote-parts.ts';
import { relativeEnd, relativeSource } from './relative-sources.ts';
import { answeredBefore, withAntecedent } from './relatives.ts';
import { sourceBefore } from './sources.ts';
import { tellsNothing } from './speechless.ts';

/** "Wang said (that) ...", and "..., Wang said". */
export function active(
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

/** `Prent told him the map was 'late,' the ministry said.`: the whole sentence is what the ministry said. */
export function closingReport(
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

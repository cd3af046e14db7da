import type { EventShape } from '../../language/index.ts';
import type { Layout } from '../layout/layout.ts';
import type { Range } from '../layout/phrase.ts';
import { Lead, mayLead } from '../text/leads.ts';
import { lowerAt } from '../text/words.ts';
import type { Chain } from './chains.ts';
import { isHinge, partyEnding, partyFrom, type Scene } from './scene.ts';
import type { Subject } from './subjects.ts';
import { formsAt, type Trigger } from './triggers.ts';

/** "of the ousted president", "in occupied Oslo", "the negotiating teams". */
export function onlyDescribes(scene: Scene, sentence: Range, trigger: Trigger): boolean {
  const { layout } = scene;
  if (trigger.shape === 'gerund') return describesNext(scene, trigger);
  if (trigger.shape !== 'open' || trigger.first <= sentence.first) return false;
  if (!layout.pack.events.describedBefore) return false;
  return opensNoun(layout, lowerAt(layout, trigger.first - 1)) || describesObject(layout, trigger);
}

/** "met jailed activists", "visited besieged Oslo": right after a verb it describes the object of that. */
function describesObject(layout: Layout, { first, end, object }: Trigger): boolean {
  if (object >= 0 && object < first) return false;
  const { articles } = layout.pack.grammar;
  const forms = formsAt(layout, first - 1);
  if (!forms?.some(({ entry }) => entry.takesObject) || !forms.every(({ shape }) => DOING.has(shape)))
    return false;
  const next = layout.tokens[end];
  if (next?.kind !== 'word' || isHinge(layout, end)) return false;
  return !articles.has(next.lower) && !layout.pack.possessives.has(next.lower);
}

const DOING: ReadonlySet<EventShape> = new Set(['active', 'open', 'gerund']);

function describesNext(scene: Scene, { first, end, entry }: Trigger): boolean {
  const { layout } = scene;
  const next = layout.tokens[end];
  return (
    !entry.takesObject &&
    !entry.object &&
    partyEnding(scene, first) !== null &&
    next?.kind === 'word' &&
    !next.capital &&
    !isHinge(layout, end) &&
    !entry.to.has(next.lower) &&
    !layout.pack.grammar.adverbs.has(next.lower)
  );
}

function opensNoun({ pack }: Layout, word: string): boolean {
  const { grammar, events, possessives } = pack;
  if (grammar.infinitiveMarkers.has(word)) return false;
  return (
    grammar.articles.has(word) ||
    possessives.has(word) ||
    events.owners.has(word) ||
    grammar.placePrepositions.has(word) ||
    grammar.agentMarkers.has(word) ||
    events.together.has(word)
  );
}

const OPENING_QUOTES: ReadonlySet<string> = new Set(['"', '“', '‘']);

/** "called Oslo a friend", "a website called Prent Today". */
export function onlyNames(scene: Scene, sentence: Range, { entry, first, end }: Trigger): boolean {
  if (!entry.naming) return false;
  if (namesBefore(scene, sentence, first)) return true;
  const after = lowerAt(scene.layout, partyFrom(scene, end, sentence.end)?.end ?? end);
  return scene.layout.pack.grammar.articles.has(after) || OPENING_QUOTES.has(after);
}

/** True behind a noun of a thing, whose name follows: "the resort, now called Prent Hill". */
function namesBefore(scene: Scene, sentence: Range, first: number): boolean {
  const { layout } = scene;
  let at = first - 1;
  while (at > sentence.first && layout.pack.grammar.adverbs.has(lowerAt(layout, at))) at--;
  if (lowerAt(layout, at) === ',' && at < first - 1) at--;
  if (layout.tags[at] !== 'NOUN' || partyEnding(scene, at + 1) !== null) return false;
  const described = layout.pack.descriptions.heads.get(lowerAt(layout, at));
  if (described && described.kind !== 'organisation') return false;
  return !mayLead(layout, at, Lead.office | Lead.calling | Lead.group | Lead.pronoun);
}

/** "injured" of "left ten people injured.": it has no object, and nobody right before it who does it. */
export function isLeftOver(
  scene: Scene,
  { shape, entry, first, end, object }: Trigger,
  chain: Chain,
  subject: Subject | null,
): boolean {
  const { layout } = scene;
  if (shape !== 'open' || !entry.takesObject || object > first || chain.first !== first) return false;
  if (!layout.pack.events.describedBefore || (entry.result ? partyEnding(scene, first) : subject?.near))
    return false;
  if (entry.to.has(lowerAt(layout, end))) return false;
  return layout.tokens[end] === undefined || layout.tokens[end]?.kind === 'mark' || isHinge(layout, end);
}

import type { Layout } from '../layout/layout.ts';
import { type Phrase, phraseOf } from '../layout/phrase.ts';
import type { Phrases } from '../phrases/phrases.ts';
import { Lead, mayLead } from '../text/leads.ts';
import type { Sentence } from '../text/sentences.ts';
import { lowerAt } from '../text/words.ts';
import type { GroupFound, GroupRange } from './group-heads.ts';
import { countedPeople, groupLeftward } from './groups-leftward.ts';
import { groupRightward } from './groups-rightward.ts';
import { formsAt } from './triggers.ts';

/** The groups in sentences that may tell of an event. */
export function findGroups(layout: Layout, { list, at: phrases }: Phrases): GroupFound[] {
  const found: GroupFound[] = [];
  const rangeOf = layout.pack.roles.headFirst ? groupRightward : groupLeftward;
  let next = 0;
  for (const sentence of layout.sentences) {
    if (!mayTell(layout, sentence)) continue;
    let floor = sentence.first;
    for (let at = sentence.first; at < sentence.end; at++) {
      if (at < floor) continue;
      const counted = layout.tokens[at]?.capital === true && isCounted(layout, at);
      if (!counted && (!mayLead(layout, at, Lead.group) || completesVerb(layout, sentence, at))) continue;
      while ((list[next]?.end ?? at + 1) <= at) next++;
      const phrase = list[next];
      const around = phrase && phrase.first <= at ? phrase : null;
      const head = { at, sentence, floor, around };
      const range = counted ? countedPeople(layout, phrases, head) : rangeOf(layout, phrases, head);
      if (!range) continue;
      found.push(groupOf(layout, range, at, around));
      floor = range.end;
    }
  }
  return found;
}

/** A sentence with a word of an event and one of people, or people that are counted. */
function mayTell(layout: Layout, { first, end }: Sentence): boolean {
  let bits = 0;
  for (let at = first; at < end; at++) bits |= layout.leads[at] ?? 0;
  if ((bits & Lead.event) === 0) return false;
  if ((bits & Lead.group) !== 0) return true;
  for (let at = first; at < end; at++) if (layout.tokens[at]?.capital && isCounted(layout, at)) return true;
  return false;
}

/** "Swedes" of "two Swedes": a capital that a number stands before. */
function isCounted(layout: Layout, at: number): boolean {
  if (layout.pack.roles.headFirst) return false;
  const before = layout.tokens[at - 1];
  return before?.kind === 'number' || mayLead(layout, before?.lower === 'of' ? at - 2 : at - 1, Lead.count);
}

/** How far from its noun the verb may stand that it completes. */
const VERB_REACH = 6;

/** "troops" of "withdrew its troops": part of what is done. */
function completesVerb(layout: Layout, { first }: Sentence, at: number): boolean {
  const word = lowerAt(layout, at);
  for (let verb = at - 1; verb >= Math.max(first, at - VERB_REACH); verb--)
    if (formsAt(layout, verb)?.some(({ entry }) => entry.object?.has(word))) return true;
  return false;
}

function groupOf(layout: Layout, range: GroupRange, head: number, around: Phrase | null): GroupFound {
  const { first, end, of, one, fresh } = range;
  const phrase = phraseOf(layout, {
    first,
    end,
    kind: one ? 'person' : 'group',
    use: 'description',
    title: one && !of ? null : { first: head, end: head + 1 },
    of: of && of.kind !== 'name' ? of : null,
    described: true,
    plural: !one,
  });
  return { phrase, head, fresh, inner: around };
}

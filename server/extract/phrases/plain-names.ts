import type { NamedWords } from '../../language/tagging.ts';
import { isOutletName } from '../gazetteer/outlets.ts';
import { foldName } from '../gazetteer/town-index.ts';
import type { Layout } from '../layout/layout.ts';
import { type Phrase, phraseOf, phraseWith, wordsIn } from '../layout/phrase.ts';
import { holdsSpeech } from '../text/tagging.ts';
import { lowerAt } from '../text/words.ts';
import { initialsAt } from './initials.ts';
import { calledWithout } from './place-forms.ts';
import { findTagged, isDegree, type TaggedName } from './tagged-names.ts';

/** From this on the tagger is believed against what words alone tell. */
const SURE = 0.7;

/** From this on it is believed that words are no name. */
const SURE_NONE = 0.9;

/**
 * `all` with the people, bodies and places that the tagger sees anywhere in the text: those who are spoken of beside
 * those who speak. What the list knows stays; runs of capitals of which nothing is known give way.
 */
export function withPlainNames(
  layout: Layout,
  all: readonly Phrase[],
  tagged: NamedWords | null,
): readonly Phrase[] {
  if (!tagged) return all;
  const merged: Phrase[] = [];
  const list = all.filter((phrase) => !isDoubtful(layout, phrase, tagged));
  let next = 0;
  for (const name of findTagged(layout, tagged)) {
    for (let phrase = list[next]; phrase && phrase.end <= name.first; phrase = list[++next])
      merged.push(phrase);
    const from = next;
    while (next < list.length && (list[next]?.first ?? 0) < name.end) next++;
    const met = list.slice(from, next);
    const free = (merged.at(-1)?.end ?? 0) <= name.first;
    const found = free ? joined(layout, name, met) : null;
    if (found) merged.push(found);
    else for (const phrase of met) merged.push(phrase);
  }
  return next < list.length ? merged.concat(list.slice(next)) : merged;
}

/** "M.Si"; "Pidana Umum" of "Jaksa Agung Muda Pidana Umum", no word of which the tagger takes for a name. */
function isDoubtful(layout: Layout, phrase: Phrase, { tags, confidence }: NamedWords): boolean {
  const { kind, use, core, described } = phrase;
  if (kind === 'name' && isDegree(layout, core.first, core.end)) return true;
  if (kind !== 'person' || use !== 'name' || described || layout.known.has(core.first)) return false;
  if (initialsAt(layout, core.first)) return false;
  for (let at = core.first; at < core.end; at++)
    if (tags[at] !== 'O' || (confidence[at] ?? 0) < SURE_NONE) return false;
  return !mayTell(layout, core.first);
}

/** Where somebody may speak, other rules have told who. */
function mayTell(layout: Layout, at: number): boolean {
  const sentence = layout.sentences[layout.sentenceOf[at] ?? -1];
  return sentence === undefined || holdsSpeech(layout, sentence);
}

/** What stands for a learned name and the phrases that it meets; null where they tell more than it does. */
function joined(layout: Layout, name: TaggedName, met: readonly Phrase[]): Phrase | null {
  const [only] = met;
  if (met.some(({ core }) => layout.known.has(core.first))) return null;
  if (name.kind === 'PER' && met.length === 1 && only?.kind === 'person') return renamed(layout, only, name);
  if (met.some((phrase) => isPlaceInside(phrase, name))) return null;
  if (isBareHead(layout, name)) return null;
  if (name.kind === 'PER' && met.length > 0 && !isSomeone(layout, name)) return null;
  return met.every((phrase) => yields(layout, phrase, name)) ? phraseFor(layout, name, met) : null;
}

/** "DPRD": the head of a name, which does not tell of which. */
function isBareHead(layout: Layout, { kind, first, end }: TaggedName): boolean {
  return kind === 'ORG' && end - first === 1 && layout.pack.organisations.heads.has(lowerAt(layout, first));
}

/** Whether a run of capitals is someone: other rules judge an outlet, and where somebody may speak what is not sure. */
function isSomeone(layout: Layout, { first, end, sure }: TaggedName): boolean {
  if (isOutletName(wordsIn(layout, { first, end }))) return false;
  return sure >= SURE || !mayTell(layout, first);
}

/** "Bergen" of "Kota Bergen Ada Lind": two names that the tagger took for one. */
function isPlaceInside({ kind, first, end }: Phrase, name: TaggedName): boolean {
  return (kind === 'country' || kind === 'place') && first > name.first && end < name.end;
}

/** A person whose name begins or ends elsewhere than words alone tell: "Mohammed" of "Mohammed al-Ghani". */
function renamed(layout: Layout, person: Phrase, { first, end, sure }: TaggedName): Phrase | null {
  const { core, use, described, title } = person;
  if (sure < SURE || use !== 'name' || described) return null;
  if (core.first === first && core.end === end) return null;
  const touches = first < core.end && core.first < end;
  if (!touches || title !== null || mayTell(layout, core.first)) return null;
  const range = { first: Math.min(person.first, first), end: Math.max(person.end, end) };
  const whole = { first, end };
  return phraseWith(person, { ...range, core: whole, name: wordsIn(layout, whole) });
}

/** Whether a phrase says less than a learned name that overlaps it. */
function yields(layout: Layout, phrase: Phrase, { kind, first, end, sure }: TaggedName): boolean {
  if (phrase.kind === 'name') return true;
  if (phrase.described || phrase.title || phrase.media || sure < SURE) return false;
  if (phrase.use !== 'name' && phrase.use !== 'short' && phrase.use !== 'seat') return false;
  const within = phrase.first >= first && phrase.end <= end;
  const wider = within && phrase.end - phrase.first < end - first;
  if (kind === 'LOC')
    return within && ((wider && phrase.kind === 'place') || isGround(layout, phrase, first));
  const known = phrase.use === 'short' || phrase.wikidata !== undefined;
  return wider && phrase.kind !== 'person' && !(phrase.kind === 'organisation' && known);
}

/** "DPR" of "Gedung DPR", "Hotel Bahari": no body where the tagger sees a place. */
function isGround(layout: Layout, phrase: Phrase, first: number): boolean {
  const built = layout.pack.organisations.grounds.has(lowerAt(layout, first));
  return phrase.kind === 'organisation' && (phrase.first > first || built);
}

function phraseFor(layout: Layout, name: TaggedName, met: readonly Phrase[]): Phrase {
  const { kind, first, end } = name;
  if (kind === 'PER') return phraseOf(layout, { first, end: wholeEnd(layout, name, met), kind: 'person' });
  const inner = met.find((phrase) => phrase.end === end && (phrase.iso3 ?? phrase.in));
  const town = kind === 'LOC' ? layout.towns.get(foldName(wordsIn(layout, name)))?.in : undefined;
  const country = inner?.iso3 ?? inner?.in ?? town;
  const rest = { first, end, ...(country ? { in: country } : {}) };
  const words = wordsIn(layout, name).toLowerCase();
  if (kind === 'ORG') {
    const of = inner?.kind === 'country' ? inner : null;
    return phraseOf(layout, { ...rest, kind: 'organisation', key: `organisation:${words}`, of });
  }
  // "Gedung Merdeka Bandung" stands in Bandung.
  const known = calledWithout(layout, name) ?? { key: `place:${words}` };
  return phraseOf(layout, { ...rest, kind: 'place', ...known });
}

/** "bin Yusof" of "Ahmad bin Yusof", of which the tagger saw the first word. */
function wholeEnd(layout: Layout, { first, end }: TaggedName, met: readonly Phrase[]): number {
  const run = met.find((phrase) => phrase.first === first && phrase.end > end);
  return run && layout.pack.roles.namePartLowers.has(lowerAt(layout, end)) ? run.end : end;
}

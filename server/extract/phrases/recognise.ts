import type { NamedWords } from '../../language/tagging.ts';
import type { Layout } from '../layout/layout.ts';
import { Neighbours } from '../layout/neighbours.ts';
import { type Phrase, phraseOf, phraseWith, type Range, tokensOf, wordsIn } from '../layout/phrase.ts';
import { Lead, mayLead } from '../text/leads.ts';
import { lowerAt } from '../text/words.ts';
import { joinKnownAcronyms } from './acronyms.ts';
import { findAtoms } from './atoms.ts';
import { findCues } from './cues.ts';
import { findDescribed } from './described.ts';
import { cutRuns } from './edges.ts';
import { trimHeadings } from './headings.ts';
import { markBodies } from './learned-bodies.ts';
import { findNamed, type LearnedName } from './named.ts';
import { findLearnedPeople } from './offices.ts';
import { findAddressed, findOfficeHolders } from './people.ts';
import type { Phrases, Subjects } from './phrases.ts';
import { withPlainNames } from './plain-names.ts';
import { splitAtShortNames } from './splits.ts';
import { findSubjects } from './subjects.ts';
import { findTitles } from './titles.ts';
import { findUntagged } from './untagged.ts';

/** Finds names, offices, descriptions and pronouns. Runs of capitals stay of kind "name" until resolved. */
export function recognise(layout: Layout): Phrases {
  const titles = findTitles(layout);
  const atoms = joinPossessives(
    layout,
    trimHeadings(layout, cutRuns(layout, splitAtShortNames(layout, titles, findAtoms(layout, titles)))),
  );
  const { learned, bodies, tagged } = findLearned(layout, atoms);
  const taken = tokensOf(learned);
  const open = titles.filter((title) => !taken.has(title.first));
  const rest = markBodies(
    layout,
    atoms.filter((atom) => !overlaps(atom, taken)),
    bodies,
  );
  const holders = [...learned, ...findOfficeHolders(layout, open, new Neighbours(layout, rest))];
  for (const at of tokensOf(holders)) taken.add(at);
  const addressed = findAddressed(layout, rest, taken);
  for (const at of tokensOf(addressed)) taken.add(at);
  const free = rest.filter((atom) => !overlaps(atom, taken));
  const named = [...holders, ...addressed, ...free];
  const described = findDescribed(
    layout,
    new Neighbours(layout, named),
    tokensOf([
      ...holders.filter((holder) => holder.use === 'name'),
      ...addressed,
      ...free.filter(
        (atom) => atom.kind === 'organisation' || isLongCountry(atom) || isWholePeople(layout, atom),
      ),
    ]),
  );
  const told = outermost([...described, ...named, ...findPronouns(layout)]);
  const list = joinKnownAcronyms(layout, withPlainNames(layout, told, tagged));
  const at = new Neighbours(layout, list);
  const cues = layout.sentences.map((sentence) => findCues(layout, sentence));
  const subjects = layout.pack.tagger ? findSubjects(layout, at, cues) : findUntagged(layout, at, cues);
  const whole = withSubjects(list, subjects);
  return { list: whole, at, inner: findInner(layout, whole, free), cues, subjects, titles };
}

/** The people and the organisations that the language's tagger names, where it has one. */
function findLearned(layout: Layout, atoms: readonly Phrase[]): Learned {
  if (!layout.pack.nameTagger) return { learned: [], bodies: [], tagged: null };
  const titles = findTitles(layout, true);
  const outlets = atoms.filter((atom) => atom.media);
  const isOutlet = ({ core }: Phrase) =>
    outlets.some(
      (outlet) => outlet.end === core.end && outlet.first - core.first < 2 && outlet.first >= core.first,
    );
  const names = findNamed(layout, titles);
  const people = findLearnedPeople(layout, titles, new Neighbours(layout, atoms), names);
  const learned = people.filter((person) => !isOutlet(person)).map((person) => asKnown(layout, person));
  return { learned, bodies: names.bodies, tagged: names.tagged };
}

/** A person of whose name the tagger saw a part, by the whole of it that is known. */
function asKnown(layout: Layout, person: Phrase): Phrase {
  if (layout.known.size === 0) return person;
  for (let first = person.core.first; first > person.core.first - LONGEST_LEAD; first--) {
    const end = layout.known.get(first)?.end ?? 0;
    if (end <= person.core.first || end < person.core.end) continue;
    const core = { first, end };
    if (person.title && person.title.end > first && person.title.first < end) return person;
    return phraseWith(person, {
      first: Math.min(person.first, first),
      end: Math.max(person.end, end),
      core,
      name: wordsIn(layout, core),
    });
  }
  return person;
}

/** Most words of a known name before the one that the tagger saw first. */
const LONGEST_LEAD = 4;

interface Learned {
  readonly learned: Phrase[];
  readonly bodies: readonly LearnedName[];
  readonly tagged: NamedWords | null;
}

function overlaps(range: Range, taken: ReadonlySet<number>): boolean {
  for (let at = range.first; at < range.end; at++) if (taken.has(at)) return true;
  return false;
}

/** "the United States" is a country, and no states that are united. */
function isLongCountry(atom: Phrase): boolean {
  return atom.kind === 'country' && atom.use === 'name' && atom.end - atom.first > 1;
}

/** "Democrats", but not "many Democrats", "Oslo Democrats": some of them. */
function isWholePeople(layout: Layout, { kind, first }: Phrase): boolean {
  const { determiners, modifiers } = layout.pack.descriptions;
  const before = layout.tokens[first - 1];
  const some = determiners.has(before?.lower ?? '') || modifiers.has(before?.lower ?? '');
  return kind === 'group' && !some && before?.capital !== true;
}

/** Names with an office that only a tagger saw ("the economist Ada Lind") take the place of the bare name. */
function withSubjects(list: readonly Phrase[], { before, after }: Subjects): Phrase[] {
  const named = [...[...before.values()].map(({ phrase }) => phrase), ...after.values()].filter(
    (phrase) => !phrase.described,
  );
  return outermost([...new Set([...list, ...named])]);
}

/** "Norway's Foreign Ministry", "the Norwegian Red Cross": one phrase of the organisation, with its country. */
function joinPossessives(layout: Layout, atoms: readonly Phrase[]): Phrase[] {
  const joined: Phrase[] = [];
  for (const atom of atoms) {
    const owner = joined.at(-1);
    const possessive = layout.tokens[atom.first - 1]?.lower === "'s" && owner?.end === atom.first - 1;
    const national = owner?.use === 'demonym' && owner.end === atom.first;
    const open = owner?.kind === 'country' && atom.kind === 'organisation' && !atom.wikidata && !atom.media;
    if (open && (possessive || national)) {
      const iso3 = owner.iso3 ?? '';
      const name = wordsIn(layout, { first: owner.first, end: atom.end });
      const rest = { of: owner, in: iso3, key: `${atom.key}/${iso3}`, name };
      const core = { first: owner.first, end: atom.end };
      joined[joined.length - 1] = phraseWith(atom, { ...rest, first: owner.first, core });
    } else joined.push(atom);
  }
  return joined;
}

/** Those of `names` that stand inside a description. Both in order. */
function findInner(layout: Layout, list: readonly Phrase[], names: readonly Phrase[]): Phrase[] {
  if (!layout.pack.people) return [];
  const inner: Phrase[] = [];
  let next = 0;
  for (const name of names) {
    if (name.kind !== 'name') continue;
    while (next < list.length && (list[next]?.end ?? 0) <= name.first) next++;
    const around = list[next];
    const told = around?.of?.first === name.first || around?.core.first === name.first;
    if (around?.described && around.first <= name.first && around.end >= name.end && !told) inner.push(name);
  }
  return inner;
}

/** Of overlapping phrases the widest stays. */
function outermost(phrases: readonly Phrase[]): Phrase[] {
  const sorted = [...phrases].sort((a, b) => a.first - b.first || b.end - a.end);
  const kept: Phrase[] = [];
  for (const phrase of sorted) {
    const last = kept.at(-1);
    if (!last || phrase.first >= last.end) kept.push(phrase);
    else if (phrase.end - phrase.first > last.end - last.first) kept[kept.length - 1] = phrase;
  }
  return kept;
}

function findPronouns(layout: Layout): Phrase[] {
  const found: Phrase[] = [];
  for (let at = 0; at < layout.tokens.length; at++) {
    const pronoun = mayLead(layout, at, Lead.pronoun)
      ? layout.pack.pronouns.get(lowerAt(layout, at))
      : undefined;
    if (!pronoun) continue;
    const plural = pronoun.number === 'many';
    const kind = pronoun.kinds[0] ?? 'person';
    const { gender } = pronoun;
    found.push(phraseOf(layout, { first: at, end: at + 1, kind, use: 'pronoun', plural, gender }));
  }
  return found;
}

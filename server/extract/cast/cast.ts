import type { EntityKind } from '../../document/document.ts';
import type { Gender } from '../../language/index.ts';
import { AMBIGUOUS_NAMES } from '../gazetteer/countries.ts';
import { isOutletName } from '../gazetteer/outlets.ts';
import { inHeadline, isQuoted, opensSentence } from '../layout/clauses.ts';
import type { Layout } from '../layout/layout.ts';
import { lowerIn, type Phrase, phraseWith, type Range, wordsIn } from '../layout/phrase.ts';
import { acronymAfter, acronymBefore, isAcronym } from '../phrases/acronyms.ts';
import { isCommonNoun } from '../phrases/common-nouns.ts';
import { findFirms } from '../phrases/firms.ts';
import { inHeading } from '../phrases/headings.ts';
import { aloneIn, namesPerson, namesThing } from '../phrases/persons.ts';
import type { Phrases } from '../phrases/phrases.ts';
import type { Title } from '../phrases/titles.ts';
import { isUpper } from '../text/characters.ts';
import { fold } from '../text/folding.ts';
import { append } from '../text/grouped.ts';
import type { Token } from '../text/tokens.ts';
import { listsEndingIn, lowerAt, wordsStandAt } from '../text/words.ts';
import { Bearers, genderTold, learnGenders, wordsOfName } from './bearers.ts';
import { findKnownAliases, identifyPeople, isKnownPerson } from './identities.ts';
import { isLifeless } from './lifeless.ts';
import { findNicknames, type Nicknames } from './nicknames.ts';
import { findPadded } from './padded.ts';
import { isServed } from './served.ts';

/** An entity while the text is being read: its phrases gather as later stages resolve them. */
export interface Member {
  readonly kind: EntityKind;
  name: string;
  gender: Gender | null;
  readonly described: boolean;
  readonly of: Member | null;
  readonly iso3: string | undefined;
  readonly in: string | undefined;
  wikidata: string | undefined;
  readonly media: boolean;
  readonly phrases: Set<Phrase>;
  readonly roles: MemberRole[];
}

export interface MemberRole {
  readonly title: Range | null;
  readonly for: Member | null;
}

/**
 * Who and what a text speaks of. `memberOf` holds what each phrase was resolved to, `pointers` by their first token
 * those phrases that only their resolution made ("that country").
 */
export interface Cast {
  readonly members: Set<Member>;
  readonly memberOf: Map<Phrase, Member>;
  readonly pointers: Map<number, Phrase>;
  /** The words of every office, whoever holds it. */
  readonly titles: readonly Title[];
}

/**
 * Resolves every phrase whose words alone say what it means: known names, organisations and people, a surname to
 * its full name. Offices, descriptions and pronouns wait until a statement needs them.
 */
export function resolve(layout: Layout, phrases: Phrases): Cast {
  const cast: Cast = { members: new Set(), memberOf: new Map(), pointers: new Map(), titles: phrases.titles };
  const byKey = new Map<string, Member>();
  const acronyms = new Map<string, Member>();
  const employers = layout.pack.tagger ? findEmployers(layout, phrases) : new Map<Phrase, Phrase>();
  for (const phrase of phrases.list) {
    if (phrase.key && phrase.kind !== 'name') register(layout, cast, byKey, acronyms, phrase);
    if (phrase.of && !employers.has(phrase.of)) affiliationMember(layout, cast, byKey, acronyms, phrase.of);
  }
  const owners = phrases.list.flatMap(({ of }) => (of && isPersonName(of) ? [of] : []));
  const told = owners.length > 0 ? [...phrases.list, ...owners] : phrases.list;
  const names = told.filter((phrase) => isPersonName(phrase) || isCandidate(layout, phrase));
  names.push(...employers.keys());
  resolveBodies(layout, cast, acronyms, byKey, names);
  resolvePeople(
    layout,
    cast,
    phrases,
    names.filter((phrase) => !cast.memberOf.has(phrase)),
    employers,
  );
  const bySurname = employers.size > 0 ? peopleBySurname(cast) : new Map<string, Member[]>();
  for (const [employer, phrase] of employers) tellEmployer(layout, cast, bySurname, phrase, employer);
  for (const [member, other] of identifyPeople(layout, cast.members)) merge(cast, member, other);
  learnGenders(layout, cast.memberOf);
  return cast;
}

/** The people whom an office is for, each with its phrase: "Lind" of "a spokeswoman for Lind". */
type Employers = ReadonlyMap<Phrase, Phrase>;

function findEmployers(layout: Layout, phrases: Phrases): Employers {
  const found = new Map<Phrase, Phrase>();
  const offices = phrases.list.filter(({ of }) => of?.kind === 'name');
  if (offices.length === 0) return found;
  const people = new Set<string>();
  for (const phrase of phrases.list) {
    if (phrase.kind !== 'person' && !(phrase.kind === 'name' && isGiven(layout, phrase))) continue;
    const { first, end } = phrase.core;
    if (phrase.described || phrase.use !== 'name' || end - first < 2) continue;
    people.add(lowerIn(layout, phrase.core)).add(lowerAt(layout, end - 1));
  }
  for (const phrase of offices) {
    const { of } = phrase;
    if (!of) continue;
    if (isGiven(layout, of) || people.has(lowerIn(layout, of.core)) || isServed(layout, phrase, of))
      found.set(of, phrase);
  }
  return found;
}

/** Gives the office its person once that is known: of several of a surname the one the text names most. */
function tellEmployer(
  layout: Layout,
  cast: Cast,
  bySurname: ReadonlyMap<string, readonly Member[]>,
  phrase: Phrase,
  employer: Phrase,
): void {
  const surname = employer.core.end - employer.core.first === 1 ? lowerIn(layout, employer.core) : null;
  const member = cast.memberOf.get(phrase);
  let whose = cast.memberOf.get(employer);
  for (const other of bySurname.get(surname ?? '') ?? [])
    if (other.phrases.size > (whose?.phrases.size ?? 0)) whose = other;
  if (!whose) return;
  detach(cast, employer);
  attach(cast, whose, employer);
  const at = member?.roles.findIndex((role) => role.title === phrase.title && role.for === null) ?? -1;
  if (member && at >= 0) member.roles[at] = { title: phrase.title, for: whose };
}

function peopleBySurname({ members }: Cast): Map<string, Member[]> {
  const people = new Map<string, Member[]>();
  for (const member of members) {
    if (member.kind !== 'person' || member.described) continue;
    append(people, wordsOfName(member.name).at(-1) ?? '', member);
  }
  return people;
}

type Index = Map<string, Member>;

function register(layout: Layout, cast: Cast, byKey: Index, acronyms: Index, phrase: Phrase): Member {
  const key = phrase.key ?? '';
  const learned = layout.pack.nameTagger !== null && phrase.kind === 'organisation';
  const words = learned ? lowerIn(layout, phrase.core) : '';
  const known = byKey.get(key) ?? (key === `organisation:${words}` ? acronyms.get(words) : undefined);
  const member =
    known ??
    memberFrom(phrase, phrase.of ? affiliationMember(layout, cast, byKey, acronyms, phrase.of) : null);
  byKey.set(key, member);
  cast.members.add(member);
  attach(cast, member, phrase);
  const acronym = acronymAfter(layout, phrase);
  if (acronym) acronyms.set(acronym, member);
  const opening = acronymBefore(layout, phrase);
  if (opening && !acronyms.has(opening)) acronyms.set(opening, member);
  return member;
}

function affiliationMember(
  layout: Layout,
  cast: Cast,
  byKey: Index,
  acronyms: Index,
  of: Phrase,
): Member | null {
  const done = cast.memberOf.get(of);
  if (done) return done;
  if (of.kind === 'name') {
    const run = { ...of, kind: 'organisation' as const, key: `organisation:${of.name.toLowerCase()}` };
    const member = register(layout, cast, byKey, acronyms, run);
    cast.memberOf.set(of, member);
    return member;
  }
  return of.key ? register(layout, cast, byKey, acronyms, of) : null;
}

/** A new member with what the phrase says of it, where nothing else is told. */
export function memberFrom(
  phrase: Phrase,
  of: Member | null,
  kind: EntityKind = phrase.kind === 'name' ? 'person' : phrase.kind,
  described: boolean = phrase.described,
  gender: Gender | null = phrase.gender,
): Member {
  return {
    kind,
    name: phrase.name,
    gender,
    described,
    of,
    media: phrase.media === true,
    iso3: phrase.iso3 || undefined,
    in: phrase.in || undefined,
    wikidata: phrase.wikidata || undefined,
    phrases: new Set(),
    roles: [],
  };
}

/** Says that `phrase` means `member`, with the office it gives. */
export function attach(cast: Cast, member: Member, phrase: Phrase): void {
  cast.memberOf.set(phrase, member);
  member.phrases.add(phrase);
  member.gender ??= phrase.gender;
  if (member.kind !== 'person' || !(phrase.title ?? phrase.of) || phrase.use === 'pronoun') return;
  const owner = (phrase.of && cast.memberOf.get(phrase.of)) ?? null;
  const office = owner?.kind === 'person' && !member.described ? null : owner;
  const told = member.roles.some((role) => role.for === office && office !== null);
  if (!told) member.roles.push({ title: phrase.title, for: office });
}

function isPersonName(phrase: Phrase): boolean {
  return phrase.kind === 'person' && phrase.use === 'name' && !phrase.described;
}

function isCandidate(layout: Layout, phrase: Phrase): boolean {
  const month = layout.pack.dates.months.has(lowerIn(layout, phrase.core));
  return phrase.kind === 'name' && !month && !isLifeless(layout, phrase);
}

/** Runs that are the acronym of a body, or whole names that the text elsewhere shows to be a body's. */
function resolveBodies(
  layout: Layout,
  cast: Cast,
  acronyms: Index,
  byKey: Index,
  names: readonly Phrase[],
): void {
  const shorts = layout.pack.nameTagger ? firstWords(layout, byKey, names) : new Map<string, Member>();
  const given = new Set(names.flatMap((name) => (name.kind === 'person' ? wordsOf(layout, name) : [])));
  for (const name of names) {
    const words = lowerIn(layout, name.core);
    const open = layout.pack.nameTagger && name.kind === 'name' && !given.has(words);
    const told = open ? byKey.get(`organisation:${words}`) : undefined;
    const member = acronyms.get(words) ?? told ?? shorts.get(words);
    const bare = name.kind === 'name' || (name.kind === 'person' && !name.title && !name.of);
    if (member && bare) attach(cast, member, name);
  }
}

/** "Siloam" of "Siloam Hospitals", where no person is called so: a body by the first word of its name. */
function firstWords(layout: Layout, byKey: Index, names: readonly Phrase[]): Index {
  const found: Index = new Map();
  const { heads } = layout.pack.organisations;
  for (const member of byKey.values()) {
    if (member.kind !== 'organisation' || member.wikidata) continue;
    const [word = '', ...rest] = member.name.toLowerCase().split(' ');
    const common = word.length < SHORTEST || heads.has(word) || layout.gazetteer.has(word);
    if (rest.length > 0 && !common && !layout.pack.roles.portfolio.has(word)) found.set(word, member);
  }
  for (const phrase of found.size > 0 ? names : [])
    if (phrase.kind === 'person' && (phrase.title !== null || lengthOf(phrase) > 1))
      for (const word of wordsOf(layout, phrase)) found.delete(word);
  return found;
}

/** A shorter first word of a body's name may be anything. */
const SHORTEST = 4;

/** People by full name first, then their shorter names, then names that only a speech verb beside them marks. */
function resolvePeople(
  layout: Layout,
  cast: Cast,
  phrases: Phrases,
  names: readonly Phrase[],
  employers: Employers,
): void {
  const bearers = new Bearers<Member>(layout);
  const padded = findPadded(layout, names);
  const nicknames = new Map([...padded, ...findNicknames(layout, names), ...findKnownAliases(layout, names)]);
  const long = new Set(padded.size > 0 ? names.filter(({ core }) => padded.has(lowerIn(layout, core))) : []);
  const known = (phrase: Phrase) => {
    const meant = wordsMeant(layout, phrase, nicknames);
    return (meant && bearers.find(phrase, meant)) ?? bearers.find(phrase, wordsOf(layout, phrase));
  };
  const mean = (member: Member, phrase: Phrase) => {
    const own = withoutPadding(layout, phrase, padded);
    attach(cast, member, own);
    if (own !== phrase && cast.memberOf.delete(own)) cast.memberOf.set(phrase, member);
    if (isShoutedOver(member.name, own.name)) member.name = own.name;
    bearers.mention(member, phrase);
  };
  const add = (phrase: Phrase, kind: EntityKind) => {
    const described = kind === 'group';
    const member = memberFrom(phrase, null, kind, described, genderTold(layout, phrase));
    cast.members.add(member);
    bearers.add(member, phrase, wordsOf(layout, phrase));
    attach(cast, member, phrase);
  };
  const subjects = new Set([
    ...[...phrases.subjects.before.values()].map(({ phrase }) => phrase),
    ...phrases.subjects.after.values(),
  ]);
  const sure = new Set(
    names.filter(
      (phrase) =>
        phrase.kind === 'person' ||
        subjects.has(phrase) ||
        isKnownPerson(layout, phrase) ||
        speaks(layout, phrase) ||
        isGiven(layout, phrase),
    ),
  );
  const surnames = surnamesOf(layout, sure);
  const firms = findFirms(layout, names);
  const marked = names.filter((phrase) => sure.has(phrase) || isFullOf(layout, phrase, surnames));
  const inOrder = (a: Phrase, b: Phrase) =>
    Number(long.has(a)) - Number(long.has(b)) || lengthOf(b) - lengthOf(a) || a.first - b.first;
  for (const phrase of [...marked].sort(inOrder)) {
    const member = known(phrase);
    if (member) mean(member, phrase);
    else if (isKnownPerson(layout, phrase)) add(phrase, 'person');
    else if (isOpeningNoun(layout, phrase)) add(phrase, 'group');
    else if (phrase.kind === 'person' || isPlausible(layout, phrase))
      add(phrase, firms.has(lowerIn(layout, phrase.core)) ? 'organisation' : kindOf(layout, phrase));
  }
  for (const phrase of peopleAnywhere(layout, cast, phrases, names, employers)) {
    const short = known(phrase) ? null : bearers.shortOf(wordsOf(layout, phrase));
    if (short && !layout.pack.givenNames.has(lowerAt(layout, phrase.core.end - 1))) {
      short.name = phrase.name;
      bearers.add(short, phrase, wordsOf(layout, phrase));
    }
    const member = known(phrase);
    if (member) mean(member, phrase);
    else add(phrase, 'person');
  }
  const open = phrases.list.filter((each) => isAmbiguous(layout, each));
  for (const phrase of [...names, ...phrases.inner, ...open]) {
    const other = phrase.kind === 'name' || phrase.kind === 'person' ? null : known(phrase);
    const namesake = other && isShortFor(layout, phrase, other) ? other : null;
    if (namesake) detach(cast, phrase);
    const member = cast.memberOf.has(phrase) ? null : (namesake ?? known(phrase));
    if (member) mean(member, phrase);
  }
}

/** "Ada Lind" of "Unlike Ada Lind". */
function withoutPadding(layout: Layout, phrase: Phrase, padded: Nicknames): Phrase {
  const name = padded.get(lowerIn(layout, phrase.core));
  for (let first = phrase.core.first; name && first < phrase.core.end; first++)
    for (let end = first + 1; end <= phrase.core.end; end++) {
      const core = { first, end };
      if (lowerIn(layout, core) === name) return phraseWith(phrase, { core, name: wordsIn(layout, core) });
    }
  return phrase;
}

/** "ADA LIND" of a headline, whom the text calls "Ada Lind". */
function isShoutedOver(name: string, other: string): boolean {
  return name !== other && name === other.toUpperCase() && name.includes(' ');
}

/** The names still open that are people's by their words or those around, the longest first. */
function peopleAnywhere(
  layout: Layout,
  cast: Cast,
  { inner }: Phrases,
  names: readonly Phrase[],
  employers: Employers,
): Phrase[] {
  if (!layout.pack.people) return [];
  const alone = aloneIn(layout, names);
  const isPerson = (phrase: Phrase) =>
    phrase.kind === 'name' &&
    !cast.memberOf.has(phrase) &&
    (namesPerson(layout, phrase, alone) || isServed(layout, employers.get(phrase), phrase));
  return [...names.filter(isPerson), ...inner.filter(isPerson)].sort(
    (a, b) => lengthOf(b) - lengthOf(a) || a.first - b.first,
  );
}

/** "Jordan", where the text has a Jim Jordan; "kata Bima", where it has a Bima Sakti. */
function isAmbiguous(layout: Layout, phrase: Phrase): boolean {
  if (phrase.kind === 'place') return phrase.end - phrase.first === 1 && speaks(layout, phrase);
  if (phrase.kind !== 'country' && phrase.kind !== 'organisation') return false;
  if (
    !layout.pack.roles.headFirst &&
    layout.pack.grammar.placePrepositions.has(lowerAt(layout, phrase.first - 1))
  )
    return false;
  return (
    AMBIGUOUS_NAMES.has(lowerIn(layout, phrase)) ||
    (phrase.kind === 'country' && isInitials(layout, phrase) && speaks(layout, phrase))
  );
}

/** "Jordan" for Jim Jordan, where surnames shorten; "Chad" for no Chad Lind. */
function isShortFor(layout: Layout, phrase: Phrase, { name }: Member): boolean {
  return layout.pack.roles.headFirst || wordsOfName(name).at(-1) === lowerAt(layout, phrase.core.end - 1);
}

/** "AS", who may be a suspect: "kata AS". */
function isInitials(layout: Layout, { first, end }: Phrase): boolean {
  const text = layout.tokens[first]?.text ?? '';
  return layout.pack.roles.initialled.size > 0 && end - first === 1 && text.length < 4 && isUpper(text);
}

function detach(cast: Cast, phrase: Phrase): void {
  const member = cast.memberOf.get(phrase);
  cast.memberOf.delete(phrase);
  member?.phrases.delete(phrase);
}

/** Makes all that is said of `other` said of `member`. */
function merge(cast: Cast, member: Member, other: Member): void {
  for (const phrase of other.phrases) attach(cast, member, phrase);
  for (const role of other.roles)
    if (!member.roles.some((own) => own.title === role.title)) member.roles.push(role);
  moveRoles(cast, other, member);
  other.phrases.clear();
  cast.members.delete(other);
}

/** Makes offices that were held for `from` held for `to`. */
export function moveRoles(cast: Cast, from: Member, to: Member): void {
  for (const { roles } of cast.members)
    for (const [i, role] of roles.entries()) if (role.for === from) roles[i] = { ...role, for: to };
}

function lengthOf(phrase: Phrase): number {
  return phrase.core.end - phrase.core.first;
}

function wordsOf(layout: Layout, phrase: Phrase): string[] {
  return layout.tokens
    .slice(phrase.core.first, phrase.core.end)
    .filter((token) => token.kind === 'word' && token.text.length > 1)
    .map((token) => token.lower);
}

/** The words to look a name up by: those of the full name where it is a nickname. */
function wordsMeant(layout: Layout, phrase: Phrase, nicknames: Nicknames): string[] | null {
  const name = nicknames.get(lowerIn(layout, phrase.core));
  return name ? wordsOfName(name) : null;
}

/** True if a speech verb stands right beside the phrase as its subject or agent, or behind ", who". */
function speaks(layout: Layout, phrase: Phrase): boolean {
  const { grammar, cues } = layout.pack;
  const hanging = layout.tokens[phrase.end]?.text === ',' && lowerAt(layout, phrase.end + 1) === 'who';
  let at = hanging ? phrase.end + 2 : phrase.end;
  while (mayPass(layout, at, hanging)) at++;
  if (bringsQuotation(layout, at)) return true;
  const after = cues.get(lowerAt(layout, at));
  const active = after && !after.ambiguous && (after.voice === 'active' || after.voice === 'either');
  if (active && !isDoneTo(layout, at)) return true;
  const before = lowerAt(layout, phrase.first - 1);
  if (DASHES.has(before) && isQuoted(layout, phrase.first - 2)) return true;
  const form = cues.get(before);
  if (
    form &&
    (form.voice === 'inverted' || (form.voice === 'either' && afterBreak(layout, phrase.first - 2)))
  )
    return true;
  return grammar.agentMarkers.has(before)
    ? cues.has(lowerAt(layout, phrase.first - 2))
    : listsEndingIn(grammar.verbless, before)?.some((words) =>
        wordsStandAt(layout, words, phrase.first - words.length),
      ) === true;
}

const DASHES: ReadonlySet<string> = new Set(['-', '–', '—']);

/** "Arson blamed on Oslo", "Raids condemned by Oslo": what stands before the verb says nothing. */
function isDoneTo(layout: Layout, verb: number): boolean {
  const { grammar } = layout.pack;
  const next = lowerAt(layout, verb + 1);
  if (grammar.charges.has(`${lowerAt(layout, verb)} ${next}`)) return true;
  const agent = layout.tokens[verb + 2];
  const named = agent?.capital === true || grammar.articles.has(agent?.lower ?? '');
  return layout.pack.tagger !== null && grammar.agentMarkers.has(next) && named;
}

/** True for a word that may stand between a subject and its verb of speech. */
function mayPass(layout: Layout, at: number, hanging: boolean): boolean {
  const { grammar, cues } = layout.pack;
  const word = lowerAt(layout, at);
  return grammar.adverbs.has(word) || (grammar.auxiliaries.has(word) && !(hanging && cues.has(word)));
}

/** `Prent: "..."`. */
function bringsQuotation(layout: Layout, at: number): boolean {
  return layout.tokens[at]?.text === ':' && isQuoted(layout, at + 1);
}

function afterBreak(layout: Layout, at: number): boolean {
  const opens = layout.sentenceOf[at] !== layout.sentenceOf[at + 1];
  return opens || layout.tokens[at]?.text === ',' || isQuoted(layout, at);
}

/** "Ada Lind": a given name that people have, and a surname; not "the Ada Lind Bridge". */
function isGiven(layout: Layout, phrase: Phrase): boolean {
  const { first, core } = phrase;
  const words = layout.tokens.slice(core.first, core.end).filter(({ kind }) => kind === 'word').length;
  if (words < 2 || words > 3 || layout.pack.grammar.articles.has(lowerAt(layout, first - 1))) return false;
  const { heads, linkers } = layout.pack.organisations;
  const last = layout.tokens[core.end - 1];
  if (isSite(layout, core) || !last?.capital || heads.has(last.lower) || linkers.has(last.lower))
    return false;
  const given = layout.pack.givenNames.has(lowerAt(layout, core.first)) || hasInitial(layout, core);
  return given && !namesThing(layout, phrase);
}

/** "Leon E. Berg". */
function hasInitial(layout: Layout, { first, end }: Range): boolean {
  return layout.tokens.slice(first, end - 1).some(({ text }, i) => {
    return /^\p{Lu}$/u.test(text) && layout.tokens[first + i + 1]?.text === '.';
  });
}

/** The names of one word. */
function surnamesOf(layout: Layout, names: Iterable<Phrase>): ReadonlySet<string> {
  const found = new Set<string>();
  for (const { core } of names) if (core.end - core.first === 1) found.add(lowerIn(layout, core));
  return found;
}

/** "Robin Prent", where the text goes on with "Prent said". */
function isFullOf(layout: Layout, phrase: Phrase, surnames: ReadonlySet<string>): boolean {
  const { first, end } = phrase.core;
  const words = end - first;
  if (layout.pack.roles.headFirst || phrase.kind !== 'name' || words < 2 || words > 3) return false;
  if (inHeadline(layout, first)) return false;
  const { articles } = layout.pack.grammar;
  return !articles.has(lowerAt(layout, phrase.first - 1)) && surnames.has(lowerAt(layout, end - 1));
}

/** "Soldiers" of "Soldiers said": no name, but some who speak. */
function isOpeningNoun(layout: Layout, { kind, core: { first, end } }: Phrase): boolean {
  if (kind !== 'name' || end - first > 1 || !isCommonNoun(layout, first)) return false;
  return opensSentence(layout, first) || isQuoted(layout, first - 1);
}

/** A lone capital that opens a sentence is a name only where the text has it as one elsewhere. */
function isPlausible(layout: Layout, phrase: Phrase): boolean {
  const { first, end } = phrase.core;
  const opens = opensSentence(layout, first) || isQuoted(layout, first - 1);
  if (end - first > 1 || !opens || layout.tags[first] === 'PROPN' || bringsQuotation(layout, end))
    return true;
  if (layout.pack.nameTagger && isAcronym(layout.tokens[first]?.text ?? '')) return true;
  const seen = layout.casing.get(lowerAt(layout, first));
  return seen !== undefined && !seen.lower && seen.capitalInside;
}

/** "Lind Tower": a building, a club or a firm called after someone. */
function isSite(layout: Layout, { first, end }: Range): boolean {
  return end - first > 1 && layout.pack.organisations.sites.has(lowerAt(layout, end - 1));
}

function kindOf(layout: Layout, phrase: Phrase): EntityKind {
  if (phrase.kind === 'person') return 'person';
  const [token, ...rest] = layout.tokens.slice(phrase.core.first, phrase.core.end);
  const acronym =
    rest.length === 0 &&
    token !== undefined &&
    isUpper(token.text) &&
    token.text.length > 1 &&
    !isSurname(layout, phrase.core);
  const before = lowerAt(layout, phrase.first - 1);
  if (isOutletName(phrase.name) || isSite(layout, phrase.core) || namesThing(layout, phrase))
    return 'organisation';
  if (!isGiven(layout, phrase) && [token, ...rest].some((word) => isBodyHead(layout, word)))
    return 'organisation';
  return acronym || layout.pack.grammar.articles.has(before) ? 'organisation' : 'person';
}

/** "PRENT" of the headline "PRENT WARNS NORWAY", where that is a surname: its capitals are the line's. */
function isSurname(layout: Layout, { first }: Range): boolean {
  const { people } = layout.pack;
  const word = fold(lowerAt(layout, first));
  return (
    people !== null &&
    (people.knownSurnames.has(word) || people.surnames.has(word)) &&
    inHeading(layout, { first })
  );
}

function isBodyHead(layout: Layout, token: Token | undefined): boolean {
  return token?.capital === true && layout.pack.organisations.heads.has(token.lower);
}

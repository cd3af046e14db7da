import { distance } from 'fastest-levenshtein';
import type { Span } from '../document/span.ts';
import { holderOn } from '../identity/holders.ts';
import { plainName } from '../identity/names.ts';
import { nameOffice } from '../identity/offices.ts';
import { translationsOf } from '../identity/translations.ts';
import { isClosed, type Surface } from './lookups.ts';
import type { Findings, KnownEntity, Run } from './parts.ts';
import { isEmpty, isWordOf, type Question, spanBetween, wordAt } from './question.ts';

/** An entity that words of a question may mean. */
export interface Meaning {
  readonly entity: KnownEntity;
  /** 0 to 1. */
  readonly confidence: number;
  readonly reason: string;
}

/** A name in a question, with what it may mean, likeliest first: at least one. */
export interface NameRead {
  readonly first: number;
  readonly end: number;
  readonly span: Span;
  readonly meanings: readonly [Meaning, ...Meaning[]];
  /** Of a country the words that make people of it: "officials" of "Chinese officials". */
  readonly people?: { readonly first: number; readonly end: number };
}

/** The most other meanings that are told. */
const MOST_OTHERS = 5;

/** The names in a question, none over another: the longest first, and of one length the best. */
export function findNames(surface: Surface, findings: Findings): readonly NameRead[] {
  const { question } = surface;
  const all = [
    ...officeNames(surface, findings),
    ...countryNames(surface, findings),
    ...runNames(surface, findings),
  ];
  const ranges = new Map<string, Found[]>();
  for (const each of all) {
    const key = `${each.first}-${each.end}`;
    ranges.set(key, [...(ranges.get(key) ?? []), each]);
  }
  const taken = [...surface.periods, ...question.quoted];
  const chosen: NameRead[] = [];
  const reads = [...ranges.values()].flatMap((found) => readOf(surface, found) ?? []);
  for (const read of reads.toSorted(byWeight))
    if (![...taken, ...chosen].some((other) => read.first < other.end && other.first < read.end))
      chosen.push(read);
  return chosen.toSorted((a, b) => a.first - b.first);
}

/** What words of one range mean, with the titles beside them. */
function readOf(surface: Surface, found: readonly Found[]): NameRead | null {
  const [best, ...others] = distinct(found.map(({ meaning }) => meaning));
  const [range] = found;
  if (best === undefined || range === undefined) return null;
  const whole = withTitles(surface, range, best.entity);
  const span = spanBetween(surface.question, whole.first, whole.end);
  return { ...whole, span, meanings: [best, ...others.slice(0, MOST_OTHERS)] };
}

interface Ranged {
  readonly first: number;
  readonly end: number;
  readonly meanings: readonly Meaning[];
}

/** Longer ones first, but a name that is certain before one that is only like the words. */
function byWeight(a: Ranged, b: Ranged): number {
  const best = ({ meanings }: Ranged) => Math.max(...meanings.map(({ confidence }) => confidence));
  const sure = (each: Ranged) => (best(each) >= FUZZY + 0.1 ? 1 : 0);
  return sure(b) - sure(a) || b.end - b.first - (a.end - a.first) || best(b) - best(a) || a.first - b.first;
}

function distinct(meanings: readonly Meaning[]): readonly Meaning[] {
  const sorted = meanings.toSorted((a, b) => b.confidence - a.confidence);
  return sorted.filter((each, at) => sorted.findIndex(({ entity }) => entity.id === each.entity.id) === at);
}

interface Found {
  readonly first: number;
  readonly end: number;
  readonly meaning: Meaning;
}

const FUZZY = 0.5;
/** Of a part of a name, or of a name of one who shares it with such. */
const SHORT = 0.8;
/** How sure a name of a seat is to mean a place and not its government, where nothing tells. */
export const SEAT = 0.6;

function countryNames(surface: Surface, findings: Findings): readonly Found[] {
  const { countries, question } = surface;
  return countries.flatMap(({ first, end, iso3, use }) => {
    const entity = findings.countries.find(({ id }) => id === iso3);
    if (entity === undefined || isNameMore(surface, end)) return [];
    const words = spanBetween(question, first, end).text;
    const meaning =
      use === 'seat'
        ? { entity, confidence: 0.9, reason: `“${words}” stands for the government of ${entity.name}` }
        : { entity, confidence: 0.97, reason: `“${words}” is a name of ${entity.name}` };
    return [{ first, end, meaning }];
  });
}

/** Who held the office on the day; where nobody is known to, the country for which it speaks. */
function officeNames({ offices, lookups, question }: Surface, findings: Findings): readonly Found[] {
  return offices.flatMap(({ first, end, office, iso3 }) => {
    const known = findings.offices.find((each) => each.office === office);
    const holder = known && holderOn(office, lookups.day, known.tellings, known.tenures);
    const entity = known?.holders.find(({ id }) => id === holder?.entity);
    const country = findings.countries.find(({ id }) => id === iso3);
    const instead: Found[] =
      country === undefined
        ? []
        : [
            {
              first,
              end,
              meaning: {
                entity: country,
                confidence: 0.62,
                reason: `nobody is known as ${nameOffice(office)} on ${lookups.day}; ${country.name} instead`,
              },
            },
          ];
    if (!holder || entity === undefined) return instead;
    const reason = `${spanBetween(question, first, end).text} on ${lookups.day}: ${holder.reason}`;
    return [{ first, end, meaning: { entity, confidence: 0.9 * holder.confidence, reason } }];
  });
}

function runNames(surface: Surface, findings: Findings): readonly Found[] {
  return surface.lookups.runs.flatMap((run, number) => {
    const named = findings.named.filter((each) => each.run === number);
    const holds = new Map(named.map((each) => [each, officeHeld(run, each)]));
    const told = [...holds.values()].some((office) => office !== undefined);
    const prominence = prominenceOf(run, named);
    return named.flatMap((each): Found[] => {
      const sure = certaintyOf(surface, run, each.score, each.entity);
      if (sure === null) return [];
      const office = holds.get(each);
      const of = office === undefined ? prominence(each, sure) : heldBy(office, sure);
      const confidence = round(
        of.confidence * (isSeat(surface, run) ? SEAT : 1) * (told && !office ? 0.6 : 1),
      );
      return [
        { first: run.first, end: run.end, meaning: { entity: each.entity, confidence, reason: of.reason } },
      ];
    });
  });
}

type Named = Findings['named'][number];
type Certainty = Pick<Meaning, 'confidence' | 'reason'>;

/** The office that stands before the name, of those that one found for it has. */
function officeHeld({ offices = [] }: Run, { offices: held = [] }: Named): string | undefined {
  return held.find((key) => offices.includes(key.slice(key.lastIndexOf('/') + 1)));
}

function heldBy(office: string, { reason }: Certainty): Certainty {
  return { confidence: 0.93, reason: `${reason}, and is told of as ${nameOffice(office)}` };
}

/** What is left of the certainty of a name that several bear, or are called by for short: most to whom texts speak of most. */
function prominenceOf({ text }: Run, named: readonly Named[]): (each: Named, sure: Certainty) => Certainty {
  const best = Math.max(0, ...named.map(({ score }) => score));
  const rivals = named.filter(({ score }) => score === best);
  const most = rivals.reduce((sum, { mentions }) => sum + Math.max(1, mentions), 0);
  const short = rivals.some(({ entity }) => isShort(text, entity));
  return ({ score, mentions }, { confidence, reason }) => {
    const share = score === best ? Math.max(1, mentions) / most : 0.2;
    const whole = short && score === best ? Math.min(confidence, SHORT) : confidence;
    const others = rivals.length > 1 && score === best ? `, as ${rivals.length} are` : '';
    return { confidence: whole * (0.6 + 0.4 * share), reason: `${reason}${others}` };
  };
}

function isSeat({ countries }: Surface, { first, end }: Run): boolean {
  return countries.some((each) => each.use === 'seat' && each.first === first && each.end === end);
}

function round(share: number): number {
  return Math.round(100 * share) / 100;
}

/** True where the words are a part of a person's name, and none of the names. */
function isShort(text: string, { kind, name, names = [] }: KnownEntity): boolean {
  const plain = plainName(text);
  const all = [name, ...names].map(plainName);
  return kind === 'person' && !all.includes(plain) && all.some((each) => ` ${each} `.includes(` ${plain} `));
}

/** "Pajak" in small letters is tax to whoever asks, though a body is called so too. */
function isWordAsWell(text: string, { kind }: KnownEntity): boolean {
  return kind !== 'country' && kind !== 'person' && translationsOf(text.toLowerCase()).length > 0;
}

/** How surely a run of words means an entity that the graph found for it; null where it doesn't. */
function certaintyOf(surface: Surface, run: Run, score: number, entity: KnownEntity): Certainty | null {
  const { question } = surface;
  const capital = question.tokens.slice(run.first, run.end).some((token) => token.capital);
  const common = run.end - run.first === 1 && isCommon(question, run.first);
  if (score === 4 && !isShort(run.text, entity)) {
    if (common && !capital && entity.kind !== 'country') return null;
    if (!capital && isWordAsWell(run.text, entity)) return null;
    if (capital && entity.kind !== 'person' && isNameMore(surface, run.end)) return null;
    return {
      confidence: capital || question.small ? 0.95 : 0.85,
      reason: `${entity.name} is called “${run.text}”`,
    };
  }
  if (common || (!capital && !question.small)) return null;
  if (run.end - run.first === 1 && isPartOfMore(surface, run.first)) return null;
  if (score >= 2) return partOfName(question, run, capital, entity);
  if (run.text.length < 5 || !isAlmost(run.text, entity)) return null;
  if (!capital && entity.kind !== 'person' && entity.kind !== 'country') return null;
  return { confidence: FUZZY, reason: `“${run.text}” is spelt almost as ${entity.name}` };
}

/** True of a word beside another with a capital, which make a name together: "Qin" of "Qin Lin" is not Qin Gang. */
function isPartOfMore(surface: Surface, at: number): boolean {
  return (
    surface.question.tokens[at]?.capital === true &&
    [at - 1, at + 1].some((near) => isNameMore(surface, near))
  );
}

/** True of a capital that goes on with the name before it: "Sea" of "South China Sea". */
function isNameMore({ question, countries, lookups }: Surface, near: number): boolean {
  const { tokens } = question;
  if (tokens.every(({ kind, capital }) => kind !== 'word' || capital)) return false;
  return (
    tokens[near]?.capital === true &&
    lookups.runs.some(({ first, end }) => near >= first && near < end) &&
    !isClosed(question, near) &&
    !isTitle(question, near) &&
    !isWordOf(wordAt(question, near), (pack) => pack.questions.governments) &&
    !countries.some(({ first, end }) => near >= first && near < end)
  );
}

/** One word of a body's name says nothing: "bank". One of a person's does: "Widodo". */
function partOfName(
  question: Question,
  { first, end, text }: Run,
  capital: boolean,
  entity: KnownEntity,
): Certainty | null {
  const single = end - first === 1;
  if (single && entity.kind !== 'person') return null;
  if (single && !capital && isWordOf(wordAt(question, first - 1), (pack) => pack.grammar.articles))
    return null;
  if (!capital && entity.kind !== 'person') return null;
  return { confidence: SHORT, reason: `“${text}” is a part of the name ${entity.name}` };
}

/** True of a word that an article makes a thing: "the ban" is nobody called Ban. */
function isCommon(question: Question, at: number): boolean {
  const token = question.tokens[at];
  const article = isWordOf(wordAt(question, at - 1), (pack) => pack.grammar.articles);
  return token === undefined || (!token.capital && article) || isClosed(question, at) || isEmpty(token.lower);
}

/** A typing error leaves most of a word, and mostly its first letter. */
function isAlmost(text: string, { name, names = [] }: KnownEntity): boolean {
  const words = plainName(text).split(' ');
  return [name, ...names].some((each) => {
    const told = plainName(each).split(' ');
    return words.every((word) =>
      told.some(
        (other) =>
          other[0] === word[0] && distance(other, word) <= (word.length < 9 ? 2 : 3) && other.length > 3,
      ),
    );
  });
}

/** With the titles before a person and the words that make a country a government: "Presiden Prabowo", "pejabat Jepang". */
function withTitles(
  { question, countries }: Surface,
  { first, end }: Pick<Found, 'first' | 'end'>,
  { kind }: KnownEntity,
): Pick<NameRead, 'first' | 'end' | 'people'> {
  if (kind === 'person') return { first: titlesBefore(question, countries, first), end };
  if (kind !== 'country') return { first, end };
  const before = governmentBefore(question, first);
  if (before < first) return ranged(question, before, end, { first: before, end: first });
  const after = governmentAfter(question, end);
  if (after === end) return { first, end };
  const from = wordAt(question, first - 1) === 'the' ? first - 1 : first;
  return ranged(question, from, after, { first: end, end: after });
}

function ranged(
  question: Question,
  first: number,
  end: number,
  government: { readonly first: number; readonly end: number },
): Pick<NameRead, 'first' | 'end' | 'people'> {
  const words = question.tokens.slice(government.first, government.end);
  const people = words.some(({ lower }) => isWordOf(lower, (pack) => pack.questions.officials));
  return people ? { first, end, people: government } : { first, end };
}

function isGovernment(question: Question, at: number): boolean {
  return isWordOf(wordAt(question, at), (pack) => pack.questions.governments);
}

/** Where the words begin that make a country a government or people of it: "pejabat pemerintah", "officials from". */
function governmentBefore(question: Question, first: number): number {
  const linked = isWordOf(wordAt(question, first - 1), (pack) => pack.questions.officialsOf)
    ? first - 1
    : first;
  let from = linked;
  while (isGovernment(question, from - 1)) from--;
  if (from === linked) return first;
  if (linked < first && !isWordOf(wordAt(question, linked - 1), (pack) => pack.questions.officials))
    return first;
  return isWordOf(wordAt(question, from - 1), (pack) => pack.questions.plurals) ? from - 1 : from;
}

/** Where they end: "'s government officials". */
function governmentAfter(question: Question, end: number): number {
  const start = /^['’]s?$/u.test(wordAt(question, end)) ? end + 1 : end;
  let to = start;
  while (isGovernment(question, to)) to++;
  return to === start ? end : to;
}

/** Where the titles before a person begin, with the country of one: "Indonesian President", "Presiden Indonesia". */
function titlesBefore(question: Question, countries: Surface['countries'], first: number): number {
  let from = first;
  while (from > 0 && isTitle(question, from - 1)) from--;
  // "Dan" is a word of portfolios, but begins none.
  while (from < first && isWordOf(wordAt(question, from), (pack) => pack.grammar.joiners)) from++;
  const country = countries.find(({ end }) => end === from);
  if (country === undefined) return from;
  if (from < first) return country.first;
  return isTitle(question, country.first - 1) ? titlesBefore(question, [], country.first) : from;
}

function isTitle(question: Question, at: number): boolean {
  const word = wordAt(question, at);
  return (
    isWordOf(word, (pack) => pack.roles.heads) ||
    isWordOf(word, (pack) => pack.roles.portfolio) ||
    isWordOf(word, (pack) => pack.roles.prefixes) ||
    isWordOf(word, (pack) => pack.roles.honorifics) ||
    isWordOf(word, (pack) => pack.roles.ranks)
  );
}

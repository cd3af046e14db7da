import type { Document, Entity, Mention, Role, Statement } from '../../server/document/document.ts';
import type { Span } from '../../server/document/span.ts';
import { PACKS } from '../../server/language/index.ts';
import type { Range } from './matching.ts';
import { coreOf, includesAll, type LabelledArticle, nameWords } from './pfsa-labels.ts';
import { isMark, tokensAt } from './rebuilding.ts';

/** A quotation that extraction gives to someone, as a range of tokens without marks and edge punctuation. */
export interface OwnQuote {
  readonly core: Range;
  readonly statement: Statement;
}

const { ranks, everyday } = PACKS.id.roles;

/** Most words of a rank before a name. */
const MOST_RANKS = 8;

/** How far from a title its body's name may stand, in UTF-16 units. */
const BODY_REACH = 120;

/** The contents of direct and mixed statements that stand between quotation marks, each once. */
export function ownQuotes(article: LabelledArticle, document: Document): OwnQuote[] {
  const found = new Map<string, OwnQuote>();
  for (const statement of document.statements)
    for (const content of statement.kind === 'indirect' ? [] : statement.contents) {
      const range = tokensAt(article.rebuilt.places, content);
      const core = range && coreOf(article.tokens, range);
      if (!core || core.end <= core.start || !isBetweenMarks(article, core)) continue;
      const key = `${core.start}-${core.end}`;
      if (!found.has(key)) found.set(key, { core, statement });
    }
  return [...found.values()];
}

/** True if a quotation mark stands right before, and one right after but for punctuation. */
function isBetweenMarks(article: LabelledArticle, core: Range): boolean {
  const mark = (at: number) => isMark(article.tokens[at]?.text ?? '');
  let after = core.end;
  while (/^[,.;:?!…’]+$/u.test(article.tokens[after]?.text ?? '')) after++;
  return mark(core.start - 1) && mark(after);
}

/** The person that a statement is given to first, null if it is none or nobody. */
export function speakerOf(document: Document, statement: Statement): Entity | null {
  const id = statement.speakers[0]?.entity;
  return document.entities.find((entity) => entity.id === id) ?? null;
}

/** True if the text gives the speaker an office or a body: the set labels the statements of public figures. */
export function isPublicFigure(document: Document, { statement }: OwnQuote): boolean {
  const speaker = speakerOf(document, statement);
  return speaker?.kind === 'person' && (speaker.described === true || speaker.roles.some(isOffice));
}

/** Not what anybody may be ("warga", "pedagang"). */
function isOffice({ title }: Role): boolean {
  const words = title?.text.toLowerCase().split(/[^\p{L}-]+/u) ?? [];
  return !words.some((word) => everyday.has(word));
}

/** A public figure by name: the full name and the office that stands nearest to each other. */
interface Figure {
  readonly name: Mention;
  readonly role: Role;
}

/** The named public figures who speak, each once for each office that they speak in. */
function figuresOf(document: Document, quotes: readonly OwnQuote[]): Figure[] {
  const people = new Set(
    quotes.flatMap((quote) => {
      const speaker = speakerOf(document, quote.statement);
      return speaker?.kind === 'person' && !speaker.described ? [speaker] : [];
    }),
  );
  return [...people].flatMap((person) => {
    const names = person.mentions.filter((mention) => isFullName(person, mention));
    const beside = names.flatMap((name) =>
      person.roles.filter(isOffice).flatMap((role) => {
        const told = role.title ?? document.entities.find((body) => body.id === role.for)?.mentions[0];
        return told ? [{ name, role, gap: distance(name, told) }] : [];
      }),
    );
    const nearest = beside.sort((a, b) => a.gap - b.gap || a.name.start - b.name.start)[0];
    return nearest ? [nearest] : [];
  });
}

/** PERSON as the labels have it: the full name that stands nearest to the office, with its rank. */
export function ownPersons(document: Document, quotes: readonly OwnQuote[]): Span[] {
  return figuresOf(document, quotes).map(({ name }) => withRank(document.article.text, name));
}

/** The set labels ranks and degrees as part of the name: "Komisaris Besar Ada Lind". */
function withRank(text: string, name: Span): Span {
  let { start } = name;
  for (let words = 0; words < MOST_RANKS; words++) {
    const before = /\S+ $/u.exec(text.slice(Math.max(0, start - 24), start))?.[0] ?? '';
    const word = before.toLowerCase().replace(/[^\p{L}]/gu, '');
    const great = word === 'besar' && /komisaris besar $/iu.test(text.slice(0, start));
    if (!ranks.has(word) && !great) break;
    start -= before.length;
  }
  return { start, end: name.end, text: text.slice(start, name.end) };
}

/** A mention with as many words as the entity's name; a name of one word only where it stands first. */
function isFullName(entity: Entity, mention: Mention): boolean {
  const words = wordCount(entity.name);
  if (mention.use !== 'name' || wordCount(mention.text) < words) return false;
  return words > 1 || entity.mentions.find((other) => other.use === 'name') === mention;
}

function wordCount(text: string): number {
  return text.split(/\s+/u).length;
}

/** ROLE as the labels have it: the title, with the name of the place it is for where that follows at once. */
export function ownRoles(document: Document, quotes: readonly OwnQuote[]): Span[] {
  return distinct(
    figuresOf(document, quotes).flatMap(({ role }) => {
      if (!role.title) return [];
      const title = role.title;
      const body = document.entities.find((entity) => entity.id === role.for);
      if (!body || (body.kind !== 'place' && body.kind !== 'country')) return [title];
      const place = body.mentions.find(
        (mention) => mention.start >= title.end && mention.start <= title.end + 1,
      );
      if (!place) return [title];
      return [
        { start: title.start, end: place.end, text: document.article.text.slice(title.start, place.end) },
      ];
    }),
  );
}

/** AFFILIATION as the labels have it: the mention, nearest to the title or name, of the body the role is for. */
export function ownBodies(document: Document, quotes: readonly OwnQuote[]): Span[] {
  return distinct(
    figuresOf(document, quotes).flatMap(({ name, role }) => {
      const body = document.entities.find((entity) => entity.id === role.for);
      const anchor = role.title ?? name;
      if (body?.kind !== 'organisation') return [];
      const near = body.mentions.filter((mention) => distance(mention, anchor) <= BODY_REACH);
      near.sort((a, b) => distance(a, anchor) - distance(b, anchor) || a.start - b.start);
      return near.slice(0, 1);
    }),
  );
}

function distance(a: Range, b: Range): number {
  return Math.max(0, a.start - b.end, b.start - a.end);
}

function distinct(spans: readonly Span[]): Span[] {
  return [...new Map(spans.map((span) => [`${span.start}-${span.end}`, span])).values()];
}

/**
 * True if `entity` is the labelled person: one of its mentions touches the full name that is labelled, or all words
 * of the shorter of the two names are in the longer.
 */
export function isPersonOf(article: LabelledArticle, entity: Entity, person: Range): boolean {
  if (entity.kind !== 'person') return false;
  const places = article.rebuilt.places;
  const touches = entity.mentions.some((mention) => {
    const range = tokensAt(places, mention);
    return range !== null && range.start < person.end && person.start < range.end;
  });
  const gold = nameWords(article.tokens, person);
  const own = entity.name.toLowerCase().match(/[\p{L}\p{N}’'.-]+/gu) ?? [];
  return touches || includesAll(gold, own) || includesAll(own, gold);
}

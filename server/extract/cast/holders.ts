import { isQuoted } from '../layout/clauses.ts';
import type { Layout } from '../layout/layout.ts';
import { lowerIn, type Phrase, type Range } from '../layout/phrase.ts';
import { lowerAt } from '../text/words.ts';
import type { Member, MemberRole } from './cast.ts';

/** "the minister": an office outside quotations whose holder another sentence may name. */
export function isOffice(layout: Layout, { use, kind, plural, first }: Phrase): boolean {
  return use === 'office' && kind === 'person' && !plural && !isQuoted(layout, first);
}

/** False for "the primary", which only the want of a better kind makes a person. */
export function isSomeone(layout: Layout, { kind, title }: Phrase): boolean {
  if (kind !== 'person' || !title || !layout.pack.tagger) return true;
  const head = lowerAt(layout, title.end - 1);
  const { descriptions, roles } = layout.pack;
  return descriptions.heads.has(head) || roles.heads.has(head) || roles.gendered.has(head);
}

/** A country that is only where something was: nobody that "it" means. */
export function isScene({ reading, use }: Phrase, { kind }: Member): boolean {
  return kind === 'country' && reading === 'literal' && use !== 'demonym';
}

/** "Mexicans", but not "the Mexicans", who may be their delegation, nor "Mexican". */
export function isPeople(layout: Layout, { use, first, end }: Phrase): boolean {
  const word = lowerAt(layout, end - 1);
  if (use !== 'demonym' || !layout.tokens[end - 1]?.capital) return false;
  if (!word.endsWith('s') || word.endsWith('ss')) return false;
  return !layout.pack.descriptions.definite.has(lowerAt(layout, first - 1));
}

/** The words of an office, lower case; empty where a phrase tells none. */
export function headOf(layout: Layout, { title }: Phrase): string {
  return title ? lowerIn(layout, title) : '';
}

/** What a text told of a member's offices so far, each once. */
interface Told {
  read: number;
  readonly offices: MemberRole[];
  /** By whom an office is for the words of those told. */
  readonly words: Map<Member | null, Set<string>>;
}

/** The offices that a text told of each member, each once: those whom it names often are told the same again and again. */
export class Offices {
  private readonly told = new Map<Member, Told>();

  constructor(private readonly layout: Layout) {}

  of(member: Member): readonly MemberRole[] {
    const told = this.told.get(member) ?? { read: 0, offices: [], words: new Map() };
    this.told.set(member, told);
    for (; told.read < member.roles.length; told.read++) {
      const role = member.roles[told.read];
      if (role?.title) this.take(told, role, lowerIn(this.layout, role.title));
    }
    return told.offices;
  }

  private take({ offices, words }: Told, role: MemberRole, office: string): void {
    const known = words.get(role.for) ?? new Set();
    words.set(role.for, known);
    if (!known.has(office)) offices.push(role);
    known.add(office);
  }
}

/** True if one of the member's offices has the words `asked`, for the same body where one is told; none hold no words. */
export function holdsOffice(
  layout: Layout,
  offices: Offices,
  member: Member,
  asked: readonly string[],
  of: Member | null,
  phrase: Phrase,
): boolean {
  if (asked.length === 0) return false;
  if (member.kind !== 'person')
    return member.kind === phrase.kind && member.name.toLowerCase().includes(asked.join(' '));
  const { headFirst } = layout.pack.roles;
  return offices.of(member).some((role) => {
    const same = of === null || (role.for === null && !headFirst) || of === role.for;
    return role.title !== null && same && tells(layout, role.title, asked);
  });
}

/** From so many letters on an office may be told by the beginning of its name: "kapolres" of a "kapolresta". */
const LEAST_TOLD = 8;

/** Where offices begin with their heads, "wakil presiden" is no "presiden" though it holds the word. */
function tells(layout: Layout, title: Range, asked: readonly string[]): boolean {
  if (!layout.pack.roles.headFirst) {
    for (const word of asked) if (!holdsWord(layout, title, word)) return false;
    return true;
  }
  let at = title.first;
  return asked.every((word) => {
    while (at < title.end && layout.tokens[at]?.kind === 'mark') at++;
    const holder = layout.tokens[at++]?.lower ?? '';
    return at <= title.end && (holder === word || (word.length >= LEAST_TOLD && holder.startsWith(word)));
  });
}

function holdsWord(layout: Layout, { first, end }: Range, word: string): boolean {
  for (let at = first; at < end; at++) if (layout.tokens[at]?.lower === word) return true;
  return false;
}

import { attach, type Cast, type Member, memberFrom } from '../cast/cast.ts';
import { stateAt } from '../cast/tenures.ts';
import { inHeadline } from '../layout/clauses.ts';
import type { Layout } from '../layout/layout.ts';
import { lowerIn, type Phrase, phraseWith, wordsIn } from '../layout/phrase.ts';
import { lowerAt, wordListAt } from '../text/words.ts';
import type { GroupFound } from './group-heads.ts';

/**
 * Parties that no statement asked for: "the Norwegian navy", "the Swedish foreign minister", "three farmers". Of those
 * who are known only by their words a member is made, which joins the cast once an event is told of it.
 */
export class Described {
  private readonly made = new Map<Phrase, Member>();
  private readonly phrases = new Map<Member, Phrase[]>();
  /** The last group of each noun and owner: whom "the farmers" are. */
  private readonly groupsTold = new Map<string, Member>();
  private readonly nameless = new Set<Member>();
  /** By the words of an office those of whom nothing else is told. */
  private readonly officers = new Map<string, Set<Member>>();
  /** By the name of their country those who share another's noun. */
  private readonly shared = new Map<Phrase, Member>();
  /** Those known only by their words, by the first token of each, before any event is told. */
  private speakers: ReadonlyMap<number, Member> | null = null;

  constructor(
    private readonly layout: Layout,
    private readonly cast: Cast,
    private readonly groups: ReadonlyMap<Phrase, GroupFound>,
  ) {}

  memberOf(phrase: Phrase): Member | null {
    const known = this.made.get(phrase);
    if (known) return known;
    const group = this.groups.get(phrase);
    const member = group ? this.groupOf(group) : this.officeOf(phrase);
    if (member) this.made.set(phrase, member);
    return member;
  }

  /**
   * Of a noun that stands once for those of several countries ("Kenyan and Ugandan farmers") the ones of `owner`, whose name is
   * at `named`; told by all the words from the one to the other.
   */
  sharing(noun: Phrase, named: Phrase, owner: Member): Member {
    const known = this.shared.get(named);
    if (known) return known;
    const [first, end] = [Math.min(noun.first, named.first), Math.max(noun.end, named.end)];
    const core = { first, end };
    const member = memberFrom({ ...noun, first, end, core, name: wordsIn(this.layout, core) }, owner);
    this.shared.set(named, member);
    this.keep(member, phraseWith(noun, { first, end, core, name: member.name, of: named }));
    return member;
  }

  /** True for one of whom nothing is told but a common noun. */
  isNameless(member: Member): boolean {
    return this.nameless.has(member);
  }

  /** True for several people in one: a crowd, "para pemimpin", those of an office of state that a body of states has ("Menlu ASEAN"). */
  isSeveral(member: Member): boolean {
    const { groups, roles } = this.layout.pack;
    return (this.phrases.get(member) ?? []).some(({ first, plural, title, of }) => {
      if (plural || groups.determiners.has(lowerAt(this.layout, first))) return true;
      const ofStates = roles.headFirst && of?.kind === 'organisation' && of.wikidata !== undefined;
      return ofStates && title !== null && roles.national.has(lowerAt(this.layout, title.first));
    });
  }

  /** Takes the members into the cast that an event is told of. */
  admit(members: readonly Member[]): void {
    for (const member of members)
      for (const phrase of this.phrases.get(member) ?? []) {
        if (this.cast.memberOf.has(phrase) || this.isMentioned(member, phrase)) continue;
        this.cast.members.add(member);
        attach(this.cast, member, phrase);
      }
  }

  /** True where the member spoke by some of the same words. */
  private isMentioned({ phrases }: Member, phrase: Phrase): boolean {
    for (const { core } of phrases) if (core.first < phrase.end && phrase.first < core.end) return true;
    return false;
  }

  private officeOf(phrase: Phrase): Member | null {
    if (phrase.use === 'pronoun' || phrase.kind === 'name') return null;
    if (!phrase.of && !this.isNational(phrase)) return null;
    if (!phrase.of) return this.holderOf(phrase, null) ?? this.untold(phrase);
    const owner = this.cast.memberOf.get(phrase.of) ?? null;
    if (!owner) return null;
    return this.holderOf(phrase, owner) ?? this.make(phrase, owner);
  }

  /** "The prime minister", of a country that nothing tells; not in "the former president", "the prime minister and mayor Ola Lind". */
  private isNational({ use, title, core, end }: Phrase): boolean {
    if (use !== 'office' || !title || title.first !== core.first) return false;
    const { roles, tenures, grammar } = this.layout.pack;
    if (stateAt(this.layout, title.first) || grammar.joiners.has(lowerAt(this.layout, end))) return false;
    if (wordListAt(this.layout, tenures.service.rulers, title.first)) return true;
    const [opening, last] = [lowerAt(this.layout, title.first), lowerAt(this.layout, title.end - 1)];
    return roles.national.has(last) || (!roles.headFirst && roles.portfolio.has(opening));
  }

  /** Whoever holds an office that the text gives nobody by name: the only one of whom it told it before, else one more. */
  private untold(phrase: Phrase): Member {
    const words = phrase.title ? lowerIn(this.layout, phrase.title) : '';
    const [before, ...others] = this.officers.get(words) ?? [];
    const spoke = this.spokeBy(phrase) ?? (others.length === 0 ? before : undefined);
    if (spoke) this.keep(spoke, spoke.of ? phraseWith(phrase, { title: null }) : phrase);
    const member = spoke ?? this.make(phrase, null);
    if (!member.of) this.nameless.add(member);
    return member;
  }

  /** A group: the one that spoke by these words, the one of whom the text told before by such words, else another. */
  private groupOf({ phrase, head, fresh, inner }: GroupFound): Member {
    const owner = (phrase.of && this.cast.memberOf.get(phrase.of)) ?? null;
    const words = `${lowerAt(this.layout, head)}/${owner?.name ?? ''}`;
    const known = inner ? this.cast.memberOf.get(inner) : undefined;
    const spoke = known?.described ? known : this.spokeBy(phrase);
    const before = fresh || phrase.kind === 'person' ? undefined : this.groupsTold.get(words);
    const member = spoke ?? before ?? memberFrom(phrase, owner);
    const states = this.layout.pack.groups.states.has(lowerAt(this.layout, head));
    if (member.described && !member.of && !spoke && !states && !this.holdsName(phrase))
      this.nameless.add(member);
    this.groupsTold.set(words, member);
    this.keep(member, phrase);
    return member;
  }

  /** Who spoke by the very same words: one mention is one entity. */
  private spokeBy({ core, kind }: Phrase): Member | undefined {
    this.speakers ??= new Map(
      [...this.cast.members].flatMap((member) =>
        member.described ? [...member.phrases].map((phrase) => [phrase.core.first, member] as const) : [],
      ),
    );
    const member = this.speakers.get(core.first);
    if (member?.kind !== kind) return undefined;
    for (const phrase of member.phrases)
      if (phrase.core.first === core.first && phrase.core.end === core.end) return member;
    return undefined;
  }

  /** "Kurdish activists", "warga Kampung Baru". */
  private holdsName({ first, end }: Phrase): boolean {
    for (let at = first + 1; at < end; at++)
      if (this.layout.tokens[at]?.capital) return !inHeadline(this.layout, at);
    return false;
  }

  private make(phrase: Phrase, owner: Member | null): Member {
    const member = memberFrom({ ...phrase, described: true }, owner);
    const words = phrase.title ? lowerIn(this.layout, phrase.title) : '';
    this.officers.set(words, (this.officers.get(words) ?? new Set()).add(member));
    this.keep(member, phrase);
    return member;
  }

  private keep(member: Member, phrase: Phrase): void {
    this.phrases.set(member, [...(this.phrases.get(member) ?? []), phrase]);
  }

  /** The only one of whom the text tells this office. */
  private holderOf({ title }: Phrase, owner: Member | null): Member | null {
    if (!title) return null;
    const words = lowerIn(this.layout, title);
    const holders = [...this.cast.members].filter(({ roles }) =>
      roles.some(
        (role) => (!owner || role.for === owner) && role.title && lowerIn(this.layout, role.title) === words,
      ),
    );
    return holders.length === 1 ? (holders[0] ?? null) : null;
  }
}

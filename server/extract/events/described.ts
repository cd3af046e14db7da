import { attach, type Cast, type Member, memberFrom } from '../cast/cast.ts';
import type { Layout } from '../layout/layout.ts';
import { lowerIn, type Phrase } from '../layout/phrase.ts';

/**
 * Parties that no statement asked for: "the Norwegian navy", "the Swedish foreign minister". Of those who are known
 * only by their words a member is made, which joins the cast once an event is told of it.
 */
export class Described {
  private readonly made = new Map<Phrase, Member>();
  private readonly phrases = new Map<Member, Phrase>();

  constructor(
    private readonly layout: Layout,
    private readonly cast: Cast,
  ) {}

  memberOf(phrase: Phrase): Member | null {
    if (phrase.use === 'pronoun' || !phrase.of || phrase.kind === 'name') return null;
    const known = this.made.get(phrase);
    if (known) return known;
    const owner = this.cast.memberOf.get(phrase.of) ?? null;
    if (!owner) return null;
    const member = this.holderOf(phrase, owner) ?? this.make(phrase, owner);
    this.made.set(phrase, member);
    return member;
  }

  /** Takes the members into the cast that an event is told of. */
  admit(members: readonly Member[]): void {
    for (const member of members) {
      const phrase = this.phrases.get(member);
      if (!phrase || this.cast.memberOf.has(phrase)) continue;
      this.cast.members.add(member);
      attach(this.cast, member, phrase);
    }
  }

  private make(phrase: Phrase, owner: Member): Member {
    const member = memberFrom({ ...phrase, described: true }, owner);
    this.phrases.set(member, phrase);
    return member;
  }

  /** The only one of whom the text tells this office. */
  private holderOf({ title }: Phrase, owner: Member): Member | null {
    if (!title) return null;
    const words = lowerIn(this.layout, title);
    const holders = [...this.cast.members].filter(({ roles }) =>
      roles.some((role) => role.for === owner && role.title && lowerIn(this.layout, role.title) === words),
    );
    return holders.length === 1 ? (holders[0] ?? null) : null;
  }
}

import type { EntityKind } from '../document/document.ts';
import { attach, type Cast, type Member, memberFrom } from './cast.ts';
import type { Layout } from './layout.ts';
import type { Phrase } from './phrase.ts';

/** Who a source turned out to be. */
export interface Resolved {
  readonly member: Member;
  /** 0 to 1. */
  readonly confidence: number;
  readonly reason: string;
}

interface Spoken {
  readonly member: Member;
  readonly sentence: number;
}

/** How many sentences back a pronoun or a quotation without a cue looks for its speaker. */
const LONGEST_MEMORY = 4;

/** How many names back an office looks for its holder: more than nearly any article has. */
const MOST_NAMED = 250;

/** What a reader keeps in mind along the text: who spoke last, and who was spoken of. */
export class Discourse {
  private spoken: Spoken | null = null;
  private readonly layout: Layout;
  private readonly cast: Cast;
  /** Resolved people by the token they are named at, in order. */
  private readonly named: { readonly at: number; readonly member: Member }[];

  constructor(layout: Layout, cast: Cast) {
    this.layout = layout;
    this.cast = cast;
    this.named = [...cast.memberOf]
      .map(([phrase, member]) => ({ at: phrase.first, member }))
      .sort((a, b) => a.at - b.at);
  }

  /** Remembers who spoke in a sentence. */
  speak(member: Member, sentence: number): void {
    this.spoken = { member, sentence };
  }

  /** The last speaker, no further back than memory reaches. */
  lastSpeaker(sentence: number): Spoken | null {
    return this.spoken && sentence - this.spoken.sentence <= LONGEST_MEMORY ? this.spoken : null;
  }

  /** Who a source phrase means; null where nothing fits. */
  resolve(phrase: Phrase, sentence: number): Resolved | null {
    const known = this.cast.memberOf.get(phrase);
    if (known) return { member: known, ...certainty(phrase, known) };
    if (phrase.use === 'pronoun') return this.pronoun(phrase, sentence);
    if (phrase.use === 'office') return this.office(phrase);
    if (phrase.kind === 'name' || phrase.kind === 'place') return null;
    return this.describe(phrase, 'described in the source', 0.85);
  }

  /** The speaker of an enclitic or of a quotation without a cue. */
  implied(sentence: number): Resolved | null {
    const last = this.lastSpeaker(sentence);
    if (!last) return null;
    const near = sentence - last.sentence <= 1;
    return { member: last.member, confidence: near ? 0.85 : 0.65, reason: 'last speaker' };
  }

  private pronoun(phrase: Phrase, sentence: number): Resolved | null {
    const token = this.layout.tokens[phrase.first];
    const { pronouns, possessives } = this.layout.pack;
    const word = token?.lower ?? '';
    const pronoun = pronouns.get(word) ?? possessives.get(word);
    if (!pronoun) return null;
    const fits = (member: Member) => fitsPronoun(member, pronoun.kinds, phrase);
    const last = this.lastSpeaker(sentence);
    const subject = this.lastSubject(sentence, fits);
    const found = last && fits(last.member) && last.sentence >= (subject?.sentence ?? -1) ? last : subject;
    if (!found || sentence - found.sentence > LONGEST_MEMORY) return null;
    const alone = last?.member === found.member;
    const distance = sentence - found.sentence;
    attach(this.cast, found.member, phrase);
    const confidence = (alone ? 0.85 : 0.7) - 0.05 * Math.max(0, distance - 1);
    return {
      member: found.member,
      confidence,
      reason: alone ? 'pronoun to the last speaker' : 'pronoun to the last one named',
    };
  }

  /** The last fitting entity that a sentence before this one, or its own opening, has as its first. */
  private lastSubject(sentence: number, fits: (member: Member) => boolean): Spoken | null {
    const first = this.layout.sentences[sentence]?.first ?? 0;
    let best: Spoken | null = null;
    for (let i = this.upTo(first) - 1; i >= 0; i--) {
      const named = this.named[i];
      if (!named) break;
      const at = this.layout.sentenceOf[named.at] ?? 0;
      if (sentence - at > LONGEST_MEMORY || (best && at < best.sentence)) break;
      const quoted = (this.layout.quotationOf[named.at] ?? -1) >= 0;
      if (!quoted && fits(named.member)) best = { member: named.member, sentence: at };
    }
    return best;
  }

  /** How many named ones stand before token `at`. */
  private upTo(at: number): number {
    let low = 0;
    let high = this.named.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.named[middle]?.at ?? 0) < at) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** "the minister", "China's foreign minister": who holds that office in this text, else someone described so. */
  private office(phrase: Phrase): Resolved {
    const of = phrase.of ? (this.cast.memberOf.get(phrase.of) ?? null) : null;
    const head = headOf(this.layout, phrase);
    const last = this.spoken?.member;
    if (last && holdsOffice(this.layout, last, head, of, phrase)) return this.holder(last, phrase, of);
    const before = this.upTo(phrase.first);
    for (let i = before - 1; i >= Math.max(0, before - MOST_NAMED); i--) {
      const { at, member } = this.named[i] ?? {};
      if (at !== undefined && (this.layout.quotationOf[at] ?? -1) >= 0) continue;
      if (!member || !holdsOffice(this.layout, member, head, of, phrase)) continue;
      return this.holder(member, phrase, of);
    }
    return this.describe(phrase, 'office without a name', 0.75);
  }

  private holder(member: Member, phrase: Phrase, of: Member | null): Resolved {
    attach(this.cast, member, phrase);
    return { member, confidence: of ? 0.85 : 0.75, reason: 'office to its holder in this text' };
  }

  private describe(phrase: Phrase, reason: string, confidence: number): Resolved {
    const of = phrase.of ? (this.cast.memberOf.get(phrase.of) ?? null) : null;
    const member = memberFrom({ ...phrase, described: true }, of);
    this.cast.members.add(member);
    attach(this.cast, member, phrase);
    this.named.splice(this.upTo(phrase.first), 0, { at: phrase.first, member });
    return { member, confidence, reason };
  }
}

function certainty(phrase: Phrase, member: Member): Pick<Resolved, 'confidence' | 'reason'> {
  if (phrase.use === 'seat') return { confidence: 0.88, reason: 'government by its seat' };
  if (phrase.use === 'demonym' || phrase.use === 'office')
    return { confidence: 0.9, reason: 'named by its country' };
  if (member.kind === 'country') return { confidence: 0.92, reason: 'country named in the source' };
  const short = phrase.core.end - phrase.core.first < member.name.split(' ').length;
  if (short) return { confidence: 0.92, reason: 'short name of one named in full' };
  return phrase.kind === 'name'
    ? { confidence: 0.88, reason: 'name beside a speech verb' }
    : { confidence: 0.97, reason: 'named in the source' };
}

function fitsPronoun(member: Member, kinds: readonly EntityKind[], phrase: Phrase): boolean {
  if (!kinds.includes(member.kind)) return false;
  return member.gender === null || phrase.gender === null || member.gender === phrase.gender;
}

function headOf(layout: Layout, phrase: Phrase): string {
  const title = phrase.title;
  return title
    ? layout.tokens
        .slice(title.first, title.end)
        .map((token) => token.lower)
        .join(' ')
    : '';
}

/** True if one of the member's offices ends or begins as `head` does, for the same body where one is told. */
function holdsOffice(
  layout: Layout,
  member: Member,
  head: string,
  of: Member | null,
  phrase: Phrase,
): boolean {
  if (head === '') return false;
  if (member.kind !== 'person')
    return member.kind === phrase.kind && member.name.toLowerCase().includes(head);
  return member.roles.some((role) => {
    if (!role.title) return false;
    const words = layout.tokens.slice(role.title.first, role.title.end).map((token) => token.lower);
    const same = of === null || role.for === null || of === role.for;
    return same && head.split(' ').every((word) => words.includes(word));
  });
}

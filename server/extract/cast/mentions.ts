import { append } from '../text/grouped.ts';
import { countBelow } from '../text/ordered.ts';
import type { Member } from './cast.ts';

/** Where a text names someone. */
export interface Mention {
  readonly at: number;
  readonly end: number;
  readonly member: Member;
  /** True for the first of its member where it tells an office. */
  readonly introduces: boolean;
}

/** How many mentions back someone is looked for: more than nearly any article has. */
const MOST = 250;

/** Where a text names whom, in its order; those who hold an office can be asked for alone. */
export class Mentions {
  private readonly all: Mention[];
  private readonly officers: Mention[];
  private readonly byMember = new Map<Member, Mention[]>();

  /** `mentions` in the order of the text. */
  constructor(mentions: readonly Mention[]) {
    this.all = [...mentions];
    this.officers = mentions.filter(isOfficer);
    for (const mention of mentions) append(this.byMember, mention.member, mention);
  }

  /** The mention of a place in the order. */
  get(i: number): Mention | undefined {
    return this.all[i];
  }

  /** How many stand before token `at`. */
  upTo(at: number): number {
    return countBefore(this.all, at);
  }

  insert(mention: Mention): void {
    this.all.splice(countBefore(this.all, mention.at), 0, mention);
    if (isOfficer(mention)) this.officers.splice(countBefore(this.officers, mention.at), 0, mention);
    append(this.byMember, mention.member, mention);
  }

  /** Takes in that a member was told an office only now. */
  entitle(member: Member): void {
    for (const mention of this.byMember.get(member) ?? [])
      if (isOfficer(mention)) this.officers.splice(countBefore(this.officers, mention.at), 0, mention);
  }

  /** The last before token `at` that fits, no further back than MOST; with `officers` only people who hold an office. */
  lastBefore(at: number, officers: boolean, fits: (mention: Mention) => boolean): Mention | null {
    const list = officers ? this.officers : this.all;
    const floor = this.all[this.upTo(at) - MOST]?.at ?? 0;
    for (let i = countBefore(list, at) - 1; i >= 0; i--) {
      const mention = list[i];
      if (!mention || mention.at < floor) return null;
      if (fits(mention)) return mention;
    }
    return null;
  }
}

function countBefore(mentions: readonly Mention[], at: number): number {
  return countBelow(mentions, (mention) => mention.at, at);
}

function isOfficer({ member }: Mention): boolean {
  return member.kind === 'person' && member.roles.length > 0;
}

import type { EntityKind } from '../../document/document.ts';
import { isQuoted } from '../layout/clauses.ts';
import type { Layout } from '../layout/layout.ts';
import { lowerIn, type Phrase, phraseOf, wordsIn } from '../layout/phrase.ts';
import type { Phrases } from '../phrases/phrases.ts';
import { append } from '../text/grouped.ts';
import { lowerAt } from '../text/words.ts';
import { isAppearance, verbAfter } from './appearances.ts';
import { isOtherGender } from './bearers.ts';
import { attach, type Cast, type Member, memberFrom } from './cast.ts';
import type { Reason } from './certainty.ts';
import { ageIn, isAged, personTold } from './epithets.ts';
import { headOf, holdsOffice, isOffice, isPeople, isScene, isSomeone, Offices } from './holders.ts';
import { type Mention, Mentions } from './mentions.ts';
import { isOne, protagonistBefore } from './protagonists.ts';
import {
  besides,
  LONGEST_GAP,
  LONGEST_MEMORY,
  meant,
  pronounTo,
  type Resolved,
  reasonOf,
  spokeBefore,
} from './resolved.ts';

interface Spoken {
  readonly member: Member;
  readonly sentence: number;
}

interface Named extends Spoken {
  /**
   * True for the subject of a verb of speech or of what people do before they speak ("meninjau"), and for one brought
   * in with an office who does anything.
   */
  readonly appears: boolean;
}

/** How many sentences back an enclitic may go on where nobody else was spoken of. */
const LONGEST_SILENCE = 12;

/** How many sentences after an office its holder may be named. */
const LONGEST_WAIT = 3;

/** A full name has two words. */
const FEWEST_NAMES = 2;

/** What a reader keeps in mind along the text: who spoke last, and who was spoken of. */
export class Discourse {
  private spoken: Spoken | null = null;
  /** Who spoke last for each body of which the text told them an office. */
  private readonly voices = new Map<Member, Spoken>();
  private readonly layout: Layout;
  private readonly cast: Cast;
  /** The named people by each word of their names. */
  private readonly people = new Map<string, Member[]>();
  /** Named ones by the token at which their name begins. */
  private readonly bearers = new Map<number, Member>();
  /** Resolved people by the token they are named at, in order. */
  private readonly named: Mentions;
  private readonly held: Offices;
  /** Offices whose holder nothing has asked for yet, in order. */
  private readonly offices: readonly Phrase[];
  private officesRead = 0;
  /** Those described by no word for people: nobody whom a pronoun means unless they spoke. */
  private readonly faceless = new Set<Member>();
  /** Described ones of a kind that may be many whom a pronoun showed to be one person. */
  private readonly single = new Set<Member>();
  private readonly phrases: Phrases;

  constructor(layout: Layout, cast: Cast, phrases: Phrases) {
    this.layout = layout;
    this.cast = cast;
    this.phrases = phrases;
    this.held = new Offices(layout);
    this.offices = layout.pack.tagger ? phrases.list.filter((phrase) => isOffice(layout, phrase)) : [];
    for (const [phrase, member] of cast.memberOf)
      if (phrase.use === 'name' && member.kind === 'person') this.bearers.set(phrase.core.first, member);
    const seen = new Set<Member>();
    const named = [...cast.memberOf]
      .filter(([phrase, member]) => !isScene(phrase, member))
      .sort(([a], [b]) => a.first - b.first)
      .map(([{ first: at, end, title }, member]) => {
        const introduces = title !== null && !seen.has(member);
        seen.add(member);
        return { at, end, member, introduces };
      });
    this.named = new Mentions(named);
    for (const member of cast.members) this.remember(member);
  }

  private remember(member: Member): void {
    if (member.kind !== 'person' || member.described) return;
    for (const word of wordsOf(member)) append(this.people, word, member);
  }

  /** Says that `phrase` means `member`, who may now be told an office for the first time. */
  private attach(member: Member, phrase: Phrase): void {
    const officer = member.roles.length > 0;
    attach(this.cast, member, phrase);
    if (!officer && member.roles.length > 0) this.named.entitle(member);
  }

  /** Remembers who spoke in a sentence. */
  speak(member: Member, sentence: number): void {
    this.spoken = { member, sentence };
    if (member.kind !== 'person') return;
    for (const role of member.roles) if (role.for) this.voices.set(role.for, this.spoken);
  }

  /** The last speaker, no further back than memory reaches. */
  lastSpeaker(sentence: number): Spoken | null {
    return this.spoken && sentence - this.spoken.sentence <= LONGEST_MEMORY ? this.spoken : null;
  }

  /** Who a source phrase means; null where nothing fits. */
  resolve(phrase: Phrase, sentence: number): Resolved | null {
    const known = this.cast.memberOf.get(phrase) ?? this.bearer(phrase);
    if (known?.kind === 'country' && isPeople(this.layout, phrase)) return this.peopleOf(phrase, known);
    if (known) return meant(known, reasonOf(phrase, known));
    const country = phrase.kind === 'country' ? this.countryOf(phrase) : undefined;
    if (country) return meant(country, reasonOf(phrase, country));
    if (phrase.use === 'pronoun') return this.pronoun(phrase, sentence);
    if (phrase.use === 'office' || this.pointsBack(phrase)) return this.office(phrase);
    if (phrase.kind === 'place') return null;
    if (phrase.kind === 'name') return this.unknown(phrase);
    return this.describe(phrase, 'described in the source');
  }

  /** The country of a phrase that was read once more: "United Kingdom" of "according to the United Kingdom Maritime Office". */
  private countryOf({ iso3 }: Phrase): Member | undefined {
    for (const member of this.cast.members)
      if (member.kind === 'country' && !member.described && member.iso3 === iso3) return member;
    return undefined;
  }

  /** Whom a wider or narrower phrase around the same name was taken to mean. */
  private bearer({ core, kind, use, described }: Phrase): Member | undefined {
    if (use !== 'name' || described || (kind !== 'person' && kind !== 'name')) return undefined;
    return this.bearers.get(core.first);
  }

  /** The speaker of an enclitic or of a quotation without a cue; `continues` where the cue says that one goes on. */
  implied(sentence: number, continues = false): Resolved | null {
    const last = this.spoken && sentence - this.spoken.sentence <= LONGEST_SILENCE ? this.spoken : null;
    const gap = last ? sentence - last.sentence : LONGEST_SILENCE;
    if (last && gap <= 1) return this.voiceOf(last.member, sentence) ?? meant(last.member, 'last speaker');
    const isPerson = (member: Member) => member.kind === 'person';
    const subject = continues ? null : this.lastSubject(sentence, isPerson, LONGEST_GAP);
    const spoke = last && spokeBefore(last.member, gap);
    if (!subject || subject.member === last?.member) return spoke;
    const named = meant(subject.member, 'last one named');
    if (!spoke || !isVoice(spoke.member)) return besides(named, spoke);
    const since = subject.sentence > (last?.sentence ?? -1);
    if (since && subject.appears) return besides(named, spoke);
    return since
      ? besides(meant(spoke.member, 'last speaker, another named since'), named)
      : besides(spoke, named);
  }

  /** After "KPK meminta ..." a quotation is of the person who spoke for it before, where one did. */
  private voiceOf(body: Member, sentence: number): Resolved | null {
    const voice = body.kind === 'organisation' ? this.voices.get(body) : undefined;
    if (!voice || sentence - voice.sentence > LONGEST_SILENCE) return null;
    return besides(meant(voice.member, 'last one who spoke for the body'), meant(body, 'last speaker'));
  }

  /** A run of capitals that nothing else marks is a person's name where it is the source of a speech verb. */
  private unknown(phrase: Phrase): Resolved | null {
    const words = lowerIn(this.layout, phrase.core).split(' ');
    const known = this.people.get(words[0] ?? '')?.find((member) => isShortOf(words, member));
    if (!known && words.length < FEWEST_NAMES) return null;
    const member = known ?? memberFrom(phrase, null, 'person');
    if (!known) this.remember(member);
    this.cast.members.add(member);
    this.attach(member, phrase);
    return meant(member, 'name as the source of a speech verb');
  }

  /** "Mexicans often say": people of a country, not its government. */
  private peopleOf(phrase: Phrase, country: Member): Resolved {
    country.phrases.delete(phrase);
    const name = wordsIn(this.layout, phrase.core);
    const own = phraseOf(this.layout, { ...phrase, kind: 'group', use: 'description', name, plural: true });
    const member = memberFrom({ ...own, described: true, iso3: '' }, country);
    this.cast.members.add(member);
    this.attach(member, own);
    this.cast.memberOf.set(phrase, member);
    return meant(member, 'described in the source');
  }

  /** Names the holders of the offices that stand before `sentence`: "The president came. He said". */
  private readOffices(sentence: number): void {
    for (; this.officesRead < this.offices.length; this.officesRead++) {
      const office = this.offices[this.officesRead];
      if (!office || (this.layout.sentenceOf[office.first] ?? 0) >= sentence) return;
      if (this.cast.memberOf.has(office)) continue;
      const { first, end } = office;
      const told = this.holderOf(office);
      if (told) this.named.insert({ at: first, end, member: told.member, introduces: false });
    }
  }

  private pronoun(phrase: Phrase, sentence: number): Resolved | null {
    this.readOffices(sentence);
    const token = this.layout.tokens[phrase.first];
    const { pronouns, possessives } = this.layout.pack;
    const word = token?.lower ?? '';
    const pronoun = pronouns.get(word) ?? possessives.get(word);
    if (!pronoun) return null;
    if (pronoun.own) return this.ownSide(sentence);
    const one = pronoun.number === 'one';
    const fits = (member: Member) =>
      fitsPronoun(member, pronoun.kinds, phrase) || (one && this.single.has(member));
    const last = this.spoken && sentence - this.spoken.sentence <= LONGEST_GAP ? this.spoken : null;
    const open = (member: Member) => fits(member) && !this.faceless.has(member);
    const subject = this.surerOf(phrase, sentence, this.lastSubject(sentence, open, LONGEST_GAP), open);
    const goesOn = last !== null && this.isInverted(phrase);
    const found =
      last && fits(last.member) && (goesOn || last.sentence >= (subject?.sentence ?? -1)) ? last : subject;
    const told = this.toldOf(phrase, sentence, !one, found);
    if (told) return told;
    if (!found || sentence - found.sentence > LONGEST_GAP) return null;
    const alone = last?.member === found.member;
    this.attach(found.member, phrase);
    const best = pronounTo(found.member, alone, sentence - found.sentence);
    const rival = alone ? subject : last && fits(last.member) ? last : null;
    return besides(best, rival && pronounTo(rival.member, !alone, sentence - rival.sentence));
  }

  /** "Malwal met Grace Otieno. She promised": of two the one who is known to be of the pronoun's gender. */
  private surerOf(
    { gender }: Phrase,
    sentence: number,
    subject: Named | null,
    open: (member: Member) => boolean,
  ): Named | null {
    if (gender === null || !subject || subject.member.gender === gender) return subject;
    const known = (member: Member) => open(member) && member.gender === gender;
    const sure = this.lastSubject(sentence, known, sentence - subject.sentence);
    return sure ?? subject;
  }

  /**
   * "Seorang pria ditangkap. Ia mengaku ...": one described, where nobody else is in mind, or where the verb tells that it
   * is not the one who told of them.
   */
  private toldOf(phrase: Phrase, sentence: number, many: boolean, found: Spoken | null): Resolved | null {
    const { pack } = this.layout;
    const told = pack.tagger ? null : protagonistBefore(this.layout, this.phrases, sentence, many);
    if (!told) return null;
    const confesses = pack.grammar.confessions.has(lowerAt(this.layout, verbAfter(this.layout, phrase.end)));
    if (found && !(confesses && found.sentence <= told.sentence)) return null;
    const known = this.cast.memberOf.get(told.phrase);
    if (known && !known.described) return null;
    const member = known ?? this.office(told.phrase).member;
    if (!many && isOne(this.layout, told.phrase)) this.single.add(member);
    this.attach(member, phrase);
    const spoke = this.spoken?.member === member && this.spoken.sentence === told.sentence;
    return meant(member, spoke ? 'pronoun to the last speaker' : 'pronoun to one described');
  }

  /** `"...," kata dia`: behind its verb a pronoun is the one who spoke last, as an enclitic is. */
  private isInverted(phrase: Phrase): boolean {
    const before = lowerAt(this.layout, phrase.first - 1);
    return this.layout.pack.cues.get(before)?.voice === 'inverted';
  }

  /** The body for which the last speaker speaks where the text told it, else that speaker. */
  private ownSide(sentence: number): Resolved | null {
    const last = this.implied(sentence);
    if (!last) return null;
    const body = last.member.roles.find((role) => role.for?.kind === 'organisation')?.for;
    return { ...meant(body ?? last.member, 'own side of the last speaker'), voice: last.member };
  }

  /** The last fitting entity that a sentence before this one, or its own opening, has before a verb, else as its first. */
  private lastSubject(
    sentence: number,
    fits: (member: Member) => boolean,
    memory: number = LONGEST_MEMORY,
  ): Named | null {
    const first = this.layout.sentences[sentence]?.first ?? 0;
    let best: Named | null = null;
    let acting: Named | null = null;
    for (let i = this.named.upTo(first) - 1; i >= 0; i--) {
      const named = this.named.get(i);
      if (!named) break;
      const at = this.layout.sentenceOf[named.at] ?? 0;
      if (sentence - at > memory || (best && at < best.sentence)) break;
      const quoted = isQuoted(this.layout, named.at);
      if (quoted || !fits(named.member)) continue;
      const verb = verbAfter(this.layout, named.end);
      best = { member: named.member, sentence: at, appears: isAppearance(this.layout, named, verb) };
      if (this.layout.pack.grammar.looksVerbal(lowerAt(this.layout, verb))) acting = best;
    }
    return acting ?? best;
  }

  /** "the minister", "China's foreign minister": who holds that office in this text, else someone described so. */
  private office(phrase: Phrase): Resolved {
    const reason = phrase.kind === 'person' ? 'office without a name' : 'described in the source';
    return this.holderOf(phrase) ?? this.describe(phrase, reason);
  }

  private holderOf(phrase: Phrase): Resolved | null {
    const of = phrase.of ? (this.cast.memberOf.get(phrase.of) ?? null) : null;
    const head = headOf(this.layout, phrase);
    const asked = head === '' ? [] : head.split(' ');
    const last = this.spoken?.member;
    if (last && holdsOffice(this.layout, this.held, last, asked, of, phrase))
      return this.holder(last, phrase);
    const holds = ({ at, member }: Mention) =>
      !isQuoted(this.layout, at) && holdsOffice(this.layout, this.held, member, asked, of, phrase);
    const found = this.named.lastBefore(phrase.first, phrase.kind === 'person', holds);
    if (found) return this.holder(found.member, phrase);
    const next = of && phrase.use === 'office' ? this.holderToCome(phrase, asked, of) : null;
    if (next) return this.holder(next, phrase);
    const told = personTold(this.layout, phrase, asked, of, this.named);
    if (told) return this.holder(told, phrase);
    return this.isEpithet(phrase) ? this.lastPerson(phrase) : this.untitled(phrase);
  }

  /** The holder of a whole office ("Kapolres Bitung") that one of the next sentences names first. */
  private holderToCome(phrase: Phrase, asked: readonly string[], of: Member): Member | null {
    if (!this.layout.pack.roles.headFirst) return null;
    const last = (this.layout.sentenceOf[phrase.first] ?? 0) + LONGEST_WAIT;
    for (let i = this.named.upTo(phrase.first); ; i++) {
      const { at, member, introduces } = this.named.get(i) ?? {};
      if (!member || at === undefined || (this.layout.sentenceOf[at] ?? 0) > last) return null;
      const same = introduces && member.roles.some((role) => role.for === of);
      if (
        same &&
        !isQuoted(this.layout, at) &&
        holdsOffice(this.layout, this.held, member, asked, of, phrase)
      )
        return member;
    }
  }

  /** "Peneliti BRIN itu": of someone in mind, whom "korban itu" need not be. */
  private pointsBack(phrase: Phrase): boolean {
    const { roles, descriptions } = this.layout.pack;
    if (!roles.headFirst || phrase.kind !== 'person' || phrase.plural || phrase.use !== 'description')
      return false;
    const last = lowerAt(this.layout, phrase.end - 1);
    return descriptions.definiteAfter.has(last) && !roles.everyday.has(headOf(this.layout, phrase));
  }

  /** "Politikus asal Bitung ini": a longer description that points back is another name for the one in mind. */
  private isEpithet(phrase: Phrase): boolean {
    const last = lowerAt(this.layout, phrase.end - 1);
    const long = phrase.end - phrase.first > 2 && phrase.kind === 'person' && !phrase.plural;
    if (ageIn(this.layout, phrase)) return true;
    return long && this.layout.pack.descriptions.definiteAfter.has(last);
  }

  /** "Peneliti itu": the one in mind, of whom the text told no office. */
  private untitled(phrase: Phrase): Resolved | null {
    const { roles, descriptions } = this.layout.pack;
    const head = headOf(this.layout, phrase);
    const does = roles.heads.has(head) || roles.callings.has(head);
    if (!roles.headFirst || !does || !descriptions.definiteAfter.has(lowerAt(this.layout, phrase.end - 1)))
      return null;
    return this.lastPerson(phrase, ({ roles }) => roles.every(({ title }) => title === null));
  }

  private lastPerson(phrase: Phrase, fits: (member: Member) => boolean = () => true): Resolved | null {
    const sentence = this.layout.sentenceOf[phrase.first] ?? 0;
    const last = this.lastSpeaker(sentence);
    const person = (member: Member) => member.kind === 'person' && !member.described;
    const spoken = last && person(last.member) ? last : this.lastSubject(sentence, person);
    if (!spoken || !fits(spoken.member)) return null;
    if (ageIn(this.layout, phrase) && isAged(this.layout, spoken.member)) return null;
    this.attach(spoken.member, phrase);
    return meant(spoken.member, 'another name for the last one named');
  }

  private holder(member: Member, phrase: Phrase): Resolved {
    this.attach(member, phrase);
    return meant(member, 'office to its holder in this text');
  }

  /** Remembers that a text speaks of someone at `phrase`. */
  private bringIn({ first: at, end }: Phrase, member: Member): void {
    this.named.insert({ at, end, member, introduces: false });
  }

  private describe(phrase: Phrase, reason: Reason): Resolved {
    const of = phrase.of ? (this.cast.memberOf.get(phrase.of) ?? null) : null;
    const member = memberFrom(phrase, of, undefined, true);
    this.cast.members.add(member);
    this.attach(member, phrase);
    this.bringIn(phrase, member);
    if (!isSomeone(this.layout, phrase)) this.faceless.add(member);
    return meant(member, reason);
  }
}

/** A place or a crowd that said something is nobody who goes on speaking alone. */
function isVoice(member: Member): boolean {
  return member.kind === 'person' || member.kind === 'organisation';
}

function isShortOf(words: readonly string[], member: Member): boolean {
  const full = wordsOf(member);
  return words.every((word) => full.includes(word));
}

function wordsOf(member: Member): string[] {
  return member.name.toLowerCase().split(' ');
}

function fitsPronoun(member: Member, kinds: readonly EntityKind[], phrase: Phrase): boolean {
  if (!kinds.includes(member.kind)) return false;
  return !isOtherGender(member.gender, phrase.gender);
}

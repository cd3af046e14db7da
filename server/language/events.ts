import type { EventClass, EventStatus } from '../document/document.ts';
import type { Hold } from './holds.ts';
import type { EventShape, Inflect } from './inflections.ts';
import type { Period } from './periods.ts';
import { listOf, phrasesOf } from './words.ts';

export type { EventClass } from '../document/document.ts';
export type { EventShape } from './inflections.ts';

/**
 * Words for one class that share a grammar. PLOVER's codebook draws the lines between classes that words leave open: to
 * agree is to promise or to be willing, of what is still to be done; an agreement that is reached, signed or ratified is
 * support; a truce is a retreat; a complaint lodged with a state is an accusation, a protest one in the streets; a fine
 * is coercion. As a dictionary writes them: `words` and `not` hold entries apart by
 * commas, the other strings words apart by white space.
 */
export interface EventGroup {
  readonly type: EventClass;
  readonly part: 'verb' | 'noun';
  /** Lemmas. What follows a first word must follow it in the text: "crack down". */
  readonly words: string;
  /** Verbs: nouns one of which must head their object, wherever in it: "sanctions" of "impose". */
  readonly object?: string;
  /**
   * Where the one stands to whom it is done: "object" (right after), "next" (the same, with no noun between), and
   * prepositions ("on against"). Of a verb its
   * subject does it; of a noun its owner does ("Oslo's attack on ...") or whoever follows `by`.
   */
  readonly to?: string;
  /** Nouns: prepositions before the one who does it; "by" where nothing is said. */
  readonly by?: string;
  /** True where all parties do it alike: "Oslo and Paris met", "talks between Oslo and Paris". */
  readonly reciprocal?: true;
  /** True where it is told of one of them as well: "Oslo signed the treaty". */
  readonly alone?: true;
  /** What becomes of an event that it governs: "agreed to attack" is planned, "refused to meet" denied. */
  readonly embeds?: EventStatus;
  /** True for what goes on where nothing says that it ended: "war", "blockade". */
  readonly lasting?: true;
  /**
   * Without whom it is not told: actor of what also happens with nobody doing it, as people are killed; recipient of
   * what is as often done to things, as shops are closed; aim, which may be a place, of what may be done to nobody, as
   * missiles are tried out; both, an actor and an aim; body, people to whom it is done, of what clubs, countries and
   * candidates do to each other in contests, as they beat each other.
   */
  readonly needs?: 'actor' | 'recipient' | 'aim' | 'both' | 'body';
  /** Verbs: true where it means this only before an infinitive: "told Oslo to leave". */
  readonly bids?: true;
  /** Words that make it something else right after it ("struck a deal"), with one word between at most. */
  readonly unless?: string;
  /** Verbs: words that make it a particle right before it ("came back"). */
  readonly after?: string;
  /** Words one of which must stand in the same sentence: "peacekeeping" beside "send troops". */
  readonly beside?: string;
  /** Nouns: true where a person who owns it suffers it: "Lind's arrest". */
  readonly suffers?: true;
  /** True for verbs that as often say what one is: "called Oslo a friend". */
  readonly naming?: true;
  /** True for what a deed of the same class comes to, told beside it only where it tells more: "killed". */
  readonly result?: true;
  /** PLOVER's scale, where it differs from that of the class. */
  readonly intensity?: number;
  /** 0 to 1: how often the words mean this where the grammar fits; .7 where nothing is said. */
  readonly sure?: number;
  /** Clauses in which it must not be found. Tests read them. */
  readonly not: string;
}

/** A group with its words read. */
export interface EventEntry {
  readonly type: EventClass;
  readonly part: 'verb' | 'noun';
  readonly object: ReadonlySet<string> | null;
  /** True where the one to whom it is done follows with nothing between. */
  readonly takesObject: boolean;
  /** True where no other noun may stand between them: "menerima Lind", not "menerima uang Norwegia". */
  readonly nextOnly: boolean;
  readonly to: ReadonlySet<string>;
  readonly by: ReadonlySet<string>;
  readonly reciprocal: boolean;
  readonly alone: boolean;
  readonly embeds: EventStatus | null;
  readonly lasting: boolean;
  readonly needs: 'actor' | 'recipient' | 'aim' | 'both' | 'body' | null;
  readonly bids: boolean;
  readonly unless: ReadonlySet<string>;
  readonly after: ReadonlySet<string>;
  readonly beside: ReadonlySet<string>;
  readonly suffers: boolean;
  readonly naming: boolean;
  readonly result: boolean;
  readonly intensity: number | null;
  readonly sure: number;
  readonly not: readonly string[];
}

export interface EventForm {
  readonly entry: EventEntry;
  readonly shape: EventShape;
  /** The words that must follow. */
  readonly rest: readonly string[];
}

/** What verbs do to the event that their object names: "lift" sanctions, "hold" talks, "cancel" a visit. */
export interface EventVerbs {
  /** Their subject does what the noun tells: "launch", "melakukan". */
  readonly light: ReadonlySet<string>;
  /** Their subject has it done to it: "receive", "mendapat". */
  readonly receiving: ReadonlySet<string>;
  /** They end it or take it back: "lift", "cancel", "mencabut"; nouns too, "suspension" of aid. */
  readonly ending: ReadonlySet<string>;
  /** What it does is only meant to be: "plan", "merencanakan". */
  readonly planning: ReadonlySet<string>;
  /** What they do to a plan leaves it undone: "shelve", "mengurungkan". */
  readonly abandoning: ReadonlySet<string>;
  /** What an event itself does that comes about or is over: "began", "dimulai"; its status is the noun's. */
  readonly happening: ReadonlySet<string>;
}

/** Words that tell whether it happened, each a list of words; a verb's stand before it, with its auxiliaries. */
export interface EventStatusWords {
  /** They change nothing: "voted to condemn". */
  readonly occurred: readonly (readonly string[])[];
  readonly planned: readonly (readonly string[])[];
  readonly hypothetical: readonly (readonly string[])[];
  readonly denied: readonly (readonly string[])[];
  /** Told by others, who may be wrong: "is said to", "diduga". */
  readonly alleged: readonly (readonly string[])[];
  readonly ongoing: readonly (readonly string[])[];
  /** What makes a subject none: "no", "neither", "tidak ada". */
  readonly nobody: readonly (readonly string[])[];
  /** What as an object makes its verb's deed none: "attacked nobody". */
  readonly nothing: readonly (readonly string[])[];
  /** Openers of a clause that supposes: "if", "whether", "jika". */
  readonly conditions: ReadonlySet<string>;
  /** Those of them on which the other clause hangs too: "if", not "whether". */
  readonly provisos: ReadonlySet<string>;
  /** Words after which such an opener supposes nothing of its own: "even if", "asked if". */
  readonly unbinding: ReadonlySet<string>;
  /** Auxiliaries that suppose where they open a clause: "had Oslo attacked". */
  readonly inverted: ReadonlySet<string>;
  /** Before a verb of what is over, whatever may be supposed of it: "may have attacked", "mungkin telah menyerang". */
  readonly perfects: ReadonlySet<string>;
  /** Before or after a noun: what is meant to be, "planned". */
  readonly potential: ReadonlySet<string>;
  /** Before a noun: "without". */
  readonly without: ReadonlySet<string>;
  /** Before a gerund that is not done: "without attacking", "barred from visiting". */
  readonly withheld: ReadonlySet<string>;
  /** Before a gerund that is not to be done: "warned against attacking". */
  readonly discouraged: ReadonlySet<string>;
}

/** How the sentences of a language tie deeds to those who do them, beyond what prepositions and auxiliaries show. */
export interface EventSyntax {
  /** True where a verb governs another with nothing between: "mengancam menyerang", "mendesak Oslo menyerang". */
  readonly bareInfinitives: boolean;
  /** True where the noun of a relative clause stands right before its pronoun: "negara yang menyerang" is no name before it. */
  readonly nearAntecedents: boolean;
  /** Words that make those that do it do it to each other: "saling" before their verb, "each other" after it. */
  readonly mutual: {
    readonly before: ReadonlySet<string>;
    readonly after: readonly (readonly string[])[];
  };
  /** Between a passive and its agent, what acts for it: "tentara" of "ditembak tentara Norwegia". */
  readonly agentHeads: ReadonlySet<string>;
  /** Before those of several who are named: "nine countries, including Norway". */
  readonly including: ReadonlySet<string>;
  /** Openers of clauses that share the subject of the other clause: "usai bertemu". */
  readonly subjectless: ReadonlySet<string>;
  /** Words with a preposition of their own: "bertepatan dengan". */
  readonly claimants: ReadonlySet<string>;
  /** Verbs of which the deed that they govern is denied: "membantah Oslo menyerang". */
  readonly denials: ReadonlySet<string>;
  /** Verbs of those who answer a deed with another: "responded by expelling". */
  readonly answers: ReadonlySet<string>;
  /** Before a meeting at which the subject of the clause does something else: "dalam pertemuan dengan Oslo". */
  readonly occasions: ReadonlySet<string>;
  /** What befalls those to whom an assault is done: "tewas" of "tewas dalam serangan". */
  readonly casualties: ReadonlySet<string>;
  /** Behind the passive of an accusation before the one on whom a thing is blamed: "blamed on". */
  readonly laid: ReadonlySet<string>;
  /** Opens when something began, or since what: "sejak". */
  readonly since: ReadonlySet<string>;
  /** What is said of a deed that is put off or still to come, that comes to nothing, that one calls off: "ditunda", "batal", "dibatalkan". */
  readonly postponed: readonly (readonly string[])[];
  readonly fallen: readonly (readonly string[])[];
  readonly undone: readonly (readonly string[])[];
  /** True for a noun that says by its form that one named nearby does it: "serangannya". */
  readonly looksOwned: (word: string) => boolean;
  /** True for a verb that by its form has objects of its own. */
  readonly looksTransitive: (word: string) => boolean;
}

/** Words of reports of matches, whose countries and clubs attack and beat each other and do each other no harm. */
export interface PlayWords {
  /** What hardly anything else speaks of: "striker", "second half". */
  readonly own: readonly (readonly string[])[];
  /** What others speak of too: "match", "goal". */
  readonly shared: readonly (readonly string[])[];
}

export interface EventWords {
  readonly syntax: EventSyntax;
  readonly entries: readonly EventEntry[];
  readonly forms: ReadonlyMap<string, readonly EventForm[]>;
  readonly verbs: EventVerbs;
  readonly status: EventStatusWords;
  /** Words that hold a deed and say what becomes of it, by their first: "avoid", "fear", "possible". */
  readonly holds: ReadonlyMap<string, readonly Hold[]>;
  /** Subjects that point at one named nearby, beside the pronouns: "dirinya". */
  readonly selves: ReadonlySet<string>;
  /** Before two or more that do something to each other: "between", "antara". */
  readonly between: ReadonlySet<string>;
  /** Before another who does it too: "with", "dengan". */
  readonly together: ReadonlySet<string>;
  /** After a noun, before its owner where nothing else tells who did it: "of". */
  readonly owners: ReadonlySet<string>;
  /** What acts for the country or town that it is said to be in: "police in Oslo". */
  readonly arms: ReadonlySet<string>;
  /** Those who are sent or asked by their countries, and act for them where several are named: "Norwegian and Swedish experts". */
  readonly delegates: ReadonlySet<string>;
  /** By how much more, or less, a report of a class is right than its words' own `sure` promises, where that was counted. */
  readonly borneOut: Readonly<Partial<Record<EventClass, number>>>;
  /** Words after which the time of something else is told: "following". */
  readonly otherTimes: ReadonlySet<string>;
  /** Times to come: "next week". */
  readonly ahead: readonly Period[];
  /** What kills where no one is named: "bomb". */
  readonly weapons: ReadonlySet<string>;
  /** What strikes and kills and is nobody's deed: "earthquake". */
  readonly natural: ReadonlySet<string>;
  readonly play: PlayWords;
  /** Words after which a form that may be either is a noun: "the", "on". */
  readonly nounMarkers: ReadonlySet<string>;
  /** True if the word looks like an adverb of manner: it may stand before its verb. */
  readonly looksAdverb: (word: string) => boolean;
  /** True where the owner of a noun follows it with nothing between: "invasi Rusia". */
  readonly ownerAfter: boolean;
  /** True where describing words stand before their noun: "military aid", but "bantuan militer". */
  readonly describedBefore: boolean;
}

const SURE = 0.7;
const NONE: ReadonlySet<string> = new Set();

/** The forms of all groups: of those for one word the longer and the one with an object come first. */
export function eventForms(
  groups: readonly EventGroup[],
  inflect: Inflect,
): Pick<EventWords, 'entries' | 'forms'> {
  const entries: EventEntry[] = [];
  const forms = new Map<string, EventForm[]>();
  for (const group of groups) {
    const entry = entryOf(group, inflect);
    entries.push(entry);
    for (const [first = '', ...rest] of phrasesOf(group.words))
      for (const [word, shape] of inflect(first, group.part)) {
        const list = forms.get(word);
        if (list) list.push({ entry, shape, rest });
        else forms.set(word, [{ entry, shape, rest }]);
      }
  }
  for (const list of forms.values()) list.sort((a, b) => weightOf(b) - weightOf(a));
  return { entries, forms };
}

function weightOf({ entry, rest }: EventForm): number {
  return rest.length * 4 + (entry.object ? 2 : 0) + (entry.beside.size > 0 ? 1 : 0);
}

function entryOf(group: EventGroup, inflect: Inflect): EventEntry {
  const to = new Set(group.to ? listOf(group.to) : []);
  const nextOnly = to.delete('next');
  const takesObject = to.delete('object') || nextOnly;
  return {
    type: group.type,
    part: group.part,
    object: group.object ? new Set(nounForms(listOf(group.object), inflect)) : null,
    takesObject,
    nextOnly,
    to,
    by: group.by ? new Set(listOf(group.by)) : NONE,
    reciprocal: group.reciprocal ?? false,
    alone: group.alone ?? false,
    embeds: group.embeds ?? null,
    lasting: group.lasting ?? false,
    needs: group.needs ?? null,
    bids: group.bids ?? false,
    unless: group.unless ? new Set(listOf(group.unless)) : NONE,
    after: group.after ? new Set(listOf(group.after)) : NONE,
    beside: group.beside ? new Set(listOf(group.beside)) : NONE,
    suffers: group.suffers ?? false,
    naming: group.naming ?? false,
    result: group.result ?? false,
    intensity: group.intensity ?? null,
    sure: group.sure ?? SURE,
    not: group.not.split(',').map((clause) => clause.trim()),
  };
}

function nounForms(words: readonly string[], inflect: Inflect): string[] {
  return words.flatMap((word) => inflect(word, 'noun').map(([form]) => form));
}

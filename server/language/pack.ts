import type { Act, EntityKind, Language } from '../document/document.ts';
import type { NameTagger, Tagger } from './tagging.ts';

/**
 * What a language brings to extraction: words as data. The rules that combine them are shared
 * (server/extract). A third language costs a folder that fills this contract and a line in index.ts.
 * Words are lower case throughout.
 */
export interface LanguagePack {
  readonly language: Language;
  readonly grammar: Grammar;
  readonly cues: ReadonlyMap<string, CueForm>;
  /** Nouns of speech and the act that they name: "claim", "warning". Empty where nothing is made of them. */
  readonly nouns: ReadonlyMap<string, Act>;
  /** Pronouns of an owner: "her". */
  readonly possessives: ReadonlyMap<string, Pronoun>;
  readonly roles: RoleWords;
  readonly descriptions: DescriptionWords;
  readonly organisations: OrganisationWords;
  readonly pronouns: ReadonlyMap<string, Pronoun>;
  readonly dates: DateWords;
  readonly zones: ZoneWords;
  readonly stance: StanceWords;
  readonly events: readonly EventWord[];
  /** Null where words alone must tell what they are. */
  readonly tagger: Tagger | null;
  /** Null where no names were learned. */
  readonly nameTagger: NameTagger | null;
}

/**
 * How a cue word stands in its sentence. active: after its source ("Wang said"); inverted: before it, after
 * the content ("kata Wang"); either: both ("said"); passive: the source is its agent ("ditolak Beijing",
 * "rejected by"); enclitic: the source is a suffix ("katanya").
 */
export type Voice = 'active' | 'inverted' | 'either' | 'passive' | 'enclitic';

/**
 * What may follow a cue. quote: a quotation; that: a clause with its complementiser; bare: one without;
 * noun: a noun phrase; addressee: someone spoken to, before the content ("told Wang that"); infinitive: an
 * addressee and what to do ("urged Wang to"); own: what the speaker will do ("promised to"); about: a
 * preposition ("warned of"); naming: something and what it is called ("called the plan unfair").
 */
export type Complement =
  | 'quote'
  | 'that'
  | 'bare'
  | 'noun'
  | 'addressee'
  | 'infinitive'
  | 'own'
  | 'about'
  | 'naming';

export interface CueForm {
  readonly lemma: string;
  readonly act: Act;
  readonly voice: Voice;
  readonly takes: ReadonlySet<Complement>;
  /** True for forms that are as often another word ("claims", "terang"): these need more support. */
  readonly ambiguous: boolean;
  /** True for verbs that often report something else ("added", "backed"). */
  readonly weak: boolean;
  /** Words one of which must come next ("menyambut baik", "called for"), null for none. */
  readonly needs: ReadonlySet<string> | null;
  /** What the word is where none of those comes next: "called the plan unfair" beside "called for a plan". */
  readonly otherwise: CueForm | null;
}

export interface Grammar {
  /** The commonest words of the language: they tell its texts, and never belong to a name. */
  readonly functionWords: ReadonlySet<string>;
  readonly complementisers: ReadonlySet<string>;
  /** May stand between a source and its cue. */
  readonly auxiliaries: ReadonlySet<string>;
  /** What may stand before an infinitive that reports all the same: "went on to", each a list of words. */
  readonly aspects: readonly (readonly string[])[];
  readonly negations: ReadonlySet<string>;
  /** Auxiliaries and subordinators after which nothing has been said yet: "would", "akan", "if". */
  readonly unreal: ReadonlySet<string>;
  readonly adverbs: ReadonlySet<string>;
  readonly connectors: ReadonlySet<string>;
  /** Forms of "be" that make a participle passive; empty where the verb itself shows it. */
  readonly passiveAuxiliaries: ReadonlySet<string>;
  readonly agentMarkers: ReadonlySet<string>;
  /** True where the agent may follow a passive with no marker ("ditolak Beijing"). */
  readonly bareAgent: boolean;
  readonly relativisers: ReadonlySet<string>;
  readonly addresseeMarkers: ReadonlySet<string>;
  readonly infinitiveMarkers: ReadonlySet<string>;
  readonly aboutMarkers: ReadonlySet<string>;
  readonly articles: ReadonlySet<string>;
  /** After which a seat is a place ("in Beijing"). */
  readonly placePrepositions: ReadonlySet<string>;
  /** Those of them that tell where something was said. */
  readonly locatives: ReadonlySet<string>;
  /** After which a seat is a government ("with Beijing"). */
  readonly partyPrepositions: ReadonlySet<string>;
  /** Any preposition that may open an adjunct between cue and content. */
  readonly adjunctOpeners: ReadonlySet<string>;
  /** Subordinators that end an adjunct or open a clause. */
  readonly subordinators: ReadonlySet<string>;
  /** Clause openers of a statement with no verb, each a list of words: "according to", "menurut". */
  readonly verbless: readonly (readonly string[])[];
  /** Nouns of what one thinks or says after "in ...'s": "in Oslo's view". */
  readonly views: ReadonlySet<string>;
  /** Verbs that pass on another's words: "dikutip", "quoted by", each a list of words. */
  readonly relays: readonly (readonly string[])[];
  /** What one declines to do in "declined to comment". */
  readonly comments: ReadonlySet<string>;
  /** True if the word looks like a finite verb: decides whether a seat before it acts. */
  readonly looksVerbal: (word: string) => boolean;
}

export interface RoleWords {
  /** Heads of offices: "minister", "presiden". */
  readonly heads: ReadonlySet<string>;
  /** Heads of two or more words, each a list: "juru bicara". */
  readonly compounds: readonly (readonly string[])[];
  /** Words of an office beside its head: "foreign", "luar", "negeri". */
  readonly portfolio: ReadonlySet<string>;
  /** Before the head: "former", "wakil". */
  readonly prefixes: ReadonlySet<string>;
  /** Titles of address that make a name a person's: "mr", "pak"; with a gender where they tell it. */
  readonly honorifics: ReadonlyMap<string, Gender | null>;
  readonly gendered: ReadonlyMap<string, Gender>;
  /** True where the head comes first ("Menteri Luar Negeri") rather than last ("Foreign Minister"). */
  readonly headFirst: boolean;
  readonly affiliationMarkers: ReadonlySet<string>;
  /** Heads whose office is of a body, named after them: "Kepala Dinas Perikanan, Budi". */
  readonly bodied: ReadonlySet<string>;
  /** Lower-case words inside a person's name. */
  readonly namePartLowers: ReadonlySet<string>;
}

export type Gender = 'f' | 'm';

export interface DescriptionWords {
  readonly heads: ReadonlyMap<string, DescriptionHead>;
  readonly determiners: ReadonlySet<string>;
  /** Determiners that point back at one already named: "the", "sang". */
  readonly definite: ReadonlySet<string>;
  /** After the noun, the same: "itu", "tersebut". */
  readonly definiteAfter: ReadonlySet<string>;
  readonly modifiers: ReadonlySet<string>;
  readonly linkers: ReadonlySet<string>;
  /** Nouns that with a country mean its government: "government", "pemerintah". */
  readonly governments: ReadonlySet<string>;
  /** Openers of clauses such as "who asked not to be named", each a list of words. */
  readonly anonymity: readonly (readonly string[])[];
}

export interface DescriptionHead {
  readonly kind: EntityKind;
  readonly plural: boolean;
}

export interface OrganisationWords {
  readonly heads: ReadonlySet<string>;
  /** Lower-case words allowed inside a name: "of", "dan". */
  readonly linkers: ReadonlySet<string>;
}

export interface Pronoun {
  readonly number: 'one' | 'many';
  readonly gender: Gender | null;
  /** What it may stand for. */
  readonly kinds: readonly EntityKind[];
}

export interface DateWords {
  /** 0 is Sunday. */
  readonly weekdays: ReadonlyMap<string, number>;
  /** 1 is January. */
  readonly months: ReadonlyMap<string, number>;
  /** Days from the published one: "yesterday" -1. */
  readonly relative: ReadonlyMap<string, number>;
  readonly prepositions: ReadonlySet<string>;
  readonly stretches: StretchWords;
}

export interface StretchWords {
  /** How many units back: "last" 1, "this" 0. */
  readonly shifts: ReadonlyMap<string, number>;
  readonly units: ReadonlyMap<string, 'week' | 'month' | 'year'>;
  /** Before a month or year beside the prepositions of days: "in". */
  readonly openers: ReadonlySet<string>;
}

export interface ZoneWords {
  /** A line that opens so is a link to another article. */
  readonly relatedLines: readonly string[];
  /** From a line that is this to the end are related links. */
  readonly relatedBlocks: readonly string[];
  readonly captions: readonly string[];
  readonly bylines: readonly string[];
  /** Lines of a page's furniture. */
  readonly furniture: readonly string[];
}

export interface StanceWords {
  readonly supports: ReadonlySet<string>;
  readonly opposes: ReadonlySet<string>;
}

export type EventClass = 'consult' | 'assault' | 'agree' | 'aid';

export interface EventWord {
  readonly word: string;
  readonly type: EventClass;
  /** verb: actor before, recipient after; noun: the parties stand behind it. */
  readonly part: 'verb' | 'noun';
}

import type { Act, EntityKind, Language } from '../document/document.ts';
import type { EventWords } from './events.ts';
import type { GroupWords } from './groups.ts';
import type { Period, PeriodUnit } from './periods.ts';
import type { QuestionWords } from './questions.ts';
import type { ReadingWords } from './readings.ts';
import type { NameTagger, Tagger } from './tagging.ts';
import type { TenureWords } from './tenures.ts';

/**
 * What a language brings to extraction: words as data. The rules that combine them are shared
 * (server/extract). A third language costs a folder that fills this contract and a line in index.ts.
 * Words are lower case throughout.
 */
export interface LanguagePack {
  readonly language: Language;
  readonly grammar: Grammar;
  readonly cues: ReadonlyMap<string, CueForm>;
  /** Forms that report speech in headlines alone: "Budi Sebut Jalan Rusak". Empty where headlines have no forms of their own. */
  readonly headlineVerbs: ReadonlyMap<string, CueForm>;
  /** Nouns of speech and the act that they name: "claim", "warning". Empty where nothing is made of them. */
  readonly nouns: ReadonlyMap<string, Act>;
  /** Pronouns of an owner: "her". */
  readonly possessives: ReadonlyMap<string, Pronoun>;
  readonly roles: RoleWords;
  readonly descriptions: DescriptionWords;
  readonly organisations: OrganisationWords;
  readonly places: PlaceWords;
  readonly pronouns: ReadonlyMap<string, Pronoun>;
  readonly pointers: PointerWords;
  /** Words that begin a person's name where a surname follows; empty where a tagger knows names. */
  readonly givenNames: ReadonlySet<string>;
  /** Those of one gender; empty where pronouns tell none. */
  readonly givenGenders: ReadonlyMap<string, Gender>;
  /** What tells that capitals name a person; null where a tagger tells it. */
  readonly people: PeopleWords | null;
  readonly dates: DateWords;
  readonly zones: ZoneWords;
  readonly stance: StanceWords;
  /** Words of short questions about statements, not of texts. */
  readonly questions: QuestionWords;
  readonly readings: ReadingWords;
  readonly tenures: TenureWords;
  readonly events: EventWords;
  readonly groups: GroupWords;
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
 * preposition ("warned of"); naming: something and what it is called ("called the plan unfair"); question: a clause with an
 * interrogative ("explained how"); suffix: nothing, for
 * its object is a suffix ("membantahnya").
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
  | 'naming'
  | 'question'
  | 'suffix';

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
  /** Words none of which may come next: "out" of "backed out". */
  readonly unless: ReadonlySet<string> | null;
  /** True for verbs that say something only of papers, figures and the like: "the study showed". */
  readonly papers: boolean;
  /** True for verbs that as often hand over or buy a thing: "offered loans", "ordered 40 planes". */
  readonly goods: boolean;
  /** What the word is where none of those comes next: "called the plan unfair" beside "called for a plan". */
  readonly otherwise: CueForm | null;
}

export interface Grammar {
  /** The commonest words of the language: they tell its texts, and never belong to a name. */
  readonly functionWords: ReadonlySet<string>;
  /** Words of prayer, which have capitals and name nobody of the news ("InsyaAllah", "SWT"), and words before them that then do so too ("puji-tuhan"). */
  readonly devotions: ReadonlySet<string>;
  /** Past forms that with the preposition behind them are participles of a passive: "accused of". */
  readonly charges: ReadonlySet<string>;
  readonly complementisers: ReadonlySet<string>;
  /** May stand between a source and its cue. */
  readonly auxiliaries: ReadonlySet<string>;
  /** What may stand before an infinitive that reports all the same: "went on to", each a list of words. */
  readonly aspects: readonly (readonly string[])[];
  readonly negations: ReadonlySet<string>;
  /** What denies a verb in more than one word: "no longer", each a list of words. */
  readonly cessations: readonly (readonly string[])[];
  /** Auxiliaries and subordinators after which nothing has been said yet: "would", "akan", "if". */
  readonly unreal: ReadonlySet<string>;
  readonly adverbs: ReadonlySet<string>;
  readonly connectors: ReadonlySet<string>;
  /** Connectors of what the same one does meanwhile: "seraya". */
  readonly meanwhiles: ReadonlySet<string>;
  /** Connectors that add to a list: "maupun". */
  readonly listers: ReadonlySet<string>;
  /** Verbs by which the same one says more, whatever stands before: "menambahkan". */
  readonly resumers: ReadonlySet<string>;
  /** Verbs by which those of whom is told speak of themselves, whoever spoke last: "mengaku". */
  readonly confessions: ReadonlySet<string>;
  /** Words that tie the last of several to those before: "Oslo and Paris". */
  readonly joiners: ReadonlySet<string>;
  /** Words before the first of several: "both", "baik". */
  readonly pairOpeners: ReadonlySet<string>;
  /** Joiners that deny all they join: "nor". */
  readonly pairNegators: ReadonlySet<string>;
  /** Words of a subject that make it nobody: "no minister", "none of them"; empty where a verb is negated all the same. */
  readonly negativeDeterminers: ReadonlySet<string>;
  /** What begins like one of them and denies nothing: "no wonder", each a list of words. */
  readonly affirmations: readonly (readonly string[])[];
  /** After a comma and before another's clause: "while", "sementara". */
  readonly contrasts: ReadonlySet<string>;
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
  /** Words that may be a subject of many without a noun: "some". */
  readonly indefinites: ReadonlySet<string>;
  /** After which a seat is a place ("in Beijing"). */
  readonly placePrepositions: ReadonlySet<string>;
  /** Those of them that tell where something was said. */
  readonly locatives: ReadonlySet<string>;
  /** Locatives that tell where someone is from. */
  readonly origins: ReadonlySet<string>;
  /** Verbs whose object is where their subject then was. */
  readonly visits: ReadonlySet<string>;
  /** Verbs as headlines write them, without a prefix: "temui"; empty where they look the same elsewhere. */
  readonly bareVerbs: ReadonlySet<string>;
  /** Verbs of what someone does in public before speaking: "meninjau". */
  readonly appearances: ReadonlySet<string>;
  /** After which a seat is a government ("with Beijing"). */
  readonly partyPrepositions: ReadonlySet<string>;
  /** Any preposition that may open an adjunct between cue and content. */
  readonly adjunctOpeners: ReadonlySet<string>;
  /** Subordinators that end an adjunct or open a clause. */
  readonly subordinators: ReadonlySet<string>;
  /** Words of the occasions on which things are said: "keterangannya", "wartawan"; empty where tags tell it. */
  readonly occasions: ReadonlySet<string>;
  /** Nouns of what one speaks in, where tags tell what stands before them: "in a statement". */
  readonly venues: ReadonlySet<string>;
  /** Verbs of how a speaker was come by: "ditemui", "reached". */
  readonly contacts: ReadonlySet<string>;
  /** Adverbs of how something was said, right after the verb: "menegaskan kembali", "menolak keras". */
  readonly manners: ReadonlySet<string>;
  /** Words that tie a sentence to the one before and say nothing: "selain", "apalagi". */
  readonly linkers: ReadonlySet<string>;
  /** Words of what stands written after a quotation: "tertulis di ...". */
  readonly writings: ReadonlySet<string>;
  /** Verbs of what became of something told: "menuai", "memicu". */
  readonly outcomes: ReadonlySet<string>;
  /** Heads of words that point back at what was said: "hal" of "hal itu". */
  readonly pointers: ReadonlySet<string>;
  /** After a pointer: the same as another said, "hal senada". */
  readonly likenesses: ReadonlySet<string>;
  /** Forms after which the one who spoke last goes on: "lanjutnya". */
  readonly continuers: ReadonlySet<string>;
  /** Nouns of telling between "according to" and whose it was: "menurut penuturan Budi". */
  readonly tellings: ReadonlySet<string>;
  /** Participles before a title: "entitled". */
  readonly titlers: ReadonlySet<string>;
  /** Before a name that tells who was spoken of: "bernama". */
  readonly namers: ReadonlySet<string>;
  /** Clause openers of a statement with no verb, each a list of words: "according to", "menurut". */
  readonly verbless: readonly (readonly string[])[];
  /** Nouns of what one thinks or says after "in ...'s": "in Oslo's view". */
  readonly views: ReadonlySet<string>;
  /** Verbs that pass on another's words: "dikutip", "quoted by", each a list of words. */
  readonly relays: readonly (readonly string[])[];
  /** Before an outlet that one spoke to or appeared on: "in an interview with CNN", "on Fox News". */
  readonly passages: ReadonlySet<string>;
  /** Verbs of an outlet that gives another's words: "quoted Prent as saying". */
  readonly quoters: ReadonlySet<string>;
  /** Between a quoter's object and its words: "as". */
  readonly quotedAs: string | null;
  /** Before whom an outlet has it from: "Reuters, citing two officials, said". */
  readonly citers: ReadonlySet<string>;
  /** What is offered in words: "apologies". */
  readonly wordsGiven: ReadonlySet<string>;
  /** What one declines to do in "declined to comment". */
  readonly comments: ReadonlySet<string>;
  /** What one has not done who keeps silent: "did not respond". */
  readonly answers: ReadonlySet<string>;
  /** Modals that a negation makes a refusal: "would not comment". */
  readonly refusers: ReadonlySet<string>;
  /** What keeps silent without a verb of its own, each a list of words: "had no comment". */
  readonly silences: readonly (readonly string[])[];
  /** Openers of what one would not say: "whether". */
  readonly interrogatives: ReadonlySet<string>;
  /** True if the word looks like a finite verb: decides whether a seat before it acts. */
  readonly looksVerbal: (word: string) => boolean;
  /** True if it looks like a verb whose subject does something. */
  readonly looksActive: (word: string) => boolean;
  /** True if it looks like the doing of something: "waiting". */
  readonly looksGerund: (word: string) => boolean;
  /** True if the word's end shows a noun, whatever it begins like. */
  readonly looksNominal: (word: string) => boolean;
}

export interface RoleWords {
  /** Heads of offices: "minister", "presiden". */
  readonly heads: ReadonlySet<string>;
  /** Heads of offices that no organisation's name follows: "Menteri PUPR" is the office. */
  readonly ofState: ReadonlySet<string>;
  /** Last words of offices that a country's name follows: "presiden", "menteri". */
  readonly national: ReadonlySet<string>;
  /** Heads of what one is to someone, whose name comes next: "pengacara", "istri". */
  readonly serving: ReadonlySet<string>;
  /** Those of them, and others, that nobody's own name follows: "istri Lind" is no one called Lind. */
  readonly belonging: ReadonlySet<string>;
  /** Heads of offices of firms, whose name comes next whatever it is. */
  readonly ofFirms: ReadonlySet<string>;
  /** What one does rather than an office: counts only beside a learned name. */
  readonly callings: ReadonlySet<string>;
  /** The same of people who are no public figures for it: "warga". */
  readonly everyday: ReadonlySet<string>;
  /** Heads of two or more words, each a list: "juru bicara". */
  readonly compounds: readonly (readonly string[])[];
  /** What begins like an office and is none, each a list of words: "ibu kota" is no mother. */
  readonly mistaken: readonly (readonly string[])[];
  /** Heads of offices of a town or region, never of the state for which its name may stand: "mayor". */
  readonly local: ReadonlySet<string>;
  /** Nouns for the holder of any high office: "leader". */
  readonly anyOffice: ReadonlySet<string>;
  /** Words of an office beside its head: "foreign", "luar", "negeri". */
  readonly portfolio: ReadonlySet<string>;
  /** Before the head: "former", "wakil". */
  readonly prefixes: ReadonlySet<string>;
  /** Titles of address that make a name a person's: "mr", "pak"; with a gender where they tell it. */
  readonly honorifics: ReadonlyMap<string, Gender | null>;
  /** Words of ranks and degrees that stand right before a name: "kolonel", "prof". */
  readonly ranks: ReadonlySet<string>;
  /** Styles before a name of two words or more, which are none of it: "datuk seri"; before one word they may be. */
  readonly courtesies: readonly (readonly string[])[];
  /** Styles that are none of the name only where it goes on by descent: "sheikh" of "Sheikh Ada bin Lind". */
  readonly styles: ReadonlySet<string>;
  /** Nouns of what someone does or of what befalls them, which open no name but stand before one: "kunjungan". */
  readonly doings: ReadonlySet<string>;
  /** "pembunuhan": behind who did it and before a name, that is who suffered it. */
  readonly harms: ReadonlySet<string>;
  /** Ranks of two or more words, each a list: "komisaris besar". */
  readonly rankCompounds: readonly (readonly string[])[];
  /** Words of an office only before another word: "dalam" before "negeri". */
  readonly paired: ReadonlyMap<string, string>;
  /** Small words that an office with its body may hold. */
  readonly linkers: ReadonlySet<string>;
  /** Words that bring in a second office of the same person: "sekaligus". */
  readonly seconds: ReadonlySet<string>;
  /** Words before an office that follows its holder's name: "yang juga". */
  readonly asides: ReadonlySet<string>;
  /** Words before the initials of one whom the text does not name: "tersangka AS", "berinisial". */
  readonly initialled: ReadonlySet<string>;
  /** Those of them after which initials alone tell: "berinisial". */
  readonly initialling: ReadonlySet<string>;
  /** Words between a name and what its bearer is called: "disapa". */
  readonly callers: ReadonlySet<string>;
  /** Words between a name and one word more for its bearer: "atau". */
  readonly aliasJoiners: ReadonlySet<string>;
  /** Words between what someone is called and the name: "sapaan". */
  readonly inverseCallers: ReadonlySet<string>;
  /** Words between a name and the office in which it speaks: "selaku". */
  readonly capacities: ReadonlySet<string>;
  readonly gendered: ReadonlyMap<string, Gender>;
  /** True where the head comes first ("Menteri Luar Negeri") rather than last ("Foreign Minister"). */
  readonly headFirst: boolean;
  readonly affiliationMarkers: ReadonlySet<string>;
  /** Last words of offices whose holders are sent somewhere: "ambassador", "besar" of "duta besar". */
  readonly sent: ReadonlySet<string>;
  /** Words before where they are sent: "to", "untuk". */
  readonly destinations: ReadonlySet<string>;
  /** Heads whose office is of a body, named after them: "Kepala Dinas Perikanan, Budi". */
  readonly bodied: ReadonlySet<string>;
  /** Small words that open a name before certain others: "I" before "Ketut". */
  readonly nameArticles: ReadonlyMap<string, ReadonlySet<string>>;
  /** Lower-case words inside a person's name. */
  readonly namePartLowers: ReadonlySet<string>;
}

/** Words, without marks above and below their letters, that tell people's names from other names. */
export interface PeopleWords {
  /** Surnames that alone are a person's name. */
  readonly knownSurnames: ReadonlySet<string>;
  /** Surnames that a name before them makes a person's. */
  readonly surnames: ReadonlySet<string>;
  /** Family names that stand first: "kim". */
  readonly leadingSurnames: ReadonlySet<string>;
  /** Ends of surnames; those of two letters only of longer words. */
  readonly surnameEndings: readonly string[];
  /** What people are and do; right before a name they tell whose it is: "rapper". */
  readonly callings: ReadonlySet<string>;
  /** Those of them that clubs and states are as well: "champion". */
  readonly looseCallings: ReadonlySet<string>;
  /** Titles that stay part of a name: "sheikh". */
  readonly styles: ReadonlySet<string>;
  /** Words that end a person's name: "jr". */
  readonly suffixes: ReadonlySet<string>;
  /** Verbs of what only people do, or are after a form of "be". */
  readonly deeds: ReadonlySet<string>;
  readonly fates: ReadonlySet<string>;
  /** Verbs whose object is a person: "appoint". */
  readonly makers: ReadonlySet<string>;
  /** What only a person has: "wife". */
  readonly kin: ReadonlySet<string>;
  /** What is called after the one who leads it: "administration". */
  readonly courts: ReadonlySet<string>;
  /** Words that no person's name holds: "province". */
  readonly things: ReadonlySet<string>;
  /** Words that end both the names of people and of things: "bay". */
  readonly looseThings: ReadonlySet<string>;
}

export type Gender = 'f' | 'm';

export interface DescriptionWords {
  readonly heads: ReadonlyMap<string, DescriptionHead>;
  /** Behind a number they make someone of that age: "year-old". */
  readonly ages: ReadonlySet<string>;
  /** Nouns of what says something without being anyone: "letter". */
  readonly things: ReadonlySet<string>;
  readonly determiners: ReadonlySet<string>;
  /** Determiners that point back at one already named: "the", "sang". */
  readonly definite: ReadonlySet<string>;
  /** After the noun, the same: "itu", "tersebut". */
  readonly definiteAfter: ReadonlySet<string>;
  readonly modifiers: ReadonlySet<string>;
  readonly linkers: ReadonlySet<string>;
  /** Nouns after which a country's name tells whose they are, as a demonym does: "warga". Empty where words of their own do. */
  readonly nationals: ReadonlySet<string>;
  /** Nouns that with a country mean its government: "government", "pemerintah". */
  readonly governments: ReadonlySet<string>;
  /** Openers of clauses such as "who asked not to be named", each a list of words. */
  /** Words that open the reason for it: "because". */
  readonly reasons: ReadonlySet<string>;
  readonly anonymity: readonly (readonly string[])[];
}

export interface DescriptionHead {
  readonly kind: EntityKind;
  readonly plural: boolean;
}

/** Words that tell a place by the form of its name. */
export interface PlaceWords {
  /** Before the name, part of it where it has a capital: "Lake", "Kabupaten"; in lower case they tell a place all the same. */
  readonly fronts: ReadonlySet<string>;
  /**
   * Those of them without which a place is called as well, each with the names, in small letters, that mean no other place:
   * "Kota Ambon" is Ambon, while Bogor is a town and the land around it, Jambi a province and a town.
   */
  readonly sorts: ReadonlyMap<string, ReadonlySet<string>>;
  /** Those of `sorts` that tell a town. */
  readonly towns: ReadonlySet<string>;
  /** Before "of" and the name: "Gulf". */
  readonly wholes: ReadonlySet<string>;
  /** Last words: "County", "River". */
  readonly tails: ReadonlySet<string>;
  /** Last words that people's names have as well: "Park". */
  readonly shyTails: ReadonlySet<string>;
  /** Last words before which a town's name is as often a club's: "City". */
  readonly clubTails: ReadonlySet<string>;
  /** Parts of a land, before its name or (where heads come first) after it: "Northern", "Utara". */
  readonly sides: ReadonlySet<string>;
  /** Nouns of what is built, in small letters part of the name behind them: "hotel". */
  readonly sites: ReadonlySet<string>;
  /** After a preposition that tells no place ("of", "and"): what the name is of in lower case: "city", "kota". */
  readonly nouns: ReadonlySet<string>;
}

export interface OrganisationWords {
  readonly heads: ReadonlySet<string>;
  /** What ends a firm's name by its form in law, where heads come first: "Inc", "Tbk". */
  readonly forms: ReadonlySet<string>;
  /** Heads of parts of organisations, which belong to the office where the whole is named too: "fakultas". */
  readonly units: ReadonlySet<string>;
  /** What begins like a part and is a whole: "satuan tugas". */
  readonly unitsBut: readonly (readonly string[])[];
  /** Heads of firms: the word before one belongs to the office. */
  readonly firms: ReadonlySet<string>;
  /** Words that end the names of such firms, and hardly a person's beside them: "tekstil". */
  readonly trades: ReadonlySet<string>;
  /** Heads of wholes, whose parts belong to the office: "kementerian" after "badan". */
  readonly wholes: ReadonlySet<string>;
  /** Heads that stand last in a name borrowed from another language: "initiative". */
  readonly enders: ReadonlySet<string>;
  /** Who leads an organisation, which belongs to the office: "dewan pimpinan pusat". */
  readonly leads: readonly (readonly string[])[];
  /** Heads of what is named after people: "universitas". */
  readonly namesakes: ReadonlySet<string>;
  /** Heads of bodies that a country's name alone tells: "Parlemen Norwegia". */
  readonly ofStates: ReadonlySet<string>;
  /** Heads of what people join, whose names may open with a country: "partai" of "Partai Norwegia Raya". */
  readonly societies: ReadonlySet<string>;
  /** Heads of ministries, which their country alone may name: "kementerian luar negeri Mesir"; empty where the country goes first. */
  readonly ministries: ReadonlySet<string>;
  /** Nouns of outlets, whose name comes next: "kantor berita"; empty where it goes first. */
  readonly outlets: readonly (readonly string[])[];
  /** Those of `outlets` that say "of each day" as well: "harian". */
  readonly dailies: ReadonlySet<string>;
  /** Who works for an outlet, before whose noun they stand: "wartawan"; empty where `outlets` is. */
  readonly reporters: ReadonlySet<string>;
  /** Heads of services that an acronym behind their kind names: "dinas" of "dinas intelijen BND". */
  readonly services: ReadonlySet<string>;
  /** Acronyms that tell of which kind a body is, and name none: "bumn". */
  readonly kinds: ReadonlySet<string>;
  /** Heads of places named after people: "jalan". */
  readonly grounds: ReadonlySet<string>;
  /** Heads, always with a capital, of what is named after people or anything and is no body and no place: "kri", "uu". */
  readonly things: ReadonlySet<string>;
  /** Nouns of ships and weapons, whose name comes next: "kapal"; empty where `namesakes` has them. */
  readonly craft: ReadonlySet<string>;
  /** The same, but only with a word of their kind behind them: "jet tempur", where "jet Lind" is someone's. */
  readonly carriers: ReadonlySet<string>;
  /** Words behind them that tell of which kind they are: "tanker". */
  readonly craftKinds: ReadonlySet<string>;
  /** Words before them that tell of people: "awak". */
  readonly crews: ReadonlySet<string>;
  /** Heads of areas, whose name comes next: "desa". */
  readonly areas: ReadonlySet<string>;
  /** Words that end the names of buildings, clubs and firms called after people: "tower". */
  readonly sites: ReadonlySet<string>;
  /** Names of platforms before an account's: "instagram". */
  readonly platforms: ReadonlySet<string>;
  /** Between a body and the number of what it made: "nomor". */
  readonly numberers: ReadonlySet<string>;
  /** What one holds of a firm, or what it has: "shares", "karyawan". */
  readonly stakes: ReadonlySet<string>;
  /** Words that end an organisation's name: "tbk". */
  readonly tails: ReadonlySet<string>;
  /** Lower-case words allowed inside a name: "of", "dan". */
  readonly linkers: ReadonlySet<string>;
}

export interface Pronoun {
  readonly number: 'one' | 'many';
  readonly gender: Gender | null;
  /** What it may stand for. */
  readonly kinds: readonly EntityKind[];
  /** Set for one that means the last speaker's own side: "pihaknya". */
  readonly own?: true;
}

/** What points in a content at someone named before. */
export interface PointerWords {
  /** In any case: "them" beside "they". */
  readonly pronouns: ReadonlyMap<string, Pronoun>;
  /** "that country", each a list of words. */
  readonly countries: readonly (readonly string[])[];
  /** Right after a cue, before whom it is about: "of", "soal", each a list of words. */
  readonly topics: readonly (readonly string[])[];
  /** The same, also after a comma: "referring to". */
  readonly references: readonly (readonly string[])[];
  /** Before a country's name they make it money: "dolar AS". */
  readonly currencies: ReadonlySet<string>;
}

export interface DateWords {
  /** 0 is Sunday. */
  readonly weekdays: ReadonlyMap<string, number>;
  /** 1 is January. */
  readonly months: ReadonlyMap<string, number>;
  /** Months that a stop ends: "Feb." */
  readonly abbreviated: ReadonlySet<string>;
  /** After a day: "afternoon", "sore". */
  readonly dayParts: ReadonlySet<string>;
  /** Days from the published one: "yesterday" -1. */
  readonly relative: ReadonlyMap<string, number>;
  readonly prepositions: ReadonlySet<string>;
  /** Periods by name: "pekan lalu". */
  readonly periods: readonly Period[];
  /** Numbers as words, units and what follows them in "dua hari lalu". */
  readonly counts: ReadonlyMap<string, number>;
  readonly units: ReadonlyMap<string, PeriodUnit>;
  readonly ago: ReadonlySet<string>;
  /** Before a weekday or a month: the one before today's: "last Wednesday". */
  readonly previous: ReadonlySet<string>;
  /** Before a month or year that says when, beside the prepositions of days: "in". */
  readonly openers: ReadonlySet<string>;
  /** Between the first and the last day of several, beside dashes: "to", "hingga". */
  readonly through: ReadonlySet<string>;
  /** Before two days that `joiners` of the grammar join: "between", "antara". */
  readonly between: ReadonlySet<string>;
  /** Beside a month that is still to come: "next" before it, "mendatang" after it. */
  readonly coming: { readonly before: ReadonlySet<string>; readonly after: ReadonlySet<string> };
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

export type Sign = -1 | 0 | 1;

/** What a word says: 1 for, -1 against, 0 neither. */
export interface Attitude {
  /** Towards whom it is done to. */
  readonly effect: Sign;
  /** Towards whom does it or is it. */
  readonly deed: Sign;
  /** True if it turns what it governs into its contrary: "lift", "suspend". */
  readonly turns: boolean;
  /** True for forms whose subject it is done to ("diserang"). */
  readonly passive: boolean;
  /** True for words by which speakers tell how they feel, even with no subject: "thanks", "kecewa". */
  readonly voiced: boolean;
}

export interface StanceWords {
  readonly attitudes: ReadonlyMap<string, Attitude>;
  /** Words that count only where the tagger sees a verb: "back". */
  readonly verbsOnly: ReadonlySet<string>;
  /** Before what its subject is to blame for: "responsible for", each a list of words. */
  readonly answering: readonly (readonly string[])[];
  /** What one is of another, which says nothing of the other: "ally". */
  readonly relations: ReadonlySet<string>;
  /** What at the end of a word means one named before: "nya" of "mendukungnya"; empty where nothing does. */
  readonly enclitic: string;
  /** Right before what is said not to be so, or not said to be: "not true that", "if", each a list of words. */
  readonly untruths: readonly (readonly string[])[];
  /** What can be: "can", "bisa". */
  readonly abilities: ReadonlySet<string>;
  /** Two words with a hyphen that together say nothing of the kind: "salah-satu". */
  readonly exceptions: ReadonlySet<string>;
  /** Words that deny what follows. */
  readonly negators: ReadonlySet<string>;
  /** What opens what one is asked to do: "to", "agar". */
  readonly infinitives: ReadonlySet<string>;
  /** Verbs that say nothing without their noun: "commit", "melakukan". */
  readonly light: ReadonlySet<string>;
  /** The speaker and those the speaker speaks for: "we", "our", "the country". */
  readonly firstPerson: ReadonlySet<string>;
  /** Those of them that are subjects: "we". */
  readonly speakers: ReadonlySet<string>;
  /** After a deed comes whom it is done to: "on", "against", "terhadap". */
  readonly towards: ReadonlySet<string>;
  /** After a deed comes who does it: "by", "from", "oleh". */
  readonly agents: ReadonlySet<string>;
  /** After a deed comes one or the other, as the deed goes: "of". */
  readonly either: ReadonlySet<string>;
  /** Where, not towards whom: "in", "di". */
  readonly places: ReadonlySet<string>;
  /** What ought to be: "must", "harus". */
  readonly duties: ReadonlySet<string>;
  /** By itself against whom follows, after a word of attitude a mere preposition: "against". */
  readonly against: ReadonlySet<string>;
  /** Before the one who is not to do it: "jangan". */
  readonly prohibitions: ReadonlySet<string>;
  /** What will be: "will", "akan". */
  readonly futures: ReadonlySet<string>;
  /** Verbs after which a subject has done to it what the noun tells: "receive", "mendapat". */
  readonly receiving: ReadonlySet<string>;
  /** What may stand between a deed and its owner behind it: "udara" of "serangan udara Israel". */
  readonly qualifiers: ReadonlySet<string>;
  /** True where an owner follows its noun with nothing between ("serangan Israel"). */
  readonly ownerAfter: boolean;
}

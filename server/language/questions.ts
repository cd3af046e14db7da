import type { Act, Language, StanceValue, StatementKind } from '../document/document.ts';
import type { PeriodUnit } from './periods.ts';

/** Words that stand one after the other, in small letters. */
type Phrases = readonly (readonly string[])[];

/**
 * Words of short questions about statements ("what did Wang say about Japan since May"), beside the cues, dates and
 * function words that a pack holds for texts.
 */
export interface QuestionWords {
  /** Ask, and select nothing: "what did", "tampilkan". */
  readonly asking: ReadonlySet<string>;
  /** Any statement: "statements", "pernyataan". */
  readonly statements: ReadonlySet<string>;
  /** Verbs of saying anything at all: "say", "berbicara". */
  readonly saying: ReadonlySet<string>;
  /** Nouns of an act that extraction makes nothing of: "criticism", "kecaman". */
  readonly acts: ReadonlyMap<string, Act>;
  /** Before who speaks: "by", "menurut". */
  readonly speakers: Phrases;
  /** Before what it is about: "about", "soal". */
  readonly topics: Phrases;
  /** Before or as what tells a stance to what follows: "against", "mendukung". */
  readonly stances: readonly { readonly words: readonly string[]; readonly stance: StanceValue }[];
  /** Before that, of what an outlet does: "reported by". */
  readonly carried: ReadonlySet<string>;
  /** Before an outlet, which more often is something else: "in", "di". */
  readonly outlets: ReadonlySet<string>;
  /** Before where something was spoken: "in", "di". */
  readonly spokenIn: ReadonlySet<string>;
  /** What may stand before an outlet's name: "newspaper", "harian". */
  readonly outletNouns: ReadonlySet<string>;
  /** Two who speak of each other: "each other", "satu sama lain". */
  readonly mutual: Phrases;
  /** Beside a country that they stand for: "government", "pejabat". */
  readonly governments: ReadonlySet<string>;
  /** Of these, people who speak for it: "officials", "pejabat". */
  readonly officials: ReadonlySet<string>;
  /** Between them and their country: "officials of", "pejabat dari". */
  readonly officialsOf: ReadonlySet<string>;
  /** Before them, where they are many: "para". */
  readonly plurals: ReadonlySet<string>;
  readonly or: ReadonlySet<string>;
  /** Between two who speak of each other: "vs". */
  readonly versus: ReadonlySet<string>;
  /** What is between two: "relations", "hubungan". */
  readonly relations: ReadonlySet<string>;
  /** Forms of words of an act that tell a stance, in whatever act: "opposes". Those of support do so anyhow. */
  readonly opposing: ReadonlySet<string>;
  /** Say how much, to whom or how often, and select nothing: "the latest", "kepada wartawan". */
  readonly fillers: Phrases;
  /** What outlets publish, which selects nothing: "articles", "berita". */
  readonly news: Phrases;
  /** What is spoken of, before what it is: "the issue of", "masalah". */
  readonly matters: Phrases;
  /** Verbs of `saying` whose object is what they are about: "mentions". */
  readonly mentioning: ReadonlySet<string>;
  readonly confidence: ConfidenceWords;
  /** Before what is to be left out: "except", "selain". */
  readonly exceptions: Phrases;
  /** Deny what follows, beside the negations of texts: "without", "nggak". */
  readonly negations: ReadonlySet<string>;
  /** Of who says nothing: "silent", "bungkam". */
  readonly silences: Phrases;
  readonly kinds: readonly { readonly words: readonly string[]; readonly kind: StatementKind }[];
  readonly firstHand: Phrases;
  readonly languages: readonly { readonly words: readonly string[]; readonly language: Language }[];
  /** From then on: "since". */
  readonly since: Phrases;
  /** Up to then, itself included: "until". */
  readonly until: Phrases;
  /** Up to the day before: "before". */
  readonly before: Phrases;
  /** From the day after: "after". */
  readonly after: Phrases;
  /** Within: "in", "pada". */
  readonly within: Phrases;
  /** Between the first and last of a stretch of time whose beginning `from` tells. */
  readonly from: ReadonlySet<string>;
  /** Of the time up to today, before or after a number of units: "past", "terakhir". */
  readonly recent: ReadonlySet<string>;
  /** One of a unit in one word: "sepekan". */
  readonly units: ReadonlyMap<string, PeriodUnit>;
  /** Tells that the time is that of the article: "published", "terbit". */
  readonly published: ReadonlySet<string>;
}

/** Words of how sure statements are to be: "with high confidence", "keyakinan di atas 70 persen". */
export interface ConfidenceWords {
  readonly nouns: ReadonlySet<string>;
  /** What a word stands for, 0 to 1: "high". */
  readonly degrees: ReadonlyMap<string, number>;
  readonly least: Phrases;
  readonly most: Phrases;
  readonly units: ReadonlySet<string>;
  /** Select nothing between them: "with", "tingkat". */
  readonly links: ReadonlySet<string>;
}

/** All that decides whether two reports are one utterance, in one place; measured on the news that the README names. */

/** Fewer words than this are said by many on many days. */
export const FEWEST_WORDS = 8;

/** So many quoted words in a row are said by one speaker once, within `JOINED_DAYS`. */
export const QUOTED_RUN = 8;

/**
 * Fewer in a row than `LONG_RUN` join only where they are this share of the shorter one's quoted words: who speaks for long
 * says a name or an address of eight words twice.
 */
export const LONG_RUN = 12;
export const RUN_SHARE = 1 / 3;

/** Equal words that are fewer than `FEWEST_WORDS`, by one full name on neighbouring days, if they tell this much of a subject. */
export const FEWEST_EQUAL_SUBJECT_WORDS = 5;
export const EQUAL_DAYS = 1;

/** Days between two reports of one utterance: what is said again later is said again. */
export const JOINED_DAYS = 7;

/** A saying told less exactly than this ("in 2019") is placed by its publication. */
export const WIDEST_DAYS = 31;

/** Days between the first and the last report of a whole utterance. */
export const WHOLE_DAYS = 21;

/** In articles that copy each other: the share of the shorter one's words that stand in the longer one, in order; fewer words must be equal. */
export const COPIED_SHARE = 0.75;
export const FEWEST_COPIED = 4;

/** Days between two statements of which one may tell the other in other words or in another language. */
export const PROPOSED_DAYS = 2;

/** Fewer words that tell the subject than this are compared with no other words. */
export const FEWEST_SUBJECT_WORDS = 5;

/** Equal words by one speaker are proposed from so many words that tell the subject. */
export const FEWEST_REPEATED = 2;

/** Equal words by speakers of one description, from so many. */
export const FEWEST_REPEATED_BY_NOBODY = 4;

/** Share of the words that tell the subject (Jaccard) from which one may tell the other in other words. */
export const PARAPHRASE_SHARE = 0.4;

/** In one language, of words with one meaning ("allow", "permit"): so many, and by so much one telling may be longer. */
export const FEWEST_MEANT = 4;
export const PARAPHRASE_LENGTHS = 2;

/** So many words in a row that are all of one telling and stand in the other may be cut from it. */
export const FEWEST_CUT = 5;

/** In two languages: words that must mean the same, what share of the shorter one's, and by how much one may be longer. */
export const FEWEST_TRANSLATED = 3;
export const TRANSLATION_SHARE = 0.6;
export const TRANSLATION_LENGTHS = 3;

/** What a word weighs that the list of meanings lacks, of one that it has. */
export const UNKNOWN_WEIGHT = 0.5;

/** Proposals of one statement, at most. */
export const MOST_PROPOSALS = 3;

import type { Language } from '../../document/document.ts';
import type { Frame } from '../phrases/frame.ts';

/**
 * How sure a speaker is by the reason for which a source was taken to mean them: the share that is right of those whose
 * statement is right. Of Indonesian quotations measured on PFSA-ID beyond dev-30; where that has too few, judged from
 * reading.
 */
const SPEAKERS = {
  'named in the source': 0.98,
  'short name of one named in full': 0.97,
  'country named in the source': 0.95,
  'described in the source': 0.95,
  'name beside a speech verb': 0.94,
  'named by its country': 0.94,
  'government by its seat': 0.93,
  'office without a name': 0.92,
  'pronoun to the last speaker': 0.93,
  'pronoun to the last one named': 0.87,
  'pronoun to one described': 0.85,
  'office to its holder in this text': 0.88,
  'name as the source of a speech verb': 0.85,
  'another name for the last one named': 0.7,
  'own side of the last speaker': 0.7,
  'last speaker': 0.96,
  'last speaker, sentences ago': 0.88,
  'last speaker, further back': 0.75,
  'last speaker, another named since': 0.8,
  'last one who spoke for the body': 0.8,
  'last one named': 0.75,
  'quotation without a cue: last speaker': 0.9,
  'quotation without a cue: speaker of the paragraph before': 0.85,
} as const;

/** Why a source was taken to mean a speaker. */
export type Reason = keyof typeof SPEAKERS;

/** 0 to 1. */
export function speakerCertainty(reason: Reason): number {
  return SPEAKERS[reason];
}

/** What a cue that is as often another word, or a relative clause, takes from a rule's worth: measured as below. */
const DOUBT = 0.93;

/** The worth of a rule that was too seldom seen to be measured. */
const UNMEASURED = 0.7;

/**
 * The share of what each rule found that was right in content and source, over the mean certainty of its speakers.
 * English: 10,500 statements of PolNeAR's train part, judged as `npm run score -- confidence` does; rules with fewer
 * than 20 are judged by their kin. "/mixed" is for contents that hold words outside quotation marks too.
 */
const ENGLISH: Readonly<Record<string, number>> = {
  'source-cue-after-quote': 0.98,
  'source-cue-after-quote/mixed': 0.65,
  'cue-after-quote': 0.98,
  'cue-after-quote/mixed': 0.63,
  'source-cue-quote': 0.92,
  'source-cue-that': 0.91,
  'source-cue-bare': 0.88,
  'source-cue-about': 0.74,
  'source-cue-infinitive': 0.73,
  'source-cue-naming': 0.72,
  'source-cue-noun': 0.69,
  'source-cue-own': 0.6,
  'source-cue-none': 0.95,
  'source-cue-within-clause': 0.94,
  'source-cue-after-clause': 0.76,
  'cue-after-clause': 0.72,
  'cue-within-clause': 0.85,
  'as-source-cue': 0.82,
  'quoted-as': 0.88,
  'opening-cue': 0.92,
  'chained-cue': 0.77,
  'shared-subject': 0.85,
  'verbless-before': 0.93,
  'verbless-after': 0.85,
  'colon-after-name': 0.95,
  'colon-after-clause': 0.85,
  'heading-after-name': 0.8,
  'quote-without-cue': 0.86,
  'quote-signed': 0.92,
  'asked-of': 0.68,
  'passive-agent': 0.67,
  'passive-relative': 0.58,
  'passive-trait': 0.67,
  nominal: 0.47,
};

/**
 * Indonesian: quotations by 339 statements of PFSA-ID beyond dev-30; what is not quoted by reading 100 statements of
 * current news at random, where 92 were right in both.
 */
const INDONESIAN: Readonly<Record<string, number>> = {
  'cue-after-quote': 0.99,
  'source-cue-after-quote': 0.95,
  'source-cue-quote': 0.97,
  'quote-then-name': 0.9,
  'quote-signed': 0.9,
  'quote-without-cue': 0.85,
  'enclitic-after-content': 0.95,
  'enclitic-within-content': 0.93,
  'enclitic-before-content': 0.9,
  'source-cue-that': 0.95,
  'source-cue-bare': 0.93,
  'source-cue-infinitive': 0.9,
  'source-cue-noun': 0.82,
  'source-cue-about': 0.85,
  'source-cue-own': 0.8,
  'source-cue-none': 0.9,
  'source-cue-within-clause': 0.93,
  'source-cue-after-clause': 0.75,
  'cue-after-clause': 0.85,
  'cue-within-clause': 0.93,
  'cue-source-before-clause': 0.9,
  'chained-cue': 0.85,
  'shared-subject': 0.8,
  'verbless-before': 0.93,
  'verbless-after': 0.9,
  'passive-agent': 0.8,
  'passive-within-clause': 0.85,
  'passive-without-agent': 0.7,
  'passive-relative': 0.75,
  'reported-by-outlet': 0.8,
  'noun-source': 0.75,
  'name-colon': 0.8,
  headline: 0.85,
  echo: 0.8,
};

const RULES: Readonly<Record<Language, Readonly<Record<string, number>>>> = { en: ENGLISH, id: INDONESIAN };

/** How sure a statement is by the rule that found it. 0 to 1. */
export function statementCertainty(language: Language, { rule, kind, doubtful }: Frame): number {
  const rules = RULES[language];
  const worth = (kind === 'mixed' ? rules[`${rule}/mixed`] : undefined) ?? rules[rule] ?? UNMEASURED;
  return Math.round(worth * (doubtful ? DOUBT : 1) * 100) / 100;
}

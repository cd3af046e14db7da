/** How good extraction was on texts that people labelled: as `npm run score` prints it. */
export interface Score {
  /** What is looked for, in a sentence. */
  readonly what: string;
  readonly language: 'en' | 'id';
  /** The labelled set, and the part of it that was read. */
  readonly set: string;
  /** "F1": of precision and recall their harmonic mean. */
  readonly measure: 'F1' | 'macro-F1' | 'accuracy' | 'precision' | 'recall';
  /** 0 to 1. */
  readonly value: number;
  /** How many labels it was compared with. */
  readonly labels: number;
}

/** The extractor that the scores are of. */
export const MEASURED = '0.5.15';

const POLNEAR = 'PolNeAR, dev: political news';
const PFSA = 'PFSA-ID, dev-30: direct quotations of Kompas';
const IDNER = 'IDNER-News-2k, dev';
const RE3D = 're3d: reports on Syria and Iraq';
const NEWSMTSC = 'NewsMTSC: attitudes of statements that were found with their target';

/** Measured on 2026-11-27; those that fall short stand beside those that don't. */
export const SCORES: readonly Score[] = [
  {
    ...{ what: 'Who said what, by a verb of speech: source, cue and content whole.', language: 'en' },
    ...{ set: POLNEAR, measure: 'F1', value: 0.845, labels: 1008 },
  },
  {
    ...{ what: 'The same of what stands in quotation marks.', language: 'en' },
    ...{ set: POLNEAR, measure: 'F1', value: 0.898, labels: 426 },
  },
  {
    ...{ what: 'The same by whatever cue, nouns and "according to" included.', language: 'en' },
    ...{ set: POLNEAR, measure: 'F1', value: 0.617, labels: 2193 },
  },
  {
    ...{ what: 'Direct quotations, their words exactly.', language: 'id' },
    ...{ set: PFSA, measure: 'F1', value: 0.916, labels: 1273 },
  },
  {
    ...{ what: 'Who speaks them.', language: 'id' },
    ...{ set: PFSA, measure: 'accuracy', value: 0.962, labels: 1125 },
  },
  {
    ...{ what: 'The names of those who speak, exactly.', language: 'id' },
    ...{ set: PFSA, measure: 'F1', value: 0.866, labels: 748 },
  },
  {
    ...{ what: 'Their offices, exactly.', language: 'id' },
    ...{ set: PFSA, measure: 'F1', value: 0.737, labels: 777 },
  },
  {
    ...{ what: 'Names of persons, organisations and places, exactly.', language: 'id' },
    ...{ set: IDNER, measure: 'F1', value: 0.806, labels: 562 },
  },
  {
    ...{ what: 'Names of persons, exactly.', language: 'id' },
    ...{ set: IDNER, measure: 'F1', value: 0.925, labels: 221 },
  },
  {
    ...{ what: 'Persons, organisations and places by name.', language: 'en' },
    ...{ set: RE3D, measure: 'F1', value: 0.594, labels: 999 },
  },
  {
    ...{ what: 'Place names.', language: 'en' },
    ...{ set: 'GeoWebNews', measure: 'F1', value: 0.869, labels: 1097 },
  },
  {
    ...{ what: 'Whether the name of a place means its government.', language: 'en' },
    ...{ set: 'ReLocaR', measure: 'accuracy', value: 0.886, labels: 1026 },
  },
  {
    ...{ what: 'What one party does to another: one of 15 classes.', language: 'en' },
    ...{ set: 'PLV', measure: 'macro-F1', value: 0.779, labels: 1050 },
  },
  {
    ...{ what: 'Whether that is cooperation or conflict, in words or in deeds.', language: 'en' },
    ...{ set: 'PLV', measure: 'macro-F1', value: 0.875, labels: 1050 },
  },
  {
    ...{ what: 'The attitude to a target: supports, opposes or neutral.', language: 'en' },
    ...{ set: NEWSMTSC, measure: 'macro-F1', value: 0.383, labels: 800 },
  },
  {
    ...{ what: 'Of what is told to oppose a target, what does.', language: 'en' },
    ...{ set: NEWSMTSC, measure: 'precision', value: 0.978, labels: 135 },
  },
  {
    ...{ what: 'Of what opposes a target, what is told to.', language: 'en' },
    ...{ set: NEWSMTSC, measure: 'recall', value: 0.288, labels: 459 },
  },
];

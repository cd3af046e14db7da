import { MEASURED, SCORES, type Score } from '../extract/quality.ts';
import { EXTRACTOR_VERSION } from '../extract/version.ts';
import { builder } from './builder.ts';
import { LanguageEnum } from './enums.ts';

const ScoreRef = builder.objectRef<Score>('Score').implement({
  description: 'How well extraction finds something, compared with what people labelled.',
  fields: (t) => ({
    what: t.exposeString('what', { description: 'What is looked for, in a sentence.' }),
    language: t.field({
      type: LanguageEnum,
      description: 'Of the texts.',
      resolve: ({ language }) => language,
    }),
    set: t.exposeString('set', { description: 'The labelled texts, and what they are.' }),
    measure: t.exposeString('measure', {
      description:
        '"F1": the harmonic mean of precision (of what was found, the share that is right) and recall (of what was to be found, the share that was); "macro-F1": the mean of it over classes; "accuracy": the share that is right.',
    }),
    value: t.exposeFloat('value', { description: '0 to 1; 1 is as people did it.' }),
    labels: t.exposeInt('labels', { description: 'How many labels it was compared with.' }),
  }),
});

interface QualityShape {
  readonly extractor: string;
  readonly measured: string;
  readonly scores: readonly Score[];
}

const QualityRef = builder.objectRef<QualityShape>('Quality').implement({
  description:
    'What may be expected of extraction: scores on labelled news, the bad ones as well. They are of the parts that rules were developed on; on other news expect somewhat less.',
  fields: (t) => ({
    extractor: t.exposeString('extractor', { description: 'The version of the extractor that runs here.' }),
    measured: t.exposeString('measured', { description: 'The version that the scores are of.' }),
    scores: t.field({
      type: [ScoreRef],
      description: 'Statements first, then names and places, events and attitudes.',
      resolve: ({ scores }) => [...scores],
    }),
  }),
});

builder.queryField('quality', (t) =>
  t.field({
    type: QualityRef,
    description: 'How good extraction is, by the sets that it was measured on.',
    resolve: () => ({ extractor: EXTRACTOR_VERSION, measured: MEASURED, scores: SCORES }),
  }),
);

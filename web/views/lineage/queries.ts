import type { ResultOf } from 'gql.tada';
import { graphql } from '../../api/graphql.ts';
import { spanFragment, standingFragment } from '../../api/queries.ts';

const reportFragment = graphql(
  `
  fragment Report on UtteranceReport {
    rule
    reason
    score
    article { id title outlet file fictional published { from to precision } }
    statement { id language kind act speakers { entity { ...Standing } role { title } } }
  }
`,
  [standingFragment],
);

/** What came of an utterance's words from report to report. */
export const lineageQuery = graphql(
  `
  query LineageOf($utterance: ID!, $asOf: AsOf) {
    lineage(utterance: $utterance, asOf: $asOf) {
      undated
      utterance { id reports outlets }
      first { ...Report }
      variants {
        original
        words
        reports { ...Report }
        runs { change original { ...Words } own { ...Words } }
      }
    }
  }
`,
  [reportFragment, spanFragment],
);

export type Lineage = NonNullable<ResultOf<typeof lineageQuery>['lineage']>;
export type Variant = Lineage['variants'][number];
export type Run = Variant['runs'][number];
export type Report = Lineage['first'][number];

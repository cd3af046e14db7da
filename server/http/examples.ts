/** A query that answers a question people come with. */
export interface Example {
  readonly question: string;
  /** Begins with the question as a comment. */
  readonly query: string;
  /** JSON. */
  readonly variables: string;
}

function example(question: string, variables: object, query: string): Example {
  return {
    question,
    query: `# ${question}\n${query.trim()}\n`,
    variables: JSON.stringify(variables, null, 2),
  };
}

/** Of the sample corpus: ids of people are made of the text that first speaks of them. */
const ASAMURA = 'Entity:09b4d592320ebf873be3391aae764e7a';

/** They hold on the sample corpus; for a graph of your own change the variables. */
export const EXAMPLES: readonly Example[] = [
  example(
    "What has Japan's fisheries minister (Kenjiro Asamura) said about Norway since January, and where was it reported? Show me the words.",
    { filter: { speaker: [ASAMURA], target: ['Entity:NOR'], period: { from: '2026-01' } } },
    `
query WhatWasSaid($filter: StatementFilter) {
  statements(filter: $filter, first: 20) {
    totals { reports utterances }
    edges {
      node {
        speakers { entity { id name } role { title for { name } } }
        act
        said { from precision }
        contents { text start end }
        targets { entity { name } stance { value } }
        article { title outlet address }
      }
    }
  }
}`,
  ),
  example(
    'Did the position change? What he said about Norway in the order of saying, with what may take an earlier word back.',
    { speaker: ASAMURA, target: 'Entity:NOR' },
    `
query DidItChange($speaker: ID!, $target: ID!) {
  positions(speaker: $speaker, target: $target) {
    totalCount
    edges {
      node {
        day
        stance
        statement { act contents { text } article { outlet } }
        changes { kind reason confidence beforeWords { text } words { text } }
      }
    }
  }
}`,
  ),
  example(
    'Who talks about Japan and Norway, how much and in what tone, and how did that change by month?',
    { filter: { period: { from: '2026-01' } }, columns: ['Entity:JPN', 'Entity:NOR'] },
    `
query WhoTalksAbout($filter: StatementFilter, $columns: [ID!]) {
  saidAbout(filter: $filter, columns: $columns, bucket: MONTH) {
    rows { entity { id name } utterances }
    columns { entity { id name } utterances }
    cells {
      speaker { name }
      target { name }
      utterances
      stances { supports opposes neutral }
      trend { from utterances }
    }
    hidden { rows columns }
    totals { reports utterances }
  }
}`,
  ),
  example(
    'Every statement, a page at a time, the same next month: take asOf and endCursor from the first answer into the variables.',
    { filter: {}, after: null },
    `
query AllOfIt($filter: StatementFilter, $after: String) {
  statements(filter: $filter, first: 200, after: $after) {
    totalCount
    asOf
    pageInfo { hasNextPage endCursor }
    edges {
      node {
        id
        act
        kind
        said { from to precision }
        speakers { entity { id name } confidence }
        targets { entity { id name } stance { value confidence } }
        contents { text }
        article { id outlet }
      }
    }
  }
}`,
  ),
  example(
    'Which two names may be one person, and why? (Then: judge them SAME or DIFFERENT, and undo it at any time.)',
    {},
    `
query WhoMayBeOne {
  reviewQueue(of: ENTITIES, first: 10) {
    edges {
      node {
        score
        signs { reason }
        pair { entity { id name kind } examples { article { outlet title } } }
      }
    }
  }
}`,
  ),
];

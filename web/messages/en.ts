import type { Act, Clock, EntityKind, Language, StanceValue, StatementKind } from '../api/graphql.ts';

const number = new Intl.NumberFormat('en');
const plural = (n: number, one: string, many: string) => `${number.format(n)} ${n === 1 ? one : many}`;

/** A number and what it comes to at most, in words; the same where they are one. */
const range = (low: number, most: number) =>
  most <= low
    ? number.format(low)
    : Number.isFinite(most)
      ? `${number.format(low)} to ${number.format(most)}`
      : `${number.format(low)} or more`;

const act: Record<Act, string> = {
  SAY: 'says',
  DENY: 'denies',
  CONFIRM: 'confirms',
  ACCUSE: 'accuses',
  WARN: 'warns',
  THREATEN: 'threatens',
  DEMAND: 'demands',
  ASK: 'asks',
  PROMISE: 'promises',
  OFFER: 'offers',
  PRAISE: 'praises',
  WELCOME: 'welcomes',
  CONDEMN: 'condemns',
  SUPPORT: 'supports',
  REJECT: 'rejects',
  PREDICT: 'predicts',
  APOLOGISE: 'apologises',
  DECLINE: 'declines',
  THINK: 'thinks',
  HOPE: 'hopes',
};
const stance: Record<StanceValue, string> = { SUPPORTS: 'supports', OPPOSES: 'opposes', NEUTRAL: 'neutral' };
const kind: Record<StatementKind, string> = { DIRECT: 'direct', INDIRECT: 'indirect', MIXED: 'mixed' };
const entity: Record<EntityKind, string> = {
  PERSON: 'person',
  COUNTRY: 'country',
  ORGANISATION: 'organisation',
  PLACE: 'place',
  GROUP: 'group',
};
const clock: Record<Clock, string> = { SAID: 'said', PUBLISHED: 'published', LEARNED: 'learned' };
const language: Record<Language, string> = { EN: 'English', ID: 'Indonesian' };

/** The page's English. Every other language has the same shape. */
export const en = {
  tongue: 'English',
  act,
  stance,
  kind,
  entity,
  clock,
  language,
  number: (n: number) => number.format(n),
  range,
  stanceCount: (stance: StanceValue, n: number): string =>
    `${number.format(n)} ${stance === 'NEUTRAL' ? 'neutral' : (stance === 'SUPPORTS' ? 'support' : 'oppose') + (n === 1 ? 's' : '')}`,

  skip: 'Skip to statements',
  skipToView: 'Skip to the view',
  views: {
    label: 'Views',
    graph: 'Graph',
    outline: 'Outline',
    timeline: 'Timeline',
    matrix: 'Matrix',
    statements: 'Statements',
    reader: 'Reader',
    review: 'Review',
    add: 'Bring in',
  },
  past: { undo: 'Undo', redo: 'Redo' },
  keys: {
    title: 'Keyboard shortcuts',
    open: 'Keyboard shortcuts (?)',
    close: 'Close',
    view: (name: string) => `Show ${name}`,
    walk: 'Walk from entity to entity (in the graph)',
    zoom: 'Zoom in and out (in the graph)',
    fit: 'Show all (in the graph)',
    letGo: 'Clear selection',
  },
  totals: {
    utterances: (n: number): string => (n === 1 ? 'utterance' : 'utterances'),
    inReports: (n: number) => `in ${plural(n, 'report', 'reports')}`,
    noDate: (n: number) => `${number.format(n)} undated`,
    noTarget: (n: number) => `${number.format(n)} about no one named`,
    noSpeaker: (n: number) => `${number.format(n)} without speaker`,
  },
  shown: (n: number, all: number) => `${number.format(n)} of ${plural(all, 'entity', 'entities')}`,
  more: (n: number) => `+${number.format(n)} more`,
  moreTitle: (n: number) =>
    `${plural(n, 'entity matches', 'entities match')} but ${n === 1 ? 'is' : 'are'} not drawn; search or filter to reach them`,

  filter: {
    language: 'language',
    label: 'Filters',
    add: 'filter',
    title: 'Filter statements',
    from: 'from',
    to: 'to',
    since: (day: string) => `since ${day}`,
    until: (day: string) => `until ${day}`,
    atLeast: (percent: number) => `from ${percent}%`,
    any: 'any',
    remove: (what: string) => `Remove filter: ${what}`,
    clear: 'Clear all',
    done: 'Done',
    unknown: 'unknown',
  },

  settings: {
    tongue: 'Language of the page',
    theme: 'Theme',
    themes: { system: 'as the system', light: 'light', dark: 'dark' },
  },

  graph: {
    label: (entities: number, arrows: number) =>
      `Graph of ${plural(entities, 'entity', 'entities')} and ${plural(arrows, 'arrow', 'arrows')}. The outline view lists the same as tables. Arrow keys walk from entity to entity, Escape lets go.`,
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
    fit: 'Show all',
    legend: 'Legend',
    described: 'not named',
    width: 'number: utterances',
    notShown: (name: string) => `${name} is not among those drawn.`,
    actions: 'Expand, hide, pin …',
    add: 'Add to the graph',
    showAround: (name: string) => `Show around ${name}`,
    drawFailed: 'The graph cannot be drawn here. The outline lists the same.',
  },

  outline: {
    arrows: 'Who speaks about whom',
    entities: 'Entities',
    speaker: 'Speaker',
    target: 'About',
    utterances: 'Utterances',
    reports: 'Reports',
    name: 'Name',
    kind: 'Kind',
    openArrow: (n: number, speaker: string, target: string, most = n) =>
      `${range(n, most)} ${Math.max(n, most) === 1 ? 'utterance' : 'utterances'} by ${speaker} about ${target}`,
  },

  panel: {
    label: 'Statements',
    latest: 'Latest statements',
    latestHint: 'Select a name or an arrow to see who said what about whom.',
    on: 'on',
    spokeFor: (country: string) => `speaking for ${country}`,
    itself: 'itself',
    by: 'by',
    about: 'about',
    sides: 'Said by or about',
    close: 'Clear selection',
    summary: (utterances: number, reports: number) =>
      `${plural(utterances, 'utterance', 'utterances')} in ${plural(reports, 'report', 'reports')}`,
    showing: (n: number, all: number) => `Showing ${number.format(n)} of ${plural(all, 'report', 'reports')}`,
    undatedWords: '“published”: the text gives no day of speech.',
    loadMore: 'Show more',
    counts: (by: number, about: number) => `${number.format(by)} by · ${number.format(about)} about`,
    impossible: 'The filter leaves none of these.',
    none: 'No statements here.',
    also: 'also written as',
    gone: 'This is not in the graph',
    goneHint: 'The link may be older than the graph, or the article was taken out.',
  },

  card: {
    noSpeaker: 'no speaker found',
    untold: 'what exactly is not told',
    unnamed: 'unnamed',
    inReports: (n: number) => `in ${number.format(n)} reports`,
    alsoIn: 'also in',
    via: (names: string) => `via ${names}`,
    undated: 'undated',
    clockHint: {
      SAID: 'the day it was spoken, as the text gives it',
      PUBLISHED: 'the text gives no day; this is when it was published',
      LEARNED: 'neither spoken nor published day is known; this is when the graph learned it',
    } satisfies Record<Clock, string>,
    confidence: (percent: number) => `confidence ${percent}%`,
    fictional: 'fictional',
    why: 'why',
    rule: 'Rule',
    speaker: 'Speaker',
    stanceWords: 'Stance',
    time: 'Time',
    noWords: 'no words of the text show it',
    read: 'Read in the article',
  },

  reader: {
    label: 'Article',
    articles: 'Articles',
    allArticles: 'All articles',
    count: (n: number) => plural(n, 'article', 'articles'),
    untitled: 'Untitled article',
    address: 'original',
    by: (name: string) => `by ${name}`,
    legend: 'What is marked',
    parts: { source: 'who', cue: 'how said', content: 'what', target: 'about', other: 'other statements' },
    statements: (n: number) => plural(n, 'statement', 'statements'),
    position: (n: number, all: number) => `Statement ${n} of ${all}`,
    previous: 'Previous statement',
    next: 'Next statement',
    choose: 'Choose an underlined statement, or step through them.',
    first: 'First statement',
    noStatements: 'No statements were found in this article.',
    missing: 'This article is not in the graph',
    missingHint: 'It may have been taken out, or the link may be older than the graph.',
    statementGone: 'The statement of this link is not in the article’s current version.',
  },

  banner: {
    fictional: (n: number, all: number) =>
      n === all
        ? 'Fictional sample: these articles, outlets and office-holders are invented.'
        : `Fictional sample: ${number.format(n)} of ${number.format(all)} articles, with their outlets and office-holders, are invented.`,
    close: 'Close this note',
  },

  notice: {
    loading: 'Loading …',
    empty: 'No articles yet',
    emptyHint: 'Bring some in, then look again:',
    emptyCommand: 'npx ujar ingest FILE',
    again: 'Look again',
    noMatch: 'Nothing matches this filter',
    noMatchHint: 'Take a part of it away, or all.',
    noArrows: 'Statements match, but no one named speaks about anyone named. The list beside has them.',
    failed: 'The answer did not come',
    network: 'The server cannot be reached. Is “npm start” still running?',
    refused: (status: number) => `The server refused the request (HTTP ${status}).`,
    answered: 'The server answered with an error:',
    retry: 'Retry',
    unknownName: 'A name in this link is not in the graph',
    crashed: 'The page came upon a fault of its own',
    reload: 'Start afresh',
  },
};

/** What every language of the interface says. */
export type Messages = typeof en;

import type { Language } from '../document/document.ts';
import { holdsWords, matchName, rankNames, snippetOf, spansOfWords } from '../graph/highlights.ts';
import {
  type EntityFound,
  INDEXES,
  readSearch,
  type SearchAnswer,
  type TextsAsked,
} from '../graph/search.ts';
import type { ArticleHead, EntityNode, StatementDetail } from '../graph/statements.ts';
import { type NameForm, toForgivingLucene, toRankedLucene } from '../graph/words.ts';
import { ArticleRef } from './article.ts';
import { AS_OF, AsOfScalar, onlyRow, sequenceOf } from './as-of.ts';
import { builder } from './builder.ts';
import { pageSize } from './connection.ts';
import { EntityRef } from './entity.ts';
import {
  LanguageEnum,
  MATCH_RANKS,
  MatchedPartEnum,
  MatchRankEnum,
  SEARCH_KINDS,
  SearchKindEnum,
} from './enums.ts';
import { searchedNames } from './searched.ts';
import { selectsBelow } from './selection.ts';
import { StatementRef } from './statement.ts';
import { TextSpanRef, type TextSpanShape, toTextSpans } from './text-span.ts';
import { readTyped } from './typed.ts';

type Kind = (typeof SEARCH_KINDS)[number];
type Rank = (typeof MATCH_RANKS)[number];

interface MatchShape {
  readonly in: 'name' | 'title' | 'content' | 'text';
  readonly text: string;
  readonly spans: readonly TextSpanShape[];
  readonly at: number | null;
  readonly languages: readonly Language[];
}

interface HitShape {
  readonly kind: Kind;
  readonly rank: Rank;
  readonly matched: readonly MatchShape[];
}

interface EntityHitShape extends HitShape {
  readonly kind: 'entity';
  readonly entity: EntityNode;
  readonly reports: number;
}

interface StatementHitShape extends HitShape {
  readonly kind: 'statement';
  readonly statement: StatementDetail;
}

interface ArticleHitShape extends HitShape {
  readonly kind: 'article';
  readonly article: ArticleHead;
}

type AnyHit = EntityHitShape | StatementHitShape | ArticleHitShape;

interface SearchShape {
  readonly hits: readonly AnyHit[];
  readonly totals: Readonly<Record<'entities' | 'statements' | 'articles', number | null>>;
  readonly asOf: number;
}

const MatchRef = builder.objectRef<MatchShape>('SearchMatch').implement({
  description: 'Why something was found: a stretch of it with the words that were searched for.',
  fields: (t) => ({
    in: t.field({
      type: MatchedPartEnum,
      description: 'Where the words stand.',
      resolve: (match) => match.in,
    }),
    text: t.exposeString('text', {
      description:
        'NAME: the name. TITLE: the title. CONTENT: a piece of what was said. TEXT: some 200 characters of the article around the words.',
    }),
    spans: t.field({
      type: [TextSpanRef],
      description: 'The words in `text`, in order: those to be marked.',
      resolve: (match) => [...match.spans],
    }),
    at: t.int({
      nullable: true,
      description:
        'CONTENT and TEXT: where `text` begins in the article’s text, in code points. Null for others.',
      resolve: (match) => match.at,
    }),
    languages: t.field({
      type: [LanguageEnum],
      description:
        'Of a name the languages of the texts that give it; none for one that no text gives so, such as the other names of countries. Else that of the text.',
      resolve: (match) => [...match.languages],
    }),
  }),
});

const SearchHitRef = builder.interfaceRef<HitShape>('SearchHit').implement({
  description: 'Something that a search found.',
  fields: (t) => ({
    kind: t.field({ type: SearchKindEnum, description: 'What was found.', resolve: (hit) => hit.kind }),
    rank: t.field({ type: MatchRankEnum, description: 'How well it fits.', resolve: (hit) => hit.rank }),
    matched: t.field({
      type: [MatchRef],
      description: 'Why it was found, best first.',
      resolve: (hit) => [...hit.matched],
    }),
  }),
});

builder.objectRef<EntityHitShape>('EntityHit').implement({
  description: 'An entity, found by one of its names.',
  interfaces: [SearchHitRef],
  isTypeOf: (value) => (value as HitShape).kind === 'entity',
  fields: (t) => ({
    entity: t.field({ type: EntityRef, description: 'Who is called so.', resolve: (hit) => hit.entity }),
    reports: t.exposeInt('reports', { description: 'Statements by it or about it.' }),
  }),
});

builder.objectRef<StatementHitShape>('StatementHit').implement({
  description: 'A statement, found by what was said.',
  interfaces: [SearchHitRef],
  isTypeOf: (value) => (value as HitShape).kind === 'statement',
  fields: (t) => ({
    statement: t.field({
      type: StatementRef,
      description: 'The one whose content has the words.',
      resolve: (hit) => hit.statement,
    }),
  }),
});

builder.objectRef<ArticleHitShape>('ArticleHit').implement({
  description: 'An article, found by its title or text.',
  interfaces: [SearchHitRef],
  isTypeOf: (value) => (value as HitShape).kind === 'article',
  fields: (t) => ({
    article: t.field({
      type: ArticleRef,
      description: 'The one that has the words, as it stands now.',
      resolve: (hit) => hit.article,
    }),
  }),
});

const SearchTotals = builder.objectRef<SearchShape['totals']>('SearchTotals').implement({
  description: 'How much there is of each kind, shown or not; null for a kind that was not asked for.',
  fields: (t) => ({
    entities: t.int({
      nullable: true,
      description: 'Entities that are called so.',
      resolve: (totals) => totals.entities,
    }),
    statements: t.int({
      nullable: true,
      description: 'Statements that say so.',
      resolve: (totals) => totals.statements,
    }),
    articles: t.int({
      nullable: true,
      description: 'Articles that have the words.',
      resolve: (totals) => totals.articles,
    }),
  }),
});

const SearchResult = builder.objectRef<SearchShape>('SearchResult').implement({
  description: 'What a search found, best first.',
  fields: (t) => ({
    hits: t.field({
      type: [SearchHitRef],
      description:
        'By rank; of one rank entities first, those most spoken of before others, then statements and articles, those first that hold the words together or in their title.',
      resolve: (result) => [...result.hits],
    }),
    totals: t.field({
      type: SearchTotals,
      description: 'How much there is, whatever `first` shows.',
      resolve: (result) => result.totals,
    }),
    asOf: t.exposeInt('asOf', { description: 'Ledger sequence that the answer stands on.' }),
  }),
});

builder.queryField('search', (t) =>
  t.field({
    type: SearchResult,
    description:
      'What is called so or says so: entities by any of their names, statements by their contents, articles by title and text. All words must be there, the last may be unfinished ("qin ga"); names are found in any script, behind a title those first who have that office ("Menkeu Purbaya"), of countries by their codes too ("JPN", "日本"), and with letters wrong ("Zelenksy"), texts by their stems in English and Indonesian, and with letters wrong where nothing is found else. Neither retracted articles nor what was superseded is found. Example: search(text: "qin ga", first: 5) { totals { entities } hits { rank matched { text spans { start end } } ... on EntityHit { entity { id name } } } }',
    args: {
      text: t.arg.string({ required: true, description: 'Words, at most 500 characters.' }),
      kinds: t.arg({ type: [SearchKindEnum], description: 'Of what; without it, or empty, of all.' }),
      first: t.arg.int({ description: 'How many of each kind: 1 to 200, 10 by default.' }),
      asOf: t.arg({ type: AsOfScalar, description: AS_OF }),
    },
    resolve: async (_, args, { graph, pin }, info) => {
      const text = readTyped('text', args.text);
      const limit = pageSize(args.first, 10);
      const kinds: readonly Kind[] = (args.kinds ?? []).length > 0 ? (args.kinds ?? []) : SEARCH_KINDS;
      const asOf = await sequenceOf(args.asOf, graph);
      pin(info, asOf);
      const names = searchedNames(text);
      const asked = {
        names: kinds.includes('entity') ? names : [],
        texts: textsOf(text, kinds),
        limit,
        withText: selectsBelow(info, 'prefix', 'suffix'),
        withLanguages: selectsBelow(info, 'languages'),
      };
      const rows = await graph.read((transaction) => readSearch(transaction, { asOf, asked }));
      const forms = names.flatMap((each) => each.forms);
      return toResult(onlyRow(rows, asOf), text, forms, kinds);
    },
  }),
);

function textsOf(text: string, kinds: readonly Kind[]): readonly TextsAsked[] {
  const [words, forgiving] = [toRankedLucene(text), toForgivingLucene(text)];
  return (['statement', 'article'] as const)
    .filter((of) => kinds.includes(of))
    .map((of) => ({
      of,
      indexes: INDEXES[of],
      words: words === null ? [] : [words],
      forgiving: forgiving === null ? [] : [forgiving],
    }));
}

function toResult(
  { asOf, entities, statements, articles }: SearchAnswer,
  text: string,
  forms: readonly NameForm[],
  kinds: readonly Kind[],
): SearchShape {
  const hits: readonly AnyHit[] = [
    ...entities.hits.map((found) => entityHit(found, forms)),
    ...statements.hits.map(
      ({ detail, forgiven }): StatementHitShape => ({
        kind: 'statement',
        rank: forgiven && !holdsWords(detail.statement.contents.join(' '), text) ? 'fuzzy' : 'words',
        matched: contentMatches(detail, text),
        statement: detail,
      }),
    ),
    ...articles.hits.map(({ article, forgiven, text: whole }): ArticleHitShape => {
      const best = rankNames(article.title ?? '', forms);
      return {
        kind: 'article',
        rank: forgiven && !holdsWords(whole, text) ? 'fuzzy' : best > 2 ? rankOf(best) : 'words',
        matched: articleMatches(article, whole, text),
        article,
      };
    }),
  ];
  const total = (kind: Kind, count: number) => (kinds.includes(kind) ? count : null);
  return {
    asOf,
    hits: hits.toSorted((a, b) => MATCH_RANKS.indexOf(a.rank) - MATCH_RANKS.indexOf(b.rank)),
    totals: {
      entities: total('entity', entities.total),
      statements: total('statement', statements.total),
      articles: total('article', articles.total),
    },
  };
}

function rankOf(score: number): Rank {
  return MATCH_RANKS[4 - score] ?? 'fuzzy';
}

function entityHit(
  { entity, score, reports, told }: EntityFound,
  forms: readonly NameForm[],
): EntityHitShape {
  const names = [...new Set([entity.name, ...entity.names, ...(entity.keys ?? [])])];
  const match = matchName(names, forms) ?? { name: entity.name, spans: [] };
  const languages = told.filter(({ name }) => name === match.name).map(({ language }) => language);
  return {
    kind: 'entity',
    rank: rankOf(score),
    matched: [
      {
        in: 'name',
        text: match.name,
        spans: toTextSpans(match.name, match.spans),
        at: null,
        languages: [...new Set(languages)],
      },
    ],
    entity,
    reports,
  };
}

function contentMatches({ statement }: StatementDetail, text: string): MatchShape[] {
  const { contents, contentSpans, language } = statement;
  return contents.flatMap((content, at) => {
    const spans = toTextSpans(content, spansOfWords(content, text, language));
    const begins = contentSpans[4 * at + 2] ?? null;
    return spans.length === 0
      ? []
      : [{ in: 'content' as const, text: content, spans, at: begins, languages: [language] }];
  });
}

function articleMatches({ title, language }: ArticleHead, whole: string, text: string): MatchShape[] {
  const inTitle = title === null ? [] : spansOfWords(title, text, language);
  const snippet = snippetOf(whole, spansOfWords(whole, text, language));
  const languages = [language];
  const [at] = toTextSpans(whole, [{ start: snippet.at, end: snippet.at, text: '' }]);
  return [
    ...(title === null || inTitle.length === 0
      ? []
      : [{ in: 'title' as const, text: title, spans: toTextSpans(title, inTitle), at: null, languages }]),
    ...(snippet.spans.length === 0
      ? []
      : [
          {
            in: 'text' as const,
            text: snippet.text,
            spans: toTextSpans(snippet.text, snippet.spans),
            at: at?.codeStart ?? 0,
            languages,
          },
        ]),
  ];
}

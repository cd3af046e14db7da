import type { Act, StanceValue } from '../document/document.ts';
import { leaveOut } from './exclusions.ts';
import { cutItems, type Item } from './items.ts';
import { readSurface, type Surface } from './lookups.ts';
import { findNames, type Meaning, type NameRead } from './names.ts';
import { findOutlets } from './outlets.ts';
import type {
  Findings,
  Interpretation,
  Lookups,
  PartKind,
  QuestionFilter,
  QuestionPart,
  QuestionReading,
  ReadingValue,
} from './parts.ts';
import { isWordOf, readQuestion, spanBetween, wordAt } from './question.ts';
import { type Placed, placeNames, type Role } from './roles.ts';
import { placesApart, placesMeant, relate, topicsAsWords, weighFillers } from './topics.ts';

export type * from './parts.ts';
export { NOTHING_FOUND, PART_KINDS } from './parts.ts';

/** What has to be known of the graph to read a question; `text` is NFC, `today` a day, "2026-03-04". */
export function lookupsOf(text: string, today: string): Lookups {
  return readSurface(readQuestion(text), today).lookups;
}

/**
 * A question in English or Indonesian as a filter of statements, told part by part: who speaks, about whom, when, how.
 * Words that nothing is made of are searched for in what was said; those that say nothing are told as ignored. Total: of
 * any text something is made. `findings` is what the graph knows of its `lookupsOf`.
 */
export function interpret(text: string, findings: Findings, today: string): Interpretation {
  const surface = readSurface(readQuestion(text), today);
  const cut = cutItems(surface, findNames(surface, findings), findOutlets(surface, findings));
  const items = placesApart(surface, topicsAsWords(relate(weighFillers(leaveOut(cut)))));
  const placed = placeNames(items);
  const parts = [
    ...placed.flatMap((each) => nameParts(surface, items, each)),
    ...items.flatMap((item) => plainPart(surface, item, placed)),
    ...textParts(surface, findings, items),
    ...ignoredParts(surface, items, placed),
  ].toSorted((a, b) => a.span.start - b.span.start);
  return { filter: filterOf(parts), parts };
}

function round(share: number): number {
  return Math.round(100 * share) / 100;
}

const OTHER_ROLES: Readonly<Record<Role, readonly Role[]>> = {
  speaker: ['target', 'involves'],
  target: ['speaker', 'involves'],
  between: ['involves', 'speaker', 'target'],
  involves: ['speaker', 'target', 'between'],
};

/** A name, and beside the country that they speak for the words that ask for people. */
function nameParts(surface: Surface, items: readonly Item[], placed: Placed): readonly QuestionPart[] {
  const { name, from, role } = placed;
  const { people } = name;
  if (people === undefined || role === 'target')
    return [{ ...namePart(surface, items, placed), span: spanBetween(surface.question, from, name.end) }];
  const isFirst = people.end < name.end;
  const [told, country] = isFirst
    ? [spanBetween(surface.question, from, people.end), spanBetween(surface.question, people.end, name.end)]
    : [
        spanBetween(surface.question, people.first, name.end),
        spanBetween(surface.question, from, people.first),
      ];
  const rollUp: QuestionPart = {
    ...{ as: 'roll_up', value: {}, span: told, confidence: 0.85 },
    reason: 'people who speak for it, by the office of state that they held then',
    alternatives: [
      {
        as: 'ignored',
        value: {},
        confidence: 0.3,
        reason: 'what texts say that the country says, and no more',
      },
    ],
  };
  return [{ ...namePart(surface, items, placed), span: country }, rollUp];
}

function namePart(surface: Surface, items: readonly Item[], placed: Placed): Omit<QuestionPart, 'span'> {
  const { name, role, confidence, reason } = placed;
  const [best, ...others] = name.meanings;
  const read = (meaning: Meaning, as: Role, sure: number, why: string): QuestionReading => ({
    as,
    value: { entity: meaning.entity },
    confidence: round(meaning.confidence * sure),
    reason: `${meaning.reason}; ${why}`,
  });
  const outlet = items.find((item) => item.is === 'outlet' && item.end === name.end);
  const alternatives: readonly QuestionReading[] = [
    ...others.map((meaning) => read(meaning, role, confidence, reason)),
    ...(outlet?.is === 'outlet'
      ? [
          {
            ...{ as: 'outlet' as const, value: { outlet: outlet.outlet.outlet } },
            ...{ confidence: 0.3, reason: `an outlet is called ${outlet.outlet.outlet}` },
          },
        ]
      : []),
    ...OTHER_ROLES[role].map((as) => read(best, as, 0.3 * (1 - confidence) + 0.1, 'another role')),
    ...placesAsWell(surface, name),
    {
      as: 'text',
      value: { text: name.span.text },
      confidence: round(0.5 * (1 - best.confidence)),
      reason: 'words of what was said',
    },
  ];
  return {
    ...read(best, role, confidence, reason),
    alternatives: alternatives.toSorted((a, b) => b.confidence - a.confidence),
  };
}

/** "About Norway in Oslo": where it was spoken, perhaps. */
function placesAsWell(surface: Surface, name: NameRead): readonly QuestionReading[] {
  const before = wordAt(surface.question, name.first - 1);
  if (!isWordOf(before, (pack) => pack.questions.spokenIn)) return [];
  return placesMeant(surface, name)
    .slice(0, 1)
    .map(({ entity, confidence, reason }) => ({
      ...{ as: 'place' as const, value: { entity }, confidence: round(0.4 * confidence), reason },
    }));
}

function placePart({ question }: Surface, item: Item & { readonly is: 'place' }): QuestionPart {
  const [best, ...others] = item.meanings;
  const read = (as: PartKind, { entity, confidence, reason }: Meaning, share = 1): QuestionReading => ({
    ...{ as, value: { entity }, confidence: round(share * confidence), reason },
  });
  const alternatives: QuestionReading[] = [
    ...others.map((meaning) => read('place', meaning)),
    ...item.name.meanings.map((meaning) => read('target', meaning, 0.3)),
    {
      ...{ as: 'text', value: { text: item.name.span.text }, confidence: 0.3 },
      reason: 'words of what was said',
    },
  ];
  return {
    ...read('place', best),
    span: spanBetween(question, item.first, item.end),
    alternatives: alternatives.toSorted((a, b) => b.confidence - a.confidence),
  };
}

/** Acts that show a stance to whom they are done. */
const STANCES: Readonly<Partial<Record<Act, StanceValue>>> = {
  ...{ support: 'supports', praise: 'supports', welcome: 'supports' },
  ...{ condemn: 'opposes', reject: 'opposes', accuse: 'opposes', threaten: 'opposes' },
};

/** A part that tells itself what it is. */
function plainPart(surface: Surface, item: Item, placed: readonly Placed[]): readonly QuestionPart[] {
  const span = spanBetween(surface.question, item.first, item.end);
  const part = (
    as: PartKind,
    value: ReadingValue,
    confidence: number,
    reason: string,
    alternatives: readonly QuestionReading[] = [],
  ) => [{ as, value, span, confidence, reason, alternatives }];
  if (item.negated === true || item.is === 'excluded')
    return part('not_understood', {}, 0.9, 'a filter asks for what is there: it can leave nothing out');
  switch (item.is) {
    case 'silence':
      return part(
        'not_understood',
        {},
        0.9,
        'a filter asks for what was said: it can’t tell who says nothing',
      );
    case 'place':
      return [placePart(surface, item)];
    case 'period': {
      const { period, reason } = item.period;
      const other = {
        ...period,
        clock: period.clock === 'said' ? ('published' as const) : ('said' as const),
      };
      const why = `by when it was ${other.clock}`;
      return part('period', { period }, 0.95, reason, [
        { as: 'period', value: { period: other }, confidence: 0.2, reason: why },
      ]);
    }
    case 'act': {
      if (item.stance !== undefined) return partOfLeaning(item.stance, item.act, part);
      const stance = STANCES[item.act];
      const others: QuestionReading[] =
        stance === undefined
          ? []
          : [
              {
                as: 'stance',
                value: { stance },
                confidence: 0.4,
                reason: 'the stance that it shows, in whatever act',
              },
            ];
      return part('act', { act: item.act }, 0.9, `“${span.text}” is what one does who speaks so`, others);
    }
    case 'stance':
      return partOfStance(item.stance, part);
    case 'outlet':
      if (placed.some(({ name }) => name === item.name) && item.outlet.speaks) return [];
      return part(
        'outlet',
        { outlet: item.outlet.outlet },
        item.outlet.speaks ? 0.7 : 0.9,
        `an outlet is called ${item.outlet.outlet}`,
        item.outlet.others.map((outlet) => ({
          ...{ as: 'outlet' as const, value: { outlet }, confidence: 0.4, reason: `so is ${outlet}` },
        })),
      );
    case 'kind':
      return part('kind', { kind: item.kind }, 0.9, 'how it is reported');
    case 'language':
      return part('language', { language: item.language }, 0.85, 'in what language it is reported');
    case 'share':
      return part('min_confidence', { minConfidence: item.share }, 0.85, 'how sure it is at least');
    case 'first hand':
      return part('first_hand', {}, 0.9, 'nobody between who speaks and the article');
    case 'quoted':
      return part('text', { text: item.text }, 0.95, 'words in quotation marks');
    default:
      return [];
  }
}

type MakePart = (
  as: PartKind,
  value: ReadingValue,
  confidence: number,
  reason: string,
  alternatives?: readonly QuestionReading[],
) => readonly QuestionPart[];

/** Who supports or opposes somebody does so in whatever act. */
function partOfLeaning(stance: StanceValue, act: Act, part: MakePart): readonly QuestionPart[] {
  return part('stance', { stance }, 0.85, 'the stance to whom it is about, in whatever act', [
    { as: 'act', value: { act }, confidence: 0.4, reason: 'the act of saying so' },
  ]);
}

function partOfStance(stance: StanceValue, part: MakePart): readonly QuestionPart[] {
  return part('stance', { stance }, 0.85, 'the stance to whom it is about');
}

/** Runs of words that nothing else is made of. */
function textParts(
  { question, lookups }: Surface,
  findings: Findings,
  items: readonly Item[],
): readonly QuestionPart[] {
  const groups: { first: number; end: number }[] = [];
  for (const item of items) {
    if (item.is !== 'word') continue;
    const last = groups.at(-1);
    if (last?.end === item.first) last.end = item.end;
    else groups.push({ first: item.first, end: item.end });
  }
  return groups.map(({ first, end }) => {
    const span = spanBetween(question, first, end);
    const meant = findings.named
      .filter(({ run }) => {
        const of = lookups.runs[run];
        return of !== undefined && of.first >= first && of.end <= end;
      })
      .toSorted((a, b) => b.score - a.score || b.mentions - a.mentions)
      .slice(0, 3);
    return {
      ...{ as: 'text' as const, value: { text: span.text }, span, confidence: meant.length > 0 ? 0.6 : 0.75 },
      reason: 'no name and no word of the question: looked for in what was said',
      alternatives: meant.map(({ entity, score }) => ({
        ...{ as: 'involves' as const, value: { entity }, confidence: score === 4 ? 0.3 : 0.15 },
        reason: score === 4 ? `${entity.name} is called so` : `the name ${entity.name} is like it`,
      })),
    };
  });
}

const TOLD = new Set<Item['is']>([
  ...(['empty', 'filler', 'matter', 'saying', 'statements', 'mutual', 'relations', 'versus'] as const),
]);

/** Words that select nothing, those side by side as one; what tells a name's role is told with that. */
function ignoredParts(
  { question }: Surface,
  items: readonly Item[],
  placed: readonly Placed[],
): readonly QuestionPart[] {
  const groups: { first: number; end: number }[] = [];
  const places = items.filter(({ is }) => is === 'place');
  const covered = (at: number) =>
    placed.some(({ from, name }) => at >= from && at < name.end) ||
    places.some(({ first, end }) => at >= first && at < end);
  for (const item of items) {
    const marker = ['speakers', 'topics', 'between', 'of'].includes(item.is);
    if ((!TOLD.has(item.is) && !marker) || item.negated === true || covered(item.first)) continue;
    const last = groups.at(-1);
    if (last?.end === item.first) last.end = item.end;
    else groups.push({ first: item.first, end: item.end });
  }
  return groups.map(({ first, end }) => ({
    as: 'ignored',
    value: {},
    span: spanBetween(question, first, end),
    confidence: 0.9,
    reason: 'selects nothing by itself',
    alternatives: [],
  }));
}

function filterOf(parts: readonly QuestionPart[]): QuestionFilter {
  const values = <V>(as: PartKind, of: (value: ReadingValue) => V | undefined): readonly V[] => [
    ...new Set(parts.flatMap((part) => (part.as === as ? (of(part.value) ?? []) : [])) as V[]),
  ];
  const words = values('text', ({ text }) => text);
  const [period = null] = values('period', (value) => value.period);
  return {
    speaker: values('speaker', ({ entity }) => entity),
    target: values('target', ({ entity }) => entity),
    between: values('between', ({ entity }) => entity),
    involves: values('involves', ({ entity }) => entity),
    place: values('place', ({ entity }) => entity),
    rollUp: parts.some(({ as }) => as === 'roll_up'),
    text: words.length === 0 ? null : words.join(' '),
    period,
    kind: values('kind', ({ kind }) => kind),
    act: values('act', ({ act }) => act),
    stance: values('stance', ({ stance }) => stance),
    outlet: values('outlet', ({ outlet }) => outlet),
    language: values('language', ({ language }) => language),
    minConfidence: values('min_confidence', (value) => value.minConfidence)[0] ?? null,
    firstHandOnly: parts.some(({ as }) => as === 'first_hand'),
  };
}

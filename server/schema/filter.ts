import { parsePublished } from '../clean/published.ts';
import { ArgumentError, UnknownIdError } from '../errors.ts';
import type { FilterParameters } from '../graph/statements.ts';
import { askWords, type WordAsked } from '../graph/words.ts';
import { AsOfScalar } from './as-of.ts';
import { builder, ownId } from './builder.ts';
import { ActEnum, ClockEnum, LanguageEnum, StanceValueEnum, StatementKindEnum } from './enums.ts';
import { readTyped } from './typed.ts';

const PeriodInput = builder.inputType('PeriodInput', {
  description:
    'ISO dates ("2026-03-04", "2026-03" or "2026"), both inclusive; a statement matches when its interval overlaps.',
  fields: (t) => ({
    from: t.string({ description: 'First day: of "2026-03" the 1st. Without it, open.' }),
    to: t.string({ description: 'Last day, itself included: of "2026-03" the 31st. Without it, open.' }),
    clock: t.field({
      type: ClockEnum,
      defaultValue: 'said',
      description: 'Which time of a statement must overlap. What has none on this clock matches no period.',
    }),
  }),
});

export const StatementFilter = builder.inputType('StatementFilter', {
  description:
    'Selects statements. A missing or empty list filters nothing; values of a list are alternatives; fields are joined by "and".',
  fields: (t) => ({
    speaker: t.idList({ description: 'Entities that speak (the best candidate counts).' }),
    target: t.idList({ description: 'Entities that are spoken about.' }),
    between: t.idList({ description: 'Both the speaker and a target are of these.' }),
    involves: t.idList({ description: 'The speaker or a target is of these.' }),
    rollUp: t.boolean({
      description:
        'True: people count as the country whose office of state they held when they spoke: by the role that the text gives them, else by one that was imported, else by an office of which the text leaves it to its reader whose it is (“the president” in an outlet of IDN; `Statement.speaksFor` tells which, and how sure that is). They are found under the country, and shown as it in every view that counts by speaker.',
    }),
    spokenFor: t.idList({
      description:
        'For whom it was spoken: the country whose office of state the speaker held then, as `rollUp` finds it, else the speaker. It opens a country to its people, who are shown as themselves.',
    }),
    event: t.idList({ description: 'Events that a statement is about, or alone tells of.' }),
    place: t.idList({ description: 'Where it was spoken, where the text says so.' }),
    text: t.string({
      description:
        'Words of the content, found by their stems; all must be there, the last one may be unfinished. Plain letters find others: "Tromso" finds "Tromsø".',
    }),
    article: t.idList({
      description: 'The articles that report it, by their ids ("Article:https://outlet.example/news/1").',
    }),
    period: t.field({
      type: PeriodInput,
      description: 'When it was said, or published or learned: { from: "2026-03", clock: PUBLISHED }.',
    }),
    kind: t.field({
      type: [StatementKindEnum],
      description: 'Quoted, told in the reporter’s words, or both.',
    }),
    act: t.field({ type: [ActEnum], description: 'Speech acts: [DENY, REJECT].' }),
    stance: t.field({
      type: [StanceValueEnum],
      description: 'To the target that the filter names, else to any.',
    }),
    outlet: t.stringList({
      description:
        'Names of outlets as `Article.outlet` and the facet `outlets` have them, in whatever case: ["nordic ledger"]. UNKNOWN_ID for one that no article has or had.',
    }),
    language: t.field({ type: [LanguageEnum], description: 'What the article is written in.' }),
    minConfidence: t.float({
      description:
        '0 to 1: of the statement times its first speaker, with target or stance times that of the stance, and with rollUp times that of a country that is presumed.',
    }),
    anyCandidate: t.boolean({
      description:
        'True: not only the best candidate for the speaker counts but any (`Statement.speakers` lists them), each as surely as they may have said it: with `minConfidence: 0.1` all that is possible. It selects more. A statement is listed with its candidates in their order as ever; what counts by speaker (`saidAbout`, `neighbourhood`, `expand`, the facet `speakers`) counts it under each of them who is sure enough and whom the filter allows.',
    }),
    ignoreStanceConfidence: t.boolean({
      description:
        'True: with `minConfidence` how sure a stance is counts only where `stance` asks for one. With a `target` alone it selects then what the arrow to that target and its cell of the matrix count.',
    }),
    firstHandOnly: t.boolean({ description: 'Leaves out what reached the article through somebody else.' }),
    reviewed: t.boolean({
      description: 'True: only what somebody confirmed or corrected. False: only what nobody did.',
    }),
    asOf: t.field({
      type: AsOfScalar,
      description: 'What had been learned and judged by then, as it was; without it, by now.',
    }),
  }),
});

/** For an argument of this type. */
export const FILTER = 'Which statements it is about; without it, all of them.';

type Given = typeof StatementFilter.$inferInput;

/** The filter as queries take it. Throws ArgumentError, naming the field. */
export function toParameters(filter: Given | null | undefined): FilterParameters {
  const given = filter ?? {};
  const { from, to, clock } = toPeriod(given.period);
  return {
    speaker: entityIds(given.speaker),
    target: entityIds(given.target),
    between: entityIds(given.between),
    involves: entityIds(given.involves),
    rollUp: given.rollUp ?? false,
    spokenFor: entityIds(given.spokenFor),
    event: (given.event ?? []).map((id) => ownId('Event', String(id))),
    place: entityIds(given.place),
    words: toWords(given.text),
    article: (given.article ?? []).map((id) => ownId('Article', String(id))),
    from,
    to,
    clock,
    kind: given.kind ?? [],
    act: given.act ?? [],
    stance: given.stance ?? [],
    outlet: given.outlet ?? [],
    language: given.language ?? [],
    minConfidence: toShare(given.minConfidence),
    anyCandidate: given.anyCandidate ?? false,
    ignoreStanceConfidence: given.ignoreStanceConfidence ?? false,
    firstHandOnly: given.firstHandOnly ?? false,
    reviewed: typeof given.reviewed === 'boolean' ? [given.reviewed] : [],
  };
}

/**
 * Ids that the caller named and nothing has or had; `given` are the arguments that name something, with their ids: an
 * event by "filter.event", an article by "filter.article", else entities. Throws UnknownIdError rather than answer with
 * nothing.
 */
export function refuseUnknown(
  unknown: readonly string[],
  given: Readonly<Record<string, readonly string[]>>,
): void {
  const [id] = unknown;
  if (id === undefined) return;
  const [argument = 'filter'] = Object.entries(given).flatMap(([name, ids]) =>
    ids.includes(id) ? name : [],
  );
  throw new UnknownIdError(argument, id, KINDS[argument] ?? 'entity');
}

/** What the arguments name that don't name entities. */
const KINDS: Readonly<Record<string, 'event' | 'article' | 'outlet'>> = {
  'filter.event': 'event',
  'filter.article': 'article',
  'filter.outlet': 'outlet',
};

/** The arguments of a filter that name something that must be there. */
export function namedIn(filter: FilterParameters) {
  const { speaker, target, between, involves, spokenFor, place, event, article, outlet } = filter;
  return {
    'filter.speaker': speaker,
    'filter.target': target,
    'filter.between': between,
    'filter.involves': involves,
    'filter.spokenFor': spokenFor,
    'filter.place': place,
    'filter.event': event,
    'filter.article': article,
    'filter.outlet': outlet,
  };
}

function entityIds(ids: readonly (string | number)[] | null | undefined): readonly string[] {
  return (ids ?? []).map((id) => ownId('Entity', String(id)));
}

function toWords(text: string | null | undefined): readonly WordAsked[] {
  if (text === null || text === undefined || text.trim() === '') return [];
  return askWords(readTyped('filter.text', text));
}

function toShare(share: number | null | undefined): number {
  if (share === null || share === undefined) return 0;
  if (share >= 0 && share <= 1) return share;
  throw new ArgumentError('filter.minConfidence', `${share} is not between 0 and 1`);
}

function toPeriod(
  period: typeof PeriodInput.$inferInput | null | undefined,
): Pick<FilterParameters, 'from' | 'to' | 'clock'> {
  const from = toDay('filter.period.from', 'from', period?.from);
  const to = toDay('filter.period.to', 'to', period?.to);
  refuseReversed('filter.period', from, to);
  return { from, to, clock: period?.clock ?? 'said' };
}

/** First or last day of what was written as a date; "" for nothing. Throws ArgumentError, naming the argument. */
export function toDay(argument: string, end: 'from' | 'to', written: string | null | undefined): string {
  if (written === null || written === undefined) return '';
  const interval = parsePublished(written);
  if (interval === null)
    throw new ArgumentError(argument, `${JSON.stringify(written)} is no date such as 2026-03-04`);
  return interval[end].slice(0, 10);
}

/** Throws ArgumentError, naming the argument, where a stretch of days ends before it begins; "" is an open end. */
export function refuseReversed(argument: string, from: string, to: string): void {
  if (from !== '' && to !== '' && from > to)
    throw new ArgumentError(argument, `it ends (${to}) before it begins (${from})`);
}

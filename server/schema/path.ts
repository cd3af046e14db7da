import {
  choosePaths,
  type Found,
  type Start,
  type Step,
  type StepArrow,
  searchPaths,
} from '../derive/paths.ts';
import { ArgumentError } from '../errors.ts';
import { readEntitiesById } from '../graph/entities.ts';
import type { Transaction } from '../graph/query.ts';
import { type EntityNode, entitiesOf, type FilterParameters } from '../graph/statements.ts';
import { readEnds, readLevel } from '../graph/walks.ts';
import { onlyRow, sequenceOf } from './as-of.ts';
import { builder, ownId } from './builder.ts';
import { pageSize } from './connection.ts';
import { EntityRef } from './entity.ts';
import { DirectionEnum } from './enums.ts';
import { namedIn, refuseUnknown, StatementFilter, toParameters } from './filter.ts';
import { loadStatement, StatementRef } from './statement.ts';
import { StanceSplitRef } from './totals.ts';

/** Steps of a path at most, each of which is a query. */
const LONGEST = 6;
const USUAL = 4;
/** Paths of one answer, where it isn't said. */
const FEW = 5;

type EntityOf = (id: string) => EntityNode;

interface PathsShape {
  readonly outcome: 'found' | 'none within' | 'none';
  readonly told: string;
  readonly length: number | null;
  readonly maxDepth: number;
  readonly from: EntityNode;
  readonly to: EntityNode;
  readonly paths: readonly (readonly StepShape[])[];
  readonly hidden: number;
  readonly asOf: number;
}

interface StepShape extends Step {
  readonly entityOf: EntityOf;
}

interface ArrowShape extends StepArrow {
  readonly entityOf: EntityOf;
}

const StepArrowRef = builder.objectRef<ArrowShape>('StepArrow').implement({
  description: 'What one of the two says about the other.',
  fields: (t) => ({
    direction: t.field({
      type: DirectionEnum,
      description: 'BY: `from` speaks about `to`. ABOUT: `to` speaks about `from`.',
      resolve: ({ speaks }) => (speaks ? 'by' : 'about'),
    }),
    speaker: t.field({
      type: EntityRef,
      resolve: ({ speaks, from, to, entityOf }) => entityOf(speaks ? from : to),
    }),
    target: t.field({
      type: EntityRef,
      resolve: ({ speaks, from, to, entityOf }) => entityOf(speaks ? to : from),
    }),
    reports: t.exposeInt('reports', { description: 'Statements of the filter that it stands for.' }),
    utterances: t.exposeInt('utterances', { description: 'Distinct acts of speech among them.' }),
    stances: t.field({
      type: StanceSplitRef,
      description: 'To the target.',
      resolve: (arrow) => arrow,
    }),
    example: t.field({
      type: StatementRef,
      description:
        'The surest of them (its confidence times its speaker’s times that of the stance), of equals the newest.',
      resolve: ({ example }, _, context, info) => loadStatement(example, context.at(info)),
    }),
  }),
});

const StepRef = builder.objectRef<StepShape>('PathStep').implement({
  description: 'From one entity to the next, whichever of them speaks.',
  fields: (t) => ({
    from: t.field({ type: EntityRef, resolve: ({ from, entityOf }) => entityOf(from) }),
    to: t.field({ type: EntityRef, resolve: ({ to, entityOf }) => entityOf(to) }),
    arrows: t.field({
      type: [StepArrowRef],
      description: 'One, or two where each speaks about the other.',
      resolve: ({ arrows, entityOf }) => arrows.map((arrow) => ({ ...arrow, entityOf })),
    }),
  }),
});

const PathRef = builder.objectRef<readonly StepShape[]>('Path').implement({
  description: 'A way from one entity to another.',
  fields: (t) => ({
    steps: t.field({ type: [StepRef], description: 'In order.', resolve: (steps) => steps }),
  }),
});

const OutcomeEnum = builder.enumType('PathOutcome', {
  description: 'What a search for a path came to.',
  values: {
    FOUND: { value: 'found' as const },
    NONE_WITHIN_DEPTH: {
      value: 'none within' as const,
      description: 'There is none of at most `maxDepth` steps; there may be a longer one.',
    },
    NONE: {
      value: 'none' as const,
      description: 'There is none of whatever length: all that one of the two leads to was seen.',
    },
  },
});

const PathsRef = builder.objectRef<PathsShape>('Paths').implement({
  description: 'The shortest ways from one entity to another over who speaks about whom.',
  fields: (t) => ({
    outcome: t.field({ type: OutcomeEnum, resolve: ({ outcome }) => outcome }),
    told: t.exposeString('told', {
      description: 'The outcome as a sentence, such as "There is no path of at most 3 steps from A to B."',
    }),
    length: t.exposeInt('length', { nullable: true, description: 'Steps of each path; null without any.' }),
    maxDepth: t.exposeInt('maxDepth', { description: 'How many steps were asked for at most.' }),
    from: t.field({ type: EntityRef, resolve: ({ from }) => from }),
    to: t.field({ type: EntityRef, resolve: ({ to }) => to }),
    paths: t.field({
      type: [PathRef],
      description: 'All of one length, those first whose weakest step has most utterances.',
      resolve: ({ paths }) => paths,
    }),
    hidden: t.exposeFloat('hidden', {
      description: 'How many more of that length there are: a whole number, maybe a very large one.',
    }),
    asOf: t.exposeInt('asOf', { description: 'Ledger sequence that the answer stands on.' }),
  }),
});

builder.queryField('path', (t) =>
  t.field({
    type: PathsRef,
    description:
      'How two entities hang together: the shortest paths on which each speaks about the next or is spoken about by it, in statements that the filter selects. An event that both take part in is no step: it has no speaker, act or stance by which a StatementFilter could select it.',
    args: {
      from: t.arg.id({ required: true, description: 'An entity, by an id that it has or had.' }),
      to: t.arg.id({ required: true, description: 'Another one.' }),
      maxDepth: t.arg.int({ defaultValue: USUAL, description: `Steps at most: 1 to ${LONGEST}.` }),
      filter: t.arg({ type: StatementFilter }),
      first: t.arg.int({ description: `Paths at most: 1 to 200, ${FEW} by default.` }),
    },
    resolve: async (_, { filter, first, ...args }, { graph, pin }, info) => {
      const size = pageSize(first, FEW);
      const maxDepth = depthOf(args.maxDepth);
      const [from, to] = [ownId('Entity', String(args.from)), ownId('Entity', String(args.to))];
      const parameters = toParameters(filter);
      const asOf = await sequenceOf(filter?.asOf, graph, 'filter.asOf');
      pin(info, asOf);
      const asked = { from, to, asOf, filter: parameters, maxDepth, size };
      return graph.read((transaction) => findPaths(transaction, asked));
    },
  }),
);

interface Asked {
  readonly from: string;
  readonly to: string;
  readonly filter: FilterParameters;
  readonly asOf: number | null;
  readonly maxDepth: number;
  /** Paths at most. */
  readonly size: number;
}

/** The answer from one transaction: a query for the two ends, one a step, and one for who stands on the paths. */
async function findPaths(transaction: Transaction, asked: Asked): Promise<PathsShape> {
  const { filter, asOf, maxDepth, size } = asked;
  const { from, to, stoodOn } = await findEnds(transaction, asked);
  const named = { entities: entitiesOf(filter) };
  const found = await searchPaths(startOf(from), startOf(to), maxDepth, (ids, seen) =>
    readLevel(transaction, { asOf, filter, named, front: { ids, seen: [...seen] } }),
  );
  const { paths, hidden } = choosePaths(found.levels, size);
  const between = [...new Set(paths.flat().map((step) => step.to))];
  const rows = await readEntitiesById(transaction, { asOf, named: { entities: between } });
  const entities = new Map([from.entity, ...rows.map(({ entity }) => entity)].map((each) => [each.id, each]));
  const entityOf: EntityOf = (id) => {
    const entity = entities.get(id);
    if (entity === undefined) throw new RangeError(`the entity ${id} went while it was read`);
    return entity;
  };
  const outcome = outcomeOf(found);
  const length = outcome === 'found' ? found.levels.length : null;
  const ends = `from ${from.entity.name} to ${to.entity.name}`;
  return {
    ...{ outcome, length, maxDepth, hidden, asOf: stoodOn, from: from.entity, to: to.entity },
    told: tell(outcome, ends, length ?? maxDepth, paths.length + hidden),
    paths: paths.map((steps) => steps.map((step) => ({ ...step, entityOf }))),
  };
}

async function findEnds(transaction: Transaction, { from, to, filter, asOf }: Asked) {
  const named = { entities: [...new Set([...entitiesOf(filter), from, to])], ends: [from, to] };
  const answer = onlyRow(await readEnds(transaction, { asOf, named }), asOf, 'filter.asOf');
  refuseUnknown(answer.unknown, { from: [from], to: [to], ...namedIn(filter) });
  const endOf = (id: string) => {
    const end = answer.ends.find(({ asked }) => asked === id);
    if (end === undefined) throw new RangeError(`the entity ${id} went while it was read`);
    return end;
  };
  const ends = { from: endOf(from), to: endOf(to), stoodOn: answer.asOf };
  if (ends.from.entity.id === ends.to.entity.id)
    throw new ArgumentError('to', 'is the same entity as `from`');
  return ends;
}

function startOf({ entity, occurrences }: { entity: EntityNode; occurrences: number }): Start {
  return { id: entity.id, occurrences };
}

function outcomeOf({ levels, ended }: Found): PathsShape['outcome'] {
  if (levels.length > 0) return 'found';
  return ended ? 'none' : 'none within';
}

function depthOf(given: number | null | undefined): number {
  const depth = given ?? USUAL;
  if (depth >= 1 && depth <= LONGEST) return depth;
  throw new ArgumentError('maxDepth', `is ${depth}: give 1 to ${LONGEST}`);
}

function tell(outcome: PathsShape['outcome'], between: string, steps: number, count: number): string {
  const long = steps === 1 ? '1 step' : `${steps} steps`;
  if (outcome === 'none') return `There is no path ${between}, however long, in what the filter selects.`;
  if (outcome === 'none within')
    return `There is no path of at most ${long} ${between} in what the filter selects.`;
  return count === 1
    ? `The shortest path ${between} has ${long}.`
    : `The shortest paths ${between} have ${long}; there are ${count.toLocaleString('en')}.`;
}

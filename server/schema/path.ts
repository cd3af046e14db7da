import { ArgumentError } from '../errors.ts';
import type { EntityNode } from '../graph/statements.ts';
import {
  type ChosenPaths,
  choosePaths,
  type Found,
  type Start,
  type Step,
  type StepArrow,
  searchPaths,
} from '../table/paths.ts';
import { presentOf, type Selection } from '../table/selection.ts';
import { walkOver } from '../table/walk.ts';
import { builder, ownId } from './builder.ts';
import { pageSize } from './connection.ts';
import { EntityRef } from './entity.ts';
import { DirectionEnum } from './enums.ts';
import { StatementFilter } from './filter.ts';
import { loadStatement, StatementRef } from './statement.ts';
import { StanceSplitRef } from './totals.ts';
import { readView, shownEntity, type View } from './view.ts';

/** Steps of a path at most. */
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
      description: 'Who speaks.',
      resolve: ({ speaks, from, to, entityOf }) => entityOf(speaks ? from : to),
    }),
    target: t.field({
      type: EntityRef,
      description: 'About whom.',
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
    from: t.field({
      type: EntityRef,
      description: 'Where the step begins.',
      resolve: ({ from, entityOf }) => entityOf(from),
    }),
    to: t.field({
      type: EntityRef,
      description: 'Where it ends.',
      resolve: ({ to, entityOf }) => entityOf(to),
    }),
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
    FOUND: { value: 'found' as const, description: 'There are some: `paths` has the shortest.' },
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
    outcome: t.field({
      type: OutcomeEnum,
      description: 'Whether there is a path.',
      resolve: ({ outcome }) => outcome,
    }),
    told: t.exposeString('told', {
      description: 'The outcome as a sentence, such as "There is no path of at most 3 steps from A to B."',
    }),
    length: t.exposeInt('length', { nullable: true, description: 'Steps of each path; null without any.' }),
    maxDepth: t.exposeInt('maxDepth', { description: 'How many steps were asked for at most.' }),
    from: t.field({
      type: EntityRef,
      description: 'The entity that was asked for.',
      resolve: ({ from }) => from,
    }),
    to: t.field({ type: EntityRef, description: 'The other one.', resolve: ({ to }) => to }),
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
      'How two entities hang together: the shortest paths on which each speaks about the next or is spoken about by it, in statements that the filter selects. An event that both take part in is no step: it has no speaker, act or stance by which a StatementFilter could select it. Example: path(from: "Entity:NOR", to: "Entity:KEN") { told paths { steps { from { name } to { name } arrows { direction reports example { id } } } } }',
    args: {
      from: t.arg.id({ required: true, description: 'An entity, by an id that it has or had.' }),
      to: t.arg.id({ required: true, description: 'Another one.' }),
      maxDepth: t.arg.int({ defaultValue: USUAL, description: `Steps at most: 1 to ${LONGEST}.` }),
      filter: t.arg({ type: StatementFilter, description: 'Which statements count; without it, all.' }),
      first: t.arg.int({ description: `Paths at most: 1 to 200, ${FEW} by default.` }),
    },
    resolve: async (_, { filter, first, ...args }, context, info) => {
      const size = pageSize(first, FEW);
      const maxDepth = depthOf(args.maxDepth);
      const [from, to] = [ownId('Entity', String(args.from)), ownId('Entity', String(args.to))];
      const named = { from: [from], to: [to] };
      const answer = await readView(context, info, filter, named, (selection) => {
        const unknown: string[] = [];
        const ends = [from, to].map((id) => presentOf(selection.moment, id, unknown));
        const view = findPaths(selection, ends, maxDepth, size);
        return { view, unknown, entities: view.shown };
      });
      return toShape(answer, maxDepth);
    },
  }),
);

interface FoundPaths extends ChosenPaths {
  readonly outcome: PathsShape['outcome'];
  /** Steps of each path; null without any. */
  readonly length: number | null;
  /** Ids: the two ends, then who stands on the paths. */
  readonly shown: readonly string[];
}

const NOWHERE: FoundPaths = { outcome: 'none', length: null, paths: [], hidden: 0, shown: [] };

function findPaths(
  selection: Selection,
  [from = -1, to = -1]: readonly number[],
  maxDepth: number,
  size: number,
): FoundPaths {
  if (from === -1 || to === -1) return NOWHERE;
  const { names } = selection.moment.table;
  const ends = [names.of(from), names.of(to)] as const;
  if (from === to) throw new ArgumentError('to', 'is the same entity as `from`');
  const { step, weightOf } = walkOver(selection);
  const startOf = (id: string): Start => ({ id, weight: weightOf(id) });
  const found = searchPaths(startOf(ends[0]), startOf(ends[1]), maxDepth, step);
  const chosen = choosePaths(found.levels, size);
  const outcome = outcomeOf(found);
  return {
    ...{ ...chosen, outcome, length: outcome === 'found' ? found.levels.length : null },
    shown: [...new Set([...ends, ...chosen.paths.flat().map((each) => each.to)])],
  };
}

function toShape({ view, asOf, entities }: View<FoundPaths>, maxDepth: number): PathsShape {
  const { outcome, length, paths, hidden, shown } = view;
  const entityOf: EntityOf = (id) => shownEntity({ entities }, id);
  const [from, to] = [entityOf(shown[0] ?? ''), entityOf(shown[1] ?? '')];
  return {
    ...{ outcome, length, maxDepth, hidden, asOf, from, to },
    told: tell(outcome, `from ${from.name} to ${to.name}`, length ?? maxDepth, paths.length + hidden),
    paths: paths.map((steps) => steps.map((each) => ({ ...each, entityOf }))),
  };
}

function outcomeOf({ levels, ended }: Found): PathsShape['outcome'] {
  if (levels.length > 0) return 'found';
  return ended ? 'none' : 'none within';
}

function depthOf(given: number | null | undefined): number {
  const depth = given ?? USUAL;
  if (depth >= 1 && depth <= LONGEST) return depth;
  throw new ArgumentError('maxDepth', `it can’t be ${depth}: give 1 to ${LONGEST}`);
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

import type { GraphQLResolveInfo } from 'graphql';
import type { Graph } from '../derive/batch.ts';
import type { Consequence } from '../derive/consequence.ts';
import type { Correction } from '../derive/correcting.ts';
import type { Decision } from '../derive/judging.ts';
import type { Keepsakes } from '../derive/keepsakes.ts';
import { type KeyDesk, SCOPES, type Scope } from '../derive/keys.ts';
import type { Retracted, Retraction } from '../derive/retraction.ts';
import type { Undoing } from '../derive/undoing.ts';
import type { FeedDesk } from '../feeds/desk.ts';
import type { Caller, Runs } from '../runs/runs.ts';
import { TableKeeper } from '../table/keeper.ts';
import { type Loaders, openLoaders } from './loaders.ts';

/** Who asks, and what they may do. */
export interface Visitor extends Caller {
  readonly scopes: readonly Scope[];
}

/** What may be done beside reading. */
export interface Desk {
  readonly runs: Runs;
  readonly retract: (retraction: Retraction) => Promise<Retracted>;
  readonly judge: (decision: Decision, preview: boolean) => Promise<Consequence>;
  readonly correct: (correction: Correction, preview: boolean) => Promise<Consequence>;
  readonly undo: (undoing: Undoing, preview: boolean) => Promise<Consequence>;
  readonly keys: KeyDesk;
  readonly keepsakes: Keepsakes;
  readonly feeds: Pick<FeedDesk, 'add' | 'find' | 'remove' | 'pause'>;
}

/** Where in an answer a field stands. */
type Place = Pick<GraphQLResolveInfo, 'path'>;

/** What every resolver has: who asks, and reads of the graph. */
export interface Context {
  readonly caller: Visitor;
  /** Null where nothing may be changed. */
  readonly desk: Desk | null;
  readonly graph: Pick<Graph, 'read'>;
  /** What views of statements are counted from. */
  readonly table: TableKeeper;
  /** The loaders of the present, made when they are first asked for: not every question has use for them. */
  readonly present: () => Loaders;
  /** What was read of the present is read anew from now on: something changed it. */
  readonly forget: () => void;
  /** All below the same field of the query is answered as of this sequence from now on; null for the present. */
  readonly pin: (place: Place, asOf: number | null) => Loaders;
  /** The loaders as of the sequence that the field of the query was pinned to above this one. */
  readonly at: (place: Place) => Loaders;
}

/** Who reaches a server that asks for no key: whoever has the machine, and may do all. */
export const LOCAL: Visitor = { key: 'local', name: 'local', scopes: SCOPES };

/** Throws where nothing may be changed. */
export function deskOf({ desk }: Pick<Context, 'desk'>): Desk {
  if (desk === null) throw new Error('this server only reads');
  return desk;
}

/** A context for one request. */
export function openContext(
  graph: Pick<Graph, 'read'>,
  caller: Visitor = LOCAL,
  desk: Desk | null = null,
  table: TableKeeper = new TableKeeper(graph),
): Context {
  const opened = new Map<number | null, Loaders>();
  const pinned = new Map<string | number, Loaders>();
  const loadersAs = (asOf: number | null) => {
    const loaders = opened.get(asOf) ?? openLoaders(graph, table, asOf);
    opened.set(asOf, loaders);
    return loaders;
  };
  return {
    caller,
    desk,
    graph,
    table,
    present: () => loadersAs(null),
    forget: () => void opened.delete(null),
    pin: (place, asOf) => {
      const loaders = loadersAs(asOf);
      pinned.set(rootOf(place), loaders);
      return loaders;
    },
    at: (place) => pinned.get(rootOf(place)) ?? loadersAs(null),
  };
}

/** The name that the answer gives the field of the query. */
function rootOf({ path }: Place): string | number {
  let root = path;
  while (root.prev !== undefined) root = root.prev;
  return root.key;
}

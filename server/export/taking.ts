import { z } from 'zod';
import type { Graph } from '../derive/batch.ts';
import { readFilterText, readPageFilter } from '../schema/page-address.ts';
import type { Shelf } from '../schema/selected.ts';
import { TableKeeper } from '../table/keeper.ts';
import { formatCalled } from './formats.ts';
import { makerAt, openExport } from './reading.ts';

/** What a command asks to be taken out. */
export interface Order {
  /** Of a format. */
  readonly format: string;
  /** A StatementFilter as JSON has it. */
  readonly filter: unknown;
  /** Origin of the server whose page shows the statements. */
  readonly server: string;
}

const ORDER: z.ZodType<Order> = z.strictObject({
  format: z.string(),
  filter: z.unknown(),
  server: z.string(),
});

/** The bytes of what is ordered, parsed JSON, as they are asked for. Throws ArgumentError and UnknownIdError, naming the field. */
export async function* takeOut(shelf: Shelf, order: unknown): AsyncGenerator<Uint8Array> {
  const { format, filter, server } = ORDER.parse(order);
  const { write } = formatCalled(format);
  yield* write(await openExport(shelf, filter, makerAt(server)));
}

/** A shelf for one export alone: the table of statements is read for it. */
export function shelfOf(graph: Pick<Graph, 'read'>): Shelf {
  return { graph, table: new TableKeeper(graph) };
}

/**
 * The filter that a command is told: in JSON, or by the link of a page ("http://127.0.0.1:4000/?about=Entity:JPN"); without either,
 * everything. Throws ArgumentError.
 */
export function filterAsked({ filter, view }: { readonly filter?: string; readonly view?: string }): unknown {
  if (view !== undefined) return readPageFilter(queryOf(view), [], 'an export');
  return filter === undefined ? {} : readFilterText(filter);
}

/** What stands behind the "?" of a link, or of nothing but that. */
function queryOf(link: string): URLSearchParams {
  const at = link.indexOf('?');
  return new URLSearchParams(at < 0 ? '' : link.slice(at + 1).replace(/#.*$/su, ''));
}

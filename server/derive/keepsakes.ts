import { randomBytes } from 'node:crypto';
import { ArgumentError, UnknownIdError } from '../errors.ts';
import { findKnown } from '../graph/ledger.ts';
import { type Note, type Noted, removeNote, writeNote } from '../graph/notes.ts';
import type { Transaction } from '../graph/query.ts';
import { removeView, type SavedView, writeView } from '../graph/views.ts';
import type { Graph } from './batch.ts';
import { writeDeed } from './deeds.ts';

/** What people write beside the graph: nothing is derived of it, and it moves with what it is about. */

/** Characters that a note may have, the state of a view, and positions, in JSON. */
const LONGEST = { note: 4_000, name: 120, state: 8_000, positions: 500_000 };

export interface Keepsakes {
  note(about: Noted, text: string, by: string): Promise<Note>;
  removeNote(id: string, by: string): Promise<Note>;
  /** Over the view of the id; a new one where it is null. */
  saveView(
    id: string | null,
    view: Pick<SavedView, 'name' | 'state' | 'positions' | 'note'>,
    by: string,
  ): Promise<SavedView>;
  removeView(id: string, by: string): Promise<SavedView>;
}

/**
 * Notes and views of a graph; each change stands in the ledger. They throw ArgumentError for what is empty or too long,
 * UnknownIdError for what isn't there.
 */
export function keepsakesOf(graph: Graph, now = () => new Date().toISOString()): Keepsakes {
  return {
    note: (about, written, by) => {
      const text = textOf('text', written, LONGEST.note);
      const at = now();
      return writeDeed(graph, at, async (transaction) => {
        await refuseUnknown(transaction, about);
        const note = { id: newId(), subject: `${about.kind}:${about.id}`, text, by, at };
        await writeNote(transaction, { note });
        return [
          note,
          { by, did: 'note', ids: [`Note:${note.id}`, note.subject], summary: 'A note was written' },
        ];
      });
    },
    removeNote: (id, by) =>
      writeDeed(graph, now(), async (transaction) => {
        const [note] = await removeNote(transaction, { id });
        if (note === undefined) throw new UnknownIdError('note', id, 'note');
        return [
          note,
          { by, did: 'remove note', ids: [`Note:${id}`, note.subject], summary: `By ${note.by}` },
        ];
      }),
    saveView: (id, { name, state, positions, note }, by) => {
      const kept = {
        name: textOf('name', name, LONGEST.name),
        state: shortOf('state', state, LONGEST.state),
        positions: shortOf('positions', positions, LONGEST.positions),
        note: shortOf('note', note, LONGEST.note),
      };
      const at = now();
      return writeDeed(graph, at, async (transaction) => {
        const view = { id: id ?? newId(), ...kept, by, at };
        const [written] = await writeView(transaction, { view, isNew: id === null });
        if (written === undefined) throw new UnknownIdError('view', view.id, 'view');
        return [view, { by, did: 'save view', ids: [`View:${view.id}`], summary: kept.name }];
      });
    },
    removeView: (id, by) =>
      writeDeed(graph, now(), async (transaction) => {
        const [view] = await removeView(transaction, { id });
        if (view === undefined) throw new UnknownIdError('view', id, 'view');
        return [view, { by, did: 'remove view', ids: [`View:${id}`], summary: view.name }];
      }),
  };
}

async function refuseUnknown(transaction: Transaction, about: Noted): Promise<void> {
  const kind = about.kind.toLowerCase() as Lowercase<Noted['kind']>;
  const [row] = await findKnown(transaction, { kind, id: about.id });
  if (row?.known !== true) throw new UnknownIdError('about', about.id, kind);
}

function newId(): string {
  return randomBytes(5).toString('hex');
}

function textOf(argument: string, written: string, most: number): string {
  const text = written.normalize('NFC').trim();
  if (text === '') throw new ArgumentError(argument, 'is empty');
  return shortOf(argument, text, most);
}

function shortOf(argument: string, text: string, most: number): string {
  if (text.length <= most) return text;
  throw new ArgumentError(argument, `has ${text.length} characters, ${most} at most are kept`);
}

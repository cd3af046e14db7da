import { UnknownIdError } from '../errors.ts';
import { type Note, type Noted, readNotes } from '../graph/notes.ts';
import { builder, ownId, readNodeId } from './builder.ts';
import { AFTER, countedConnection, newestPage, rowsOf } from './connection.ts';
import { deskOf } from './context.ts';

const NoteRef = builder.objectRef<Note>('Note').implement({
  description:
    'What somebody wrote about something. It changes nothing of the graph, and moves with what it is about.',
  fields: (t) => ({
    id: t.id({ description: '"Note:" and ten hexadecimal digits.', resolve: ({ id }) => `Note:${id}` }),
    about: t.id({
      description:
        'What it was written about, by the id that it had then: "Entity:JPN". `node(id)` finds it by now.',
      resolve: ({ subject }) => subject,
    }),
    text: t.exposeString('text', { description: 'As it was written: plain text, 1 to 4,000 characters.' }),
    by: t.exposeString('by', { description: 'Who wrote it: the name of a key, or "local".' }),
    at: t.exposeString('at', { description: 'ISO time in UTC.' }),
  }),
});

const NoteConnection = countedConnection(NoteRef, 'Note');

const ABOUT = 'An Entity, Event, Utterance, Statement or Article, by an id that it has or had: "Entity:JPN".';

/** Throws UnknownIdError for an id of another kind of thing, or of none. */
function notedBy(argument: string, given: string): Noted {
  const named = readNodeId(given);
  if (named === null || named.id === '')
    throw new UnknownIdError(argument, given, 'entity, event, utterance, statement or article');
  return { kind: named.typename, id: named.id };
}

builder.queryField('notes', (t) =>
  t.field({
    type: NoteConnection,
    description: 'What was written about one thing, or about what is part of it by now; newest first.',
    args: {
      about: t.arg.id({ required: true, description: ABOUT }),
      first: t.arg.int(rowsOf()),
      after: t.arg.string(AFTER),
    },
    resolve: (_, { about, first, after }, { graph }) => {
      const named = notedBy('about', String(about));
      return newestPage({ first, after }, async (asked) => {
        const [answer] = await graph.read((transaction) =>
          readNotes(transaction, { about: named, ...asked }),
        );
        if (answer?.unknown !== false) throw new UnknownIdError('about', named.id, named.kind.toLowerCase());
        return answer;
      });
    },
  }),
);

builder.mutationField('note', (t) =>
  t.field({
    type: NoteRef,
    authScopes: { curate: true },
    description: 'Writes a note about something. Takes the scope curate.',
    args: {
      about: t.arg.id({ required: true, description: ABOUT }),
      text: t.arg.string({ required: true, description: 'Plain text, 1 to 4,000 characters.' }),
    },
    resolve: (_, { about, text }, context) =>
      deskOf(context).keepsakes.note(notedBy('about', String(about)), text, context.caller.name),
  }),
);

builder.mutationField('removeNote', (t) =>
  t.field({
    type: NoteRef,
    authScopes: { curate: true },
    description: 'Removes a note for good, and gives it back as it was. Takes the scope curate.',
    args: { note: t.arg.id({ required: true, description: 'Its id.' }) },
    resolve: (_, { note }, context) =>
      deskOf(context).keepsakes.removeNote(ownId('Note', String(note)), context.caller.name),
  }),
);

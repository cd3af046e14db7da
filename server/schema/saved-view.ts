import { z } from 'zod';
import { ArgumentError, UnknownIdError } from '../errors.ts';
import { readViews, type SavedView } from '../graph/views.ts';
import { builder, ownId } from './builder.ts';
import { AFTER, countedConnection, newestPage, rowsOf } from './connection.ts';
import { deskOf } from './context.ts';

const POSITIONS = z.record(z.string(), z.tuple([z.number(), z.number()]));

const PositionRef = builder.objectRef<{ id: string; x: number; y: number }>('NodePosition').implement({
  description: 'Where a node of the graph stands in a saved view.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'The id of an entity, as it was when the view was saved.' }),
    x: t.exposeFloat('x', { description: 'In pixels at a zoom of 1, to the right.' }),
    y: t.exposeFloat('y', { description: 'In pixels at a zoom of 1, downwards.' }),
  }),
});

const PositionInput = builder.inputType('NodePositionInput', {
  description: 'Where a node of the graph stands.',
  fields: (t) => ({
    id: t.id({ required: true, description: 'The id of an entity.' }),
    x: t.float({ required: true, description: 'In pixels at a zoom of 1, to the right.' }),
    y: t.float({ required: true, description: 'In pixels at a zoom of 1, downwards.' }),
  }),
});

const SavedViewRef = builder.objectRef<SavedView>('SavedView').implement({
  description: 'A view of the page that somebody keeps, under a name.',
  fields: (t) => ({
    id: t.id({ description: '"View:" and ten hexadecimal digits.', resolve: ({ id }) => `View:${id}` }),
    name: t.exposeString('name', { description: '1 to 120 characters; several views may have the same.' }),
    state: t.exposeString('state', {
      description: 'What stands behind the "?" of the page’s address: "view=matrix&about=Entity:JPN".',
    }),
    positions: t.field({
      type: [PositionRef],
      description: 'Where nodes stood, none where they were not saved.',
      resolve: ({ positions }) =>
        positions === ''
          ? []
          : Object.entries(POSITIONS.parse(JSON.parse(positions))).map(([id, [x, y]]) => ({ id, x, y })),
    }),
    note: t.exposeString('note', { description: 'What was written beside it; "" for nothing.' }),
    by: t.exposeString('by', { description: 'Who saved it last: the name of a key, or "local".' }),
    at: t.exposeString('at', { description: 'When it was saved last: ISO time in UTC.' }),
  }),
});

const SavedViewConnection = countedConnection(SavedViewRef, 'SavedView');

builder.queryField('views', (t) =>
  t.field({
    type: SavedViewConnection,
    description: 'Saved views of the page, those saved last first. Everybody who may read sees all of them.',
    args: {
      ids: t.arg.idList({ description: 'Only these.' }),
      first: t.arg.int(rowsOf()),
      after: t.arg.string(AFTER),
    },
    resolve: (_, { ids, first, after }, { graph }) => {
      const wanted = (ids ?? []).map((id) => ownId('View', String(id)));
      return newestPage({ first, after }, async (asked) => {
        const [answer] = await graph.read((transaction) => readViews(transaction, { ids: wanted, ...asked }));
        const { unknown, total, page } = answer ?? { unknown: [], total: 0, page: [] };
        if (unknown[0] !== undefined) throw new UnknownIdError('ids', unknown[0], 'view');
        return { total, page };
      });
    },
  }),
);

builder.mutationField('saveView', (t) =>
  t.field({
    type: SavedViewRef,
    authScopes: { curate: true },
    description: 'Keeps a view of the page under a name. Takes the scope curate.',
    args: {
      view: t.arg.id({
        description: 'A saved view that this takes the place of; without it a new one is made.',
      }),
      name: t.arg.string({ required: true, description: '1 to 120 characters.' }),
      state: t.arg.string({
        required: true,
        description: 'What stands behind the "?" of the page’s address, up to 8,000 characters.',
      }),
      positions: t.arg({ type: [PositionInput], description: 'Where nodes stand, 5,000 at most.' }),
      note: t.arg.string({ description: 'Plain text, up to 4,000 characters.' }),
    },
    resolve: (_, { view, name, state, positions, note }, context) =>
      deskOf(context).keepsakes.saveView(
        typeof view === 'string' ? ownId('View', view) : null,
        { name, state: state.replace(/^\?/u, ''), positions: written(positions ?? []), note: note ?? '' },
        context.caller.name,
      ),
  }),
);

builder.mutationField('removeView', (t) =>
  t.field({
    type: SavedViewRef,
    authScopes: { curate: true },
    description: 'Removes a saved view for good, and gives it back as it was. Takes the scope curate.',
    args: { view: t.arg.id({ required: true, description: 'Its id.' }) },
    resolve: (_, { view }, context) =>
      deskOf(context).keepsakes.removeView(ownId('View', String(view)), context.caller.name),
  }),
);

const MOST_POSITIONS = 5_000;

function written(positions: readonly { id: string | number; x: number; y: number }[]): string {
  if (positions.length === 0) return '';
  if (positions.length > MOST_POSITIONS)
    throw new ArgumentError('positions', `are ${positions.length}, ${MOST_POSITIONS} at most are kept`);
  return JSON.stringify(Object.fromEntries(positions.map(({ id, x, y }) => [id, [x, y]])));
}

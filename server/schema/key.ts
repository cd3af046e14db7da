import type { Key, MadeKey, Scope } from '../derive/keys.ts';
import { builder, ownId } from './builder.ts';
import { deskOf } from './context.ts';

const ScopeEnum = builder.enumType('Scope', {
  description:
    'What a key lets its bearer do. Each field that is not for all who read names the scope that it takes.',
  values: {
    READ: { value: 'read' as Scope, description: 'All queries but those of keys and the audit.' },
    INGEST: { value: 'ingest' as Scope, description: 'ingest, and how one goes on.' },
    CURATE: { value: 'curate' as Scope, description: 'judge, correct, undo, retract and take back.' },
    ADMIN: {
      value: 'admin' as Scope,
      description: 'All of it, and to erase, keys, the audit and the schema itself.',
    },
  },
});

const KeyRef = builder.objectRef<Key>('Key').implement({
  description:
    'A key of the API, sent as `authorization: Bearer ...`. Of the key itself only a hash is kept, so it is never shown again.',
  fields: (t) => ({
    id: t.id({
      description: '"Key:" and ten hex digits, as the audit has it. It is no secret.',
      resolve: ({ id }) => `Key:${id}`,
    }),
    name: t.exposeString('name', {
      description: 'Stands in the audit, and as the author of judgements.',
    }),
    scopes: t.field({
      type: [ScopeEnum],
      description: 'All that it lets its bearer do.',
      resolve: ({ scopes }) => [...scopes],
    }),
    created: t.exposeString('created', { description: 'ISO time in UTC.' }),
    by: t.exposeString('by', { description: 'Who made it: the name of a key, or "local".' }),
    revoked: t.exposeString('revoked', {
      nullable: true,
      description: 'When it was taken out of force, in UTC; null while it is in force.',
    }),
    revokedBy: t.exposeString('revokedBy', {
      nullable: true,
      description: 'Who did that: the name of a key, or "local"; null while it is in force.',
    }),
  }),
});

const MadeKeyRef = builder.objectRef<MadeKey>('MadeKey').implement({
  description: 'A new key.',
  fields: (t) => ({
    key: t.field({
      type: KeyRef,
      description: 'What is kept of it and can be asked for again.',
      resolve: ({ key }) => key,
    }),
    secret: t.exposeString('secret', { description: 'What is to be sent. It is told this once.' }),
  }),
});

builder.queryField('keys', (t) =>
  t.field({
    type: [KeyRef],
    authScopes: { admin: true },
    description: 'All keys there have been, oldest first. Takes the scope admin.',
    resolve: async (_, __, context) => [...(await deskOf(context).keys.list())],
  }),
);

builder.mutationField('createKey', (t) =>
  t.field({
    type: MadeKeyRef,
    authScopes: { admin: true },
    description: 'Makes a key. Takes the scope admin.',
    args: {
      name: t.arg.string({
        required: true,
        description: '1 to 63 letters, digits, spaces and . _ @ -; that of no other key in force.',
      }),
      scopes: t.arg({
        type: [ScopeEnum],
        required: true,
        description: 'One or more; ADMIN holds the others.',
      }),
    },
    resolve: (_, { name, scopes }, context) =>
      deskOf(context).keys.create({ name, scopes, by: context.caller.name }),
  }),
);

builder.mutationField('revokeKey', (t) =>
  t.field({
    type: KeyRef,
    authScopes: { admin: true },
    description:
      'Takes a key out of force for good, at once: what it listens to ends as well. Takes the scope admin.',
    args: { key: t.arg.id({ required: true, description: 'Its id or its name.' }) },
    resolve: (_, { key }, context) =>
      deskOf(context).keys.revoke(ownId('Key', String(key)), context.caller.name),
  }),
);

import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { SETTINGS } from '../../server/config.ts';
import { printed } from '../../server/schema/printout.ts';
import { filesBelow, importsOf, nodesOf, parse, readText } from './tree.ts';

const SOURCES = /\.(?:tsx?|js)$/;

/** Packages and modules that reach the network. */
const CLIENTS =
  /^(?:undici|axios|got|node-fetch|bullmq|ioredis|(?:node:)?(?:https?|http2|net|tls|dgram|dns)(?:\/promises)?)$/;

/** Who else holds a socket: server/http to listen, and these to find a port for Neo4j and to see whether it answers. */
const LISTENING = 'server/http/';
const BOLT = ['server/database/neo4j.ts', 'server/database/remote.ts'];
/** And this to talk to Redis. */
const QUEUE = 'server/queue/';
const REDIS = /^(?:bullmq|ioredis)$/;

describe('what the documents promise', () => {
  it('every setting is documented, and none that there is not', () => {
    const rows = readText('README.md')
      .split('\n')
      .filter((line) => line.startsWith('| `'));
    const documented = rows.flatMap((line) =>
      [...(line.split('|')[1] ?? '').matchAll(/`([A-Z0-9_]+)`/g)].map(([, name]) => name),
    );
    expect(documented.sort()).toEqual(SETTINGS.map(({ name }) => name as string).sort());
  });

  it('schema.graphql is the schema (npm run schema writes it)', () => {
    expect(printed()).toBe(readText('schema.graphql'));
  });
});

describe('what comes in', () => {
  it('package.json names exact versions', () => {
    const { dependencies, devDependencies, overrides } = JSON.parse(readText('package.json')) as Record<
      string,
      Record<string, string | Record<string, string>>
    >;
    // An override may be of what one package depends on.
    const versions = Object.entries({ ...dependencies, ...devDependencies, ...overrides }).flatMap(
      ([name, version]) => (typeof version === 'string' ? [[name, version]] : Object.entries(version)),
    );
    expect(versions.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version ?? ''))).toEqual([]);
  });

  it('the lock file holds no address to download from', () => {
    const { packages } = JSON.parse(readText('package-lock.json')) as {
      packages: Record<string, { resolved?: string }>;
    };
    expect(Object.values(packages).filter(({ resolved }) => resolved !== undefined)).toEqual([]);
  });
});

describe('what goes out', () => {
  it('only server/fetch reaches the network; server/http listens, server/database talks to Neo4j, server/queue to Redis', () => {
    const others = filesBelow('server', SOURCES).filter((path) => !path.startsWith('server/fetch/'));
    const clients = others.filter(
      (path) =>
        !path.startsWith(LISTENING) &&
        !BOLT.includes(path) &&
        importsOf(path).some((name) => isClient(name) && !(path.startsWith(QUEUE) && REDIS.test(name))),
    );
    expect(clients).toEqual([]);
    expect(others.filter((path) => namesIn(path).includes('fetch'))).toEqual([]);
  });

  it('nothing of Redis is loaded but by who uses it', () => {
    const loading = filesBelow('server', SOURCES)
      .filter((path) => !path.startsWith(QUEUE))
      .filter((path) =>
        nodesOf(parse(path), (node) => ts.isImportDeclaration(node) || ts.isExportDeclaration(node)).some(
          (declaration) =>
            /\/queue\/|^'(?:bullmq|ioredis)'$/.test(declaration.moduleSpecifier?.getText() ?? '') &&
            !isOfTypes(declaration),
        ),
      );
    expect(loading).toEqual([]);
  });

  it('server/http listens and asks nobody', () => {
    const asking = ['request', 'get', 'connect', 'createConnection', 'Socket', 'Agent'];
    const clients = filesBelow(LISTENING.slice(0, -1), SOURCES).filter((path) =>
      nodesOf(parse(path), ts.isImportDeclaration)
        .filter(({ moduleSpecifier }) => isClient((moduleSpecifier as ts.StringLiteral).text))
        .flatMap((declaration) => nodesOf(declaration, ts.isIdentifier))
        .some(({ text }) => asking.includes(text)),
    );
    expect(clients).toEqual([]);
  });

  it('article text reaches the page as text', () => {
    const unsafe = /dangerouslySetInnerHTML|innerHTML|outerHTML|insertAdjacentHTML|document\.write/;
    expect(filesBelow('web', SOURCES).filter((path) => unsafe.test(readText(path)))).toEqual([]);
  });
});

function isClient(name: string): boolean {
  return CLIENTS.test(name);
}

function isOfTypes(node: ts.ImportDeclaration | ts.ExportDeclaration): boolean {
  return ts.isImportDeclaration(node) ? node.importClause?.isTypeOnly === true : node.isTypeOnly;
}

function namesIn(path: string): string[] {
  return nodesOf(parse(path), ts.isIdentifier).map(({ text }) => text);
}

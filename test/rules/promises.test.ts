import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { SETTINGS } from '../../server/config.ts';
import { printed } from '../../server/schema/printout.ts';
import { filesBelow, importsOf, nodesOf, parse, readText } from './tree.ts';

const SOURCES = /\.tsx?$/;

/** Packages and globals that reach the network. */
const CLIENTS = /^(?:undici|axios|got|node-fetch|node:https?|node:http2|https?)$/;

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
      Record<string, string>
    >;
    const versions = Object.entries({ ...dependencies, ...devDependencies, ...overrides });
    expect(versions.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
  });

  it('the lock file holds no address to download from', () => {
    const { packages } = JSON.parse(readText('package-lock.json')) as {
      packages: Record<string, { resolved?: string }>;
    };
    expect(Object.values(packages).filter(({ resolved }) => resolved !== undefined)).toEqual([]);
  });
});

describe('what goes out', () => {
  it('only server/fetch reaches the network; server/http serves it', () => {
    const clients = filesBelow('server', SOURCES).filter((path) => {
      if (path.startsWith('server/fetch/')) return false;
      const imports = path.startsWith('server/http/') ? [] : importsOf(path);
      return imports.some((name) => CLIENTS.test(name)) || callsFetch(path);
    });
    expect(clients).toEqual([]);
  });

  it('article text reaches the page as text', () => {
    const unsafe = /dangerouslySetInnerHTML|innerHTML|outerHTML|insertAdjacentHTML|document\.write/;
    expect(filesBelow('web', SOURCES).filter((path) => unsafe.test(readText(path)))).toEqual([]);
  });
});

function callsFetch(path: string): boolean {
  return nodesOf(parse(path), ts.isCallExpression).some(({ expression }) => expression.getText() === 'fetch');
}

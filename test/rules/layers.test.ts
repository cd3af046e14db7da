import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { filesBelow, importsOf, nodesOf, parse } from './tree.ts';

const SOURCES = /\.(?:tsx?|js)$/;

/** What each room of server/ may import of the others; a file beside the rooms is a room of its own. */
const SERVER: Readonly<Record<string, readonly string[]>> = {
  errors: [],
  version: [],
  document: [],
  config: ['errors'],
  language: ['document'],
  extract: ['document', 'language'],
  identity: ['document'],
  interpret: ['document', 'extract', 'identity', 'language'],
  fetch: ['errors', 'version'],
  clean: ['document', 'errors', 'fetch', 'language'],
  sources: ['clean', 'document', 'errors', 'fetch'],
  jobs: ['document', 'errors', 'extract'],
  database: ['config', 'errors'],
  people: ['database', 'errors', 'extract'],
  backup: ['database', 'errors', 'people'],
  graph: ['database', 'document', 'errors', 'identity'],
  doctor: ['config', 'database', 'errors', 'graph'],
  derive: ['document', 'errors', 'graph', 'identity'],
  table: ['derive', 'document', 'graph', 'language'],
  schema: [
    'clean',
    'derive',
    'document',
    'errors',
    'extract',
    'feeds',
    'graph',
    'ingest',
    'interpret',
    'runs',
    'sources',
    'table',
  ],
  export: ['derive', 'document', 'errors', 'extract', 'graph', 'schema', 'table', 'version'],
  http: ['derive', 'errors', 'export', 'runs', 'schema', 'table'],
  ingest: ['clean', 'derive', 'document', 'errors', 'fetch', 'jobs', 'sources'],
  runs: ['clean', 'derive', 'errors', 'fetch', 'ingest', 'sources'],
  queue: ['document', 'errors', 'fetch', 'ingest', 'jobs', 'sources'],
  feeds: ['clean', 'derive', 'errors', 'fetch', 'graph', 'ingest', 'sources'],
  commands: [
    ...['backup', 'clean', 'config', 'database', 'derive', 'doctor', 'document', 'errors', 'extract'],
    ...['export', 'feeds', 'fetch', 'graph', 'http', 'ingest', 'jobs', 'people', 'queue', 'runs', 'sources'],
    'version',
  ],
  main: ['commands', 'config', 'errors', 'sources', 'version'],
};

/** The same of the rooms of server/extract, in the order in which a text goes through them. */
const EXTRACT: Readonly<Record<string, readonly string[]>> = {
  version: [],
  text: [],
  gazetteer: ['text'],
  layout: ['gazetteer', 'text'],
  phrases: ['gazetteer', 'layout', 'text'],
  speech: ['gazetteer', 'layout', 'phrases', 'text'],
  cast: ['gazetteer', 'layout', 'phrases', 'text'],
  events: ['cast', 'gazetteer', 'layout', 'phrases', 'text'],
  about: ['cast', 'gazetteer', 'layout', 'phrases', 'text'],
  statements: ['about', 'cast', 'events', 'gazetteer', 'layout', 'phrases', 'speech', 'text'],
  writing: ['about', 'cast', 'events', 'gazetteer', 'layout', 'statements', 'version'],
  extract: ['about', 'cast', 'events', 'gazetteer', 'layout', 'phrases', 'statements', 'version', 'writing'],
};

const WEB: Readonly<Record<string, readonly string[]>> = {
  api: [],
  store: ['api'],
  messages: ['api', 'store'],
  views: ['api', 'messages', 'store'],
  main: ['api', 'store', 'views'],
};

function roomOf(path: string, folder: string): string {
  return (path.slice(folder.length + 1).split('/')[0] ?? '').replace(SOURCES, '');
}

/** "server/graph/rows.ts imports server/http/guard.ts", for every import between rooms that the table does not allow. */
function trespasses(folder: string, allowed: Readonly<Record<string, readonly string[]>>): string[] {
  return filesBelow(folder, SOURCES).flatMap((path) => {
    const room = roomOf(path, folder);
    const rooms = [room, ...(allowed[room] ?? [])];
    return importsOf(path)
      .filter((target) => SOURCES.test(target) && target.startsWith(`${folder}/`))
      .filter((target) => !rooms.includes(roomOf(target, folder)))
      .map((target) => `${path} imports ${target}`);
  });
}

/** The same for every import of a file that lies outside the folder; a package may be called like a file (ipaddr.js, @zip.js/zip.js). */
function escapes(folder: string): string[] {
  return filesBelow(folder, SOURCES).flatMap((path) =>
    importsOf(path)
      .filter((target) => /^[^@].*\/.*\.(?:tsx?|js)$/.test(target) || target.startsWith('..'))
      .filter((target) => !target.startsWith(`${folder}/`))
      .map((target) => `${path} imports ${target}`),
  );
}

/** Two types of the API that name each other: an article its statements, a statement its article. */
const MUTUAL = ['server/schema/article.ts', 'server/schema/statement.ts'];

function mayCircle(path: string, target: string): boolean {
  return path === MUTUAL[0] && target === MUTUAL[1];
}

/** A chain of files each of which imports the next, from a file back to itself; null if there is none. */
function findCycle(paths: readonly string[]): string[] | null {
  const done = new Set<string>();
  const visit = (path: string, trail: readonly string[]): string[] | null => {
    if (trail.includes(path)) return [...trail.slice(trail.indexOf(path)), path];
    if (done.has(path)) return null;
    for (const target of importsOf(path)) {
      if (!paths.includes(target) || mayCircle(path, target)) continue;
      const cycle = visit(target, [...trail, path]);
      if (cycle) return cycle;
    }
    done.add(path);
    return null;
  };
  for (const path of paths) {
    const cycle = visit(path, []);
    if (cycle) return cycle;
  }
  return null;
}

/** Packages of words and country codes, and hashing: the same in, the same out. */
const DATA = /^(?:node:crypto|any-ascii$|countries-list|fastest-levenshtein$|i18n-|wink-)/;

const BROWSER =
  /^(?:react|react-dom|urql|gql\.tada|graphql|cytoscape|d3-scale|svgcanvas|@tanstack\/react-virtual|i18n-iso-countries)(?:\/|$)/;

const PURE = ['document', 'language', 'extract', 'identity', 'interpret'].flatMap((room) =>
  filesBelow(`server/${room}`, SOURCES),
);

/** Clock, chance, surroundings and network, as code reaches them without an import. */
const EFFECTS = /\b(?:Date\.now\(|new Date\(\)|Math\.random\(|performance\.|process\.|globalThis\b|fetch\()/;

/** What a file imports that is neither of the project nor among the packages allowed. */
function strangers(path: string, allowed: RegExp): string[] {
  return importsOf(path)
    .filter((target) => !/^(?:server|web)\//.test(target) && !allowed.test(target))
    .map((target) => `${path} imports ${target}`);
}

/** The names, calls and accesses of a file, without its comments and strings. */
function codeOf(path: string): string {
  return nodesOf(
    parse(path),
    (node): node is ts.Expression =>
      ts.isCallExpression(node) || ts.isNewExpression(node) || ts.isPropertyAccessExpression(node),
  )
    .map((node) => node.getText())
    .join('\n');
}

describe('layers', () => {
  it('server/ imports one way, and nothing else', () => {
    expect(trespasses('server', SERVER)).toEqual([]);
    expect(escapes('server')).toEqual([]);
  });

  it('the rooms of extraction import one way', () => {
    expect(trespasses('server/extract', EXTRACT)).toEqual([]);
  });

  it('web/ imports one way, and nothing of server/', () => {
    expect(trespasses('web', WEB)).toEqual([]);
    expect(escapes('web')).toEqual([]);
  });

  it('no file imports itself by way of others', () => {
    expect(findCycle(filesBelow('server', SOURCES))).toBeNull();
    expect(findCycle(filesBelow('web', SOURCES))).toBeNull();
  });

  it('extraction is pure: no files, network, clock or chance', () => {
    expect(PURE.flatMap((path) => strangers(path, DATA))).toEqual([]);
    expect(PURE.filter((path) => EFFECTS.test(codeOf(path)))).toEqual([]);
  });

  it('the page imports only what runs in a browser', () => {
    const paths = filesBelow('web', SOURCES).filter((path) => !path.endsWith('.d.ts'));
    expect(paths.flatMap((path) => strangers(path, BROWSER))).toEqual([]);
  });
});

describe('names', () => {
  it('no folder or file is a drawer for what fits nowhere', () => {
    const folders = ['server', 'web', 'test', 'bench'];
    const drawers = folders
      .flatMap((folder) => filesBelow(folder, SOURCES))
      .filter((path) => /(?:^|\/)(?:utils?|helpers?|common|misc|shared|lib)(?:\/|\.tsx?$)/.test(path));
    expect(drawers).toEqual([]);
  });
});

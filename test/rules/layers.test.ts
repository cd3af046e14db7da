import { describe, expect, it } from 'vitest';
import { filesBelow, importsOf } from './tree.ts';

const SOURCES = /\.tsx?$/;

/** What each room of server/ may import of the others; a file beside the rooms is a room of its own. */
const SERVER: Readonly<Record<string, readonly string[]>> = {
  errors: [],
  document: [],
  config: ['errors'],
  language: ['document'],
  extract: ['document', 'language'],
  identity: ['document'],
  fetch: ['errors'],
  clean: ['document', 'errors', 'fetch', 'language'],
  jobs: ['document', 'extract'],
  database: ['config', 'errors'],
  graph: ['database', 'document', 'errors', 'identity'],
  derive: ['document', 'graph', 'identity'],
  schema: ['clean', 'derive', 'document', 'errors', 'graph'],
  http: ['derive', 'errors', 'schema'],
  ingest: ['clean', 'derive', 'document', 'errors', 'fetch', 'jobs'],
  commands: [
    ...['clean', 'config', 'database', 'derive', 'document', 'errors', 'extract', 'fetch', 'graph', 'http'],
    ...['ingest', 'jobs'],
  ],
  main: ['commands', 'config', 'errors'],
};

const WEB: Readonly<Record<string, readonly string[]>> = {
  api: [],
  store: ['api'],
  messages: ['api', 'store'],
  views: ['api', 'messages', 'store'],
  main: ['api', 'store', 'views'],
};

function roomOf(path: string): string {
  return (path.split('/')[1] ?? '').replace(SOURCES, '');
}

/** "server/graph/rows.ts imports server/http/guard.ts", for every import that the table does not allow. */
function trespasses(folder: string, allowed: Readonly<Record<string, readonly string[]>>): string[] {
  return filesBelow(folder, SOURCES).flatMap((path) => {
    const room = roomOf(path);
    const rooms = [room, ...(allowed[room] ?? [])];
    return importsOf(path)
      .filter((target) => SOURCES.test(target) || target.startsWith('..'))
      .filter((target) => !target.startsWith(`${folder}/`) || !rooms.includes(roomOf(target)))
      .map((target) => `${path} imports ${target}`);
  });
}

/** A chain of files each of which imports the next, from a file back to itself; null if there is none. */
function findCycle(paths: readonly string[]): string[] | null {
  const done = new Set<string>();
  const visit = (path: string, trail: readonly string[]): string[] | null => {
    if (trail.includes(path)) return [...trail.slice(trail.indexOf(path)), path];
    if (done.has(path)) return null;
    for (const target of importsOf(path).filter((each) => paths.includes(each))) {
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

describe('layers', () => {
  it('server/ imports one way', () => expect(trespasses('server', SERVER)).toEqual([]));

  it('web/ imports one way, and nothing of server/', () => expect(trespasses('web', WEB)).toEqual([]));

  it('no file imports itself by way of others', () => {
    // Types of the API name each other: an article its statements, a statement its article.
    const files = filesBelow('server', SOURCES).filter((path) => !path.startsWith('server/schema/'));
    expect(findCycle(files)).toBeNull();
    expect(findCycle(filesBelow('web', SOURCES))).toBeNull();
  });

  it('extraction is pure: no files, network, clock or chance', () => {
    const rooms = ['document', 'language', 'extract', 'identity'].map((room) => `server/${room}`);
    const impure = rooms
      .flatMap((room) => filesBelow(room, SOURCES))
      .flatMap((path) => importsOf(path).map((target) => ({ path, target })))
      .filter(({ target }) => target.startsWith('node:') && target !== 'node:crypto');
    expect(impure).toEqual([]);
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

import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { readCypherHead } from '../../server/database/cypher.ts';
import { composeCypher, FORMS, THEN } from '../../server/graph/composition.ts';
import { filesBelow, nodesOf, parse, readText } from './tree.ts';

/** A call `query<P, R>('name')` or `history<P, R>('name')`: what it says that the file `name` takes. */
interface Wrapper {
  readonly path: string;
  readonly name: string;
  /** Null for a file that server/database/ runs itself, before there is a graph to ask. */
  readonly params: readonly string[] | null;
  /** True where it may be asked as of a sequence. */
  readonly history: boolean;
}

function isLoad(path: string, { expression }: ts.CallExpression): boolean {
  return (
    path.startsWith('server/database/') && ts.isIdentifier(expression) && expression.text === 'loadCypher'
  );
}

const WRAPPED = filesBelow('server', /\.ts$/).flatMap((path) =>
  nodesOf(parse(path), ts.isCallExpression).flatMap((call): Wrapper[] => {
    const [name] = call.arguments;
    if (isLoad(path, call) && name && ts.isStringLiteral(name))
      return [{ path, name: name.text, params: null, history: false }];
    const [params] = call.typeArguments ?? [];
    const by = ts.isIdentifier(call.expression) ? call.expression.text : '';
    if (!['query', 'history'].includes(by) || !params || !name || !ts.isStringLiteral(name)) return [];
    return [{ path, name: name.text, params: namesOf(params), history: by === 'history' }];
  }),
);

/** The properties of a type that is written out. */
function namesOf(type: ts.TypeNode): string[] {
  if (!ts.isTypeLiteralNode(type)) return [];
  return type.members.map((member) => member.name?.getText() ?? '').sort();
}

const files = filesBelow('cypher', /\.cypher$/);
const queries = files
  .filter((path) => !/\/(?:parts|as-of)\//.test(path) && !/schema-\d+/.test(path))
  .map((path) => path.replace(/^cypher\/|\.cypher$/g, ''));

/** The `$names` that a text uses, without its comments. */
function usedIn(text: string): string[] {
  const code = text.replace(/\/\/[^\n]*/g, '');
  return [...new Set([...code.matchAll(/\$([A-Za-z_]\w*)/g)].map(([, name]) => name ?? ''))].sort();
}

describe('cypher/', () => {
  it.each(queries)('%s has one wrapper, which takes what its head and its text name', (name) => {
    const wrappers = WRAPPED.filter((wrapper) => wrapper.name === name);
    expect(new Set(wrappers.map(({ path }) => path.split('/')[1]))).toHaveProperty('size', 1);
    const { params, returns } = readCypherHead(name);
    expect(returns).not.toBe('');
    for (const wrapper of wrappers) expect(wrapper.params ?? [...params].sort()).toEqual([...params].sort());
    if (wrappers.some((wrapper) => wrapper.params)) expect(wrappers).toHaveLength(1);
    expect(usedIn(composeCypher(name))).toEqual([...params].sort());
    if (wrappers.some((wrapper) => wrapper.history))
      expect(usedIn(composeCypher(name, 'then'))).toEqual(['asOf', ...params].sort());
  });

  it('every wrapper has its file', () => {
    expect(WRAPPED.map(({ name }) => name).filter((name) => !queries.includes(name))).toEqual([]);
  });

  it('every part is used', () => {
    const used = files.flatMap((path) =>
      [...readText(path).matchAll(/^[ \t]*\/\/> (\S+)$/gm)].map(([, part]) => part),
    );
    const parts = files.flatMap((path) => /parts\/([^/]*)\.cypher$/.exec(path)?.[1] ?? []);
    expect(parts.filter((part) => !used.includes(part))).toEqual([]);
  });
});

describe('cypher/ as of a sequence', () => {
  const then = WRAPPED.filter((wrapper) => wrapper.history).map(({ name }) => name);
  const formsIn = (folder: RegExp) => files.flatMap((path) => folder.exec(path)?.[1] ?? []).sort();

  it('has a file for each form and each part that is another then, and no more', () => {
    expect(formsIn(/^cypher\/as-of\/(.*)\.cypher$/)).toEqual(
      ['ledger', ...FORMS.map((form) => form.past)].sort(),
    );
    expect(formsIn(/\/parts\/as-of\/(.*)\.cypher$/)).toEqual([...THEN].sort());
  });

  it.each(then)('%s tells nothing of the present', (name) => {
    const text = composeCypher(name, 'then');
    expect(text).not.toMatch(/\b(?:superseded|retracted) IS NULL\b|\/\/|\bVAR\b/);
    expect(text).not.toMatch(/\b(?!told\b)properties\((?!told\b)/);
    for (const pair of ['()', '[]', '{}'])
      expect(text.split(pair[0] ?? '').length).toBe(text.split(pair[1] ?? '').length);
  });
});

/** Links of statements that corrections overrule, and make beside those of extraction. */
const CORRECTED = /\[(\w*):(?:\w+\|)*(?:SAID|ABOUT)\b/g;

describe('links that may be corrected', () => {
  it.each(files)('%s says which of them it means: those that count, or those of extraction', (path) => {
    const text = readText(path).replace(/^\s*CREATE .*$/gm, '');
    const names = [...text.matchAll(CORRECTED)].map(([, name]) => name ?? '');
    const said = (name: string) => new RegExp(`\\b${name}\\.(?:superseded|judgement)\\b`).test(text);
    expect(names.filter((name) => name === '' || !said(name))).toEqual([]);
  });
});

/** How a clause begins. */
const CLAUSE =
  /\b(?:MATCH|MERGE|UNWIND|RETURN|WHERE|DETACH DELETE|CALL (?:db|\{)|(?:CREATE|DROP) (?:\(|CONSTRAINT|INDEX|FULLTEXT)|SHOW [A-Z])/;

/** What may go to the server: the text of a file by itself, or one statement of a migration's. */
const SENT = [/^loadCypher\('[\w-]+'\)$/, /^composeCypher\(name, tense\)$/, /^statement$/];

function isText(node: ts.Node): node is ts.StringLiteralLike | ts.TemplateExpression {
  return ts.isStringLiteralLike(node) || ts.isTemplateExpression(node);
}

describe('Cypher text', () => {
  const code = ['server', 'web'].flatMap((folder) => filesBelow(folder, /\.(?:tsx?|js)$/));

  it('stands in cypher/ alone', () => {
    const found = code.flatMap((path) =>
      nodesOf(parse(path), isText)
        .map((literal) => `${path}: ${literal.getText()}`)
        .filter((line) => CLAUSE.test(line)),
    );
    expect(found).toEqual([]);
  });

  it('goes to the server as its file has it, never put together from values', () => {
    const sent = code.flatMap((path) =>
      nodesOf(parse(path), ts.isCallExpression)
        .filter(({ expression }) => /\.(?:run|executeQuery)$/.test(expression.getText()))
        .map(({ arguments: [text] }) => `${path}: ${text?.getText()}`),
    );
    expect(sent.length).toBeGreaterThan(0);
    const others = sent.filter((line) => !SENT.some((form) => form.test(line.split(': ')[1] ?? '')));
    expect(others).toEqual([]);
  });
});

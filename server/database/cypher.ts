import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const FOLDER = fileURLToPath(new URL('../../cypher/', import.meta.url));
const texts = new Map<string, string>();

/** What the head of a query file states: the names of its parameters, and what it returns in words. */
export interface CypherHead {
  readonly params: readonly string[];
  readonly returns: string;
}

/** The text of `<name>.cypher` in the folder of queries, read once. A missing file is a fault of the program. */
export function loadCypher(name: string, folder: string = FOLDER): string {
  const path = join(folder, `${name}.cypher`);
  const text = texts.get(path) ?? readFileSync(path, 'utf8');
  texts.set(path, text);
  return text;
}

/**
 * The head of a query file: its lines `// params: name (note), name` and `// returns: ...`, "none" for no parameter.
 * @throws Error when a line is missing, naming the file.
 */
export function readCypherHead(name: string, folder: string = FOLDER): CypherHead {
  const text = loadCypher(name, folder);
  const line = (key: string): string => {
    const found = new RegExp(`^// ${key}:[ \\t]*(\\S.*)$`, 'mu').exec(text)?.[1];
    if (found === undefined) throw new Error(`cypher/${name}.cypher has no line "// ${key}: ..."`);
    return found.trim();
  };
  return { params: paramNames(line('params')), returns: line('returns') };
}

/** The single statements of a file whose statements end in semicolons, without comments. */
export function loadStatements(name: string, folder: string = FOLDER): readonly string[] {
  return splitStatements(loadCypher(name, folder));
}

/** Cuts at semicolons outside quotes, backticks and comments; comments are left out. */
export function splitStatements(text: string): readonly string[] {
  const token =
    /\/\/[^\n]*|\/\*[\s\S]*?\*\/|'(?:\\.|[^'\\])*'|"(?:\\.|[^"\\])*"|`[^`]*`|;|[^;/'"`]+|[\s\S]/gu;
  const statements = [''];
  for (const [part] of text.matchAll(token)) {
    if (part === ';') statements.push('');
    else if (!/^\/[/*]/u.test(part)) statements.push((statements.pop() ?? '') + part);
  }
  return statements.map((statement) => statement.trim()).filter((statement) => statement !== '');
}

function paramNames(list: string): readonly string[] {
  if (/^(?:none|-)$/u.test(list)) return [];
  let flat = list;
  // Notes and shapes stand in brackets, which may nest and hold commas of their own.
  for (let before = ''; before !== flat; ) {
    before = flat;
    flat = flat.replace(/\([^(){}[\]]*\)|\{[^(){}[\]]*\}|\[[^(){}[\]]*\]/gu, '');
  }
  return flat
    .split(',')
    .map((part) => /^\s*\$?([A-Za-z_]\w*)/u.exec(part)?.[1])
    .filter((name) => name !== undefined);
}

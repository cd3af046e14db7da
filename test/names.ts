import { filesBelow, readText } from './rules/tree.ts';

/** The labels, relationship types and properties that the queries name. */
export interface Names {
  readonly labels: readonly string[];
  readonly types: readonly string[];
  readonly properties: readonly string[];
}

/** All that cypher/ names, as it is written there. */
export function namesOfQueries(): Names {
  const text = filesBelow('cypher', /\.cypher$/)
    .map((path) => readText(path).replace(/^[ \t]*\/\/.*$/gmu, ''))
    .join('\n');
  const found = (pattern: RegExp) => [...new Set([...text.matchAll(pattern)].map(([name]) => name))];
  return {
    labels: found(/(?<=[\w(][:|])[A-Z][a-z]\w*/gu),
    types: found(/(?<=[:|])[A-Z][A-Z_]+\b/gu),
    properties: found(/(?<=\b[a-z]\w*\.)[a-z]\w*|(?<=[{,]\s*)[a-z]\w*(?=:)/gu),
  };
}

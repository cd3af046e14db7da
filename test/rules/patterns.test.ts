import { checkSync } from 'recheck';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { filesBelow, nodesOf, parse } from './tree.ts';

/** Every pattern of the server, once each, with a file that holds it. */
const patterns = new Map(
  filesBelow('server', /\.[jt]s$/).flatMap((path) =>
    nodesOf(parse(path), ts.isRegularExpressionLiteral).map((literal) => [literal.text, path] as const),
  ),
);

describe('patterns', () => {
  it.each([...patterns])('%s (%s) takes no longer than in proportion to the text', (literal) => {
    const end = literal.lastIndexOf('/');
    // Steps decide, not seconds, of which a busy machine takes more: what lasts a second is told to be slow otherwise.
    const checked = checkSync(literal.slice(1, end), literal.slice(end + 1).replace('y', ''), {
      ...{ timeout: 60_000, attackTimeout: 30_000 },
    });
    expect(checked.status).not.toBe('vulnerable');
  });

  it('no pattern is put together at run time but from words of ours', () => {
    const built = filesBelow('server', /\.[jt]s$/).flatMap((path) =>
      nodesOf(parse(path), ts.isNewExpression)
        .filter(({ expression }) => expression.getText() === 'RegExp')
        .map(({ parent }) => `${path}: ${parent.getText().slice(0, 90)}`),
    );
    // The head of a query file of ours.
    expect(built.filter((each) => !each.startsWith('server/database/cypher.ts'))).toEqual([]);
  });
});

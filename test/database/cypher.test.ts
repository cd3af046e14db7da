import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { loadCypher, loadStatements, readCypherHead, splitStatements } from '../../server/database/cypher.ts';
import { temporaryFolder } from './folders.ts';

test('splitStatements cuts at semicolons outside quotes, backticks and comments', () => {
  const text = `// first; not a cut
CREATE (a {text: 'x;y', other: "it's; fine", escaped: 'don\\'t; cut'});
/* a; comment */ CREATE INDEX \`odd;name\` FOR (n:N) ON (n.a / n.b);
;
RETURN 1`;
  expect(splitStatements(text)).toEqual([
    `CREATE (a {text: 'x;y', other: "it's; fine", escaped: 'don\\'t; cut'})`,
    'CREATE INDEX `odd;name` FOR (n:N) ON (n.a / n.b)',
    'RETURN 1',
  ]);
});

test('readCypherHead reads names with their notes left out', async () => {
  const folder = await temporaryFolder();
  await writeFile(
    join(folder, 'find-words.cypher'),
    '// params: words (a list, of strings), $limit, rows ({id, spans: [start, end]})\n// returns: id, count\nRETURN 1\n',
  );
  expect(readCypherHead('find-words', folder)).toEqual({
    params: ['words', 'limit', 'rows'],
    returns: 'id, count',
  });
});

test('readCypherHead says which file has no head', async () => {
  const folder = await temporaryFolder();
  await writeFile(join(folder, 'bare.cypher'), 'RETURN 1');
  expect(() => readCypherHead('bare', folder)).toThrow('cypher/bare.cypher has no line "// params: ..."');
  expect(loadCypher('bare', folder)).toBe('RETURN 1');
});

test('the first schema is a list of repeatable statements', () => {
  const statements = loadStatements('schema-1');
  expect(statements.length).toBeGreaterThan(0);
  for (const statement of statements) expect(statement).toMatch(/^CREATE .* IF NOT EXISTS /u);
  expect(readCypherHead('schema-1').params).toEqual([]);
});

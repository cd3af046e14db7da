import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { filesBelow } from './tree.ts';

/** Rules for a class alone: `.name {`, `.name,`; a class within another's place is that one's business. */
const OWN = /^\.([a-z][\w-]*)(?=[\s,{:])(?!\s+[.>+~a-z])/gmu;

it('a class has its looks from one style sheet: views come in any order, and would override each other', () => {
  const sheets = new Map<string, Set<string>>();
  for (const path of filesBelow('web', /\.css$/))
    for (const [, name = ''] of readFileSync(path, 'utf8').matchAll(OWN))
      sheets.set(name, (sheets.get(name) ?? new Set()).add(path));
  const twice = [...sheets].filter(([, paths]) => paths.size > 1).map(([name, paths]) => [name, ...paths]);
  expect(sheets.size).toBeGreaterThan(100);
  expect(twice).toEqual([]);
});

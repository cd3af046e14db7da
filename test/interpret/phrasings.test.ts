import { describe, expect, it } from 'vitest';
import { EXCLUSIONS, type Phrasing, PROMINENT } from './phrasings.ts';
import { told } from './world.ts';

function check(phrasings: readonly Phrasing[]) {
  it.each(phrasings)('%s', (question, expected, ...mustNot) => {
    const line = told(question);
    expect(line).toBe(expected);
    const kept = line.replace(/(?: \| )?left=.*?(?= \| |$)/u, '');
    for (const each of mustNot) expect(kept).not.toContain(each);
  });
}

describe('what is to be left out is told, and not turned into its opposite', () => check(EXCLUSIONS));

describe('a name is that of whom most is said, unless an office tells who', () => check(PROMINENT));

import { describe, expect, it } from 'vitest';
import {
  CODES,
  EXCLUSIONS,
  FILLERS,
  IN_OUTLETS,
  MIXED,
  OFFICIALS,
  PAIRS,
  type Phrasing,
  PROMINENT,
  SPOKEN_IN,
  STANCES,
} from './phrasings.ts';
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
describe('two beside each other speak of each other', () => check(PAIRS));
describe('who is for and who is against', () => check(STANCES));
describe('words that need not stand in what was said', () => check(FILLERS));
describe('outlets', () => check(IN_OUTLETS));
describe('codes and names in other scripts', () => check(CODES));
describe('people who speak for a country', () => check(OFFICIALS));
describe('where it was spoken', () => check(SPOKEN_IN));
describe('of all kinds', () => check(MIXED));

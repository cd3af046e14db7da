import { describe, expect, it } from 'vitest';
import {
  type Attribution,
  saidByScore,
  type Weighed,
  weigh,
  wholePairs,
} from '../../bench/score/attributions.ts';
import { tallyOf, together } from '../../bench/score/polnear.ts';
import { read } from '../extract/reading.ts';

const TEXT = '“The pier is closed,” Ode Larsen said on Friday. She hopes that boats return soon.';
const VERBS = new Set(['said']);

function spanOf(words: string) {
  const start = TEXT.indexOf(words);
  return { start, end: start + words.length };
}

function attribution(cue: string | null, source: string | null, content: string | null): Attribution {
  const spans = (words: string | null) => (words === null ? [] : [spanOf(words)]);
  return { cue: spans(cue), sources: spans(source), contents: spans(content) };
}

function weighed(...all: Attribution[]): Weighed[] {
  return weigh(TEXT, all, VERBS);
}

describe('weigh', () => {
  it('tells the cut of an attribution from its cue and its content', () => {
    const [said, hopes] = weighed(
      attribution('said', 'Ode Larsen', 'The pier is closed'),
      attribution('hopes', 'She', 'boats return soon'),
    );
    expect([said?.speechVerb, said?.quoted, said?.mostlyQuoted]).toEqual([true, true, true]);
    expect([hopes?.speechVerb, hopes?.quoted, hopes?.mostlyQuoted]).toEqual([false, false, false]);
    expect([said?.words.size, hopes?.words.size]).toEqual([4, 3]);
  });

  it('calls quoted what begins with a mark or right after one, mostly quoted what has little else', () => {
    const [marked, half, both] = weighed(
      attribution('said', null, '“The pier'),
      attribution('said', null, 'is closed,” Ode Larsen'),
      attribution('said', null, 'The pier is closed,” Ode Larsen'),
    );
    expect([marked?.quoted, half?.quoted, both?.quoted]).toEqual([true, false, true]);
    expect([marked?.mostlyQuoted, half?.mostlyQuoted, both?.mostlyQuoted]).toEqual([true, false, false]);
  });
});

describe('wholePairs', () => {
  const gold = weighed(attribution('said', 'Ode Larsen', 'The pier is closed'));

  it('matches where cue and source touch and half of the words agree', () => {
    expect(wholePairs(gold, weighed(attribution('said on Friday', 'Larsen', 'The pier')))).toHaveLength(1);
  });

  it('does not match below half of the words, or with another cue or source', () => {
    expect(wholePairs(gold, weighed(attribution('said', 'Larsen', 'The')))).toEqual([]);
    expect(wholePairs(gold, weighed(attribution(null, 'Larsen', 'The pier is closed')))).toEqual([]);
    expect(wholePairs(gold, weighed(attribution('said', 'She', 'The pier is closed')))).toEqual([]);
  });

  it('matches one without a source only with one without', () => {
    const bare = weighed(attribution('said', null, 'The pier is closed'));
    expect(wholePairs(gold, bare)).toEqual([]);
    expect(wholePairs(bare, gold)).toEqual([]);
    expect(wholePairs(bare, bare)).toHaveLength(1);
  });

  it('never matches empty contents', () => {
    const empty = weighed(attribution('said', 'Larsen', null));
    expect(wholePairs(empty, empty)).toEqual([]);
  });
});

describe('saidByScore', () => {
  it('waives the cue', () => {
    const [gold, ours] = weighed(
      attribution('said', 'Ode Larsen', 'The pier is closed'),
      attribution(null, 'Ode', 'The pier is closed'),
    );
    if (!gold || !ours) throw new Error('two were weighed');
    expect(saidByScore(gold, ours)).toBe(1);
  });
});

describe('tallyOf', () => {
  it('counts labelled ones of the cut against any of ours, and ours of the cut against any labelled one', () => {
    const gold = weighed(
      attribution('said', 'Ode Larsen', 'The pier is closed'),
      attribution('hopes', 'She', 'boats return soon'),
    );
    const ours = weighed(
      attribution('said', 'Larsen', 'The pier is closed'),
      attribution('said', 'She', 'boats return'),
      attribution('hopes', 'She', 'boats return'),
    );
    const tally = tallyOf({ gold, ours }, wholePairs(gold, ours), (each) => each.speechVerb);
    expect(tally).toEqual({ gold: 1, found: 1, ours: 2, right: 1 });
  });
});

describe('together', () => {
  const text = 'Norway and Sweden said rain was late. Prent said rain was late.';

  it('joins the statements of those who speak with one cue, as labels do', () => {
    const groups = together(read(text, 'en').statements);
    expect(groups.map((group) => group.flatMap(({ sources }) => sources.map((span) => span.text)))).toEqual([
      ['Norway', 'Sweden'],
      ['Prent'],
    ]);
  });
});

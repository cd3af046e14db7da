import { numbered } from '../numbered.ts';
import type { DateWords, ZoneWords } from '../pack.ts';
import { wordsOf } from '../words.ts';

export const dates: DateWords = {
  dayParts: wordsOf('morning afternoon evening night'),
  weekdays: numbered('sunday monday tuesday wednesday thursday friday saturday', 0),
  months: new Map([
    ...numbered('january february march april may june july august september october november december', 1),
    ...numbered('jan feb mar apr may jun jul aug sep oct nov dec', 1),
    ['sept', 9] as const,
  ]),
  abbreviated: wordsOf('jan feb mar apr jun jul aug sep sept oct nov dec'),
  relative: new Map([
    ['today', 0],
    ['yesterday', -1],
    ['tonight', 0],
  ]),
  prepositions: wordsOf('on'),
  periods: [
    { words: ['this', 'week'], unit: 'week', back: 0 },
    { words: ['last', 'week'], unit: 'week', back: 1 },
    { words: ['this', 'month'], unit: 'month', back: 0 },
    { words: ['last', 'month'], unit: 'month', back: 1 },
    { words: ['this', 'year'], unit: 'year', back: 0 },
    { words: ['last', 'year'], unit: 'year', back: 1 },
    ...(['week', 'month', 'year'] as const).flatMap((unit) => [
      { words: ['earlier', 'this', unit], unit, back: 0 },
      { words: ['early', 'this', unit], unit, back: 0 },
      { words: ['late', 'last', unit], unit, back: 1 },
      { words: ['early', 'last', unit], unit, back: 1 },
    ]),
  ],
  counts: numbered('one two three four five six seven eight nine ten', 1),
  units: new Map([
    ['day', 'day'],
    ['days', 'day'],
    ['week', 'week'],
    ['weeks', 'week'],
    ['month', 'month'],
    ['months', 'month'],
    ['year', 'year'],
    ['years', 'year'],
  ]),
  ago: wordsOf('ago earlier'),
  previous: wordsOf('last'),
  openers: wordsOf('in since'),
  through: wordsOf('to through until till'),
  between: wordsOf('between'),
  coming: { before: wordsOf('next coming'), after: new Set() },
};

export const zones: ZoneWords = {
  relatedLines: [
    'read also',
    'also read',
    'read more',
    'see also',
    'related:',
    'read next',
    'watch:',
    'more:',
  ],
  relatedBlocks: [
    'related articles',
    'related stories',
    'related news',
    'more from',
    'recommended',
    'read next',
    'you may also like',
  ],
  captions: ['photo:', 'image:', 'picture:', 'file photo', 'caption:', 'getty images', 'photograph:'],
  bylines: ['by ', 'reporting by', 'editing by', 'written by', 'additional reporting'],
  furniture: [
    'advertisement',
    'scroll to continue',
    'continue reading',
    'subscribe',
    'sign up',
    'share this',
    'click here',
    'follow us',
  ],
};

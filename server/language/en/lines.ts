import { eventWords } from '../events.ts';
import { numbered } from '../numbered.ts';
import type { DateWords, EventWord, StanceWords, ZoneWords } from '../pack.ts';
import { wordsOf } from '../words.ts';

export const dates: DateWords = {
  weekdays: numbered('sunday monday tuesday wednesday thursday friday saturday', 0),
  months: new Map([
    ...numbered('january february march april may june july august september october november december', 1),
    ...numbered('jan feb mar apr may jun jul aug sep oct nov dec', 1),
    ['sept', 9] as const,
  ]),
  relative: new Map([
    ['today', 0],
    ['yesterday', -1],
    ['tonight', 0],
  ]),
  prepositions: wordsOf('on'),
  stretches: {
    shifts: new Map([
      ['last', 1],
      ['this', 0],
    ]),
    units: new Map([
      ['week', 'week'],
      ['month', 'month'],
      ['year', 'year'],
    ]),
    openers: wordsOf('in since'),
  },
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

export const stance: StanceWords = {
  supports: wordsOf(`
    support supports supported welcome welcomes welcomed praise praised thank thanked grateful backs
    endorse endorsed committed cooperate cooperation partner partnership friend friends friendship trust ally
    constructive generous brave admire admired applaud commend helpful success successful progress proud`),
  opposes: wordsOf(`
    oppose opposes opposed condemn condemns condemned reject rejects rejected against stop halt violate violated
    violation violations aggression illegal illegally unlawful unacceptable blame blamed accuse accused threat
    threatens provocation provocative hostile wrong false lies lying betrayal irresponsible dangerous
    punish sanctions failed failure refuses unfair broke breach breached coercion bullying overfishing`),
};

export const events: readonly EventWord[] = eventWords({
  consult: {
    verb: 'met meets meet visited visits visit hosted hosts',
    noun: 'meeting talks summit visit consultations negotiations',
  },
  agree: { verb: 'signed ratified', noun: 'agreement treaty accord pact memorandum' },
  assault: {
    verb: 'invaded attacked bombed shelled',
    noun: 'invasion war attack airstrike airstrikes bombing',
  },
  aid: { verb: 'donated', noun: 'aid assistance' },
});

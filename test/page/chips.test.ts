import { describe, expect, it } from 'vitest';
import { en } from '../../web/messages/en.ts';
import { id } from '../../web/messages/id.ts';
import { emptyFilter, type Filter, initialState, type State } from '../../web/store/state.ts';
import { chipsOf, fieldNames, fieldsOf, type Naming } from '../../web/views/bar/chip.ts';
import { groups } from '../../web/views/bar/filter-menu.tsx';
import { broughtAlong, today } from '../../web/views/bar/typing.ts';
import { words } from '../../web/views/bar/words.ts';
import { fullFilter } from './filter.ts';

const naming: Naming = {
  entity: (one) => one.replace('Entity:', ''),
  event: (one) => one,
  text: en,
  own: words.en,
  tongue: 'en',
};
const under = (filter: Filter, part: Partial<State> = {}): State => ({ ...initialState, ...part, filter });

describe('chipsOf(state, naming)', () => {
  it.each(Object.keys(emptyFilter) as (keyof Filter)[])('has a chip for %s, which takes it away', (field) => {
    const state = under({ ...emptyFilter, [field]: fullFilter[field] });
    const chips = chipsOf(state, naming);
    expect(chips).toHaveLength(1);
    expect(chips[0]?.remove(state)).toEqual(initialState);
  });

  it('reads as a sentence', () => {
    const sentence = (tongue: 'en' | 'id') =>
      chipsOf(under(fullFilter), { ...naming, tongue, own: words[tongue], text: { en, id }[tongue] })
        .map(({ label, value }) => `${label} ${value}`.trim())
        .join(' · ');
    expect(sentence('en')).toBe(
      'who CHN, Qin · about RUS · between JPN · by or about NOR · words “the "quota" \\ {ban}” · act denies, rejects · ' +
        'stance opposes · event Event:1 · published 1 Jan 2026 – 31 Mar 2026 · said at Bergen · outlet Nordic Ledger · ' +
        'quotation direct · language Indonesian · confidence from 35% · first-hand only · not reviewed only · ' +
        'people as their country · as of #12',
    );
    expect(sentence('id')).toContain('siapa CHN, Qin · tentang RUS');
  });

  it('tells anchors, which are no part of the filter', () => {
    const state = under(emptyFilter, { anchors: ['Entity:NOR'] });
    expect(chipsOf(state, naming).map(({ label, value }) => [label, value])).toEqual([['around', 'NOR']]);
  });

  it('is nothing for the first view', () => expect(chipsOf(initialState, naming)).toEqual([]));
});

describe('the menu of filters', () => {
  it('has a place for every part of the filter, and one only', () => {
    const offered = Object.values(groups).flat();
    expect([...offered].sort()).toEqual([...fieldNames].sort());
    expect(offered.flatMap(fieldsOf).sort()).toEqual(Object.keys(emptyFilter).sort());
  });
});

describe('what is typed', () => {
  it.each([
    ['https://outlet.example/news/1', 'address'],
    ['a word '.repeat(80), 'text'],
    ['China about https://x.example', null],
    ['http://', null],
    ['Qin', null],
  ])('%s brings along %s', (typed, what) => expect(broughtAlong(typed)).toBe(what));

  it('is asked on the day of the user’s clock', () => {
    expect(today(new Date(2026, 2, 4, 23, 59))).toBe('2026-03-04');
  });
});

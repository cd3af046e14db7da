import { describe, expect, it } from 'vitest';
import { read } from './reading.ts';

/** The organisations that a text names: each name with its country where told. */
function bodiesIn(text: string): string[] {
  return read(text, 'en').entities.flatMap(({ kind, name, described, in: iso3 }) =>
    kind === 'organisation' && !described ? [iso3 ? `${name} (${iso3})` : name] : [],
  );
}

describe('organisations in English text, where nobody speaks', () => {
  it.each([
    ['ASEAN', 'A ferry of ASEAN sails on Friday.'],
    ['International Atomic Energy Agency', 'A ferry of the IAEA sails on Friday.'],
    ['International Organization for Migration', 'A ferry of the IOM sails on Friday.'],
    ['Rapid Support Forces (SDN)', 'The town fell to the RSF on Friday.'],
    ['M23 (COD)', 'The town fell to M23 on Friday.'],
    ['Hezbollah', 'The town fell to Hezbollah on Friday.'],
    ['Wagner (RUS)', 'The town fell to the Wagner Group on Friday.'],
    ['Bharatiya Janata Party (IND)', 'The town fell to the Bharatiya Janata Party on Friday.'],
    ['Bundestag (DEU)', 'A ferry of the Bundestag sails on Friday.'],
  ])('are known: %s', (name, text) => {
    expect(bodiesIn(text)[0]).toBe(name === 'Bharatiya Janata Party (IND)' ? 'BJP (IND)' : name);
  });

  it.each([
    ['Harbour Ministry', 'A ferry of the Harbour Ministry sails on Friday.'],
    ['Ministry of Quays', 'A ferry of the Ministry of Quays sails on Friday.'],
    ['New Quay Party', 'A ferry of the New Quay Party sails on Friday.'],
    ['Guyana Defence Force (GUY)', 'The Guyana Defence Force sails on Friday.'],
    ['Prent Defence Force', 'Soldiers of the Prent Defence Force left on Friday.'],
    ["People's Harbour Force", "The People's Harbour Force sails on Friday."],
    ['Sandvik Corporation', 'A ferry of the Sandvik Corporation sails on Friday.'],
    ['University of Bergen', 'A ferry of the University of Bergen sails on Friday.'],
    ['Tidal Institute', 'A ferry of the Tidal Institute sails on Friday.'],
  ])('are told by form: %s', (name, text) => {
    expect(bodiesIn(text)).toEqual([name]);
  });

  it.each([
    ['Samsung India (IND)', 'Samsung India sailed on Friday.'],
    ['Amnesty International USA (USA)', 'A ferry of Amnesty International USA sails on Friday.'],
    ['Boeing', 'Boeing China orders fell on Friday.'],
    ['Boeing', 'Boeing and China met on Friday.'],
    ['Boeing', 'Boeing Chinese managers left on Friday.'],
  ])('are branches in a country: %s in %s', (name, text) => {
    expect(bodiesIn(text)).toEqual([name]);
    expect(read(text, 'en').entities.some(({ kind }) => kind === 'country')).toBe(name === 'Boeing');
  });

  it('are one with the acronym in brackets behind them', () => {
    const { entities } = read('The Harbour Workers Union (HWU) met. The HWU left.', 'en');
    const mentions = entities.find(({ kind }) => kind === 'organisation')?.mentions.map(({ text }) => text);
    expect(mentions).toEqual(['Harbour Workers Union', 'HWU', 'HWU']);
  });

  it.each([
    ['a dinner plate', 'The diet of the crew is fish.'],
    ['a person', 'They saw Richard Wagner on the quay.'],
    ['who holds what', 'They saw whom the vote made a mayor.'],
    ['ice', 'The ferry broke the ice on Friday.'],
  ])('are not %s', (_, text) => {
    expect(bodiesIn(text)).toEqual([]);
  });
});

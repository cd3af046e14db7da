import { describe, expect, it } from 'vitest';
import type { EntityKind } from '../../server/document/document.ts';
import type { Profile } from '../../server/identity/resemblance.ts';
import { isGeneric, whyUnjoined } from '../../server/identity/unjoined.ts';

const profile = (name: string, more: Partial<Profile> = {}): Profile => ({
  ...{ kind: 'person', names: [name], code: null, countries: [], offices: [], days: null, company: [] },
  ...more,
});

describe('whyUnjoined(a, b)', () => {
  const body: Partial<Profile> = { kind: 'organisation' };
  it.each<[string, Profile, Profile, RegExp]>([
    ['two codes', profile('A B', { code: 'Q1' }), profile('A B', { code: 'Q2' }), /^two codes/u],
    ['one code', profile('A B', { code: 'Q1' }), profile('A B'), /known by a code/u],
    ['look-alikes', profile('Ana Reyes'), profile('Ana Reyez'), /^names that are alike/u],
    [
      'look-alikes of one office',
      profile('Reyes', { offices: ['president of Peru'] }),
      profile('Ana Reyes', { offices: ['president of Peru'] }),
      /^names that are alike.+president of Peru, ties equal names alone/u,
    ],
    [
      'another main name',
      { ...profile('Sergei Volkonsky'), names: ['Sergei Volkonsky', 'Сергей Волконский'] },
      profile('Сергей Волконский'),
      /^rules compare what texts mainly call each, “Sergei Volkonsky” and “Сергей Волконский”/u,
    ],
    [
      'a country of both',
      profile('Ana Reyes', { countries: ['Chad', 'Peru'] }),
      profile('Ana Reyes', { countries: ['Peru'] }),
      /no text of one ties it/u,
    ],
    ['one word', profile('Sukardi'), profile('Sukardi'), /^one word of a name/u],
    ['a frequent name', profile('Budi Santoso'), profile('Budi Santoso'), /^many people/u],
    [
      'other countries',
      profile('Ana Reyes', { countries: ['Chad'] }),
      profile('Ana Reyes', { countries: ['Peru'] }),
      /^equal names join only/u,
    ],
    [
      'no country',
      profile('Ana Reyes', { countries: ['Chad'] }),
      profile('Ana Reyes'),
      /^namesakes are known/u,
    ],
    [
      'a court of many',
      profile('District Court', body),
      profile('District Court', body),
      /^a country has many/u,
    ],
    [
      'a court of every country',
      profile('Supreme Court', body),
      profile('Supreme Court', body),
      /^every country/u,
    ],
  ])('of %s', (_, a, b, why) => expect(whyUnjoined(a, b)).toMatch(why));
});

describe('isGeneric(kind, names)', () => {
  it.each<[EntityKind, string]>([
    ['organisation', 'Pemerintah Provinsi'],
    ['organisation', 'District Court'],
    ['place', 'Jalan Merdeka'],
  ])('the %s %s', (kind, name) => expect(isGeneric(kind, [name])).toBe(true));

  it.each<[EntityKind, string]>([
    ['organisation', 'Supreme Court'],
    ['organisation', 'Harbour Bank'],
    ['person', 'Provinsi'],
    ['organisation', 'Kementerian Dalam Negeri'],
  ])('not the %s %s', (kind, name) => expect(isGeneric(kind, [name])).toBe(false));
});

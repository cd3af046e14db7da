import { describe, expect, it } from 'vitest';
import type { Entity } from '../../server/document/document.ts';
import { compare } from '../../server/identity/block.ts';
import { foldName } from '../../server/identity/names.ts';

const entity = (kind: Entity['kind'], name: string, more: Partial<Entity> = {}): Entity => ({
  id: 'e1',
  kind,
  name,
  mentions: [],
  roles: [],
  ...more,
});

const blockOf = (kind: Entity['kind'], name: string, country: string | null = null) =>
  compare(entity(kind, name), country).block;

describe('compare(entity, country)', () => {
  it.each([
    ['person', 'Ana Reyes', null, 'person:ana reyes'],
    ['person', 'Recep  Yılmaz', null, 'person:recep yilmaz'],
    ['person', 'Łukasz Błaszczyk', null, 'person:lukasz blaszczyk'],
    ['person', 'Иван Петров', null, 'person:иван петров'],
    ['organisation', 'Nordic Ledger', null, 'organisation:nordic ledger'],
    ['organisation', 'Supreme Court', 'NOR', 'organisation:supreme court'],
    ['organisation', 'Kementerian Keuangan', 'IDN', 'organisation:kementerian keuangan'],
    ['place', 'Tromsø', null, 'place:tromso'],
    ['place', 'Asia', null, 'place:asia'],
  ] as const)('a %s called %s (%s) is compared as %s', (kind, name, country, block) => {
    expect(blockOf(kind, name, country)).toBe(block);
  });

  it.each([
    ['person', 'Reyes', null],
    ['organisation', 'Supreme Court', null],
    ['organisation', 'Kementerian Keuangan', null],
    ['organisation', 'Kejaksaan Negeri', 'IDN'],
    ['organisation', 'District Court', 'USA'],
    ['organisation', 'Majelis Hakim', 'IDN'],
    ['organisation', 'KPU', null],
    ['organisation', 'Komisi III', null],
    ['place', 'Jalan Sudirman', 'IDN'],
    ['place', 'Main Street', 'USA'],
    ['place', 'Gedung', null],
    ['place', 'x'.repeat(9000), null],
    ['person', `Ana ${'x'.repeat(9000)}`, null],
  ] as const)('a %s called %s (%s) is compared with none', (kind, name, country) => {
    expect(blockOf(kind, name, country)).toBeNull();
  });

  it('has a one-word name beside an office, for a person and no initials', () => {
    const of = (name: string, kind: Entity['kind'] = 'person') =>
      compare(entity(kind, name), null, 'president, 2020s').block;
    expect(of('Reyes')).toBe('person:reyes, president, 2020s');
    expect(of('Ana Reyes')).toBe('person:ana reyes');
    expect(of('AR')).toBeNull();
    expect(of('PU', 'organisation')).toBeNull();
  });

  it('goes by an identifier where there is one, and by nothing for a description', () => {
    expect(compare(entity('country', 'Norway', { iso3: 'NOR' }), null)).toEqual({ code: 'NOR', block: null });
    expect(compare(entity('person', 'Ana Reyes', { wikidata: 'Q1' }), null)).toEqual({
      code: 'Q1',
      block: null,
    });
    expect(compare(entity('person', 'a senior official', { described: true }), null)).toEqual({
      code: null,
      block: null,
    });
  });

  it('keeps a letter that only looks Latin apart', () => {
    expect(foldName('Ivan Рetrov')).not.toBe(foldName('Ivan Petrov'));
  });
});

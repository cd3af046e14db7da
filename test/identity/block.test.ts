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

const blockOf = (kind: Entity['kind'], name: string) => compare(entity(kind, name)).block;

describe('compare(entity, office)', () => {
  it.each([
    ['person', 'Ana Reyes', 'person:ana reyes'],
    ['person', 'Recep  Yılmaz', 'person:recep yilmaz'],
    ['person', 'Łukasz Błaszczyk', 'person:lukasz blaszczyk'],
    ['person', 'Иван Петров', 'person:иван петров'],
    ['organisation', 'Nordic Ledger', 'organisation:nordic ledger'],
    ['organisation', 'Supreme Court', 'organisation:supreme court'],
    ['organisation', 'Kementerian Keuangan', 'organisation:kementerian keuangan'],
    ['organisation', 'Komisi III', 'organisation:komisi iii'],
    ['organisation', 'Dewan Perwakilan Rakyat', 'organisation:dewan perwakilan rakyat'],
    ['organisation', 'Dewan Perwakilan Daerah', 'organisation:dewan perwakilan daerah'],
    ['organisation', 'Kementerian Dalam Negeri', 'organisation:kementerian dalam negeri'],
    ['place', 'Tromsø', 'place:tromso'],
    ['place', 'Asia', 'place:asia'],
  ] as const)('a %s called %s is compared as %s', (kind, name, block) => {
    expect(blockOf(kind, name)).toBe(block);
  });

  it.each([
    ['person', 'Reyes'],
    ['organisation', 'Kejaksaan Negeri'],
    ['organisation', 'District Court'],
    ['organisation', 'Majelis Hakim'],
    ['organisation', 'KPU'],
    ['place', 'Jalan Sudirman'],
    ['place', 'Main Street'],
    ['place', 'Gedung'],
    ['place', 'x'.repeat(9000)],
    ['person', `Ana ${'x'.repeat(9000)}`],
  ] as const)('a %s called %s is compared with none', (kind, name) => {
    expect(blockOf(kind, name)).toBeNull();
  });

  it('has a one-word name beside an office, for a person and no initials', () => {
    const of = (name: string, kind: Entity['kind'] = 'person') =>
      compare(entity(kind, name), 'president, 2020s').block;
    expect(of('Reyes')).toBe('person:reyes, president, 2020s');
    expect(of('Ana Reyes')).toBe('person:ana reyes');
    expect(of('AR')).toBeNull();
    expect(of('PU', 'organisation')).toBeNull();
  });

  it.each([
    ['Budi Santoso', 'ketua of organisation:dprd bantaeng, 2020s', true],
    ['John Smith', 'mayor of place:tarn, 2020s', true],
    ['Budi Santoso', 'trade-minister, 2020s', false],
    ['Budi Santoso', null, false],
    ['Budi Lahangatubun', 'ketua of organisation:dprd bantaeng, 2020s', false],
    ['Budi Agus Santoso', 'ketua of organisation:dprd bantaeng, 2020s', false],
  ])('of %s beside %s is with the office of a town or a firm: %s', (name, office, beside) => {
    const plain = `person:${name.toLowerCase()}`;
    expect(compare(entity('person', name), office).block).toBe(beside ? `${plain}, ${office}` : plain);
  });

  it('goes by an identifier where there is one, and by nothing for a description', () => {
    expect(compare(entity('country', 'Norway', { iso3: 'NOR' }))).toEqual({ code: 'NOR', block: null });
    expect(compare(entity('person', 'Ana Reyes', { wikidata: 'Q1' }))).toEqual({
      code: 'Q1',
      block: null,
    });
    expect(compare(entity('person', 'a senior official', { described: true }))).toEqual({
      code: null,
      block: null,
    });
  });

  it('keeps a letter that only looks Latin apart', () => {
    expect(foldName('Ivan Рetrov')).not.toBe(foldName('Ivan Petrov'));
  });
});

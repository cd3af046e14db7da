import { describe, expect, it } from 'vitest';
import type { Language } from '../../server/document/document.ts';
import { read } from './reading.ts';

/** Who holds which office for whom: "Ada Lind: envoy for DNK". */
function officesIn(text: string, language: Language): string[] {
  const { entities } = read(text, language);
  const nameOf = (id: string | null) => {
    const entity = entities.find((one) => one.id === id);
    return entity?.iso3 ?? entity?.name ?? '-';
  };
  return entities.flatMap(({ name, kind, roles }) =>
    kind === 'person' ? roles.map((role) => `${name}: ${role.title?.text} for ${nameOf(role.for)}`) : [],
  );
}

describe('those who are sent speak for whom they come from', () => {
  it.each([
    [
      'en',
      'Danish special envoy to Syria Ola Prent met rebels on Monday.',
      'Ola Prent: special envoy for DNK',
    ],
    ['en', 'The Danish ambassador to Kenya, Ada Lind, was late.', 'Ada Lind: ambassador for DNK'],
    ['en', "Denmark's ambassador to the United States, Ada Lind, was late.", 'Ada Lind: ambassador for DNK'],
    ['en', 'The ambassador of Norway to Chad, Ola Prent, was late.', 'Ola Prent: ambassador for NOR'],
    ['en', 'UN special envoy for Yemen Ola Prent was late.', 'Ola Prent: special envoy for United Nations'],
    ['id', 'Duta Besar Jepang untuk Kenya Arif Santoso bertemu nelayan.', 'Arif Santoso: Duta Besar for JPN'],
    ['id', 'Dubes RI untuk Jepang, Arif Santoso, terlambat.', 'Arif Santoso: Dubes for IDN'],
    ['id', 'Utusan khusus AS untuk Suriah Arif Santoso tiba.', 'Arif Santoso: Utusan khusus for USA'],
  ] as const)('%s: %s', (language, text, office) => expect(officesIn(text, language)).toContain(office));

  it('and act themselves, not the country they are sent to', () => {
    const text = 'Dubes RI untuk Kenya menemui nelayan di Bitung.';
    const { entities, events } = read(text, 'id');
    const actors = events.flatMap((event) => event.actors);
    expect(actors.map((id) => entities.find((one) => one.id === id)?.name)).toEqual(['Dubes RI untuk Kenya']);
  });

  it.each([
    ['en', 'The minister for Kenya Ola Prent was late.', 'Ola Prent: minister for -'],
    ['en', 'The chairman of Norway, Ola Prent, was late.', 'Ola Prent: chairman for -'],
  ] as const)('but other offices are for what is named: %s', (language, text, office) =>
    expect(officesIn(text, language)).not.toContain(office),
  );
});

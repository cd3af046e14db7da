import { describe, expect, it } from 'vitest';
import type { Language } from '../../server/document/document.ts';
import { digest, read } from './reading.ts';

/** Who speaks, and the people whom a text names. */
function told(text: string, language: Language) {
  const document = read(text, language);
  const people = document.entities.filter(({ kind, described }) => kind === 'person' && !described);
  return { speaker: digest(document).at(-1)?.speaker ?? null, people: people.map(({ name }) => name) };
}

describe('one who is told by whom they serve is not that one', () => {
  it.each([
    ['en', "Prent's lawyer said the boats were late.", "Prent's lawyer", ['Prent']],
    [
      'en',
      "Nguyen Van Prent's lawyer said the boats were late.",
      "Nguyen Van Prent's lawyer",
      ['Nguyen Van Prent'],
    ],
    ['en', "Ola Prent's doctor said she was ill.", "Ola Prent's doctor", ['Ola Prent']],
    ['en', "Ola Prent's widow denied the report.", "Ola Prent's widow", ['Ola Prent']],
    ['id', 'Istri Budi Prentoso mengatakan suaminya belum pulang.', 'Istri Budi Prentoso', ['Budi Prentoso']],
    ['id', 'Ajudan Budi Prentoso membantah kabar itu.', 'Ajudan Budi Prentoso', ['Budi Prentoso']],
    ['id', 'Kuasa hukum Budi Prentoso membantah kabar itu.', 'Kuasa hukum Budi Prentoso', ['Budi Prentoso']],
    ['id', 'Keluarga Budi Prentoso membantah kabar itu.', 'Keluarga Budi Prentoso', ['Budi Prentoso']],
    [
      'id',
      'Keluarga Brigadir Budi Prentoso membantah kabar itu.',
      'Keluarga Brigadir Budi Prentoso',
      ['Budi Prentoso'],
    ],
    [
      'id',
      'Presiden Budi Prentoso tiba di Oslo, kata polisi. Juru bicara Budi Prentoso membantah kabar itu.',
      'Juru bicara Budi Prentoso',
      ['Budi Prentoso'],
    ],
  ] as const)('%s: %s', (language, text, speaker, people) =>
    expect(told(text, language)).toEqual({ speaker, people }),
  );

  it.each([
    ['en', "Ola Prent's lawyer Ada Lind said the boats were late.", 'Ada Lind'],
    ['en', "Ola Prent's lawyer, Ada Lind, said the boats were late.", 'Ada Lind'],
    ['id', 'Pengacara Budi Prentoso mengatakan hujan turun.', 'Budi Prentoso'],
    [
      'id',
      'Juru bicara Budi Prentoso membantah kabar itu. Juru bicara Budi Prentoso menegaskan hujan turun.',
      'Budi Prentoso',
    ],
    ['id', 'Budi Prentoso, ayah Siti Prentini, mengatakan hujan turun.', 'Budi Prentoso'],
    ['id', 'Istri Budi Prentoso, Siti Prentini, mengatakan suaminya belum pulang.', 'Siti Prentini'],
    ['id', 'Kuasa hukum Budi Prentoso, Siti Prentini, mengatakan hujan turun.', 'Siti Prentini'],
  ] as const)('but a name of their own is theirs: %s: %s', (language, text, speaker) =>
    expect(told(text, language).speaker).toBe(speaker),
  );

  it('nor is a firm with a lawyer someone', () =>
    expect(told("PRENTCO's lawyer said the boats were late.", 'en').people).toEqual([]));
});

describe('a group is told by where it lives or works', () => {
  it.each([
    ['Warga Desa Wadas menolak tambang itu.', 'Warga Desa Wadas'],
    ['Warga Kampung Pulo mengatakan hujan turun.', 'Warga Kampung Pulo'],
    ['Petani Kecamatan Prentan menolak tambang itu.', 'Petani Kecamatan Prentan'],
    ['Buruh pabrik PT Sinar Mas Tekstil mengatakan upah belum dibayar.', 'Buruh pabrik PT Sinar Mas Tekstil'],
  ])('%s', (text, speaker) => expect(told(text, 'id')).toEqual({ speaker, people: [] }));
});

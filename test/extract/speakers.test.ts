import { describe, expect, it } from 'vitest';
import { read } from './reading.ts';

/** The speakers of the last statement, best first. */
function speakersOf(text: string, language: 'en' | 'id') {
  const { entities, statements } = read(text, language);
  return (statements.at(-1)?.speakers ?? []).map(({ entity, confidence, reason }) => ({
    name: entities.find(({ id }) => id === entity)?.name,
    confidence,
    reason,
  }));
}

describe('the speakers of a statement', () => {
  it('are one where the text names one', () => {
    expect(speakersOf('Mayor Ola Prent said rain was late.', 'en')).toMatchObject([{ name: 'Ola Prent' }]);
  });

  it('are two, the surer first, where a pronoun fits the last speaker and one named since', () => {
    const text =
      'Mayor Ola Prent said rain was late. Minister Robin Lind waved at the crowd. He said boats were safe.';
    const [first, second, ...rest] = speakersOf(text, 'en');
    expect(new Set([first?.name, second?.name])).toEqual(new Set(['Ola Prent', 'Robin Lind']));
    expect(first?.confidence).toBeGreaterThan(second?.confidence ?? 1);
    expect((first?.confidence ?? 0) + (second?.confidence ?? 0)).toBeLessThanOrEqual(1);
    expect(rest).toEqual([]);
  });

  it('of a suffix are the last one named, and who spoke before', () => {
    const text =
      'Wali Kota Tirta Wenas mengatakan hujan terlambat.\nKetua Koperasi Nelayan Budi Santoso meninjau dermaga itu.\n"Kapal aman," katanya.';
    const found = speakersOf(text, 'id');
    expect(found.map(({ name }) => name)).toEqual(['Budi Santoso', 'Tirta Wenas']);
  });

  it.each([
    ['a passive subject', 'Budi Santoso ditetapkan sebagai tersangka sejak pekan lalu.'],
    ['an object', 'Polisi menangkap Budi Santoso di rumahnya pekan lalu.'],
    ['one who does something else', 'Budi Santoso kabur lewat pintu belakang rumah itu.'],
  ])('of a suffix are who spoke before, not %s named since', (_, since) => {
    const text = `Pengacara Tirta Wenas mengatakan hujan terlambat.\n${since}\n"Kapal aman," katanya.`;
    expect(speakersOf(text, 'id')[0]?.name).toBe('Tirta Wenas');
  });

  it.each([
    ['a verb of speech', 'Budi Santoso menanggapi hal itu.'],
    ['an office', 'Wali Kota Bitung Budi Santoso sudah menerbitkan aturan baru.'],
  ])('of a suffix are one named since with %s', (_, since) => {
    const text = `Pengacara Tirta Wenas mengatakan hujan terlambat.\n${since}\n"Kapal aman," katanya.`;
    expect(speakersOf(text, 'id').map(({ name }) => name)).toEqual(['Budi Santoso', 'Tirta Wenas']);
  });

  it('are none where nobody was named', () => {
    expect(speakersOf('"Kapal aman," katanya.', 'id')).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { read } from './reading.ts';

function peopleIn(text: string, language: 'en' | 'id'): string[] {
  const { entities } = read(text, language);
  return entities.flatMap(({ kind, name, described }) => (kind === 'person' && !described ? [name] : []));
}

describe('styles before a name of two words or more are none of it', () => {
  it.each([
    ['Datuk Seri Anwar Lindar visited Oslo.', 'Anwar Lindar'],
    ["Dato' Sri Najib Lindar was jailed.", 'Najib Lindar'],
    ['Tan Sri Muhyiddin Lindar resigned on Monday.', 'Muhyiddin Lindar'],
    ['Malaysian Prime Minister Datuk Seri Anwar Lindar met Xi Jinping in May.', 'Anwar Lindar'],
    ['Prime Minister Shri Narendra Prentar visited Oslo.', 'Narendra Prentar'],
    ['Haji Agus Lindar left in May.', 'Agus Lindar'],
    ['Daw Aung Lin Prent was jailed in May.', 'Aung Lin Prent'],
    ['Sheikh Mohammed bin Lindar visited Oslo.', 'Mohammed bin Lindar'],
    ['Sheikh Tamim bin Hamad Al Lindar visited Oslo.', 'Tamim bin Hamad Al Lindar'],
  ])('en: %s', (text, name) => expect(peopleIn(text, 'en')).toContain(name));

  it.each([
    ['Datuk Seri Anwar Lindar tiba di Jakarta pada Senin.', 'Anwar Lindar'],
    ['Perdana Menteri Malaysia Datuk Seri Anwar Lindar bertemu Prabowo.', 'Anwar Lindar'],
    ['Perdana Menteri India Shri Narendra Lindar mengunjungi Bhutan.', 'Narendra Lindar'],
    ['Sheikh Mohammed bin Zayed bertemu Prabowo di Abu Dhabi.', 'Mohammed bin Zayed'],
  ])('id: %s', (text, name) => expect(peopleIn(text, 'id')).toContain(name));

  it.each([
    ['Rep. Shri Lindedar criticised Israel.', 'Shri Lindedar'],
    ['Sheikh Hasina fled to India in August.', 'Sheikh Hasina'],
    ['Sheikh Mujibur Rahman led Bangladesh.', 'Sheikh Mujibur Rahman'],
    ['Tun Tun Prent resigned in May.', 'Tun Tun Prent'],
    ['Tun Mahathir criticised Israel.', 'Tun Mahathir'],
    ['Sri Mulyani met Janet Yellen.', 'Sri Mulyani'],
  ])('part of the name: %s', (text, name) => expect(peopleIn(text, 'en')).toContain(name));

  it('one person with and without', () => {
    expect(peopleIn('Datuk Seri Anwar Lindar left. Anwar Lindar praised Oslo.', 'en')).toEqual([
      'Anwar Lindar',
    ]);
  });
});

import { describe, expect, it } from 'vitest';
import { eventsTold, read } from './reading.ts';

function peopleAndBodies(text: string, language: 'en' | 'id'): string[] {
  const { entities } = read(text, language);
  return entities.flatMap(({ kind, name, described }) =>
    (kind === 'person' || kind === 'organisation') && !described ? [name] : [],
  );
}

describe('ships, craft and weapons are no one', () => {
  it.each([
    'HMS Queen Adelaide sailed to Malta on Monday.',
    'HMS Prince of Prent left on Monday.',
    'The USS Walter E. Quill docked on Monday.',
    'The frigate Admiral Quill docked on Monday.',
    'The BRP Teresa Lind is aground.',
    'Norway bought the INS Prent, a frigate INS Prent of old.',
  ])('en: %s', (text) => expect(peopleAndBodies(text, 'en')).toEqual([]));

  it.each([
    'Kapal MSC Lindia disita Iran.',
    'Kapal tanker Stena Prenta disita Iran.',
    'Kapal induk USS Abraham Lincoln tiba di Guam.',
    'Kapal induk Gerald Ford tiba di Malta.',
    'Kapal feri Dharma Lintang tenggelam.',
    'Rusia menyerang Kyiv dengan drone Shahed dan rudal Kinzhal.',
    'Jet tempur Rafale dibeli Indonesia.',
    'Iran menyita kapal tanker Maria Prenta pada Juli 2019.',
    'Badai Helene melanda Kuba.',
  ])('id: %s', (text) => expect(peopleAndBodies(text, 'id')).toEqual([]));

  it('suffer what befalls them as nobody named', () => {
    expect(eventsTold('Iran menyita kapal tanker Stena Prenta.', 'id')).not.toContainEqual(
      expect.stringContaining('Stena'),
    );
  });
});

describe('who has to do with ships is someone', () => {
  it.each([
    ['Prince Harry visited HMS Belfast with King Charles.', ['Harry', 'Charles']],
    ['Captain Walter Quill of HMS Prent met reporters.', ['Walter Quill']],
    ['He was held by the INS, Walter Quill said.', ['Walter Quill']],
  ])('en: %s', (text, names) => expect(peopleAndBodies(text, 'en').sort()).toEqual([...names].sort()));

  it.each([
    ['Pemilik kapal Bambang Lasiho mengatakan kapalnya rusak.', ['Bambang Lasiho']],
    ['Polisi menahan kapten kapal Joko Santoso.', ['Joko Santoso']],
    ['Anak buah kapal Sulaiman Harun selamat.', ['Sulaiman Harun']],
    ['Kapal milik Hartono Wijaya terbakar.', ['Hartono Wijaya']],
    ['Kapal Basarnas menuju lokasi.', ['Badan Nasional Pencarian dan Pertolongan']],
  ])('id: %s', (text, names) => expect(peopleAndBodies(text, 'id')).toEqual(names));

  it('a country whose ship it is stays', () => {
    expect(eventsTold('Kapal Iran disita AS.', 'id')).toEqual(['coerce occurred Amerika Serikat → Iran']);
  });
});

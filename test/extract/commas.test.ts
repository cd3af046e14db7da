import { describe, expect, it } from 'vitest';
import { digest, read } from './reading.ts';

/** Who speaks, in which office the text has them, and what the sources are. */
function speakersOf(text: string, language: 'en' | 'id') {
  const document = read(text, language);
  return document.statements.map(({ sources, speakers }) => ({
    source: sources.map((span) => span.text).join(' '),
    name: document.entities.find(({ id }) => id === speakers[0]?.entity)?.name ?? null,
    role: speakers[0]?.role?.title?.text ?? null,
  }));
}

describe('a comma that ends an adjunct', () => {
  it.each([
    ['en', 'Pressed by the judge, Mr. Prent conceded that the letter was late.', 'Prent'],
    ['en', 'In a letter to the minister, Ola Prent said that rain was late.', 'Ola Prent'],
    ['en', 'After a meeting with the mayor, Ola Prent said that rain was late.', 'Ola Prent'],
    ['en', 'Speaking to the mayor, Ola Prent said that rain was late.', 'Ola Prent'],
    ['id', 'Di depan hakim, Budi Santoso mengaku hujan terlambat.', 'Budi Santoso'],
    ['id', 'Usai bertemu Menteri, Budi Santoso mengatakan hujan terlambat.', 'Budi Santoso'],
  ] as const)('gives its office to nobody (%s): %s', (language, text, name) => {
    expect(speakersOf(text, language)).toMatchObject([{ name, role: null }]);
  });

  it.each([
    ['en', 'On X, the president wrote that rain was late.', 'the president'],
    ['en', 'After the talks with Lind, the mayor said that rain was late.', 'the mayor'],
    ['id', 'Melalui akun X-nya, Presiden menulis bahwa hujan terlambat.', 'Presiden'],
  ] as const)('gives its name to no office (%s): %s', (language, text, source) => {
    expect(speakersOf(text, language)).toMatchObject([{ source }]);
  });

  it.each([
    ['Oleh karena itu, kata Tirta, warga diminta waspada.', 'warga diminta waspada'],
    ['Oleh sebab itu, kata Tirta, Gubernur akan datang.', 'Gubernur akan datang'],
    ['Menurut Tirta, warga diminta waspada.', 'warga diminta waspada'],
  ])('keeps the content whole: %s', (text, content) => {
    expect(digest(read(text, 'id'))).toMatchObject([{ sources: ['Tirta'], contents: [content] }]);
  });

  it.each([
    ['en', 'The judge, Mr. Prent, conceded that the letter was late.', 'Prent', 'judge'],
    ['en', 'The judge, Ola Prent, conceded that the letter was late.', 'Ola Prent', 'judge'],
    ['en', 'Ola Prent, the mayor, said that rain was late.', 'Ola Prent', 'mayor'],
    ['en', '"Rain is late," said the mayor, Ola Prent.', 'Ola Prent', 'mayor'],
    ['en', 'According to the mayor, Ola Prent, rain was late.', 'Ola Prent', 'mayor'],
    ['id', '"Kami menunggu," kata Tirta, warga Bogor.', 'Tirta', 'warga'],
    ['id', 'Bupati, Budi Santoso, mengatakan hujan terlambat.', 'Budi Santoso', 'Bupati'],
  ] as const)('is none in %s: %s', (language, text, name, role) => {
    expect(speakersOf(text, language)).toMatchObject([{ name, role }]);
  });
});

describe('a government that commas part from its verb', () => {
  it.each([
    ['The Kremlin, asked about the dispute, said it was an internal matter.', 'RUS', 'say'],
    ['Beijing, which owns the harbour, condemned the visit.', 'CHN', 'condemn'],
    ['Beijing, meanwhile, condemned the visit.', 'CHN', 'condemn'],
    ['Oslo, the host of the talks, has not commented.', 'NOR', 'decline'],
  ])('speaks: %s', (text, speaker, act) => {
    expect(digest(read(text, 'en')).at(-1)).toMatchObject({ speaker, act });
  });

  it('speaks in Indonesian too', () => {
    const text = 'Beijing, yang memiliki pelabuhan itu, mengecam kunjungan tersebut.';
    expect(digest(read(text, 'id'))).toMatchObject([{ speaker: 'CHN', act: 'condemn' }]);
  });

  it.each([
    'In Beijing, which owns the harbour, crews said rain was late.',
    'Crews left Beijing, which owns the harbour, and said rain was late.',
    'Beijing, which owns the harbour, lies inland.',
  ])('is none in %s', (text) => {
    expect(digest(read(text, 'en')).map(({ speaker }) => speaker)).not.toContain('CHN');
  });
});

describe('"asked" before another verb', () => {
  it.each([
    'Asked about the report, the minister shrugged.',
    'Asked whether rain was late, the minister shrugged.',
  ])('is a question and no answer: %s', (text) => {
    expect(digest(read(text, 'en'))).toMatchObject([{ act: 'ask', speaker: null }]);
  });

  it('leaves who answers their words', () => {
    const told = digest(read('The mayor, asked whether rain was late, said boats were safe.', 'en'));
    expect(told).toMatchObject([
      { act: 'ask', speaker: null },
      { act: 'say', sources: ['The mayor'], contents: ['boats were safe'] },
    ]);
  });
});

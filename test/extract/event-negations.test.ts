import { describe, expect, it } from 'vitest';
import type { Language } from '../../server/document/document.ts';
import { read } from './reading.ts';

function statuses(text: string, language: Language): string[] {
  return read(text, language).events.map(({ type, status }) => `${type} ${status}`);
}

describe('a deed of nobody is denied, one without proof alleged, one that is asked about supposed', () => {
  it.each<[Language, string, string[]]>([
    ['en', 'Neither Norway nor Finland attacked Sweden in March.', ['assault denied']],
    ['en', 'No Norwegian soldier invaded Sweden, the ministry said.', ['assault denied']],
    ['en', 'None of the Finnish jets bombed Sweden.', ['assault denied']],
    ['en', 'There is no evidence that Norway bombed Sweden.', ['assault alleged']],
    ['en', 'Did Norway attack Sweden?', ['assault hypothetical']],
    ['en', 'Norway attacked nobody in Sweden.', ['assault denied']],
    ['en', 'Norway has attacked no Swedish ship.', ['assault denied']],
    ['en', 'Norway has not sanctioned Sweden.', ['sanction denied']],
    ['en', 'Sweden, which Norway has never sanctioned, sells boats.', ['sanction denied']],
    ['id', 'Tidak ada tentara Norwegia yang menyerang Swedia.', ['assault denied']],
    ['id', 'Belum ada bukti bahwa Norwegia mengebom Swedia.', ['assault alleged']],
    ['id', 'Benarkah Norwegia mengebom Swedia?', ['assault hypothetical']],
  ])('%s: %s', (language, text, expected) => {
    expect(statuses(text, language)).toEqual(expected);
  });

  it.each<[Language, string]>([
    ['en', 'Norway attacked Sweden, and no deal was reached.'],
    ['en', 'No deal was reached after Norway attacked Sweden.'],
    ['en', 'Norway attacked Sweden in no time.'],
    ['en', 'There was no warning before Norway attacked Sweden.'],
    ['id', 'Tidak ada kesepakatan setelah Norwegia menyerang Swedia.'],
    ['id', 'Norwegia menyerang Swedia, tidak ada korban.'],
  ])('not in %s: %s', (language, text) => {
    expect(statuses(text, language)).toContain('assault occurred');
  });
});

import { describe, expect, it } from 'vitest';
import { cleanArticle } from '../../server/clean/article.ts';
import { checkGiven, type Description } from '../../server/clean/description.ts';
import { SettingError, SourceError } from '../../server/errors.ts';
import type { RawFile } from '../../server/fetch/files.ts';

const ENGLISH = 'Ingrid Moe said on Tuesday that the talks in the city would go on for a week.';
const INDONESIAN = 'Menteri itu mengatakan bahwa perundingan di kota akan berlangsung selama satu pekan.';

function raw(text: string | Uint8Array, sidecar?: unknown, file = 'news/a.txt'): RawFile {
  const beside = typeof sidecar === 'string' ? sidecar : JSON.stringify(sidecar);
  return {
    file,
    bytes: Buffer.from(text),
    sidecar: sidecar === undefined ? null : { file: 'news/a.json', bytes: Buffer.from(beside) },
  };
}

describe('cleanArticle(raw, given)', () => {
  it('makes of a lone .txt an article that says only what its text does', () => {
    expect(cleanArticle(raw(`\ufeff${ENGLISH}\r\n`), {})).toEqual({
      address: null,
      file: 'news/a.txt',
      outlet: null,
      title: null,
      byline: null,
      language: 'en',
      published: null,
      text: ENGLISH,
    });
  });

  it('takes from the sidecar what the text does not hold', () => {
    const sidecar = {
      address: 'https://nordic-ledger.example/a',
      outlet: 'Nordic Ledger',
      title: ' Talks\u00a0open\r\nin Tromso\u0308 \ud83d',
      byline: 'Runa Feldmark',
      published: '2026-03',
      language: 'id',
    };
    expect(cleanArticle(raw(ENGLISH, sidecar), {})).toMatchObject({
      address: 'https://nordic-ledger.example/a',
      outlet: 'Nordic Ledger',
      title: 'Talks open in Troms\u00f6 \ufffd',
      byline: 'Runa Feldmark',
      published: { from: '2026-03-01', to: '2026-03-31', precision: 'month' },
      language: 'id',
    });
  });

  it('keeps the address of a text as it keeps that of a page, and takes its site for the outlet', () => {
    const sidecar = { address: 'https://News.Nordic-Ledger.example:443/a?utm_source=feed#top' };
    expect(cleanArticle(raw(ENGLISH, sidecar), {})).toMatchObject({
      address: 'https://news.nordic-ledger.example/a',
      outlet: 'nordic-ledger.example',
    });
  });

  it('lets what is given go before the sidecar, key by key', () => {
    const sidecar = { outlet: 'Nordic Ledger', title: 'Talks', published: '2026-03-04' };
    expect(cleanArticle(raw(ENGLISH, sidecar), { title: 'Fish', published: '2026' })).toMatchObject({
      outlet: 'Nordic Ledger',
      title: 'Fish',
      published: { precision: 'year' },
    });
  });

  it('tells the language by the words, and says what to do where they do not tell', () => {
    expect(cleanArticle(raw(INDONESIAN), {}).language).toBe('id');
    expect(cleanArticle(raw('Ja'), { language: 'id' }).language).toBe('id');
    const french = 'Le ministre a dit que les pourparlers dans la ville dureraient une semaine.';
    expect(() => cleanArticle(raw(french), {})).toThrow(/^news\/a\.txt: .+ say --language en or id$/u);
  });

  it('reads .txt files and files without an ending, whatever the folder is called', () => {
    expect(cleanArticle(raw(ENGLISH, undefined, '../v1.2/article'), {}).text).toBe(ENGLISH);
    expect(() => cleanArticle(raw(ENGLISH, undefined, 'a.docx'), {})).toThrow(
      new SourceError('a.docx', 'is of a kind that is not read: articles are .txt and .html files'),
    );
  });
});

const KEYS = 'address, outlet, title, byline, published, language';

describe('a sidecar that is wrong', () => {
  it.each<[string, unknown, string]>([
    [
      'broken JSON',
      '{"title": "Fish",\n}',
      'is not valid JSON (at position 18); mend it, or remove it to read the article without it',
    ],
    [
      'JSON cut short',
      '{"title": "Fish"',
      'is not valid JSON (at position 16); mend it, or remove it to read the article without it',
    ],
    ['an empty file', '', 'is empty'],
    ['an unknown key', { titel: 'Fish' }, `the key "titel" is not known; the keys are ${KEYS}`],
    ['a list', [{ title: 'Fish' }], `must hold one JSON object with any of the keys ${KEYS}`],
    ['null', null, `must hold one JSON object with any of the keys ${KEYS}`],
    ['a number for a title', { title: 7 }, 'title must be words, as text'],
    ['blanks for an outlet', { outlet: ' ' }, 'outlet must be a name, as text'],
    ['a list of bylines', { byline: ['Runa'] }, 'byline must be names, as text'],
    ['a year that is a number', { published: 2026 }, 'published must be a date like "2026-03-04"'],
    ['no date', { published: '4 March' }, 'published must be a date like "2026-03-04"'],
    ['another language', { language: 'fr' }, 'language must be "en" or "id"'],
    ['an address of a file', { address: 'file:///a' }, 'address must be an address that starts with http'],
  ])('is refused in one line that names the file and what to do: %s', (_, sidecar, reason) => {
    const line = refusalOf(() => cleanArticle(raw(ENGLISH, sidecar), {}), SourceError);
    expect(line.startsWith(`news/a.json: ${reason}`), line).toBe(true);
    expect(line).not.toContain('\n');
  });

  it('is refused when it is not UTF-8', () => {
    const sidecar = { file: 'news/a.json', bytes: Buffer.from([0x22, 0xf8, 0x22]) };
    expect(refusalOf(() => cleanArticle({ ...raw(ENGLISH), sidecar }, {}), SourceError)).toMatch(
      /^news\/a\.json: is not valid UTF-8 \(first bad byte at offset 1\)/u,
    );
  });
});

describe('checkGiven(given)', () => {
  it('lets through what can be used', () => {
    checkGiven({});
    checkGiven({
      address: 'http://a.example/b',
      title: 'Fish',
      published: '2026-03-04T09:30Z',
      language: 'id',
    });
  });

  it.each<[Description, string]>([
    [{ address: 'nordic-ledger' }, '--address: must be an address that starts with http:// or https://'],
    [{ title: '' }, '--title: must be words, as text'],
    [{ published: 'today' }, '--published: must be a date like "2026-03-04" or "2026-03-04T09:30+07:00"'],
  ])('refuses %j by the name of the option', (given, line) => {
    expect(refusalOf(() => checkGiven(given), SettingError)).toBe(line);
  });
});

function refusalOf(work: () => unknown, type: new (...args: never[]) => Error): string {
  try {
    work();
  } catch (error) {
    expect(error).toBeInstanceOf(type);
    return (error as Error).message;
  }
  throw new Error('it was not refused');
}

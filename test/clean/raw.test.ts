import { brotliDecompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { cleanArticle, cleanRaw } from '../../server/clean/article.ts';
import type { Raw, Told } from '../../server/document/raw.ts';
import { SourceError } from '../../server/errors.ts';

const PARAGRAPHS = [
  'The mayor of Port Lessing said on Tuesday that the harbour would stay closed until the cranes had been inspected.',
  'Dockers welcomed the decision. Their leader, Ruth Okafor, told reporters that two of the cranes had not been oiled for years.',
  'The operator denied it and promised to publish the records of every inspection by the end of the week.',
];
const HEAD = '<title>Harbour stays closed</title><meta property="og:site_name" content="Lessing Post">';

function pageOf(body: string, head = HEAD): string {
  return `<!doctype html><html lang="en"><head>${head}</head><body>${body}</body></html>`;
}

const ARTICLE = `<article><h1>Harbour stays closed</h1>${PARAGRAPHS.map((each) => `<p>${each}</p>`).join('')}</article>`;

function raw(bytes: string | Uint8Array, more: Partial<Raw> = {}): Raw {
  return {
    origin: 'pages.jsonl line 12',
    format: 'html',
    bytes: Buffer.from(bytes),
    charset: null,
    address: 'https://lessingpost.example/a?utm_source=feed',
    retrieved: null,
    told: {},
    ...more,
  };
}

function refusal(given: Raw, told: Told = {}): string {
  try {
    cleanRaw(given, told);
  } catch (error) {
    expect(error).toBeInstanceOf(SourceError);
    const { message } = error as Error;
    expect(message).not.toContain('\n');
    return message;
  }
  throw new Error('it was not refused');
}

describe('cleanRaw(raw, given)', () => {
  it('makes of a page the article that it shows, and keeps the page', () => {
    const html = pageOf(ARTICLE);
    const { article, page, ...rest } = cleanRaw(raw(html, { charset: 'utf-8' }), {});
    expect(article).toEqual({
      address: 'https://lessingpost.example/a',
      file: 'pages.jsonl line 12',
      outlet: 'Lessing Post',
      title: 'Harbour stays closed',
      byline: null,
      language: 'en',
      published: null,
      text: PARAGRAPHS.join('\n\n'),
    });
    expect(rest).toEqual({ modified: null, retrieved: null, claimed: null });
    expect({ ...page, bytes: brotliDecompressSync(page?.bytes ?? '').toString() }).toEqual({
      format: 'html',
      charset: 'utf-8',
      address: 'https://lessingpost.example/a?utm_source=feed',
      retrieved: null,
      told: {},
      given: {},
      bytes: html,
    });
  });

  it('takes from the source what the page does not say', () => {
    const told = {
      title: 'Feed title',
      byline: 'Nora Whitlock',
      outlet: 'Feed',
      published: '2023-02-21T10:05:00Z',
      modified: '2023-02-22',
    };
    const { article, modified } = cleanRaw(raw(pageOf(ARTICLE), { told }), {});
    expect(article).toMatchObject({
      title: 'Harbour stays closed',
      byline: 'Nora Whitlock',
      outlet: 'Lessing Post',
    });
    expect(article.published?.from).toBe('2023-02-21T10:05:00Z');
    expect(modified?.from).toBe('2023-02-22');
  });

  it('lets what is given go before the page', () => {
    const given = {
      title: 'Given',
      outlet: 'Given Post',
      published: '2020',
      language: 'id',
      byline: 'X Y',
    } as const;
    const dated = pageOf(
      ARTICLE,
      `${HEAD}<meta property="article:published_time" content="2023-02-21T10:05:00Z">`,
    );
    expect(
      cleanRaw(raw(dated), { ...given, address: 'https://other.example/x?utm_id=1' }).article,
    ).toMatchObject({
      title: 'Given',
      outlet: 'Given Post',
      byline: 'X Y',
      language: 'id',
      published: { precision: 'year' },
      address: 'https://other.example/x',
    });
  });

  it.each(['media-body', 'story-photo-text', 'ad-free-article', 'related-wrap'])(
    'takes no page for clutter whatever its elements are called: %s',
    (name) => {
      const html = pageOf(`<div class="${name}">${ARTICLE}</div>`);
      expect(cleanRaw(raw(html), {}).article.text).toBe(PARAGRAPHS.join('\n\n'));
    },
  );

  it('names the outlet by its domain where nothing else does', () => {
    expect(cleanRaw(raw(pageOf(ARTICLE, '')), {}).article.outlet).toBe('lessingpost.example');
  });

  it('leaves out a date that can not be, and takes the next', () => {
    const dates = (...contents: string[]) =>
      contents.map(
        (content, i) => `<meta property="${['article:published_time', 'pubdate'][i]}" content="${content}">`,
      );
    const read = (...contents: string[]) =>
      cleanRaw(
        raw(pageOf(ARTICLE, HEAD + dates(...contents).join('')), { retrieved: '2024-01-01T00:00:00Z' }),
        {},
      ).article.published?.from ?? null;
    expect(read('0000-01-01T00:00:00Z', '2023-02-21')).toBe('2023-02-21');
    expect(read('2023-13-21T10:00:00Z', '2023-02-21')).toBe('2023-02-21');
    expect(read('0000-00-00')).toBeNull();
    expect(read('2042-01-01T00:00:00Z')).toBeNull();
  });

  it('takes the text of linked data where the page shows less than half of it', () => {
    const data = {
      '@type': 'NewsArticle',
      headline: 'Harbour stays closed',
      articleBody: PARAGRAPHS.join('\n'),
    };
    const script = `<script type="application/ld+json">${JSON.stringify(data)}</script>`;
    expect(cleanRaw(raw(pageOf(`<div>Log in to read on.</div>${script}`)), {}).article.text).toBe(
      PARAGRAPHS.join('\n\n'),
    );
  });

  describe('a publication that can not be', () => {
    const told = (written: string, head = '') =>
      `${HEAD}<meta property="article:published_time" content="${written}">${head}`;
    const taken = (head: string, more: Partial<Raw> = {}, given: Told = {}) => {
      const { article, faults = [] } = cleanRaw(raw(pageOf(ARTICLE, head), more), given);
      return [article.published?.from ?? null, ...faults];
    };
    const retrieved = '2026-03-04T09:00:00Z';

    it.each([
      ['0000-01-01', 'which is no date'],
      ['2023-02-30T10:00:00Z', 'which is no date'],
      ['0001-01-01T00:00:00Z', 'which is no date'],
      ['1970-01-01T00:00:00Z', 'which is no date'],
      ['03/04/2023', 'which has two readings'],
      ['2031-01-01T00:00:00Z', `later than the page was retrieved (${retrieved})`],
    ])('is a fault, and the article is taken: %s', (written, why) => {
      expect(taken(told(written), { retrieved })).toEqual([
        null,
        `article:published_time is "${written}", ${why}; the article is taken without it`,
      ]);
    });

    it('is none where another place tells one that can be: the page, its source, or who named it', () => {
      const bad = told('0000-01-01');
      expect(taken(`${bad}<meta name="pubdate" content="2023-02-21">`)).toEqual(['2023-02-21']);
      expect(taken(bad, { told: { published: '2023-02-22' } })).toEqual(['2023-02-22']);
      expect(taken(bad, {}, { published: '2023-02-23' })).toEqual(['2023-02-23']);
      const shown = ARTICLE.replace('</h1>', '</h1><time datetime="2023-02-24">24 February 2023</time>');
      const { article, faults } = cleanRaw(raw(pageOf(shown, bad)), {});
      expect([article.published?.from, faults]).toEqual(['2023-02-24', undefined]);
    });

    it.each([
      ['a clock that is a day ahead', '2026-03-05T08:00:00Z', '2026-03-05T08:00:00Z'],
      ['words for no date', 'yesterday', null],
      ['a nought', '0', null],
    ])('is none: %s', (_, written, from) => {
      expect(taken(told(written), { retrieved })).toEqual([from]);
    });

    it('names the place in linked data and in the markup too', () => {
      const linked =
        '<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2023-13-01"}</script>';
      expect(taken(HEAD + linked)[1]).toMatch(/^datePublished of its linked data is "2023-13-01", /u);
      expect(taken(`${HEAD}<meta itemprop="datePublished" content="0000-00-00">`)[1]).toMatch(
        /^datepublished is "0000-00-00", /u,
      );
    });
  });

  it('leaves plain text as it is, and knows of it what its source tells', () => {
    const text = `${PARAGRAPHS[0]}\nBaca juga: all of it is text.\n`;
    const told = { outlet: 'Wire', published: '2023-02', address: 'https://wire.example/1' };
    const { article, page } = cleanRaw(raw(text, { format: 'text', address: null, told }), {});
    expect(article).toMatchObject({ text: text.trim(), outlet: 'Wire', address: 'https://wire.example/1' });
    expect(article.published?.precision).toBe('month');
    expect(page).toBeNull();
  });

  it('is the same for a file, whose sidecar goes before the page', () => {
    const sidecar = { file: 'a.json', bytes: Buffer.from('{"title": "Told beside"}') };
    const file = { file: 'a.html', bytes: Buffer.from(pageOf(ARTICLE)), sidecar };
    expect(cleanArticle(file, {})).toMatchObject({
      title: 'Told beside',
      address: null,
      text: PARAGRAPHS.join('\n\n'),
    });
  });
});

const MALAY =
  'Perdana menteri berkata bahawa kerajaan akan membantu penduduk kampung kerana banjir. Beliau juga memberitahu pihak polis supaya menutup jalan raya manakala pasukan penyelamat sedang berusaha. Sehingga kini seramai dua ratus orang telah dipindahkan ke pusat pemindahan sementara di sekolah kebangsaan.';
const JAVANESE =
  'Wong-wong ing desa kuwi padha kumpul kanggo ngrembug babagan banjir sing kedadeyan wingi lan akeh omah sing rusak. Lurah ngendika yen pamarentah bakal menehi bantuan marang warga sing omahe rusak amarga banjir mau bengi.';
const FRENCH =
  'Le ministre a dit mardi que les pourparlers dans la ville dureraient une semaine. Il a ajouté que son gouvernement ne reviendrait pas sur sa décision, malgré les critiques de la population.';

describe('what is refused', () => {
  const paragraph = (text: string) => pageOf(`<article><p>${text}</p></article>`);

  it.each<[string, Raw, RegExp]>([
    ['nothing', raw(''), /is empty$/u],
    ['blanks', raw(' \n\t '), /nothing but blanks$/u],
    ['a picture', raw(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1, 2, 3, 4, 5])), /is a binary file/u],
    ['a PDF', raw('%PDF-1.7 and so on'), /is a PDF, not a page$/u],
    [
      'a page of one line of 10 MB',
      raw(pageOf(`<p>${'word '.repeat(2_097_152)}</p>`)),
      /is a page of 10,485,\d{3} bytes/u,
    ],
    [
      'a paragraph of 1 MB',
      raw(paragraph('A word and a word. '.repeat(55_000))),
      /line 1 is 1,04\d,\d{3} letters long/u,
    ],
    [
      'a text of one line of 10 MB',
      raw('word '.repeat(2_097_152), { format: 'text' }),
      /line 1 is 10,485,7\d\d letters/u,
    ],
    ['markup without a bottom', raw('<b>'.repeat(300_000)), /nested more than 512 deep$/u],
    ['a page without words', raw(pageOf('<div id="app"></div>')), /no article is found/u],
    [
      'a list of articles',
      raw(pageOf(`<ul>${'<li><a href="/x">Mayor closes the harbour for a week</a></li>'.repeat(40)}</ul>`)),
      /no article is found/u,
    ],
    [
      'a page that wants scripts',
      raw(pageOf('<p>Please enable JavaScript and cookies to continue to this site.</p>')),
      /no article is found/u,
    ],
    [
      'a short page that does not say what it is',
      raw(pageOf(`<h1>Harbour stays closed</h1>${PARAGRAPHS.map((each) => `<p>${each}</p>`).join('')}`)),
      /too few words to tell that it is an article: it has 60, and with fewer than 80 it must say so/u,
    ],
    ['Malay', raw(paragraph(MALAY)), /neither English nor Indonesian/u],
    ['Javanese', raw(paragraph(JAVANESE)), /neither English nor Indonesian/u],
    ['French', raw(paragraph(FRENCH)), /neither English nor Indonesian/u],
    [
      'a time told that is none',
      raw(pageOf(ARTICLE), { told: { published: '0000-01-01' } }),
      /published is "0000-01-01", which is no date/u,
    ],
  ])('%s, naming the source', (_, given, reason) => {
    const line = refusal(given);
    expect(line.startsWith('pages.jsonl line 12: '), line).toBe(true);
    expect(line).toMatch(reason);
  });
});

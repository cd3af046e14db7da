import { constants, gunzipSync, gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { parseColumns } from '../../server/sources/columns.ts';
import { linesOf, piece } from './reading.ts';

const csv = (content: string | Uint8Array, more = {}) =>
  linesOf('-', { stdin: piece(content), as: 'csv', ...more });
const jsonl = (content: string | Uint8Array, more = {}) =>
  linesOf('-', { stdin: piece(content, 65_536), as: 'jsonl', ...more });

/** Without the place, which the tests of places hold. */
const short = (lines: string[]) => lines.map((line) => line.replaceAll('standard input ', ''));

describe('CSV', () => {
  it('guesses its columns, in Indonesian too, and says so', async () => {
    const table =
      'id,judul,tautan,tanggal,isi_berita\n1,Ikan,https://harian.example/1,10/21/2025 20:43,"Ikan ""mahal"".\nSekali."\n';
    expect(await csv(table)).toEqual([
      '# standard input: text = isi_berita, title = judul, address = tautan, published = tanggal; dates like 12/31/2026',
      'standard input line 2: Ikan "mahal".\nSekali. {"published":"2025-10-21","address":"https://harian.example/1","title":"Ikan"}',
    ]);
  });

  it('reads the columns that are named, and none for an empty name', async () => {
    const columns = parseColumns('text=Summary,title=,published=On');
    expect(await csv('title,Summary,text,On\nT,Fish,no,2026\n', { columns })).toEqual([
      '# standard input: text = Summary, published = On',
      'standard input line 2: Fish {"published":"2026"}',
    ]);
    expect(await csv('a,b\n1,2\n', { columns })).toEqual(['! standard input: has no "Summary"; it has a, b']);
    expect(await csv('a,b\n1,2\n')).toEqual([
      "! standard input: which of these is the text can't be told: a, b; say --map text=NAME",
    ]);
    expect(() => parseColumns('tekst=a')).toThrow(
      '--map: "tekst=a" is not like text=body; what can be mapped is text, html',
    );
  });

  it('reads what spreadsheets write: semicolons, tabs, a byte order mark, Windows line ends, blank lines', async () => {
    const rows = async (table: string) => short(await csv(table)).slice(1);
    expect(await rows('\ufefftext;title\r\nFish, dear;T\r\n\r\n')).toEqual([
      'line 2: Fish, dear {"title":"T"}',
    ]);
    expect(await rows('text\ttitle\nFish\t"T\t1"\n')).toEqual(['line 2: Fish {"title":"T\\t1"}']);
    expect(await rows('text|title\nFish|5" nail')).toEqual(['line 2: Fish {"title":"5\\" nail"}']);
    expect(await rows('"text","title"\n"","x"\n"Fish",""')).toEqual([
      '! line 2: has no text ("text" is missing or empty)',
      'line 3: Fish',
    ]);
  });

  it('takes the order of day and month from the dates that tell it, or from --dates', async () => {
    const rows = async (dates: string[], more = {}) =>
      short(await csv(`text,date\n${dates.map((date) => `Fish,${date}`).join('\n')}`, more)).slice(1);
    expect(await rows(['03/04/2026', '31/12/2025'])).toEqual([
      'line 2: Fish {"published":"2026-04-03"}',
      'line 3: Fish {"published":"2025-12-31"}',
    ]);
    expect(await rows(['03/04/2026'])).toEqual([
      '! line 2: published: "03/04/2026" has two readings; say --dates dmy or mdy',
    ]);
    expect(await rows(['03/04/2026'], { dates: 'mdy' })).toEqual(['line 2: Fish {"published":"2026-03-04"}']);
    expect(await rows(['03/04/2026', '31/12/2025', '12/31/2025'])).toContain(
      '! line 2: published: "03/04/2026" has two readings; say --dates dmy or mdy',
    );
  });

  it('goes on after what is broken, and names its line', async () => {
    const table = [
      'text,title,date,url',
      'One,T,2026,https://a.example/1',
      'Two,T',
      'Three,"T,2026,https://a.example/3',
      'Four,"T",2026,https://a.example/4',
      'Five,"T"x,2026,https://a.example/5',
      'Six,T,0000-00-00,https://a.example/6',
      'Seven,T,2026,file:///etc/passwd',
      'Eight,T,2026,https://a.example/8,more',
      'Nine,T,2026,',
      'Ten,"T',
    ].join('\n');
    expect(short(await csv(table)).slice(1)).toEqual([
      'line 2: One {"published":"2026","address":"https://a.example/1","title":"T"}',
      '! line 3: has 2 columns, the header 4',
      '! line 4: a quotation mark in this row is out of place',
      'line 5: Four {"published":"2026","address":"https://a.example/4","title":"T"}',
      '! line 6: a quotation mark in this row is out of place',
      '! line 7: published: "0000-00-00" is no date that can be read',
      '! line 8: address: "file:///etc/passwd" does not start with http:// or https://',
      '! line 9: has 5 columns, the header 4',
      'line 10: Nine {"published":"2026","title":"T"}',
      '! line 11: a quotation mark in this row has no end',
    ]);
  });

  it('costs one row where a quotation mark is left open, however much comes after it', async () => {
    const rest = `Meat,T\n`.repeat(5000);
    const lines = short(await csv(Buffer.from(`text,title\nFish,"T\n${rest}`), {}));
    expect(lines[1]).toBe('! line 2: a quotation mark in this row has no end');
    expect(lines).toHaveLength(5002);
  });
});

describe('JSON Lines', () => {
  it('guesses its keys, and reads along a path', async () => {
    const line = JSON.stringify({
      headline: 'T',
      body: 'Fish',
      authors: ['Runa', 'Kaia'],
      source: { name: 'L' },
      publishedAt: '2026-03-04T05:06:07Z',
      lang: 'en-GB',
    });
    expect(await jsonl(line)).toEqual([
      '# standard input: text = body, title = headline, outlet = source, byline = authors, published = publishedAt, language = lang',
      'standard input line 1: Fish {"published":"2026-03-04T05:06:07Z","title":"T","byline":"Runa, Kaia","language":"en"}',
    ]);
    const columns = parseColumns('outlet=source.name');
    expect((await jsonl(line, { columns }))[1]).toContain('"outlet":"L"');
  });

  it('says of a text without words what stands there', async () => {
    expect((await jsonl('{"text": 5}\n{"text": "—"}')).slice(1)).toEqual([
      '! standard input line 1: has no words ("text" is "5")',
      '! standard input line 2: has no words ("text" is "—")',
    ]);
  });

  it('reads pages where the text is HTML', async () => {
    expect((await jsonl('{"html": "<p>Fish"}'))[1]).toBe('standard input line 1: (html) <p>Fish');
  });

  it('goes on after what is broken, and names its line', async () => {
    const lines = [
      '{"text": "One"}',
      '{"text": "Two"',
      '["Three"]',
      '{"title": "Four"}',
      '',
      `{"text": "${'x'.repeat(10 << 20)}"}`,
      '{"text": "Seven", "date": "0000-01-01"}',
      '{"text": "Eight"}',
    ].join('\n');
    const bytes = Buffer.concat([
      Buffer.from(lines),
      Buffer.from('\n{"text": "Troms\u00f8"}\n', 'latin1'),
      Buffer.from('{"text": "Ten"}'),
    ]);
    expect(short(await jsonl(bytes)).slice(1)).toEqual([
      'line 1: One',
      '! line 2: is not valid JSON (at position 14)',
      '! line 3: is not an object',
      '! line 4: has no text ("text" is missing or empty)',
      '! line 6: is longer than 8 MiB, which no article is',
      '! line 7: published: "0000-01-01" is no date that can be read',
      'line 8: Eight',
      '! line 9: is not valid UTF-8; save the file as UTF-8',
      'line 10: Ten',
    ]);
  });

  it('gives what comes before the place where a packed file is cut short', async () => {
    const rows = Array.from({ length: 20_000 }, (_, i) => `{"text": "Fish ${i} ${Math.sin(i)}"}`).join('\n');
    const packed = gzipSync(rows);
    const cut = packed.subarray(0, packed.length / 2);
    const rest = gunzipSync(cut, { finishFlush: constants.Z_SYNC_FLUSH }).toString();
    const lines = await jsonl(cut);
    expect(lines.filter((line) => line.includes(': Fish'))).toHaveLength(rest.split('\n').length - 1);
    expect(lines.at(-1)).toBe('! standard input: is cut short: its packed content ends too early');
  });

  it('says when there is nothing', async () => {
    expect(await jsonl('\n\n')).toEqual(['! standard input: has no rows that can be read']);
    expect(await jsonl('nothing')).toEqual([
      '! standard input line 1: is not valid JSON',
      '! standard input: has no rows that can be read',
    ]);
  });
});

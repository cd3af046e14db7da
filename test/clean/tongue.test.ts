import { describe, expect, it } from 'vitest';
import { decideLanguage, GUESS, loadCld3 } from '../../server/clean/tongue.ts';

const ENGLISH =
  'The mayor of Port Lessing said on Tuesday that the harbour would stay closed until the cranes had been inspected, and that nobody would lose a job.';
const INDONESIAN =
  'Wali Kota Seruni mengatakan pelabuhan tetap ditutup sampai semua derek diperiksa. Ia menegaskan tidak ada pekerja yang akan kehilangan pekerjaan karena penutupan itu.';
const MALAY =
  'Perdana menteri berkata bahawa kerajaan akan membantu penduduk kampung kerana banjir. Beliau juga memberitahu pihak polis supaya menutup jalan raya manakala pasukan penyelamat sedang berusaha.';
const JAVANESE =
  'Wong-wong ing desa kuwi padha kumpul kanggo ngrembug babagan banjir sing kedadeyan wingi lan akeh omah sing rusak amarga udan deres.';
const SUNDANESE =
  'Urang-urang di lembur éta ngariung pikeun ngabahas caah anu lumangsung kamari sareng seueur imah anu ruksak.';
const DUTCH =
  'De burgemeester zei dinsdag dat de haven gesloten blijft totdat de kranen zijn gekeurd, en dat niemand zijn baan verliest.';

const none = () => null;

describe.each([
  ['the detector at hand', GUESS],
  ['CLD3', await loadCld3()],
])('decideLanguage(text, tags, guess) with %s', (_, guess) => {
  it.each([
    ['English', ENGLISH, 'en'],
    ['Indonesian', INDONESIAN, 'id'],
    ['Malay', MALAY, null],
    ['Javanese', JAVANESE, null],
    ['Sundanese', SUNDANESE, null],
    ['Dutch', DUTCH, null],
  ])('knows %s, whatever the page says', (_language, text, expected) => {
    for (const tags of [[], ['en-US'], ['id_ID'], ['ms']])
      expect(decideLanguage(text, tags, guess), String(tags)).toBe(expected);
  });
});

describe('decideLanguage(text, tags, guess)', () => {
  it('goes by our own words where the detector is not sure', () => {
    expect(decideLanguage(INDONESIAN, [], none)).toBe('id');
    expect(decideLanguage(DUTCH, [], none)).toBeNull();
  });

  it('does not take a line in a neighbour of Indonesian for it, though the detector does', () => {
    const indonesian = () => 'id';
    expect(decideLanguage('Gubernur mbantah yen dheweke korupsi.', [], indonesian)).toBeNull();
    expect(decideLanguage('Kabinet Seruni lengser.', [], indonesian)).toBe('id');
  });

  it('goes by the page and our own words where the detector takes Indonesian for a neighbour', () => {
    const malay = () => 'ms';
    expect(decideLanguage(INDONESIAN, ['id-ID'], malay)).toBe('id');
    expect(decideLanguage(INDONESIAN, ['in'], malay)).toBe('id');
    expect(decideLanguage(INDONESIAN, [], malay)).toBeNull();
    expect(decideLanguage(INDONESIAN, ['ms'], malay)).toBeNull();
  });
});

describe('a text in which no language prevails', () => {
  const words = (count: number) => Array.from({ length: count }, (_, i) => `xq${(i * 37) % 101}zv`).join(' ');
  const told = Array.from(
    { length: 8 },
    (_, i) =>
      `Dalam surat nomor ${i} itu menteri menjelaskan bahwa utang harus dibayar tepat waktu oleh semua pihak yang terkait.`,
  );
  const foreign =
    'Le ministre a dit que les bateaux rentreraient au port avant la fin de la semaine prochaine.';
  const english =
    'The minister told them that the boats would be back in the harbour before the end of the week.';

  it('is of the language of its paragraphs, if they agree and tell enough', () => {
    const mixed = told.flatMap((paragraph) => [paragraph, words(120)]).join('\n\n');
    expect(decideLanguage(mixed, [])).toBe('id');
    expect(decideLanguage([told[0], words(400)].join('\n\n'), [])).toBeNull();
    expect(decideLanguage([...told, ...Array(8).fill(english), words(1200)].join('\n\n'), [])).toBeNull();
  });

  it('is not of ours where it only quotes one', () => {
    const quoting = [...Array(30).fill(foreign), ...Array(8).fill(english)].join('\n\n');
    expect(decideLanguage(quoting, [])).toBeNull();
  });
});

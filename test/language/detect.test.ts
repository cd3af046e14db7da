import { describe, expect, it } from 'vitest';
import { detectLanguage } from '../../server/language/detect.ts';

describe('detectLanguage(text)', () => {
  it.each([
    ['en', 'The minister said that the boats would return to the harbour before the end of the week.'],
    ['id', 'Menteri itu mengatakan bahwa kapal akan kembali ke pelabuhan sebelum akhir pekan ini.'],
    [null, 'Le ministre a dit que les bateaux rentreraient au port avant la fin de la semaine prochaine.'],
    ['en', '"We go," said Minister Dana Oyelaran.'],
    ['id', '"Kami pergi," kata Menteri Dana Wenas.'],
    [null, 'Le ministre a dit oui.'],
    [null, 'Dana Oyelaran Ola Prent Ada Lind'],
    ['id', 'Gubernur Jawa Tengah, Hadi Prakoso, menyatakan bahwa banjir mulai surut.'],
    ['id', 'Polda Sulut memeriksa tiga saksi kebakaran pasar Bersehati Manado, Senin malam.'],
    ['id', 'Tirta Wenas membantah kabar itu. Nelayan Bitung diperkirakan kembali melaut Rabu pagi.'],
    [null, 'Kerajaan Negeri Selangor menyatakan bahawa banjir di Klang semakin surut.'],
    [null, 'De minister zei dat de boten dan ook ter plaatse blijven liggen, meldde de haven.'],
    [null, 'Het bestuur van Berendrecht wil di komende weken beramen wat kan.'],
    [null, 'Il ministro di Roma e il sindaco di Milano, dia retta, hanno detto di no.'],
    [null, 'Ang gobyerno ng Maynila ay nagsabi na ang mga bangka ay babalik bukas.'],
    [null, 'Menber dikan terlo makanan subi lapor benikan turo bahwo selamo.'],
    ['en', 'Too short to tell.'],
    [null, 'Short.'],
    [null, ''],
  ])('%s: %s', (language, text) => expect(detectLanguage(text)).toBe(language));

  it.each([
    'Warga Kota Seruni menolak tambang.',
    'Menteri Tirta Wenas bertemu Dana Oyelaran di Oslo.',
    'Ia dipecat.',
    'Mereka belum pulang.',
    'Polisi menangkap tiga tersangka.',
    'Norwegia menolak usul Swedia.',
    'Wenas: Norwegia siap kirim pasukan ke Oslo.',
    'Norwegia Ancam Serang Swedia',
    '"Saya tidak tahu," ujarnya.',
    'Pemegang polis asuransi itu menggugat Bank Seruni.',
    'Awak kapal Ang Dua diselamatkan nelayan.',
  ])('reads a line of Indonesian: %s', (text) => expect(detectLanguage(text)).toBe('id'));

  it.each([
    ['Malay', 'Polis menahan tiga suspek di Kota Seruni.'],
    ['Malay', 'Seramai 300 orang dipindahkan ke pusat pemindahan sementara.'],
    ['Malay', 'Menteri itu berkata beliau akan melawat Oslo pada Jumaat.'],
    ['Malay', 'Hospital itu menafikan laporan tersebut.'],
    ['Javanese', 'Gubernur mbantah yen dheweke korupsi.'],
    ['Javanese', 'Wong telu dicekel pulisi ing Seruni.'],
    ['Sundanese', 'Warga teu satuju kana tambang di Seruni.'],
    ['Minangkabau', 'Gubernur indak satuju jo tambang tu.'],
    ['Tagalog', 'Tatlo ang patay sa aksidente sa Seruni.'],
    ['Tagalog', 'Sinabi ng pangulo na hindi siya aalis.'],
    ['Dutch', 'De burgemeester van Seruni ontkent het bericht dan ook.'],
    ['Italian', 'Il sindaco di Seruni ha negato tutto.'],
    ['names', 'Dana Oyelaran, Ola Prent, Oslo'],
  ])('does not take for one a line of %s: %s', (_, text) => expect(detectLanguage(text)).toBeNull());
});

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
    [null, 'Too short to tell.'],
    [null, ''],
  ])('%s: %s', (language, text) => expect(detectLanguage(text)).toBe(language));
});

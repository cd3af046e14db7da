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
    [null, 'Too short to tell.'],
    [null, ''],
  ])('%s: %s', (language, text) => expect(detectLanguage(text)).toBe(language));
});

import { describe, expect, it } from 'vitest';
import { activeOf, inflectIndonesian } from '../../server/language/id/inflect.ts';

describe('activeOf', () => {
  it.each([
    ['serang', 'menyerang'],
    ['tolak', 'menolak'],
    ['kirim', 'mengirim'],
    ['kritik', 'mengkritik'],
    ['puji', 'memuji'],
    ['protes', 'memprotes'],
    ['peringatkan', 'memperingatkan'],
    ['ancam', 'mengancam'],
    ['usir', 'mengusir'],
    ['gempur', 'menggempur'],
    ['duduki', 'menduduki'],
    ['cabut', 'mencabut'],
    ['bebaskan', 'membebaskan'],
    ['veto', 'memveto'],
    ['langgar', 'melanggar'],
    ['rebut', 'merebut'],
  ])('%s gives %s', (root, active) => {
    expect(activeOf(root)).toBe(active);
  });
});

describe('inflectIndonesian', () => {
  it('gives a root its active, its passive and the bare form of headlines', () => {
    expect(inflectIndonesian('tuduh', 'verb')).toEqual([
      ['menuduh', 'active'],
      ['dituduh', 'passive'],
      ['tuduh', 'bare'],
    ]);
  });

  it('takes forms that are written out as they are', () => {
    expect(inflectIndonesian('=bertemu', 'verb')).toEqual([['bertemu', 'active']]);
    expect(inflectIndonesian('mengebom/dibom', 'verb')).toEqual([
      ['mengebom', 'active'],
      ['dibom', 'passive'],
    ]);
    expect(inflectIndonesian('serangan', 'noun')).toEqual([
      ['serangan', 'noun'],
      ['serangannya', 'noun'],
    ]);
  });
});

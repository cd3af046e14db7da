import { describe, expect, it } from 'vitest';
import type { Language } from '../../server/document/document.ts';
import { eventsTold } from './reading.ts';

type Case = readonly [Language, string, string];

const CASES: Readonly<Record<string, readonly Case[]>> = {
  'what is avoided did not occur': [
    ['en', 'Norway avoided attacking Sweden.', 'assault denied Norway → Sweden'],
    ['en', 'Norway has ruled out invading Sweden.', 'assault denied Norway → Sweden'],
    ['en', 'Norway stopped short of sanctioning Sweden.', 'sanction denied Norway → Sweden'],
    ['en', 'Norway held off on sanctioning Sweden.', 'sanction denied Norway → Sweden'],
    ['en', 'Norway decided not to attack Sweden.', 'assault denied Norway → Sweden'],
    ['en', 'Norway decided against attacking Sweden.', 'assault denied Norway → Sweden'],
    ['en', 'Norway has no intention of attacking Sweden.', 'assault denied Norway → Sweden'],
    ['en', 'Norway almost attacked Sweden.', 'assault denied Norway → Sweden'],
    ['en', 'Norway has not yet attacked Sweden.', 'assault denied Norway → Sweden'],
    ['en', 'Norway has yet to sign the treaty with Sweden.', 'support denied Norway → Sweden'],
    ['en', 'Norway came close to attacking Sweden.', 'assault denied Norway → Sweden'],
    ['en', 'A Norwegian attack on Sweden was averted.', 'assault denied Norway → Sweden'],
    ['en', 'Norway foiled a Swedish attack on Denmark.', 'assault denied Sweden → Denmark'],
    ['en', "Norway's failure to condemn Sweden angered Finland.", 'accuse denied Norway → Sweden'],
    ['en', 'It is not true that Norway attacked Sweden.', 'assault denied Norway → Sweden'],
    ['en', 'Norway shelved a plan to invade Sweden.', 'assault denied Norway → Sweden'],
    ['id', 'Norwegia mencegah Swedia menguasai Denmark.', 'assault denied Swedia → Denmark'],
    ['id', 'Norwegia menghindari menyerang Swedia.', 'assault denied Norwegia → Swedia'],
    ['id', 'Norwegia nyaris menyerang Swedia.', 'assault denied Norwegia → Swedia'],
    [
      'id',
      'Denmark mencegah terjadinya perang antara Norwegia dan Swedia.',
      'assault denied Norwegia → Swedia',
    ],
    ['id', 'Norwegia bantah menyerang Swedia.', 'assault denied Norwegia → Swedia'],
    ['id', 'Norwegia hampir saja menyerang Swedia.', 'assault denied Norwegia → Swedia'],
    ['id', 'Norwegia mengurungkan niat menyerang Swedia.', 'assault denied Norwegia → Swedia'],
    ['id', 'Norwegia membatalkan rencana untuk menyerang Swedia.', 'assault denied Norwegia → Swedia'],
    ['id', 'Serangan Norwegia ke Swedia berhasil digagalkan.', 'assault denied Norwegia → Swedia'],
    ['id', 'Tidak benar Norwegia menyerang Swedia.', 'assault denied Norwegia → Swedia'],
    ['id', 'Swedia melarang Norwegia menyerang Denmark.', 'assault denied Norwegia → Denmark'],
  ],
  'what is feared, weighed or threatened is supposed': [
    ['en', 'Residents feared a strike by Norway on Sweden.', 'assault hypothetical Norway → Sweden'],
    ['en', 'Sweden feared that Norway would attack Denmark.', 'assault hypothetical Norway → Denmark'],
    ['en', 'The possible invasion of Sweden by Norway is near.', 'assault hypothetical Norway → Sweden'],
    ['en', 'An invasion of Sweden by Norway is unlikely.', 'assault hypothetical Norway → Sweden'],
    ['en', 'The threat of a blockade of Sweden by Norway grew.', 'coerce hypothetical Norway → Sweden'],
    ['en', 'Fears of a Norwegian invasion of Sweden grew.', 'assault hypothetical Norway → Sweden'],
    ['en', 'Norway considered attacking Sweden.', 'assault hypothetical Norway → Sweden'],
    ['en', 'Norway is considering easing sanctions on Sweden.', 'concede hypothetical Norway → Sweden'],
    ['en', 'Norway was on the verge of attacking Sweden.', 'assault hypothetical Norway → Sweden'],
    ['en', 'Denmark is worried about a Norwegian attack on Sweden.', 'assault hypothetical Norway → Sweden'],
    [
      'en',
      'In the event of a Norwegian attack on Sweden, prices rise.',
      'assault hypothetical Norway → Sweden',
    ],
    ['en', 'Norway has the right to attack Sweden.', 'assault hypothetical Norway → Sweden'],
    ['en', 'Norway has not ruled out attacking Sweden.', 'assault hypothetical Norway → Sweden'],
    ['en', 'It is unlikely that Norway will attack Sweden.', 'assault hypothetical Norway → Sweden'],
    ['en', 'Attacking Sweden would be a mistake.', 'assault hypothetical  → Sweden'],
    [
      'id',
      'Swedia khawatir bahwa Norwegia akan menyerang Denmark.',
      'assault hypothetical Norwegia → Denmark',
    ],
    ['id', 'Kemungkinan serangan Norwegia ke Swedia dibahas.', 'assault hypothetical Norwegia → Swedia'],
    ['id', 'Potensi perang antara Norwegia dan Swedia naik.', 'assault hypothetical Norwegia → Swedia'],
    ['id', 'Norwegia mempertimbangkan untuk menyerang Swedia.', 'assault hypothetical Norwegia → Swedia'],
    ['id', 'Kecil kemungkinan Norwegia menyerang Swedia.', 'assault hypothetical Norwegia → Swedia'],
  ],
  'rumours are alleged, preparations planned': [
    ['en', 'Rumours that Norway had bombed Sweden spread.', 'assault alleged Norway → Sweden'],
    ['en', 'There is no sign that Norway will attack Sweden.', 'assault alleged Norway → Sweden'],
    ['en', 'Norway prepared for a meeting with Sweden.', 'consult planned Norway → Sweden'],
    ['id', 'Norwegia meragukan Swedia mengebom Denmark.', 'assault alleged Swedia → Denmark'],
  ],
  'what is urged not to be done is supposed': [
    ['en', 'Sweden urged Norway not to attack Denmark.', 'assault hypothetical Norway → Denmark'],
    ['en', 'Sweden warned Norway against attacking Denmark.', 'assault hypothetical Norway → Denmark'],
    [
      'id',
      'Swedia mendesak Norwegia agar tidak menyerang Denmark.',
      'assault hypothetical Norwegia → Denmark',
    ],
    [
      'id',
      'Swedia mengimbau agar Norwegia tidak menyerang Denmark.',
      'assault hypothetical Norwegia → Denmark',
    ],
    ['id', 'Swedia meminta Norwegia tidak menyerang Denmark.', 'assault hypothetical Norwegia → Denmark'],
  ],
  'what depends on another deed is supposed': [
    ['en', 'If Norway attacks Sweden, Finland will bomb Norway.', 'assault hypothetical Finland → Norway'],
    ['en', 'Finland will send troops to Sweden if Norway attacks.', 'mobilize hypothetical Finland → Sweden'],
    ['en', 'Had Norway invaded Sweden, prices would be high.', 'assault hypothetical Norway → Sweden'],
    ['en', 'Should Norway attack Sweden, Finland will help.', 'assault hypothetical Norway → Sweden'],
    [
      'id',
      'Jika Norwegia menyerang Swedia, Finlandia akan mengebom Norwegia.',
      'assault hypothetical Finlandia → Norwegia',
    ],
    [
      'id',
      'Finlandia akan mengirim pasukan ke Swedia jika Norwegia mundur.',
      'mobilize hypothetical Finlandia → Swedia',
    ],
  ],
  'what is called off did not occur, what is set for a day is planned': [
    ['en', "Norway's visit to Sweden was cancelled.", 'consult denied Norway → Sweden'],
    ['en', 'The Norwegian visit to Sweden was postponed.', 'consult planned Norway → Sweden'],
    ['en', 'The talks between Norway and Sweden were called off.', 'consult denied Norway → Sweden'],
    [
      'en',
      'Talks between Norway and Sweden, due on Monday, were called off.',
      'consult denied Norway → Sweden [2026-02-02]',
    ],
    [
      'en',
      'A meeting between Norway and Sweden planned for April was moved.',
      'consult planned Norway → Sweden [2026-04-01 2026-04-30]',
    ],
    [
      'en',
      'A meeting between Norway and Sweden is planned for April.',
      'consult planned Norway → Sweden [2026-04-01 2026-04-30]',
    ],
    [
      'id',
      'Pertemuan Norwegia dan Swedia yang dijadwalkan pada April dibatalkan.',
      'consult denied Norwegia → Swedia [2026-04-01 2026-04-30]',
    ],
    [
      'id',
      'Pertemuan Norwegia dan Swedia yang direncanakan pada April dipindah.',
      'consult planned Norwegia → Swedia [2026-04-01 2026-04-30]',
    ],
  ],
  'what nothing holds': [
    ['en', 'Norway was in the middle of attacking Sweden.', 'assault occurred  → Sweden'],
    ['en', 'Norway failed to prevent Sweden from attacking Denmark.', 'assault occurred Sweden → Denmark'],
    ['en', 'Norway returned from attacking Sweden.', 'assault occurred Norway → Sweden'],
    ['en', 'Norway attacked Sweden despite the risk of war.', 'assault occurred Norway → Sweden'],
    ['en', 'Norway attacked Sweden to prevent an invasion.', 'assault occurred Norway → Sweden'],
    ['en', 'Residents who fear war attacked Norway.', 'assault occurred Residents → Norway'],
    [
      'en',
      'Nearly 100 Norwegian soldiers attacked Sweden.',
      'assault occurred Nearly 100 Norwegian soldiers → Sweden',
    ],
    ['en', 'Norway survived an attack by Sweden.', 'assault occurred Sweden → '],
    ['en', 'Norway will attack Sweden even if Finland objects.', 'assault planned Norway → Sweden'],
    ['en', 'Norway cancelled a visit to Sweden.', 'reject occurred Norway → Sweden'],
    [
      'en',
      'Norway considered the attack on Sweden by Denmark a mistake.',
      'assault occurred Denmark → Sweden',
    ],
    [
      'id',
      'Denmark mewaspadai risiko global akibat serangan Norwegia ke Swedia.',
      'assault occurred Norwegia → Swedia',
    ],
    ['id', 'Norwegia berhasil menyerang Swedia.', 'assault occurred Norwegia → Swedia'],
    ['id', 'Norwegia menyerang Swedia untuk mencegah invasi.', 'assault occurred Norwegia → Swedia'],
    ['id', 'Serangan Norwegia ke Swedia berhasil.', 'assault occurred Norwegia → Swedia'],
    ['id', 'Norwegia akan menyerang Swedia.', 'assault planned Norwegia → Swedia'],
  ],
};

for (const [rule, cases] of Object.entries(CASES))
  describe(rule, () => {
    it.each(cases)('%s: %s', (language, text, expected) => {
      expect(eventsTold(text, language)).toContain(expected);
    });
  });

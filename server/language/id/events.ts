import { type EventWords, eventForms } from '../events.ts';
import { phrasesOf, wordsOf } from '../words.ts';
import { conflict } from './events-conflict.ts';
import { cooperation } from './events-cooperation.ts';
import { inflectIndonesian } from './inflect.ts';

export const events: EventWords = {
  ...eventForms([...cooperation, ...conflict], inflectIndonesian),
  verbs: {
    light: wordsOf(
      'melakukan melancarkan menggelar mengadakan memberikan menawarkan mengirim melangsungkan memulai menyampaikan melayangkan melontarkan menjatuhkan mengajukan menyelenggarakan menghadiri memimpin mengumumkan menyalurkan',
    ),
    receiving: wordsOf('menerima mendapat mendapatkan mengalami menghadapi memperoleh'),
    ending: wordsOf('membatalkan mencabut menghentikan mengakhiri menunda menangguhkan melonggarkan'),
    planning: wordsOf('merencanakan menjadwalkan menyiapkan mempersiapkan'),
  },
  status: {
    planned: phrasesOf(
      'akan, berencana, hendak, bakal, berniat, bermaksud, berencana untuk, ingin, mau, siap, bersiap, bersiap untuk, siap untuk, dijadwalkan, dijadwalkan akan, rencananya, berupaya, berusaha, mencoba, berjanji akan',
    ),
    hypothetical: phrasesOf(
      'dapat, bisa, mungkin, harus, perlu, mampu, boleh, seharusnya, semestinya, wajib, bisa saja',
    ),
    denied: phrasesOf(
      'tidak, belum, batal, tak, bukan, gagal, urung, tidak pernah, tidak akan, tak akan, enggan, menolak untuk, batal untuk, berhenti',
    ),
    ongoing: phrasesOf('sedang, tengah, masih, terus, kian, makin, masih terus'),
    conditions: wordsOf('jika kalau bila apabila seandainya andai jikalau asalkan apakah'),
    potential: wordsOf('potensial rencana kemungkinan usulan wacana'),
  },
  selves: wordsOf('dirinya ia dia mereka'),
  between: wordsOf('antara'),
  together: wordsOf('dengan bersama'),
  owners: wordsOf('dari'),
  nounMarkers: wordsOf('itu ini tersebut'),
  looksAdverb: () => false,
  ownerAfter: true,
  describedBefore: false,
};

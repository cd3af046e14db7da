import { type EventWords, eventForms } from '../events.ts';
import { holdForms } from '../holds.ts';
import { phrasesOf, wordsOf } from '../words.ts';
import { holds } from './events-holds.ts';
import { materialConflict } from './events-material-conflict.ts';
import { materialCooperation } from './events-material-cooperation.ts';
import { verbalConflict } from './events-verbal-conflict.ts';
import { verbalCooperation } from './events-verbal-cooperation.ts';
import { grammar } from './grammar.ts';
import { inflectIndonesian } from './inflect.ts';

export const events: EventWords = {
  ...eventForms(
    [...verbalCooperation, ...materialCooperation, ...verbalConflict, ...materialConflict],
    inflectIndonesian,
  ),
  verbs: {
    light: wordsOf(
      'melakukan melancarkan menggelar mengadakan memberikan menawarkan mengirim melangsungkan memulai melanjutkan mengulangi menegaskan menyampaikan melayangkan melontarkan menjatuhkan mengajukan menyelenggarakan menghadiri memimpin mengumumkan menyalurkan',
    ),
    receiving: wordsOf('menerima mendapat mendapatkan mengalami menghadapi memperoleh'),
    ending: wordsOf('membatalkan mencabut menghentikan mengakhiri menunda menangguhkan melonggarkan'),
    planning: wordsOf('merencanakan menjadwalkan menyiapkan mempersiapkan'),
    abandoning: wordsOf('membatalkan mengurungkan meninggalkan menolak menggagalkan'),
    happening: wordsOf(
      'dimulai berlangsung berlanjut digelar diadakan dilanjutkan dibuka berakhir terjadi dilangsungkan diselenggarakan',
    ),
  },
  status: {
    occurred: phrasesOf('berhasil, sempat, terpaksa, langsung, telah, sudah'),
    planned: phrasesOf(
      'akan, berencana, hendak, bakal, berniat, bermaksud, berencana untuk, ingin, mau, siap, bersiap, bersiap untuk, siap untuk, dijadwalkan, dijadwalkan akan, rencananya, berupaya, berusaha, mencoba, berjanji akan, segera, direncanakan, diagendakan, bertekad, berambisi, berharap, berharap bisa, tertunda, memutuskan, memutuskan untuk',
    ),
    hypothetical: phrasesOf(
      'dapat, bisa, mungkin, harus, perlu, mampu, boleh, seharusnya, semestinya, wajib, bisa saja, dapat saja, sebaiknya, berpotensi, dikhawatirkan',
    ),
    denied: phrasesOf(
      'tidak, belum, batal, tak, bukan, gagal, urung, tidak pernah, tidak akan, tak akan, enggan, menolak untuk, batal untuk, berhenti, tidak jadi, tak jadi, tidak bisa, tak bisa, tidak dapat, belum pernah, belum akan, tidak mau, tak mau, tidak ingin, tanpa, membantah, membantah telah, bantah, tepis, sangkal, menepis, menyangkal, menyangkal telah, jangan, nyaris, nyaris saja, hampir, hampir saja, hampir-hampir, menolak, tidak lagi, tak lagi',
    ),
    alleged: phrasesOf(
      'diduga, diduga telah, disebut, disebut-sebut, dikatakan, dikabarkan, dilaporkan, disinyalir, ditengarai, dicurigai, dituding, dituduh, didakwa, diklaim, mengklaim, mengaku, konon, kabarnya, diisukan, dianggap',
    ),
    ongoing: phrasesOf('sedang, tengah, masih, terus, kian, makin, masih terus'),
    nobody: phrasesOf(
      'tidak ada, tak ada, belum ada, tiada, tidak seorang pun, tak seorang pun, tak satu pun',
    ),
    nothing: [],
    conditions: wordsOf(
      'jika kalau bila apabila seandainya andai jikalau asalkan apakah andaikan andaikata misalkan umpama sekiranya bilamana kecuali',
    ),
    provisos: wordsOf(
      'jika kalau bila apabila seandainya andai jikalau asalkan andaikan andaikata misalkan umpama sekiranya bilamana kecuali',
    ),
    unbinding: wordsOf('bahkan meski walau seperti seolah-olah tahu bertanya'),
    inverted: new Set(),
    perfects: wordsOf('telah sudah pernah sempat'),
    potential: wordsOf(
      'potensial rencana rencananya usulan wacana niat upaya agenda persiapan jelang menjelang keinginan ambisi',
    ),
    without: wordsOf('tanpa'),
    withheld: new Set(),
    discouraged: new Set(),
  },
  holds: holdForms(holds, inflectIndonesian),
  syntax: {
    bareInfinitives: true,
    nearAntecedents: true,
    mutual: { before: wordsOf('saling'), after: phrasesOf('satu sama lain') },
    agentHeads: wordsOf(
      'pasukan tentara militer polisi drone rudal roket jet pesawat kapal artileri aparat otoritas pemerintah pengadilan hakim agen intelijen milisi pemukim penjaga petugas angkatan serdadu prajurit junta',
    ),
    including: wordsOf('termasuk meliputi'),
    subjectless: wordsOf(
      'usai seusai setelah sebelum sesudah selepas saat ketika sambil seraya sembari kala sewaktu selagi jika kalau bila apabila jikalau karena lantaran dengan',
    ),
    claimants: wordsOf(
      'bertepatan berbarengan bersamaan seiring sesuai sejalan terkait berkaitan berkenaan sehubungan hingga sampai berbatasan berbeda dibandingkan dibanding selaras beserta berikut',
    ),
    denials: wordsOf('membantah menyangkal menepis bantah sangkal tepis'),
    answers: new Set(),
    occasions: wordsOf('dalam saat usai seusai pada sela-sela selepas setelah sebelum lewat melalui'),
    casualties: wordsOf('tewas terbunuh terluka gugur luka-luka meninggal'),
    laid: new Set(),
    since: wordsOf('sejak'),
    postponed: phrasesOf(
      'ditunda, ditangguhkan, tertunda, diundur, dijadwalkan, direncanakan, diagendakan, rencananya, dirancang, disiapkan',
    ),
    fallen: phrasesOf('batal, urung, tidak jadi, tak jadi'),
    undone: phrasesOf('dibatalkan, dicabut, dihentikan, diakhiri, dihapus, dilonggarkan, dihapuskan'),
    looksOwned: (word) => word.endsWith('nya'),
    looksTransitive: (word) => word.startsWith('me') && word.length > 5 && grammar.looksActive(word),
  },
  selves: wordsOf('dirinya ia dia mereka'),
  between: wordsOf('antara'),
  together: wordsOf('dengan bersama'),
  owners: wordsOf('dari'),
  arms: wordsOf(
    'polisi kepolisian otoritas pengadilan jaksa pasukan tentara militer pemerintah parlemen pemimpin presiden menteri diplomat pejabat delegasi jet kapal',
  ),
  delegates: wordsOf('ahli pakar perunding negosiator utusan perwakilan delegasi'),
  borneOut: {},
  otherTimes: wordsOf('setelah usai sebelum menjelang pasca seusai menyusul'),
  ahead: [
    { words: ['besok'], unit: 'day', back: -1 },
    { words: ['pekan', 'depan'], unit: 'week', back: -1 },
    { words: ['minggu', 'depan'], unit: 'week', back: -1 },
    { words: ['bulan', 'depan'], unit: 'month', back: -1 },
    { words: ['tahun', 'depan'], unit: 'year', back: -1 },
  ],
  weapons: wordsOf('bom rudal roket drone mortir granat ranjau peluru tembakan'),
  natural: wordsOf(`
    gempa banjir badai topan siklon tsunami longsor kebakaran kekeringan angin hujan ombak gelombang petir erupsi letusan virus pandemi
    wabah epidemi penyakit kelaparan resesi inflasi krisis api abu lahar`),
  play: {
    own: phrasesOf(`
      striker, gelandang, kiper, gawang, timnas, semifinal, perempat final, perempatfinal, kualifikasi, penalti, klasemen, wasit, gol,
      pesepakbola, pebulu tangkis, petenis, offside, babak pertama, babak kedua, di final, menit pertama, lini belakang, fase grup`),
    shared: phrasesOf(`
      final, laga, pertandingan, piala, piala dunia, liga, turnamen, kejuaraan, pelatih, skuad, bola, menit, gelar, musim, stadion, medali,
      sepak bola, sepakbola, skor, poin, olimpiade, unggul, kemenangan, kekalahan, juara, pertahanan, menang, kalah, mengalahkan, menaklukkan, menghancurkan`),
  },
  nounMarkers: wordsOf('itu ini tersebut'),
  looksAdverb: () => false,
  ownerAfter: true,
  describedBefore: false,
};

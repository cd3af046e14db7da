import { linksFrom, statesFrom, type TenureWords } from '../tenures.ts';
import { phrasesOf, wordsOf } from '../words.ts';

export const tenures: TenureWords = {
  states: statesFrom({
    current: 'petahana kini sekarang',
    former: 'mantan eks bekas mendiang almarhum almarhumah terguling',
    coming: 'terpilih',
    acting: 'plt pj pjs penjabat plh caretaker sementara interim',
  }),
  behind: wordsOf('sementara interim terpilih petahana'),
  adverbs: wordsOf('kini sekarang'),
  pairs: new Map([
    ['pelaksana', statesFrom({ acting: 'tugas harian' })],
    ['baru', statesFrom({ current: 'dilantik diangkat terpilih' })],
    ['yang', statesFrom({ current: 'baru', former: 'digulingkan dilengserkan lengser dicopot mundur' })],
    ['saat', statesFrom({ former: 'itu' })],
    ['ketika', statesFrom({ former: 'itu' })],
    ['kala', statesFrom({ former: 'itu' })],
    ['waktu', statesFrom({ former: 'itu' })],
    ['akan', statesFrom({ current: 'lengser' })],
    ['segera', statesFrom({ current: 'lengser' })],
  ]),
  since: wordsOf('sejak semenjak'),
  from: wordsOf('dari periode selama pada masa antara tahun'),
  until: wordsOf('hingga sampai dan'),
  on: wordsOf('pada di tahun bulan tanggal sejak hari'),
  now: wordsOf('sekarang kini saat'),
  links: wordsOf(`
    adalah merupakan menjabat sebagai menjadi jadi pernah telah yang dilantik diangkat ditunjuk terpilih ditetapkan
    mundur mengundurkan diri dari jabatan jabatannya dicopot diberhentikan lengser sempat kini sekarang sudah akan
    dulu dulunya sebelumnya digulingkan dilengserkan posisi kursi menduduki mengemban baru resmi masih saat ini
    kembali pensiun`),
  looseLinks: wordsOf(
    'yang sebagai dari jabatan diri telah sudah kini sekarang sempat baru resmi saat ini dulu',
  ),
  linkKinds: linksFrom({
    begins: 'dilantik diangkat ditunjuk menjadi',
    ends: 'mundur mengundurkan dicopot diberhentikan lengser digulingkan dilengserkan pensiun',
    comes: 'akan',
    elects: 'terpilih',
    past: 'pernah dulu dulunya sebelumnya sempat',
    present: 'kini sekarang',
  }),
  service: {
    passed: wordsOf(`
      yang telah sudah pernah baru kini sempat masih resmi akhirnya lalu kemudian juga dulu saja pertama kali mulai
      kembali terus`),
    holding: phrasesOf(`
      menjabat, berkuasa, bertugas, menduduki jabatan itu, menduduki jabatan tersebut, menduduki posisi itu,
      menduduki posisi tersebut, mengemban jabatan itu, mengemban jabatan tersebut, memegang jabatan itu,
      memegang jabatan tersebut, memegang kekuasaan, bertakhta, memerintah, memimpin, mengisi jabatan itu`),
    ruling: phrasesOf('memimpin, memerintah, mengepalai, mengetuai'),
    beginning: phrasesOf(`
      dilantik, diangkat, ditunjuk, mulai menjabat, naik takhta, naik ke tampuk kekuasaan, berkuasa kembali,
      merebut kekuasaan, mengambil alih kekuasaan, merebut kekuasaan lewat kudeta, merebut kekuasaan melalui kudeta,
      dinobatkan, menjabat mulai`),
    ending: phrasesOf(`
      lengser, mundur, mengundurkan diri, turun takhta, lengser dari jabatannya, lengser dari kekuasaan,
      mundur dari jabatannya, mundur dari jabatan itu, mengundurkan diri dari jabatannya,
      mengundurkan diri dari jabatan itu, meletakkan jabatan, meletakkan jabatannya, pensiun, turun dari jabatannya,
      turun dari kekuasaan, kehilangan kekuasaan, purnatugas`),
    removing: phrasesOf(`
      digulingkan, dilengserkan, dicopot, diberhentikan, dipecat, dicopot dari jabatannya, diberhentikan dari jabatannya,
      digulingkan dari kekuasaan, dilengserkan dari jabatannya, dimakzulkan dari jabatannya`),
    undergone: wordsOf('yang telah sudah akhirnya resmi kemudian lalu'),
    ends: phrasesOf(`
      wafat, meninggal, meninggal dunia, wafatnya, kematiannya, digulingkan, dilengserkan, lengser, mundur,
      mengundurkan diri, dicopot, diberhentikan, pensiun, tewas, dibunuh, kejatuhannya, jatuh, pengunduran dirinya,
      penggulingannya, kalah, meletakkan jabatan, turun takhta`),
    starts: phrasesOf(`
      dilantik, diangkat, ditunjuk, terpilih, pelantikannya, menjabat, berkuasa, naik takhta, merebut kekuasaan, kudeta,
      mengambil alih kekuasaan, pengangkatannya, penunjukannya, dinobatkan`),
    whose: wordsOf('ia dia beliau akhirnya kembali resmi pertama kali'),
    realms: wordsOf('negara negeri kerajaan partai pemerintahan pemerintah'),
    during: wordsOf('selama lebih dari hampir sekitar'),
    lengths: wordsOf('tahun dekade bulan periode'),
    followers: wordsOf('setelah usai karena akibat menyusul sejak . , ; ) pada di mengatakan dan'),
    again: wordsOf('kembali lalu'),
    succeeding: wordsOf('menggantikan'),
    conjunctions: wordsOf(
      'ketika saat setelah sebelum sejak hingga sementara karena tetapi namun usai meski',
    ),
    rulers: phrasesOf('presiden, perdana menteri, kanselir, raja, ratu, kaisar, pemimpin, sultan, emir'),
  },
  joins: {
    loose: wordsOf('dan serta'),
    sure: phrasesOf(
      'sekaligus, yang juga, merangkap, dan juga, yang kini, dan kini, yang sekarang, yang kini menjabat',
    ),
    beside: wordsOf('juga kini sekarang menjabat sebagai merupakan adalah'),
  },
};

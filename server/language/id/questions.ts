import type { QuestionWords } from '../questions.ts';
import { phrasesOf, wordsOf } from '../words.ts';

export const questions: QuestionWords = {
  asking: wordsOf(`
    apa siapa apakah bagaimana mengapa kenapa kapan mana saja yang tampilkan tunjukkan cari carikan lihat daftar beri berikan
    tolong semua segala ada adakah itu ini para pun sih dong ya pernah sudah telah dan atau orang pihak mereka ia dia
    hal seputarnya dibilang kah`),
  statements: wordsOf(`
    pernyataan pernyataannya pidato perkataan ucapan komentar tanggapan respons reaksi sikap pandangan pendapat posisi omongan
    keterangan kata-kata`),
  saying: wordsOf(`
    kata katanya berkata mengatakan dikatakan bilang ngomong bicara berbicara omong ujar ujarnya ucap tutur sebut menyebut
    menyebutkan menyatakan dinyatakan menyampaikan disampaikan membahas bahas menyinggung menanggapi mengomentari komentari
    berkomentar menilai jelas menjelaskan mengungkapkan ungkap menegaskan bereaksi mengumumkan dikutip mengutip diberitakan dilaporkan melaporkan`),
  acts: new Map([
    ...(['kecaman', 'kritik', 'kritikan', 'protes'] as const).map((word) => [word, 'condemn'] as const),
    ...(['pujian', 'apresiasi', 'ucapan terima kasih'] as const).map((word) => [word, 'praise'] as const),
    ['permintaan maaf', 'apologise'],
    ...(['dukungan', 'persetujuan'] as const).map((word) => [word, 'support'] as const),
    ...(['penolakan', 'penentangan'] as const).map((word) => [word, 'reject'] as const),
    ...(['sambutan'] as const).map((word) => [word, 'welcome'] as const),
    ...(['ramalan', 'proyeksi'] as const).map((word) => [word, 'predict'] as const),
    ...(['konfirmasi'] as const).map((word) => [word, 'confirm'] as const),
  ]),
  speakers: phrasesOf('oleh, menurut, dari, kata, ujar, versi'),
  topics: phrasesOf(
    'tentang, soal, mengenai, terkait, terhadap, perihal, seputar, ihwal, atas, kepada, pada, menyangkut, berkaitan dengan, dengan, ke, untuk, bagi',
  ),
  stances: [
    ...phrasesOf(`
      melawan, menentang, anti, kontra, negatif tentang, negatif terhadap, kritis terhadap, kontra terhadap, tidak setuju dengan,
      tak setuju dengan, tidak setuju pada, tidak sependapat dengan, tak sependapat dengan, berseberangan dengan`).map(
      (words) => ({
        words,
        stance: 'opposes' as const,
      }),
    ),
    ...phrasesOf(`
      pro, positif tentang, positif terhadap, membela, bela, setuju dengan, setuju pada, sependapat dengan, sepakat dengan,
      berpihak pada, berpihak kepada, memihak, di pihak, berada di pihak`).map((words) => ({
      words,
      stance: 'supports' as const,
    })),
    ...phrasesOf('netral terhadap, netral tentang').map((words) => ({ words, stance: 'neutral' as const })),
  ],
  carried: wordsOf('dilaporkan diberitakan dimuat diterbitkan dilansir diwartakan'),
  outlets: wordsOf('di dalam dari pada oleh menurut'),
  spokenIn: wordsOf('di'),
  outletNouns: wordsOf('harian koran media majalah surat kabar situs portal laman'),
  mutual: phrasesOf('satu sama lain, saling'),
  governments: wordsOf('pemerintah pejabat pejabat-pejabat petinggi otoritas delegasi pihak diplomat jubir'),
  officials: wordsOf('pejabat pejabat-pejabat petinggi diplomat jubir'),
  officialsOf: wordsOf('dari'),
  plurals: wordsOf('para'),
  or: wordsOf('atau'),
  versus: wordsOf('vs versus lawan kontra'),
  relations: wordsOf('hubungan relasi'),
  opposing: wordsOf('menentang ditentang menentangnya penentangan tentangan oposisi'),
  fillers: phrasesOf(`
    negara, negara-negara, tokoh, politisi, politikus, koran, surat kabar, media massa, wartawan, jurnalis, pers, awak media, media, para wartawan, di depan wartawan, di hadapan wartawan, kepada wartawan, kepada media, kepada pers,
    kepada awak media, di depan media, terbaru, terkini, teranyar, paling, paling sering, paling banyak, terbanyak, sering, kerap, banyak, kali, berapa,
    berapa kali, berapa banyak, seberapa sering, saat ini, sekarang, kini, belakangan, belakangan ini, baru-baru ini, akhir-akhir ini, sejauh ini,
    selama ini, hingga kini, sampai sekarang, hingga sekarang, ingin, mau, ingin tahu, mau tahu, tahu, tanya, saya, aku, gue, kami, kita, secara resmi,
    secara terbuka, di muka umum, lagi, juga, lengkap, rangkuman, ringkasan, rangkum, bandingkan, data, informasi, info, terima kasih, semuanya, seluruh, hanya,
    cuma, beberapa, bisa, bisakah, dapatkah, mohon, minta, halo`),
  news: phrasesOf(
    'berita, artikel, laporan, kabar, pemberitaan, liputan, tulisan, berita-berita, kabar berita',
  ),
  matters: phrasesOf('isu, masalah, topik, persoalan, permasalahan, urusan, perkara, kasus, isu soal'),
  mentioning: wordsOf(
    'menyebut menyebutkan sebut membahas bahas menyinggung menanggapi mengomentari komentari membicarakan singgung tanggapi',
  ),
  confidence: {
    nouns: wordsOf('keyakinan kepastian'),
    degrees: new Map([
      ['tinggi', 0.8],
      ['tertinggi', 0.9],
      ['sedang', 0.5],
      ['rendah', 0.3],
      ['penuh', 0.95],
    ]),
    least: phrasesOf(
      'minimal, minimum, paling sedikit, sedikitnya, setidaknya, di atas, lebih dari, sekurang-kurangnya, >',
    ),
    most: phrasesOf('maksimal, paling banyak, di bawah, kurang dari, paling tinggi, <'),
    units: wordsOf('% persen'),
    links: wordsOf('dengan tingkat yang sangat skor pada'),
  },
  exceptions: phrasesOf(`
    selain, selain dari, selain oleh, kecuali, terkecuali, mengecualikan, dengan pengecualian, di luar, tidak termasuk, tak termasuk,
    daripada, alih-alih, minus`),
  negations: wordsOf('jangan enggak nggak ngga gak ga ndak tanpa tiada bukanlah tidaklah'),
  silences: phrasesOf('diam, bungkam, membisu, memilih diam, memilih bungkam, tutup mulut'),
  kinds: [
    ...phrasesOf('kutipan, kutipan langsung, kalimat langsung, kutipan-kutipan').map((words) => ({
      words,
      kind: 'direct' as const,
    })),
    ...phrasesOf('kutipan tidak langsung, kalimat tidak langsung, kutipan tak langsung').map((words) => ({
      words,
      kind: 'indirect' as const,
    })),
  ],
  firstHand: phrasesOf('dari tangan pertama, tangan pertama'),
  languages: [
    { words: ['dalam', 'bahasa', 'inggris'], language: 'en' },
    { words: ['dalam', 'bahasa', 'indonesia'], language: 'id' },
    { words: ['berbahasa', 'inggris'], language: 'en' },
    { words: ['berbahasa', 'indonesia'], language: 'id' },
  ],
  since: phrasesOf('sejak, semenjak, mulai, sedari, dari, mulai dari'),
  until: phrasesOf('hingga, sampai, sampai dengan, s/d'),
  before: phrasesOf('sebelum'),
  after: phrasesOf('setelah, sesudah, selepas, usai'),
  within: phrasesOf(
    'pada, selama, di, dalam, pada bulan, pada tahun, pada tanggal, tanggal, per tanggal, tertanggal, tgl, per, bulan, tahun, di bulan, di tahun, pada hari, hari, sepanjang',
  ),
  from: wordsOf('dari sejak'),
  recent: wordsOf('terakhir belakangan'),
  units: new Map([
    ['sehari', 'day'],
    ['sepekan', 'week'],
    ['seminggu', 'week'],
    ['sebulan', 'month'],
    ['setahun', 'year'],
  ]),
  published: wordsOf('terbit diterbitkan dimuat terbitan'),
};

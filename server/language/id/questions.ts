import type { QuestionWords } from '../questions.ts';
import { phrasesOf, wordsOf } from '../words.ts';

export const questions: QuestionWords = {
  asking: wordsOf(`
    apa siapa apakah bagaimana mengapa kenapa kapan mana saja yang tampilkan tunjukkan cari carikan lihat daftar beri berikan
    tolong semua segala ada adakah itu ini para pun sih dong ya pernah sudah telah dan atau orang pihak mereka ia dia
    hal seputarnya dibilang kah`),
  statements: wordsOf(`
    pernyataan pernyataannya pidato perkataan ucapan komentar tanggapan kutipan respons reaksi sikap pandangan pendapat posisi omongan
    keterangan kata-kata`),
  saying: wordsOf(`
    kata katanya berkata mengatakan dikatakan bilang ngomong bicara berbicara omong ujar ujarnya ucap tutur sebut menyebut
    menyebutkan menyatakan dinyatakan menyampaikan disampaikan membahas bahas menyinggung menanggapi mengomentari komentari
    berkomentar menilai jelas menjelaskan mengungkapkan ungkap menegaskan bereaksi mengumumkan`),
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
    ...phrasesOf('melawan, menentang, anti, kontra, negatif tentang, negatif terhadap, kritis terhadap').map(
      (words) => ({ words, stance: 'opposes' as const }),
    ),
    ...phrasesOf('pro, positif tentang, positif terhadap, membela').map((words) => ({
      words,
      stance: 'supports' as const,
    })),
    ...phrasesOf('netral terhadap, netral tentang').map((words) => ({ words, stance: 'neutral' as const })),
  ],
  carried: wordsOf('dilaporkan diberitakan dimuat diterbitkan dilansir diwartakan'),
  outlets: wordsOf('di dalam dari pada oleh menurut'),
  outletNouns: wordsOf('harian koran media majalah surat kabar situs portal laman'),
  mutual: phrasesOf('satu sama lain, saling'),
  governments: wordsOf('pemerintah pejabat otoritas delegasi pihak diplomat jubir'),
  or: wordsOf('atau'),
  exceptions: phrasesOf(`
    selain, selain dari, selain oleh, kecuali, terkecuali, mengecualikan, dengan pengecualian, di luar, tidak termasuk, tak termasuk,
    daripada, alih-alih, minus`),
  negations: wordsOf('jangan enggak nggak ngga gak ga ndak tanpa tiada bukanlah tidaklah'),
  silences: phrasesOf('diam, bungkam, membisu, memilih diam, memilih bungkam, tutup mulut'),
  kinds: [
    ...phrasesOf('kutipan langsung, kalimat langsung').map((words) => ({ words, kind: 'direct' as const })),
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
    'pada, selama, di, dalam, pada bulan, pada tahun, bulan, tahun, di bulan, di tahun, pada hari, hari, sepanjang',
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

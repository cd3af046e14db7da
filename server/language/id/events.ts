import { type EventGroup, type EventWords, eventForms, type Inflect } from '../events.ts';
import { phrasesOf, wordsOf } from '../words.ts';

/** A verb as it stands is active; "menyerang/diserang" gives its passive too. */
const inflectIndonesian: Inflect = (word, part) => {
  if (part === 'noun') return [[word, 'noun']];
  const [active = '', passive] = word.split('/');
  return passive
    ? [
        [active, 'active'],
        [passive, 'passive'],
      ]
    : [[active, 'active']];
};

const GROUPS: readonly EventGroup[] = [
  {
    type: 'consult',
    part: 'verb',
    words: 'bertemu',
    to: 'object dengan',
    reciprocal: true,
    not: 'Budi bertemu masalah baru',
  },
  {
    type: 'consult',
    part: 'verb',
    words: 'menemui/ditemui, mengunjungi/dikunjungi, menjamu/dijamu',
    to: 'object',
    not: 'rencana itu menemui jalan buntu',
  },
  { type: 'consult', part: 'verb', words: 'berkunjung', to: 'ke', not: 'warga berkunjung kembali' },
  {
    type: 'consult',
    part: 'noun',
    words: 'pertemuan, perundingan, konsultasi',
    to: 'dengan',
    by: 'oleh',
    reciprocal: true,
    not: 'pertemuan itu berlangsung lama',
  },
  { type: 'consult', part: 'noun', words: 'kunjungan', to: 'ke', by: 'oleh', not: 'kunjungan wisatawan' },
  {
    type: 'agree',
    part: 'verb',
    words: 'menandatangani/ditandatangani, meneken/diteken, meratifikasi/diratifikasi',
    object: 'perjanjian kesepakatan nota',
    to: 'dengan',
    reciprocal: true,
    not: 'Budi menandatangani buku tamu',
  },
  {
    type: 'agree',
    part: 'noun',
    words: 'perjanjian, kesepakatan',
    to: 'dengan',
    by: 'oleh',
    reciprocal: true,
    not: 'kesepakatan harga',
  },
  {
    type: 'cooperate',
    part: 'verb',
    words: 'menjalin/dijalin',
    object: 'kerja kerjasama',
    to: 'dengan',
    reciprocal: true,
    not: 'Budi menjalin rambut',
  },
  {
    type: 'assault',
    part: 'verb',
    words: 'menginvasi/diinvasi, menyerang/diserang, mengebom/dibom, menyerbu/diserbu',
    to: 'object',
    not: 'penyakit itu menyerang paru-paru',
  },
  {
    type: 'assault',
    part: 'noun',
    words: 'invasi, serangan',
    to: 'ke terhadap di',
    by: 'oleh',
    not: 'serangan jantung',
  },
  {
    type: 'assault',
    part: 'noun',
    words: 'perang',
    to: 'di dengan melawan',
    by: 'oleh',
    lasting: true,
    not: 'perang harga',
  },
  { type: 'aid', part: 'verb', words: 'menyumbang', to: 'kepada', not: 'Budi menyumbang gol' },
  {
    type: 'aid',
    part: 'noun',
    words: 'bantuan',
    to: 'ke kepada untuk bagi',
    by: 'oleh dari',
    not: 'bantuan hukum',
  },
];

export const events: EventWords = {
  ...eventForms(GROUPS, inflectIndonesian),
  verbs: {
    light: wordsOf('melakukan melancarkan menggelar mengadakan memberikan menawarkan mengirim'),
    receiving: wordsOf('menerima mendapat'),
    ending: wordsOf('membatalkan mencabut menghentikan'),
    planning: wordsOf('merencanakan'),
  },
  status: {
    planned: phrasesOf('akan, berencana, hendak, bakal'),
    hypothetical: phrasesOf('dapat, bisa, mungkin, harus'),
    denied: phrasesOf('tidak, belum, batal'),
    ongoing: phrasesOf('sedang, tengah, masih, terus'),
    conditions: wordsOf('jika kalau bila apabila'),
    potential: wordsOf('potensial rencana'),
  },
  selves: wordsOf('dirinya ia dia'),
  between: wordsOf('antara'),
  together: wordsOf('dengan bersama'),
  owners: wordsOf('dari'),
  nounMarkers: wordsOf('itu ini tersebut'),
  looksAdverb: () => false,
  ownerAfter: true,
  describedBefore: false,
};

const number = (n: number) => new Intl.NumberFormat('en').format(n);
const angka = (n: number) => new Intl.NumberFormat('id').format(n);

const en = {
  label: 'All that was said, or changes of position',
  said: 'said',
  changes: 'changes',
  soFar: (n: number) => `${number(n)}+`,
  kinds: {
    STANCE: 'for and against',
    ACT: 'opposite acts',
    NEGATION: 'one denies the other',
  },
  before: 'before',
  now: 'then',
  hint: (all: number) =>
    `Candidates among ${number(all)} ${all === 1 ? 'statement' : 'statements'} of the two, whatever the filter: nothing is decided by them.`,
  none: 'No change of position was found',
  looking: (seen: number, all: number) => `${number(seen)} of ${number(all)} statements looked at …`,
  sure: (percent: number) => `confidence ${percent}%`,
};

const id: typeof en = {
  label: 'Semua yang diucapkan, atau perubahan sikap',
  said: 'diucapkan',
  changes: 'perubahan',
  soFar: (n) => `${angka(n)}+`,
  kinds: {
    STANCE: 'mendukung dan menentang',
    ACT: 'tindak tutur yang berlawanan',
    NEGATION: 'yang satu menyangkal yang lain',
  },
  before: 'sebelumnya',
  now: 'kemudian',
  hint: (all) =>
    `Calon di antara ${angka(all)} pernyataan keduanya, apa pun saringannya: tidak ada yang diputuskan karenanya.`,
  none: 'Tidak ditemukan perubahan sikap',
  looking: (seen, all) => `${angka(seen)} dari ${angka(all)} pernyataan sudah diperiksa …`,
  sure: (percent) => `keyakinan ${percent}%`,
};

export const positionWords = { en, id };

const english = new Intl.NumberFormat('en');
const indonesian = new Intl.NumberFormat('id');

const en = {
  add: 'Add a note',
  addToStatement: 'Add a note on this statement',
  onStatement: 'on this statement',
  count: (n: number) => `${english.format(n)} ${n === 1 ? 'note' : 'notes'}`,
  write: 'A note for all who use this graph',
  keep: 'Keep note',
  remove: 'Remove this note',
  more: (n: number) => `Show ${english.format(n)} more`,
  failed: 'Not done:',
  network: 'the server does not answer',
};

const id: typeof en = {
  add: 'Tambah catatan',
  addToStatement: 'Tambah catatan pada pernyataan ini',
  onStatement: 'pada pernyataan ini',
  count: (n) => `${indonesian.format(n)} catatan`,
  write: 'Catatan bagi semua pemakai graf ini',
  keep: 'Simpan catatan',
  remove: 'Hapus catatan ini',
  more: (n) => `Tampilkan ${indonesian.format(n)} lagi`,
  failed: 'Tidak terlaksana:',
  network: 'server tidak menjawab',
};

/** What notes say. */
export const words = { en, id };

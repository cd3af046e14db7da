const number = (n: number) => new Intl.NumberFormat('en').format(n);
const angka = (n: number) => new Intl.NumberFormat('id').format(n);
const words = (n: number) => `${number(n)} ${n === 1 ? 'word' : 'words'}`;

const en = {
  title: 'One utterance',
  reports: (n: number, wordings: number) =>
    `${number(n)} ${n === 1 ? 'report' : 'reports'} in ${number(wordings)} ${wordings === 1 ? 'wording' : 'wordings'}`,
  first: (outlets: string) => `First published by ${outlets}`,
  firstOf: (outlets: string) => `First published by one of ${outlets}`,
  undated: (n: number) => `${number(n)} ${n === 1 ? 'report' : 'reports'} without a date may be earlier.`,
  fullest: 'the fullest wording',
  same: 'the same words',
  parts: ({ cut, added, changed }: { cut: number; added: number; changed: number }) =>
    [
      cut > 0 && `${words(cut)} cut`,
      changed > 0 && `${words(changed)} instead of others`,
      added > 0 && `${words(added)} added`,
    ].filter((part) => part !== false),
  cut: 'cut:',
  added: 'added:',
  key: 'beside the fullest wording:',
  keyCut: 'cut',
  keyAdded: 'added',
  why: 'why',
  sure: (percent: number) => `${percent}% sure that it is the same utterance`,
  gone: 'This utterance has no report any more',
  goneHint: 'Its articles were taken out, or are read otherwise by now.',
};

const kata = (n: number) => `${angka(n)} kata`;

const id: typeof en = {
  title: 'Satu ujaran',
  reports: (n, wordings) => `${angka(n)} laporan dengan ${angka(wordings)} susunan kata`,
  first: (outlets) => `Pertama kali diterbitkan oleh ${outlets}`,
  firstOf: (outlets) => `Pertama kali diterbitkan oleh salah satu dari ${outlets}`,
  undated: (n) => `${angka(n)} laporan tanpa tanggal mungkin lebih awal.`,
  fullest: 'susunan terlengkap',
  same: 'kata yang sama',
  parts: ({ cut, added, changed }) =>
    [
      cut > 0 && `${kata(cut)} dipotong`,
      changed > 0 && `${kata(changed)} menggantikan yang lain`,
      added > 0 && `${kata(added)} ditambahkan`,
    ].filter((part) => part !== false),
  cut: 'dipotong:',
  added: 'ditambahkan:',
  key: 'dibandingkan dengan susunan terlengkap:',
  keyCut: 'dipotong',
  keyAdded: 'ditambahkan',
  why: 'mengapa',
  sure: (percent) => `${percent}% yakin bahwa ini ujaran yang sama`,
  gone: 'Ujaran ini tidak lagi punya laporan',
  goneHint: 'Artikelnya sudah ditarik, atau kini dibaca lain.',
};

export const lineageWords = { en, id };

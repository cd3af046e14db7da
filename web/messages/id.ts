import type { Messages } from './en.ts';

const number = new Intl.NumberFormat('id');
const count = (n: number, noun: string) => `${number.format(n)} ${noun}`;

const range = (low: number, most: number) =>
  most <= low
    ? number.format(low)
    : Number.isFinite(most)
      ? `${number.format(low)} sampai ${number.format(most)}`
      : `${number.format(low)} atau lebih`;

/** The page's Indonesian. */
export const id: Messages = {
  tongue: 'Bahasa Indonesia',
  act: {
    SAY: 'mengatakan',
    DENY: 'membantah',
    CONFIRM: 'membenarkan',
    ACCUSE: 'menuduh',
    WARN: 'memperingatkan',
    THREATEN: 'mengancam',
    DEMAND: 'menuntut',
    ASK: 'meminta',
    PROMISE: 'berjanji',
    OFFER: 'menawarkan',
    PRAISE: 'memuji',
    WELCOME: 'menyambut',
    CONDEMN: 'mengecam',
    SUPPORT: 'mendukung',
    REJECT: 'menolak',
    PREDICT: 'memperkirakan',
    APOLOGISE: 'meminta maaf',
    DECLINE: 'enggan menjawab',
    THINK: 'berpendapat',
    HOPE: 'berharap',
  },
  stance: { SUPPORTS: 'mendukung', OPPOSES: 'menentang', NEUTRAL: 'netral' },
  kind: { DIRECT: 'langsung', INDIRECT: 'tidak langsung', MIXED: 'campuran' },
  entity: {
    PERSON: 'orang',
    COUNTRY: 'negara',
    ORGANISATION: 'organisasi',
    PLACE: 'tempat',
    GROUP: 'kelompok',
  },
  clock: { SAID: 'diucapkan', PUBLISHED: 'terbit', LEARNED: 'tercatat' },
  language: { EN: 'Inggris', ID: 'Indonesia' },
  number: (n) => number.format(n),
  range,
  stanceCount: (stance, n) =>
    `${number.format(n)} ${{ SUPPORTS: 'mendukung', OPPOSES: 'menentang', NEUTRAL: 'netral' }[stance]}`,

  skip: 'Langsung ke pernyataan',
  skipToView: 'Langsung ke tampilan',
  views: {
    label: 'Tampilan',
    graph: 'Graf',
    outline: 'Daftar',
    timeline: 'Lini masa',
    matrix: 'Matriks',
    statements: 'Pernyataan',
    reader: 'Bacaan',
    review: 'Tinjauan',
    add: 'Masukkan',
  },
  past: { undo: 'Urungkan', redo: 'Ulangi' },
  keys: {
    title: 'Pintasan papan ketik',
    open: 'Pintasan papan ketik (?)',
    close: 'Tutup',
    view: (name) => `Tampilkan ${name}`,
    walk: 'Berjalan dari entitas ke entitas (di graf)',
    zoom: 'Perbesar dan perkecil (di graf)',
    fit: 'Tampilkan semua (di graf)',
    letGo: 'Lepaskan pilihan',
  },
  totals: {
    utterances: () => 'ujaran',
    inReports: (n) => `dalam ${count(n, 'laporan')}`,
    noDate: (n) => `${number.format(n)} tanpa tanggal`,
    noTarget: (n) => `${number.format(n)} tanpa sasaran`,
    noSpeaker: (n) => `${number.format(n)} tanpa penutur`,
  },
  shown: (n, all) => `${number.format(n)} dari ${count(all, 'entitas')}`,
  more: (n) => `+${number.format(n)} lagi`,
  moreTitle: (n) =>
    `${count(n, 'entitas')} lain cocok tetapi tidak digambar; cari atau saring untuk mencapainya`,

  filter: {
    language: 'bahasa',
    label: 'Saringan',
    add: 'saring',
    title: 'Saring pernyataan',
    from: 'dari',
    to: 'sampai',
    since: (day) => `sejak ${day}`,
    until: (day) => `sampai ${day}`,
    atLeast: (percent) => `mulai ${percent}%`,
    any: 'semua',
    remove: (what) => `Hapus saringan: ${what}`,
    clear: 'Hapus semua',
    done: 'Selesai',
    unknown: 'tidak dikenal',
  },

  settings: {
    tongue: 'Bahasa halaman',
    theme: 'Tema',
    themes: { system: 'menurut sistem', light: 'terang', dark: 'gelap' },
  },

  graph: {
    label: (entities, arrows) =>
      `Graf dengan ${count(entities, 'entitas')} dan ${count(arrows, 'panah')}. Tampilan daftar memuat hal yang sama sebagai tabel. Tombol panah berpindah antarentitas, Escape melepaskan.`,
    zoomIn: 'Perbesar',
    zoomOut: 'Perkecil',
    fit: 'Tampilkan semua',
    legend: 'Keterangan',
    described: 'tak bernama',
    width: 'angka: ujaran',
    notShown: (name) => `${name} tidak ada di antara yang digambar.`,
    actions: 'Perluas, sembunyikan, sematkan …',
    add: 'Tambahkan ke graf',
    showAround: (name) => `Tampilkan sekitar ${name}`,
    drawFailed: 'Graf tidak dapat digambar di sini. Daftar memuat hal yang sama.',
  },

  outline: {
    arrows: 'Siapa berbicara tentang siapa',
    entities: 'Entitas',
    speaker: 'Penutur',
    target: 'Tentang',
    utterances: 'Ujaran',
    reports: 'Laporan',
    name: 'Nama',
    kind: 'Jenis',
    openArrow: (n, speaker, target, most = n) => `${range(n, most)} ujaran oleh ${speaker} tentang ${target}`,
  },

  panel: {
    label: 'Pernyataan',
    latest: 'Pernyataan terbaru',
    latestHint: 'Pilih nama atau panah untuk melihat siapa berkata apa tentang siapa.',
    spokeFor: (country) => `berbicara untuk ${country}`,
    on: 'tentang',
    itself: 'diri sendiri',
    by: 'oleh',
    about: 'tentang',
    sides: 'Diucapkan oleh atau tentang',
    close: 'Lepaskan pilihan',
    summary: (utterances, reports) => `${count(utterances, 'ujaran')} dalam ${count(reports, 'laporan')}`,
    showing: (n, all) => `${number.format(n)} dari ${count(all, 'laporan')} ditampilkan`,
    undatedWords: '“terbit”: teks tidak menyebut hari ucapannya.',
    counts: (by, about) => `${number.format(by)} oleh · ${number.format(about)} tentang`,
    loadMore: 'Tampilkan lagi',
    impossible: 'Saringan tidak menyisakan satu pun.',
    none: 'Tidak ada pernyataan di sini.',
    also: 'juga ditulis',
    gone: 'Ini tidak ada dalam graf',
    goneHint: 'Tautan mungkin lebih tua daripada graf, atau artikelnya sudah ditarik.',
  },

  card: {
    noSpeaker: 'penutur tidak ditemukan',
    untold: 'apa persisnya tidak disebut',
    unnamed: 'tak bernama',
    inReports: (n) => `dalam ${number.format(n)} laporan`,
    alsoIn: 'juga di',
    via: (names) => `melalui ${names}`,
    undated: 'tanpa tanggal',
    clockHint: {
      SAID: 'hari diucapkan menurut teks',
      PUBLISHED: 'teks tidak menyebut hari; ini waktu terbitnya',
      LEARNED: 'hari ucapan dan terbit tidak diketahui; ini waktu graf mencatatnya',
    },
    confidence: (percent) => `keyakinan ${percent}%`,
    fictional: 'fiktif',
    why: 'mengapa',
    rule: 'Kaidah',
    speaker: 'Penutur',
    stanceWords: 'Sikap',
    time: 'Waktu',
    noWords: 'tidak ada kata dalam teks yang menunjukkannya',
    read: 'Baca dalam artikel',
  },

  reader: {
    label: 'Artikel',
    articles: 'Artikel',
    allArticles: 'Semua artikel',
    count: (n) => count(n, 'artikel'),
    untitled: 'Artikel tanpa judul',
    address: 'sumber asli',
    by: (name) => `oleh ${name}`,
    legend: 'Yang ditandai',
    parts: {
      source: 'siapa',
      cue: 'cara berkata',
      content: 'isi',
      target: 'tentang',
      other: 'pernyataan lain',
    },
    statements: (n) => count(n, 'pernyataan'),
    position: (n, all) => `Pernyataan ${n} dari ${all}`,
    previous: 'Pernyataan sebelumnya',
    next: 'Pernyataan berikutnya',
    choose: 'Pilih pernyataan bergaris bawah, atau telusuri satu per satu.',
    first: 'Pernyataan pertama',
    noStatements: 'Tidak ada pernyataan yang ditemukan dalam artikel ini.',
    missing: 'Artikel ini tidak ada dalam graf',
    missingHint: 'Mungkin sudah ditarik, atau tautannya lebih tua daripada graf.',
    statementGone: 'Pernyataan pada tautan ini tidak ada dalam versi artikel yang berlaku.',
  },

  banner: {
    fictional: (n, all) =>
      n === all
        ? 'Contoh fiktif: artikel, media, dan pejabat di sini rekaan.'
        : `Contoh fiktif: ${number.format(n)} dari ${count(all, 'artikel')}, beserta media dan pejabatnya, rekaan.`,
    close: 'Tutup catatan ini',
  },

  notice: {
    loading: 'Memuat …',
    empty: 'Belum ada artikel',
    emptyHint: 'Masukkan artikel, lalu lihat lagi:',
    emptyCommand: 'npx ujar ingest BERKAS',
    again: 'Lihat lagi',
    noMatch: 'Tidak ada yang cocok dengan saringan ini',
    noMatchHint: 'Hapus sebagian, atau semuanya.',
    noArrows:
      'Ada pernyataan yang cocok, tetapi tidak ada nama yang berbicara tentang nama lain. Daftar di samping memuatnya.',
    failed: 'Jawaban tidak datang',
    network: 'Server tidak dapat dihubungi. Apakah “npm start” masih berjalan?',
    refused: (status) => `Server menolak permintaan (HTTP ${status}).`,
    answered: 'Server menjawab dengan galat:',
    retry: 'Coba lagi',
    unknownName: 'Ada nama pada tautan ini yang tidak ada dalam graf',
    crashed: 'Halaman ini mengalami kesalahan',
    reload: 'Mulai lagi',
  },
};

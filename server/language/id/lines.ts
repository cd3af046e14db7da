import { eventWords } from '../events.ts';
import { numbered } from '../numbered.ts';
import type { DateWords, EventWord, StanceWords, ZoneWords } from '../pack.ts';
import { wordsOf } from '../words.ts';

export const dates: DateWords = {
  weekdays: new Map([
    ...numbered('minggu senin selasa rabu kamis jumat sabtu', 0),
    ["jum'at", 5] as const,
    ['ahad', 0] as const,
  ]),
  months: new Map([
    ...numbered('januari februari maret april mei juni juli agustus september oktober november desember', 1),
    ...numbered('jan feb mar apr mei jun jul agu sep okt nov des', 1),
    ['pebruari', 2] as const,
    ['nopember', 11] as const,
  ]),
  relative: new Map([
    ['kemarin', -1],
    ['tadi', 0],
  ]),
  prepositions: wordsOf('pada hari'),
  stretches: { shifts: new Map(), units: new Map(), openers: new Set() },
};

export const zones: ZoneWords = {
  relatedLines: [
    'baca juga',
    'baca:',
    'simak juga',
    'lihat juga',
    'tonton juga',
    'simak video',
    'tonton video',
    'lihat video',
    'simak selengkapnya',
    'baca selengkapnya',
    'saksikan',
    'pilihan editor',
  ],
  relatedBlocks: [
    'artikel terkait',
    'berita terkait',
    'berita terpopuler',
    'artikel lainnya',
    'berita lainnya',
    'rekomendasi',
    'terpopuler',
  ],
  captions: ['foto:', 'gambar:', 'ilustrasi', '(foto', 'keterangan foto', 'dok.', 'sumber foto'],
  bylines: ['oleh:', 'penulis:', 'editor:', 'reporter:', 'pewarta:', 'laporan:', 'kontributor:'],
  furniture: [
    'scroll to continue',
    'advertisement',
    'iklan',
    'halaman selanjutnya',
    'bagikan',
    'gabung',
    'ikuti kami',
    'klik',
  ],
};

export const stance: StanceWords = {
  supports: wordsOf(`
    mendukung dukungan menyambut memuji mengapresiasi berterima terima-kasih sahabat bersahabat mitra kemitraan sepakat
    sekutu membantu berhasil keberhasilan bangga percaya menghargai menghormati konstruktif positif`),
  opposes: wordsOf(`
    menolak menentang mengecam mengutuk melanggar pelanggaran agresi ilegal menuduh menyalahkan ancaman mengancam
    provokasi provokatif gagal kegagalan bohong keliru berbahaya menghentikan berhenti menghukum sanksi
    merugikan curang intervensi penjajahan penindasan mencuri pencurian mengobarkan`),
};

export const events: readonly EventWord[] = eventWords({
  consult: {
    verb: 'bertemu menemui mengunjungi berkunjung menjamu',
    noun: 'pertemuan kunjungan perundingan konsultasi',
  },
  agree: { verb: 'menandatangani meneken meratifikasi', noun: 'perjanjian kesepakatan nota' },
  assault: { verb: 'menginvasi menyerang mengebom menyerbu', noun: 'invasi perang serangan' },
  aid: { verb: 'menyumbang', noun: 'bantuan' },
});

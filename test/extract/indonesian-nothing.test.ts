import { describe, expect, it } from 'vitest';
import { digest, read } from './reading.ts';

const found = (text: string) => digest(read(text, 'id'));

describe('what is no statement, Indonesian', () => {
  it.each([
    ['a scare quote', 'Kapal itu membawa "hasil laut" dari Bitung.'],
    ['a scare quote after a naming', "Warga menghindari istilah 'musim sepi' di pasar."],
    ['the title of a film', 'Film "Ombak di Ujung Senja" diputar di Bitung.'],
    ['the title of a book', "Polisi menyita buku berjudul 'Laut yang Diam' dan tiga peta."],
    ['a slogan on a banner', 'Spanduk bertuliskan "Laut Bukan Tempat Sampah" terpasang di dermaga.'],
    ['a slogan on its own line', 'Hujan turun sejak pagi.\n\n"Pagi Bahari, Jangan Tidur Lagi Kawan!"'],
    ['a related line', 'Baca juga: Jepang mengatakan usul itu gagal'],
    ['a related line in quotation marks', "'Lihat juga Video: Jepang mengatakan usul itu gagal'"],
    ['a related video', "Simak juga Video 'Jepang Sebut Usul Itu Gagal':"],
    ['a player in brackets', '[Gambas:Video 20menit]'],
    ["a page's furniture", 'SCROLL TO CONTINUE WITH CONTENT'],
    ['a caption', 'Foto: Jepang mengatakan usul itu gagal (Tirta/Antara)'],
    ['a plan', 'Jepang akan mengumumkan jadwal baru.'],
    ['a condition', 'Jika Jepang menolak usul itu, sidang bubar.'],
    ['a wish to speak', 'Jepang ingin menyampaikan usul itu.'],
    ['silence', 'Jepang belum menjelaskan usul itu.'],
    ['a nominal of the verb', 'Dengan ditolaknya usul itu, sidang bubar.'],
    ['an enclitic inside a noun phrase', 'Warga mengulang pesan yang disampaikannya saat tiba.'],
  ])('%s: %s', (_, text) => expect(found(text)).toEqual([]));
});

describe('thoughts, wishes and refusals are marked as such', () => {
  it.each([
    ['Jepang menilai usul itu adil.', 'think', ['usul itu adil']],
    ['Jepang menduga kapal itu rusak.', 'think', ['kapal itu rusak']],
    ['Jepang yakin hujan segera turun.', 'think', ['hujan segera turun']],
    ['Jepang berharap hujan segera turun.', 'hope', ['hujan segera turun']],
    ['Jepang tidak membantah kabar itu.', 'say', ['kabar itu']],
    ['Jepang tidak membenarkan kabar itu.', 'decline', ['kabar itu']],
    ['Jepang enggan berkomentar.', 'decline', []],
    ['Jepang menolak berkomentar.', 'decline', []],
    ['Jepang menolak usul itu.', 'reject', ['usul itu']],
    ['Jepang berjanji mengirim kapal.', 'promise', ['mengirim kapal']],
    ['Jepang mengancam akan menutup pelabuhan.', 'threaten', ['akan menutup pelabuhan']],
    ['Jepang menyambut baik usul itu.', 'welcome', ['usul itu']],
    ['Jepang mengecam usul itu.', 'condemn', ['usul itu']],
    ['Jepang memperingatkan bahwa ombak tinggi.', 'warn', ['ombak tinggi']],
    ['Jepang menuduh Laos mengambil ikan.', 'accuse', ['Laos mengambil ikan']],
    ['Jepang meminta maaf atas kabar itu.', 'apologise', ['atas kabar itu']],
    ['Jepang mempertanyakan usul itu.', 'ask', ['usul itu']],
    ['Jepang memperkirakan ombak tinggi.', 'predict', ['ombak tinggi']],
  ])('%s is %s', (text, act, contents) =>
    expect(found(text).map((each) => [each.act, each.contents])).toEqual([[act, contents]]),
  );
});

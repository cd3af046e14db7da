import type { Catalogue } from './patterns.ts';

/** Why a request was not answered. */
export const requests: Catalogue = {
  '{argument}: {reason}': '{argument}: {reason}',
  'is larger than the {n} bytes that are taken at once': 'lebih besar dari {n} bita yang diterima sekaligus',
  '{n} asked for, at most {n2} in one request': 'diminta {n}, paling banyak {n2} dalam satu permintaan',
  'more asked for, at most {n} in one request': 'diminta lebih, paling banyak {n} dalam satu permintaan',
  'More than {n} {a} a minute are not taken; try again in {n2} s':
    'Lebih dari {n} {a} per menit tidak diterima; coba lagi dalam {n2} detik',
  'The answer takes longer than {n} s and was given up: ask for less, such as a shorter period or a smaller page':
    'Jawabannya memakan waktu lebih dari {n} detik dan dihentikan: mintalah lebih sedikit, misalnya kurun yang lebih pendek atau halaman yang lebih kecil',
  'takes the scope {a}, which the key {b} has not': 'memerlukan cakupan {a}, yang tidak dimiliki kunci {b}',
  '{n} exports are waiting or running already; try again in {n2} s':
    '{n} ekspor sudah menunggu atau berjalan; coba lagi dalam {n2} detik',
  '{n} exports of yours are waiting or running already; try again in {n2} s':
    '{n} ekspor Anda sudah menunggu atau berjalan; coba lagi dalam {n2} detik',
  '{n} ingests are waiting or running already; try again in {n2} s':
    '{n} pemasukan sudah menunggu atau berjalan; coba lagi dalam {n2} detik',
  'The database does not answer; try again in {n} s': 'Basis data tidak menjawab; coba lagi dalam {n} detik',
  'no {noun} has the id {a}': 'tidak ada {noun} dengan id {a}',
  'no {noun} is called {a}': 'tidak ada {noun} yang bernama {a}',
  '{a} is yet to come': '{a} belum tiba',
  '{a} is no sequence of the ledger': '{a} bukan nomor urut dalam buku catatan',
  '{a} is no time such as 2026-03-04T12:00:00Z': '{a} bukan waktu seperti 2026-03-04T12:00:00Z',
  '{a} is no date such as 2026-03-04': '{a} bukan tanggal seperti 2026-03-04',
  'it ends ({day}) before it begins ({day2})': 'berakhir ({day}) sebelum dimulai ({day2})',
  '{n} is not between 0 and 1': '{n} tidak di antara 0 dan 1',
  '{n} is not 1 to {n2}': '{n} tidak di antara 1 dan {n2}',
  '{n} is no page size: 1 to {n2}': '{n} bukan ukuran halaman: 1 sampai {n2}',
  '{a} is no cursor of this field': '{a} bukan kursor bidang ini',
  '{a} is a cursor of another order': '{a} adalah kursor untuk urutan lain',
  'it has {n} characters, {n2} at most are read': 'panjangnya {n} karakter, paling banyak {n2} yang dibaca',
  'has {n} characters, {n2} at most are kept': 'panjangnya {n} karakter, paling banyak {n2} yang disimpan',
  'are {n}, {n2} at most are kept': 'ada {n}, paling banyak {n2} yang disimpan',
  'are {n}: give at most {n2}': 'ada {n}: berikan paling banyak {n2}',
  'has more than {n} letters': 'lebih dari {n} huruf',
  '{a} holds no word': '{a} tidak memuat kata',
  'is the same entity as `from`': 'adalah entitas yang sama dengan `from`',
  'give exactly one of address, text and content': 'berikan tepat satu dari address, text, dan content',
  'is not base64': 'bukan base64',
  'names a person, {a}, and a country, {b}': 'menyebut orang, {a}, dan negara, {b}',
  'names the same occurrence twice': 'menyebut hal yang sama dua kali',
  'names the same report twice': 'menyebut laporan yang sama dua kali',
  'names things of two kinds: give two entities, two events or two utterances':
    'menyebut hal yang berlainan jenis: berikan dua entitas, dua peristiwa, atau dua ujaran',
  'is no target of the statement': 'bukan sasaran pernyataan ini',
  "is not spoken of in the statement's text": 'tidak dibicarakan dalam teks pernyataan ini',
  'is missing where "{a}" is decided': 'tidak ada, padahal yang diputuskan "{a}"',
  'is not taken where "{a}" is decided': 'tidak diterima bila yang diputuskan "{a}"',
  'is none about a statement': 'bukan tentang pernyataan',
  'is one about a statement: see the field correct': 'adalah tentang pernyataan: lihat bidang correct',
  'UNDO is what the field undo does': 'UNDO dilakukan oleh bidang undo',
  'a list of {n} is given: give two ids': 'diberi daftar berisi {n}: berikan dua id',
  'a list of {n} is given: give 1 to {n2}': 'diberi daftar berisi {n}: berikan 1 sampai {n2}',
  'SAID is a clock of statements: give PUBLISHED or LEARNED':
    'SAID adalah waktu pernyataan: berikan PUBLISHED atau LEARNED',
  'AsOf is an integer or a time': 'AsOf adalah bilangan bulat atau waktu',
  '{n} is below 1': '{n} kurang dari 1',
  'it can’t be {n}: give 1 to {n2}': 'tidak boleh {n}: berikan 1 sampai {n2}',
  'it can’t be {a}: 0 or more': 'tidak boleh {a}: 0 atau lebih',
  'it can’t be given beside `after`, which tells where the page begins':
    'tidak boleh diberikan bersama `after`, yang menentukan awal halaman',
  'is nothing that {a} can be asked for': 'bukan sesuatu yang dapat diminta dari {a}',
  'is no JSON, such as {"target":["Entity:JPN"]}': 'bukan JSON, seperti {"target":["Entity:JPN"]}',
  'is told by the argument {a}: leave it out of the filter':
    'ditentukan oleh argumen {a}: jangan disebut dalam saringan',
  'is one of entities: leave it out for events and utterances':
    'adalah jenis entitas: jangan disebut untuk peristiwa dan ujaran',
  '{a} is none of {b}': '{a} tidak ada di antara {b}',
  'must tell why; it is kept with the article': 'harus disertai alasan; alasannya disimpan bersama artikel',
};

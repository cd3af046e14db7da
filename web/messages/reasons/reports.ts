import type { Catalogue } from './patterns.ts';

/** Why reports are of one utterance, or may be. */
const utterances: Catalogue = {
  'the same words by a speaker of the same name on the same days':
    'kata yang sama dari penutur yang sama namanya pada hari yang sama',
  'no report of it was learned before': 'belum ada laporan tentangnya yang tercatat sebelumnya',
  "articles that are nearly the same give {n} % of the shorter one's words, by compatible speakers":
    'artikel yang hampir sama memuat {n}% kata dari yang lebih pendek, dari penutur yang bersesuaian',
  'equal words by compatible speakers, {apart}': 'kata yang sama dari penutur yang bersesuaian, {apart}',
  '{n} quoted words in a row are the same, by compatible speakers, {apart}':
    '{n} kata kutipan berturut-turut sama, dari penutur yang bersesuaian, {apart}',
  '{reason}, but they are little of either': '{reason}, tetapi itu hanya sebagian kecil dari keduanya',
  '{reason}, but the figures are others': '{reason}, tetapi angkanya berbeda',
  'equal words by speakers of one description within {n} days, but nobody is named':
    'kata yang sama dalam {n} hari dari penutur yang digambarkan sama, tetapi tanpa nama',
  'equal words by one speaker within {n} days, but they are few':
    'kata yang sama dalam {n} hari dari satu penutur, tetapi hanya sedikit',
  '{n} of the words that tell the subject are the same, by one speaker within {n2} days':
    '{n} kata yang menunjukkan pokoknya sama, dari satu penutur dalam {n2} hari',
  'all {n} words of the shorter one stand in the other, by one speaker within {n2} days':
    'semua {n} kata dari yang lebih pendek ada dalam yang lain, dari satu penutur dalam {n2} hari',
  'both tell of {words}, by one speaker within {n} days':
    'keduanya memuat {words}, dari satu penutur dalam {n} hari',
  'both tell of {words}, about the same, by one speaker within {n} days':
    'keduanya memuat {words}, tentang hal yang sama, dari satu penutur dalam {n} hari',
};

/** Why reports are of one event, or may be; see `agreements` too. */
const events: Catalogue = {
  'told in equal words': 'diberitakan dengan kata yang sama',
  'other reports are compared with it': 'laporan lain dibandingkan dengannya',
  'other actors': 'pelaku lain',
  'other places': 'tempat lain',
  'one {status}, one {status2}': 'yang satu {status}, yang lain {status2}',
  'one told as done once more': 'yang satu diberitakan sebagai terjadi sekali lagi',
  'another day': 'hari lain',
  'in one sentence, which may be told of the same or of the next such event':
    'dalam satu kalimat, yang mungkin tentang peristiwa yang sama atau tentang yang berikutnya',
};

/** In what two tellings of an event agree or don't, side by side. */
export const agreements: Catalogue = {
  '{class}': '{class}',
  'with {who}': 'dengan {who}',
  'between {pair}': 'antara {pair}',
  'by {who}': 'oleh {who}',
  'in {who}': 'di {who}',
  'in like words': 'dengan kata yang serupa',
  'with {n} % of the words around it': 'dengan {n}% kata di sekitarnya',
  'with {n} % of the words around it by what they mean': 'dengan {n}% kata di sekitarnya menurut artinya',
  'beside {who}': 'bersama {who}',
  'but other figures': 'tetapi dengan angka lain',
  'but other names around it': 'tetapi dengan nama lain di sekitarnya',
  'told a day apart': 'diberitakan dengan selang sehari',
  'told {n} days apart': 'diberitakan dengan selang {n} hari',
  'told some time apart': 'diberitakan dengan selang beberapa waktu',
  'on {day}': 'pada {day}',
  'told on {day}': 'diberitakan pada {day}',
};

/** By what a later statement may take an earlier one back. */
const changes: Catalogue = {
  '{position} before, {position2} now': 'semula {position}, kini {position2}',
  'the act was to {act}, now it is to {act2}': 'tindak tuturnya semula {act}, kini {act2}',
  "the one is denied in the other's words": 'yang satu disangkal dengan kata-kata yang lain',
  'the like subject is told by {words}': 'pokok yang serupa ditunjukkan oleh {words}',
  'the like subject is told by what else they are about':
    'pokok yang serupa ditunjukkan oleh hal lain yang dibicarakan keduanya',
};

export const reports: Catalogue = { ...utterances, ...events, ...changes };

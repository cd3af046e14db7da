import type { Catalogue } from './patterns.ts';

/** Why a source was taken to mean a speaker, and a time to be that of speaking. */
export const speakers: Catalogue = {
  'named in the source': 'disebut namanya sebagai narasumber',
  'short name of one named in full': 'nama pendek dari yang nama lengkapnya disebut',
  'country named in the source': 'negara yang disebut sebagai narasumber',
  'described in the source': 'digambarkan tanpa nama sebagai narasumber',
  'name beside a speech verb': 'nama di samping kata kerja ujaran',
  'named by its country': 'disebut dengan nama negaranya',
  'government by its seat': 'pemerintah yang disebut dengan nama tempat kedudukannya',
  'office without a name': 'jabatan tanpa nama',
  'pronoun to the last speaker': 'kata ganti untuk penutur terakhir',
  'pronoun to the last one named': 'kata ganti untuk nama yang terakhir disebut',
  'pronoun to one described': 'kata ganti untuk orang yang digambarkan tanpa nama',
  'office to its holder in this text': 'sebutan jabatan untuk pemegangnya dalam teks ini',
  'name as the source of a speech verb': 'nama sebagai pelaku kata kerja ujaran',
  'another name for the last one named': 'sebutan lain untuk nama yang terakhir disebut',
  'own side of the last speaker': 'pihak penutur terakhir sendiri',
  'last speaker': 'penutur terakhir',
  'last speaker, sentences ago': 'penutur terakhir, beberapa kalimat sebelumnya',
  'last speaker, further back': 'penutur terakhir, lebih jauh sebelumnya',
  'last speaker, another named since': 'penutur terakhir, meskipun sesudahnya nama lain disebut',
  'last one who spoke for the body': 'yang terakhir berbicara atas nama lembaga itu',
  'last one named': 'nama yang terakhir disebut',
  'quotation without a cue: last speaker': 'kutipan tanpa kata pengantar: penutur terakhir',
  'quotation without a cue: speaker of the paragraph before':
    'kutipan tanpa kata pengantar: penutur paragraf sebelumnya',
  'judged to be the speaker': 'dinilai sebagai penuturnya',
  'date beside the cue': 'tanggal di dekat kata pengantar',
  'no date told: the published date': 'tanpa tanggal dalam teks: dipakai tanggal terbitnya',
};

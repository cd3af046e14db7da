import type { Catalogue } from './patterns.ts';

/** Who held an office, and of which country it is where a text names none. */
export const holders: Catalogue = {
  '1 text of {day} tells of them as {office}': '1 teks pada {day} menyebutnya sebagai {office}',
  '{n} texts of {day} tell of them as {office}': '{n} teks pada {day} menyebutnya sebagai {office}',
  '{n} texts from {day} to {day2} tell of them as {office}':
    '{n} teks dari {day} sampai {day2} menyebutnya sebagai {office}',
  '{reason}, whose country is presumed': '{reason}, yang negaranya diperkirakan',
  'imported: {office} since {day}': 'diimpor: {office} sejak {day}',
  'imported: {office} from {day} to {day2}': 'diimpor: {office} dari {day} sampai {day2}',
  'another one is told more rarely or farther away':
    'satu orang lain disebut lebih jarang atau lebih jauh waktunya',
  '{n} others are told more rarely or farther away':
    '{n} orang lain disebut lebih jarang atau lebih jauh waktunya',
  'the text names no country: {reason}': 'teks tidak menyebut negara: {reason}',
  'no other country is spoken of than {code}, {n} times':
    'tidak ada negara lain yang dibicarakan selain {code}, {n} kali',
  'in an outlet of {code}, and no other country is spoken of':
    'dalam media {code}, dan tidak ada negara lain yang dibicarakan',
  'in an outlet of {code}, and no other is spoken of more':
    'dalam media {code}, dan tidak ada negara lain yang lebih sering dibicarakan',
  'in the language of {code}, and no other country is spoken of':
    'dalam bahasa {code}, dan tidak ada negara lain yang dibicarakan',
  'in the language of {code}, and no other is spoken of more':
    'dalam bahasa {code}, dan tidak ada negara lain yang lebih sering dibicarakan',
  'the text gives them an office of it': 'teks memberinya jabatan dari negara itu',
  '{held}, as imported': '{held}, menurut data yang diimpor',
  '{held}, {reason}': '{held}, {reason}',
};

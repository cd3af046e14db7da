import type { Catalogue } from './patterns.ts';

/** What speaks for two being one entity and against it, why rules join them or don't. */
export const names: Catalogue = {
  '{ground}, no country told': '{ground}, tanpa negara yang disebut',
  '{ground}, in {lands}': '{ground}, di {lands}',
  '{ground}, in {lands} where one is told': '{ground}, di {lands} bila negaranya disebut',
  '{ground}, in {lands} in nearly all texts that tell a country':
    '{ground}, di {lands} dalam hampir semua teks yang menyebut negara',
  '{ground}, roles for {lands}': '{ground}, berperan untuk {lands}',
  '{ground}, roles for {lands} where one is told': '{ground}, berperan untuk {lands} bila negaranya disebut',
  '{ground}, roles for {lands} in nearly all texts that tell a country':
    '{ground}, berperan untuk {lands} dalam hampir semua teks yang menyebut negara',
  'namesakes for different countries, none told here':
    'ada yang senama untuk negara yang berlainan, dan di sini tidak disebut negara mana',
  'a name that every country has, none told here':
    'nama yang ada di setiap negara, dan di sini tidak disebut negara mana',
  'known by the code {a}': 'dikenal dari kode {a}',
  'a description joins nothing by itself':
    'gambaran tanpa nama tidak menggabungkan apa pun dengan sendirinya',
  'no identifier and no full name to compare': 'tidak ada pengenal atau nama lengkap untuk dibandingkan',
  'judged the same (judgement {ns})': 'dinilai sama (keputusan {ns})',
  'judged different (judgement {ns})': 'dinilai tidak sama (keputusan {ns})',
  'judged the same (judgement {ns}), judged different (judgement {ns2})':
    'dinilai sama (keputusan {ns}), dinilai tidak sama (keputusan {ns2})',

  'both are called “{a}”': 'keduanya disebut “{a}”',
  '“{a}” is spelt as “{b}”': '“{a}” dieja sama dengan “{b}”',
  '“{a}” is spelt as, but for spaces, “{b}”': '“{a}” dieja sama dengan “{b}”, kecuali spasinya',
  '“{a}” are the initials of “{b}”': '“{a}” adalah singkatan dari “{b}”',
  '“{a}” has the initials “{b}”': '“{a}” disingkat “{b}”',
  '“{a}” means in the other language “{b}”': '“{a}” berarti “{b}” dalam bahasa yang lain',
  '“{a}” has the words, in another order, of “{b}”': '“{a}” memuat kata-kata “{b}” dalam urutan lain',
  '“{a}” shares its words with “{b}”': '“{a}” berbagi kata dengan “{b}”',
  '“{a}” fits, by an initial, “{b}”': '“{a}” cocok dengan “{b}” menurut inisialnya',
  '“{a}” is spelt almost as “{b}”': '“{a}” dieja hampir sama dengan “{b}”',
  '“{a}” is almost a part of, or has as one, “{b}”':
    '“{a}” hampir merupakan bagian dari “{b}”, atau memuatnya',
  'their names are in different scripts': 'nama keduanya ditulis dalam aksara yang berlainan',
  '“{a}” has letters of another script that look like Latin ones':
    '“{a}” memuat huruf dari aksara lain yang mirip huruf Latin',
  '{n} texts or more spell each so': '{n} teks atau lebih mengeja masing-masing demikian',
  'they are known by two codes, {a} and {b}': 'keduanya dikenal dari dua kode, {a} dan {b}',
  'both are told to be {posts}': 'keduanya disebut sebagai {posts}',
  'one is told to be {post}, the other {post2}':
    'yang satu disebut sebagai {post}, yang lain sebagai {post2}',
  'both hold roles for {lands}': 'keduanya memegang peran untuk {lands}',
  'both are of {lands}': 'keduanya dari {lands}',
  'they are of different countries, {lands} and {lands2}':
    'keduanya dari negara yang berlainan, {lands} dan {lands2}',
  'texts speak of both beside the same one': 'teks menyebut keduanya bersama satu nama yang sama',
  'texts speak of both beside the same {n}': 'teks menyebut keduanya bersama {n} nama yang sama',
  'texts speak of both in the same weeks': 'teks menyebut keduanya dalam pekan-pekan yang sama',
  'texts speak of them {n} years apart': 'teks menyebut keduanya dengan selang {n} tahun',

  'two codes are never joined by a rule': 'dua kode tidak pernah digabungkan oleh kaidah',
  'what is known by a code is joined by that code, which no text of the other one tells':
    'yang dikenal dari sebuah kode digabungkan menurut kode itu, yang tidak disebut dalam teks mana pun tentang yang lain',
  'rules compare what texts mainly call each, “{a}” and “{b}”; what is written beside it, as “{c}” is, joins nothing by itself':
    'kaidah membandingkan nama utama masing-masing dalam teks, “{a}” dan “{b}”; yang ditulis di sampingnya, seperti “{c}”, tidak menggabungkan apa pun dengan sendirinya',
  'one word of a name joins only where an office that one person holds stands beside it in both texts, in one decade':
    'satu kata dari sebuah nama hanya menggabungkan bila di sampingnya, dalam kedua teks dan dalam satu dasawarsa, tertulis jabatan yang dipegang satu orang',
  'many people bear that name': 'banyak orang menyandang nama itu',
  'a country has many of that name': 'dalam satu negara ada banyak yang bernama itu',
  'every country has one of that name, and not both texts tell which':
    'setiap negara punya satu yang bernama itu, dan kedua teks tidak sama-sama menyebut negara mana',
  'names that are alike, or mean the same, join nothing by themselves, since of look-alikes some are always two':
    'nama yang mirip, atau yang sama artinya, tidak menggabungkan apa pun dengan sendirinya, sebab di antara yang mirip selalu ada yang memang dua',
  'an office that both hold, {post}, ties equal names alone':
    'jabatan yang dipegang keduanya, {post}, hanya mengikat nama yang persis sama',
  'rules join equal names text by text, and no text of one ties it to a text of the other':
    'kaidah menggabungkan nama yang sama teks demi teks, dan tidak ada teks tentang yang satu yang mengikatnya pada teks tentang yang lain',
  'equal names join only where the countries that their texts tell meet':
    'nama yang sama hanya digabungkan bila ada negara yang disebut dalam teks keduanya',
  'namesakes are known of different countries, and not both texts tell which is meant':
    'ada yang senama dari negara yang berlainan, dan kedua teks tidak sama-sama menyebut yang mana',
};

import type { Catalogue } from './patterns.ts';

/** What speaks against a judgement, or bars it. */
const contradictions: Catalogue = {
  'this contradicts what is known: {reason}': 'ini bertentangan dengan yang diketahui: {reason}',
  'this contradicts judgement {n}: {reason}; undo that first if it was wrong':
    'ini bertentangan dengan keputusan {n}: {reason}; batalkan dulu keputusan itu bila keliru',
  'they were judged the same': 'keduanya dinilai sama',
  'they were judged different': 'keduanya dinilai tidak sama',
  'judgement {n} was taken back already': 'keputusan {n} sudah dibatalkan',
  'somebody else was judged to be the speaker': 'orang lain dinilai sebagai penuturnya',
  'it was judged to have no speaker': 'ini dinilai tanpa penutur',
  'that was judged to be a target, with another stance or at all':
    'itu dinilai sebagai sasarannya, dengan sikap lain atau dengan sikap apa pun',
  'that was judged to be no target': 'itu dinilai bukan sasarannya',
  'the stance to that target was judged otherwise': 'sikap terhadap sasaran itu dinilai lain',
  'it was judged to be no statement': 'ini dinilai bukan pernyataan',
  'it was judged to be a statement': 'ini dinilai sebagai pernyataan',
  '“{a}” is told of as {kind}, “{b}” as {kind2}': '“{a}” disebut sebagai {kind}, “{b}” sebagai {kind2}',
  '“{a}” is told to be {office} and “{b}” {office2} at one time, {when}':
    '“{a}” disebut sebagai {office} dan “{b}” sebagai {office2} pada waktu yang sama, {when}',
  '“{a}” and “{b}” are both told to be {office} at one time, {when}':
    '“{a}” dan “{b}” sama-sama disebut sebagai {office} pada waktu yang sama, {when}',
  '“{a}” and “{b}” have no name in common, nor a word of one':
    '“{a}” dan “{b}” tidak punya nama yang sama, satu kata pun tidak',
  '“{a}” holds roles for {lands}, “{b}” holds roles for {lands2}':
    '“{a}” memegang peran untuk {lands}, “{b}” untuk {lands2}',
  '“{a}” is of {lands}, “{b}” is of {lands2}': '“{a}” dari {lands}, “{b}” dari {lands2}',
  'one is told as {class}, the other as {class2}':
    'yang satu diberitakan sebagai {class}, yang lain sebagai {class2}',
  'one is told of {day}, the other of {day2}': 'yang satu diberitakan untuk {day}, yang lain untuk {day2}',
  'one is said by “{a}”, the other by “{b}”, who are two entities':
    'yang satu diucapkan oleh “{a}”, yang lain oleh “{b}”, dua entitas yang berbeda',
};

/** What a judgement does. */
const effects: Catalogue = {
  'nothing: judgement {n} says so already': 'tidak ada: keputusan {n} sudah menyatakannya',
  'nothing: it is refused': 'tidak ada: ini ditolak',
  'nothing moves; the pair is proposed no more':
    'tidak ada yang berpindah; pasangan ini tidak diusulkan lagi',
  'nothing moves: they are one already, and stay so whatever the rules make of them':
    'tidak ada yang berpindah: keduanya sudah satu, dan tetap satu apa pun hasil kaidah',
  'nothing moves: they are two already, and no rule ever joins them':
    'tidak ada yang berpindah: keduanya sudah dua, dan tidak akan digabungkan oleh kaidah mana pun',
  '{n} occurrence comes to be of another {thing}': '{n} penyebutan beralih ke {thing} lain',
  '{n} occurrences come to be of another {thing}': '{n} penyebutan beralih ke {thing} lain',
  '{n} report comes to be of another {thing}': '{n} laporan beralih ke {thing} lain',
  '{n} reports come to be of another {thing}': '{n} laporan beralih ke {thing} lain',
  'the statement stays {badge}: {reason}': 'status pernyataan ini tetap “{badge}”: {reason}',
  'the statement becomes {badge} (it was {badge2}): {reason}':
    'status pernyataan ini menjadi “{badge}” (sebelumnya “{badge2}”): {reason}',
  'the named one counts as its speaker, in the place of all candidates':
    'yang disebut itu dihitung sebagai penuturnya, menggantikan semua calon',
  'none of the candidates counts as its speaker': 'tidak satu pun calon dihitung sebagai penuturnya',
  'the named one counts as a target of it, with that stance':
    'yang disebut itu dihitung sebagai sasarannya, dengan sikap tersebut',
  'the named one counts as a target of it no more': 'yang disebut itu tidak lagi dihitung sebagai sasarannya',
  'the stance to that target counts as judged': 'sikap terhadap sasaran itu dihitung seperti yang dinilai',
  'it counts nowhere any more': 'tidak dihitung lagi di mana pun',
  'speaker, targets and stances stay as they were extracted':
    'penutur, sasaran, dan sikapnya tetap seperti hasil ekstraksi',
  'what else was judged of it holds': 'keputusan lain tentangnya tetap berlaku',
  'judgement {n} is in force again': 'keputusan {n} berlaku lagi',
  'judgement {n} is in force no more, as if it had never been':
    'keputusan {n} tidak berlaku lagi, seakan-akan tidak pernah ada',
};

export const judgements: Catalogue = { ...contradictions, ...effects };

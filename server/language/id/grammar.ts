import type { Grammar } from '../pack.ts';
import { phrasesOf, wordsOf } from '../words.ts';

export const INDONESIAN_FUNCTION_WORDS = wordsOf(`
  yang dan di ke dari untuk dengan pada dalam ini itu tidak akan oleh juga adalah karena ada atau saat telah bisa
  sudah lebih para tersebut sebagai bahwa ia dia mereka kami kita saya anda kamu namun tetapi tapi jika kalau agar
  supaya ketika sebelum sesudah setelah selama sejak hingga sampai antara terhadap tentang kepada secara seperti
  hanya masih lagi sangat serta maupun sehingga maka atas bagi bukan belum pun harus dapat sementara meski meskipun
  usai saja lain kembali menjadi merupakan tak hal apa siapa mana kapan mengapa bagaimana beliau hari semua setiap
  salah satu dua tiga beberapa banyak sejumlah seluruh menurut jadi lalu kemudian begitu demikian sebab dirinya
  nya pula telah tadi kemarin nanti sekarang adapun`);

const VERBAL = /^(?:me[mnlrwy]?|ber|di|ter)\p{L}{3,}/u;
const AUXILIARIES = wordsOf(
  'telah sudah akan sedang pernah belum sempat mulai terus ingin bisa dapat harus masih tetap',
);

export const grammar: Grammar = {
  functionWords: INDONESIAN_FUNCTION_WORDS,
  complementisers: wordsOf('bahwa bahwasanya'),
  auxiliaries: AUXILIARIES,
  aspects: [],
  negations: wordsOf('tidak tak bukan belum'),
  unreal: wordsOf('akan ingin bisa dapat harus jika kalau bila apabila hendak perlu untuk mau'),
  adverbs: wordsOf(`
    juga demikian adapun sehari pun kemudian lalu lantas kembali turut ikut secara tegas resmi langsung terus kerap sering sebelumnya
    sendiri selanjutnya lebih lanjut hanya justru malah bahkan akhirnya pula lagi berkali-kali pernah keras`),
  connectors: wordsOf('dan serta sambil seraya sembari lalu kemudian namun tetapi tapi sekaligus'),
  passiveAuxiliaries: wordsOf(''),
  agentMarkers: wordsOf('oleh'),
  bareAgent: true,
  relativisers: wordsOf('yang'),
  addresseeMarkers: wordsOf('kepada pada ke'),
  infinitiveMarkers: wordsOf('untuk agar supaya'),
  aboutMarkers: wordsOf('tentang soal mengenai terkait terhadap atas akan perihal'),
  articles: wordsOf('sang si para'),
  placePrepositions: wordsOf('di ke dari menuju kota wilayah sekitar dekat'),
  locatives: wordsOf('di dari'),
  partyPrepositions: wordsOf('dengan oleh terhadap antara bagi kepada'),
  adjunctOpeners: wordsOf(
    'pada di dalam saat ketika usai kepada dari lewat melalui seusai setelah secara hari selepas ke',
  ),
  subordinators: wordsOf(
    'bahwa jika kalau karena ketika saat agar supaya setelah sebelum meski sehingga apakah',
  ),
  verbless: phrasesOf('menurut, menurutnya'),
  views: new Set(),
  relays: phrasesOf(`
    seperti dikutip dari, sebagaimana dikutip dari, dikutip dari, dikutip oleh, dikutip, dilansir dari, dilansir oleh,
    dilansir, melansir, mengutip, seperti dilaporkan, seperti diberitakan, dilaporkan oleh, diberitakan oleh`),
  comments: wordsOf('berkomentar menanggapi menjawab'),
  looksVerbal: (word) => AUXILIARIES.has(word) || VERBAL.test(word),
};

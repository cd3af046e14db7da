import type { Grammar } from '../pack.ts';
import { phrasesOf, wordsOf } from '../words.ts';

export const INDONESIAN_FUNCTION_WORDS = wordsOf(`
  yang dan di ke dari untuk dengan pada dalam ini itu tidak akan oleh juga adalah karena ada atau saat telah bisa
  sudah lebih para tersebut sebagai bahwa ia dia mereka kami kita saya anda kamu namun tetapi tapi jika kalau agar
  supaya ketika sebelum sesudah setelah selama sejak hingga sampai antara terhadap tentang kepada secara seperti
  hanya masih lagi sangat serta maupun sehingga maka atas bagi bukan belum pun harus dapat sementara meski meskipun
  usai saja lain kembali menjadi merupakan tak hal apa siapa mana kapan mengapa bagaimana beliau hari semua setiap
  salah satu dua tiga beberapa banyak sejumlah seluruh menurut jadi lalu kemudian begitu demikian sebab dirinya
  nya pihaknya pula telah tadi kemarin nanti sekarang adapun
  jangan artinya misalnya minta nomor rp silakan ayo mari`);

const VERBAL = /^(?:me[mnlrwy]?|ber|di|ter)\p{L}{3,}/u;

/** Words that look like verbs by their first letters and are none. */
const NO_VERBS = wordsOf(`
  menteri menko menlu mereka media medali mental merek merah mesin metode meter meski meskipun metropolitan mentor
  member memori memang meja mekanisme mediator menit menu menara melalui merpati medis
  dirinya direktur direktorat direksi dirjen dirut digital dinas dialog diskusi divisi distrik diplomat diplomasi
  dimensi dinamika diskon dibanding distribusi disiplin diesel dinding dini dimana disertasi direktris
  berbagai berapa beras berat bersih berita berkat besar beberapa bersama berikut berikutnya berdasarkan berkas
  terdakwa tersangka terpidana terduga terlapor terhadap terkait tertentu terlalu ternyata terutama terakhir terbaru
  tersebut termasuk terminal teritorial teras terang terigu terima terus terapi terowongan terompet terik`);
/** Verbs without a prefix. */
const PLAIN_VERBS = wordsOf(`
  tinggal datang tiba pergi hadir duduk ikut masuk keluar pulang lahir punya pindah naik turun hidup lulus lolos tahu
  mampu kalah menang gagal jatuh muncul tampil ada jadi`);
const AUXILIARIES = wordsOf(
  'telah sudah akan sedang pernah belum sempat mulai terus ingin bisa dapat harus masih tetap wajib boleh mesti',
);

const CONTACTS =
  'ditemui dihubungi dikonfirmasi dimintai ditanya ditanyai dijumpai diwawancara diwawancarai berbincang';

export const grammar: Grammar = {
  functionWords: INDONESIAN_FUNCTION_WORDS,
  devotions: wordsOf(`
    allah tuhan swt saw insya insyaallah insyaalloh insha inshaallah inshallah masya masyaallah masyallah alhamdulillah hamdalah subhanallah
    bismillah bismillahirrahmanirrahim astagfirullah astaghfirullah assalamualaikum assalamu'alaikum waalaikumsalam
    wassalamualaikum wassalam wallahualam puji-tuhan hamba-allah`),
  charges: new Set(),
  complementisers: wordsOf('bahwa bahwasanya'),
  auxiliaries: AUXILIARIES,
  aspects: [],
  negations: wordsOf('tidak tak bukan belum'),
  cessations: [],
  unreal: wordsOf(
    'akan ingin bisa dapat harus jika kalau bila apabila hendak perlu untuk mau wajib boleh mesti',
  ),
  adverbs: wordsOf(`
    juga demikian adapun sehari pun kemudian lalu lantas kembali turut ikut secara tegas resmi langsung terus kerap sering sebelumnya
    sendiri selanjutnya lebih lanjut hanya justru malah bahkan akhirnya pula lagi berkali-kali pernah keras
    sementara sedangkan ternyata rupanya khusus umumnya memang awalnya mulanya kini selalu biasanya sekali`),
  connectors: wordsOf('dan serta maupun sambil seraya sembari lalu kemudian namun tetapi tapi sekaligus'),
  meanwhiles: wordsOf('sambil seraya sembari'),
  listers: wordsOf('serta maupun'),
  resumers: wordsOf('menambahkan mengimbuhkan'),
  confessions: wordsOf('mengaku'),
  joiners: wordsOf('dan serta maupun bersama'),
  pairOpeners: wordsOf('baik'),
  pairNegators: new Set(),
  negativeDeterminers: new Set(),
  affirmations: [],
  contrasts: wordsOf('dan namun tetapi tapi sementara sedangkan adapun'),
  passiveAuxiliaries: wordsOf(''),
  agentMarkers: wordsOf('oleh'),
  bareAgent: true,
  relativisers: wordsOf('yang'),
  addresseeMarkers: wordsOf('kepada ke'),
  infinitiveMarkers: wordsOf('untuk agar supaya'),
  aboutMarkers: wordsOf('tentang soal mengenai terkait terhadap atas perihal seputar'),
  indefinites: new Set(),
  articles: wordsOf('sang si para'),
  placePrepositions: wordsOf('di ke dari menuju kota wilayah sekitar dekat'),
  locatives: wordsOf('di dari'),
  origins: wordsOf('dari'),
  visits: wordsOf('mengunjungi'),
  bareVerbs: wordsOf(`
    temui tolak minta sebut kunjungi ajak terima bahas desak kecam kritik puji bantah tegaskan ungkap ungkapkan akui
    janjikan tunjuk copot lantik resmikan buka tutup hadiri pimpin serang tangkap tahan periksa panggil bunuh sambut bela
    gugat laporkan undang usulkan dukung dorong bentuk siapkan pastikan klaim nilai tawarkan kirim beli jual bantu ancam
    peringatkan sindir cabut dapat raih kalahkan bertemu jumpai telepon larang hapus ubah jawab tanggapi luncurkan teken
    gelar tuding tuduh sapa sahkan`),
  appearances: wordsOf(`
    meninjau mengunjungi menghadiri bertemu menemui menerima membuka meresmikan melantik memimpin menyambut menjelaskan
    menanggapi merespons merespon mengomentari menyoroti menyapa hadir berkunjung berpidato melepas menutup
    menyosialisasikan memantau menggelar menyinggung menjamu mendatangi mengingatkan menyerahkan meluncurkan memuji`),
  partyPrepositions: wordsOf('dengan oleh terhadap antara bagi kepada'),
  adjunctOpeners: wordsOf(`
    pada di dalam saat ketika usai kepada dari lewat melalui seusai setelah secara hari selepas ke selaku bersama
    mewakili via`),
  subordinators: wordsOf(
    'bahwa jika kalau karena ketika saat agar supaya setelah sebelum meski sehingga apakah',
  ),
  occasions: wordsOf(`
    keterangan keterangannya pernyataannya sambutannya pidatonya paparannya penjelasannya unggahannya wawancara
    rilis rilisnya konferensi jumpa wartawan awak pers jurnalis reporter konfirmasi siaran temu ${CONTACTS}`),
  venues: new Set(),
  contacts: wordsOf(CONTACTS),
  manners: wordsOf('kembali lagi keras tegas langsung terbuka resmi penuh mentah-mentah habis-habisan'),
  linkers: wordsOf(`
    selain apalagi terlebih bahkan pasalnya sebaliknya artinya padahal akibatnya alhasil sayangnya terutama selanjutnya
    untungnya intinya misalnya apalagi`),
  writings: wordsOf('tertulis tercantum termuat tertuang bunyi isi'),
  outcomes: wordsOf(`
    menuai memicu mendapat mendapatkan memancing menimbulkan membuat menjadi adalah merupakan dinilai dianggap ternyata
    viral disambut ditanggapi direspons langsung`),
  pointers: wordsOf('hal demikian'),
  likenesses: wordsOf('senada serupa sama lain yang'),
  continuers: wordsOf(
    'lanjutnya tambahnya sambungnya imbuhnya pungkasnya tutupnya ditambahkannya dilanjutkannya',
  ),
  tellings: wordsOf(`
    penuturan pengakuan keterangan penjelasan pandangan pendapat kesaksian cerita data laporan catatan hasil survei
    perhitungan perkiraan versi rilis penelitian riset kajian survei studi informasi putusan pesan`),
  titlers: wordsOf('berjudul bertajuk'),
  namers: wordsOf('bernama yakni yaitu berinisial atau disapa'),
  verbless: phrasesOf(`
    menurut, menurutnya, baginya, bagi, berdasarkan keterangan, berdasarkan penuturan, berdasarkan pengakuan,
    berdasarkan penjelasan, berdasarkan laporan, berdasarkan catatan`),
  views: new Set(),
  relays: phrasesOf(`
    seperti dikutip dari, sebagaimana dikutip dari, demikian dilaporkan, demikian dilansir, demikian diberitakan,
    sebagaimana dilaporkan, sebagaimana dilansir, seperti dilansir dari, seperti dilansir, seperti dikutip, diwartakan,
    mewartakan, dikutip dari, dikutip oleh, dikutip, dilansir dari, dilansir oleh,
    dilansir, melansir, mengutip, seperti dilaporkan, seperti diberitakan, dilaporkan oleh, diberitakan oleh`),
  passages: wordsOf('dengan kepada di oleh pada diterima dihubungi diwawancarai'),
  quoters: new Set(),
  quotedAs: null,
  citers: wordsOf('mengutip'),
  wordsGiven: new Set(),
  comments: wordsOf('berkomentar menanggapi menjawab mengomentari'),
  answers: wordsOf('berkomentar menanggapi menjawab merespons mengomentari'),
  refusers: wordsOf('mau ingin bisa dapat'),
  silences: phrasesOf(`
    belum memberikan tanggapan, belum memberi tanggapan, belum memberikan komentar, belum memberi komentar,
    belum memberikan keterangan, belum memberikan pernyataan, belum memberi pernyataan, tidak memberikan tanggapan,
    tidak memberikan komentar, tak memberikan komentar, belum buka suara, enggan buka suara, bungkam`),
  interrogatives: wordsOf('apakah kapan siapa bagaimana mengapa'),
  looksGerund: () => false,
  looksNominal: (word) => /(?:isme|asi|itas|logi|wan)$/.test(word),
  looksActive: (word) => /^(?:me|ber)\p{L}{3,}$/u.test(word) && VERBAL.test(word) && !NO_VERBS.has(word),
  looksVerbal: (word) =>
    AUXILIARIES.has(word) || PLAIN_VERBS.has(word) || (VERBAL.test(word) && !NO_VERBS.has(word)),
};

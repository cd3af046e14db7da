import type { Catalogue } from './patterns.ts';

/** Why an address was not fetched, or did not give what was asked of it. */
const fetching: Catalogue = {
  'leads to {a}: {reason}': 'mengarah ke {a}: {reason}',
  'is not an address': 'bukan alamat',
  'only http and https are fetched, not {a}': 'hanya http dan https yang diambil, bukan {a}',
  'holds a user name or password': 'memuat nama pengguna atau kata sandi',
  'leads into a private or reserved network, which is not fetched from; UJAR_FETCH_ALLOW names hosts of your own':
    'mengarah ke jaringan pribadi atau jaringan cadangan, yang tidak diambil; UJAR_FETCH_ALLOW menyebut host milik sendiri',
  'is in your own network, and {a} is not: what comes from outside leads nowhere inside':
    'ada di jaringan sendiri, sedangkan {a} tidak: yang datang dari luar tidak mengarah ke mana pun di dalam',
  'redirects more than {n} times': 'mengalihkan lebih dari {n} kali',
  'took longer than {n} seconds': 'memakan waktu lebih dari {n} detik',
  'is packed in a way that is not known ({a})': 'dikemas dengan cara yang tidak dikenal ({a})',
  'is larger than {n} MiB': 'lebih besar dari {n} MiB',
  "the host's rules are not known ({a}); nothing is fetched from it until they are":
    'aturan host itu tidak diketahui ({a}); tidak ada yang diambil darinya sampai aturannya diketahui',
  '{a} forbids it': '{a} melarangnya',
  'there is no host of this name': 'tidak ada host dengan nama ini',
  'the name of the host could not be looked up': 'nama host tidak dapat dicari',
  'the host does not answer on this port': 'host tidak menjawab di port ini',
  'the host ended the connection': 'host memutus sambungan',
  'the host does not answer': 'host tidak menjawab',
  'the host can not be reached': 'host tidak dapat dihubungi',
  'the host took too long to answer': 'host terlalu lama menjawab',
  'the host stopped in the middle of the answer': 'host berhenti di tengah jawaban',
  'the answer has too large a head': 'kepala jawabannya terlalu besar',
  'the answer is not as long as it says': 'panjang jawabannya tidak seperti yang disebutnya',
  'the certificate of the host has expired': 'sertifikat host sudah kedaluwarsa',
  'the certificate is for another host': 'sertifikatnya untuk host lain',
  'the host has signed its certificate itself': 'host menandatangani sertifikatnya sendiri',
  'the certificate of the host is not trusted': 'sertifikat host tidak tepercaya',
  'the certificate of the host can not be verified': 'sertifikat host tidak dapat diverifikasi',
  'the answer is cut short': 'jawabannya terpotong',
  'the answer can not be unpacked': 'jawabannya tidak dapat dibuka kemasannya',
  'could not be fetched ({a})': 'tidak dapat diambil ({a})',
  'wants a user name and password (HTTP {n})': 'meminta nama pengguna dan kata sandi (HTTP {n})',
  'wants to be paid (HTTP {n})': 'meminta bayaran (HTTP {n})',
  'does not let us read it (HTTP {n})': 'tidak mengizinkan kita membacanya (HTTP {n})',
  'there is nothing at this address (HTTP {n})': 'tidak ada apa-apa di alamat ini (HTTP {n})',
  'is gone (HTTP {n})': 'sudah tidak ada (HTTP {n})',
  'wants fewer requests (HTTP {n})': 'meminta agar permintaan dikurangi (HTTP {n})',
  'is withheld for legal reasons (HTTP {n})': 'ditahan karena alasan hukum (HTTP {n})',
  'the host has a fault (HTTP {n})': 'host mengalami gangguan (HTTP {n})',
  'gave no answer that can be used (HTTP {n})': 'tidak memberi jawaban yang dapat dipakai (HTTP {n})',
  'it asks for a longer rest, run the command again later':
    'ia meminta jeda yang lebih lama, coba lagi nanti',
  'says that nothing changed, unasked': 'mengatakan tidak ada yang berubah, padahal tidak ditanya',
};

/** Why a source can't be read. Options are the arguments of the API: see `inArguments` of the server. */
const sources: Catalogue = {
  'is no page but {a}': 'bukan halaman melainkan {a}',
  'is {a}, which is not read; --as says what it is': 'adalah {a}, yang tidak dibaca; --as menyebut jenisnya',
  'is no page but something of no kind that is known':
    'bukan halaman melainkan sesuatu yang tidak dikenal jenisnya',
  'is something of no kind that is known, which is not read; --as says what it is':
    'tidak dikenal jenisnya, jadi tidak dibaca; --as menyebut jenisnya',
  'is no page but of the kind {a}': 'bukan halaman melainkan berjenis {a}',
  'is of the kind {a}, which is not read; --as says what it is':
    'berjenis {a}, yang tidak dibaca; --as menyebut jenisnya',
  'is of a kind that is not read: .txt, .html, .xml, .json, .jsonl, .csv and .warc are, also packed as .gz; --as says what another is':
    'jenisnya tidak dibaca: yang dibaca .txt, .html, .xml, .json, .jsonl, .csv, dan .warc, juga yang dikemas sebagai .gz; --as menyebut jenis yang lain',
  'is of no kind that is known; --as says what it is': 'tidak dikenal jenisnya; --as menyebut jenisnya',
  '{a}: is neither a feed nor a sitemap; passed over': '{a}: bukan umpan dan bukan peta situs; dilewati',
  'is neither a feed nor a sitemap but {a}': 'bukan umpan dan bukan peta situs melainkan {a}',
  'is too large': 'terlalu besar',
  'is larger than {n} bytes once it is unpacked': 'lebih besar dari {n} bita setelah dibuka kemasannya',
  'is larger than {n} MiB, which no article is':
    'lebih besar dari {n} MiB, padahal tidak ada artikel sebesar itu',
  'is longer than {n} MiB, which no article is':
    'lebih panjang dari {n} MiB, padahal tidak ada artikel sepanjang itu',
  'is cut short: its packed content ends too early': 'terpotong: isi kemasannya berakhir terlalu awal',
  'is damaged: its packed content can not be unpacked': 'rusak: isi kemasannya tidak dapat dibuka',
  'is an index within an index within an index': 'adalah indeks di dalam indeks di dalam indeks',
  'names no page': 'tidak menyebut halaman',
  'its link {a} leads nowhere': 'tautannya {a} tidak mengarah ke mana pun',
  'its address {a} does not start with http:// or https://':
    'alamatnya {a} tidak diawali http:// atau https://',
  'is a feed with entities of its own, which are not read':
    'adalah umpan dengan entitas XML sendiri, yang tidak dibaca',
  'is no feed that can be read: it is malformed or cut short':
    'bukan umpan yang dapat dibaca: bentuknya salah atau terpotong',
  'is cut short': 'terpotong',
  'is malformed': 'bentuknya salah',
  'a quotation mark in this row has no end': 'ada tanda kutip dalam baris ini yang tidak ditutup',
  'a quotation mark in this row is out of place': 'ada tanda kutip dalam baris ini yang salah tempat',
  'has no rows that can be read': 'tidak punya baris yang dapat dibaca',
  'has {n} columns, the header {n2}': 'punya {n} kolom, sedangkan kepala tabelnya {n2}',
  'has no {a}; it has {b}': 'tidak punya {a}; yang ada {b}',
  "which of these is the text can't be told: {a}; say --map text=NAME":
    'tidak jelas yang mana teksnya: {a}; sebutkan --map text=NAMA',
  '{a} is not like text=body; what can be mapped is {b}':
    '{a} tidak seperti text=body; yang dapat dipetakan {b}',
  'describes one article; name one file with it':
    'menggambarkan satu artikel; sebutkan satu berkas dengannya',
  '{a}: {columns}': '{a}: {columns}',
  'dates like 31/12/2026': 'tanggal seperti 31/12/2026',
  'dates like 12/31/2026': 'tanggal seperti 12/31/2026',
  'has no text ({a} is missing or empty)': 'tanpa teks ({a} tidak ada atau kosong)',
  'has no words ({a} is {b})': 'tanpa kata ({a} berisi {b})',
  '{a} does not start with http:// or https://': '{a} tidak diawali http:// atau https://',
  '{a} has two readings; say --dates dmy or mdy':
    '{a} dapat dibaca dengan dua cara; sebutkan --dates dmy atau mdy',
  '{a} is no date that can be read': '{a} bukan tanggal yang dapat dibaca',
  'is not an object': 'bukan objek JSON',
  'is no WARC record: the file is damaged here and is read no further':
    'bukan rekaman WARC: berkasnya rusak di sini dan tidak dibaca lebih jauh',
  'is cut short: the file ends in the middle of it': 'terpotong: berkasnya berakhir di tengahnya',
  'there is none: the file is empty': 'tidak ada: berkasnya kosong',
  "can't be read: the file is cut short or damaged": 'tidak dapat dibaca: berkasnya terpotong atau rusak',
  'its page is larger than {n} MiB': 'halamannya lebih besar dari {n} MiB',
  "its page can't be unpacked": 'kemasan halamannya tidak dapat dibuka',
  'its page: is packed in a way that is not known': 'halamannya dikemas dengan cara yang tidak dikenal',
  'its page: unpacks to too much': 'halamannya menjadi terlalu besar setelah dibuka kemasannya',
};

/** Why what was read is no article. */
const cleaning: Catalogue = {
  'is of a kind that is not read: articles are .txt and .html files':
    'jenisnya tidak dibaca: artikel adalah berkas .txt dan .html',
  'is empty': 'kosong',
  'holds nothing but blanks': 'hanya berisi spasi',
  'is a binary file, not text': 'adalah berkas biner, bukan teks',
  'is a PDF, not a page': 'adalah PDF, bukan halaman',
  'is not valid UTF-8 (first bad byte at offset {n}); save it as UTF-8':
    'bukan UTF-8 yang sah (bita salah pertama di posisi {n}); simpan sebagai UTF-8',
  'is not valid UTF-8; save the file as UTF-8': 'bukan UTF-8 yang sah; simpan berkasnya sebagai UTF-8',
  'is not valid UTF-8 but UTF-16; save the file as UTF-8':
    'bukan UTF-8 yang sah melainkan UTF-16; simpan berkasnya sebagai UTF-8',
  'is a page of {n} bytes: no article has more than {n2}':
    'adalah halaman sebesar {n} bita: tidak ada artikel yang lebih dari {n2}',
  'is a page of too few words to tell that it is an article: it has {n}, and with fewer than {n2} it must say so, by og:type, a date, linked data or <article>':
    'adalah halaman dengan kata yang terlalu sedikit untuk memastikannya artikel: ada {n}, dan bila kurang dari {n2} harus dinyatakan dengan og:type, tanggal, data bertaut, atau <article>',
  'is a page in which no article is found: a list of articles, a page that shows nothing without scripts, or one behind a login':
    'adalah halaman yang di dalamnya tidak ditemukan artikel: daftar artikel, halaman yang tidak menampilkan apa-apa tanpa skrip, atau halaman yang baru terbuka setelah login',
  'is no page: its markup is nested more than {n} deep':
    'bukan halaman: markahnya bersarang lebih dari {n} lapis',
  'line {n} is {n2} letters long: an article has paragraphs':
    'baris {n} panjangnya {n2} huruf: sebuah artikel punya paragraf',
  '{a}, which is no date: write it like "2026-03-04" or "2026-03-04T09:30+07:00"':
    '{a}, yang bukan tanggal: tulislah seperti "2026-03-04" atau "2026-03-04T09:30+07:00"',
  'its language is neither English nor Indonesian, as far as its words tell; if it is, say --language en or id':
    'bahasanya bukan Inggris dan bukan Indonesia, sejauh tampak dari kata-katanya; bila ternyata salah satunya, sebutkan --language en atau id',
  '{a} is {b}, later than the page was retrieved ({c}); the article is taken without it':
    '{a} adalah {b}, lebih lambat daripada halamannya diambil ({c}); artikelnya dipakai tanpa itu',
  '{a} is {b}, which has two readings; the article is taken without it':
    '{a} adalah {b}, yang dapat dibaca dengan dua cara; artikelnya dipakai tanpa itu',
  '{a} is {b}, which is no date; the article is taken without it':
    '{a} adalah {b}, yang bukan tanggal; artikelnya dipakai tanpa itu',
  '{a} must be an address that starts with http:// or https://':
    '{a} harus berupa alamat yang diawali http:// atau https://',
  '{a} must be a name, as text': '{a} harus berupa nama, sebagai teks',
  '{a} must be words, as text': '{a} harus berupa kata-kata, sebagai teks',
  '{a} must be names, as text': '{a} harus berupa nama, sebagai teks',
  '{a} must be a date like "2026-03-04" or "2026-03-04T09:30+07:00"':
    '{a} harus berupa tanggal seperti "2026-03-04" atau "2026-03-04T09:30+07:00"',
  '{a} must be "en" or "id"': '{a} harus "en" atau "id"',
  'the key {a} is not known; the keys are {b}': 'kunci {a} tidak dikenal; yang ada {b}',
  'must hold one JSON object with any of the keys {a}': 'harus berisi satu objek JSON dengan kunci-kunci {a}',
  'is not valid JSON': 'bukan JSON yang sah',
  'is not valid JSON ({a})': 'bukan JSON yang sah ({a})',
  'mend it, or remove it to read the article without it':
    'perbaiki, atau hapus agar artikelnya dibaca tanpa itu',
  '{a}: is what extract printed, no description of the article; read without it':
    '{a}: adalah keluaran extract, bukan keterangan tentang artikelnya; dibaca tanpa itu',
  'the extractor failed on it ({a}); please report this': 'ekstraktor gagal membacanya ({a}); mohon laporkan',
  'every worker that had it ended, one after another':
    'semua pekerja yang menanganinya berhenti satu per satu',
  'no worker could do it: {a}': 'tidak ada pekerja yang sanggup mengerjakannya: {a}',
  'was made by a worker of another version': 'dibuat oleh pekerja dengan versi lain',
  'what a worker made of it can not be read': 'hasil seorang pekerja tidak dapat dibaca',
  'Something failed here, not in your request ({a}).':
    'Ada yang gagal di sini, bukan dalam permintaan Anda ({a}).',
};

/** As the API calls the options of the command. */
const options: Readonly<Record<string, string>> = {
  '--as': 'kind',
  '--map': 'columns',
  '--dates': 'dates',
  '--language': 'language',
};
const inArguments = (text: string) =>
  text.replace(/--(?:as|map|dates|language)\b/g, (option) => options[option] ?? option);

/** With the command's options, as the server's sources have them. */
const written: Catalogue = { ...fetching, ...sources, ...cleaning };

export const failures: Catalogue = Object.fromEntries(
  Object.entries(written).map((each) => each.map(inArguments) as [string, string]),
);

const parts: Readonly<Record<string, string>> = { line: 'baris', entry: 'butir', record: 'rekaman' };

/** "news.csv baris 12" for "news.csv line 12". */
export function placeText(place: string): string {
  return place.replace(/ (line|entry|record) (?=\d+$)/, (_, part: string) => ` ${parts[part]} `);
}

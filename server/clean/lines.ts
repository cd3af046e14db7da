import type { Block } from './blocks.ts';
import { strip } from './markup.ts';

/** Lines that stand in articles and are none of their text, in lower case. A line that begins thus, whatever follows. */
const OPENINGS = [
  ...[
    '[gambas:',
    'scroll to continue',
    'scroll to resume',
    'scroll ke bawah untuk melanjutkan',
    'scroll ke bawah untuk lanjut',
    'scroll untuk melanjutkan',
    'scroll untuk lanjut',
    'geser ke bawah untuk melanjutkan',
    'scroll down to continue',
    'gulir untuk',
    'artikel ini telah',
    'artikel ini sudah',
  ],
  ...[
    'artikel ini pertama kali',
    'berita ini telah',
    'berita ini sudah tayang',
    'ikuti berita',
    'ikuti kami',
    'ikuti saluran',
  ],
  ...['ikuti perkembangan berita', 'ikuti terus berita', 'ikuti akun', 'ikuti whatsapp', 'ikuti update'],
  ...['dapatkan update', 'dapatkan berita', 'dapatkan notifikasi', 'cek berita', 'yuk, gabung', 'yuk gabung'],
  ...[
    'mari bergabung di grup',
    'bergabunglah di grup',
    'gabung di channel',
    'baca berita lainnya',
    'baca berita tanpa iklan',
  ],
  ...[
    'baca artikel lainnya',
    'baca selengkapnya',
    'unduh aplikasi',
    'download aplikasi',
    'simak berita',
    'simak breaking news',
  ],
  ...[
    'konten ini diproduksi',
    'halaman selanjutnya',
    'halaman berikutnya',
    'bersambung ke halaman',
    'lanjut ke halaman',
  ],
  ...[
    'story continues below',
    'article continues after',
    'article continues below',
    'continue reading',
    'sign up for',
    'sign up to',
  ],
  ...[
    'subscribe to',
    'follow us on',
    'follow bbc',
    'get our',
    'our standards:',
    'reporting by ',
    '(reporting by ',
    'editing by ',
  ],
  ...[
    'additional reporting by ',
    '(additional reporting',
    'writing by ',
    '(writing by ',
    'this video can not be played',
  ],
  ...[
    'this video cannot be played',
    'to play this video',
    'please enable javascript',
    'enable javascript',
    'you need to enable',
  ],
  ...[
    'all rights reserved',
    'copyright ©',
    'copyright (c)',
    '©',
    'hak cipta ©',
    'hak cipta dilindungi',
    'dilarang keras mengambil',
  ],
  ...[
    'download the app',
    'download our app',
    'click here to',
    'have a news tip',
    'got a tip',
    'this post was last modified',
  ],
  ...[
    'view this post on',
    'a post shared by',
    'sebuah kiriman dibagikan',
    'lihat postingan ini',
    'loading...',
    'posted in ',
    'filed under',
  ],
  ...[
    'join the conversation',
    'leave a reply',
    'leave a comment',
    'tulis komentar',
    'kirim komentar',
    'share this:',
    'like this:',
  ],
  ...['selengkapnya baca', 'a version of this article', 'thank you for your patience while'],
];

/** What a line begins with that has a colon after it, is a link for the most part, or ends there. */
const LABELS = [
  ...[
    'baca juga',
    'baca pula',
    'lihat juga',
    'simak juga',
    'tonton juga',
    'saksikan juga',
    'simak video',
    'lihat video',
  ],
  ...[
    'tonton video',
    'saksikan video',
    'simak',
    'berita terkait',
    'artikel terkait',
    'pilihan redaksi',
    'pilihan editor',
    'foto',
    'video',
  ],
  ...[
    'pewarta',
    'penulis',
    'reporter',
    'editor',
    'redaktur',
    'kontributor',
    'sumber',
    'laporan wartawan',
    'penyunting',
    'oleh',
    'penerjemah',
  ],
  ...[
    'fotografer',
    'topik',
    'tag',
    'tags',
    'kata kunci',
    'bagikan',
    'share',
    'baca',
    'lihat',
    'tonton',
    'infografis',
    'uploader',
  ],
  ...[
    'read more',
    'read also',
    'also read',
    'read next',
    'read',
    'related',
    'related story',
    'related stories',
    'see also',
    'more on this',
  ],
  ...[
    'advertisement',
    'watch',
    'watch live',
    'listen',
    'photo',
    'photos',
    'photograph',
    'image',
    'image source',
    'image caption',
    'media caption',
    'source',
  ],
  ...[
    'published',
    'updated',
    'last updated',
    'posted',
    'topics',
    'keywords',
    'more from',
    'explore more',
    'written by',
    'edited by',
  ],
  ...[
    'filed under',
    'categories',
    'print',
    'email',
    'recommended',
    'editor’s note',
    'graphic',
    'live',
    'opinion',
    'explainer',
    'analysis',
  ],
];

/** Whole lines. */
const WHOLE = new Set(
  `advertisement|advertisements|advertising|iklan|share|bagikan|print|cetak|comments|komentar|reply|balas|like|suka|save|simpan|copy link|
   salin link|salin tautan|link copied|tautan disalin|whatsapp|facebook|twitter|telegram|x|email|line|selanjutnya|sebelumnya|next|previous|show all|
   lihat semua|tampilkan semua|tutup iklan|close ad|sponsored|promoted|gift this article|listen to this article|dengarkan|dengarkan berita|
   text size|ukuran font|a a a|follow|ikuti|subscribe|berlangganan|sign in|log in|masuk|daftar|read more|baca selengkapnya|related topics|
   view comments|lihat komentar|end of advertisement|getty images|reuters|afp|skip advertisement|add topic|halaman|recommended stories|
   list of 3 items|list of 4 items|end of list|lanjutkan membaca|lanjut baca|loading|click to share|share this|in this article|
   jangan lewatkan|tonton|simak|ap|epa|antara foto|minutes|published on|toggle|more|lainnya|
   sign up here|subscribe here|register here|click here|klik di sini|klik disini|daftar di sini|gabung di sini|baca di sini|learn more here`
    .split('|')
    .map((each) => each.trim()),
);

/** Headings of what follows an article. */
const SECTIONS = new Set(
  `baca juga|berita terkait|artikel terkait|berita lainnya|artikel lainnya|related|related articles|related stories|related news|related posts|
   related content|related topics|more on this story|more stories|more news|more like this|most read|most popular|top stories|popular|terpopuler|
   berita terpopuler|berita populer|terkini|berita terkini|rekomendasi|rekomendasi untuk anda|rekomendasi untukmu|komentar|comments|tags|topics|
   you may also like|you might also like|you might like|recommended|recommended stories|recommended for you|pilihan redaksi|pilihan editor|
   lihat juga|simak juga|newsletter|about the author|tentang penulis|share this|share this article|what to read next|read next|read more|
   video pilihan|editors picks|editor's picks|editor’s picks|trending|trending now|latest news|latest|in other news|from our partners|
   sponsored content|leave a reply|leave a comment|post navigation|discussion|join the conversation|up next|keep reading|
   baca artikel lainnya|jangan lewatkan|explore more|elsewhere on the bbc|more from us|follow us|ikuti kami|bagikan artikel|bagikan berita|
   paling banyak dibaca|paling banyak dilihat|paling populer|paling sering dibaca|most viewed|most watched|explore more on these topics|
   topik terkait|berita pilihan|artikel pilihan`
    .split('|')
    .map((each) => each.trim()),
);

/** What such headings of a few words begin with. */
const LEADING = [
  'related ',
  'more from ',
  'more on ',
  'more in ',
  'berita terkait',
  'subscribe',
  'newsletter',
];

const LONGEST_LINE = 320;
const LONGEST_NOTE = 90;
const LONGEST_VIDEO = 160;

/** "Lewati Paling banyak dibaca dan terus membaca": the link over a box for those who can't see it. */
const SKIPPING = /^(?:lewati|skip)\s.{1,80}\s(?:dan|and)\s(?:terus|lanjutkan|melanjutkan|continue)\b/iu;

/** True for the heading of a list of other articles, of comments, of what asks for something. */
export function isSectionHeading({ text, words, kind, linked }: Block): boolean {
  if (linked > 0.5 && SKIPPING.test(text)) return true;
  if (words > 7 || kind === 'row') return false;
  const bare = bareOf(text);
  return SECTIONS.has(bare) || (words <= 3 && LEADING.some((each) => bare.startsWith(each)));
}

/** True for a line that stands in an article without being of its text. */
export function isAside(block: Block): boolean {
  const { text, linked, kind } = block;
  if (text.length > LONGEST_LINE || kind === 'row') return false;
  const bare = bareOf(text);
  if (WHOLE.has(bare) || !/[\p{L}\p{N}]/u.test(text) || /^[\d\s./]+$/u.test(text)) return true;
  const lower = text.toLowerCase();
  if (OPENINGS.some((each) => lower.startsWith(each))) return true;
  if (lower.includes('enable javascript') || lower.includes('aktifkan javascript')) return true;
  if ((isCredit(lower) && !text.endsWith('?')) || isInvitation(lower) || isOfApp(block)) return true;
  if (/^[A-Z]{2,12} (?:AUDIO|VIDEO)\s?: /u.test(text) && text.length <= LONGEST_VIDEO) return true;
  if (text.endsWith('?')) return false;
  return LABELS.some((each) => lower.startsWith(each) && isLabelled(text, each.length, linked));
}

function isLabelled(text: string, end: number, linked: number): boolean {
  if (end === text.length) return true;
  const rest = text.slice(end);
  const colon = /^\s?[:|·]/u.test(rest);
  if (colon && (linked > 0.3 || text.length <= LONGEST_NOTE)) return true;
  if (
    /(?:video|juga)$/u.test(text.slice(0, end).toLowerCase()) &&
    /[:'"”’]$/u.test(text) &&
    text.length <= LONGEST_VIDEO
  )
    return true;
  return /^[\s:'"“]/u.test(rest) && linked > 0.6;
}

/** "(fas/fas)", "[Gambas:Video 20detik]", "(ANTARA FOTO/…)", "… contributed to this report." */
function isCredit(lower: string): boolean {
  if (/^[a-z]{2,3}\/[a-z]{2,3}(?: \([^)]{0,60}\))?$/u.test(lower)) return true;
  if (lower.endsWith('contributed to this report.') || lower.endsWith('contributed reporting.')) return true;
  if (/^[([][a-z]{2,5}(?:[/,-] ?[a-z]{2,5}){0,3}[)\]]$/u.test(lower)) return true;
  if (/^(?:copyright|hak cipta|©)\s?(?:©|@|\(c\)|\d{4})/u.test(lower)) return true;
  return (
    lower.length <= LONGEST_NOTE &&
    /^\(?(?:antara foto|foto|photo|image|dok\.|getty images|ap photo)\s?[/:]/u.test(lower)
  );
}

const ASKING = [
  ...[
    'stay updated',
    'stay informed',
    'stay up to date',
    'get the latest',
    'get updates',
    'get breaking news',
    'sign up',
    'subscribe',
    'follow',
    'click',
    'join',
    'download',
    'klik',
    'ikuti',
    'gabung',
    'bergabung',
    'berlangganan',
    'unduh',
  ],
];
const CHANNELS = [
  ...[
    'with notifications',
    'our notifications',
    'our best stories',
    'newsletter',
    'whatsapp channel',
    'saluran whatsapp',
    'kanal whatsapp',
    'kanal telegram',
    'grup telegram',
    'channel telegram',
  ],
  ...[
    'google news',
    'google berita',
    'your inbox',
    'our app',
    'whatsapp group',
    'grup whatsapp',
    'telegram channel',
    'saluran telegram',
  ],
];

/** What tells of a channel, in whatever words. */
const CHANNEL =
  /\b(?:whatsapp|telegram|newsletters?|nawala|inbox|aplikasi|apps?|notifications?|notifikasi|google news|e-?mails?|surel)\b/iu;

/** True for a line in which a channel is named to which news are sent. */
export function namesChannel(text: string): boolean {
  return CHANNEL.test(text);
}

/** "Get the Ledger app", "Dapatkan aplikasi Kabar di sini" */
function isOfApp({ text, words }: Pick<Block, 'text' | 'words'>): boolean {
  if (words > 7 || /[,:]/u.test(text)) return false;
  if (/^(?:unduh|download|dapatkan|instal|pasang) aplikasi\s/iu.test(text)) return true;
  return (
    /^(?:get|download|install|try) (?:the|our)\s/iu.test(text) &&
    /\sapp(?: now| today| here)?[.!]?$/iu.test(text)
  );
}

const PROMPTS = new Set(
  'sign up here|subscribe here|register here|click here|klik di sini|klik disini|daftar di sini|gabung di sini|baca di sini'.split(
    '|',
  ),
);

/** True for a line that asks readers to follow, to subscribe, to install. */
export function isPrompt({ text, words, kind }: Block): boolean {
  if (kind === 'row' || text.length > LONGEST_LINE) return false;
  return PROMPTS.has(bareOf(text)) || isOfApp({ text, words }) || isInvitation(text.toLowerCase());
}

/** "AP AUDIO: …", "WATCH: …", "Podcast: …": what is to be heard or watched. */
export function isMediaLabel(text: string): boolean {
  return /^(?:(?:[A-Z]{2,12} )?(?:AUDIO|VIDEO|WATCH|LISTEN|PODCAST|TONTON|DENGARKAN|SIMAK)|Audio|Video|Watch|Listen|Podcast|Tonton|Dengarkan)\s?:\s/u.test(
    text,
  );
}

/** What asks readers to follow or to subscribe: a sentence that begins so, in a line that names where. */
function isInvitation(lower: string): boolean {
  if (!CHANNELS.some((each) => lower.includes(each)) || /[,.!?]["”]/u.test(lower)) return false;
  return lower
    .split(/[.!?:,]\s/u)
    .map((sentence) => sentence.replace(/^(?:mari|yuk|silakan|silahkan|ayo|please|or|atau|dan)\s/u, ''))
    .some((sentence) => ASKING.some((each) => sentence.startsWith(each)));
}

/** The initials of those who wrote and edited, at the very end: "… katanya. (fas/fas)" */
export function withoutInitials(text: string): string {
  return text
    .replace(/\s?[([][a-z]{2,5}\/[a-z]{2,5}(?:\/[a-z]{2,5})?[)\]]$/u, '')
    .replace(/\s?\[[a-z]{2,4}\]$/u, '');
}

function bareOf(text: string): string {
  return strip(text.toLowerCase(), ' \n\t\u00a0:.…!»>|·•-');
}

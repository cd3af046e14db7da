/**
 * Questions as people of both languages ask them, with the filter that each is to become (world.ts tells what the graph
 * knows), and what must not come of it: a field with a value, or a word that would have to stand in what was said.
 */
export type Phrasing = readonly [question: string, filter: string, ...mustNot: string[]];

export const EXCLUSIONS: readonly Phrasing[] = [
  ['siapa bicara tentang Norwegia selain Jepang', 'target=Norway | left=selain Jepang', 'Japan'],
  [
    'who spoke about Norway except Japan and China',
    'target=Norway | left=except Japan and China',
    'Japan',
    'China',
  ],
  ['statements about Gaza, excluding Kompas', 'target=Gaza | left=excluding Kompas', 'outlet'],
  ['everyone but Japan on Norway', 'target=Norway | left=everyone but Japan', 'Japan'],
  ['who has not condemned Israel', 'target=Israel | left=not condemned', 'act'],
  ["who didn't support Ukraine", "target=Ukraine | left=didn't support", 'stance', 'act'],
  ['siapa yang tidak mendukung Ukraina', 'target=Ukraine | left=tidak mendukung', 'stance', 'act'],
  ['siapa yang belum mengecam Israel', 'target=Israel | left=belum mengecam', 'act'],
  ['China about Russia but not Ukraine', 'speaker=China | target=Russia | left=not Ukraine', 'Ukraine'],
  [
    'pernyataan tentang Gaza kecuali dari Indonesia',
    'target=Gaza | left=kecuali dari Indonesia',
    'Indonesia',
  ],
  ['pernyataan Jokowi bukan tentang IKN', 'speaker=Joko Widodo | left=bukan tentang IKN', 'target'],
  ['who other than Russia denied it', 'act=deny | left=other than Russia', 'Russia'],
  ['who stays silent about Russia', 'target=Russia | left=stays silent', 'text'],
  ['siapa yang bungkam soal Gaza', 'target=Gaza | left=bungkam', 'text'],
  ['Jokowi without Prabowo on Gaza', 'speaker=Joko Widodo | target=Gaza | left=without Prabowo', 'Prabowo'],
  ['statements on Norway not in English', 'target=Norway | left=not in English', 'language'],
  ['Japan on Norway, not last week', 'speaker=Japan | target=Norway | left=not last week', 'time'],
  ['Jepang soal Norwegia tanpa kata kuota', 'speaker=Japan | target=Norway | left=tanpa kata kuota', 'text'],
  ['no statements from China', 'speaker=China | left=no', 'text'],
];

export const PROMINENT: readonly Phrasing[] = [
  ['Purbaya soal inflasi', 'speaker=Purbaya Yudhi Sadewa | text=inflasi'],
  ['Menkeu Purbaya soal inflasi', 'speaker=Purbaya Yudhi Sadewa | text=inflasi'],
  ['Bupati Purbaya soal Gaza', 'speaker=Purbaya | target=Gaza'],
  ['purbaya about gaza', 'speaker=Purbaya Yudhi Sadewa | target=Gaza'],
  ['apa kata Subianto soal Gaza', 'speaker=Prabowo Subianto | target=Gaza'],
  ['Finance Minister Purbaya on Japan', 'speaker=Purbaya Yudhi Sadewa | target=Japan'],
];

export const PAIRS: readonly Phrasing[] = [
  ['Japan vs Norway', 'between=Japan+Norway', 'involves'],
  ['Jepang dan Norwegia', 'between=Japan+Norway', 'involves'],
  ['Japan & Norway', 'between=Japan+Norway', 'text'],
  ['Japan versus Norway since January', 'between=Japan+Norway | time=2026-01-01..'],
  ['Jepang lawan Norwegia', 'between=Japan+Norway', 'stance'],
  ['Japan v. Norway', 'between=Japan+Norway', 'text'],
  ['China-Japan', 'between=China+Japan'],
  ['Japan or Norway', 'involves=Japan+Norway', 'between'],
  ['Jepang atau Norwegia', 'involves=Japan+Norway', 'between'],
  ['relations between China and Russia', 'between=China+Russia', 'text'],
  ['hubungan Jepang dan Norwegia', 'between=Japan+Norway', 'text'],
  ['Japan–Norway relations', 'between=Japan+Norway', 'text'],
  ['hubungan Jepang dengan Norwegia', 'between=Japan+Norway', 'text'],
  ["Japan's ties with Norway", 'between=Japan+Norway', 'text'],
  ['Gaza and Ukraine', 'involves=Gaza+Ukraine', 'between'],
];

export const STANCES: readonly Phrasing[] = [
  ['who supports Japan', 'target=Japan | stance=supports', 'act'],
  ['siapa yang mendukung Norwegia', 'target=Norway | stance=supports', 'act'],
  ['who opposes the Norwegian plan', 'target=Norway | stance=opposes | text=plan', 'act'],
  ['who rejected the Norwegian plan', 'target=Norway | act=reject | text=plan', 'stance'],
  ['who backs Ukraine', 'target=Ukraine | stance=supports', 'act'],
  ['Ukraine is supported by Japan', 'speaker=Japan | target=Ukraine | stance=supports', 'act'],
  ['siapa menentang Norwegia', 'target=Norway | stance=opposes', 'act'],
  ['opposition to Norway', 'target=Norway | stance=opposes', 'act'],
  ['who is against Norway', 'target=Norway | stance=opposes', 'text'],
  ['who is in favour of the Norwegian plan', 'target=Norway | stance=supports | text=plan'],
  ['siapa yang setuju dengan Norwegia', 'target=Norway | stance=supports', 'text'],
  ['who agrees with Japan', 'target=Japan | stance=supports', 'text'],
  ['who disagrees with Japan', 'target=Japan | stance=opposes', 'text'],
  ['siapa yang tidak setuju dengan Jepang', 'target=Japan | stance=opposes', 'supports'],
  ['who sides with China on Taiwan', 'target=China | stance=supports | text=Taiwan'],
  ['Norwegia didukung siapa', 'target=Norway | stance=supports', 'act'],
];

export const FILLERS: readonly Phrasing[] = [
  [
    'pernyataan Jokowi pada tanggal 20 Oktober 2025',
    'speaker=Joko Widodo | time=2025-10-20..2025-10-20',
    'text',
  ],
  ['what Jokowi told reporters about Gaza', 'speaker=Joko Widodo | target=Gaza', 'text'],
  ['kata Jokowi kepada wartawan soal Gaza', 'speaker=Joko Widodo | target=Gaza', 'text'],
  ['Japan on Norway with high confidence', 'speaker=Japan | target=Norway | confidence=0.8', 'text'],
  ['Jepang soal Norwegia dengan keyakinan tinggi', 'speaker=Japan | target=Norway | confidence=0.8', 'text'],
  ['Japan on Norway, confidence above 70%', 'speaker=Japan | target=Norway | confidence=0.7', 'text'],
  ['statements about Gaza with at least 0.9 confidence', 'target=Gaza | confidence=0.9', 'text'],
  ['keyakinan minimal 80 persen tentang Gaza', 'target=Gaza | confidence=0.8', 'text'],
  ['quotes from Prabowo', 'speaker=Prabowo Subianto | kind=direct', 'text'],
  ['kutipan Prabowo tentang Gaza', 'speaker=Prabowo Subianto | target=Gaza | kind=direct'],
  ['kutipan tidak langsung Prabowo', 'speaker=Prabowo Subianto | kind=indirect', 'left'],
  ['tentang pajak', 'text=pajak', 'target'],
  ['siapa bicara tentang pajak bulan ini', 'time=2026-03-01..2026-03-31 | text=pajak', 'target'],
  ['latest news about Gaza', 'target=Gaza', 'text'],
  ['berita terbaru tentang Gaza', 'target=Gaza', 'text'],
  ['who talks the most about Gaza', 'target=Gaza', 'text'],
  ['siapa paling sering bicara soal Gaza', 'target=Gaza', 'text'],
  ['how many times did China mention Japan', 'speaker=China | target=Japan', 'text'],
  ['berapa kali China menyebut Jepang', 'speaker=China | target=Japan', 'text'],
  ['what is the latest from Jokowi on the issue of Gaza', 'speaker=Joko Widodo | target=Gaza', 'text'],
  ['Jokowi di depan wartawan soal masalah Gaza', 'speaker=Joko Widodo | target=Gaza', 'text'],
  ['tolong carikan semua artikel mengenai Gaza', 'target=Gaza', 'text'],
  ['I would like to see what Japan has said recently about Norway', 'speaker=Japan | target=Norway', 'text'],
  ['saya ingin tahu apa saja yang dikatakan Jepang soal Norwegia', 'speaker=Japan | target=Norway', 'text'],
  ['has anyone mentioned Gaza today', 'target=Gaza | time=2026-03-18..2026-03-18', 'text'],
  ['about the report on Norway', 'target=Norway | text=report'],
];

export const IN_OUTLETS: readonly Phrasing[] = [
  ['anything about Norway in the Nordic Ledger', 'target=Norway | outlet=Nordic Ledger', 'speaker'],
  ['berita di Harian Samudra tentang Norwegia', 'target=Norway | outlet=Harian Samudra', 'text'],
  ['menurut media Kompas tentang Gaza', 'target=Gaza | outlet=Kompas', 'speaker'],
  ['di media Kompas soal Gaza', 'target=Gaza | outlet=Kompas', 'text'],
  ['articles in the newspaper Kompas on Gaza', 'target=Gaza | outlet=Kompas', 'text'],
  [
    'as reported in the Nordic Ledger, Japan on Norway',
    'speaker=Japan | target=Norway | outlet=Nordic Ledger',
  ],
  ['berita Kompas tentang Gaza', 'target=Gaza | outlet=Kompas', 'text'],
  ['Nordic Ledger coverage of Gaza', 'target=Gaza | outlet=Nordic Ledger', 'text'],
  ['Japan quoted in Kompas', 'speaker=Japan | outlet=Kompas', 'text'],
];

export const CODES: readonly Phrasing[] = [
  ['JPN about NOR', 'speaker=Japan | target=Norway', 'text'],
  ['日本 about Norway', 'speaker=Japan | target=Norway', 'text'],
  ['recep tayyip erdogan on ukraine', 'speaker=Recep Tayyip Erdoğan | target=Ukraine', 'text'],
  ['what can we do for the can', '', 'Canada'],
];

/** People who speak for a country, and what is not such. */
export const OFFICIALS: readonly Phrasing[] = [
  ['Chinese officials about Japan', 'speaker=China | target=Japan | rollup=yes', 'text'],
  ['pejabat Indonesia tentang Gaza', 'speaker=Indonesia | target=Gaza | rollup=yes', 'text'],
  ['para pejabat Jepang soal Norwegia', 'speaker=Japan | target=Norway | rollup=yes', 'text'],
  [
    "what did Japan's government officials say about Norway",
    'speaker=Japan | target=Norway | rollup=yes',
    'text',
  ],
  ['officials from China on Ukraine', 'speaker=China | target=Ukraine | rollup=yes', 'text'],
  ['pejabat pemerintah Norwegia tentang Jepang', 'speaker=Norway | target=Japan | rollup=yes', 'text'],
  ['kata diplomat Rusia soal Ukraina', 'speaker=Russia | target=Ukraine | rollup=yes', 'text'],
  ['statements by Norwegian diplomats', 'speaker=Norway | rollup=yes', 'text'],
  // Its government is the country itself, and those who are spoken of are no speakers.
  ['Chinese government about Japan', 'speaker=China | target=Japan', 'rollup'],
  ['pemerintah Indonesia tentang Gaza', 'speaker=Indonesia | target=Gaza', 'rollup'],
  ['Prabowo about Chinese officials', 'speaker=Prabowo Subianto | target=China', 'rollup'],
  ['officials about Japan', 'target=Japan | text=officials', 'rollup'],
  ['China about officials', 'speaker=China | text=officials', 'rollup'],
];

/** Where something was spoken, and what only looks so. */
export const SPOKEN_IN: readonly Phrasing[] = [
  ['what did Prabowo say in Moscow', 'speaker=Prabowo Subianto | place=Moscow', 'text', 'Russia'],
  ['apa kata Jokowi di Gaza soal Israel', 'speaker=Joko Widodo | target=Israel | place=Gaza', 'text'],
  ['who spoke in Gaza about Israel', 'target=Israel | place=Gaza', 'text'],
  [
    'di IKN, kata Prabowo soal Australia',
    'speaker=Prabowo Subianto | target=Australia | place=Ibu Kota Nusantara',
    'text',
  ],
  ['Prabowo in Japan about Norway', 'speaker=Prabowo Subianto | target=Norway | place=Japan', 'text'],
  ['pernyataan di Moskow bulan ini', 'place=Moscow | time=2026-03-01..2026-03-31', 'text'],
  // What is spoken of, a body, an outlet, a language, and the view of one.
  ['Prabowo about the war in Gaza', 'speaker=Prabowo Subianto | target=Gaza | text=war', 'place'],
  ['who spoke about Israel in Gaza', 'target=Israel+Gaza', 'place'],
  ['statements in Kompas about Gaza', 'target=Gaza | outlet=Kompas', 'place'],
  ['Qin Gang in NATO about Ukraine', 'speaker=Qin Gang | target=Ukraine | text=NATO', 'place'],
  ['Jokowi in English on Gaza', 'speaker=Joko Widodo | target=Gaza | language=en', 'place'],
  [
    'Prabowo outside Moscow about Gaza',
    'speaker=Prabowo Subianto | target=Gaza | text=outside Moscow',
    'place',
  ],
];

export const MIXED: readonly Phrasing[] = [
  ['What is Japan saying about Norway?', 'speaker=Japan | target=Norway'],
  [
    'Has China said anything about Ukraine this week?',
    'speaker=China | target=Ukraine | time=2026-03-16..2026-03-22',
  ],
  [
    'list all statements made by Jokowi in March about Gaza',
    'speaker=Joko Widodo | target=Gaza | time=2026-03-01..2026-03-31',
  ],
  ['how does Russia feel about Ukraine', 'speaker=Russia | target=Ukraine'],
  ['reactions to the Norwegian proposal', 'target=Norway | text=proposal'],
  ['who is criticising Jokowi in Kompas', 'target=Joko Widodo | act=condemn | outlet=Kompas'],
  ['countries that support Ukraine', 'target=Ukraine | stance=supports'],
  ['which countries oppose Norway', 'target=Norway | stance=opposes'],
  ['any statements other than from Japan about Norway', 'target=Norway | left=other than from Japan'],
  [
    'Japanese officials on Norway excluding last month',
    'speaker=Japan | target=Norway | rollup=yes | left=excluding last month',
  ],
  ["China's position on Ukraine", 'speaker=China | target=Ukraine'],
  ['Russia and Ukraine since 2024', 'between=Russia+Ukraine | time=2024-01-01..'],
  ['dispute between Japan and Norway over whaling', 'between=Japan+Norway | text=dispute whaling'],
  ['did Norway ever apologise to Japan', 'speaker=Norway | target=Japan | act=apologise'],
  ['only direct quotes from Zelensky on Russia', 'speaker=Volodymyr Zelensky | target=Russia | kind=direct'],
  ['high confidence statements about Gaza', 'target=Gaza | confidence=0.8'],
  ['what do newspapers say about Gaza', 'target=Gaza'],
  ['Prabowo never mentioned Gaza', 'speaker=Prabowo Subianto | target=Gaza | left=never mentioned'],
  [
    'Australia warned China yesterday',
    'speaker=Australia | target=China | act=warn | time=2026-03-17..2026-03-17',
  ],
  ['statements where Japan and Norway talk about each other', 'between=Japan+Norway'],
  ['everything Prabowo has said', 'speaker=Prabowo Subianto'],
  ['what was reported about Gaza by Reuters', 'speaker=Reuters | target=Gaza'],
  ['who defends Russia', 'target=Russia | stance=supports'],
  ['who praised Jokowi', 'target=Joko Widodo | act=praise'],
  ['Apa komentar Prabowo mengenai Gaza?', 'speaker=Prabowo Subianto | target=Gaza'],
  ['Apakah Jepang pernah mengecam Norwegia?', 'speaker=Japan | target=Norway | act=condemn'],
  [
    'siapa saja yang mengkritik Jokowi bulan lalu',
    'target=Joko Widodo | act=condemn | time=2026-02-01..2026-02-28',
  ],
  ['negara mana yang mendukung Ukraina', 'target=Ukraine | stance=supports'],
  ['bagaimana sikap Indonesia terhadap Israel', 'speaker=Indonesia | target=Israel'],
  ['pernyataan terbaru Prabowo', 'speaker=Prabowo Subianto'],
  [
    'apa yang tidak dikatakan Jokowi soal IKN',
    'speaker=Joko Widodo | target=Ibu Kota Nusantara | left=tidak dikatakan',
  ],
  ['Jokowi dan Prabowo', 'between=Joko Widodo+Prabowo Subianto'],
  ['siapa yang pro Rusia', 'target=Russia | stance=supports'],
  ['pernyataan selain dari Kompas tentang Gaza', 'target=Gaza | left=selain dari Kompas'],
  ['tampilkan kutipan langsung dengan keyakinan di atas 0,9', 'kind=direct | confidence=0.9'],
  [
    'dalam artikel Kompas kemarin, siapa bicara soal Gaza',
    'target=Gaza | outlet=Kompas | time=2026-03-17..2026-03-17',
  ],
  ['ucapan Jokowi di hadapan wartawan hari ini', 'speaker=Joko Widodo | time=2026-03-18..2026-03-18'],
  ['siapa yang tidak sependapat dengan Prabowo', 'target=Prabowo Subianto | stance=opposes'],
];

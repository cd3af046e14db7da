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

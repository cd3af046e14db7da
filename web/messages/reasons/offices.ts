import { codeText, landText } from './lands.ts';

/** Offices as the API calls them, whole. */
const titles: Readonly<Record<string, string>> = {
  president: 'presiden',
  'vice president': 'wakil presiden',
  'prime minister': 'perdana menteri',
  'supreme leader': 'pemimpin tertinggi',
  king: 'raja',
  queen: 'ratu',
  emperor: 'kaisar',
  sultan: 'sultan',
  chancellor: 'kanselir',
  premier: 'perdana menteri',
  minister: 'menteri',
  'attorney general': 'jaksa agung',
  'national security adviser': 'penasihat keamanan nasional',
  'secretary general': 'sekretaris jenderal',
  'secretary of state': 'menteri luar negeri',
  'police chief': 'kepala kepolisian',
  'provincial police chief': 'kepala kepolisian daerah',
  'district police chief': 'kepala kepolisian sektor',
  governor: 'gubernur',
  mayor: 'wali kota',
  regent: 'bupati',
  ambassador: 'duta besar',
  spokesman: 'juru bicara',
  spokeswoman: 'juru bicara',
  spokesperson: 'juru bicara',
  chair: 'ketua',
  chairman: 'ketua',
  chairwoman: 'ketua',
  chairperson: 'ketua',
  chief: 'kepala',
  head: 'kepala',
  director: 'direktur',
  rector: 'rektor',
  commander: 'komandan',
};

/** What ministers are for. */
const fields: Readonly<Record<string, string>> = {
  foreign: 'luar negeri',
  'foreign affairs': 'luar negeri',
  defence: 'pertahanan',
  finance: 'keuangan',
  interior: 'dalam negeri',
  'home affairs': 'dalam negeri',
  trade: 'perdagangan',
  health: 'kesehatan',
  education: 'pendidikan',
  agriculture: 'pertanian',
  energy: 'energi',
  environment: 'lingkungan hidup',
  economy: 'perekonomian',
  justice: 'kehakiman',
  transport: 'perhubungan',
  labour: 'ketenagakerjaan',
  fisheries: 'perikanan',
  industry: 'perindustrian',
  tourism: 'pariwisata',
  religion: 'agama',
  'social affairs': 'sosial',
};

/** How titles begin that are Indonesian already. */
const indonesian =
  /^(?:wakil |plt |pj )?(?:presiden|wapres|menteri|men(?:lu|han|keu|dag|dagri|kes|tan|hub|aker|ag|sos)|perdana menteri|gubernur|bupati|wali ?kota|ketua|kepala|direktur|dirjen|dirut|rektor|panglima|kapol\p{L}*|sekretaris|sekjen|juru bicara|jubir|jaksa|duta besar|dubes|anggota|raja|kaisar|kanselir|pemimpin)(?! of)\b/u;

/** "menteri luar negeri Tiongkok" for "foreign minister of CHN"; an office that has no name here as it stands. */
export function officeText(office: string): string {
  return textOf(office, codeText);
}

/** The same of an office as texts tell it, whose body is called by its name: "ketua of PAN". */
export function postText(post: string): string {
  return textOf(post, landText);
}

function textOf(office: string, bodyText: (body: string) => string): string {
  const own = titleText(office);
  if (own !== null) return own;
  for (let at = office.indexOf(' of '); at > 0; at = office.indexOf(' of ', at + 1)) {
    const title = titleText(office.slice(0, at));
    if (title !== null) return `${title} ${bodyText(office.slice(at + ' of '.length))}`;
  }
  return office;
}

function titleText(title: string): string | null {
  const known = titles[title];
  if (known !== undefined) return known;
  const [, deputy, rest = ''] = /^(deputy |vice )?(.+)$/.exec(title) ?? [];
  if (deputy !== undefined) {
    const of = titleText(rest);
    return of === null ? null : `wakil ${of}`;
  }
  const [, before, behind] = /^(?:(.+) minister|minister (?:of|for) (.+))$/.exec(title) ?? [];
  const field = fields[before ?? behind ?? ''];
  if (field !== undefined) return `menteri ${field}`;
  return indonesian.test(title) && !title.includes(' of ') ? title : null;
}

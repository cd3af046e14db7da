import type { EntityKind, RoleStateValue } from '../document/document.ts';

/** An office as a text tells it, and what it is for. */
export interface ToldOffice {
  /** As the text has it: "Foreign Minister", "Menlu"; null where only whose it is is told. */
  readonly title: string | null;
  readonly state: RoleStateValue | null;
  readonly body: {
    readonly kind: EntityKind;
    /** What it is compared by: see compare in block.ts. */
    readonly code: string | null;
    readonly block: string | null;
  };
}

/**
 * The key under which texts of either language tell of one office: "CHN/foreign-minister" for "Menlu" of China. Null for
 * what isn't held by one person at a time or isn't known to be: deputies, ambassadors, spokespeople, opposition and
 * shadow offices, and all of firms. "President" is one of a state alone, "governor" one of a place or a bank.
 */
export function officeKey({ title, state, body }: ToldOffice): string | null {
  const of = body.code ?? body.block;
  if (title === null || of === null) return null;
  const words = wordsOf(title, state);
  const office =
    body.kind === 'country' ? nationalOffice(words, body.code ?? '') : localOffice(words, body.kind);
  return office === null ? null : `${of}/${office}`;
}

/**
 * What an office adds to a person's one-word name, so that texts of one time that agree in both mean one person:
 * "president" beside "Prabowo", whether or not they say of what. Null for what several hold at once, what is over ("former
 * president"), and the head of something that nothing tells apart.
 */
export function tellingOffice({
  title,
  state,
  body,
}: Omit<ToldOffice, 'body'> & { readonly body: ToldOffice['body'] | null }): string | null {
  if (title === null || state === 'former') return null;
  const words = wordsOf(title, state);
  if (body === null || body.kind === 'country') return nationalOffice(words, body?.code ?? '');
  if (body.block === null) return null;
  const office = localOffice(words, body.kind) ?? (HEADS.test(words) ? words : null);
  return office && `${office} of ${body.block}`;
}

/** How offices begin that one person in a body holds, or few who don't bear one name. */
const HEADS =
  /^(?:chair(?:man|woman|person)?|chief|commander|director|head|rector|ketua|kepala|direktur|dirut|rektor|panglima|kapol\w+|kasat|kabid)(?: |$)/u;

/** The words of a key for a person to read: "foreign minister of CHN". */
export function nameOffice(key: string): string {
  const at = key.lastIndexOf('/');
  const body = key.slice(0, at);
  return `${key.slice(at + 1).replaceAll('-', ' ')} of ${body.slice(body.indexOf(':') + 1)}`;
}

/** Before or behind an office, where the text was read to say so: elsewhere they leave the office unknown. */
const STATES =
  /^(?:former|then|ex|acting|interim|caretaker|outgoing|incoming|current|sitting|mantan|eks|bekas|plt|pj|penjabat|pelaksana tugas)[ -]|[ -](?:elect|designate|terpilih)$/u;

function wordsOf(title: string, state: RoleStateValue | null): string {
  const plain = title
    .toLowerCase()
    .replaceAll(/\([^()]*\)/gu, ' ')
    .replaceAll('defense', 'defence')
    .replaceAll('labor', 'labour')
    .replaceAll('.', '')
    .replaceAll(/\s+/gu, ' ')
    .trim();
  return state === null ? plain : plain.replace(STATES, '').replace(STATES, '');
}

function tableOf(rows: Readonly<Record<string, string>>): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(rows).flatMap(([office, words]) =>
      words.split(', ').map((each) => [each, office] as const),
    ),
  );
}

const NATIONAL = tableOf({
  president: 'president, presiden, presiden republik, presiden ri',
  'vice-president': 'vice president, vice-president, wakil presiden, wapres',
  'prime-minister': 'prime minister, premier, pm, perdana menteri',
  'supreme-leader': 'supreme leader, pemimpin tertinggi',
  king: 'king, raja',
  emperor: 'emperor, kaisar',
  sultan: 'sultan',
  'attorney-general': 'attorney general, attorney-general, jaksa agung',
  'national-security-adviser':
    'national security adviser, national security advisor, penasihat keamanan nasional',
  'foreign-minister': 'menlu',
  'defence-minister': 'menhan',
  'finance-minister': 'menkeu',
  'trade-minister': 'mendag',
  'interior-minister': 'mendagri',
  'health-minister': 'menkes',
  'agriculture-minister': 'mentan',
  'transport-minister': 'menhub',
  'labour-minister': 'menaker',
  'religion-minister': 'menag',
  'social-affairs-minister': 'mensos',
  'justice-minister': 'menkumham',
  'education-minister': 'mendikbud, mendikbudristek, mendiknas',
  'industry-minister': 'menperin',
  'tourism-minister': 'menpar, menparekraf',
  'police-chief': 'kapolri',
});

/** What ministers are for. Of a ministry of several fields the one that stands first here is what it is known by. */
const FIELDS = tableOf({
  foreign: 'foreign, foreign affairs, external affairs, luar negeri',
  defence: 'defence, national defence, pertahanan',
  finance: 'finance, keuangan',
  interior: 'interior, home, home affairs, internal affairs, dalam negeri',
  trade: 'trade, commerce, perdagangan',
  health: 'health, kesehatan',
  education: 'education, education and culture, pendidikan, pendidikan dan kebudayaan',
  agriculture: 'agriculture, pertanian',
  energy: 'energy, energy and mineral resources, energi, energi dan sumber daya mineral, esdm',
  environment: 'environment, environment and forestry, lingkungan hidup, lingkungan hidup dan kehutanan',
  economy: 'economy, economic affairs, ekonomi',
  justice: 'justice, law and human rights, kehakiman, hukum dan ham, hukum dan hak asasi manusia',
  transport: 'transport, transportation, perhubungan',
  labour: 'labour, manpower, ketenagakerjaan, tenaga kerja',
  fisheries:
    'fisheries, marine affairs and fisheries, fisheries and marine affairs, oceans and fisheries, perikanan, kelautan dan perikanan',
  industry: 'industry, perindustrian',
  tourism: 'tourism, pariwisata',
  religion: 'religion, religious affairs, agama',
  'social-affairs': 'social affairs, sosial',
});

/** What is put to another field's ministry, and alone is none that has a name in both languages. */
const BESIDE: ReadonlySet<string> = new Set(
  `climate, climate action, climate change, communications, construction, cooperation, cooperatives, culture, customs,
development, development cooperation, digital affairs, expatriates, family, food, food security, forestry, higher education,
housing, human rights, immigration, infrastructure, innovation, international cooperation, maritime affairs, marine affairs,
marine resources, mineral resources, mines, mining, natural resources, oceans, planning, regional development,
research, rural affairs, rural development, science, social security, social welfare, sport, sports, technology, veterans affairs, water, water resources,
welfare, worship, youth, budaya, ham, hak asasi manusia, kebudayaan, kehutanan, kelautan, olahraga, pangan,
pemuda, perumahan, riset, sumber daya air, sumber daya mineral, teknologi`
    .split(/,\s+/u)
    .map((field) => field.trim()),
);

/**
 * "fisheries" for "marine affairs and fisheries", "agriculture" for "agriculture and fisheries"; undefined where a part isn't
 * known: "deputy prime minister and finance" is no field.
 */
function fieldOf(words: string): string | undefined {
  const known = FIELDS.get(words);
  if (known !== undefined) return known;
  const parts = words.split(/,? (?:and|dan|&) (?:the )?|, /u);
  if (!parts.every((part) => FIELDS.has(part) || BESIDE.has(part))) return undefined;
  return RANKED.find((field) => parts.some((part) => FIELDS.get(part) === field));
}

const RANKED: readonly string[] = [...new Set(FIELDS.values())];

/** Where secretaries are ministers: in India the foreign secretary is a civil servant. */
const BY_SECRETARIES: ReadonlySet<string> = new Set(['GBR', 'USA', 'PHL']);

/** What one country calls an office. */
const OF_ONE: Readonly<Record<string, ReadonlyMap<string, string>>> = {
  USA: tableOf({
    'foreign-minister': 'secretary of state',
    'finance-minister': 'treasury secretary, secretary of the treasury',
  }),
  GBR: tableOf({ 'finance-minister': 'chancellor, chancellor of the exchequer' }),
  DEU: tableOf({ chancellor: 'chancellor, kanselir' }),
  AUT: tableOf({ chancellor: 'chancellor, kanselir' }),
};

function nationalOffice(words: string, code: string): string | null {
  const known = OF_ONE[code]?.get(words) ?? NATIONAL.get(words);
  if (known !== undefined) return known;
  const minister =
    /^(?<field>.+) minister$/u.exec(words) ??
    /^minister (?:of|for) (?:the )?(?<field>.+)$/u.exec(words) ??
    /^menteri (?<field>.+)$/u.exec(words) ??
    (BY_SECRETARIES.has(code)
      ? (/^(?<field>.+) secretary$/u.exec(words) ??
        /^secretary (?:of|of state for) (?:the )?(?<field>.+)$/u.exec(words))
      : null);
  const field = fieldOf(minister?.groups?.field ?? '');
  return field === undefined ? null : `${field}-minister`;
}

const LOCAL: Readonly<Partial<Record<EntityKind, ReadonlyMap<string, string>>>> = {
  place: tableOf({
    governor: 'governor, gubernur',
    mayor: 'mayor, wali kota, walikota, walkot',
    regent: 'regent, bupati',
    premier: 'premier',
    'provincial-police-chief': 'kapolda',
    'police-chief': 'kapolres, kapolresta, kapolrestabes',
    'district-police-chief': 'kapolsek',
  }),
  organisation: tableOf({
    governor: 'governor, gubernur',
    'secretary-general': 'secretary-general, secretary general, sekretaris jenderal, sekjen',
  }),
};

function localOffice(words: string, kind: EntityKind): string | null {
  return LOCAL[kind]?.get(words) ?? null;
}

/** What people of a state are called in their office, in English and Indonesian. */
const OF_STATE =
  /\b(?:minister|president|premier|chancellor|secretary|attorney general|spokes(?:man|woman|person)|king|queen|emperor|sultan|official|officials|negotiator|counterpart|delegat(?:e|ion)|commander|commissioner|adviser|advisor|government|menteri|menlu|menhan|menkeu|mendag|mendagri|menkes|mentan|menhub|menaker|menag|mensos|presiden|wapres|kanselir|raja|kaisar|jaksa agung|juru bicara|jubir|pejabat|perunding|direktur jenderal|dirjen|delegasi|panglima|kapolri|penasihat|pemerintah)\b/u;

/** Who speaks beside a state, against it, or to it. */
const BESIDE_STATE =
  /\b(?:opposition|shadow|candidate|ambassador|envoy|consul|union|party|oposisi|calon|bakal calon|duta besar|dubes|konsul|partai|serikat)\b/u;

/** Bodies through which a state speaks. */
const ORGANS =
  /\b(?:ministry|government|cabinet|army|navy|air force|armed forces|military|police|coast guard|embassy|state department|white house|kementerian|kemlu|kemenlu|kemhan|kemenkeu|pemerintah|kabinet|tentara|tni|militer|polri|kepolisian|istana)\b/u;

/** In what a text has somebody speak: the office, and what it is for. */
export interface SpokenOffice {
  readonly title: string | null;
  readonly state: RoleStateValue | null;
  /** `country` is its code, of a country its own, of a body that in which it lies. */
  readonly body: { readonly kind: EntityKind; readonly name: string; readonly country: string | null };
}

/**
 * The country, by its ISO 3166-1 alpha-3 code, for which an office of state speaks: a minister of it, a spokeswoman of its
 * ministry. Null for former holders, ambassadors, the opposition, and all that is of a firm, a party or a union.
 */
export function countryServed({ title, state, body }: SpokenOffice): string | null {
  if (title === null || state === 'former' || body.country === null) return null;
  const words = title.toLowerCase();
  if (BESIDE_STATE.test(words)) return null;
  if (body.kind === 'country') return OF_STATE.test(words) ? body.country : null;
  return body.kind === 'organisation' && ORGANS.test(body.name.toLowerCase()) ? body.country : null;
}

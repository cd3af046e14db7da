/**
 * Outlets and agencies that pass on words: what texts call each, the first name to show; `|` parts them. A name that
 * is as often another word has its article and counts only with it, "The" only so: "the Guardian", "The Hill". Facts, gathered by us.
 */
export interface KnownOutlet {
  readonly wikidata?: string;
  readonly names: string;
}

const IDENTIFIED: readonly KnownOutlet[] = [
  { wikidata: 'Q130879', names: 'Reuters' },
  { wikidata: 'Q40469', names: 'Associated Press|AP' },
  { wikidata: 'Q40464', names: 'AFP|Agence France-Presse|Agence France Presse' },
  { wikidata: 'Q9531', names: 'BBC|BBC News|British Broadcasting Corporation' },
  { wikidata: 'Q48340', names: 'CNN' },
  { wikidata: 'Q9684', names: 'New York Times|NYT' },
  { wikidata: 'Q166032', names: 'Washington Post' },
  { wikidata: 'Q204839', names: 'Xinhua|Xinhua News Agency' },
];

const NAMED: Readonly<Record<string, string>> = {
  agencies: `
    TASS|Tass; RIA Novosti|RIA; Interfax; Sputnik News; DPA|Deutsche Presse-Agentur; EFE; ANSA; Anadolu|Anadolu Agency;
    Kyodo|Kyodo News; Jiji Press; Yonhap|Yonhap News Agency; KCNA; VNA|Vietnam News Agency; Bernama; Press Trust of India|PTI;
    ANI|Asian News International; IRNA|Irna; ISNA; Tasnim|Tasnim News Agency; Fars News|Fars News Agency; SANA; WAFA;
    Saudi Press Agency|SPA; WAM; Ukrinform; UNIAN; Interfax-Ukraine; BelTA; PA Media; Bloomberg|Bloomberg News|Bloomberg TV|Bloomberg Television;
    Agerpres; CTK; Belga; Lusa; APTN; UPI|United Press International; Philippine News Agency; Antara|Antara News; Tanjug`,
  american: `
    Fox News|Fox News Channel|Fox News Digital; Fox Business; MSNBC; CNBC; NBC|NBC News; CBS|CBS News; ABC|ABC News;
    NPR|National Public Radio; PBS|PBS NewsHour; C-SPAN; Newsmax; Breitbart|Breitbart News; Politico; Axios;
    BuzzFeed|BuzzFeed News; HuffPost|Huffington Post; Daily Beast; Daily Caller; Washington Times; Washington Examiner;
    Wall Street Journal|WSJ; USA Today; Los Angeles Times|LA Times|L.A. Times; Chicago Tribune; Boston Globe;
    New York Post; New York Daily News; Miami Herald; Dallas Morning News; Houston Chronicle; San Francisco Chronicle;
    Des Moines Register; Philadelphia Inquirer; Baltimore Sun; Denver Post; Seattle Times; Detroit News; Detroit Free Press;
    Arizona Republic; Newsweek; Time magazine; New Yorker; New York magazine; Mother Jones; ProPublica;
    Rolling Stone; Vanity Fair; National Review; Business Insider; Foreign Policy magazine; Mediaite; TMZ; Univision;
    Telemundo; Voice of America|VOA; Radio Free Europe|RFE; Radio Free Asia|RFA; VICE News; The Hill; Atlantic magazine;
    the Intercept; Slate magazine; Forbes magazine; Fortune magazine; Semafor; The Verge; Wired magazine; McClatchy; Yahoo News; Roll Call`,
  british: `
    the Guardian; the Observer; the Times of London|Times of London; Sunday Times; The Independent; the Telegraph;
    Daily Telegraph|Sunday Telegraph; Financial Times|FT; the Economist; Daily Mail|MailOnline|Mail on Sunday; the Sun;
    Daily Mirror; Daily Express; Evening Standard; Sky News; ITV|ITV News; Channel 4 News; LBC; New Statesman;
    the Spectator; Press Association; BBC Radio 4; BBC World Service; Metro newspaper; Irish Times; Irish Independent;
    RTE|RTÉ; the Scotsman; the Herald newspaper`,
  european: `
    Le Monde; Le Figaro; Liberation newspaper; France 24; France Info; RFI|Radio France Internationale; BFM TV|BFMTV; TF1;
    Der Spiegel; Die Zeit; Die Welt; Bild; Frankfurter Allgemeine Zeitung|FAZ; Süddeutsche Zeitung; Deutsche Welle|DW;
    ARD; ZDF; El País|El Pais; El Mundo; La Repubblica; Corriere della Sera; La Stampa; RAI; Euronews; Politico Europe;
    Kommersant; Vedomosti; Izvestia; Novaya Gazeta; Meduza; Rossiya 1; Russia Today; Kyiv Independent;
    Kyiv Post; Ukrainska Pravda; Gazeta Wyborcza; NOS; De Telegraaf; NRK; Aftenposten; SVT; Dagens Nyheter; YLE; Helsingin Sanomat;
    Moscow Times; Hurriyet; Daily Sabah; TRT World; NTV`,
  asian: `
    CCTV|China Central Television; CGTN; Global Times; People's Daily; China Daily; Caixin; South China Morning Post|SCMP; RTHK;
    Taipei Times; NHK; Asahi Shimbun; Yomiuri Shimbun; Mainichi Shimbun; Nikkei|Nikkei Asia; Japan Times; Korea Herald;
    Chosun Ilbo; KBS; JoongAng Ilbo; Straits Times; Channel NewsAsia|Channel News Asia|CNA; the Star newspaper; Malaysiakini;
    New Straits Times; Bangkok Post; Phnom Penh Post; Rappler; Philippine Daily Inquirer; GMA News; ABS-CBN; VnExpress;
    Irrawaddy; Times of India; Hindustan Times; Indian Express; The Hindu; NDTV; Republic TV; India Today; Dawn newspaper;
    Geo News; Daily Star newspaper; Tolo News|TOLOnews; Sydney Morning Herald; the Australian newspaper; The Age newspaper;
    Radio New Zealand|RNZ; New Zealand Herald; Sky News Australia; Toronto Star; Globe and Mail; CBC|CBC News; CTV|CTV News`,
  arab: `
    Al Jazeera|Al-Jazeera|Aljazeera; Al Arabiya|Al-Arabiya; Al-Ahram|Ahram Online; Asharq Al-Awsat; Arab News; Gulf News;
    The National newspaper; Khaleej Times; Al Mayadeen|Al-Mayadeen; Al Manar|Al-Manar; Press TV; Middle East Eye; Haaretz;
    Jerusalem Post; Times of Israel; Yedioth Ahronoth; Ynet; Army Radio; Daily Nation; Mail & Guardian; SABC; Premium Times;
    Punch newspaper; Folha de S.Paulo; O Globo; Clarín; La Nación; Televisa; Reforma newspaper; TeleSUR`,
  indonesian: `
    Kompas|Kompas.com|Harian Kompas; Kompas TV|KompasTV; Tempo|Tempo.co|Koran Tempo|Majalah Tempo; detikcom|Detik.com|detik.com;
    Republika|Republika.co.id; Media Indonesia; Jakarta Post; Jakarta Globe; Jawa Pos; Sindonews|SINDOnews|Koran Sindo; Okezone;
    Liputan6|Liputan6.com; Merdeka.com; Tribunnews|Tribunnews.com; CNN Indonesia|CNNIndonesia.com; CNBC Indonesia; BBC Indonesia|BBC News Indonesia;
    VOA Indonesia; DW Indonesia; Metro TV|MetroTV; tvOne|TVOne|TV One; TVRI; RRI; SCTV; RCTI; iNews|iNews.id; Trans7; Trans TV;
    Narasi TV; Tirto|Tirto.id; Kumparan; IDN Times; Katadata; Bisnis Indonesia|Bisnis.com; Kontan.co.id; Suara.com; JPNN|JPNN.com;
    Viva.co.id; Pikiran Rakyat; Suara Merdeka; Kedaulatan Rakyat; Rakyat Merdeka; Solopos; Harian Jogja; Beritasatu|BeritaSatu; Kantor Berita Antara|LKBN Antara;
    ANTARA; Project Multatuli; NU Online; Mongabay; Serambi Indonesia; Fajar.co.id; Radar Bogor`,
};

export const OUTLETS: readonly KnownOutlet[] = [
  ...IDENTIFIED,
  ...Object.values(NAMED).flatMap((list) =>
    list.split(';').map((names) => ({ names: names.replace(/\s+/g, ' ').replaceAll('| ', '|').trim() })),
  ),
];

/** Last words of the names of outlets. */
const OUTLET_ENDINGS: ReadonlySet<string> = new Set(
  `times post journal news herald tribune gazette daily television radio magazine tv chronicle inquirer mirror mail
  newspaper broadcasting express telegraph dispatch examiner sentinel`.split(/\s+/),
);

/** "Oslo Times": one that no list has. */
export function isOutletName(name: string): boolean {
  const words = name.toLowerCase().replace(/^the /u, '').split(' ');
  return words.length > 1 && OUTLET_ENDINGS.has(words.at(-1) ?? '');
}

/** What states call themselves before their short name, in English and Indonesian, and which of them do. Facts. */
interface Style {
  readonly en: string;
  readonly id: string;
  readonly codes: string;
}

const STYLES: readonly Style[] = [
  {
    en: 'Republic of',
    id: 'Republik',
    codes: `AGO ALB ARM AUT AZE BDI BEN BGR BLR BWA CHL CIV CMR COG COL CPV CRI CUB CYP CZE DJI ECU EST FIN FJI GEO GHA
      GIN GMB GNB GNQ GTM HND HRV HTI HUN IDN IND IRL IRQ ISL ITA KAZ KEN KIR KOR LBR LTU LVA MDA MDG MDV MHL MKD MLI MLT
      MMR MNE MOZ MUS MWI NAM NER NGA NIC NRU PAN PER PHL PLW POL PRT PRY RWA SDN SEN SGP SLE SLV SMR SRB SSD SUR SVN SYC TCD
      TGO TJK TTO TUN TUR UGA UZB VUT XKX YEM ZAF ZMB ZWE`,
  },
  { en: 'Kingdom of', id: 'Kerajaan', codes: 'BEL BHR BTN DNK ESP KHM LSO MAR NLD NOR SAU SWE SWZ THA TON' },
  { en: 'State of', id: 'Negara', codes: 'ERI ISR KWT LBY PSE QAT' },
  { en: 'Islamic Republic of', id: 'Republik Islam', codes: 'AFG GMB IRN MRT PAK' },
  { en: 'Islamic Emirate of', id: 'Emirat Islam|Keamiran Islam', codes: 'AFG' },
  { en: 'Federal Republic of', id: 'Republik Federal', codes: 'DEU NGA SOM' },
  { en: 'Federative Republic of', id: 'Republik Federatif', codes: 'BRA' },
  { en: 'Federal Democratic Republic of', id: 'Republik Demokratik Federal', codes: 'ETH NPL' },
  { en: "People's Republic of", id: 'Republik Rakyat', codes: 'BGD CHN' },
  { en: "People's Democratic Republic of", id: 'Republik Demokratik Rakyat', codes: 'DZA LAO' },
  { en: "Democratic People's Republic of", id: 'Republik Rakyat Demokratik', codes: 'PRK' },
  { en: 'Democratic Socialist Republic of', id: 'Republik Sosialis Demokratik', codes: 'LKA' },
  { en: 'Democratic Republic of', id: 'Republik Demokratik', codes: 'COD STP TLS' },
  { en: 'Socialist Republic of', id: 'Republik Sosialis', codes: 'VNM' },
  { en: 'Cooperative Republic of|Co-operative Republic of', id: 'Republik Kooperatif', codes: 'GUY' },
  { en: 'Bolivarian Republic of', id: 'Republik Bolivarian', codes: 'VEN' },
  { en: 'Plurinational State of', id: 'Negara Plurinasional', codes: 'BOL' },
  { en: 'Arab Republic of', id: 'Republik Arab', codes: 'EGY' },
  { en: 'United Republic of', id: 'Republik Persatuan', codes: 'TZA' },
  { en: 'Oriental Republic of', id: 'Republik Oriental', codes: 'URY' },
  { en: 'Hashemite Kingdom of', id: 'Kerajaan Hasyimiyah', codes: 'JOR' },
  { en: 'Sultanate of', id: 'Kesultanan', codes: 'OMN' },
  { en: 'Principality of', id: 'Kepangeranan', codes: 'AND LIE MCO' },
  { en: 'Grand Duchy of', id: 'Keharyapatihan|Keadipatian Agung', codes: 'LUX' },
  { en: 'Commonwealth of', id: 'Persemakmuran', codes: 'AUS BHS DMA PRI' },
  { en: 'Independent State of', id: 'Negara Merdeka', codes: 'PNG WSM' },
  { en: 'Union of', id: 'Uni', codes: 'COM' },
  { en: 'Republic of the Union of', id: 'Republik Persatuan', codes: 'MMR' },
  { en: 'Federation of', id: 'Federasi', codes: 'KNA' },
  { en: 'Federated States of', id: 'Negara Federasi', codes: 'FSM' },
];

/** Names made in no such way; of the two Chinas and Koreas each has its own. */
const OTHERS: Readonly<Record<string, { readonly en?: string; readonly id?: string }>> = {
  ARG: { en: 'Argentine Republic', id: 'Republik Argentina' },
  BOL: { id: 'Republik Bolivia' },
  CAF: { id: 'Republik Afrika Tengah' },
  CHE: { en: 'Swiss Confederation', id: 'Konfederasi Swiss' },
  COG: { en: 'Republic of Congo|Republic of the Congo' },
  COD: { en: 'Democratic Republic of Congo|Democratic Republic of the Congo' },
  DNK: { en: 'Kingdom of Denmark', id: 'Kerajaan Denmark' },
  DOM: { id: 'Republik Dominika' },
  FRA: { en: 'French Republic', id: 'Republik Prancis' },
  GAB: { en: 'Gabonese Republic', id: 'Republik Gabon' },
  GBR: { id: 'Kerajaan Inggris|Britania Raya|Kerajaan Bersatu' },
  GRC: { en: 'Hellenic Republic', id: 'Republik Yunani|Republik Hellenik' },
  ITA: { en: 'Italian Republic' },
  JPN: { id: 'Kekaisaran Jepang' },
  KGZ: { en: 'Kyrgyz Republic', id: 'Republik Kirgiz' },
  KOR: { id: 'Republik Korea' },
  LAO: { en: "Lao People's Democratic Republic|Lao PDR", id: 'RDR Laos' },
  LBN: { en: 'Lebanese Republic', id: 'Republik Lebanon' },
  MDG: { en: 'Malagasy Republic' },
  PRK: {
    en: "Democratic People's Republic of Korea",
    id: 'Republik Rakyat Demokratik Korea|Republik Demokratik Rakyat Korea',
  },
  PRT: { en: 'Portuguese Republic' },
  RUS: { en: 'Russian Federation', id: 'Federasi Rusia' },
  SVK: { en: 'Slovak Republic', id: 'Republik Slowakia' },
  SYR: { en: 'Syrian Arab Republic', id: 'Republik Arab Suriah|Republik Suriah' },
  TGO: { en: 'Togolese Republic' },
  TWN: { en: 'Republic of China', id: 'Republik Tiongkok|Republik China' },
  UKR: { id: 'Republik Ukraina' },
  USA: { id: 'Amerika Serikat' },
  VAT: { en: 'Vatican City State', id: 'Negara Kota Vatikan' },
};

/** The official names of a country by its short ones; empty where it has none besides. */
export function officialNames(iso3: string, language: 'en' | 'id', shorts: readonly string[]): string[] {
  const styled = STYLES.filter(({ codes }) => codes.includes(iso3)).flatMap((style) =>
    style[language].split('|').flatMap((head) => shorts.flatMap((short) => joined(head, short))),
  );
  return [...styled, ...(OTHERS[iso3]?.[language]?.split('|') ?? [])];
}

/** "Republic of Palau", "Republic of the Philippines", "Republic of The Gambia": with the article and without. */
function joined(head: string, short: string): string[] {
  const bare = short.replace(/^the /i, '');
  return head.endsWith(' of') ? [`${head} ${bare}`, `${head} the ${bare}`] : [`${head} ${bare}`];
}

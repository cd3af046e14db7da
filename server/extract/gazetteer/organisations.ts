/** A known international organisation: Wikidata id, then names of each language; `|` parts them. */
export interface KnownOrganisation {
  readonly wikidata?: string;
  /** None where english-bodies.ts has it. */
  readonly en?: string;
  readonly id: string;
  /** A city whose name stands for it. */
  readonly seats?: string;
}

export const ORGANISATIONS: readonly KnownOrganisation[] = [
  { wikidata: 'Q1065', en: 'United Nations|UN|U.N.', id: 'Perserikatan Bangsa-Bangsa|PBB' },
  { wikidata: 'Q458', en: 'European Union|EU|E.U.', id: 'Uni Eropa|UE', seats: 'Brussels|Brussel' },
  { wikidata: 'Q8880', en: 'European Commission', id: 'Komisi Eropa' },
  { wikidata: 'Q8889', en: 'European Parliament', id: 'Parlemen Eropa' },
  {
    wikidata: 'Q7184',
    en: 'NATO|North Atlantic Treaty Organization',
    id: 'NATO|Pakta Pertahanan Atlantik Utara',
  },
  {
    wikidata: 'Q7768',
    en: 'ASEAN|Asean|Association of Southeast Asian Nations',
    id: 'ASEAN|Asean|Perhimpunan Bangsa-Bangsa Asia Tenggara',
  },
  { wikidata: 'Q7795', en: 'OPEC|Organization of the Petroleum Exporting Countries', id: 'OPEC' },
  { wikidata: 'Q7159', en: 'African Union', id: 'Uni Afrika' },
  { wikidata: 'Q7172', en: 'Arab League', id: 'Liga Arab' },
  {
    wikidata: 'Q7825',
    en: 'World Trade Organization|World Trade Organisation|WTO',
    id: 'WTO|Organisasi Perdagangan Dunia',
  },
  {
    wikidata: 'Q7817',
    en: 'World Health Organization|World Health Organisation|WHO',
    id: 'WHO|Organisasi Kesehatan Dunia',
  },
  { wikidata: 'Q7804', en: 'International Monetary Fund|IMF', id: 'IMF|Dana Moneter Internasional' },
  { wikidata: 'Q7164', en: 'World Bank', id: 'Bank Dunia' },
  { wikidata: 'Q1764511', en: 'Group of Seven|G7|G-7', id: 'G7|G-7' },
  { wikidata: 'Q19771', en: 'Group of Twenty|G20|G-20', id: 'G20|G-20' },
  { wikidata: 'Q243630', en: 'BRICS', id: 'BRICS' },
  {
    wikidata: 'Q41984',
    en: 'International Atomic Energy Agency|IAEA',
    id: 'IAEA|Badan Energi Atom Internasional',
  },
  {
    wikidata: 'Q37470',
    en: 'Security Council|UN Security Council|U.N. Security Council|United Nations Security Council|UNSC',
    id: 'Dewan Keamanan PBB|DK PBB',
  },
  { wikidata: 'Q7809', en: 'UNESCO', id: 'UNESCO' },
  {
    wikidata: 'Q82151',
    en: 'Food and Agriculture Organization|FAO',
    id: 'FAO|Organisasi Pangan dan Pertanian',
  },
  { en: 'Organisation of Islamic Cooperation|OIC', id: 'OKI|Organisasi Kerja Sama Islam' },
  { wikidata: 'Q41550', en: 'OECD', id: 'OECD' },
  { wikidata: 'Q170481', en: 'APEC', id: 'APEC' },
  { wikidata: 'Q47488', en: 'International Criminal Court|ICC', id: 'Mahkamah Pidana Internasional|ICC' },
  { wikidata: 'Q7801', en: 'International Court of Justice|ICJ', id: 'Mahkamah Internasional' },
  { wikidata: 'Q11268', en: 'Congress|US Congress|U.S. Congress', id: 'Kongres AS|Kongres Amerika Serikat' },
  { wikidata: 'Q66096', en: 'US Senate|U.S. Senate', id: 'Senat AS|Senat Amerika Serikat' },
  {
    wikidata: 'Q11701',
    en: 'US House of Representatives|U.S. House of Representatives',
    id: 'DPR AS|DPR Amerika Serikat',
  },
  { wikidata: 'Q29552', en: 'Democratic Party', id: 'Partai Demokrat AS|Partai Demokrat Amerika Serikat' },
  { wikidata: 'Q29468', en: 'Republican Party|GOP', id: 'Partai Republik|Partai Republik AS' },
  { wikidata: 'Q8333', en: 'FBI|Federal Bureau of Investigation', id: 'FBI' },
  { wikidata: 'Q37230', en: 'CIA|Central Intelligence Agency', id: 'CIA' },
  { wikidata: 'Q53536', en: 'Federal Reserve', id: 'Federal Reserve|The Fed' },
  { wikidata: 'Q38799', en: 'Hamas', id: 'Hamas' },
  { en: "B'Tselem|B’Tselem", id: "B'Tselem|B’Tselem" },
  { wikidata: 'Q41053', en: 'Hezbollah|Hizbollah|Hizbullah|Hezbullah', id: 'Hizbullah|Hezbollah' },
  { wikidata: 'Q42418', en: 'Taliban', id: 'Taliban' },
  {
    wikidata: 'Q2429253',
    en: "Islamic State|Islamic State group|ISIS|ISIL|Daesh|Da'esh|Islamic State of Iraq and the Levant|Islamic State of Iraq and Syria|Islamic State of Iraq and al-Sham",
    id: 'ISIS|Negara Islam Irak dan Suriah',
  },
  { wikidata: 'Q34490', en: "al-Qaeda|Al-Qaeda|al-Qaida|Al Qaeda|al-Qa'ida", id: 'Al-Qaeda|Al Qaeda' },
  { id: 'Houthi' },
  { id: 'Duma|Duma Negara' },
  {
    en: 'West Papua National Liberation Army|TPNPB',
    id: 'Tentara Pembebasan Nasional Papua Barat|TPNPB|TPNPB-OPM|TPN-OPM',
  },
  { en: 'Free Papua Movement', id: 'Organisasi Papua Merdeka|OPM' },
  { id: 'Organisasi Pembebasan Palestina|PLO' },
  { en: 'Fatah', id: 'Fatah' },
  { id: 'Boko Haram' },
  { id: 'Kelompok Kriminal Bersenjata|KKB' },
  { id: 'Densus 88|Densus 88 Antiteror|Detasemen Khusus 88' },
  { id: 'Al-Shabaab|al-Shabaab' },
  { id: 'Grup Wagner|Wagner Group' },
];

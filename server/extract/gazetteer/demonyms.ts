/**
 * English adjectives of each country and what its people are called, by ISO 3166-1 alpha-3; `|` parts them, `+` stands
 * for the same word and its plural in -s. Of a word of several countries ("Guinean", "Dominican") the usual bearer has
 * it. Facts, gathered by us.
 */
const ROWS = `
ABW Aruban+; AFG Afghan+; AGO Angolan+; AIA Anguillan+; ALA Ålander+; ALB Albanian+; AND Andorran+; ARE Emirati+
ARG Argentine+|Argentinian+|Argentinean+; ARM Armenian+; ASM American Samoan+; ATG Antiguan+|Barbudan+
AUS Australian+|Aussie+; AUT Austrian+; AZE Azerbaijani+|Azeri+; BDI Burundian+; BEL Belgian+; BEN Beninese|Beninois
BES Bonairean+; BFA Burkinabe|Burkinabé|Burkinabè; BGD Bangladeshi+; BGR Bulgarian+; BHR Bahraini+; BHS Bahamian+
BIH Bosnian+|Herzegovinian+; BLR Belarusian+|Belarussian+; BLZ Belizean+; BMU Bermudian+|Bermudan+; BOL Bolivian+
BRA Brazilian+; BRB Barbadian+|Bajan+; BRN Bruneian+; BTN Bhutanese; BWA Motswana|Batswana|Botswanan+
CAF Central African+; CAN Canadian+; CHE Swiss; CHL Chilean+; CHN Chinese; CIV Ivorian+|Ivoirian+; CMR Cameroonian+
COD Congolese; COK Cook Islander+; COL Colombian+; COM Comoran+|Comorian+; CPV Cape Verdean+|Cabo Verdean+
CRI Costa Rican+; CUB Cuban+; CUW Curaçaoan+|Curacaoan+; CYM Caymanian+; CYP Cypriot+; CZE Czech+; DEU German+
DJI Djiboutian+; DMA Dominiquais; DNK Danish|Dane+; DOM Dominican+; DZA Algerian+; ECU Ecuadorian+|Ecuadoran+
EGY Egyptian+; ERI Eritrean+; ESH Sahrawi+|Saharawi+; ESP Spanish|Spaniard+; EST Estonian+; ETH Ethiopian+; FIN Finnish|Finn+
FJI Fijian+; FLK Falkland Islander+; FRA French|Frenchman|Frenchmen|Frenchwoman|Frenchwomen; FRO Faroese
FSM Micronesian+; GAB Gabonese; GBR British|Briton+|Brit+; GEO Georgian+; GHA Ghanaian+|Ghanian+; GIB Gibraltarian+
GIN Guinean+; GLP Guadeloupean+; GMB Gambian+; GNB Bissau-Guinean+|Guinea-Bissauan+; GNQ Equatoguinean+|Equatorial Guinean+
GRC Greek+; GRD Grenadian+; GRL Greenlandic|Greenlander+; GTM Guatemalan+; GUF French Guianese; GUM Guamanian+
GUY Guyanese; HKG Hong Konger+|Hongkonger+; HND Honduran+; HRV Croatian+|Croat+; HTI Haitian+; HUN Hungarian+
IDN Indonesian+; IMN Manx; IND Indian+; IRL Irish|Irishman|Irishmen|Irishwoman|Irishwomen; IRN Iranian+; IRQ Iraqi+
ISL Icelandic|Icelander+; ISR Israeli+; ITA Italian+; JAM Jamaican+; JOR Jordanian+; JPN Japanese
KAZ Kazakhstani+|Kazakh+|Kazak+; KEN Kenyan+; KGZ Kyrgyzstani+|Kyrgyz; KHM Cambodian+; KIR I-Kiribati
KNA Kittitian+|Nevisian+; KOR South Korean+; KWT Kuwaiti+; LAO Laotian+|Lao; LBN Lebanese; LBR Liberian+; LBY Libyan+
LCA Saint Lucian+|St Lucian+|St. Lucian+; LIE Liechtensteiner+; LKA Sri Lankan+; LSO Basotho|Mosotho|Lesothan+; LTU Lithuanian+
LUX Luxembourgish|Luxembourger+|Luxembourgian+|Luxemburger+; LVA Latvian+; MAC Macanese; MAR Moroccan+
MCO Monégasque+|Monegasque+|Monacan+; MDA Moldovan+|Moldavian+; MDG Malagasy|Madagascan+; MDV Maldivian+; MEX Mexican+
MHL Marshallese; MKD North Macedonian+|Macedonian+; MLI Malian+; MLT Maltese; MMR Burmese|Myanmarese; MNE Montenegrin+
MNG Mongolian+; MNP Northern Mariana Islander+; MOZ Mozambican+; MRT Mauritanian+; MSR Montserratian+; MTQ Martinican+
MUS Mauritian+; MWI Malawian+; MYS Malaysian+; MYT Mahoran+; NAM Namibian+; NCL New Caledonian+; NER Nigerien+
NFK Norfolk Islander+; NGA Nigerian+; NIC Nicaraguan+; NIU Niuean+; NLD Dutch|Dutchman|Dutchmen|Dutchwoman|Netherlander+
NOR Norwegian+; NPL Nepali+|Nepalese; NRU Nauruan+; NZL New Zealander+|Kiwi+; OMN Omani+; PAK Pakistani+
PAN Panamanian+; PCN Pitcairn Islander+; PER Peruvian+; PHL Philippine|Filipino+|Filipina+|Pinoy+; PLW Palauan+
PNG Papua New Guinean+; POL Polish|Pole+; PRI Puerto Rican+; PRK North Korean+; PRT Portuguese; PRY Paraguayan+
PSE Palestinian+; PYF French Polynesian+; QAT Qatari+; REU Réunionese; ROU Romanian+; RUS Russian+; RWA Rwandan+|Rwandese
SAU Saudi+|Saudi Arabian+; SDN Sudanese; SEN Senegalese; SGP Singaporean+; SHN Saint Helenian+; SLB Solomon Islander+
SLE Sierra Leonean+; SLV Salvadoran+|Salvadorean+|Salvadorian+; SMR Sammarinese|San Marinese; SOM Somali+|Somalian+
SPM Saint-Pierrais; SRB Serbian+|Serb+; SSD South Sudanese; STP São Toméan+|Sao Tomean+|Santomean+; SUR Surinamese
SVK Slovak+|Slovakian+; SVN Slovenian+|Slovene+; SWE Swedish|Swede+; SWZ Swazi+|Eswatini|Emaswati; SYC Seychellois
SYR Syrian+; TCA Turks and Caicos Islander+; TCD Chadian+; TGO Togolese; THA Thai+; TJK Tajikistani+|Tajik+; TKL Tokelauan+
TKM Turkmenistani+|Turkmen; TLS East Timorese|Timorese; TON Tongan+; TTO Trinidadian+|Tobagonian+|Trinbagonian+
TUN Tunisian+; TUR Turkish|Turk+; TUV Tuvaluan+; TWN Taiwanese; TZA Tanzanian+; UGA Ugandan+; UKR Ukrainian+
URY Uruguayan+; USA American+; UZB Uzbekistani+|Uzbek+; VCT Vincentian+|Saint Vincentian+; VEN Venezuelan+
VGB British Virgin Islander+; VIR Virgin Islander+; VNM Vietnamese; VUT Ni-Vanuatu|Vanuatuan+; WLF Wallisian+|Futunan+
WSM Samoan+; XKX Kosovar+|Kosovan+; YEM Yemeni+|Yemenite+; ZAF South African+; ZMB Zambian+; ZWE Zimbabwean+`;

/** The same by code, plurals written out. */
export const DEMONYMS: ReadonlyMap<string, readonly string[]> = new Map(
  ROWS.trim()
    .split(/[;\n]+/)
    .map((row) => row.trim())
    .map((row) => [
      row.slice(0, 3),
      row
        .slice(4)
        .split('|')
        .flatMap((word) => (word.endsWith('+') ? [word.slice(0, -1), `${word.slice(0, -1)}s`] : [word])),
    ]),
);

/** Of a country whose adjective is another's too ("Congolese", "Dominican", "Guinean", "Sudanese", "Samoan") that other. */
export const SHARED_DEMONYMS: Readonly<Record<string, string>> = {
  COD: 'COG',
  DOM: 'DMA',
  GIN: 'GNQ',
  SDN: 'SSD',
  WSM: 'ASM',
};

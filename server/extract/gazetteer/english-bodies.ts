/**
 * Bodies that English news speaks of beside those of organisations.ts, by the country that they belong to ("" for none):
 * `;` parts bodies, `|` the names of one, the usual first. A name in capitals only is matched in capitals only. Facts,
 * gathered by us.
 */
export const ENGLISH_BODIES: Readonly<Record<string, string>> = {
  '': `
    UNICEF|Unicef|UN Children's Fund|United Nations Children's Fund; UNHCR|UN High Commissioner for Refugees|United Nations High Commissioner for Refugees;
    UNRWA|Unrwa; UNDP|United Nations Development Programme; UNEP|United Nations Environment Programme; UNODC; UNFPA; UN Women;
    World Food Programme|WFP|World Food Program; OCHA|UN Office for the Coordination of Humanitarian Affairs; OHCHR|UN Human Rights Office;
    UN General Assembly|United Nations General Assembly|UNGA; UN Human Rights Council|United Nations Human Rights Council; UNIFIL; MONUSCO; MINUSMA;
    UN Secretariat; 
    International Organization for Migration|IOM; International Labour Organization|ILO; World Meteorological Organization|WMO;
    International Committee of the Red Cross|ICRC; International Rescue Committee; International Energy Agency|IEA; International Maritime Organization;
    International Civil Aviation Organization|ICAO; International Olympic Committee|IOC; World Intellectual Property Organization|WIPO;
    World Economic Forum; Asian Development Bank|ADB; African Development Bank; European Investment Bank; Bank for International Settlements;
    European Central Bank|ECB; European Council; European Court of Justice|Court of Justice of the European Union; European Court of Human Rights|ECHR;
    Council of Europe; Eurogroup; European People's Party; OSCE|Organization for Security and Co-operation in Europe; OPCW|Organisation for the Prohibition of Chemical Weapons;
    CSTO|Collective Security Treaty Organization; Commonwealth of Nations; Commonwealth of Independent States; Eurasian Economic Union;
    Shanghai Cooperation Organisation|Shanghai Cooperation Organization|SCO; ECOWAS|Economic Community of West African States; Alliance of Sahel States;
    East African Community; SADC|Southern African Development Community; IGAD; Gulf Cooperation Council|GCC; Organization of American States|OAS;
    Mercosur; CARICOM|Caricom; CELAC; Pacific Islands Forum; SAARC; AUKUS; Five Eyes; Non-Aligned Movement; Inter-Parliamentary Union;
    Permanent Court of Arbitration; International Seabed Authority; International Whaling Commission; World Anti-Doping Agency|WADA;
    Global Coalition; Committee to Protect Journalists|CPJ; International Federation of Journalists; Mercy Corps; CARE International; World Vision; Caritas;
    al-Qaeda in the Arabian Peninsula|AQAP; 
     ISWAP|Islamic State West Africa Province; ISIS-K|Islamic State Khorasan; JNIM|Jama'at Nasr al-Islam wal-Muslimin; Antifa`,
  SYR: `Syrian Democratic Forces|SDF; Hayat Tahrir al-Sham|HTS|Tahrir al-Sham; Syrian National Army; Free Syrian Army|FSA; al-Nusra Front|Nusra Front|Jabhat al-Nusra;
    YPG|People's Protection Units; White Helmets|Syria Civil Defence; Syrian Observatory for Human Rights|SOHR; Ba'ath Party|Baath Party`,
  IRQ: `Peshmerga; Popular Mobilization Forces|PMF|Hashd al-Shaabi; Kata'ib Hezbollah|Kataib Hezbollah; Kurdistan Regional Government|KRG; al-Qaeda in Iraq|AQI; Iraqi Security Forces|ISF`,
  TUR: `PKK|Kurdistan Workers' Party; AKP|Justice and Development Party; CHP|Republican People's Party; Turkish Armed Forces`,
  PSE: `Palestinian Islamic Jihad|Islamic Jihad|PIJ; Palestinian Authority; Palestine Liberation Organization|PLO; al-Qassam Brigades|Al-Qassam Brigades|Qassam Brigades; Palestinian Red Crescent Society|Palestinian Red Crescent; Gaza Health Ministry`,
  ISR: `Israel Defense Forces|IDF|Israeli Defense Forces; Shin Bet; Knesset; Likud; Shas; Yesh Atid; Israel Police`,
  LBN: `Lebanese Armed Forces; Amal Movement`,
  YEM: `Houthis|Houthi|Ansar Allah|Ansarallah; Southern Transitional Council|STC`,
  IRN: `IRGC|Islamic Revolutionary Guard Corps|Islamic Revolutionary Guards Corps; Quds Force; Guardian Council; Basij`,
  AFG: `Northern Alliance; National Resistance Front`,
  PAK: `Inter-Services Intelligence|ISI; Tehrik-i-Taliban Pakistan|Tehreek-e-Taliban Pakistan|Pakistani Taliban|TTP; Lashkar-e-Taiba|LeT; Jaish-e-Mohammed; PTI|Pakistan Tehreek-e-Insaf; Balochistan Liberation Army|BLA; Pakistan Army`,
  IND: `BJP|Bharatiya Janata Party; Indian National Congress; Lok Sabha; Rajya Sabha; Aam Aadmi Party; Reserve Bank of India; CBI|Central Bureau of Investigation; Indian Army; Indian Air Force; ISRO`,
  BGD: `Awami League; Bangladesh Nationalist Party; Jamaat-e-Islami`,
  LKA: `Tamil Tigers|LTTE|Liberation Tigers of Tamil Eelam`,
  MMR: `Tatmadaw; Arakan Army; Kachin Independence Army|KIA; Karen National Union|KNU; National League for Democracy|NLD; National Unity Government|NUG`,
  PHL: `New People's Army; Abu Sayyaf; Moro Islamic Liberation Front|MILF; Armed Forces of the Philippines`,
  CHN: `People's Liberation Army|PLA; Chinese Communist Party|Communist Party of China|CCP; National People's Congress; Politburo; China Coast Guard`,
  TWN: `Kuomintang|KMT; Democratic Progressive Party|DPP`,
  JPN: `Liberal Democratic Party|LDP; Bank of Japan|BOJ; Komeito`,
  KOR: `People Power Party|PPP; National Intelligence Service; Constitutional Court of Korea`,
  PRK: `Workers' Party of Korea; Korean People's Army`,
  IDN: `Indonesian National Armed Forces|TNI; Jemaah Islamiyah; Corruption Eradication Commission|KPK; Golkar; Gerindra; Nahdlatul Ulama; Muhammadiyah; Free Papua Movement; Constitutional Court of Indonesia; Bank Indonesia`,
  MYS: `UMNO; Pakatan Harapan`,
  THA: `Pheu Thai|Pheu Thai Party; Move Forward Party; Bhumjaithai Party`,
  RUS: `Wagner|Wagner Group|Wagner PMC; FSB|Federal Security Service; GRU; SVR; United Russia; State Duma|Duma; Federation Council; Roskomnadzor; Russian Armed Forces; Russian Orthodox Church; KGB`,
  UKR: `SBU|Security Service of Ukraine; Verkhovna Rada; Azov Brigade|Azov Battalion; Armed Forces of Ukraine|Ukrainian Armed Forces; Energoatom; NABU; Naftogaz`,
  DEU: `CDU|Christian Democratic Union; CSU|Christian Social Union; SPD|Social Democratic Party of Germany; AfD|Alternative for Germany; FDP|Free Democratic Party; Die Linke; Bundestag; Bundesrat; Bundeswehr; Bundesbank; Lufthansa Group`,
  FRA: `National Rally; La France Insoumise|France Unbowed; Les Républicains; Renaissance Party; DGSE; Louvre Museum; Airbus SE`,
  GBR: `Labour Party; Conservative Party; Liberal Democrats; Reform UK; Scottish National Party|SNP; Sinn Féin|Sinn Fein; Democratic Unionist Party|DUP; House of Commons; House of Lords; Bank of England;
    Scotland Yard|Metropolitan Police|Met Police; Royal Navy; Royal Air Force|RAF; NHS|National Health Service; Ofcom; Crown Prosecution Service; Foreign Office|FCO; Home Office; Ministry of Defence; HMRC; GCHQ; Irish Republican Army|IRA; Church of England; British Army; Lloyd's of London; University of Oxford|Oxford University; University of Cambridge|Cambridge University; Imperial College London; London School of Economics`,
  IRL: `Fianna Fáil|Fianna Fail; Fine Gael; Garda|Garda Síochána`,
  ESP: `Guardia Civil|Civil Guard; Podemos; PSOE; Junts; Partido Popular`,
  ITA: `Brothers of Italy; Forza Italia; Five Star Movement; Carabinieri; Guardia di Finanza; 'Ndrangheta; Cosa Nostra`,
  POL: `Law and Justice; Civic Platform; Civic Coalition; Sejm`,
  HUN: `Fidesz`,
  GRC: `Syriza; New Democracy; Golden Dawn`,
  SRB: `Serbian Progressive Party`,
  GEO: `Georgian Dream; United National Movement`,
  ARM: `Civil Contract`,
  EGY: `Muslim Brotherhood of Egypt; Al-Azhar`,
  LBY: `Libyan National Army|LNA; Government of National Unity of Libya`,
  SDN: `Rapid Support Forces|RSF; Sudanese Armed Forces|SAF; Sudan Doctors Network`,
  SSD: `SPLM|Sudan People's Liberation Movement`,
  ETH: `TPLF|Tigray People's Liberation Front; Fano; Oromo Liberation Army`,
  SOM: `Al-Shabaab|al-Shabab|Al-Shabab`,
  NGA: `Boko Haram; EFCC|Economic and Financial Crimes Commission; All Progressives Congress|APC`,
  COD: `M23|March 23 Movement; Allied Democratic Forces|ADF; CODECO|Codeco; FARDC; AFC|Congo River Alliance`,
  RWA: `Rwandan Patriotic Front; Rwanda Defence Force; FDLR`,
  UGA: `Lord's Resistance Army|LRA; National Resistance Movement`,
  ZAF: `African National Congress|ANC; Economic Freedom Fighters|EFF; Democratic Alliance; uMkhonto weSizwe Party|MK Party; Eskom`,
  MOZ: `Frelimo|FRELIMO; Renamo|RENAMO`,
  ZWE: `ZANU-PF|Zanu-PF`,
  KEN: `Orange Democratic Movement`,
  MLI: `Azawad Liberation Front`,
  COL: `ELN|National Liberation Army; FARC|Revolutionary Armed Forces of Colombia|Farc; Clan del Golfo|Gulf Clan`,
  MEX: `Sinaloa Cartel|Sinaloa cartel; Jalisco New Generation Cartel|CJNG; Los Zetas; Pemex`,
  VEN: `Tren de Aragua; PDVSA; National Electoral Council of Venezuela`,
  BRA: `Workers' Party of Brazil; First Capital Command|Primeiro Comando da Capital; Comando Vermelho; Supreme Federal Court; Petrobras`,
  ARG: `La Libertad Avanza`,
  SLV: `MS-13|Mara Salvatrucha; Nuevas Ideas; Barrio 18`,
  HTI: `Viv Ansanm`,
  ECU: `Los Choneros; Los Lobos`,
  CAN: `Liberal Party of Canada; Conservative Party of Canada; New Democratic Party|NDP; Bloc Québécois|Bloc Quebecois; Royal Canadian Mounted Police|RCMP; Bank of Canada; CSIS`,
  AUS: `Australian Labor Party|Labor Party; Australian Federal Police; Reserve Bank of Australia; One Nation; Department of Foreign Affairs and Trade|DFAT; ASIO`,
  USA: `Department of Defense|U.S. Department of Defense|US Department of Defense|Defense Department|DoD|DOD; Department of State|State Department|U.S. State Department|US State Department|U.S. Department of State;
    Department of Justice|Justice Department|DOJ|U.S. Department of Justice|US Department of Justice|U.S. Justice Department; Department of Homeland Security|DHS|Homeland Security Department; Department of Energy; Department of Education;
    Treasury Department|U.S. Treasury|US Treasury|Department of the Treasury; Immigration and Customs Enforcement|ICE; Customs and Border Protection|CBP|Border Patrol; FEMA|Federal Emergency Management Agency;
    NASA; NOAA; FDA|Food and Drug Administration; CDC|Centers for Disease Control and Prevention|Centers for Disease Control; EPA|Environmental Protection Agency; FAA|Federal Aviation Administration; FCC|Federal Communications Commission;
    FTC|Federal Trade Commission; SEC|Securities and Exchange Commission; IRS|Internal Revenue Service; DEA|Drug Enforcement Administration; ATF; NSA|National Security Agency; NTSB|National Transportation Safety Board; USAID; USGS|United States Geological Survey; NIH|National Institutes of Health;
    DOGE|Department of Government Efficiency; National Security Council|NSC; Supreme Court of the United States|U.S. Supreme Court|US Supreme Court|SCOTUS; U.S. Army|US Army|United States Army; U.S. Navy|US Navy|United States Navy; U.S. Air Force|US Air Force|United States Air Force; U.S. Marine Corps|Marine Corps|US Marines|U.S. Marines; U.S. Coast Guard|US Coast Guard;
    U.S. Central Command|US Central Command|United States Central Command|CENTCOM|Centcom; Africa Command|AFRICOM; Delta Force; Navy SEALs; Senate Judiciary Committee; House Judiciary Committee; Senate Intelligence Committee; House Intelligence Committee; Senate Foreign Relations Committee; House Foreign Affairs Committee;
    Democratic National Committee|DNC; Republican National Committee|RNC; National Rifle Association|NRA; NAACP; ACLU|American Civil Liberties Union; AFL-CIO; Proud Boys; Oath Keepers; Trump Organization; Clinton Foundation; Gates Foundation|Bill & Melinda Gates Foundation; Brookings Institution; Harvard University|Harvard; Yale University; Stanford University; Columbia University; Princeton University; MIT|Massachusetts Institute of Technology; Johns Hopkins University; New York Stock Exchange|NYSE; Nasdaq; Major League Baseball|MLB; NCAA; PEN America; Smithsonian Institution|Smithsonian`,
};
